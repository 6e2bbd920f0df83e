// Google's range grammar: A1 in all its forms, R1C1, sheet titles with quotes, named ranges; and back to text.

import { boxOf } from './grid.ts';
import type { Box, GridRange, Sheet, Spreadsheet } from './model.ts';

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A → 0; letters in any case. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export type Bounds = Omit<GridRange, 'sheetId'>;

const A1_END = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;
const R1C1_END = /^R(\d+)?C(\d+)?$|^R(\d+)$|^C(\d+)$/i;

interface End {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

function readA1End(text: string): End | undefined {
  const match = A1_END.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

function readR1C1End(text: string): End | undefined {
  const match = R1C1_END.exec(text);
  if (!match) return undefined;
  const [row, column] = [match[1] ?? match[3], match[2] ?? match[4]];
  if (row === undefined || column === undefined || row === '0' || column === '0') return undefined;
  return { row: Number(row) - 1, column: Number(column) - 1 };
}

function ordered(one: number | undefined, other: number | undefined): [number | undefined, number | undefined] {
  return one !== undefined && other !== undefined && other < one ? [other, one] : [one, other];
}

function bounds(from: End, to: End): Bounds {
  const [top, bottom] = ordered(from.row, to.row);
  const [left, right] = ordered(from.column, to.column);
  const found: Bounds = {};
  if (top !== undefined) found.startRowIndex = top;
  if (bottom !== undefined) found.endRowIndex = bottom + 1;
  if (left !== undefined) found.startColumnIndex = left;
  if (right !== undefined) found.endColumnIndex = right + 1;
  return found;
}

/** The part after the sheet's title; corners may be inverted. A lone row or column needs its second half (A:A, 2:2). */
export function parseBounds(text: string): Bounds | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2) return undefined;
  const [first = '', second] = parts;
  for (const read of [readA1End, readR1C1End]) {
    const from = read(first);
    if (!from) continue;
    if (second === undefined) {
      if (from.row !== undefined && from.column !== undefined) return bounds(from, from);
      continue;
    }
    const to = read(second);
    if (to) return bounds(from, to);
  }
  return undefined;
}

/** Splits 'My sheet'!A1 into title and rest; undefined title when there is none. */
export function splitTitle(text: string): { title?: string; rest: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { title: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  if (mark > 0) return { title: text.slice(0, mark), rest: text.slice(mark + 1) };
  return { rest: mark === 0 ? text.slice(1) : text };
}

function byTitle(spreadsheet: Spreadsheet, title: string): Sheet | undefined {
  const wanted = title.toLowerCase();
  return spreadsheet.sheets.find(sheet => sheet.properties.title.toLowerCase() === wanted);
}

function byName(spreadsheet: Spreadsheet, name: string): Spreadsheet['namedRanges'][number] | undefined {
  return spreadsheet.namedRanges.find(range => range.name.toLowerCase() === name.toLowerCase());
}

/**
 * Any text Google takes as a range: named range before cell address before sheet title (W/sheets/api/guides/concepts).
 * `home` is the sheet meant when no title is given. Undefined when it cannot be parsed.
 */
export function parseRange(spreadsheet: Spreadsheet, text: string, home?: Sheet): GridRange | undefined {
  const { title, rest } = splitTitle(text.trim());
  if (title !== undefined) {
    const sheet = byTitle(spreadsheet, title);
    if (!sheet) return undefined;
    const { sheetId } = sheet.properties;
    if (rest === '') return { sheetId };
    const found = parseBounds(rest);
    if (found) return { sheetId, ...found };
    const named = byName(spreadsheet, rest);
    return named?.range.sheetId === sheetId ? { ...named.range } : undefined;
  }
  const named = byName(spreadsheet, rest);
  if (named) return { ...named.range };
  const first = home ?? spreadsheet.sheets[0];
  const found = parseBounds(rest);
  if (found && first) return { sheetId: first.properties.sheetId, ...found };
  const sheet = byTitle(spreadsheet, rest);
  return sheet && { sheetId: sheet.properties.sheetId };
}

/** A title as it stands before the exclamation mark: quoted unless it is a plain word that is no cell address. */
export function quotedTitle(title: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/.test(title);
  return isPlain ? title : `'${title.replace(/'/g, "''")}'`;
}

export function boxText(box: Box): string {
  const from = `${columnName(box.left)}${box.top + 1}`;
  const to = `${columnName(box.right - 1)}${box.bottom}`;
  return from === to ? from : `${from}:${to}`;
}

/** Sheet1!A1:B2; one cell is Sheet1!A1, never A1:A1. */
export function rangeText(sheet: Sheet, range: Bounds): string {
  return `${quotedTitle(sheet.properties.title)}!${boxText(boxOf(sheet, range))}`;
}
