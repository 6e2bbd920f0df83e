// What was typed and not yet saved, kept in the browser by document: survives a closed sidebar and a lost network.
// Erased on save and after 14 days. Without localStorage it lives as long as the panel is open.

export const DRAFT_DAYS = 14;
const PREFIX = 'throughline.draft.';

export type DraftFields = Readonly<Record<string, string>>;

/** `before`: what stood in the plan when the person began to type. */
export interface Draft {
  readonly fields: DraftFields;
  readonly before: DraftFields;
}

export interface Drafts {
  read(name: string): Draft | null;
  write(name: string, draft: Draft): void;
  erase(name: string): void;
}

export interface DraftStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** `scope` is the document's or workbook's own key; `now` in milliseconds. Old drafts of every document are removed here. */
export function openDrafts(storage: DraftStorage | null, scope: string, now: () => number): Drafts {
  const memory = new Map<string, Draft>();
  const keyOf = (name: string) => `${PREFIX + scope}.${name}`;
  if (storage) removeOld(storage, now());
  return {
    read(name) {
      return memory.get(name) ?? (storage ? readStored(storage, keyOf(name), now()) : null);
    },
    write(name, draft) {
      memory.set(name, draft);
      attempt(() => storage?.setItem(keyOf(name), JSON.stringify({ at: now(), ...draft })));
    },
    erase(name) {
      memory.delete(name);
      attempt(() => storage?.removeItem(keyOf(name)));
    },
  };
}

/** The browser's storage, or null where it is blocked. */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(PREFIX);
    return storage;
  } catch {
    return null;
  }
}

function readStored(storage: DraftStorage, key: string, now: number): Draft | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (!isRecord(value) || !isFields(value['fields']) || !isFields(value['before'])) return null;
    return isOld(value['at'], now) ? null : { fields: value['fields'], before: value['before'] };
  } catch {
    return null;
  }
}

function removeOld(storage: DraftStorage, now: number): void {
  attempt(() => {
    const keys: string[] = [];
    for (let i = 0; i < storage.length; i++) {
      const key = storage.key(i);
      if (key?.startsWith(PREFIX)) keys.push(key);
    }
    for (const key of keys) if (readStored(storage, key, now) === null) storage.removeItem(key);
  });
}

function isOld(at: unknown, now: number): boolean {
  return typeof at !== 'number' || now - at > DRAFT_DAYS * 86400000;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFields(value: unknown): value is DraftFields {
  return isRecord(value) && Object.values(value).every(text => typeof text === 'string');
}

// A full or forbidden storage must not stop anybody from typing: the memory copy stays.
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
