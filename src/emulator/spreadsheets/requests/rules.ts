// batchUpdate: protections, conditional formats and banding.
import { completeRange, type Draft, guardSheet, mayEdit, PROTECTED, target } from '../draft.ts';
import { sheetOf } from '../grid.ts';
import { applyMask, updateMask } from '../mask.ts';
import {
  type BandedRange,
  type ConditionalFormatRule,
  type GridRange,
  type ProtectedRange,
  type Sheet,
  SpreadsheetError,
} from '../model.ts';
import { rangeJson, rangesJson } from '../render-properties.ts';
import type { Handlers } from './handler.ts';

type LooseProtection = Partial<Omit<ProtectedRange, 'range'>> & {
  range?: Partial<GridRange>;
  requestingUserCanEdit?: boolean;
};

export function protectionJson(
  { protectedRangeId, range, ...rest }: ProtectedRange,
  requestingUserCanEdit: boolean,
): object {
  const { warningOnly, editors, unprotectedRanges, ...others } = rest;
  return {
    protectedRangeId,
    range: rangeJson(range),
    ...others,
    ...(warningOnly ? { warningOnly } : {}),
    ...(unprotectedRanges?.length ? { unprotectedRanges: rangesJson(unprotectedRanges) } : {}),
    ...(requestingUserCanEdit ? { requestingUserCanEdit } : {}),
    ...(editors ? { editors } : {}),
  };
}

/** The reply repeats the editors asked for; the owner and the asking person are always among those kept. */
function addProtectedRange(draft: Draft, { protectedRange = {} }: { protectedRange?: LooseProtection }): object {
  const { requestingUserCanEdit: _asked, ...given } = protectedRange;
  const named =
    given.namedRangeId && draft.spreadsheet.namedRanges.find(range => range.namedRangeId === given.namedRangeId);
  const { sheet, range } = target(draft, named ? named.range : given.range);
  const protectedRangeId = given.protectedRangeId ?? draft.newId();
  if (
    draft.spreadsheet.sheets.some(other =>
      other.protectedRanges.some(known => known.protectedRangeId === protectedRangeId),
    )
  ) {
    throw new SpreadsheetError(`Protected range with id ${protectedRangeId} already exists.`);
  }
  const asked = Object.fromEntries(
    Object.entries(given.editors ?? {}).filter(([, list]) => (Array.isArray(list) ? list.length > 0 : list)),
  );
  const protection: ProtectedRange = {
    ...given,
    protectedRangeId,
    range,
    ...(given.unprotectedRanges ? { unprotectedRanges: given.unprotectedRanges.map(completeRange) } : {}),
    editors: withAlways(draft, given.editors),
  };
  sheet.protectedRanges.push(protection);
  return { protectedRange: protectionJson({ ...protection, editors: asked }, true) };
}

function withAlways(draft: Draft, editors: ProtectedRange['editors']): NonNullable<ProtectedRange['editors']> {
  const users = [
    ...new Set([draft.ownerEmail, draft.email, ...(editors?.users ?? []).map(user => user.toLowerCase())]),
  ];
  return {
    ...(editors?.domainUsersCanEdit ? { domainUsersCanEdit: true } : {}),
    ...(editors?.groups?.length ? { groups: editors.groups } : {}),
    users,
  };
}

function findProtection(draft: Draft, id: number): { sheet: Sheet; index: number; protection: ProtectedRange } {
  for (const sheet of draft.spreadsheet.sheets) {
    const index = sheet.protectedRanges.findIndex(candidate => candidate.protectedRangeId === id);
    const protection = sheet.protectedRanges[index];
    if (!protection) continue;
    if (draft.email !== draft.ownerEmail && !mayEdit(protection, draft.email)) throw new SpreadsheetError(PROTECTED);
    return { sheet, index, protection };
  }
  throw new SpreadsheetError(`No protected range with ID: ${id}`);
}

function updateProtectedRange(
  draft: Draft,
  { protectedRange = {}, fields }: { protectedRange?: LooseProtection; fields?: string },
): void {
  const { sheet, index, protection } = findProtection(draft, protectedRange.protectedRangeId ?? 0);
  const { requestingUserCanEdit: _asked, ...given } = protectedRange;
  const mask = updateMask(fields);
  mask.delete('protectedRangeId');
  const changed = applyMask(protection, given, mask);
  const range =
    mask.has('range') || mask.has('*') ? target(draft, given.range ?? protection.range).range : protection.range;
  const updated: ProtectedRange = { ...changed, protectedRangeId: protection.protectedRangeId, range };
  if (mask.has('editors') || mask.has('*')) updated.editors = withAlways(draft, updated.editors);
  sheet.protectedRanges[index] = updated;
}

function deleteProtectedRange(draft: Draft, { protectedRangeId = 0 }: { protectedRangeId?: number }): void {
  const { sheet, index } = findProtection(draft, protectedRangeId);
  sheet.protectedRanges.splice(index, 1);
}

