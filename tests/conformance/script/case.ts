// What a case is, and how it says what differed. Imported by every file of cases/; runs on Google and in the local Workspace.

import type { ContestedName, Reading, Readings } from '../../../src/emulator/contested.ts';

export type { Reading, Readings };

/** The editor a case needs; 'any' runs without looking at the open file. */
export type Host = 'document' | 'spreadsheet' | 'any';

export interface Case {
  /** A sentence about Google; unique within its service. */
  readonly name: string;
  /** Where the fact stands: see the README for the abbreviations. */
  readonly source: string;
  readonly host: Host;
  /** Opens a sidebar or dialog: it would close the one that runs the cases, so makeFiles runs it before (main.ts). */
  readonly opensPage?: true;
  /** Throws with what differed. Starts from an empty file (files.ts) and leaves nothing behind that another case would see. */
  run(): void;
  /** Where the fact is contested: its option, and what holds when it is read leniently; `run` is the strict reading. */
  readonly contested?: { readonly option: ContestedName; lenient(): void };
}

export interface CaseResult {
  readonly service: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'other host';
  /** Of a contested fact: which reading held. */
  readonly reading?: Reading;
  /** Empty unless it failed. */
  readonly message: string;
}

/** Compares as JSON: lists, plain objects, texts, numbers, booleans and null. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [seen, wanted] = [spell(actual), spell(expected)];
  if (seen !== wanted) throw new Error(`${what}: expected ${wanted}, got ${seen}`);
}

export function isTrue(actual: boolean, what: string): void {
  if (!actual) throw new Error(`not so: ${what}`);
}

/** The action must throw, and its message must hold these words. */
export function throws(action: () => unknown, words: string): void {
  let message: string;
  try {
    action();
    message = '';
  } catch (error) {
    message = error instanceof Error ? error.message : `no Error of this script: ${String(error)}`;
  }
  if (message === '') throw new Error(`nothing was thrown, expected: ${words}`);
  if (message.indexOf(words) < 0) throw new Error(`expected a message with: ${words}, got: ${message}`);
}

function spell(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part === undefined ? '(undefined)' : part));
}
