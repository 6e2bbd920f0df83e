// The messages of Sheets v4 that this emulator reads, with the fields it knows (W/sheets/api/reference/rest/v4/spreadsheets).
import type { Message } from './message.ts';

const COLOR: Message = { red: 'number', green: 'number', blue: 'number', alpha: 'number' };
const THEME = 'TEXT|BACKGROUND|ACCENT1|ACCENT2|ACCENT3|ACCENT4|ACCENT5|ACCENT6|LINK';
const COLOR_STYLE: Message = { rgbColor: COLOR, themeColor: THEME };
const BORDER: Message = {
  style: 'DOTTED|DASHED|SOLID|SOLID_MEDIUM|SOLID_THICK|NONE|DOUBLE',
  width: 'int',
  color: COLOR,
  colorStyle: COLOR_STYLE,
};

export const GRID_RANGE: Message = {
  sheetId: 'int',
  startRowIndex: 'int',
  endRowIndex: 'int',
  startColumnIndex: 'int',
  endColumnIndex: 'int',
};
export const DIMENSION_RANGE: Message = {
  sheetId: 'int',
  dimension: 'ROWS|COLUMNS',
  startIndex: 'int',
  endIndex: 'int',
};
const COORDINATE: Message = { sheetId: 'int', rowIndex: 'int', columnIndex: 'int' };

const TEXT_FORMAT: Message = {
  foregroundColor: COLOR,
  foregroundColorStyle: COLOR_STYLE,
  fontFamily: 'string',
  fontSize: 'int',
  bold: 'bool',
  italic: 'bool',
  strikethrough: 'bool',
  underline: 'bool',
  link: { uri: 'string' },
};
export const CELL_FORMAT: Message = {
  numberFormat: { type: 'TEXT|NUMBER|PERCENT|CURRENCY|DATE|TIME|DATE_TIME|SCIENTIFIC', pattern: 'string' },
  backgroundColor: COLOR,
  backgroundColorStyle: COLOR_STYLE,
  borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
  padding: { top: 'int', right: 'int', bottom: 'int', left: 'int' },
  horizontalAlignment: 'LEFT|CENTER|RIGHT',
  verticalAlignment: 'TOP|MIDDLE|BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL|LEGACY_WRAP|CLIP|WRAP',
  textDirection: 'LEFT_TO_RIGHT|RIGHT_TO_LEFT',
  textFormat: TEXT_FORMAT,
  hyperlinkDisplayType: 'LINKED|PLAIN_TEXT',
  textRotation: { angle: 'int', vertical: 'bool' },
};
const CONDITION_VALUE: Message = {
  userEnteredValue: 'string',
  relativeDate: 'PAST_YEAR|PAST_MONTH|PAST_WEEK|YESTERDAY|TODAY|TOMORROW',
};
const CONDITION_TYPES = [
  ...['GREATER', 'GREATER_THAN_EQ', 'LESS', 'LESS_THAN_EQ', 'EQ', 'NOT_EQ', 'BETWEEN', 'NOT_BETWEEN'].map(
    name => `NUMBER_${name}`,
  ),
  ...['EQ', 'NOT_EQ', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'BETWEEN', 'NOT_BETWEEN', 'IS_VALID'].map(
    name => `DATE_${name}`,
  ),
  ...['CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'ENDS_WITH', 'EQ', 'NOT_EQ', 'IS_EMAIL', 'IS_URL'].map(
    name => `TEXT_${name}`,
  ),
  ...['ONE_OF_LIST', 'ONE_OF_RANGE', 'BLANK', 'NOT_BLANK', 'CUSTOM_FORMULA', 'BOOLEAN'],
];
export const CONDITION: Message = { type: CONDITION_TYPES.join('|'), values: [CONDITION_VALUE] };
const VALIDATION: Message = { condition: CONDITION, inputMessage: 'string', strict: 'bool', showCustomUi: 'bool' };
const VALUE: Message = { numberValue: 'number', stringValue: 'string', boolValue: 'bool', formulaValue: 'string' };
const CELL: Message = {
  userEnteredValue: VALUE,
  userEnteredFormat: CELL_FORMAT,
  dataValidation: VALIDATION,
  note: 'string',
  textFormatRuns: [{ startIndex: 'int', format: TEXT_FORMAT }],
  // Answers of Google that clients send back unchanged; read-only, so not looked at.
  effectiveValue: 'any',
  effectiveFormat: 'any',
  formattedValue: 'any',
  hyperlink: 'any',
};
const ROWS = [{ values: [CELL] }] as const;

