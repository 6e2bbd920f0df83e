// The values face of a spreadsheet: plain matrices in and out, with Google's render and input options.
import { columnName, rangeText } from './a1.ts';
import { serialOfInstant } from './dates.ts';
import { type Draft, guard } from './draft.ts';
import { readEntered } from './entered-value.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { errorText } from './formula/values.ts';
import { boxOf, cellAt, forEachFilled, growGrid, putCell, withFields } from './grid.ts';
import { type Box, type Cell, type EnteredValue, type GridRange, type Sheet, SpreadsheetError } from './model.ts';
import { isDateFormat } from './number-format.ts';
import { displayed, numberFormatAt } from './render-cell.ts';
import { inheritFormat, shiftSheet } from './structure.ts';

export type Plain = string | number | boolean;
export type RenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type InputOption = 'RAW' | 'USER_ENTERED';

export interface ReadOptions {
  readonly render: RenderOption;
  readonly dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  readonly major: 'ROWS' | 'COLUMNS';
}

export const MAX_CELL_CHARACTERS = 50_000;

/** Rows (or columns) of values; trailing empty ones are left out, as Google leaves them out. */
export function readValues(
  evaluation: Evaluation,
  sheet: Sheet,
  { box, options }: { box: Box; options: ReadOptions },
): Plain[][] {
  const bottom = Math.min(box.bottom, sheet.rows.length);
  const rows: Plain[][] = [];
  for (let row = box.top; row < bottom; row++) {
    const width = Math.min(box.right, sheet.rows[row]?.length ?? 0);
    const values: Plain[] = [];
    for (let column = box.left; column < width; column++)
      values.push(readValue(evaluation, sheet, { row, column, options }));
    rows.push(values);
  }
  return options.major === 'ROWS' ? withoutTrailing(rows) : withoutTrailing(turned(rows));
}

function withoutTrailing(rows: readonly (readonly Plain[])[]): Plain[][] {
  const cut = rows.map(row =>
    row.slice(
      0,
      row.reduce<number>((length, value, index) => (value === '' ? length : index + 1), 0),
    ),
  );
  while (cut.length > 0 && cut[cut.length - 1]?.length === 0) cut.pop();
  return cut;
}

function turned(rows: readonly (readonly Plain[])[]): Plain[][] {
  const width = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: width }, (_, column) => rows.map(row => row[column] ?? ''));
}

function readValue(
  evaluation: Evaluation,
  sheet: Sheet,
  { row, column, options }: { row: number; column: number; options: ReadOptions },
): Plain {
  const cell = cellAt(sheet, row, column);
  const entered = cell.userEnteredValue;
  if (!entered) return '';
  if (options.render === 'FORMULA' && 'formulaValue' in entered) return entered.formulaValue;
  if (options.render === 'FORMATTED_VALUE') return displayed(evaluation, sheet, { row, column });
  const value = evaluation.effective(sheet, row, column);
  if (!value) return '';
  if ('errorValue' in value) return errorText(value.errorValue.type);
  if ('stringValue' in value) return value.stringValue;
  if ('boolValue' in value) return value.boolValue;
  const isText =
    options.dates === 'FORMATTED_STRING' && isDateFormat(numberFormatAt(evaluation, sheet, { row, column }));
  return isText ? displayed(evaluation, sheet, { row, column }) : value.numberValue;
}

export interface Entry {
  readonly input: InputOption;
  readonly today: number;
  /** The format "@" does not keep a text from being read. */
  readonly isTextFormatFree?: boolean;
}

