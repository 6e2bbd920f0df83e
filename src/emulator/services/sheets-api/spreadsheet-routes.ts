// spreadsheets.create, get, batchUpdate and sheets.copyTo.
import type { SpreadsheetsBody } from '../../spreadsheets/body.ts';
import type { DataFilter } from '../../spreadsheets/data-filters.ts';
import { sheetOf } from '../../spreadsheets/grid.ts';
import { maskReaches, parseMask } from '../../spreadsheets/mask.ts';
import { readMessage } from '../../spreadsheets/message.ts';
import { DATA_FILTER, SHEET_PROPERTIES, SPREADSHEET_PROPERTIES } from '../../spreadsheets/messages.ts';
import { type GridRange, type Spreadsheet, SpreadsheetError } from '../../spreadsheets/model.ts';
import { spreadsheetJson, type View } from '../../spreadsheets/render.ts';
import { sheetPropertiesJson } from '../../spreadsheets/render-properties.ts';
import { applyRequest } from '../../spreadsheets/requests/index.ts';
import { sheetCopy } from '../../spreadsheets/requests/sheets.ts';
import type { Route, RouteCall } from '../../types.ts';
import {
  answer,
  authorOf,
  cellsOf,
  framed,
  idOf,
  invalid,
  isTrue,
  READ,
  type Target,
  targetOf,
  targetsOf,
  WRITE,
} from './call.ts';

export function spreadsheetRoutes(body: SpreadsheetsBody): Route[] {
  return [
    {
      operation: 'sheets.spreadsheets.create',
      method: 'POST',
      path: '/v4/spreadsheets',
      scopes: WRITE,
      isWrite: true,
      handle: call => answer(call, create(body, call)),
    },
    {
      operation: 'sheets.spreadsheets.get',
      method: 'GET',
      path: '/v4/spreadsheets/:spreadsheetId',
      scopes: READ,
      isWrite: false,
      handle: call => get(body, call),
    },
    {
      operation: 'sheets.spreadsheets.getByDataFilter',
      method: 'POST',
      path: '/v4/spreadsheets/:spreadsheetId:getByDataFilter',
      scopes: WRITE,
      isWrite: false,
      handle: call => getByDataFilter(body, call),
    },
    {
      operation: 'sheets.spreadsheets.batchUpdate',
      method: 'POST',
      path: '/v4/spreadsheets/:spreadsheetId:batchUpdate',
      scopes: WRITE,
      isWrite: true,
      handle: call => batchUpdate(body, call),
    },
    {
      operation: 'sheets.spreadsheets.sheets.copyTo',
      method: 'POST',
      path: '/v4/spreadsheets/:spreadsheetId/sheets/:sheetId:copyTo',
      scopes: WRITE,
      isWrite: true,
      handle: call => answer(call, copyTo(body, call)),
    },
  ];
}

const CREATE = { properties: SPREADSHEET_PROPERTIES, sheets: [{ properties: SHEET_PROPERTIES }] } as const;

interface CreateRequest {
  properties?: { title?: string; locale?: string; timeZone?: string };
  sheets?: { properties?: { title?: string } }[];
}

function create(body: SpreadsheetsBody, call: RouteCall): object {
  const { properties = {}, sheets = [] } = readMessage(call.json, CREATE, 'spreadsheet') as CreateRequest;
  const { id } = body.create(call.caller, properties.title ?? 'Untitled spreadsheet');
  framed('', () =>
    body.change(authorOf(call), id, draft => {
      draft.spreadsheet.locale = properties.locale ?? draft.spreadsheet.locale;
      draft.spreadsheet.timeZone = properties.timeZone ?? draft.spreadsheet.timeZone;
      if (sheets.length === 0) return;
      draft.spreadsheet.sheets = [];
      for (const sheet of sheets)
        applyRequest(
          draft,
          {
            addSheet: {
              properties: { ...(draft.spreadsheet.sheets.length === 0 ? { sheetId: 0 } : {}), ...sheet.properties },
            },
          },
          'sheets',
        );
    }),
  );
  return jsonOf(body, call, { id, withGridData: false });
}

interface Contents extends Partial<Pick<View, 'wants'>> {
  readonly id: string;
  readonly ranges?: GridRange[];
  readonly withGridData: boolean;
}

function jsonOf(
  body: SpreadsheetsBody,
  call: RouteCall,
  { id, ranges, withGridData, wants = () => true }: Contents,
): object {
  const spreadsheet = body.get(id);
  return spreadsheetJson({
    spreadsheet,
    title: body.titleOf(id),
    ownerEmail: body.ownerOf(id),
    ...authorOf(call),
    evaluation: body.evaluation(spreadsheet),
    ...(ranges ? { ranges } : {}),
    withGridData,
    wants,
  });
}

