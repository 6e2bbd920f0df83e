// batchUpdate: moving, copying, sorting and searching ranges.
import { cleanFormat } from '../cell-write.ts';
import { completeRange, type Draft, guard, target } from '../draft.ts';
import { readEntered } from '../entered-value.ts';
import { Evaluation } from '../formula/evaluate.ts';
import { copiedFormula } from '../formula/references.ts';
import {
  boxOf,
  cellAt,
  forEachCell,
  forEachFilled,
  growGrid,
  intersects,
  putCell,
  rangeOf,
  sheetOf,
  withFields,
} from '../grid.ts';
import {
  type Axis,
  type Box,
  type Cell,
  type EnteredValue,
  type GridRange,
  type Sheet,
  type SortSpec,
  SpreadsheetError,
} from '../model.ts';
import { displayed, effectiveAsEntered } from '../render-cell.ts';
import { sortBox } from '../sorting.ts';
import type { Handlers } from './handler.ts';

interface Shifted {
  range?: Partial<GridRange>;
  shiftDimension?: Axis;
}

/** Cells from the range on move down or right; the grid grows so that none is lost. */
function insertRange(draft: Draft, { range, shiftDimension = 'ROWS' }: Shifted): void {
  const { sheet, box } = target(draft, range);
  const grid = sheet.properties.gridProperties;
  const isDown = shiftDimension === 'ROWS';
  const rest: Box = isDown ? { ...box, bottom: grid.rowCount } : { ...box, right: grid.columnCount };
  guard(draft, sheet, rest);
  const [rows, columns] = isDown ? [box.bottom - box.top, 0] : [0, box.right - box.left];
  const moved = take(sheet, rest);
  const last = moved.reduce(
    (most, place) => Math.max(most, isDown ? place.row + rows + 1 : place.column + columns + 1),
    0,
  );
  growGrid(sheet, isDown ? last : 0, isDown ? 0 : last);
  for (const { row, column, cell } of moved) putCell(sheet, row + rows, column + columns, cell);
}

function deleteRange(draft: Draft, { range, shiftDimension = 'ROWS' }: Shifted): void {
  const { sheet, box } = target(draft, range);
  const grid = sheet.properties.gridProperties;
  const isUp = shiftDimension === 'ROWS';
  guard(draft, sheet, isUp ? { ...box, bottom: grid.rowCount } : { ...box, right: grid.columnCount });
  take(sheet, box);
  const rest: Box = isUp
    ? { ...box, top: box.bottom, bottom: grid.rowCount }
    : { ...box, left: box.right, right: grid.columnCount };
  const [rows, columns] = isUp ? [box.bottom - box.top, 0] : [0, box.right - box.left];
  for (const { row, column, cell } of take(sheet, rest)) putCell(sheet, row - rows, column - columns, cell);
}

/** Removes and returns the cells of a box. */
function take(sheet: Sheet, box: Box): { row: number; column: number; cell: Cell }[] {
  const found: { row: number; column: number; cell: Cell }[] = [];
  forEachFilled(sheet, box, (row, column, cell) => found.push({ row, column, cell }));
  for (const { row, column } of found.reverse()) putCell(sheet, row, column, {});
  return found.reverse();
}

function sortRange(
  draft: Draft,
  { range, sortSpecs = [] }: { range?: Partial<GridRange>; sortSpecs?: Partial<SortSpec>[] },
): void {
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  if (sheet.merges.some(merge => intersects(boxOf(sheet, merge), box))) {
    throw new SpreadsheetError("You can't sort a range with vertical merges.");
  }
  const specs = sortSpecs.map(
    spec => ({ dimensionIndex: spec.dimensionIndex ?? 0, sortOrder: spec.sortOrder ?? 'ASCENDING' }) as const,
  );
  sortBox(sheet, box, { specs, evaluation: new Evaluation(draft.spreadsheet, draft.instant) });
}

type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_VALUES'
  | 'PASTE_FORMAT'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_CONDITIONAL_FORMATTING';

interface CopyPaste {
  source?: Partial<GridRange>;
  destination?: Partial<GridRange>;
  pasteType?: PasteType;
  pasteOrientation?: 'NORMAL' | 'TRANSPOSE';
}