type LooseRule = Partial<Omit<ConditionalFormatRule, 'ranges'>> & { ranges?: Partial<GridRange>[] };

function readRule(draft: Draft, rule: LooseRule): { sheet: Sheet; rule: ConditionalFormatRule } {
  const ranges = (rule.ranges ?? []).map(range => target(draft, range));
  const sheet = ranges[0]?.sheet;
  if (!sheet) throw new SpreadsheetError('At least one range must be specified.');
  if (ranges.some(range => range.sheet !== sheet)) throw new SpreadsheetError('All ranges must be on the same sheet.');
  if (!rule.booleanRule === !rule.gradientRule)
    throw new SpreadsheetError('Exactly one of booleanRule and gradientRule must be set.');
  return { sheet, rule: { ...rule, ranges: ranges.map(({ range }) => range) } };
}

export function ruleJson(rule: ConditionalFormatRule): object {
  return { ...rule, ranges: rangesJson(rule.ranges) };
}

function addConditionalFormatRule(draft: Draft, { rule = {}, index = 0 }: { rule?: LooseRule; index?: number }): void {
  const read = readRule(draft, rule);
  guardSheet(draft, read.sheet);
  if (index > read.sheet.conditionalFormats.length)
    throw new SpreadsheetError(`index[${index}] is past the last conditional format rule.`);
  read.sheet.conditionalFormats.splice(index, 0, read.rule);
}

function findRule(draft: Draft, sheetId: number, index: number): { sheet: Sheet; rule: ConditionalFormatRule } {
  const sheet = sheetOf(draft.spreadsheet, sheetId);
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw new SpreadsheetError(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  return { sheet, rule };
}

interface UpdateRule {
  index?: number;
  sheetId?: number;
  rule?: LooseRule;
  newIndex?: number;
}

function updateConditionalFormatRule(draft: Draft, { index = 0, sheetId, rule, newIndex }: UpdateRule): object {
  const firstRange = rule?.ranges?.[0];
  const { sheet, rule: oldRule } = findRule(draft, sheetId ?? firstRange?.sheetId ?? 0, index);
  if (rule) {
    const read = readRule(draft, rule);
    sheet.conditionalFormats[index] = read.rule;
    return { oldRule: ruleJson(oldRule), oldIndex: index, newRule: ruleJson(read.rule), newIndex: index };
  }
  sheet.conditionalFormats.splice(index, 1);
  sheet.conditionalFormats.splice(newIndex ?? index, 0, oldRule);
  return { newRule: ruleJson(oldRule), newIndex: newIndex ?? index, oldIndex: index };
}

function deleteConditionalFormatRule(
  draft: Draft,
  { index = 0, sheetId = 0 }: { index?: number; sheetId?: number },
): object {
  const { sheet, rule } = findRule(draft, sheetId, index);
  sheet.conditionalFormats.splice(index, 1);
  return { rule: ruleJson(rule) };
}

type LooseBanding = Partial<Omit<BandedRange, 'range'>> & { range?: Partial<GridRange> };

function addBanding(draft: Draft, { bandedRange = {} }: { bandedRange?: LooseBanding }): object {
  const { sheet, range } = target(draft, bandedRange.range);
  const banding: BandedRange = { ...bandedRange, bandedRangeId: bandedRange.bandedRangeId ?? draft.newId(), range };
  sheet.bandedRanges.push(banding);
  return { bandedRange: { ...banding, range: rangeJson(range) } };
}

function updateBanding(
  draft: Draft,
  { bandedRange = {}, fields }: { bandedRange?: LooseBanding; fields?: string },
): void {
  const { bandedRangeId = 0 } = bandedRange;
  const mask = updateMask(fields);
  mask.delete('bandedRangeId');
  const { sheet, index, banding } = findBanding(draft, bandedRangeId);
  const changed = applyMask(banding, bandedRange, mask);
  const range =
    mask.has('range') || mask.has('*') ? target(draft, bandedRange.range ?? banding.range).range : banding.range;
  if (range.sheetId !== sheet.properties.sheetId)
    throw new SpreadsheetError('A banded range cannot be moved to another sheet.');
  sheet.bandedRanges[index] = { ...changed, bandedRangeId, range };
}

function findBanding(draft: Draft, id: number): { sheet: Sheet; index: number; banding: BandedRange } {
  for (const sheet of draft.spreadsheet.sheets) {
    const index = sheet.bandedRanges.findIndex(candidate => candidate.bandedRangeId === id);
    const banding = sheet.bandedRanges[index];
    if (banding) return { sheet, index, banding };
  }
  throw new SpreadsheetError(`No banded range with id: ${id}`);
}

function deleteBanding(draft: Draft, { bandedRangeId = 0 }: { bandedRangeId?: number }): void {
  const { sheet, index } = findBanding(draft, bandedRangeId);
  sheet.bandedRanges.splice(index, 1);
}

export const RULE_HANDLERS: Handlers = {
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  addBanding,
  updateBanding,
  deleteBanding,
};
