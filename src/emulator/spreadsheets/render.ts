// A spreadsheet as spreadsheets.get answers it, with grid data when asked.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { mayEdit } from './draft.ts';
import { filterJson, filterViewJson, rowsHidden } from './filters.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { boxOf } from './grid.ts';
import { groupsJson } from './groups.ts';
import { metadataJson, visibleMetadata } from './metadata.ts';
import type { Box, DeveloperMetadata, DimensionProperties, GridRange, Sheet, Spreadsheet } from './model.ts';
import { CELL_FIELDS, cellJson, isPainted, isShown } from './render-cell.ts';
import { DEFAULT_FORMAT, rangeJson, rangesJson, sheetPropertiesJson, THEME } from './render-properties.ts';
import { protectionJson, ruleJson } from './requests/rules.ts';

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

export interface View {
  readonly spreadsheet: Spreadsheet;
  readonly title: string;
  readonly ownerEmail: string;
  readonly email: string;
  readonly client: string;
  readonly evaluation: Evaluation;
  /** Only these sheets and parts; undefined for everything. */
  readonly ranges?: readonly GridRange[];
  readonly withGridData: boolean;
  /** Whether a field of the grid data, such as rowData/values/note, will be sent; what will not is not made. */
  wants(path: readonly string[]): boolean;
}

export function spreadsheetUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

export function spreadsheetJson(view: View): v4.Schema$Spreadsheet {
  const { spreadsheet, title } = view;
  const metadata = visibleMetadata(spreadsheet, view.client).filter(({ location }) => 'spreadsheet' in location);
  const { ranges } = view;
  const sheets = ranges
    ? spreadsheet.sheets.filter(sheet => ranges.some(range => range.sheetId === sheet.properties.sheetId))
    : spreadsheet.sheets;
  return {
    spreadsheetId: spreadsheet.id,
    properties: {
      title,
      locale: spreadsheet.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: spreadsheet.timeZone,
      defaultFormat: DEFAULT_FORMAT,
      spreadsheetTheme: THEME,
    },
    sheets: sheets.map(sheet => sheetJson(view, sheet)),
    ...(spreadsheet.namedRanges.length > 0
      ? { namedRanges: spreadsheet.namedRanges.map(named => ({ ...named, range: rangeJson(named.range) })) }
      : {}),
    ...(metadata.length > 0 ? { developerMetadata: metadata.map(metadataJson) } : {}),
    spreadsheetUrl: spreadsheetUrl(spreadsheet.id),
  };
}

function sheetJson(view: View, sheet: Sheet): v4.Schema$Sheet {
  const metadata = visibleMetadata(view.spreadsheet, view.client).filter(
    item => 'sheetId' in item.location && item.location.sheetId === sheet.properties.sheetId,
  );
  const filled = <T>(name: string, items: readonly T[]): object => (items.length > 0 ? { [name]: items } : {});
  return {
    properties: sheetPropertiesJson(sheet.properties),
    ...(view.withGridData ? { data: gridsOf(view, sheet) } : {}),
    ...filled('merges', rangesJson(sheet.merges)),
    ...filled('conditionalFormats', sheet.conditionalFormats.map(ruleJson)),
    ...filled('filterViews', sheet.filterViews.map(filterViewJson)),
    ...filled(
      'protectedRanges',
      sheet.protectedRanges.map(protection => protectionOf(view, protection)),
    ),
    ...(sheet.basicFilter ? { basicFilter: filterJson(sheet.basicFilter) } : {}),
    ...filled('charts', sheet.charts),
    ...filled(
      'bandedRanges',
      sheet.bandedRanges.map(banding => ({ ...banding, range: rangeJson(banding.range) })),
    ),
    ...filled('developerMetadata', metadata.map(metadataJson)),
    ...filled('rowGroups', groupsJson(sheet, 'ROWS')),
    ...filled('columnGroups', groupsJson(sheet, 'COLUMNS')),
  };
}

/** The list of editors is shown only to those who may edit the protected range. */
function protectionOf(view: View, protection: Sheet['protectedRanges'][number]): object {
  const canEdit = view.email === view.ownerEmail || mayEdit(protection, view.email);
  const { editors, ...rest } = protection;
  return protectionJson(canEdit && editors ? { ...rest, editors } : rest, canEdit);
}