/** A smaller destination still gets the whole source, a larger one as many whole copies as fit. */
function copyPaste(
  draft: Draft,
  { source, destination, pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' }: CopyPaste,
): void {
  const [from, to] = [target(draft, source), target(draft, destination)];
  const isTurned = pasteOrientation === 'TRANSPOSE';
  const [height, width] = [from.box.bottom - from.box.top, from.box.right - from.box.left];
  const [rows, columns] = isTurned ? [width, height] : [height, width];
  const down = Math.max(1, Math.floor((to.box.bottom - to.box.top) / rows));
  const across = Math.max(1, Math.floor((to.box.right - to.box.left) / columns));
  const area = { ...to.box, bottom: to.box.top + down * rows, right: to.box.left + across * columns };
  growGrid(to.sheet, area.bottom, area.right);
  guard(draft, to.sheet, area);
  const evaluation = new Evaluation(draft.spreadsheet, draft.instant);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const place = {
        row: from.box.top + (isTurned ? column : row),
        column: from.box.left + (isTurned ? row : column),
      };
      return {
        place,
        cell: cellAt(from.sheet, place.row, place.column),
        value: effectiveAsEntered(evaluation, from.sheet, place),
      };
    }),
  );
  forEachCell(area, (row, column) => {
    const copied = cells[(row - area.top) % rows]?.[(column - area.left) % columns];
    if (!copied) return;
    const moved = {
      ...copied.cell,
      ...movedValue(copied.cell.userEnteredValue, row - copied.place.row, column - copied.place.column),
    };
    putCell(
      to.sheet,
      row,
      column,
      pasted(cellAt(to.sheet, row, column), { cell: moved, value: copied.value, type: pasteType }),
    );
  });
  if (pasteType === 'PASTE_NORMAL' || pasteType === 'PASTE_CONDITIONAL_FORMATTING')
    spreadRules(draft, from, { sheet: to.sheet, box: area });
}

function movedValue(
  value: EnteredValue | undefined,
  rows: number,
  columns: number,
): Pick<Cell, 'userEnteredValue'> | undefined {
  return value && 'formulaValue' in value
    ? { userEnteredValue: { formulaValue: copiedFormula(value.formulaValue, rows, columns) } }
    : undefined;
}

function pasted(
  old: Cell,
  { cell, value, type }: { cell: Cell; value: EnteredValue | undefined; type: PasteType },
): Cell {
  switch (type) {
    case 'PASTE_NORMAL':
      return cell;
    case 'PASTE_VALUES':
      return withFields(old, { userEnteredValue: value, textFormatRuns: undefined });
    case 'PASTE_FORMULA':
      return withFields(old, { userEnteredValue: cell.userEnteredValue, textFormatRuns: undefined });
    case 'PASTE_FORMAT':
      return withFields(old, { userEnteredFormat: cell.userEnteredFormat });
    case 'PASTE_DATA_VALIDATION':
      return withFields(old, { dataValidation: cell.dataValidation });
    case 'PASTE_NO_BORDERS': {
      const { borders: _borders, ...format } = cell.userEnteredFormat ?? {};
      return withFields(cell, { userEnteredFormat: cleanFormat(format) });
    }
    default:
      return old;
  }
}

/** Conditional formats that cover the whole source also cover its copy. */
function spreadRules(draft: Draft, from: { sheet: Sheet; box: Box }, to: { sheet: Sheet; box: Box }): void {
  if (from.sheet !== to.sheet) return;
  for (const rule of from.sheet.conditionalFormats) {
    const isWhole = rule.ranges.some(range => {
      const box = boxOf(sheetOf(draft.spreadsheet, range.sheetId), range);
      return (
        box.top <= from.box.top &&
        box.bottom >= from.box.bottom &&
        box.left <= from.box.left &&
        box.right >= from.box.right
      );
    });
    const isThere = rule.ranges.some(range => {
      const box = boxOf(to.sheet, range);
      return (
        box.top <= to.box.top && box.bottom >= to.box.bottom && box.left <= to.box.left && box.right >= to.box.right
      );
    });
    if (isWhole && !isThere) rule.ranges.push(rangeOf(to.sheet.properties.sheetId, to.box));
  }
}

