// Developer metadata: small keyed texts on a spreadsheet, sheet, row or column (W/sheets/api/guides/metadata).
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Draft } from './draft.ts';
import { sheetOf } from './grid.ts';
import type { Mask } from './mask.ts';
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
  checkMetadata(draft, made);
  return made;
}

/** Refuses an id that is taken and more text than fits. */
function checkMetadata(draft: Draft, made: DeveloperMetadata): void {
  const others = draft.spreadsheet.developerMetadata.filter(item => item !== made);
  if (made.metadataId <= 0) throw new SpreadsheetError('metadataId must be positive.');
  if (others.some(item => item.metadataId === made.metadataId))
    throw new SpreadsheetError(`Developer metadata with ID ${made.metadataId} already exists.`);
  const owner = sheetOfMetadata(made);
  const all = [...others, made].filter(item => sheetOfMetadata(item) === owner);
  const size = all.reduce((sum, item) => sum + item.metadataKey.length + (item.metadataValue?.length ?? 0), 0);
  if (size > LIMIT)
    throw new SpreadsheetError(`Developer metadata is limited to ${LIMIT} characters per sheet and per spreadsheet.`);
}

/** Changes the masked properties of one entry in place. */
export function updateMetadata(draft: Draft, item: DeveloperMetadata, update: LooseMetadata, mask: Mask): void {
  const isMeant = (field: string): boolean => mask.has(field) || mask.has('*');
  if (isMeant('metadataKey')) item.metadataKey = update.metadataKey ?? '';
  if (isMeant('visibility') && update.visibility) item.visibility = update.visibility;
  if (isMeant('location')) item.location = readLocation(draft.spreadsheet, update.location);
  if (isMeant('metadataValue')) {
    if (update.metadataValue === undefined) delete item.metadataValue;
    else item.metadataValue = update.metadataValue;
  }
  if (!item.metadataKey) throw new SpreadsheetError('Developer metadata must have a key.');
  checkMetadata(draft, item);
}

/** The sheet it counts for, its own or that of its row or column. */
export function sheetOfMetadata({ location }: DeveloperMetadata): number | 'spreadsheet' {
  if ('spreadsheet' in location) return 'spreadsheet';
  return 'sheetId' in location ? location.sheetId : location.dimensionRange.sheetId;
}

export function metadataType({ location }: DeveloperMetadata): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if ('spreadsheet' in location) return 'SPREADSHEET';
  if ('sheetId' in location) return 'SHEET';
  return location.dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
}

export function metadataJson(item: DeveloperMetadata): v4.Schema$DeveloperMetadata {
  const { client: _client, location, ...rest } = item;
  const place = 'dimensionRange' in location ? { dimensionRange: rangeJson(location.dimensionRange) } : location;
  return { ...rest, location: { locationType: metadataType(item), ...place } };
}

/** What this client may see: its own PROJECT metadata and all DOCUMENT metadata. */
export function visibleMetadata(spreadsheet: Spreadsheet, client: string): DeveloperMetadata[] {
  return spreadsheet.developerMetadata.filter(item => item.visibility === 'DOCUMENT' || item.client === client);
}