function gridsOf(view: View, sheet: Sheet): v4.Schema$GridData[] {
  const own = view.ranges?.filter(range => range.sheetId === sheet.properties.sheetId) ?? [{}];
  return own.map(range => gridJson(view, sheet, boxOf(sheet, range)));
}

function gridJson(view: View, sheet: Sheet, box: Box): v4.Schema$GridData {
  const rows = view.wants(['rowData']) ? rowsJson(view, sheet, box) : [];
  return {
    ...(box.top > 0 ? { startRow: box.top } : {}),
    ...(box.left > 0 ? { startColumn: box.left } : {}),
    ...(rows.length > 0 ? { rowData: rows } : {}),
    ...(view.wants(['rowMetadata']) ? { rowMetadata: rowLines(view, sheet, box) } : {}),
    ...(view.wants(['columnMetadata']) ? { columnMetadata: columnLines(view, sheet, box) } : {}),
  };
}

function rowLines(view: View, sheet: Sheet, box: Box): v4.Schema$DimensionProperties[] {
  const { spreadsheet, evaluation } = view;
  const hidden = rowsHidden(spreadsheet, sheet, { filter: sheet.basicFilter, evaluation });
  const metadata = metadataByLine(view, sheet);
  return span(box.top, box.bottom).map(row => ({
    ...lineJson(sheet.rowProperties[row], DEFAULT_ROW_HEIGHT),
    ...(hidden.has(row) ? { hiddenByFilter: true } : {}),
    ...metadata(`ROWS ${row}`),
  }));
}

function columnLines(view: View, sheet: Sheet, box: Box): v4.Schema$DimensionProperties[] {
  const metadata = metadataByLine(view, sheet);
  return span(box.left, box.right).map(column => ({
    ...lineJson(sheet.columnProperties[column], DEFAULT_COLUMN_WIDTH),
    ...metadata(`COLUMNS ${column}`),
  }));
}

function span(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}

function lineJson(properties: DimensionProperties | null | undefined, size: number): v4.Schema$DimensionProperties {
  return { pixelSize: properties?.pixelSize ?? size, ...(properties?.hiddenByUser ? { hiddenByUser: true } : {}) };
}

function metadataByLine(
  view: View,
  sheet: Sheet,
): (key: string) => { developerMetadata?: v4.Schema$DeveloperMetadata[] } {
  const lines = new Map<string, DeveloperMetadata[]>();
  for (const item of visibleMetadata(view.spreadsheet, view.client)) {
    if (!('dimensionRange' in item.location) || item.location.dimensionRange.sheetId !== sheet.properties.sheetId)
      continue;
    const key = `${item.location.dimensionRange.dimension} ${item.location.dimensionRange.startIndex ?? 0}`;
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return key => {
    const items = lines.get(key);
    return items ? { developerMetadata: items.map(metadataJson) } : {};
  };
}

/** Rows up to the last cell that holds anything; bands and conditional formats are shown on empty cells among them. */
function rowsJson(view: View, sheet: Sheet, box: Box): v4.Schema$RowData[] {
  const bottom = Math.min(box.bottom, sheet.rows.length);
  const context = { spreadsheet: view.spreadsheet, evaluation: view.evaluation, sheet };
  const fields = new Set(CELL_FIELDS.filter(field => view.wants(['rowData', 'values', field])));
  const widest = isPainted(sheet) ? Math.max(0, ...sheet.rows.map(row => row.length)) : 0;
  const rows: v4.Schema$RowData[] = [];
  for (let row = box.top; row < bottom; row++) {
    let right = Math.min(box.right, Math.max(widest, sheet.rows[row]?.length ?? 0));
    while (right > box.left && !isShown(context, { row, column: right - 1 })) right--;
    const values = span(box.left, right).map(column => cellJson(context, { row, column }, fields));
    rows.push(values.length > 0 ? { values } : {});
  }
  while (rows.length > 0 && !rows[rows.length - 1]?.values) rows.pop();
  return rows;
}
