// batchUpdate: values, formats, notes, validations and merges of cells.
import { cleanFormat, writeCell } from '../cell-write.ts';
import { type Draft, guard, target } from '../draft.ts';
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
  valueExtent,
  withFields,
} from '../grid.ts';
import { type Mask, updateMask } from '../mask.ts';
import {
  type Box,
  type Cell,
  type CellFormat,
  type DataValidationRule,
  type GridRange,
  type Sheet,
  SpreadsheetError,
} from '../model.ts';
import type { Handlers } from './handler.ts';

interface RowData {
  values?: Cell[];
}

interface UpdateCells {
  rows?: RowData[];
  fields?: string;
  range?: Partial<GridRange>;
  start?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
}

function updateCells(draft: Draft, { rows = [], fields, range, start }: UpdateCells): void {
  const mask = updateMask(fields);
  if (range) {
    updateRange(draft, { rows, mask, range });
    return;
  }
  if (!start) throw new SpreadsheetError('Must specify either a range or a start.');
  const sheet = sheetOf(draft.spreadsheet, start.sheetId ?? 0);
  writeRows(draft, sheet, { rows, mask, top: start.rowIndex ?? 0, left: start.columnIndex ?? 0 });
}

/** Cells of the range that the rows do not reach have the masked fields cleared. */
function updateRange(
  draft: Draft,
  { rows, mask, range }: { rows: RowData[]; mask: Mask; range: Partial<GridRange> },
): void {
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  if (rows.length > box.bottom - box.top) {
    throw new SpreadsheetError(
      `Attempting to write row: ${box.bottom}, beyond the last requested row of: ${box.bottom - 1}`,
    );
  }
  const widest = Math.max(0, ...rows.map(row => row.values?.length ?? 0));
  if (widest > box.right - box.left) {
    throw new SpreadsheetError(
      `Attempting to write column: ${box.right}, beyond the last requested column of: ${box.right - 1}`,
    );
  }
  const given = { ...box, bottom: box.top + rows.length };
  forEachFilled(sheet, { ...box, top: given.bottom }, (row, column, cell) =>
    putCell(sheet, row, column, writeCell(cell, {}, mask)),
  );
  forEachCell(given, (row, column) => {
    const update = rows[row - box.top]?.values?.[column - box.left] ?? {};
    putCell(sheet, row, column, writeCell(cellAt(sheet, row, column), update, mask));
  });
}

function writeRows(
  draft: Draft,
  sheet: Sheet,
  { rows, mask, top, left }: { rows: RowData[]; mask: Mask; top: number; left: number },
): void {
  const width = Math.max(0, ...rows.map(row => row.values?.length ?? 0));
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (top + rows.length > rowCount)
    throw new SpreadsheetError(
      `Attempting to write row: ${rowCount}, beyond the last requested row of: ${rowCount - 1}`,
    );
  if (left + width > columnCount) {
    throw new SpreadsheetError(
      `Attempting to write column: ${columnCount}, beyond the last requested column of: ${columnCount - 1}`,
    );
  }
  guard(draft, sheet, { top, left, bottom: top + rows.length, right: left + width });
  rows.forEach((row, offset) => {
    row.values?.forEach((update, column) => {
      putCell(sheet, top + offset, left + column, writeCell(cellAt(sheet, top + offset, left + column), update, mask));
    });
  });
}

/** Writes the same into any cell. Cells that were one object, such as all empty ones, are one object afterwards. */
function writerOfOne(update: Cell, mask: Mask): (old: Cell) => Cell {
  const written = new Map<Cell, Cell>();
  return old => {
    const known = written.get(old) ?? writeCell(old, update, mask);
    written.set(old, known);
    return known;
  };
}

function repeatCell(
  draft: Draft,
  { range, cell = {}, fields }: { range?: Partial<GridRange>; cell?: Cell; fields?: string },
): void {
  const mask = updateMask(fields);
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  const value = cell.userEnteredValue;
  if (!value || !('formulaValue' in value)) {
    const write = writerOfOne(cell, mask);
    forEachCell(box, (row, column) => putCell(sheet, row, column, write(cellAt(sheet, row, column))));
    return;
  }
  forEachCell(box, (row, column) => {
    const formulaValue = copiedFormula(value.formulaValue, row - box.top, column - box.left);
    const update = { ...cell, userEnteredValue: { formulaValue } };
    putCell(sheet, row, column, writeCell(cellAt(sheet, row, column), update, mask));
  });
}