interface CutPaste {
  source?: Partial<GridRange>;
  destination?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  pasteType?: PasteType;
}

/** What is cut leaves empty, unformatted cells behind, even where source and destination overlap. */
function cutPaste(draft: Draft, { source, destination = {}, pasteType = 'PASTE_NORMAL' }: CutPaste): void {
  const from = target(draft, source);
  const sheet = sheetOf(draft.spreadsheet, destination.sheetId ?? 0);
  const [top, left] = [destination.rowIndex ?? 0, destination.columnIndex ?? 0];
  const area = {
    top,
    left,
    bottom: top + from.box.bottom - from.box.top,
    right: left + from.box.right - from.box.left,
  };
  growGrid(sheet, area.bottom, area.right);
  guard(draft, from.sheet, from.box);
  guard(draft, sheet, area);
  const moved = take(from.sheet, from.box);
  if (pasteType === 'PASTE_NORMAL') take(sheet, area);
  for (const { row, column, cell } of moved) {
    const [toRow, toColumn] = [row - from.box.top + top, column - from.box.left + left];
    putCell(
      sheet,
      toRow,
      toColumn,
      pasted(cellAt(sheet, toRow, toColumn), { cell, value: cell.userEnteredValue, type: pasteType }),
    );
  }
}

interface FindReplace {
  find?: string;
  replacement?: string;
  matchCase?: boolean;
  matchEntireCell?: boolean;
  searchByRegex?: boolean;
  includeFormulas?: boolean;
  range?: Partial<GridRange>;
  sheetId?: number;
  allSheets?: boolean;
}

function findReplace(draft: Draft, request: FindReplace): object {
  const { spreadsheet } = draft;
  const areas: GridRange[] = request.allSheets
    ? spreadsheet.sheets.map(sheet => ({ sheetId: sheet.properties.sheetId }))
    : [completeRange(request.range ?? { sheetId: request.sheetId ?? 0 })];
  const pattern = searchPattern(request);
  const evaluation = new Evaluation({ ...spreadsheet }, draft.instant);
  const counts = { valuesChanged: 0, formulasChanged: 0, rowsChanged: 0, sheetsChanged: 0, occurrencesChanged: 0 };
  for (const area of areas) {
    const sheet = sheetOf(spreadsheet, area.sheetId);
    const changedRows = new Set<number>();
    forEachFilled(sheet, boxOf(sheet, area), (row, column, cell) => {
      const value = cell.userEnteredValue;
      if (!value || ('formulaValue' in value && !request.includeFormulas)) return;
      const text = 'formulaValue' in value ? value.formulaValue : displayed(evaluation, sheet, { row, column });
      const hits = text.match(pattern)?.length ?? 0;
      if (hits === 0) return;
      guard(draft, sheet, { top: row, bottom: row + 1, left: column, right: column + 1 });
      const replacement = request.replacement ?? '';
      const replaced = request.searchByRegex
        ? text.replace(pattern, replacement)
        : text.replace(pattern, () => replacement);
      const entered = readEntered(replaced, Math.floor(evaluation.now)).value;
      putCell(
        sheet,
        row,
        column,
        withFields(cell, { userEnteredValue: replaced === '' ? undefined : entered, textFormatRuns: undefined }),
      );
      changedRows.add(row);
      counts.occurrencesChanged += hits;
      counts['formulaValue' in value ? 'formulasChanged' : 'valuesChanged']++;
    });
    counts.rowsChanged += changedRows.size;
    counts.sheetsChanged += changedRows.size > 0 ? 1 : 0;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function searchPattern({ find = '', matchCase, matchEntireCell, searchByRegex }: FindReplace): RegExp {
  if (find === '') throw new SpreadsheetError('find must not be empty.');
  const source = searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}

export const RANGE_HANDLERS: Handlers = { insertRange, deleteRange, sortRange, copyPaste, cutPaste, findReplace };