/** The cell with this value typed or put in; the number format that comes with a notation is taken over when the cell has none of its kind. */
export function enteredCell(cell: Cell, value: unknown, { input, today, isTextFormatFree = false }: Entry): Cell {
  if (value === '') return withFields(cell, { userEnteredValue: undefined, textFormatRuns: undefined });
  if (typeof value === 'number') return withValue(cell, { numberValue: value });
  if (typeof value === 'boolean') return withValue(cell, { boolValue: value });
  if (typeof value !== 'string') throw new SpreadsheetError(`Invalid value: ${JSON.stringify(value)}`);
  if (value.length > MAX_CELL_CHARACTERS) {
    throw new SpreadsheetError(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (input === 'RAW') return withValue(cell, { stringValue: value });
  const old = cell.userEnteredFormat?.numberFormat;
  const read = readEntered(value, today);
  if (old?.type === 'TEXT' && !isTextFormatFree && !('formulaValue' in read.value))
    return withValue(cell, { stringValue: value.replace(/^'/, '') });
  const written = withValue(cell, read.value);
  const { numberFormat } = read;
  const isKept = !numberFormat || (old && isDateFormat(old) === isDateFormat(numberFormat) && old.type !== 'TEXT');
  return isKept ? written : withFields(written, { userEnteredFormat: { ...written.userEnteredFormat, numberFormat } });
}

function withValue(cell: Cell, userEnteredValue: EnteredValue): Cell {
  return withFields(cell, { userEnteredValue, textFormatRuns: undefined });
}

export function todayOf(draft: Draft): number {
  return Math.floor(serialOfInstant(draft.instant, draft.spreadsheet.timeZone));
}

/** Rows, columns and cells that got a value; null leaves a cell alone and is not counted. */
export interface Written {
  readonly box: Box;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** Writes rows of values from a corner on; null leaves a cell as it is, '' empties it. */
export function writeValues(
  draft: Draft,
  sheet: Sheet,
  {
    corner,
    rows,
    input,
  }: { corner: { row: number; column: number }; rows: readonly (readonly unknown[])[]; input: InputOption },
): Written {
  const width = Math.max(0, ...rows.map(row => row.length));
  const box: Box = {
    top: corner.row,
    left: corner.column,
    bottom: corner.row + Math.max(rows.length, 1),
    right: corner.column + Math.max(width, 1),
  };
  guard(draft, sheet, box);
  const today = todayOf(draft);
  const [touchedRows, touchedColumns] = [new Set<number>(), new Set<number>()];
  let cells = 0;
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null || value === undefined) return;
      const [toRow, toColumn] = [corner.row + row, corner.column + column];
      putCell(sheet, toRow, toColumn, enteredCell(cellAt(sheet, toRow, toColumn), value, { input, today }));
      touchedRows.add(row);
      touchedColumns.add(column);
      cells++;
    });
  });
  return { box, rows: touchedRows.size, columns: touchedColumns.size, cells };
}

export function asRows(values: readonly (readonly unknown[])[], major: 'ROWS' | 'COLUMNS'): (readonly unknown[])[] {
  if (major === 'ROWS') return [...values];
  const height = Math.max(0, ...values.map(column => column.length));
  return Array.from({ length: height }, (_, row) => values.map(column => column[row] ?? null));
}

/** Refuses data larger than the range it is meant for; a single cell stands for "from here on". */
export function checkFits(sheet: Sheet, range: GridRange, rows: readonly (readonly unknown[])[]): void {
  const box = boxOf(sheet, range);
  const width = Math.max(0, ...rows.map(row => row.length));
  const isCell =
    range.endRowIndex !== undefined &&
    range.endColumnIndex !== undefined &&
    box.bottom - box.top <= 1 &&
    box.right - box.left <= 1;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const [top, left] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  const written = { top, left, bottom: top + rows.length, right: left + width };
  if (isCell) {
    checkGrid(sheet, written);
    return;
  }
  const [bottom, right] = [range.endRowIndex ?? rowCount, range.endColumnIndex ?? columnCount];
  const asked = rangeText(sheet, range);
  if (top + rows.length > bottom)
    throw new SpreadsheetError(`Requested writing within range [${asked}], but tried writing to row [${bottom + 1}]`);
  if (left + width > right)
    throw new SpreadsheetError(
      `Requested writing within range [${asked}], but tried writing to column [${columnName(right)}]`,
    );
  checkGrid(sheet, written);
}

export function checkGrid(sheet: Sheet, box: Box): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (box.bottom <= rowCount && box.right <= columnCount && box.top < rowCount && box.left < columnCount) return;
  const corner = `${columnName(box.left)}${box.top + 1}`;
  const end = `${columnName(Math.max(box.right, box.left + 1) - 1)}${Math.max(box.bottom, box.top + 1)}`;
  const title = rangeText(sheet, { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }).slice(
    0,
    -2,
  );
  const shown = corner === end ? corner : `${corner}:${end}`;
  throw new SpreadsheetError(
    `Range (${title}${shown}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

/** Empties values; formats, notes and validations stay. */
export function clearValues(draft: Draft, sheet: Sheet, box: Box): void {
  guard(draft, sheet, box);
  forEachFilled(sheet, box, (row, column, cell) =>
    putCell(sheet, row, column, withFields(cell, { userEnteredValue: undefined, textFormatRuns: undefined })),
  );
}

/**
 * The last table that the range touches: cells with values that hang together, diagonals included. The search starts at the
 * last value of the last row, so a lone value behind a blank cell is a table of its own (seen on recorded traffic).
 */
export function findTable(sheet: Sheet, box: Box): Box | undefined {
  for (let row = Math.min(box.bottom, sheet.rows.length) - 1; row >= box.top; row--) {
    const cells = sheet.rows[row] ?? [];
    for (let column = Math.min(box.right, cells.length) - 1; column >= box.left; column--) {
      if (cells[column]?.userEnteredValue)
        return grown(sheet, { top: row, bottom: row + 1, left: column, right: column + 1 });
    }
  }
  return undefined;
}

function grown(sheet: Sheet, start: Box): Box {
  const any = (area: Box): boolean => {
    let found = false;
    const inside = { top: Math.max(0, area.top), left: Math.max(0, area.left), bottom: area.bottom, right: area.right };
    forEachFilled(sheet, inside, (_row, _column, cell) => {
      found ||= Boolean(cell.userEnteredValue);
    });
    return found;
  };
  let box = start;
  for (;;) {
    const { top, bottom, left, right } = box;
    if (top > 0 && any({ top: top - 1, bottom: top, left: left - 1, right: right + 1 })) box = { ...box, top: top - 1 };
    else if (any({ top: bottom, bottom: bottom + 1, left: left - 1, right: right + 1 }))
      box = { ...box, bottom: bottom + 1 };
    else if (left > 0 && any({ top: top - 1, bottom: bottom + 1, left: left - 1, right: left }))
      box = { ...box, left: left - 1 };
    else if (any({ top: top - 1, bottom: bottom + 1, left: right, right: right + 1 }))
      box = { ...box, right: right + 1 };
    else return box;
  }
}

export interface Append {
  readonly range: GridRange;
  readonly rows: readonly (readonly unknown[])[];
  readonly input: InputOption;
  readonly insertRows: boolean;
}

/** Below the table found in the range, or at the range's first cell when there is none; the grid grows when it must. */
export function appendValues(
  draft: Draft,
  sheet: Sheet,
  { range, rows, input, insertRows }: Append,
): Written & { table: Box | undefined } {
  const box = boxOf(sheet, range);
  const table = findTable(sheet, box);
  const corner = table ? { row: table.bottom, column: table.left } : { row: box.top, column: box.left };
  const width = Math.max(0, ...rows.map(row => row.length));
  if (insertRows && table) {
    const place = { from: corner.row - 1, at: corner.row, count: rows.length };
    shiftSheet(draft.spreadsheet, sheet, { kind: 'insert', axis: 'ROWS', at: corner.row, count: rows.length });
    inheritFormat(sheet, 'ROWS', place);
  }
  growGrid(sheet, corner.row + rows.length, corner.column + width);
  return { ...writeValues(draft, sheet, { corner, rows, input }), table };
}
