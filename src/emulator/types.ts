// What the rooms of the emulator say to each other: people, callers, REST messages, executions, the service contract.
// A body (drive/, documents/, spreadsheets/, classroom/) owns state and rules; a face (services/*) only translates.
import type { Clock } from './clock.ts';
import type { Readings } from './contested.ts';
import type { Random } from './random.ts';
import type { Store } from './store/store.ts';

export interface Person {
  readonly id: string; // the e-mail address, lower case
  name: string;
  role: 'teacher' | 'student' | 'counselor' | 'admin';
  /** The admin console blocks the add-on for this account (F§9): no menu, no sidebar. */
  addOnBlocked: boolean;
  /** The administrator did not install the add-on for this person: they see it in files where somebody used it, until they do so themselves. */
  addOnMissing?: boolean;
  /** Signed in to several Google accounts at once, which Apps Script does not support (A/guides/projects): no page call gets through. */
  hasSeveralAccounts?: boolean;
  /** The administrator has switched off Drive apps for this account, and did not install the add-on (A/guides/support/troubleshooting). */
  driveAppsOff?: boolean;
  /** Consumer accounts have smaller daily quotas. */
  account: 'workspace' | 'consumer';
}

/** Who asks, with which scopes, through which OAuth client. `addon` is limited by drive.file grants; `user` is the person in Google's own pages. */
export interface Caller {
  readonly email: string;
  readonly scopes: ReadonlySet<string> | 'all'; // full scope URLs
  readonly client: 'addon' | 'user';
}

export type Role = 'owner' | 'organizer' | 'fileOrganizer' | 'writer' | 'commenter' | 'reader';

export interface RestRequest {
  readonly method: string; // upper case
  readonly host: string; // www.googleapis.com, docs.googleapis.com, sheets.googleapis.com, classroom.googleapis.com
  readonly path: string; // decoded per segment by the router; here as sent, without query
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: ReadonlyMap<string, string>; // names in lower case
  readonly body: Buffer;
  /** How long whoever sent it waits for an answer; default 360 seconds, as UrlFetchApp does. */
  readonly timeoutMs?: number;
}

export interface RestResponse {
  /** 0: no answer came in time. */
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** One documented REST method. `handle` throws ApiError for every refusal; the dispatcher turns it into Google's JSON. */
export interface Route {
  readonly operation: string; // Google's id: drive.files.create, docs.documents.batchUpdate, sheets.spreadsheets.values.get …
  readonly method: string;
  /** Path with named parts: /drive/v3/files/:fileId ; a verb after the colon is literal: /v1/documents/:documentId:batchUpdate */
  readonly path: string;
  /** Any one of these scopes suffices (short names: drive.file, documents, spreadsheets.readonly …). */
  readonly scopes: readonly string[];
  /** Changes something on Google's side: counts as a write in quotas, can be an effect in a crash test. */
  readonly isWrite: boolean;
  handle(call: RouteCall): RouteReply;
}

export interface RouteCall {
  readonly request: RestRequest;
  readonly caller: Caller;
  readonly parts: Readonly<Record<string, string>>; // decoded path parts
  /** Parsed JSON body; {} when there is none. */
  readonly json: unknown;
  /** First value of a query parameter. */
  param(name: string): string | undefined;
}

export interface RouteReply {
  readonly status?: number; // default 200
  readonly json?: unknown;
  readonly body?: Buffer; // instead of json
  readonly headers?: Record<string, string>;
  /** Cells, items or bytes moved, for the latency model. */
  readonly size?: number;
}

/** A refusal in Google's words. `reason` is the errors[].reason of Drive style, `status` the canonical code name (NOT_FOUND …). */
export class ApiError extends Error {
  readonly code: number;
  readonly reason: string;
  readonly status: string;
  readonly location: string | undefined;
  constructor(code: number, reason: string, status: string, message: string, location?: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.reason = reason;
    this.status = status;
    this.location = location;
  }
}

/** Something Google has and this emulator has not. Loud on purpose. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`NotEmulated: ${what}`);
    this.name = 'NotEmulated';
  }
}

/** An error to be thrown inside a script with exactly this message (the runtime recreates it in the script's realm). */
export class ScriptError extends Error {}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What a user interface command of a script asks the page to show. At most one sidebar or dialog is open per window. */
export type UiCommand =
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: 'alert'; title: string; prompt: string }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'menu'; name: string; items: MenuItem[] };

export type MenuItem =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; caption: string; items: MenuItem[] };

/** One run of the script for one person. Services get it and ask it for everything that is about this run. */
export interface Execution {
  readonly workspace: WorkspaceCore;
  readonly person: Person;
  readonly authMode: AuthMode;
  /** The file the add-on is open in; kind 'none' in a time-driven trigger or a Drive card. */
  readonly container: { kind: 'document' | 'spreadsheet' | 'none'; fileId: string };
  /** A1 selection of the open sheet, as the page reports it. */
  readonly selection?: { sheetId: number; a1: string };
  readonly files: ReadonlyMap<string, string>; // html files of the bundle, name without ending → text
  /** Throws Google's permission error (as ScriptError) unless the manifest holds one of the scopes (short names) and authMode allows it. */
  requireScope(member: string, anyOf: readonly string[]): void;
  /** Charges the latency model for a built-in service call, and is where a seeded kill or fault strikes. */
  charge(operation: string, size?: number, isWrite?: boolean): void;
  /** The add-on's own caller for REST: manifest scopes, drive.file grants. */
  readonly caller: Caller;
  show(command: UiCommand): void;
  /** Runs when the script ended by itself (not when killed): DocumentApp saves, SpreadsheetApp flushes. */
  onEnd(action: () => void): void;
  log(severity: string, message: string): void;
}

/** What bodies and faces may use of the workspace. */
export interface WorkspaceCore {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly people: People;
  /** How contested facts about Google are played; absent: strictly. Ask by `isLenient`. */
  readonly contested?: Readings;
  /** In-process REST, synchronous: auth header → scopes → API switched on → quota → faults → route. */
  rest(request: RestRequest): RestResponse;
}

export interface People {
  get(email: string): Person | undefined;
  all(): readonly Person[];
}

/** One service = one folder under services/ whose index.ts exports this, and one line in services/registry.ts. */
export interface Service {
  readonly name: string;
  /** Globals it adds to a script's world, made anew for each execution. */
  globals?(execution: Execution): Record<string, object>;
  routes?(workspace: WorkspaceCore): readonly Route[];
}
