// batchUpdate: the spreadsheet itself and its sheets.
import { keptColor } from '../cell-write.ts';
import type { Draft } from '../draft.ts';
import { guard, guardSheet } from '../draft.ts';
import { renamedFormula } from '../formula/references.ts';
import { boxOf, growGrid, sheetOf, trimmed } from '../grid.ts';
import { applyMask, updateMask } from '../mask.ts';
import { newSheet, type Sheet, type SheetProperties, SpreadsheetError } from '../model.ts';
import { sheetPropertiesJson } from '../render-properties.ts';
import { mapFormulas } from '../structure.ts';
import type { Handlers } from './handler.ts';

type LooseProperties = Partial<Omit<SheetProperties, 'gridProperties'>> & {
  gridProperties?: Partial<SheetProperties['gridProperties']>;
};

function renumber(draft: Draft): void {
  draft.spreadsheet.sheets.forEach((sheet, index) => {
    sheet.properties.index = index;
  });
}

function checkTitle(draft: Draft, title: string, own?: Sheet): void {
  const taken = draft.spreadsheet.sheets.some(
    sheet => sheet !== own && sheet.properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw new SpreadsheetError(`A sheet with the name "${title}" already exists. Please enter another name.`);
  if (title === '' || title.length > 100)
    throw new SpreadsheetError('Sheet name cannot be empty, or longer than 100 characters.');
}

function freeTitle(draft: Draft): string {
  for (let number = draft.spreadsheet.sheets.length + 1; ; number++) {
    const title = `Sheet${number}`;
    if (!draft.spreadsheet.sheets.some(sheet => sheet.properties.title.toLowerCase() === title.toLowerCase()))
      return title;
  }
}

function checkGrid({
  rowCount,
  columnCount,
  frozenRowCount = 0,
  frozenColumnCount = 0,
}: SheetProperties['gridProperties']): void {
  if (rowCount < 1 || columnCount < 1)
    throw new SpreadsheetError('gridProperties.rowCount and columnCount must be at least 1.');
  if (frozenRowCount >= rowCount && frozenRowCount > 0)
    throw new SpreadsheetError("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount && frozenColumnCount > 0)
    throw new SpreadsheetError("You can't freeze all visible columns on the sheet.");
}

function addSheet(draft: Draft, { properties = {} }: { properties?: LooseProperties }): object {
  const { sheets } = draft.spreadsheet;
  const sheetId = properties.sheetId ?? draft.newId();
  if (sheets.some(sheet => sheet.properties.sheetId === sheetId)) {
    throw new SpreadsheetError(`Sheet with id ${sheetId} already exists.`);
  }
  const title = properties.title ?? freeTitle(draft);
  checkTitle(draft, title);
  const index = Math.min(properties.index ?? sheets.length, sheets.length);
  const sheet = newSheet(sheetId, title, index);
  const grid = { ...sheet.properties.gridProperties, ...properties.gridProperties };
  checkGrid(grid);
  sheet.properties = withTwinColour({
    ...sheet.properties,
    ...properties,
    sheetId,
    title,
    index,
    gridProperties: grid,
  });
  growGrid(sheet, grid.rowCount, grid.columnCount);
  sheets.splice(index, 0, sheet);
  renumber(draft);
  return { properties: sheetPropertiesJson(sheet.properties) };
}

function deleteSheet(draft: Draft, { sheetId = 0 }: { sheetId?: number }): void {
  const { spreadsheet } = draft;
  const sheet = sheetOf(spreadsheet, sheetId);
  guard(draft, sheet, boxOf(sheet, {}));
  if (spreadsheet.sheets.filter(other => other !== sheet && !other.properties.hidden).length === 0) {
    throw new SpreadsheetError("You can't remove all the visible sheets in a document.");
  }
  spreadsheet.sheets.splice(spreadsheet.sheets.indexOf(sheet), 1);
  spreadsheet.namedRanges = spreadsheet.namedRanges.filter(named => named.range.sheetId !== sheetId);
  spreadsheet.developerMetadata = spreadsheet.developerMetadata.filter(({ location }) =>
    'sheetId' in location
      ? location.sheetId !== sheetId
      : !('dimensionRange' in location && location.dimensionRange.sheetId === sheetId),
  );
  renumber(draft);
}

function updateSheetProperties(
  draft: Draft,
  { properties = {}, fields }: { properties?: LooseProperties; fields?: string },
): void {
  const { sheets } = draft.spreadsheet;
  const sheet = sheetOf(draft.spreadsheet, properties.sheetId ?? 0);
  const mask = updateMask(fields);
  guardSheet(draft, sheet);
  mask.delete('sheetId');
  const old = sheet.properties;
  const changed = withTwinColour(applyMask(old, properties, mask), old);
  changed.gridProperties = { ...old.gridProperties, ...pruneZeros(changed.gridProperties) };
  if (changed.title !== old.title) {
    checkTitle(draft, changed.title ?? '', sheet);
    for (const other of sheets) mapFormulas(other, formula => renamedFormula(formula, old.title, changed.title));
  }
  if (changed.hidden && !sheets.some(other => other !== sheet && !other.properties.hidden)) {
    throw new SpreadsheetError("You can't hide all the sheets in a document.");
  }
  if (!changed.hidden) delete changed.hidden;
  checkGrid(changed.gridProperties);
  sheet.properties = { ...changed, sheetId: old.sheetId, sheetType: 'GRID' };
  cutToGrid(sheet);
  growGrid(sheet, 0, 0);
  if (mask.has('index') && properties.index !== undefined && properties.index !== old.index)
    moveSheet(draft, sheet, properties.index);
  renumber(draft);
}

/** The index counts places before the move, as Google's does. */
function moveSheet(draft: Draft, sheet: Sheet, index: number): void {
  const { sheets } = draft.spreadsheet;
  const from = sheets.indexOf(sheet);
  sheets.splice(from, 1);
  sheets.splice(Math.min(index > from ? index - 1 : index, sheets.length), 0, sheet);
}

function pruneZeros(grid: SheetProperties['gridProperties']): Partial<SheetProperties['gridProperties']> {
  return Object.fromEntries(Object.entries(grid).filter(([, value]) => value !== undefined));
}

/** A tab colour and its style say the same thing; the style wins. */
function withTwinColour(properties: SheetProperties, old?: SheetProperties): SheetProperties {
  const style = properties.tabColorStyle;
  const isStyleNew = JSON.stringify(style) !== JSON.stringify(old?.tabColorStyle);
  if (style && isStyleNew) {
    if (!style.rgbColor) return properties;
    const color = keptColor(style.rgbColor);
    return { ...properties, tabColor: color, tabColorStyle: { rgbColor: color } };
  }
  if (properties.tabColor) {
    const color = keptColor(properties.tabColor);
    return { ...properties, tabColor: color, tabColorStyle: { rgbColor: color } };
  }
  const { tabColorStyle: _style, tabColor: _color, ...rest } = properties;
  return rest;
}

/** Cells outside a grid that was made smaller are gone. */
function cutToGrid(sheet: Sheet): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  sheet.rows = sheet.rows
    .slice(0, rowCount)
    .map(row => (row.length > columnCount ? trimmed(row.slice(0, columnCount)) : row));
  sheet.rowProperties.length = Math.min(sheet.rowProperties.length, rowCount);
  sheet.columnProperties.length = Math.min(sheet.columnProperties.length, columnCount);
}

interface Duplicate {
  sourceSheetId?: number;
  insertSheetIndex?: number;
  newSheetId?: number;
  newSheetName?: string;
}

function duplicateSheet(draft: Draft, request: Duplicate): object {
  const { sheets } = draft.spreadsheet;
  const source = sheetOf(draft.spreadsheet, request.sourceSheetId ?? 0);
  const sheetId = request.newSheetId ?? draft.newId();
  const title = request.newSheetName ?? copyTitle(draft, source.properties.title);
  checkTitle(draft, title);
  const copy = sheetCopy(draft, source, sheetId);
  copy.properties.title = title;
  delete copy.properties.hidden;
  sheets.splice(Math.min(request.insertSheetIndex ?? 0, sheets.length), 0, copy);
  renumber(draft);
  return { properties: sheetPropertiesJson(copy.properties) };
}

function copyTitle(draft: Draft, title: string): string {
  const isTaken = (name: string): boolean =>
    draft.spreadsheet.sheets.some(sheet => sheet.properties.title.toLowerCase() === name.toLowerCase());
  let name = `Copy of ${title}`;
  for (let number = 2; isTaken(name); number++) name = `Copy of ${title} ${number}`;
  return name;
}

/** A copy whose ranges name the new sheet and whose objects have ids of their own. */
export function sheetCopy(draft: Draft, source: Sheet, sheetId: number): Sheet {
  const { rows, ...rest } = source;
  const old = source.properties.sheetId;
  const copy: Sheet = { ...retarget(structuredClone(rest), old, sheetId), rows: rows.slice() };
  copy.properties.sheetId = sheetId;
  for (const protection of copy.protectedRanges) protection.protectedRangeId = draft.newId();
  for (const view of copy.filterViews) view.filterViewId = draft.newId();
  for (const banding of copy.bandedRanges) banding.bandedRangeId = draft.newId();
  for (const chart of copy.charts) chart.chartId = draft.newId();
  return copy;
}

function retarget<T>(value: T, from: number, to: number): T {
  if (Array.isArray(value)) return value.map(element => retarget(element, from, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    key === 'sheetId' && child === from ? to : retarget(child, from, to),
  ]);
  return Object.fromEntries(entries) as T;
}

interface SpreadsheetChange {
  properties?: { title?: string; locale?: string; timeZone?: string };
  fields?: string;
}

function updateSpreadsheetProperties(draft: Draft, { properties = {}, fields }: SpreadsheetChange): void {
  const { spreadsheet } = draft;
  const old = { title: draft.title, locale: spreadsheet.locale, timeZone: spreadsheet.timeZone };
  const changed = applyMask(old, properties, updateMask(fields));
  if (!changed.title) throw new SpreadsheetError('The title cannot be empty.');
  draft.title = changed.title;
  spreadsheet.locale = changed.locale || 'en_US';
  spreadsheet.timeZone = changed.timeZone || 'Etc/GMT';
}

export const SHEET_HANDLERS: Handlers = {
  addSheet,
  deleteSheet,
  updateSheetProperties,
  duplicateSheet,
  updateSpreadsheetProperties,
};
