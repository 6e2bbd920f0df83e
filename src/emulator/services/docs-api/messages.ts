// The fields of a batchUpdate body: a wrong type or an unknown name is refused as Google's JSON parser does, before any rule is asked.
import type { WriteControl } from '../../documents/revisions.ts';
import { ApiError, NotEmulated } from '../../types.ts';

/** A message, a list of one shape in brackets, a map of styles that the field mask checks ('object'), or a plain value. */
type Shape = 'string' | 'integer' | 'boolean' | 'object' | readonly [Shape] | { readonly [field: string]: Shape };

const LOCATION = { index: 'integer', segmentId: 'string', tabId: 'string' } as const;
const END = { segmentId: 'string', tabId: 'string' } as const;
const RANGE = { startIndex: 'integer', endIndex: 'integer', segmentId: 'string', tabId: 'string' } as const;
const CELL = { tableStartLocation: LOCATION, rowIndex: 'integer', columnIndex: 'integer' } as const;
const TABLE_RANGE = { tableCellLocation: CELL, rowSpan: 'integer', columnSpan: 'integer' } as const;
const TABS = { tabIds: ['string'] } as const;
const INSERTION = { location: LOCATION, endOfSegmentLocation: END } as const;
const TAB_PROPERTIES = {
  tabId: 'string',
  title: 'string',
  parentTabId: 'string',
  index: 'integer',
  nestingLevel: 'integer',
  iconEmoji: 'string',
} as const;

const REQUESTS: Record<string, { readonly [field: string]: Shape }> = {
  insertText: { ...INSERTION, text: 'string' },
  deleteContentRange: { range: RANGE },
  replaceAllText: {
    containsText: { text: 'string', matchCase: 'boolean', searchByRegex: 'boolean' },
    replaceText: 'string',
    tabsCriteria: TABS,
  },
  insertPageBreak: INSERTION,
  insertPerson: { ...INSERTION, personProperties: { email: 'string', name: 'string' } },
  insertRichLink: { ...INSERTION, richLinkProperties: { uri: 'string', title: 'string', mimeType: 'string' } },
  insertDate: { ...INSERTION, dateElementProperties: 'object' },
  insertTable: { ...INSERTION, rows: 'integer', columns: 'integer' },
  insertTableRow: { tableCellLocation: CELL, insertBelow: 'boolean' },
  insertTableColumn: { tableCellLocation: CELL, insertRight: 'boolean' },
  deleteTableRow: { tableCellLocation: CELL },
  deleteTableColumn: { tableCellLocation: CELL },
  mergeTableCells: { tableRange: TABLE_RANGE },
  unmergeTableCells: { tableRange: TABLE_RANGE },
  updateTableCellStyle: {
    tableCellStyle: 'object',
    fields: 'string',
    tableRange: TABLE_RANGE,
    tableStartLocation: LOCATION,
  },
  updateTableColumnProperties: {
    tableStartLocation: LOCATION,
    columnIndices: ['integer'],
    tableColumnProperties: 'object',
    fields: 'string',
  },
  updateTableRowStyle: {
    tableStartLocation: LOCATION,
    rowIndices: ['integer'],
    tableRowStyle: 'object',
    fields: 'string',
  },
  pinTableHeaderRows: { tableStartLocation: LOCATION, pinnedHeaderRowsCount: 'integer' },
  updateTextStyle: { range: RANGE, textStyle: 'object', fields: 'string' },
  updateParagraphStyle: { range: RANGE, paragraphStyle: 'object', fields: 'string' },
  createParagraphBullets: { range: RANGE, bulletPreset: 'string' },
  deleteParagraphBullets: { range: RANGE },
  updateDocumentStyle: { documentStyle: 'object', fields: 'string', tabId: 'string' },
  updateNamedStyle: { namedStyle: 'object', fields: 'string', tabId: 'string' },
  createNamedRange: { name: 'string', range: RANGE },
  deleteNamedRange: { name: 'string', namedRangeId: 'string', tabsCriteria: TABS },
  replaceNamedRangeContent: {
    text: 'string',
    namedRangeName: 'string',
    namedRangeId: 'string',
    tabsCriteria: TABS,
  },
  createHeader: { type: 'string', sectionBreakLocation: LOCATION },
  createFooter: { type: 'string', sectionBreakLocation: LOCATION },
  deleteHeader: { headerId: 'string', tabId: 'string' },
  deleteFooter: { footerId: 'string', tabId: 'string' },
  addDocumentTab: { tabProperties: TAB_PROPERTIES },
  deleteTab: { tabId: 'string' },
  updateDocumentTabProperties: { tabProperties: TAB_PROPERTIES, fields: 'string' },
};

export interface Batch {
  readonly requests: readonly object[];
  readonly writeControl: WriteControl;
}

/** The body with every known request checked; kinds this emulator does not have go on to the body, which names them. */
export function checkBatch(json: unknown): Batch {
  const { requests = [], writeControl = {}, ...others } = json as Record<string, unknown>;
  for (const name of Object.keys(others)) throw unknownName(name, '');
  if (!Array.isArray(requests)) throw wrongType('requests', requests, 'object');
  const control = writeControl as Record<string, unknown>;
  if ('writeMode' in control) throw new NotEmulated('documents.batchUpdate writeControl.writeMode');
  checkValue(control, { requiredRevisionId: 'string', targetRevisionId: 'string' }, 'writeControl');
  for (const [index, request] of requests.entries()) checkRequest(request, index);
  return { requests: requests as object[], writeControl: control as WriteControl };
}

function checkRequest(request: unknown, index: number): void {
  if (typeof request !== 'object' || request === null) throw wrongType(`requests[${index}]`, request, 'object');
  for (const [kind, body] of Object.entries(request)) {
    const shape = REQUESTS[kind];
    if (shape) checkValue(body, shape, `requests[${index}].${snake(kind)}`);
  }
}

function checkValue(value: unknown, shape: Shape, path: string): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw wrongType(path, value, 'object');
    for (const [index, item] of value.entries()) checkValue(item, shape[0], `${path}[${index}]`);
  } else if (typeof shape === 'object') {
    if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(path, value, 'object');
    for (const [name, item] of Object.entries(value)) {
      const inner = (shape as Record<string, Shape>)[name];
      if (!inner) throw unknownName(name, path);
      checkValue(item, inner, `${path}.${snake(name)}`);
    }
  } else if (shape === 'integer' ? !Number.isInteger(value) : typeof value !== shape)
    throw wrongType(path, value, shape as string);
}

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

const TYPES: Record<string, string> = {
  string: 'TYPE_STRING',
  integer: 'TYPE_INT32',
  boolean: 'TYPE_BOOL',
  object: 'message',
};

function wrongType(path: string, value: unknown, shape: string): ApiError {
  const message = `Invalid value at '${path}' (${TYPES[shape] ?? shape}), ${JSON.stringify(value)}`;
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);
}

function unknownName(name: string, path: string): ApiError {
  const place = path ? ` at '${path}'` : '';
  const message = `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`;
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);
}