const GRID_PROPERTIES: Message = {
  rowCount: 'int',
  columnCount: 'int',
  frozenRowCount: 'int',
  frozenColumnCount: 'int',
  hideGridlines: 'bool',
  rowGroupControlAfter: 'bool',
  columnGroupControlAfter: 'bool',
};
export const SHEET_PROPERTIES: Message = {
  sheetId: 'int',
  title: 'string',
  index: 'int',
  sheetType: 'GRID',
  gridProperties: GRID_PROPERTIES,
  hidden: 'bool',
  rightToLeft: 'bool',
  tabColor: COLOR,
  tabColorStyle: COLOR_STYLE,
};
export const SPREADSHEET_PROPERTIES: Message = {
  title: 'string',
  locale: 'string',
  timeZone: 'string',
  autoRecalc: 'ON_CHANGE',
  defaultFormat: 'any',
  spreadsheetTheme: 'any',
};
const SORT_SPEC: Message = { dimensionIndex: 'int', sortOrder: 'ASCENDING|DESCENDING' };
const CRITERIA: Message = { hiddenValues: ['string'], condition: CONDITION };
const FILTER: Message = {
  range: GRID_RANGE,
  sortSpecs: [SORT_SPEC],
  criteria: { mapOf: CRITERIA },
  filterSpecs: [{ columnIndex: 'int', filterCriteria: CRITERIA }],
};
const FILTER_VIEW: Message = { ...FILTER, filterViewId: 'int', title: 'string', namedRangeId: 'string' };
const PROTECTED_RANGE: Message = {
  protectedRangeId: 'int',
  range: GRID_RANGE,
  namedRangeId: 'string',
  description: 'string',
  warningOnly: 'bool',
  requestingUserCanEdit: 'bool',
  unprotectedRanges: [GRID_RANGE],
  editors: { users: ['string'], groups: ['string'], domainUsersCanEdit: 'bool' },
};
const GRADIENT_POINT: Message = {
  color: COLOR,
  colorStyle: COLOR_STYLE,
  type: 'MIN|MAX|NUMBER|PERCENT|PERCENTILE',
  value: 'string',
};
const CONDITIONAL_RULE: Message = {
  ranges: [GRID_RANGE],
  booleanRule: { condition: CONDITION, format: CELL_FORMAT },
  gradientRule: { minpoint: GRADIENT_POINT, midpoint: GRADIENT_POINT, maxpoint: GRADIENT_POINT },
};
const BANDING: Message = {
  headerColor: COLOR,
  headerColorStyle: COLOR_STYLE,
  firstBandColor: COLOR,
  firstBandColorStyle: COLOR_STYLE,
  secondBandColor: COLOR,
  secondBandColorStyle: COLOR_STYLE,
  footerColor: COLOR,
  footerColorStyle: COLOR_STYLE,
};
const BANDED_RANGE: Message = {
  bandedRangeId: 'int',
  range: GRID_RANGE,
  rowProperties: BANDING,
  columnProperties: BANDING,
};
const METADATA_LOCATION: Message = {
  locationType: 'ROW|COLUMN|SHEET|SPREADSHEET',
  spreadsheet: 'bool',
  sheetId: 'int',
  dimensionRange: DIMENSION_RANGE,
};
const METADATA: Message = {
  metadataId: 'int',
  metadataKey: 'string',
  metadataValue: 'string',
  visibility: 'DOCUMENT|PROJECT',
  location: METADATA_LOCATION,
};
export const METADATA_LOOKUP: Message = {
  locationType: 'ROW|COLUMN|SHEET|SPREADSHEET',
  metadataLocation: METADATA_LOCATION,
  metadataId: 'int',
  metadataKey: 'string',
  metadataValue: 'string',
  visibility: 'DOCUMENT|PROJECT',
  locationMatchingStrategy: 'EXACT_LOCATION|INTERSECTING_LOCATION',
};
export const DATA_FILTER: Message = {
  developerMetadataLookup: METADATA_LOOKUP,
  a1Range: 'string',
  gridRange: GRID_RANGE,
};
const PASTE =
  'PASTE_NORMAL|PASTE_VALUES|PASTE_FORMAT|PASTE_NO_BORDERS|PASTE_FORMULA|PASTE_DATA_VALIDATION|PASTE_CONDITIONAL_FORMATTING';
const POSITION: Message = {
  sheetId: 'int',
  newSheet: 'bool',
  overlayPosition: {
    anchorCell: COORDINATE,
    offsetXPixels: 'int',
    offsetYPixels: 'int',
    widthPixels: 'int',
    heightPixels: 'int',
  },
};
const CHART: Message = { chartId: 'int', spec: 'any', position: 'any', border: 'any' };

