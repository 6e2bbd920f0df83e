// batchUpdate: rows and columns.
import { type Draft, guard, guardInsertion, guardSheet } from '../draft.ts';
import { evaluationOf } from '../formula/evaluate.ts';
import { boxOf, growGrid, sheetOf } from '../grid.ts';
import { applyMask, updateMask } from '../mask.ts';
import {
  type Axis,
  type Box,
  type DimensionProperties,
  type DimensionRange,
  type Sheet,
  SpreadsheetError,
} from '../model.ts';
import { displayed } from '../render-cell.ts';
import { inheritFormat, shiftSheet } from '../structure.ts';
import { dimensionTarget, type Handlers, sizeOf } from './handler.ts';

function band(sheet: Sheet, axis: Axis, { start, end }: { start: number; end: number }): Box {
  return boxOf(
    sheet,
    axis === 'ROWS' ? { startRowIndex: start, endRowIndex: end } : { startColumnIndex: start, endColumnIndex: end },
  );
}

interface Append {
  sheetId?: number;
  dimension?: Axis;
  length?: number;
}

function appendDimension(draft: Draft, { sheetId = 0, dimension, length = 0 }: Append): void {
  const sheet = sheetOf(draft.spreadsheet, sheetId);
  if (!dimension) throw new SpreadsheetError('No dimension specified.');
  guardSheet(draft, sheet);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  growGrid(
    sheet,
    dimension === 'ROWS' ? rowCount + length : rowCount,
    dimension === 'COLUMNS' ? columnCount + length : columnCount,
  );
}

function insertDimension(
  draft: Draft,
  { range, inheritFromBefore = false }: { range?: Partial<DimensionRange>; inheritFromBefore?: boolean },
): void {
  const { sheet, start, end, axis } = dimensionTarget(draft, range);
  const size = sizeOf(sheet, axis);
  if (inheritFromBefore && start === 0)
    throw new SpreadsheetError('inheritFromBefore cannot be true if inserting at index 0.');
  if (!inheritFromBefore && start >= size) {
    throw new SpreadsheetError(
      `range.startIndex[${start}] must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  }
  if (start > size)
    throw new SpreadsheetError(`range.startIndex[${start}] must be less than or equal to the grid size (${size}).`);
  const count = end - start;
  guardInsertion(draft, sheet, { axis, at: start });
  shiftSheet(draft.spreadsheet, sheet, { kind: 'insert', axis, at: start, count });
  growGrid(sheet, 0, 0);
  inheritFormat(sheet, axis, { from: inheritFromBefore ? start - 1 : end, at: start, count });
}

function deleteDimension(draft: Draft, { range }: { range?: Partial<DimensionRange> }): void {
  const { sheet, start, end, axis } = dimensionTarget(draft, range);
  const size = sizeOf(sheet, axis);
  const one = axis === 'ROWS' ? 'row' : 'column';
  if (start >= size) {
    throw new SpreadsheetError(
      `Cannot delete a ${one} that doesn't exist. Tried to delete ${one} index ${start} but there are only ${size} ${one}s.`,
    );
  }
  const last = Math.min(end, size);
  guard(draft, sheet, band(sheet, axis, { start, end: last }));
  shiftSheet(draft.spreadsheet, sheet, { kind: 'delete', axis, at: start, count: last - start });
}

function moveDimension(
  draft: Draft,
  { source, destinationIndex = 0 }: { source?: Partial<DimensionRange>; destinationIndex?: number },
): void {
  const { sheet, start, end, axis } = dimensionTarget(draft, source);
  if (destinationIndex >= start && destinationIndex <= end) {
    if (destinationIndex === start || destinationIndex === end) return;
    throw new SpreadsheetError(`destinationIndex[${destinationIndex}] must not lie inside the source.`);
  }
  if (end > sizeOf(sheet, axis) || destinationIndex > sizeOf(sheet, axis))
    throw new SpreadsheetError(`destinationIndex[${destinationIndex}] is outside the grid.`);
  guard(draft, sheet, band(sheet, axis, { start, end }));
  shiftSheet(draft.spreadsheet, sheet, { kind: 'move', axis, at: start, count: end - start, to: destinationIndex });
}

interface Update {
  range?: Partial<DimensionRange>;
  properties?: DimensionProperties;
  fields?: string;
}

function updateDimensionProperties(draft: Draft, { range, properties = {}, fields }: Update): void {
  const { sheet, start, end, axis } = dimensionTarget(draft, range);
  const mask = updateMask(fields);
  guardSheet(draft, sheet);
  const list = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  for (let index = start; index < Math.min(end, sizeOf(sheet, axis)); index++) {
    const { hiddenByUser, ...rest } = applyMask(list[index] ?? {}, properties, mask);
    setProperties(list, index, hiddenByUser ? { ...rest, hiddenByUser } : rest);
  }
}

export function setProperties(
  list: (DimensionProperties | null)[],
  index: number,
  properties: DimensionProperties,
): void {
  while (list.length <= index) list.push(null);
  list[index] = Object.keys(properties).length > 0 ? properties : null;
  while (list.length > 0 && list[list.length - 1] === null) list.pop();
}

/** Widths by the length of the longest text, seven pixels a letter: a guess good enough for a page. */
function autoResizeDimensions(draft: Draft, { dimensions }: { dimensions?: Partial<DimensionRange> }): void {
  const { sheet, start, end, axis } = dimensionTarget(draft, dimensions);
  const list = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  const evaluation = evaluationOf({ ...draft.spreadsheet }, draft.instant);
  for (let index = start; index < Math.min(end, sizeOf(sheet, axis)); index++) {
    const { pixelSize: _old, ...rest } = list[index] ?? {};
    if (axis === 'ROWS') {
      setProperties(list, index, rest);
      continue;
    }
    const longest = sheet.rows.reduce(
      (most, _, row) => Math.max(most, displayed(evaluation, sheet, { row, column: index }).length),
      0,
    );
    setProperties(list, index, longest > 0 ? { ...rest, pixelSize: 20 + 7 * longest } : rest);
  }
}

export const DIMENSION_HANDLERS: Handlers = {
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
};
