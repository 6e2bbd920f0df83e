// Data filters: parts of a spreadsheet by range, or by the developer metadata that marks them (W/sheets/api/guides/metadata).
import { parseRange } from './a1.ts';
import { completeRange } from './draft.ts';
import { boxOf, intersects, sheetOf } from './grid.ts';
import { type LooseLocation, type LooseMetadata, metadataType, sheetOfMetadata, visibleMetadata } from './metadata.ts';
import {
  type Box,
  type DeveloperMetadata,
  type DimensionRange,
  type GridRange,
  type Spreadsheet,
  SpreadsheetError,
} from './model.ts';

export interface MetadataLookup extends LooseMetadata {
  locationType?: string;
  metadataLocation?: LooseLocation;
  locationMatchingStrategy?: 'EXACT_LOCATION' | 'INTERSECTING_LOCATION';
}

export interface DataFilter {
  developerMetadataLookup?: MetadataLookup;
  a1Range?: string;
  gridRange?: Partial<GridRange>;
}

/** Metadata that matches any of the filters, of what this client may see. A filter by range finds what lies across it. */
export function findMetadata(
  spreadsheet: Spreadsheet,
  filters: readonly DataFilter[],
  client: string,
): DeveloperMetadata[] {
  const tests = filters.map(filter => testOf(spreadsheet, filter));
  return visibleMetadata(spreadsheet, client).filter(item => tests.some(matches => matches(item)));
}

type Test = (item: DeveloperMetadata) => boolean;

function testOf(spreadsheet: Spreadsheet, filter: DataFilter): Test {
  const { developerMetadataLookup: lookup } = filter;
  if (!lookup) {
    const range = namedRange(spreadsheet, filter);
    return item => touches(spreadsheet, item.location, range);
  }
  checkLookup(lookup);
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = lookup;
  const isExact = lookup.locationMatchingStrategy === 'EXACT_LOCATION';
  return item =>
    (metadataId === undefined || item.metadataId === metadataId) &&
    (metadataKey === undefined || item.metadataKey === metadataKey) &&
    (metadataValue === undefined || item.metadataValue === metadataValue) &&
    (visibility === undefined || item.visibility === visibility) &&
    (locationType === undefined || metadataType(item) === locationType) &&
    (metadataLocation === undefined ||
      (isExact ? isAt(item, metadataLocation) : isAcross(spreadsheet, item, metadataLocation)));
}

/** The rules stand in the reference of DeveloperMetadataLookup; the words are not known. */
function checkLookup({ locationMatchingStrategy, metadataLocation, locationType }: MetadataLookup): void {
  if (locationMatchingStrategy && !metadataLocation)
    throw new SpreadsheetError('locationMatchingStrategy requires a metadataLocation.');
  if (locationMatchingStrategy === 'EXACT_LOCATION' && locationType)
    throw new SpreadsheetError('locationType cannot be specified with an exact location.');
  const isOther =
    locationMatchingStrategy === 'INTERSECTING_LOCATION' || (metadataLocation && !metadataLocation.spreadsheet);
  if (locationType === 'SPREADSHEET' && isOther)
    throw new SpreadsheetError('locationType SPREADSHEET does not intersect another location.');
}

function isAt({ location }: DeveloperMetadata, place: LooseLocation): boolean {
  const { dimensionRange: wanted } = place;
  if (wanted) {
    if (!('dimensionRange' in location)) return false;
    const own = location.dimensionRange;
    return (
      own.sheetId === (wanted.sheetId ?? 0) &&
      own.dimension === wanted.dimension &&
      own.startIndex === (wanted.startIndex ?? 0)
    );
  }
  if (place.spreadsheet) return 'spreadsheet' in location;
  return 'sheetId' in location && location.sheetId === (place.sheetId ?? 0);
}

/** A spreadsheet as a place meets no other place. */
function isAcross(spreadsheet: Spreadsheet, item: DeveloperMetadata, place: LooseLocation): boolean {
  if (place.spreadsheet) return 'spreadsheet' in item.location;
  const range = place.dimensionRange
    ? lineRange({ ...place.dimensionRange, sheetId: place.dimensionRange.sheetId ?? 0 })
    : { sheetId: place.sheetId ?? 0 };
  return touches(spreadsheet, item.location, range);
}

function touches(spreadsheet: Spreadsheet, location: DeveloperMetadata['location'], range: GridRange): boolean {
  if ('spreadsheet' in location) return false;
  if ('sheetId' in location) return location.sheetId === range.sheetId;
  if (location.dimensionRange.sheetId !== range.sheetId) return false;
  const sheet = sheetOf(spreadsheet, range.sheetId);
  return intersects(boxOf(sheet, lineRange(location.dimensionRange)), boxOf(sheet, range));
}

function lineRange({
  sheetId,
  dimension,
  startIndex = 0,
  endIndex = startIndex + 1,
}: Partial<DimensionRange>): GridRange {
  return dimension === 'COLUMNS'
    ? { sheetId: sheetId ?? 0, startColumnIndex: startIndex, endColumnIndex: endIndex }
    : { sheetId: sheetId ?? 0, startRowIndex: startIndex, endRowIndex: endIndex };
}

function namedRange(spreadsheet: Spreadsheet, { a1Range, gridRange }: DataFilter): GridRange {
  if (a1Range !== undefined) {
    const range = parseRange(spreadsheet, a1Range);
    if (!range) throw new SpreadsheetError(`Unable to parse range: ${a1Range}`);
    return range;
  }
  if (!gridRange) throw new SpreadsheetError('Must specify a filter.');
  const range = completeRange(gridRange);
  const { rowCount, columnCount } = sheetOf(spreadsheet, range.sheetId).properties.gridProperties;
  if ((range.startRowIndex ?? 0) >= rowCount || (range.startColumnIndex ?? 0) >= columnCount)
    throw new SpreadsheetError(`GridRange exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  return range;
}

export interface FoundRange {
  readonly range: GridRange;
  /** Of the filters asked with, those that found it. */
  readonly filters: readonly DataFilter[];
}

/** The ranges that filters mean, each once, in the order of the filters. Metadata of the spreadsheet means all its sheets. */
export function findRanges(spreadsheet: Spreadsheet, filters: readonly DataFilter[], client: string): FoundRange[] {
  const found = new Map<string, { range: GridRange; filters: DataFilter[] }>();
  for (const filter of filters) {
    for (const range of rangesOf(spreadsheet, filter, client)) {
      const key = keyOf(range.sheetId, boxOf(sheetOf(spreadsheet, range.sheetId), range));
      const known = found.get(key) ?? { range, filters: [] };
      if (!known.filters.includes(filter)) known.filters.push(filter);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

const keyOf = (sheetId: number, { top, bottom, left, right }: Box): string =>
  [sheetId, top, bottom, left, right].join(' ');

function rangesOf(spreadsheet: Spreadsheet, filter: DataFilter, client: string): GridRange[] {
  if (!filter.developerMetadataLookup) return [namedRange(spreadsheet, filter)];
  return findMetadata(spreadsheet, [filter], client).flatMap(item => {
    if ('dimensionRange' in item.location) return [lineRange(item.location.dimensionRange)];
    const sheetId = sheetOfMetadata(item);
    return sheetId === 'spreadsheet'
      ? spreadsheet.sheets.map(({ properties }) => ({ sheetId: properties.sheetId }))
      : [{ sheetId }];
  });
}