/** Request kind → its message. A kind that is not here is NotEmulated. */
export const REQUESTS: Readonly<Record<string, Message>> = {
  updateSpreadsheetProperties: { properties: SPREADSHEET_PROPERTIES, fields: 'string' },
  addSheet: { properties: SHEET_PROPERTIES },
  deleteSheet: { sheetId: 'int' },
  duplicateSheet: { sourceSheetId: 'int', insertSheetIndex: 'int', newSheetId: 'int', newSheetName: 'string' },
  updateSheetProperties: { properties: SHEET_PROPERTIES, fields: 'string' },
  updateCells: { rows: ROWS, fields: 'string', start: COORDINATE, range: GRID_RANGE },
  repeatCell: { range: GRID_RANGE, cell: CELL, fields: 'string' },
  appendCells: { sheetId: 'int', rows: ROWS, fields: 'string' },
  updateBorders: {
    range: GRID_RANGE,
    top: BORDER,
    bottom: BORDER,
    left: BORDER,
    right: BORDER,
    innerHorizontal: BORDER,
    innerVertical: BORDER,
  },
  appendDimension: { sheetId: 'int', dimension: 'ROWS|COLUMNS', length: 'int' },
  insertDimension: { range: DIMENSION_RANGE, inheritFromBefore: 'bool' },
  deleteDimension: { range: DIMENSION_RANGE },
  moveDimension: { source: DIMENSION_RANGE, destinationIndex: 'int' },
  updateDimensionProperties: {
    range: DIMENSION_RANGE,
    properties: { pixelSize: 'int', hiddenByUser: 'bool' },
    fields: 'string',
  },
  addDimensionGroup: { range: DIMENSION_RANGE },
  deleteDimensionGroup: { range: DIMENSION_RANGE },
  updateDimensionGroup: {
    dimensionGroup: { range: DIMENSION_RANGE, depth: 'int', collapsed: 'bool' },
    fields: 'string',
  },
  autoResizeDimensions: { dimensions: DIMENSION_RANGE },
  insertRange: { range: GRID_RANGE, shiftDimension: 'ROWS|COLUMNS' },
  deleteRange: { range: GRID_RANGE, shiftDimension: 'ROWS|COLUMNS' },
  sortRange: { range: GRID_RANGE, sortSpecs: [SORT_SPEC] },
  copyPaste: { source: GRID_RANGE, destination: GRID_RANGE, pasteType: PASTE, pasteOrientation: 'NORMAL|TRANSPOSE' },
  cutPaste: { source: GRID_RANGE, destination: COORDINATE, pasteType: PASTE },
  findReplace: {
    find: 'string',
    replacement: 'string',
    matchCase: 'bool',
    matchEntireCell: 'bool',
    searchByRegex: 'bool',
    includeFormulas: 'bool',
    range: GRID_RANGE,
    sheetId: 'int',
    allSheets: 'bool',
  },
  autoFill: {
    useAlternateSeries: 'bool',
    range: GRID_RANGE,
    sourceAndDestination: { source: GRID_RANGE, dimension: 'ROWS|COLUMNS', fillLength: 'int' },
  },
  pasteData: { coordinate: COORDINATE, data: 'string', type: PASTE, delimiter: 'string', html: 'bool' },
  textToColumns: {
    source: GRID_RANGE,
    delimiter: 'string',
    delimiterType: 'COMMA|SEMICOLON|PERIOD|SPACE|CUSTOM|AUTODETECT',
  },
  trimWhitespace: { range: GRID_RANGE },
  deleteDuplicates: { range: GRID_RANGE, comparisonColumns: [DIMENSION_RANGE] },
  randomizeRange: { range: GRID_RANGE },
  mergeCells: { range: GRID_RANGE, mergeType: 'MERGE_ALL|MERGE_COLUMNS|MERGE_ROWS' },
  unmergeCells: { range: GRID_RANGE },
  setDataValidation: { range: GRID_RANGE, rule: VALIDATION },
  setBasicFilter: { filter: FILTER },
  clearBasicFilter: { sheetId: 'int' },
  addFilterView: { filter: FILTER_VIEW },
  updateFilterView: { filter: FILTER_VIEW, fields: 'string' },
  duplicateFilterView: { filterId: 'int' },
  deleteFilterView: { filterId: 'int' },
  addProtectedRange: { protectedRange: PROTECTED_RANGE },
  updateProtectedRange: { protectedRange: PROTECTED_RANGE, fields: 'string' },
  deleteProtectedRange: { protectedRangeId: 'int' },
  addConditionalFormatRule: { rule: CONDITIONAL_RULE, index: 'int' },
  updateConditionalFormatRule: { index: 'int', sheetId: 'int', rule: CONDITIONAL_RULE, newIndex: 'int' },
  deleteConditionalFormatRule: { index: 'int', sheetId: 'int' },
  addBanding: { bandedRange: BANDED_RANGE },
  updateBanding: { bandedRange: BANDED_RANGE, fields: 'string' },
  deleteBanding: { bandedRangeId: 'int' },
  addNamedRange: { namedRange: { namedRangeId: 'string', name: 'string', range: GRID_RANGE } },
  updateNamedRange: { namedRange: { namedRangeId: 'string', name: 'string', range: GRID_RANGE }, fields: 'string' },
  deleteNamedRange: { namedRangeId: 'string' },
  addChart: { chart: CHART },
  updateChartSpec: { chartId: 'int', spec: 'any' },
  updateEmbeddedObjectPosition: { objectId: 'int', newPosition: POSITION, fields: 'string' },
  deleteEmbeddedObject: { objectId: 'int' },
  createDeveloperMetadata: { developerMetadata: METADATA },
  updateDeveloperMetadata: { dataFilters: [DATA_FILTER], developerMetadata: METADATA, fields: 'string' },
  deleteDeveloperMetadata: { dataFilter: DATA_FILTER },
};
