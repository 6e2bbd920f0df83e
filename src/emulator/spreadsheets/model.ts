// The spreadsheet as this emulator keeps it: plain JSON, one entity a Drive file, cells in Google's own words so that
// reading them back needs no second vocabulary. Written by draft.ts and requests/, read by everything else here.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Entity } from '../store/store.ts';

export type CellFormat = v4.Schema$CellFormat;
/** The alignment "normal" of scripts: it looks like none, and the Sheets API does not show it (observed on live Google). */
export const GENERAL_LEFT = 'GENERAL_LEFT';
export type TextFormatRun = v4.Schema$TextFormatRun;
export type BooleanCondition = v4.Schema$BooleanCondition;
export type DataValidationRule = v4.Schema$DataValidationRule;
export type FilterCriteria = v4.Schema$FilterCriteria;
export type Color = v4.Schema$Color;
export type ColorStyle = v4.Schema$ColorStyle;

export type EnteredValue =
  | { readonly stringValue: string }
  | { readonly numberValue: number }
  | { readonly boolValue: boolean }
  | { readonly formulaValue: string };

export interface CellError {
  readonly type: 'ERROR' | 'NULL_VALUE' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'NUM' | 'N_A' | 'LOADING';
  readonly message: string;
}

export type EffectiveValue =
  | { readonly stringValue: string }
  | { readonly numberValue: number }
  | { readonly boolValue: boolean }
  | { readonly errorValue: CellError };

/** Never changed in place: a write puts a new cell. Effective values and formats are derived, never stored. */
export interface Cell {
  readonly userEnteredValue?: EnteredValue;
  readonly userEnteredFormat?: CellFormat;
  readonly dataValidation?: DataValidationRule;
  readonly note?: string;
  readonly textFormatRuns?: readonly TextFormatRun[];
}

/** Half-open and zero-based like Google's GridRange; a missing bound is unbounded. */
export interface GridRange {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

/** A GridRange with every bound known, cut to the sheet's size. */
export interface Box {
  readonly top: number;
  readonly bottom: number; // exclusive
  readonly left: number;
  readonly right: number; // exclusive
}

export type Axis = 'ROWS' | 'COLUMNS';

export interface DimensionRange {
  sheetId: number;
  dimension: Axis;
  startIndex?: number;
  endIndex?: number;
}

export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface GridProperties {
  rowCount: number;
  columnCount: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
  rowGroupControlAfter?: boolean;
  columnGroupControlAfter?: boolean;
}

export interface SheetProperties {
  sheetId: number;
  title: string;
  index: number;
  sheetType: 'GRID';
  gridProperties: GridProperties;
  hidden?: boolean;
  rightToLeft?: boolean;
  tabColor?: Color;
  tabColorStyle?: ColorStyle;
}

export interface ProtectedRange {
  protectedRangeId: number;
  range: GridRange;
  namedRangeId?: string;
  description?: string;
  warningOnly?: boolean;
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
  unprotectedRanges?: GridRange[];
}

export interface ConditionalFormatRule {
  ranges: GridRange[];
  booleanRule?: { condition: BooleanCondition; format?: CellFormat };
  gradientRule?: v4.Schema$GradientRule;
}

export interface SortSpec {
  dimensionIndex: number;
  sortOrder: 'ASCENDING' | 'DESCENDING';
}

export interface BasicFilter {
  range: GridRange;
  sortSpecs?: SortSpec[];
  /** Column index of the sheet → criteria. */
  criteria: Record<string, FilterCriteria>;
}

export interface FilterView extends BasicFilter {
  filterViewId: number;
  title: string;
  namedRangeId?: string;
}

export interface BandedRange {
  bandedRangeId: number;
  range: GridRange;
  rowProperties?: v4.Schema$BandingProperties;
  columnProperties?: v4.Schema$BandingProperties;
}

export interface Chart {
  chartId: number;
  spec: v4.Schema$ChartSpec;
  position: v4.Schema$EmbeddedObjectPosition;
}

export interface NamedRange {
  namedRangeId: string;
  name: string;
  range: GridRange;
}

export interface DeveloperMetadata {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** OAuth client that wrote it. */
  client: string;
  location: { spreadsheet: true } | { sheetId: number } | { dimensionRange: DimensionRange };
}

/** Lines that fold up together; `depth` counts from 1, the outermost. */
export interface LineGroup {
  readonly start: number;
  readonly end: number; // exclusive
  readonly depth: number;
  readonly collapsed?: boolean;
}

export type CellRow = readonly (Cell | null)[];

export interface Sheet {
  properties: SheetProperties;
  /** Rows up to the last one that holds anything; rows are replaced, never changed in place. */
  rows: CellRow[];
  rowProperties: (DimensionProperties | null)[];
  columnProperties: (DimensionProperties | null)[];
  rowGroups?: LineGroup[];
  columnGroups?: LineGroup[];
  merges: GridRange[];
  protectedRanges: ProtectedRange[];
  conditionalFormats: ConditionalFormatRule[];
  basicFilter?: BasicFilter;
  filterViews: FilterView[];
  bandedRanges: BandedRange[];
  charts: Chart[];
}

/** The title is the Drive item's name and lives there. */
export interface Spreadsheet extends Entity {
  readonly id: string;
  locale: string;
  timeZone: string;
  sheets: Sheet[];
  namedRanges: NamedRange[];
  developerMetadata: DeveloperMetadata[];
}

/** A refusal in Google's words, without the place it was asked from; each face adds its own frame. */
export class SpreadsheetError extends Error {}

export function newSheet(sheetId: number, title: string, index: number): Sheet {
  return {
    properties: { sheetId, title, index, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
    rows: [],
    rowProperties: [],
    columnProperties: [],
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    filterViews: [],
    bandedRanges: [],
    charts: [],
  };
}

/** What Google makes of files.create: one sheet, 1000 × 26, locale en_US, time zone Etc/GMT (seen on recorded traffic). */
export function newSpreadsheet(id: string): Spreadsheet {
  return {
    id,
    locale: 'en_US',
    timeZone: 'Etc/GMT',
    sheets: [newSheet(0, 'Sheet1', 0)],
    namedRanges: [],
    developerMetadata: [],
  };
}
