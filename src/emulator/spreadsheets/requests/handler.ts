// The shape of one batchUpdate request's handler, and what several handlers share.
import type { Draft } from '../draft.ts';
import { sheetOf } from '../grid.ts';
import type { DimensionRange, Sheet } from '../model.ts';
import { SpreadsheetError } from '../model.ts';

/** Changes the draft and answers what Google puts under the request's name in `replies`; undefined for {}. */
export interface Handlers {
  readonly [kind: string]: Handler;
}
/** Written as a method type so that a handler may name the request it reads. */
export type Handler = { run(draft: Draft, request: object): unknown }['run'];

/** A range of rows or columns with both ends known and inside the grid. */
export function dimensionTarget(
  draft: Draft,
  range: Partial<DimensionRange> | undefined,
): { sheet: Sheet; start: number; end: number; axis: DimensionRange['dimension'] } {
  const sheet = sheetOf(draft.spreadsheet, range?.sheetId ?? 0);
  const axis = range?.dimension;
  if (!axis) throw new SpreadsheetError('No dimension specified.');
  const size = sizeOf(sheet, axis);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? size;
  if (start < 0 || end <= start)
    throw new SpreadsheetError(`range.startIndex[${start}] must be less than endIndex[${end}].`);
  return { sheet, start, end, axis };
}

export function sizeOf(sheet: Sheet, axis: DimensionRange['dimension']): number {
  const grid = sheet.properties.gridProperties;
  return axis === 'ROWS' ? grid.rowCount : grid.columnCount;
}
