// Cells and ranges by number and by name.

/** 0 → A, 26 → AA */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Top and left included, bottom and right not. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function boxName({ top, left, bottom, right }: Box): string {
  const first = cellName(top, left);
  return bottom - top === 1 && right - left === 1 ? first : `${first}:${cellName(bottom - 1, right - 1)}`;
}

export const quotedSheet = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A range whose missing ends reach to the edge of the sheet. */
export function boxOfRange(
  range: {
    readonly startRowIndex?: number;
    readonly endRowIndex?: number;
    readonly startColumnIndex?: number;
    readonly endColumnIndex?: number;
  },
  size: Size,
): Box {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? size.rows,
    right: range.endColumnIndex ?? size.columns,
  };
}

export const contains = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row < box.bottom && column >= box.left && column < box.right;

export const overlaps = (one: Box, other: Box): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;

/** Name typed into the name box: B7 or B7:C9; undefined when it is no such name or lies outside. */
export function parseBox(typed: string, size: Size): Box | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(typed.trim());
  if (!match) return undefined;
  const index = (letters: string): number =>
    [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const [left, row] = [index(match[1] ?? ''), Number(match[2]) - 1];
  const [right, last] = match[3] ? [index(match[3]), Number(match[4]) - 1] : [left, row];
  const box = {
    top: Math.min(row, last),
    left: Math.min(left, right),
    bottom: Math.max(row, last) + 1,
    right: Math.max(left, right) + 1,
  };
  return box.bottom <= size.rows && box.right <= size.columns && box.top >= 0 ? box : undefined;
}
