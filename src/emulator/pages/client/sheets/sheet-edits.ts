// What menus and keys do to a sheet: entering with its checks, clearing, lines in and out, sorting, filters, formats.
import { type Box, boxOfRange, overlaps } from './a1.ts';
import type { SheetSession, SheetsRequest, Typed } from './sheet-session.ts';
import type { Color, FilterSpec, WireCell } from './wire.ts';

export type Question = {
  readonly title: string;
  readonly words: string;
  readonly button: string;
  readonly go: () => void;
};

export interface Asker {
  confirm(question: Question): void;
  refuse(words: string): void;
}

const sizeOf = (typed: Typed): Box => ({
  top: typed.row,
  left: typed.column,
  bottom: typed.row + typed.texts.length,
  right: typed.column + Math.max(...typed.texts.map(line => line.length)),
});

/** Types into cells after asking what Google's page asks: strict rules refuse, warning-only protection wants a yes. */
export function enter(doc: SheetSession, typed: Typed, asker: Asker): void {
  const refusal = firstRefusal(doc, typed);
  if (refusal) {
    asker.refuse(refusal);
    return;
  }
  guard(doc, sizeOf(typed), asker, () => void doc.type(typed));
}

/** Runs `act` at once, or after a yes where a protection only warns, or not at all. */
export function guard(doc: SheetSession, box: Box, asker: Asker, act: () => void): void {
  const { grid } = doc;
  if (!grid) return;
  const hit = (doc.sheet?.protectedRanges ?? []).filter(one => overlaps(boxOfRange(one.range ?? {}, grid.size), box));
  const closed = hit.find(one => !one.warningOnly && one.requestingUserCanEdit === false);
  if (closed) {
    const name = closed.description ? ` (${closed.description})` : '';
    asker.refuse(`These cells are protected${name}. Ask the owner of this file to let you change them.`);
    return;
  }
  const warned = hit.find(one => one.warningOnly);
  if (!warned) {
    act();
    return;
  }
  asker.confirm({
    title: 'Change protected cells?',
    words: `${warned.description || 'Somebody asked to keep these cells as they are'}. Changing them by accident could break something.`,
    button: 'Change anyway',
    go: act,
  });
}

function firstRefusal(doc: SheetSession, typed: Typed): string | undefined {
  for (const [down, line] of typed.texts.entries()) {
    for (const [right, text] of line.entries()) {
      const cell = doc.grid?.cell(typed.row + down, typed.column + right);
      const list = cell?.dataValidation?.strict ? choicesOf(cell) : undefined;
      if (text !== '' && list && !list.includes(text)) {
        return cell?.dataValidation?.inputMessage || `This cell takes only: ${list.join(', ')}. Choose one of these.`;
      }
    }
  }
  return undefined;
}

/** Values of a drop-down cell; undefined for other cells. */
export function choicesOf(cell: WireCell): readonly string[] | undefined {
  const condition = cell.dataValidation?.condition;
  if (condition?.type !== 'ONE_OF_LIST') return undefined;
  return (condition.values ?? []).map(value => value.userEnteredValue ?? '');
}

export const isCheckbox = (cell: WireCell): boolean => cell.dataValidation?.condition?.type === 'BOOLEAN';

export function clear(doc: SheetSession, box: Box, asker: Asker): void {
  const used = doc.grid?.used();
  if (!used) return;
  const [bottom, right] = [Math.min(box.bottom, used.bottom), Math.min(box.right, used.right)];
  if (bottom <= box.top || right <= box.left) return;
  const line = Array.from({ length: right - box.left }, () => '');
  const texts = Array.from({ length: bottom - box.top }, () => line);
  guard(doc, box, asker, () => void doc.type({ row: box.top, column: box.left, texts }));
}

// ---- lines ----

export type Dimension = 'ROWS' | 'COLUMNS';

const lineRange = (doc: SheetSession, dimension: Dimension, box: Box): object => ({
  sheetId: doc.sheetId,
  dimension,
  startIndex: dimension === 'ROWS' ? box.top : box.left,
  endIndex: dimension === 'ROWS' ? box.bottom : box.right,
});

/** As many lines as are selected, before or after them. */
export function insertLines(doc: SheetSession, dimension: Dimension, box: Box, isAfter: boolean): void {
  const [start, end] = dimension === 'ROWS' ? [box.top, box.bottom] : [box.left, box.right];
  const at = isAfter ? end : start;
  const range = { sheetId: doc.sheetId, dimension, startIndex: at, endIndex: at + end - start };
  void doc.batch([{ insertDimension: { range, inheritFromBefore: isAfter } }]);
}

