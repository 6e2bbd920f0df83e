// batchUpdate: what the menu Data does with cells that are there: filling on, clean-up, splitting; and pasting text.
import { NotEmulated } from '../../types.ts';
import { delimitedRows } from '../delimited.ts';
import { type Draft, guard, target } from '../draft.ts';
import { autoFill } from '../fill.ts';
import { boxOf, cellAt, growGrid, putCell, sheetOf, valueExtent } from '../grid.ts';
import { type Axis, type Box, type DimensionRange, type GridRange, SpreadsheetError } from '../model.ts';
import { randomizeRows, removeDuplicates, splitText, trimWhitespace as trimCells } from '../tidy.ts';
import { enteredCell, todayOf } from '../values.ts';
import type { Handlers } from './handler.ts';

interface Ranged {
  range?: Partial<GridRange>;
}

/** A count of nothing is not written. */
const counted = (name: string, count: number): object => (count > 0 ? { [name]: count } : {});

function trimWhitespace(draft: Draft, { range }: Ranged): object {
  const { sheet, box } = target(draft, range);
  return counted('cellsChangedCount', trimCells(draft, sheet, box));
}

/** Rows below the last value are no duplicates of each other: stricter than the reference, which does not speak of them. */
function deleteDuplicates(
  draft: Draft,
  { range, comparisonColumns = [] }: Ranged & { comparisonColumns?: Partial<DimensionRange>[] },
): object {
  const { sheet, box } = target(draft, range);
  const all = Array.from({ length: box.right - box.left }, (_, offset) => box.left + offset);
  const asked = comparisonColumns.flatMap(({ dimension, startIndex = 0, endIndex = box.right }) => {
    if (dimension !== 'COLUMNS') throw new SpreadsheetError('comparisonColumns must be columns.');
    if (startIndex < box.left || endIndex > box.right || startIndex >= endIndex)
      throw new SpreadsheetError('comparisonColumns must be within the range.');
    return all.slice(startIndex - box.left, endIndex - box.left);
  });
  const bottom = Math.min(box.bottom, Math.max(box.top, valueExtent(sheet).rows));
  const columns = asked.length > 0 ? asked : all;
  return counted('duplicatesRemovedCount', removeDuplicates(draft, sheet, { box: { ...box, bottom }, columns }));
}

function randomizeRange(draft: Draft, { range }: Ranged): void {
  const { sheet, box } = target(draft, range);
  randomizeRows(draft, sheet, box);
}

const DELIMITERS = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' } as const;

interface Split {
  source?: Partial<GridRange>;
  delimiter?: string;
  delimiterType?: keyof typeof DELIMITERS | 'CUSTOM' | 'AUTODETECT';
}

function textToColumns(draft: Draft, { source, delimiter, delimiterType }: Split): void {
  const { sheet, box } = target(draft, source);
  if (box.right - box.left !== 1) throw new SpreadsheetError('source must span exactly one column.');
  if (delimiterType === undefined) throw new SpreadsheetError('delimiterType is required.');
  // How Google finds the delimiter itself is written nowhere.
  if (delimiterType === 'AUTODETECT') throw new NotEmulated('textToColumns with AUTODETECT');
  const text = delimiterType === 'CUSTOM' ? delimiter : DELIMITERS[delimiterType];
  if (!text) throw new SpreadsheetError('delimiter is required when delimiterType is CUSTOM.');
  splitText(draft, sheet, { box, delimiter: text });
}

interface Fill {
  useAlternateSeries?: boolean;
  range?: Partial<GridRange>;
  sourceAndDestination?: { source?: Partial<GridRange>; dimension?: Axis; fillLength?: number };
}

/** A positive length fills on behind the source, a negative one before it. */
function fillOn(draft: Draft, { useAlternateSeries = false, range, sourceAndDestination }: Fill): void {
  // Where Google takes the source to end inside of a range is written nowhere.
  if (range) throw new NotEmulated('autoFill of a range without a source');
  const { source, dimension, fillLength = 0 } = sourceAndDestination ?? {};
  const { sheet, box } = target(draft, source);
  if (!dimension) throw new SpreadsheetError('No dimension specified.');
  const [before, after] = fillLength < 0 ? [-fillLength, 0] : [0, fillLength];
  const area: Box =
    dimension === 'ROWS'
      ? { ...box, top: box.top - before, bottom: box.bottom + after }
      : { ...box, left: box.left - before, right: box.right + after };
  if (area.top < 0 || area.left < 0) throw new SpreadsheetError('fillLength reaches out of the grid.');
  autoFill(draft, sheet, { source: box, area, isAlternate: useAlternateSeries });
}

interface Paste {
  coordinate?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  data?: string;
  type?: string;
  delimiter?: string;
  html?: boolean;
}

/** Delimited text is entered as if typed; the grid grows when it must. */
function pasteData(draft: Draft, { coordinate = {}, data = '', type = 'PASTE_NORMAL', delimiter, html }: Paste): void {
  if (html) throw new NotEmulated('pasteData of HTML');
  if (type !== 'PASTE_NORMAL' && type !== 'PASTE_VALUES') throw new NotEmulated(`pasteData as ${type}`);
  if (!delimiter) throw new SpreadsheetError('Must specify html or a delimiter.');
  const sheet = sheetOf(draft.spreadsheet, coordinate.sheetId ?? 0);
  const [top, left] = [coordinate.rowIndex ?? 0, coordinate.columnIndex ?? 0];
  const rows = delimitedRows(data, delimiter);
  const end = { endRowIndex: top + rows.length, endColumnIndex: left + Math.max(0, ...rows.map(row => row.length)) };
  growGrid(sheet, end.endRowIndex, end.endColumnIndex);
  guard(draft, sheet, boxOf(sheet, { startRowIndex: top, startColumnIndex: left, ...end }));
  const today = todayOf(draft);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const [toRow, toColumn] = [top + row, left + column];
      const cell = cellAt(sheet, toRow, toColumn);
      putCell(sheet, toRow, toColumn, enteredCell(cell, value, { input: 'USER_ENTERED', today }));
    });
  });
}

export const TIDY_HANDLERS: Handlers = {
  autoFill: fillOn,
  pasteData,
  textToColumns,
  trimWhitespace,
  deleteDuplicates,
  randomizeRange,
};
