// What the staff's use cases need from Google beside src/server/ports.ts. Implemented in src/server/google, and in memory for tests.
// Lists go in, one outcome per item comes back in the same order: one refused item never stops the others.
import type { Block } from '../../core/document/blocks.ts';
import type { Examples } from '../../core/document/exemplars/index.ts';
import type { Templates } from '../../core/plan/templates.ts';
import type { Clock, GoalsWorkbook, PersonalStore, PlanShelf } from '../ports.ts';

export type { PlanRead, PlanReading, PlanShelf } from '../ports.ts';

/** Why Google said no. Nothing happened in any of these cases. */
export type Refusal =
  /** The file, the parent or the source is not there for this account (404, 403 appNotAuthorizedToFile). */
  | 'not-found'
  | 'no-access'
  /** A folder with files of other people in it, for which this account never opened the add-on (403 appNotAuthorizedToChild). */
  | 'files-inside'
  /** permissions.create: nobody has this address, or it may not be shared with (400 invalidSharingRequest and the like). */
  | 'unknown-address'
  | 'storage-full'
  /** Still refused after the adapter's own pauses and repeats. */
  | 'quota'
  /** The school's administrator forbids it (403 domainPolicy, cannotShareOutsideDomain …). */
  | 'policy'
  | 'other';

/**
 * ok: the effect was seen. refused: certainly nothing happened. unknown: no answer, a 5xx, or killed half way: the effect may
 * or may not have happened, so the caller looks before it does the same again. Adapters repeat by themselves only what may be
 * repeated without harm: reads, and 429/403 rate answers of anything (those are refusals before the effect).
 */
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly message: string }
  | { readonly kind: 'unknown' };

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** '' when the parent is not visible. */
  readonly parentId: string;
  /** Drive's version, digits. Rises with every change of content or metadata. */
  readonly version: string;
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
}

export interface NewFolder {
  /** From generateIds. */
  readonly id: string;
  readonly name: string;
  /** '' for My Drive itself. */
  readonly parentId: string;
}

export interface NewFile {
  readonly name: string;
  readonly kind: 'document' | 'spreadsheet';
  readonly parentId: string;
  readonly appProperties: Readonly<Record<string, string>>;
}

export interface NewCopy {
  readonly sourceId: string;
  readonly name: string;
  readonly parentId: string;
  /** Exactly these; a key of the source that is not named here is cleared (copies take appProperties along, F§7). */
  readonly appProperties: Readonly<Record<string, string>>;
}

export interface NewPermission {
  readonly fileId: string;
  readonly email: string;
  readonly role: 'reader' | 'commenter' | 'writer';
  /** Google's own mail to the person; false unless somebody asked for it. */
  readonly notify: boolean;
}

/** One person's own way into one file, as writer. */
export interface OldPermission {
  readonly fileId: string;
  readonly email: string;
}

/** All conditions hold together. Text is data: the adapter escapes it. Bin included; look at `trashed`. */
export interface FileQuery {
  readonly appProperty?: { readonly key: string; readonly value: string };
  readonly parentId?: string;
}

/** Everything made gets writersCanShare: false. Always supportsAllDrives. */
export interface DriveFiles {
  /** Ids for folders (they do not work for Docs and Sheets). Throws AppError. */
  generateIds(count: number): readonly string[];
  /** One batch. An id that exists already (409) is ok: it is ours, made by an earlier try. Parents stand before their children in the list: sent as two batches when the list holds both. */
  createFolders(folders: readonly NewFolder[]): readonly Outcome<string>[];
  /** One after another. Empty Docs or Sheets; value is the id. */
  createFiles(files: readonly NewFile[]): readonly Outcome<string>[];
  /** Side by side through fetchAll (a batch of copies times out); value is the id of the copy. */
  copyDocs(copies: readonly NewCopy[]): readonly Outcome<string>[];
  /** Never two on one file at a time (concurrent permission writes lose all but the last, F§7). Sharing again with the same person changes nothing. */
  share(permissions: readonly NewPermission[]): readonly Outcome<null>[];
  /**
   * Takes out the one permission each that names this address as writer; whoever is not there is ok. What the owner has, and what
   * comes from a folder above, stays or is refused. One after another, never while something is shared.
   */
  unshare(permissions: readonly OldPermission[]): readonly Outcome<null>[];
  /** All pages of one files.list (1,000 a page). May be some seconds behind. Throws AppError when Google does not answer. */
  list(query: FileQuery): readonly DriveFile[];
  /** Metadata by id, up to date; a 404 is refused 'not-found'. */
  get(ids: readonly string[]): readonly Outcome<DriveFile>[];
}

export interface TemplateWriter {
  /** Makes the body of this Doc exactly these blocks, whatever stood there, so that a broken-off write can be repeated. Throws AppError. */
  write(documentId: string, blocks: readonly Block[]): void;
}

export interface Workbooks {
  /** Any class workbook of this account by Sheets REST. No request is made before it is read or written. */
  open(id: string): GoalsWorkbook;
  /**
   * Gives an empty spreadsheet its tabs: one spreadsheets.batchUpdate with these requests. When the tab `lastTab` is there
   * already, under its name in any language, nothing is done (an earlier try got through). Throws AppError.
   */
  shape(id: string, requests: readonly SheetsRequest[], lastTab: string): void;
}

/** One request of spreadsheets.batchUpdate as plain JSON: { addSheet: {…} }. */
export type SheetsRequest = Readonly<Record<string, unknown>>;

/** The spreadsheet the person has open, by SpreadsheetApp. */
export interface ActiveSpreadsheet {
  readonly title: string;
  readonly workbook: GoalsWorkbook;
  /** Tab key and hidden id of the row the cursor stands in; null on another tab, the header or a row without an id. */
  selectedRow(): { readonly tab: string; readonly id: string } | null;
}

export interface Person {
  /** Address of the account this run works for, lower case. Throws AppError 'not-signed-in'. */
  email(): string;
}

/** One lock a person: two windows or a window and the hourly trigger never run jobs at once. */
export interface PersonalLock {
  /** Runs the work under the lock. Throws AppError 'busy' when it is held for more than a few seconds. */
  hold<T>(work: () => T): T;
}

export interface HourlyTriggers {
  isOn(workbookId: string): boolean;
  /** Makes or removes the one hourly trigger of this workbook; doing it twice is doing it once. Throws AppError. */
  switch(workbookId: string, on: boolean): void;
}

export interface TeacherPorts {
  readonly clock: Clock;
  readonly person: Person;
  readonly store: PersonalStore;
  readonly lock: PersonalLock;
  readonly drive: DriveFiles;
  readonly plans: PlanShelf;
  readonly template: TemplateWriter;
  /** The gallery's templates with all their words; read from a file, so only when one is shown or made. */
  templates(): Templates;
  /** The invented plans, from a file of their own. */
  examples(schoolYear: string): Examples;
  readonly workbooks: Workbooks;
  /** null outside a spreadsheet (hourly trigger). */
  active(): ActiveSpreadsheet | null;
  readonly hourly: HourlyTriggers;
  /** This build has the Classroom scopes. */
  readonly hasClassroom: boolean;
}