export function deleteLines(doc: SheetSession, dimension: Dimension, box: Box, asker: Asker): void {
  guard(doc, box, asker, () => void doc.batch([{ deleteDimension: { range: lineRange(doc, dimension, box) } }]));
}

export function setHidden(doc: SheetSession, dimension: Dimension, box: Box, hiddenByUser: boolean): void {
  const range = lineRange(doc, dimension, box);
  void doc.batch([{ updateDimensionProperties: { range, properties: { hiddenByUser }, fields: 'hiddenByUser' } }]);
}

/** One place to the left or right; the destination counts before the move. */
export function moveColumns(doc: SheetSession, box: Box, direction: -1 | 1): void {
  const destinationIndex = direction < 0 ? box.left - 1 : box.right + 1;
  if (destinationIndex < 0 || destinationIndex > (doc.grid?.size.columns ?? 0)) return;
  void doc.batch([{ moveDimension: { source: lineRange(doc, 'COLUMNS', box), destinationIndex } }]);
}

export function freezeRows(doc: SheetSession, frozenRowCount: number): void {
  const properties = { sheetId: doc.sheetId, gridProperties: { frozenRowCount } };
  void doc.batch([{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }]);
}

// ---- order and filters ----

const gridRange = (sheetId: number, { top, left, bottom, right }: Box): object => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

/** Sorts the filter's rows, or all rows under the frozen ones, by one column. */
export function sortBy(doc: SheetSession, column: number, sortOrder: 'ASCENDING' | 'DESCENDING', asker: Asker): void {
  const { grid, sheet } = doc;
  if (!grid) return;
  const filter = sheet?.basicFilter?.range && boxOfRange(sheet.basicFilter.range, grid.size);
  const frozen = sheet?.properties?.gridProperties?.frozenRowCount ?? 0;
  const used = grid.used();
  const box = filter ? { ...filter, top: filter.top + 1 } : { ...used, top: frozen };
  if (box.top >= box.bottom) return;
  const request = {
    sortRange: { range: gridRange(doc.sheetId, box), sortSpecs: [{ dimensionIndex: column, sortOrder }] },
  };
  guard(doc, box, asker, () => void doc.batch([request]));
}

export function toggleFilter(doc: SheetSession, box: Box): void {
  if (doc.sheet?.basicFilter) return void doc.batch([{ clearBasicFilter: { sheetId: doc.sheetId } }]);
  const used = doc.grid?.used();
  if (!used) return;
  const isOne = box.bottom - box.top === 1 && box.right - box.left === 1;
  void doc.batch([{ setBasicFilter: { filter: { range: gridRange(doc.sheetId, isOne ? used : box) } } }]);
}

export function setHiddenValues(doc: SheetSession, column: number, hiddenValues: readonly string[]): void {
  const filter = doc.sheet?.basicFilter;
  if (!filter) return;
  const others = (filter.filterSpecs ?? []).filter((spec: FilterSpec) => (spec.columnIndex ?? 0) !== column);
  const own = hiddenValues.length > 0 ? [{ columnIndex: column, filterCriteria: { hiddenValues } }] : [];
  const range = { ...filter.range, sheetId: doc.sheetId };
  void doc.batch([{ setBasicFilter: { filter: { range, filterSpecs: [...others, ...own] } } }]);
}

// ---- formats ----

export function setFormat(doc: SheetSession, box: Box, format: object, fields: string): void {
  const request: SheetsRequest = {
    repeatCell: { range: gridRange(doc.sheetId, box), cell: { userEnteredFormat: format }, fields },
  };
  void doc.batch([request]);
}

export const setBold = (doc: SheetSession, box: Box, bold: boolean): void =>
  setFormat(doc, box, { textFormat: { bold } }, 'userEnteredFormat.textFormat.bold');

export const setFill = (doc: SheetSession, box: Box, backgroundColor: Color | undefined): void =>
  setFormat(doc, box, backgroundColor ? { backgroundColor } : {}, 'userEnteredFormat.backgroundColor');

export const setWrap = (doc: SheetSession, box: Box, wrapStrategy: 'WRAP' | 'OVERFLOW_CELL'): void =>
  setFormat(doc, box, { wrapStrategy }, 'userEnteredFormat.wrapStrategy');
