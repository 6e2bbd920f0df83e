// What people outside the emulator (pages, tests, demo) may ask of a local Workspace. `createWorkspace` in index.ts makes one.
import type { Clock } from './clock.ts';
import type { Readings } from './contested.ts';
import type { DriveBody } from './drive/contract.ts';
import type { MenuItem, Person, UiCommand, WorkspaceCore } from './types.ts';

/** What clasp would push, as read from build/. */
export interface Bundle {
  /** The script project's title: what the add-on is called in the Extensions menu. */
  readonly name?: string;
  readonly manifest: Manifest;
  readonly code: string;
  /** File name without ending → text. */
  readonly html: ReadonlyMap<string, string>;
}

export interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { userSymbol: string; serviceId: string; version: string }[];
  };
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly [key: string]: unknown;
}

export interface WorkspaceOptions {
  /** Where it survives a restart; undefined: in memory. */
  readonly folder?: string;
  readonly clock?: Clock; // default virtual
  readonly seed?: number; // default 1
  readonly bundle: Bundle;
  /** Charge the latency model to the clock (default true for a virtual clock). */
  readonly latency?: 'medians' | 'seeded' | 'none';
  /** Sustained Drive writes a second and person, and how many may come at once. */
  readonly driveWritesPerSecond?: number; // default 3
  readonly driveWriteBurst?: number; // default 20
  /** How long files.list may not see a change, milliseconds; default by the contested fact searchLag. */
  readonly searchLagMs?: number;
  /** How long a person does not yet reach what was shared with them, milliseconds; default 0. */
  readonly permissionLagMs?: number;
  readonly faults?: FaultPlan;
  /** Contested facts to play otherwise (contested.ts); default strict, or what THROUGHLINE_CONTESTED says for all. */
  readonly contested?: Partial<Readings>;
  /** Told of every member of a Google service that a script calls or reads, by Google's name: 'DocumentApp.Body.getText'. */
  readonly onMember?: (member: string) => void;
}

/** Where the next run goes wrong. Effects are REST writes and charges with isWrite, counted from 0 since the plan was set. */
export interface FaultPlan {
  /** Ends the execution at this effect as a closed laptop or the six-minute limit would; nothing of the script runs on. */
  readonly kill?: { readonly effect: number; readonly when: 'before' | 'during' | 'after' };
  /**
   * Per REST call: refuse with this status before the effect, lose the answer after it (the script sees 500), or let no answer come
   * before the time that UrlFetchApp waits is over (the script sees Timeout, if it still runs then).
   */
  readonly rest?: (
    operation: string,
    effect: number,
  ) => 'ok' | { readonly refuse: number; readonly reason: string } | 'lose-answer' | 'time-out';
}

export interface RunResult {
  readonly outcome: 'returned' | 'threw' | 'killed' | 'refused';
  readonly value?: unknown; // JSON copy, as google.script.run would deliver it
  readonly error?: { readonly name: string; readonly message: string };
  readonly commands: readonly UiCommand[];
  /** Simulated time this execution took. */
  readonly milliseconds: number;
  readonly logs: readonly { readonly severity: string; readonly message: string }[];
}

export interface RequestRecord {
  readonly at: number;
  readonly email: string;
  readonly client: 'addon' | 'user';
  readonly operation: string;
  readonly status: number;
  readonly isWrite: boolean;
  /** Of a batchUpdate: what kinds of request stood in it, once each. */
  readonly kinds: readonly string[];
}

export interface Selection {
  readonly sheetId: number;
  readonly a1: string;
}

export interface CardPress {
  readonly email: string;
  readonly functionName: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Field name → what stands in it. */
  readonly formInputs: Readonly<Record<string, readonly string[]>>;
  readonly selectedItemIds: readonly string[];
}

export interface Workspace extends WorkspaceCore {
  readonly contested: Readings;
  readonly drive: DriveBody;
  /** Every REST request since the start or the last clear, oldest first; batch parts counted one by one. */
  readonly requests: RequestRecord[];
  readonly mails: readonly { to: string; subject: string; at: number }[];
  addPerson(person: Person): void;
  useBundle(bundle: Bundle): void;
  setFaults(plan: FaultPlan | undefined): void;
  /**
   * Opens a file as this person: runs onOpen and answers the add-on's menu; [] without add-on or for viewers. AuthMode is NONE until
   * somebody used the add-on in this file, LIMITED from then on.
   */
  openFile(email: string, fileId: string): { menuName: string; items: readonly MenuItem[]; run: RunResult | undefined };
  /** The person gets the add-on from the store while this file is open: onInstall runs, and the file has the add-on from now on. */
  installAddOn(email: string, fileId: string): ReturnType<Workspace['openFile']>;
  /** The person takes the add-on's access back in their Google Account: its files, tokens and triggers are lost to it until they use it again. */
  revokeAddOn(email: string): void;
  runMenuItem(email: string, fileId: string, functionName: string, selection?: Selection): RunResult;
  /** google.script.run from a page the add-on showed: only top-level functions not ending in _, legal arguments only. */
  callFromPage(
    email: string,
    fileId: string,
    functionName: string,
    args: readonly unknown[],
    selection?: Selection,
  ): RunResult;
  /** What the add-on's icon in Drive is called; undefined where Drive shows none (no Drive card, or blocked for this person). */
  driveCardName(email: string): string | undefined;
  /**
   * The add-on's card beside Drive for these selected items; for none, its homepage. `value` of the run is a CardAnswer. Refused
   * without the scope drive.addons.metadata.readonly, and for people without the add-on. Ends after 30 seconds.
   */
  driveCard(email: string, selectedItemIds: readonly string[]): RunResult;
  /** A button or field of that card runs its callback; `value` is a CardAnswer. */
  cardAction(press: CardPress): RunResult;
  /** Runs time-driven triggers whose hour has come by the workspace's clock. */
  runDueTriggers(): RunResult[];
  /** The person chose these in a Picker of the add-on: drive.file grants for this person and these files. */
  pick(email: string, fileIds: readonly string[]): void;
}
