// Requests made for an older revision, applied to what the document is now: their indexes follow the words they meant. What others
// wrote meanwhile is neither deleted nor restyled by a range that did not know it (F§5.3: the server merges; how is not documented).
import { segmentById } from './indexes.ts';
import { allTabs, type StoredDocument, type Tab } from './model.ts';
import { applyOne, type Draft, type Reply, type Request, requireSome } from './requests.ts';
import { type Change, contentUnits, differences } from './units.ts';

/** `older` is a copy to work on: each request goes into both, so that the next one finds what it was made for. */
export function applyToNewer(draft: Draft, older: StoredDocument, requests: readonly Request[]): Reply[] {
  requireSome(requests);
  const meant: Draft = { document: older, random: draft.random };
  return requests.map((request, at) => {
    const moved = movedRequest(request, older, draft.document);
    applyOne(meant, request, at);
    return moved ? applyOne(draft, moved, at) : {};
  });
}

/** Undefined when others deleted all that it was about. */
function movedRequest(request: Request, from: StoredDocument, to: StoredDocument): Request | undefined {
  let isEmpty = false;
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const place = value as Place;
    const changes = (): Change[] => changesAt(place, from, to);
    if (typeof place.endIndex === 'number') {
      const [startIndex, endIndex] = [
        movedIndex(place.startIndex ?? 0, changes(), 'start'),
        movedIndex(place.endIndex, changes(), 'end'),
      ];
      isEmpty ||= startIndex >= endIndex;
      return { ...place, startIndex, endIndex };
    }
    if (typeof place.index === 'number') return { ...place, index: movedIndex(place.index, changes(), 'start') };
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === 'tabProperties' ? inner : move(inner)]),
    );
  };
  const moved = move(request) as Request;
  return isEmpty ? undefined : moved;
}

interface Place {
  readonly index?: number;
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly segmentId?: string;
  readonly tabId?: string;
}

function changesAt({ segmentId, tabId }: Place, from: StoredDocument, to: StoredDocument): Change[] {
  const tabIn = (document: StoredDocument): Tab | undefined =>
    tabId ? allTabs(document.tabs).find(({ id }) => id === tabId) : document.tabs[0];
  const [before, after] = [from, to].map(document => {
    const tab = tabIn(document);
    return tab && segmentById(tab, segmentId ?? '');
  });
  return before && after ? differences(contentUnits(before.content), contentUnits(after.content)) : [];
}

/** A start goes behind what others put in at its place, an end stays before it. */
function movedIndex(index: number, changes: readonly Change[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { at, removed, inserted } of changes) {
    const isBefore = side === 'start' ? index < at : index <= at;
    if (isBefore) break;
    if (index <= at + removed && side === 'start') return at + shift + inserted;
    if (index <= at + removed && side === 'end' && removed > 0) return at + shift;
    shift += inserted - removed;
  }
  return index + shift;
}
