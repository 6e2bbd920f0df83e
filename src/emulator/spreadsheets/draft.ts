// A spreadsheet being changed: a copy that replaces the stored one when everything went well. Rows are shared with the
// original until they are written, so a draft of a large workbook is cheap.
import type { Readings } from '../contested.ts';
import { copyJson } from '../copy-json.ts';
import { boxOf, intersects, sheetOf } from './grid.ts';
import type { Axis, Box, GridRange, Sheet, Spreadsheet } from './model.ts';
import { SpreadsheetError } from './model.ts';

export interface Draft {
  readonly spreadsheet: Spreadsheet;
  /** Who changes it; protections are about people. */
  readonly email: string;
  readonly ownerEmail: string;
  /** The OAuth client; developer metadata of visibility PROJECT belongs to it. */
  readonly client: string;
  readonly instant: number;
  readonly contested?: Readings | undefined;
  /** The Drive item's name; a new one is handed to Drive when the draft is kept. */
  title: string;
  newId(): number;
}

export function copyForDraft(spreadsheet: Spreadsheet): Spreadsheet {
  const { sheets, ...rest } = spreadsheet;
  const copies = sheets.map(({ rows, ...sheet }) => ({ ...copyJson(sheet), rows: rows.slice() }));
  return { ...copyJson(rest), sheets: copies };
}

/** Google leaves a sheetId of 0 out of ranges. */
export function completeRange(range: Partial<GridRange> | undefined): GridRange {
  return { ...range, sheetId: range?.sheetId ?? 0 };
}

/** Sheet and box a request's range means; refuses one that starts outside the grid or is upside down. */
export function target(
  draft: Draft,
  range: Partial<GridRange> | undefined,
): { sheet: Sheet; box: Box; range: GridRange } {
  if (!range) throw new SpreadsheetError('range is required.');
  const complete = completeRange(range);
  const sheet = sheetOf(draft.spreadsheet, complete.sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  check('Row', complete.startRowIndex, complete.endRowIndex, rowCount);
  check('Column', complete.startColumnIndex, complete.endColumnIndex, columnCount);
  return { sheet, box: boxOf(sheet, complete), range: complete };
}

function check(what: 'Row' | 'Column', start: number | undefined, end: number | undefined, size: number): void {
  const field = `GridRange.start${what}Index`;
  if ((start ?? 0) < 0) throw new SpreadsheetError(`${field}[${start}] must be greater than or equal to 0.`);
  if (start !== undefined && start >= size)
    throw new SpreadsheetError(`${field}[${start}] is after last ${what.toLowerCase()} in grid[${size}]`);
  if (end !== undefined && end <= (start ?? 0))
    throw new SpreadsheetError(`${field}[${start ?? 0}] must be less than end${what}Index[${end}].`);
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Throws Google's refusal when a protection keeps this person from writing here. The owner may always; warnings do not refuse. */
export function guard(draft: Draft, sheet: Sheet, box: Box): void {
  if (draft.email === draft.ownerEmail) return;
  for (const protection of sheet.protectedRanges) {
    if (mayEdit(protection, draft.email)) continue;
    const exceptions = (protection.unprotectedRanges ?? []).map(range => boxOf(sheet, range));
    const isFree = exceptions.some(
      free => free.top <= box.top && free.bottom >= box.bottom && free.left <= box.left && free.right >= box.right,
    );
    if (!isFree && intersects(boxOf(sheet, protection.range), box)) throw new SpreadsheetError(PROTECTED);
  }
}

/** Refuses what concerns the sheet as a whole (its name, its lines, its filter) when the whole sheet is protected from this person. */
export function guardSheet(draft: Draft, sheet: Sheet): void {
  const isShut = sheet.protectedRanges.some(
    ({ range, ...rest }) => Object.keys(range).length === 1 && !mayEdit({ range, ...rest }, draft.email),
  );
  if (isShut && draft.email !== draft.ownerEmail) throw new SpreadsheetError(PROTECTED);
}

/** Refuses new rows or columns between two protected ones. */
export function guardInsertion(draft: Draft, sheet: Sheet, { axis, at }: { axis: Axis; at: number }): void {
  guardSheet(draft, sheet);
  if (draft.email === draft.ownerEmail) return;
  for (const protection of sheet.protectedRanges) {
    const box = boxOf(sheet, protection.range);
    const [start, end] = axis === 'ROWS' ? [box.top, box.bottom] : [box.left, box.right];
    const isWholeLine =
      axis === 'ROWS' ? protection.range.startRowIndex === undefined : protection.range.startColumnIndex === undefined;
    if (!isWholeLine && at > start && at < end && !mayEdit(protection, draft.email))
      throw new SpreadsheetError(PROTECTED);
  }
}

/** A protection without an editor list lets everybody in who may edit the file (F§6). */
export function mayEdit(protection: Sheet['protectedRanges'][number], email: string): boolean {
  const { warningOnly, editors } = protection;
  return Boolean(warningOnly || !editors || editors.domainUsersCanEdit || editors.users?.includes(email));
}
