// Developer metadata: small keyed texts on a spreadsheet, sheet, row or column (W/sheets/api/guides/metadata).
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { NotEmulated } from '../types.ts';
import type { Draft } from './draft.ts';
import { sheetOf } from './grid.ts';
import { type DeveloperMetadata, type DimensionRange, type Spreadsheet, SpreadsheetError } from './model.ts';
import { rangeJson } from './render-properties.ts';

/** Characters of keys and values together: this much for the spreadsheet and as much again for each sheet. */
const LIMIT = 30_000;

export interface LooseLocation {
  locationType?: string;
  spreadsheet?: boolean;
  sheetId?: number;
  dimensionRange?: Partial<DimensionRange>;
}

export interface LooseMetadata {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: 'DOCUMENT' | 'PROJECT';
  location?: LooseLocation;
}

export interface DataFilter {
  developerMetadataLookup?: LooseMetadata & {
    locationType?: string;
    metadataLocation?: LooseLocation;
    locationMatchingStrategy?: string;
  };
  a1Range?: string;
  gridRange?: object;
}

function readLocation(spreadsheet: Spreadsheet, location: LooseLocation = {}): DeveloperMetadata['location'] {
  if (location.dimensionRange) {
    const range = location.dimensionRange;
    const sheet = sheetOf(spreadsheet, range.sheetId ?? 0);
    const [start, end] = [range.startIndex ?? 0, range.endIndex ?? 0];
    if (!range.dimension || end - start !== 1)
      throw new SpreadsheetError('The dimensionRange of developer metadata must span exactly one row or column.');
    return {
      dimensionRange: {
        sheetId: sheet.properties.sheetId,
        dimension: range.dimension,
        startIndex: start,
        endIndex: end,
      },
    };
  }
  if (location.spreadsheet) return { spreadsheet: true };
  if (location.sheetId === undefined) throw new SpreadsheetError('Developer metadata must have a location.');
  return { sheetId: sheetOf(spreadsheet, location.sheetId).properties.sheetId };
}

export function newMetadata(
  draft: Draft,
  { metadataId, metadataKey, metadataValue, visibility, location }: LooseMetadata,
): DeveloperMetadata {
  if (!metadataKey) throw new SpreadsheetError('Developer metadata must have a key.');
  if (!visibility) throw new SpreadsheetError('Developer metadata must have a visibility.');
  const made: DeveloperMetadata = {
    metadataId: metadataId ?? draft.newId(),
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    visibility,
    client: draft.client,
    location: readLocation(draft.spreadsheet, location),
  };
  const owner = homeOf(made);
  const all = [...draft.spreadsheet.developerMetadata, made].filter(item => homeOf(item) === owner);
  const size = all.reduce((sum, item) => sum + item.metadataKey.length + (item.metadataValue?.length ?? 0), 0);
  if (size > LIMIT)
    throw new SpreadsheetError(`Developer metadata is limited to ${LIMIT} characters per sheet and per spreadsheet.`);
  return made;
}

function homeOf({ location }: DeveloperMetadata): number | 'spreadsheet' {
  if ('spreadsheet' in location) return 'spreadsheet';
  return 'sheetId' in location ? location.sheetId : location.dimensionRange.sheetId;
}

function typeOf({ location }: DeveloperMetadata): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if ('spreadsheet' in location) return 'SPREADSHEET';
  if ('sheetId' in location) return 'SHEET';
  return location.dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
}

export function metadataJson(item: DeveloperMetadata): v4.Schema$DeveloperMetadata {
  const { client: _client, location, ...rest } = item;
  const place = 'dimensionRange' in location ? { dimensionRange: rangeJson(location.dimensionRange) } : location;
  return { ...rest, location: { locationType: typeOf(item), ...place } };
}

/** What this client may see: its own PROJECT metadata and all DOCUMENT metadata. */
export function visibleMetadata(spreadsheet: Spreadsheet, client: string): DeveloperMetadata[] {
  return spreadsheet.developerMetadata.filter(item => item.visibility === 'DOCUMENT' || item.client === client);
}

/** Metadata matching any of the filters. */
export function findMetadata(
  spreadsheet: Spreadsheet,
  filters: readonly DataFilter[],
  client: string,
): DeveloperMetadata[] {
  return visibleMetadata(spreadsheet, client).filter(item => filters.some(filter => matches(item, filter)));
}

function matches(item: DeveloperMetadata, { developerMetadataLookup: lookup }: DataFilter): boolean {
  if (!lookup) throw new NotEmulated('data filter by range');
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = lookup;
  return (
    (metadataId === undefined || item.metadataId === metadataId) &&
    (metadataKey === undefined || item.metadataKey === metadataKey) &&
    (metadataValue === undefined || item.metadataValue === metadataValue) &&
    (visibility === undefined || item.visibility === visibility) &&
    (locationType === undefined || typeOf(item) === locationType) &&
    (metadataLocation === undefined || isAt(item, metadataLocation))
  );
}

function isAt(item: DeveloperMetadata, place: LooseLocation): boolean {
  const { location } = item;
  if (place.dimensionRange) {
    if (!('dimensionRange' in location)) return false;
    const [own, wanted] = [location.dimensionRange, place.dimensionRange];
    return (
      own.sheetId === (wanted.sheetId ?? 0) &&
      own.dimension === wanted.dimension &&
      (wanted.startIndex ?? 0) === own.startIndex
    );
  }
  if (place.spreadsheet) return 'spreadsheet' in location;
  return homeOf(item) === (place.sheetId ?? 0);
}
