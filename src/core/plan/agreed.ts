// What a goal says in one line, as it was agreed, and what has changed in it since. The ledger of changes keeps both wordings
// (records.changes). Asked by sync, which writes the agreed wording, by the student's panel, and by what plans a change.
import type { InEach, Language } from '../language.ts';
import { fold } from './fold.ts';
import { readGoalId } from './goal-id.ts';
import type { Goal, Plan, PlanRecord } from './plan.ts';
import { readDate } from './typed-date.ts';

const FROM: InEach<string> = { en: 'from', es: 'de' };
const TO: InEach<string> = { en: 'to', es: 'a' };
const BY: InEach<string> = { en: 'by', es: 'para el' };
const BEFORE: InEach<string> = { en: 'Before', es: 'Antes' };
const NOW: InEach<string> = { en: 'Now', es: 'Ahora' };

type Worded = Pick<Goal, 'statement' | 'start' | 'target' | 'deadline'>;

/** "I read 90 words a minute (from 62 to 90, by 29 May 2027)": the goal, its numbers and its deadline as they were typed, in one line. */
export function agreedWording({ statement, start, target, deadline }: Worded, language: Language): string {
  const numbers = [
    start.text === '' ? '' : `${FROM[language]} ${start.text}`,
    target.text === '' ? '' : `${TO[language]} ${target.text}`,
  ].filter(part => part !== '');
  const details = [numbers.join(' '), deadline.text === '' ? '' : `${BY[language]} ${deadline.text}`];
  const said = details.filter(part => part !== '').join(', ');
  return (said === '' ? statement : `${statement} (${said})`).replace(/\s+/g, ' ').trim();
}

export interface Rewording {
  readonly before: string;
  readonly now: string;
}

/** The words of a ledger row. */
export const changeWords = ({ before, now }: Rewording, language: Language): string =>
  `${BEFORE[language]}: ${before}\n${NOW[language]}: ${now}`;

/** Both wordings of a ledger row, in whichever language; null where somebody wrote something else. */
export function readChangeWords(words: string): Rewording | null {
  const match = /^\s*(?:before|antes)\s*:\s*([\s\S]*?)\n\s*(?:now|ahora)\s*:\s*([\s\S]*)$/i.exec(words);
  return match === null ? null : { before: (match[1] ?? '').trim(), now: (match[2] ?? '').trim() };
}

/**
 * What the goal says now where that is not what was agreed and no row of the ledger tells of it; null otherwise. `before` is the
 * wording the ledger told of last, so that its rows follow each other.
 */
export function changedSinceAgreed(plan: Plan, goal: Goal): Rewording | null {
  const { agreed } = goal.staff;
  if (agreed === '' || goal.id === '' || isWording(agreed, goal, plan)) return null;
  const told = ledgerOf(plan, goal.id).flatMap(({ row }) => readChangeWords(row.words.words ?? '') ?? []);
  const last = told[told.length - 1];
  if (last !== undefined && isWording(last.now, goal, plan)) return null;
  const isToldOf = told.some(({ before, now }) => isSame(before, agreed) || isSame(now, agreed));
  const before = isToldOf && last !== undefined ? last.now : agreed;
  return { before, now: agreedWording(goal, plan.about.language) };
}

/** A change that still wants its reason: not in the ledger yet (`row` is -1), or in it without one. */
export interface UntoldChange extends Rewording {
  readonly row: number;
}

export function untoldChange(plan: Plan, goal: Goal): UntoldChange | null {
  const changed = changedSinceAgreed(plan, goal);
  if (changed !== null) return { ...changed, row: -1 };
  const open = ledgerOf(plan, goal.id).find(
    ({ row }) => (row.words.why ?? '') === '' && (row.words.words ?? '') !== '',
  );
  if (open === undefined) return null;
  const { words = '' } = open.row.words;
  return { ...(readChangeWords(words) ?? { before: '', now: words }), row: open.index };
}

interface LedgerRow {
  readonly row: PlanRecord;
  readonly index: number;
}

const ledgerOf = (plan: Plan, goalId: string): readonly LedgerRow[] =>
  plan.records.changes
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => goalId !== '' && readGoalId(row.words.goal ?? '') === goalId);

/** Does this text say what the goal says now, in any language, the day written in whatever way? */
function isWording(text: string, goal: Goal, { about }: Plan): boolean {
  return (['en', 'es'] as const).some(language => {
    if (isSame(text, agreedWording(goal, language))) return true;
    const start = Math.max(text.lastIndexOf(`, ${BY[language]} `), text.lastIndexOf(`(${BY[language]} `));
    if (start < 0 || goal.deadline.iso === '') return false;
    const from = start + BY[language].length + (text.startsWith('(', start) ? 2 : 3);
    const isDay = readDate(text.slice(from).replace(/\)\s*$/, ''), about).iso === goal.deadline.iso;
    return isDay && isSame(`${text.slice(0, from)}${goal.deadline.text})`, agreedWording(goal, language));
  });
}

/** As fold compares, but a grade keeps its sign: "B-" is not "B+". */
const isSame = (a: string, b: string): boolean => fold(withSigns(a)) === fold(withSigns(b));
const withSigns = (text: string): string =>
  text.replace(
    /(?<![\p{L}\d])([A-Fa-f])\s?([+−-])(?![\p{L}\d])/gu,
    (_all, grade: string, sign: string) => `${grade} ${sign === '+' ? 'plus' : 'minus'}`,
  );