/** A field mask overrides includeGridData (reference of spreadsheets.get). */
function gridWishes(call: RouteCall, includeGridData: boolean): Pick<View, 'withGridData' | 'wants'> {
  const fields = call.param('fields') ?? call.param('$fields');
  const mask = fields === undefined ? undefined : parseMask(fields);
  if (!mask) return { withGridData: includeGridData, wants: () => true };
  const wants = (path: readonly string[]): boolean => maskReaches(mask, ['sheets', 'data', ...path]);
  return { withGridData: wants([]), wants };
}

function get(body: SpreadsheetsBody, call: RouteCall) {
  const spreadsheet = body.access(call.caller, idOf(call), 'reader');
  const targets = call.request.query.get('ranges')?.map(text => targetOf(spreadsheet, text));
  return shown(body, call, { spreadsheet, targets, includeGridData: isTrue(call.param('includeGridData')) });
}

const BY_DATA_FILTER = { dataFilters: [DATA_FILTER], includeGridData: 'bool' } as const;

/** The sheets and parts that filters find; without a filter everything. */
function getByDataFilter(body: SpreadsheetsBody, call: RouteCall) {
  const spreadsheet = body.access(call.caller, idOf(call), 'reader');
  const { dataFilters, includeGridData = false } = readMessage(call.json, BY_DATA_FILTER, '') as {
    dataFilters?: DataFilter[];
    includeGridData?: boolean;
  };
  const targets = dataFilters?.length
    ? targetsOf(spreadsheet, dataFilters, call).map(({ target }) => target)
    : undefined;
  return shown(body, call, { spreadsheet, targets, includeGridData });
}

interface Shown {
  readonly spreadsheet: Spreadsheet;
  readonly targets: Target[] | undefined;
  readonly includeGridData: boolean;
}

function shown(body: SpreadsheetsBody, call: RouteCall, { spreadsheet, targets, includeGridData }: Shown) {
  const wishes = gridWishes(call, includeGridData);
  const json = jsonOf(body, call, {
    id: spreadsheet.id,
    ...(targets ? { ranges: targets.map(({ range }) => range) } : {}),
    ...wishes,
  });
  const cells = (
    targets ?? spreadsheet.sheets.map(sheet => ({ sheet, range: { sheetId: sheet.properties.sheetId } }))
  ).reduce((sum, target) => sum + cellsOf(target), 0);
  return answer(call, json, wishes.withGridData ? cells : 0);
}

interface BatchUpdate {
  requests?: unknown[];
  includeSpreadsheetInResponse?: boolean;
  responseRanges?: string[];
  responseIncludeGridData?: boolean;
}

const BATCH_UPDATE = {
  requests: ['any'],
  includeSpreadsheetInResponse: 'bool',
  responseRanges: ['string'],
  responseIncludeGridData: 'bool',
} as const;

/** All requests or none, in order. */
function batchUpdate(body: SpreadsheetsBody, call: RouteCall) {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const {
    requests = [],
    includeSpreadsheetInResponse,
    responseRanges,
    responseIncludeGridData = false,
  } = readMessage(call.json, BATCH_UPDATE, '') as BatchUpdate;
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  const replies = body.change(authorOf(call), id, draft =>
    requests.map((request, index) => {
      const kind = Object.keys((request ?? {}) as object)[0];
      return framed(`requests[${index}]${kind ? `.${kind}` : ''}`, () =>
        applyRequest(draft, request, `requests[${index}]`),
      );
    }),
  );
  const ranges = responseRanges?.map(text => targetOf(body.get(id), text).range);
  const updated = includeSpreadsheetInResponse
    ? {
        updatedSpreadsheet: jsonOf(body, call, {
          id,
          ...(ranges ? { ranges } : {}),
          withGridData: responseIncludeGridData,
        }),
      }
    : {};
  return answer(call, { spreadsheetId: id, replies, ...updated }, requests.length);
}

/** Copies one sheet into another spreadsheet as "Copy of …" at its end. */
function copyTo(body: SpreadsheetsBody, call: RouteCall): object {
  const source = sheetFor(body.access(call.caller, idOf(call), 'reader'), call);
  const { destinationSpreadsheetId = '' } = readMessage(call.json, { destinationSpreadsheetId: 'string' }, '') as {
    destinationSpreadsheetId?: string;
  };
  const { id } = body.access(call.caller, destinationSpreadsheetId, 'writer');
  return body.change(authorOf(call), id, draft => {
    const { sheets } = draft.spreadsheet;
    const copy = sheetCopy(draft, source, draft.newId());
    const base = `Copy of ${source.properties.title}`;
    let title = base;
    for (let number = 2; sheets.some(sheet => sheet.properties.title === title); number++) title = `${base} ${number}`;
    copy.properties = { ...copy.properties, title, index: sheets.length };
    sheets.push(copy);
    return sheetPropertiesJson(copy.properties);
  });
}

function sheetFor(spreadsheet: Spreadsheet, call: RouteCall) {
  try {
    return sheetOf(spreadsheet, Number(call.parts['sheetId']));
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    throw invalid(`The sheet (${call.parts['sheetId']}) does not exist.`);
  }
}
