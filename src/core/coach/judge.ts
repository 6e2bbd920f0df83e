// Each SMART letter of a goal: is it ok, weak or unsure, and which words made the coach think so. The sentences are made in say.ts.
import type { Language } from '../language.ts';
import { daysBetween } from '../plan/iso-day.ts';
import { type Aim, readAim } from './aim.ts';
import { gradeNumber, type Quantities, readQuantities } from './quantities.ts';
import { tooBig } from './size.ts';
import { readTimes, type Times } from './times.ts';
import { type Goal, readGoal } from './tokens.ts';
import { toldIn } from './told.ts';

export interface GoalDraft {
  readonly statement: string;
  readonly measure: string;
  readonly start: string;
  readonly target: string;
  /** An ISO day or typed words. */
  readonly deadline: string;
}

export const LETTERS = ['specific', 'measurable', 'attainable', 'relevant', 'timebound'] as const;
export type LetterName = (typeof LETTERS)[number];

/** Why a letter is what it is: a key of the sentences in say.ts, with the words that were seen. */
export interface Finding {
  readonly is: 'ok' | 'weak' | 'unsure';
  readonly why: string;
  readonly seen: string;
}

export type Findings = Readonly<Record<LetterName, Finding>>;

/** Longer than this and a goal slips out of sight; the coach asks for a mark on the way. */
const LONG_DAYS = 300;

interface Reading {
  readonly goal: Goal;
  readonly times: Times;
  readonly quantities: Quantities;
  readonly aim: Aim;
  readonly told: readonly boolean[];
}

function read(text: string, today: string, language: Language): Reading {
  const goal = readGoal(text, language);
  const told = toldIn(goal.tokens);
  const times = readTimes(goal, told, today);
  const quantities = readQuantities(goal, told, times.isTime);
  return { goal, told, times, quantities, aim: readAim(goal, told, times.isTime) };
}

const ok = (why: string, seen: string): Finding => ({ is: 'ok', why, seen });
const weak = (why: string, seen: string): Finding => ({ is: 'weak', why, seen });
const unsure = (why: string, seen: string): Finding => ({ is: 'unsure', why, seen });

/** `today` is an ISO day. `language` is used where the words do not say in which language they are. */
export function findings(draft: GoalDraft, today: string, language: Language): Findings {
  const statement = read(draft.statement, today, language);
  const measure = read(draft.measure, today, language);
  return {
    specific: specific(statement, hasNumber(draft)),
    measurable: measurable(draft, statement, measure),
    attainable: attainable(draft, statement, today),
    relevant: relevant(statement),
    timebound: timebound(draft, [statement, measure], today),
  };
}

const hasNumber = ({ measure, target }: GoalDraft): boolean => target.trim() !== '' || /\d/.test(measure);

function specific({ aim, quantities, times, goal }: Reading, isMeasured: boolean): Finding {
  if (aim.dream !== '' && aim.vague === '') return ok('clear', aim.dream);
  if (isBareGrade(goal, quantities, times)) return weak('broad', quantities.grade);
  if (aim.two !== '') return unsure('two', aim.two);
  if (quantities.count !== '') return ok('clear', quantities.count);
  if (isMeasured) return ok('clear', goal.text);
  if (aim.vague !== '') return aim.way !== '' ? ok('clear', aim.way) : weak('broad', aim.vague);
  const isClear = aim.doing !== '' || aim.done !== '' || aim.contentCount >= 3;
  if (isClear) return ok('clear', aim.done || aim.doing || goal.text);
  return aim.contentCount <= 1 ? weak('short', goal.text) : unsure('unclear', goal.text);
}

/** "An A in math": a whole subject, and nothing says on what or by when. */
function isBareGrade({ tokens }: Goal, { grade, fromTo, amounts }: Quantities, { end, event }: Times): boolean {
  if (grade === '' || fromTo !== null || amounts.length > 0 || end !== '' || event !== '') return false;
  const rest = tokens.filter(
    ({ kind, word, tags }) =>
      kind === 'word' && word.length > 2 && !/[wDPAIFBxbi1]/.test(tags) && !/^(?:class|clase|course)$/.test(word),
  );
  return rest.length === 0;
}

function measurable(draft: GoalDraft, statement: Reading, measure: Reading): Finding {
  const { start, target } = draft;
  if (target.trim() !== '') return target.trim() === start.trim() ? weak('same', target) : ok('amount', target);
  for (const { quantities } of [statement, measure]) {
    const words = quantities.fromTo?.words || quantities.count;
    if (words !== '') return ok('amount', words);
  }
  const isVague = statement.aim.vague !== '' && statement.aim.way === '';
  const counted = isVague ? '' : statement.quantities.whole || statement.quantities.often;
  const seen = counted || measure.quantities.whole || measure.quantities.often;
  if (seen !== '') return ok('amount', seen);
  const { aim, quantities } = statement;
  if (aim.vague === '' && (aim.dream !== '' || aim.done !== '')) return ok('done', aim.dream || aim.done);
  if (draft.measure.trim() !== '') return weak('noLevel', draft.measure);
  return quantities.otherNumber !== ''
    ? weak('otherNumber', quantities.otherNumber)
    : weak('noAmount', draft.statement);
}

function attainable(draft: GoalDraft, { aim, goal, quantities, times, told }: Reading, today: string): Finding {
  if (aim.dream !== '') return weak('dream', aim.dream);
  const from = numberIn(draft.start);
  const to = numberIn(draft.target);
  const inFields =
    from === null || to === null ? null : { from, to, words: `${draft.start.trim()} → ${draft.target.trim()}` };
  const left = daysBetween(today, draft.deadline.trim()) ?? times.days;
  const days = left !== null && left < 0 ? null : left;
  const big = tooBig({ goal, quantities: { ...quantities, fromTo: inFields ?? quantities.fromTo }, told, days });
  if (big !== '') return weak('tooBig', big);
  return ok('inReach', quantities.count || aim.doing || goal.text);
}

/** "85 %" as 85, "B+" as its place among the grades; null for other words. */
function numberIn(typed: string): number | null {
  const token = readGoal(typed, 'en').tokens.find(({ kind }) => kind !== 'mark');
  return token?.value ?? (token !== undefined && /^[a-f]$/.test(token.word) ? gradeNumber(token) : null);
}

function relevant({ aim, goal }: Reading): Finding {
  if (aim.others !== '') return weak('others', aim.others);
  return aim.reason === '' ? unsure('noReason', goal.text) : ok('reason', aim.reason);
}

function timebound({ statement, deadline }: GoalDraft, readings: readonly Reading[], today: string): Finding {
  const typed = deadline.trim();
  if (typed !== '') {
    const days = daysBetween(today, typed);
    if (days === null) return ok('end', typed);
    if (days < 0) return weak('over', typed);
    return days > LONG_DAYS ? weak('far', typed) : ok('end', typed);
  }
  const first = (pick: (times: Times) => string): string =>
    readings.map(({ times }) => pick(times)).find(words => words !== '') ?? '';
  const end = first(times => times.end);
  const someday = first(times => times.someday);
  if (end !== '' && someday !== '') return unsure('someday', someday);
  if (end !== '') return readings.some(({ times }) => times.isOver) ? unsure('over', end) : ok('end', end);
  if (someday !== '') return weak('someday', someday);
  const event = first(times => times.event);
  if (event !== '') return unsure('event', event);
  const habit = first(times => times.habit);
  if (habit !== '') return weak('noEnd', habit);
  const told = first(times => times.told);
  return told !== '' ? weak('toldDate', told) : weak('noDay', statement);
}
