// What a document was a moment ago, and the names its revisions have for each person (F§5.2, F§5.3).
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { ApiError } from '../types.ts';
import type { StoredDocument } from './model.ts';

export interface WriteControl {
  readonly requiredRevisionId?: string | null;
  readonly targetRevisionId?: string | null;
}

/** "Usually several minutes", and less for documents that change often: the stricter reading of the reference. */
const KEPT_MILLISECONDS = 5 * 60_000;
const KEPT_AT_MOST = 20;

/** One revision has another name for each person: names cannot be handed on. */
export function revisionName(revisionId: string, email: string): string {
  return `ALm37B${createHash('sha512').update(`${revisionId} ${email}`).digest('base64url')}`;
}

/** Stored documents never change in place, so that an older one is kept by not letting it go. Gone with the process. */
export class Revisions {
  private readonly clock: Clock;
  private readonly older = new Map<string, { readonly document: StoredDocument; readonly until: number }[]>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** This was the document until now. */
  keep(document: StoredDocument): void {
    const now = this.clock.now();
    const known = (this.older.get(document.id) ?? []).filter(({ until }) => until > now);
    known.push({ document, until: now + KEPT_MILLISECONDS });
    this.older.set(document.id, known.slice(-KEPT_AT_MOST));
  }

  forget(id: string): void {
    this.older.delete(id);
  }

  /** The revision that a write is meant for: the current one unless a target names another. Throws 400 as Google does. */
  meant(current: StoredDocument, control: WriteControl, email: string): StoredDocument {
    const { requiredRevisionId, targetRevisionId } = control;
    if (requiredRevisionId && targetRevisionId)
      throw invalid("Invalid value at 'write_control' (oneof), oneof field 'control' is already set.");
    if (requiredRevisionId && requiredRevisionId !== revisionName(current.revisionId, email)) {
      const message = `The required revision ID '${requiredRevisionId}' does not match the latest revision.`;
      throw new ApiError(400, 'failedPrecondition', 'FAILED_PRECONDITION', message);
    }
    if (!targetRevisionId) return current;
    const known = [{ document: current, until: Number.POSITIVE_INFINITY }, ...(this.older.get(current.id) ?? [])];
    const found = known.find(
      ({ document, until }) =>
        until > this.clock.now() && revisionName(document.revisionId, email) === targetRevisionId,
    );
    if (!found) throw invalid(`The target revision ID '${targetRevisionId}' is not available.`);
    return found.document;
  }
}

function invalid(message: string): ApiError {
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);
}
