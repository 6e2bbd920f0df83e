// Groups of rows or columns that fold up. What counts is how many groups each line is in: a group of depth n is a run of
// lines that are in n or more (the examples of AddDimensionGroupRequest and DeleteDimensionGroupRequest follow from it).
import type { Axis, DimensionRange, LineGroup, Sheet } from './model.ts';
import { rangeJson } from './render-properties.ts';
import { moveSpan, type Shift } from './shift.ts';

/** A/reference/spreadsheet/range#shiftRowGroupDepth names eight as the deepest level. */
export const DEEPEST = 8;

export interface Lines {
  readonly start: number;
  readonly end: number;
}

export function groupsOf(sheet: Sheet, axis: Axis): readonly LineGroup[] {
  return (axis === 'ROWS' ? sheet.rowGroups : sheet.columnGroups) ?? [];
}

function setGroups(sheet: Sheet, axis: Axis, groups: LineGroup[]): void {
  const field = axis === 'ROWS' ? 'rowGroups' : 'columnGroups';
  if (groups.length > 0) sheet[field] = groups;
  else delete sheet[field];
}

/** Depth of every line up to the last grouped one. */
export function depthsOf(groups: readonly LineGroup[]): number[] {
  const depths: number[] = Array(Math.max(0, ...groups.map(({ end }) => end))).fill(0);
  for (const { start, end } of groups) for (let line = start; line < end; line++) depths[line]! += 1;
  return depths;
}

/** The groups that these depths mean; a group stays folded when one of its depth was there before. */
function grouped(depths: readonly number[], before: readonly LineGroup[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
    let start: number | undefined;
    for (let line = 0; line <= depths.length; line++) {
      const isIn = (depths[line] ?? 0) >= depth;
      if (isIn) start ??= line;
      else if (start !== undefined) {
        groups.push({ start, end: line, depth, ...foldedAs(before, { start, end: line }, depth) });
        start = undefined;
      }
    }
  }
  return groups;
}

function foldedAs(before: readonly LineGroup[], { start, end }: Lines, depth: number): { collapsed?: true } {
  const was = before.some(group => group.depth === depth && group.collapsed && group.start < end && start < group.end);
  return was ? { collapsed: true } : {};
}

/** Changes the depth of lines by one. */
export function regroup(sheet: Sheet, axis: Axis, { start, end, by }: Lines & { by: 1 | -1 }): void {
  const before = groupsOf(sheet, axis);
  const depths = depthsOf(before);
  while (depths.length < end) depths.push(0);
  for (let line = start; line < end; line++) depths[line] = Math.max(0, depths[line]! + by);
  setGroups(sheet, axis, grouped(depths, before));
}

export function setFolded(sheet: Sheet, axis: Axis, wanted: LineGroup, collapsed: boolean): void {
  const groups = groupsOf(sheet, axis).map(group => {
    if (group !== wanted) return group;
    const { collapsed: _old, ...rest } = group;
    return collapsed ? { ...rest, collapsed } : rest;
  });
  setGroups(sheet, axis, groups);
}

/** Groups go with their lines: a line put into a group belongs to it, and a group without lines is gone. */
export function shiftGroups(sheet: Sheet, shift: Shift): void {
  const before = groupsOf(sheet, shift.axis);
  if (before.length === 0) return;
  const moved = before.flatMap(({ start, end, ...rest }) => {
    const span = moveSpan({ start, end }, shift);
    return span?.end === undefined ? [] : [{ ...rest, start: span.start, end: span.end }];
  });
  setGroups(sheet, shift.axis, grouped(depthsOf(moved), moved));
}

export interface GroupJson {
  range: Omit<DimensionRange, 'sheetId'> & { sheetId?: number };
  depth: number;
  collapsed?: boolean;
}

export function groupsJson(sheet: Sheet, axis: Axis): GroupJson[] {
  return groupsOf(sheet, axis).map(({ start, end, depth, collapsed }) => ({
    range: rangeJson({
      sheetId: sheet.properties.sheetId,
      dimension: axis,
      startIndex: start,
      endIndex: end,
    } satisfies DimensionRange),
    depth,
    ...(collapsed ? { collapsed } : {}),
  }));
}
