// batchUpdate: groups of rows and columns.
import { type Draft, guardSheet } from '../draft.ts';
import { DEEPEST, depthsOf, type GroupJson, groupsJson, groupsOf, regroup, setFolded } from '../groups.ts';
import { updateMask } from '../mask.ts';
import { type DimensionRange, SpreadsheetError } from '../model.ts';
import { setProperties } from './dimensions.ts';
import { dimensionTarget, type Handlers, sizeOf } from './handler.ts';

/** An empty list is not written (seen on recorded traffic). */
function reply(dimensionGroups: GroupJson[]): object {
  return dimensionGroups.length > 0 ? { dimensionGroups } : {};
}

function linesOf(draft: Draft, range: Partial<DimensionRange> | undefined): ReturnType<typeof dimensionTarget> {
  const lines = dimensionTarget(draft, range);
  const size = sizeOf(lines.sheet, lines.axis);
  if (lines.end > size)
    throw new SpreadsheetError(`range.endIndex[${lines.end}] must be less than or equal to the grid size (${size}).`);
  guardSheet(draft, lines.sheet);
  return lines;
}

/** From the first group on the sheet says on which side the fold sign stands (seen on recorded traffic). */
function addDimensionGroup(draft: Draft, { range }: { range?: Partial<DimensionRange> }): object {
  const { sheet, axis, start, end } = linesOf(draft, range);
  if (
    depthsOf(groupsOf(sheet, axis))
      .slice(start, end)
      .some(depth => depth >= DEEPEST)
  )
    // Google's wording is not known; that there are eight levels is.
    throw new SpreadsheetError(`Cannot group more than ${DEEPEST} levels deep.`);
  regroup(sheet, axis, { start, end, by: 1 });
  const side = axis === 'ROWS' ? 'rowGroupControlAfter' : 'columnGroupControlAfter';
  sheet.properties.gridProperties[side] ??= true;
  return reply(groupsJson(sheet, axis));
}

/** Refused where nothing is grouped: Google's answer to that is not known, and this is the stricter one. */
function deleteDimensionGroup(draft: Draft, { range }: { range?: Partial<DimensionRange> }): object {
  const { sheet, axis, start, end } = linesOf(draft, range);
  if (
    !depthsOf(groupsOf(sheet, axis))
      .slice(start, end)
      .some(depth => depth > 0)
  )
    throw new SpreadsheetError(`No group on sheet: ${sheet.properties.sheetId} in range [${start}, ${end}).`);
  regroup(sheet, axis, { start, end, by: -1 });
  return reply(groupsJson(sheet, axis));
}

interface Fold {
  dimensionGroup?: { range?: Partial<DimensionRange>; depth?: number; collapsed?: boolean };
  fields?: string;
}

/** Folding hides every line of the group, unfolding shows every one (reference of DimensionGroup.collapsed). */
function updateDimensionGroup(draft: Draft, { dimensionGroup = {}, fields }: Fold): void {
  const mask = updateMask(fields);
  const { depth = 0, collapsed = false } = dimensionGroup;
  // Wording: an error quoted in a question on the Sheets API.
  if (depth <= 0) throw new SpreadsheetError('dimensionGroup.depth must be > 0');
  const { sheet, axis, start, end } = linesOf(draft, dimensionGroup.range);
  const group = groupsOf(sheet, axis).find(one => one.depth === depth && one.start === start && one.end === end);
  if (!group)
    throw new SpreadsheetError(
      `No group on sheet: ${sheet.properties.sheetId} in range [${start}, ${end}) with depth: ${depth}`,
    );
  if (!mask.has('collapsed') && !mask.has('*')) return;
  setFolded(sheet, axis, group, collapsed);
  const list = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  for (let index = start; index < end; index++) {
    const { hiddenByUser: _old, ...rest } = list[index] ?? {};
    setProperties(list, index, collapsed ? { ...rest, hiddenByUser: true } : rest);
  }
}

export const GROUP_HANDLERS: Handlers = { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup };
