// What the keeper's own store remembers about classes: which ones there are, the last sync, a set-up that was broken off,
// a sync under way. Nothing about a pupil: numbers, ids of files and names of classes only (design D9).
import type { PersonalStore } from '../ports.ts';

export interface KnownClass {
  readonly id: string;
  readonly name: string;
}

export interface UnfinishedSetUp {
  readonly name: string;
  readonly schoolYear: string;
  readonly folderId: string;
  readonly templateId: string;
  readonly workbookId: string;
  /** When a file was about to be made (milliseconds); it may exist without being known. 0 for not. */
  readonly templateBegunAt: number;
  readonly workbookBegunAt: number;
}

export interface SyncSession {
  readonly since: number;
  readonly total: number;
  readonly read: number;
  readonly changed: number;
  readonly sent: number;
  /** Fingerprints of students whose plan did not answer in this sync. */
  readonly tried: readonly string[];
}

/** Google keeps 9 KB a value (F§3.1). */
const MOST_CLASSES = 40;

export function knownClasses(store: PersonalStore): readonly KnownClass[] {
  return read<readonly KnownClass[]>(store, 'classes') ?? [];
}

export function rememberClass(store: PersonalStore, found: KnownClass): void {
  const others = knownClasses(store).filter(each => each.id !== found.id);
  store.set('classes', JSON.stringify([found, ...others].slice(0, MOST_CLASSES)));
}

export const unfinishedSetUp = (store: PersonalStore): UnfinishedSetUp | null => read<UnfinishedSetUp>(store, 'setup');
export const rememberSetUp = (store: PersonalStore, setUp: UnfinishedSetUp): void =>
  store.set('setup', JSON.stringify(setUp));
export const forgetSetUp = (store: PersonalStore): void => store.remove('setup');

/** Milliseconds since 1970; 0 for never. */
export const lastSync = (store: PersonalStore, workbookId: string): number =>
  Number(store.get(`last.${workbookId}`) ?? 0);
export const rememberSync = (store: PersonalStore, workbookId: string, now: number): void =>
  store.set(`last.${workbookId}`, String(now));

export const syncSession = (store: PersonalStore, workbookId: string): SyncSession | null =>
  read<SyncSession>(store, `sync.${workbookId}`);
export const rememberSession = (store: PersonalStore, workbookId: string, session: SyncSession): void =>
  store.set(`sync.${workbookId}`, JSON.stringify(session));
export const forgetSession = (store: PersonalStore, workbookId: string): void => store.remove(`sync.${workbookId}`);

/** How far "bring the plans up to the template" is: which wording of the template, up to which place in the order of work. */
export interface UpdateSession {
  readonly mark: string;
  readonly after: string;
  readonly changed: number;
}

export const updateSession = (store: PersonalStore, workbookId: string): UpdateSession | null =>
  read<UpdateSession>(store, `update.${workbookId}`);
export const rememberUpdate = (store: PersonalStore, workbookId: string, session: UpdateSession): void =>
  store.set(`update.${workbookId}`, JSON.stringify(session));
export const forgetUpdate = (store: PersonalStore, workbookId: string): void => store.remove(`update.${workbookId}`);

/** null for nothing and for a text that is no JSON any more. */
function read<T>(store: PersonalStore, key: string): T | null {
  const text = store.get(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
