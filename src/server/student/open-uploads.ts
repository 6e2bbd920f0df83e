// Uploads this person has begun: which goal and title belong to which session. In user properties, a few at a time,
// so that the evidence row can be written when the last slice has arrived.
import type { PersonalStore } from '../ports.ts';

export interface OpenUpload {
  readonly url: string;
  readonly goalId: string;
  readonly title: string;
  /** Day of the start: the file's name says the same. */
  readonly date: string;
}

const KEY = 'student.uploads';
/** A property holds 9 KB (F§3.1); older sessions are forgotten first. */
const KEPT = 8;

export const rememberUpload = (store: PersonalStore, upload: OpenUpload): void =>
  store.set(KEY, JSON.stringify([upload, ...readUploads(store)].slice(0, KEPT)));

export const findUpload = (store: PersonalStore, url: string): OpenUpload | undefined =>
  readUploads(store).find(upload => upload.url === url);

export function forgetUpload(store: PersonalStore, url: string): void {
  const rest = readUploads(store).filter(upload => upload.url !== url);
  if (rest.length === 0) store.remove(KEY);
  else store.set(KEY, JSON.stringify(rest));
}

function readUploads(store: PersonalStore): readonly OpenUpload[] {
  try {
    const kept: unknown = JSON.parse(store.get(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as OpenUpload[]) : [];
  } catch {
    // Somebody else's text under our key: begin anew rather than block every upload.
    return [];
  }
}
