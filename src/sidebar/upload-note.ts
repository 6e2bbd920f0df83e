// Files on their way into the plan's evidence table: left in the browser by the upload window, which a person may close before
// the answer comes, and read by the panel, which can then say what became of them.
import type { DraftStorage } from './drafts.ts';

const PREFIX = 'throughline.uploaded.';
type Storage = Pick<DraftStorage, 'getItem' | 'setItem' | 'removeItem'> | null;

interface Note {
  readonly url: string;
  readonly name: string;
}

export function noteUpload(storage: Storage, draftKey: string, note: Note): void {
  const others = notes(storage, draftKey).filter(other => other.url !== note.url);
  keep(storage, draftKey, [...others, note]);
}

/** Names of the noted files that stand in the plan now, and of those that do not yet. The first kind is forgotten. */
export function settleUploads(
  storage: Storage,
  draftKey: string,
  urls: readonly string[],
): { readonly saved: readonly string[]; readonly missing: readonly string[] } {
  const all = notes(storage, draftKey);
  const missing = all.filter(note => !urls.includes(note.url));
  if (missing.length < all.length) keep(storage, draftKey, missing);
  return {
    saved: all.filter(note => urls.includes(note.url)).map(note => note.name),
    missing: missing.map(note => note.name),
  };
}

export function forgetUploads(storage: Storage, draftKey: string): void {
  keep(storage, draftKey, []);
}

function notes(storage: Storage, draftKey: string): readonly Note[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(PREFIX + draftKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isNote) : [];
  } catch {
    return [];
  }
}

function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  const { url, name } = value as Partial<Note>;
  return typeof url === 'string' && typeof name === 'string';
}

function keep(storage: Storage, draftKey: string, list: readonly Note[]): void {
  try {
    if (list.length > 0) storage?.setItem(PREFIX + draftKey, JSON.stringify(list));
    else storage?.removeItem(PREFIX + draftKey);
  } catch {
    return; // without storage nothing is said on return, and nothing is lost
  }
}
