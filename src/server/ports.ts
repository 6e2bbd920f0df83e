// The things the use cases need from the outside world. Two adapters each for plan document and workbook (design D3);
// use cases name these interfaces and never a Google global.
import type { DocumentReading } from '../core/document/blocks.ts';
import type { Edit, EditOutcome } from '../core/document/edits.ts';
import type { WorkbookEdit, WorkbookOutcome, WorkbookReading } from '../core/workbook/edits.ts';

/** One plan Doc. Reading and applying throw AppError only when Google itself fails; refusals are outcomes. */
export interface PlanDocument {
  read(): DocumentReading;
  /** All or nothing. `reading` is what the edits were planned from. */
  apply(reading: DocumentReading, edits: readonly Edit[]): EditOutcome;
}

/** One plan as documents.get gave it. */
export interface PlanReading {
  readonly id: string;
  readonly revision: string;
  readonly reading: DocumentReading;
}

export type PlanRead =
  | { readonly kind: 'read'; readonly plan: PlanReading }
  | { readonly kind: 'denied'; readonly why: 'gone' | 'no-access' }
  /** Google did not answer after the adapter's repeats; try later. */
  | { readonly kind: 'failed' };

/** Plan Docs other than the open one, by REST. */
export interface PlanShelf {
  /** documents.get through fetchAll, at most 10 at once; outcomes in the order of the ids. */
  read(ids: readonly string[]): readonly PlanRead[];
  /**
   * One documents.batchUpdate a plan with requiredRevisionId, side by side. 'changedMeanwhile' when the revision moved on
   * (where: '' then): the caller reads and plans anew. 'failed' when the effect is not known: the caller reads before it does anything.
   * An empty list of edits is 'applied' without a request.
   */
  apply(
    changes: readonly { readonly plan: PlanReading; readonly edits: readonly Edit[] }[],
  ): readonly (EditOutcome | { readonly kind: 'failed' })[];
}

/** One class workbook. */
export interface GoalsWorkbook {
  readonly id: string;
  readonly url: string;
  read(tabKeys: readonly string[]): WorkbookReading;
  /** Appends and cell writes, read back and repeated while rows move (design §4). Text is data in every cell. */
  write(edits: readonly WorkbookEdit[]): WorkbookOutcome;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Today as an ISO day in the user's time zone. */
  today(): string;
  wait(milliseconds: number): void;
}

/** Small per-person store (user properties). Values are JSON texts; nothing about a pupil goes to script-wide stores. */
export interface PersonalStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export interface RestCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly json?: unknown;
  /** `bytes` is text, or with isBase64 the base64 of what is sent (parts of a file). */
  readonly body?: { readonly bytes: string; readonly contentType: string; readonly isBase64?: true };
  readonly headers?: Readonly<Record<string, string>>;
  /** How many writes Google counts for it: parts of a batch; otherwise 1, and 0 for GET. */
  readonly writes?: number;
}

export interface RestAnswer {
  readonly status: number; // 0: no answer at all, effect unknown
  readonly headers: Readonly<Record<string, string>>; // names in lower case
  readonly text: string;
}

/** fetchAll: answers in the order of the calls; never throws for a status. */
export interface Rest {
  send(calls: readonly RestCall[]): readonly RestAnswer[];
}
