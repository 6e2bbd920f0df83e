// Reading and writing single cells and working with boxes. Everything that touches cells goes through here.
import type { Box, Cell, CellRow, GridRange, Sheet, Spreadsheet } from './model.ts';
import { SpreadsheetError } from './model.ts';

const EMPTY: Cell = {};

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? EMPTY;
}

/** Puts a cell; one without any field is forgotten, and rows shrink to what they hold. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const isEmpty = Object.keys(cell).length === 0;
  const old = sheet.rows[row];
  if (isEmpty && !old?.[column]) return;
  const cells: (Cell | null)[] = old ? [...old] : [];
  while (cells.length < column) cells.push(null);
  cells[column] = isEmpty ? null : cell;
  while (sheet.rows.length < row) sheet.rows.push([]);
  sheet.rows[row] = trimmed(cells);
  trimRows(sheet);
}

/** The cell with these fields replaced; an undefined field is taken away. */
export function withFields(cell: Cell, changes: { [K in keyof Cell]?: Cell[K] | undefined }): Cell {
  const entries = Object.entries({ ...cell, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Cell;
}

export function trimmed(cells: readonly (Cell | null)[]): CellRow {
  let length = cells.length;
  while (length > 0 && !cells[length - 1]) length--;
  return length === cells.length ? cells : cells.slice(0, length);
}

export function trimRows(sheet: Sheet): void {
  while (sheet.rows.length > 0 && sheet.rows[sheet.rows.length - 1]?.length === 0) sheet.rows.pop();
}

export function sheetOf(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const sheet = spreadsheet.sheets.find(candidate => candidate.properties.sheetId === sheetId);
  if (!sheet) throw new SpreadsheetError(`No grid with id: ${sheetId}`);
  return sheet;
}

/** The range cut to the sheet. */
export function boxOf(sheet: Sheet, range: Omit<GridRange, 'sheetId'>): Box {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return {
    top: Math.min(range.startRowIndex ?? 0, rowCount),
    bottom: Math.min(range.endRowIndex ?? rowCount, rowCount),
    left: Math.min(range.startColumnIndex ?? 0, columnCount),
    right: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

export function rangeOf(sheetId: number, box: Box): GridRange {
  return {
    sheetId,
    startRowIndex: box.top,
    endRowIndex: box.bottom,
    startColumnIndex: box.left,
    endColumnIndex: box.right,
  };
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row < box.bottom && column >= box.left && column < box.right;
}

export function intersects(one: Box, other: Box): boolean {
  return one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
}

export function forEachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) visit(row, column);
}

/** Visits only cells that hold something: cheap on whole columns of a large sheet. */
export function forEachFilled(sheet: Sheet, box: Box, visit: (row: number, column: number, cell: Cell) => void): void {
  for (let row = box.top; row < Math.min(box.bottom, sheet.rows.length); row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = box.left; column < Math.min(box.right, cells.length); column++) {
      const cell = cells[column];
      if (cell) visit(row, column, cell);
    }
  }
}

/** Rows and columns up to the last cell with a value; formats and validations do not count (getLastRow of Apps Script). */
export function valueExtent(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((cells, row) => {
    for (let column = cells.length - 1; column >= 0; column--) {
      if (!cells[column]?.userEnteredValue) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  return { rows, columns };
}

/** Makes the grid at least this large. */
export function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const grid = sheet.properties.gridProperties;
  grid.rowCount = Math.max(grid.rowCount, rows);
  grid.columnCount = Math.max(grid.columnCount, columns);
  const cells = grid.rowCount * grid.columnCount;
  if (cells > 10_000_000) {
    throw new SpreadsheetError(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
}
