// Reads the tab, segment, index and table that a request names, with Google's refusals for those that do not exist.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import type { Where } from './edit-text.ts';
import { contentLength, segmentById, segmentPlaces } from './indexes.ts';
import { allTabs, type StoredDocument, type Tab, type Table } from './model.ts';
import { Refusal } from './refusal.ts';

/** Without an id: the first tab. */
export function tabOf(document: StoredDocument, tabId: string | null | undefined): Tab {
  if (!tabId) return document.tabs[0]!;
  const tab = allTabs(document.tabs).find(({ id }) => id === tabId);
  if (!tab) throw new Refusal(`The tab with ID ${tabId} was not found.`);
  return tab;
}

/** All tabs, or those the criteria name. */
export function tabsOf(document: StoredDocument, criteria: docs_v1.Schema$TabsCriteria | null | undefined): Tab[] {
  const ids = criteria?.tabIds;
  return ids?.length ? ids.map(id => tabOf(document, id)) : allTabs(document.tabs);
}

export function whereOf(
  document: StoredDocument,
  place: { segmentId?: string | null; tabId?: string | null } | null | undefined,
): Where {
  const tab = tabOf(document, place?.tabId);
  const segment = segmentById(tab, place?.segmentId ?? '');
  if (!segment) {
    throw new Refusal(
      `Segment with ID ${place?.segmentId} was not found. If a segment ID is provided, it must be a header, footer or footnote ID.`,
    );
  }
  return { tab, segment };
}

export interface Insertion {
  location?: docs_v1.Schema$Location | null;
  endOfSegmentLocation?: docs_v1.Schema$EndOfSegmentLocation | null;
}

/** Where something is to be inserted: an index, or just before the last newline of a segment. */
export function insertionOf(document: StoredDocument, insertion: Insertion): { where: Where; index: number } {
  const { location, endOfSegmentLocation } = insertion;
  if (!location && !endOfSegmentLocation) throw new Refusal('The insertion location must be specified.');
  const where = whereOf(document, location ?? endOfSegmentLocation);
  return { where, index: location ? (location.index ?? 0) : contentLength(where.segment.content) - 1 };
}

export interface RangePlace {
  readonly where: Where;
  readonly start: number;
  readonly end: number;
}

export function rangeOf(document: StoredDocument, range: docs_v1.Schema$Range | null | undefined): RangePlace {
  if (!range) throw new Refusal('The range must be specified.');
  return { where: whereOf(document, range), start: range.startIndex ?? 0, end: range.endIndex ?? 0 };
}

export interface TablePlace {
  readonly where: Where;
  readonly table: Table;
  readonly start: number;
}

export function tableOf(document: StoredDocument, location: docs_v1.Schema$Location | null | undefined): TablePlace {
  const where = whereOf(document, location);
  for (const { stretch, at, start } of segmentPlaces(where.segment)) {
    const block = stretch.content[at]!;
    if (block.kind === 'table' && start === location?.index) return { where, table: block, start };
  }
  throw new Refusal('Invalid table start location. Must specify the start index of the table.');
}

export function cellPlaceOf(
  document: StoredDocument,
  location: docs_v1.Schema$TableCellLocation | null | undefined,
): TablePlace & { row: number; column: number } {
  const place = tableOf(document, location?.tableStartLocation);
  return { ...place, row: location?.rowIndex ?? 0, column: location?.columnIndex ?? 0 };
}
