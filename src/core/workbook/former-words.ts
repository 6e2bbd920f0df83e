// What the class's template once asked, as marks in Settings: a question that says so and came into a plan from the template (the journal
// knows, event 'asked'), without an answer, was typed by nobody, so a new wording may take its place. Called by update-plans.
import { fold } from '../plan/fold.ts';
import type { WorkbookEdit } from './edits.ts';
import { cellText, fingerprint } from './fingerprint.ts';
import { setSetting } from './settings.ts';
import type { CellValue } from './tables.ts';

const FORMER = 'templateQuestions';
const VERSION = 'templateVersion';
/** A cell holds 50,000 characters; this many marks are years of questions. */
const MOST = 1_000;

type SettingRows = readonly { readonly id: string; readonly values: Readonly<Record<string, CellValue>> }[];

/** The same for words that differ in signs, spaces and capitals alone. */
export const wordsMark = (words: string): string => fingerprint([fold(words)]);

export const formerWords = (rows: SettingRows | undefined): readonly string[] =>
  cellText(rows?.find(row => row.id === FORMER)?.values['value'])
    .split(' ')
    .filter(mark => mark !== '');

const set = (id: string, value: string): WorkbookEdit => ({
  kind: 'setCells',
  tab: 'settings',
  id,
  values: { value },
});

/** Notes the template that all plans have now: its version, and its own questions beside those of before. */
export function noteTemplate(
  rows: SettingRows | undefined,
  { version, words }: { readonly version: string; readonly words: readonly string[] },
): WorkbookEdit[] {
  const before = cellText(rows?.find(row => row.id === VERSION)?.values['value']);
  return [...(before === version ? [] : [set(VERSION, version)]), ...noteQuestions(rows, words)];
}

/** Notes questions that the template has or had, before plans are made with them. */
export function noteQuestions(rows: SettingRows | undefined, words: readonly string[]): WorkbookEdit[] {
  const known = formerWords(rows);
  const fresh = [...new Set(words.map(wordsMark))].filter(mark => !known.includes(mark));
  if (fresh.length === 0) return [];
  const value = [...known, ...fresh].slice(-MOST).join(' ');
  return [setSetting(rows, FORMER, value)];
}