/** After the last row with data in the sheet; the grid grows when it must. */
function appendCells(
  draft: Draft,
  { sheetId = 0, rows = [], fields }: { sheetId?: number; rows?: RowData[]; fields?: string },
): void {
  const sheet = sheetOf(draft.spreadsheet, sheetId);
  const top = valueExtent(sheet).rows;
  growGrid(sheet, top + rows.length, Math.max(0, ...rows.map(row => row.values?.length ?? 0)));
  writeRows(draft, sheet, { rows, mask: updateMask(fields), top, left: 0 });
}

type Border = NonNullable<NonNullable<CellFormat['borders']>['top']>;
type Borders = { range?: Partial<GridRange> } & Partial<
  Record<'top' | 'bottom' | 'left' | 'right' | 'innerHorizontal' | 'innerVertical', Border>
>;

function updateBorders(draft: Draft, { range, ...lines }: Borders): void {
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  forEachCell(box, (row, column) => {
    const sides = {
      top: row === box.top ? lines.top : lines.innerHorizontal,
      bottom: row === box.bottom - 1 ? lines.bottom : lines.innerHorizontal,
      left: column === box.left ? lines.left : lines.innerVertical,
      right: column === box.right - 1 ? lines.right : lines.innerVertical,
    };
    const cell = cellAt(sheet, row, column);
    const borders: Record<string, Border> = {
      ...(cell.userEnteredFormat?.borders as Record<string, Border> | undefined),
    };
    for (const [side, line] of Object.entries(sides)) {
      if (line?.style === 'NONE') delete borders[side];
      else if (line) borders[side] = line;
    }
    const { borders: _old, ...format } = cell.userEnteredFormat ?? {};
    const userEnteredFormat = Object.keys(borders).length > 0 ? { ...format, borders } : format;
    putCell(sheet, row, column, withFields(cell, { userEnteredFormat: cleanFormat(userEnteredFormat) }));
  });
}

function setDataValidation(
  draft: Draft,
  { range, rule }: { range?: Partial<GridRange>; rule?: DataValidationRule },
): void {
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  if (rule && !rule.condition?.type)
    throw new SpreadsheetError('Invalid data validation rule. Must specify a condition.');
  const write = (row: number, column: number, cell: Cell): void =>
    putCell(sheet, row, column, withFields(cell, { dataValidation: rule }));
  if (rule) forEachCell(box, (row, column) => write(row, column, cellAt(sheet, row, column)));
  else forEachFilled(sheet, box, write);
}

type Merge = { range?: Partial<GridRange>; mergeType?: 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS' };

function mergeCells(draft: Draft, { range, mergeType = 'MERGE_ALL' }: Merge): void {
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  const covered = (merge: GridRange): boolean => {
    const old = boxOf(sheet, merge);
    return old.top >= box.top && old.bottom <= box.bottom && old.left >= box.left && old.right <= box.right;
  };
  if (sheet.merges.some(merge => intersects(boxOf(sheet, merge), box) && !covered(merge))) {
    throw new SpreadsheetError('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter(merge => !intersects(boxOf(sheet, merge), box));
  for (const part of mergeParts(box, mergeType)) mergePart(sheet, part);
}

function mergeParts(box: Box, type: Merge['mergeType']): Box[] {
  if (type === 'MERGE_ROWS')
    return Array.from({ length: box.bottom - box.top }, (_, row) => ({
      ...box,
      top: box.top + row,
      bottom: box.top + row + 1,
    }));
  if (type === 'MERGE_COLUMNS')
    return Array.from({ length: box.right - box.left }, (_, column) => ({
      ...box,
      left: box.left + column,
      right: box.left + column + 1,
    }));
  return [box];
}

/** The first value found stays in the top left cell; the others are lost. */
function mergePart(sheet: Sheet, box: Box): void {
  if ((box.bottom - box.top) * (box.right - box.left) < 2) return;
  let first: Cell | undefined;
  forEachFilled(sheet, box, (row, column, cell) => {
    if (cell.userEnteredValue) first ??= cell;
    putCell(sheet, row, column, withFields(cell, { userEnteredValue: undefined, textFormatRuns: undefined }));
  });
  const corner = cellAt(sheet, box.top, box.left);
  if (first)
    putCell(
      sheet,
      box.top,
      box.left,
      withFields(corner, { userEnteredValue: first.userEnteredValue, textFormatRuns: first.textFormatRuns }),
    );
  sheet.merges.push(rangeOf(sheet.properties.sheetId, box));
}

function unmergeCells(draft: Draft, { range }: { range?: Partial<GridRange> }): void {
  const { sheet, box } = target(draft, range);
  guard(draft, sheet, box);
  sheet.merges = sheet.merges.filter(merge => !intersects(boxOf(sheet, merge), box));
}

export const CELL_HANDLERS: Handlers = {
  updateCells,
  repeatCell,
  appendCells,
  updateBorders,
  setDataValidation,
  mergeCells,
  unmergeCells,
};
