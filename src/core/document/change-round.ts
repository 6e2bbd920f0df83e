// Plans the end of a round: finished goals are marked, answers move into "Earlier rounds" and make room, what the student takes along
// stands ready in the next round. One list of edits. Called by the student's "close the round".
import type { InEach, Language } from '../language.ts';
import { activeGoals } from '../plan/cycle.ts';
import { isKnownAgain } from '../plan/kept-words.ts';
import type { Answer, Goal, Plan } from '../plan/plan.ts';
import { readRepeat } from '../plan/repeat.ts';
import { closedOn, decisionOf, roundRecords } from '../plan/round.ts';
import { STANDING_WORDS } from '../plan/standing.ts';
import { readDate, writeDate } from '../plan/typed-date.ts';
import { verdictOf } from '../plan/verdict.ts';
import { type Cell, cell, type DocumentReading, type LinkedText, type Table } from './blocks.ts';
import { alreadyThere, type Change, joinEdits, type Refusal, setWords, wouldLose } from './change.ts';
import { setField } from './change-goal.ts';
import { addEntries } from './change-record.ts';
import { goalPlace } from './change-step.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { type CellPlace, cellText, entryPlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { recordTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { endOfStage } from './stage-place.ts';

export interface RoundClosing {
  /** ISO day. */
  readonly today: string;
  /** Close it although goals have no decision. */
  readonly anyway: boolean;
}

/** Sets whose answers belong to one round. */
const SETS_OF_A_ROUND: readonly Answer['set'][] = ['assess', 'reflect', 'revise'];

/** Written into the plan, in its language. */
const DECIDED: InEach<string> = { en: 'What I decided', es: 'Lo que decidí' };
const UNDECIDED: InEach<string> = { en: 'no decision', es: 'sin decisión' };

/** Pressed twice it does nothing the second time. Words of private answers stay in this Doc: "Earlier rounds" is repeated nowhere. */
export function planCloseRound(reading: DocumentReading, { today, anyway }: RoundClosing): Change | Refusal {
  const decoded = decodePlan(reading);
  const { plan } = decoded;
  const moved = answersToMove(reading, decoded, today);
  const round = roundRecords(plan);
  const rows = round.reviews.length + round.reflections.length + round.revisions.length;
  if (moved.length === 0 && rows === 0)
    return { edits: [], message: closedOn(plan) === today ? alreadyThere() : say('nothingToClose') };
  const active = activeGoalsOfRound(plan);
  const open = activeGoals(plan).filter(goal => goal.id !== '' && decisionOf(goal, round) === null);
  if (open.length > 0 && !anyway)
    return { refusal: 'round-open', details: { goals: open.map(goal => `“${goal.statement}”`).join(', ') } };
  const ends = active.filter(goal => isFinished(plan, goal));
  const kept = moved.filter(each => wouldLose(reading.blocks, each.place, '') !== null);
  const leaving = moved.filter(each => !kept.includes(each));
  return {
    edits: joinEdits(
      ends.flatMap(goal => standingEdits(reading, decoded, goal)),
      earlierEdits(reading, decoded, [...summary(plan, active, today), ...leaving.map(each => each.row)]),
      leaving.flatMap(each => clearedEdits(reading, decoded, each.index)),
      carriedEdits(reading, decoded),
      datedEdits(reading, decoded, today),
    ),
    message: closedMessage(plan, { active, ends, hasKept: kept.length > 0 }),
  };
}

/** Those open now and those this round's decisions end. */
function activeGoalsOfRound(plan: Plan): readonly Goal[] {
  const active = activeGoals(plan);
  const round = roundRecords(plan);
  return plan.goals.filter(
    goal =>
      active.includes(goal) ||
      (goal.id !== '' && [...round.revisions, ...round.reviews].some(row => row.goalId === goal.id)),
  );
}

/** Decided so, or met at the check with something that shows it and nothing else decided. */
function isFinished(plan: Plan, goal: Goal): boolean {
  const means = decisionOf(goal, roundRecords(plan))?.decision;
  if (means === 'remove') return true;
  const verdict = verdictOf(plan, goal);
  return (means === undefined || means === 'met') && verdict.says === 'met' && !verdict.needsEvidence;
}

type EarlierRow = Readonly<Record<'question' | 'date' | 'words', Cell>>;

interface MovedAnswer {
  readonly index: number;
  readonly place: CellPlace;
  readonly row: EarlierRow;
}

function answersToMove(reading: DocumentReading, { plan, places }: DecodedPlan, today: string): readonly MovedAnswer[] {
  const date = cell(writeDate(today, plan.about.dateOrder, plan.about.language));
  const isThere = (answer: Answer): boolean =>
    answer.question === 'Q29' &&
    closedOn(plan) === today &&
    plan.records.earlier.some(row => row.words.words === answer.text);
  return plan.answers.flatMap((answer, index) => {
    const place = places.answers[index];
    if (place === undefined || answer.text === '' || !SETS_OF_A_ROUND.includes(answer.set) || isThere(answer))
      return [];
    const words = { content: trimmed(contentAt(reading, place)) };
    return [{ index, place, row: { question: cell(answer.prompt), date, words } }];
  });
}

function summary(plan: Plan, active: readonly Goal[], today: string): readonly EarlierRow[] {
  const { language, dateOrder } = plan.about;
  const round = roundRecords(plan);
  const lines = active
    .filter(goal => goal.id !== '')
    .map(
      goal =>
        `${goal.id}: ${decisionOf(goal, round)?.typed ?? (isFinished(plan, goal) ? verdictOf(plan, goal).typed : UNDECIDED[language])}`,
    );
  const said = lines.length === 0 ? UNDECIDED[language] : lines.join('\n');
  return [{ question: cell(DECIDED[language]), date: cell(writeDate(today, dateOrder, language)), words: cell(said) }];
}

function standingEdits(reading: DocumentReading, decoded: DecodedPlan, goal: Goal): readonly Edit[] {
  const place = goalPlace(decoded, goal.id);
  const { language } = decoded.plan.about;
  const words = STANDING_WORDS.finished[language];
  return place === undefined ? [] : setField(reading, place, { field: 'standing', words, language });
}

/** A table that was lost comes back at the end of Revise. */
function earlierEdits(reading: DocumentReading, decoded: DecodedPlan, rows: readonly EarlierRow[]): readonly Edit[] {
  const list = decoded.places.records.earlier.slice(-1)[0];
  if (list !== undefined) return addEntries(reading.blocks, list, rows);
  const { block, before } = endOfStage(reading, decoded, 'revise');
  return [
    { kind: 'insertBlocks', block, blocks: [...before, earlierTable(rows, decoded.plan.about.language), spacer] },
  ];
}

function earlierTable(rows: readonly EarlierRow[], language: Language): Table {
  const empty = recordTable('earlier', [], { blanks: 0, language });
  return { ...empty, rows: [...empty.rows, ...rows.map(row => [row.question, row.date, row.words])] };
}

function clearedEdits(reading: DocumentReading, { places }: DecodedPlan, index: number): readonly Edit[] {
  const place = places.answers[index];
  if (place === undefined) return [];
  const both = [place, ...(place.repeat === null ? [] : [place.repeat])];
  return both
    .filter(each => wouldLose(reading.blocks, each, '') === null)
    .flatMap(each => setWords(reading.blocks, { block: each.block, row: each.row, column: each.column }, ''));
}

/**
 * "What will you take into your next plan?" becomes the first words of "What makes you want to change a goal?". What the student keeps in
 * the plan is withheld there too, wherever it is known again; words too short for that are not carried.
 */
function carriedEdits(reading: DocumentReading, { plan, places }: DecodedPlan): readonly Edit[] {
  const from = plan.answers.findIndex(
    ({ question, text, repeat }) =>
      question === 'Q28' && text !== '' && (isKnownAgain(text) || readRepeat(repeat).includes('workbook')),
  );
  const to = places.answers[plan.answers.findIndex(answer => answer.question === 'Q29')];
  const source = places.answers[from];
  if (source === undefined || to === undefined || wouldLose(reading.blocks, to, '') !== null) return [];
  const place = { block: to.block, row: to.row, column: to.column };
  const after = trimmed(contentAt(reading, source));
  return [{ kind: 'setCell', ...place, before: cellText(reading.blocks, place), after }];
}

/** A check, look back or decision that somebody wrote without a day belongs to the round that ends today. */
function datedEdits(reading: DocumentReading, { plan, places }: DecodedPlan, today: string): readonly Edit[] {
  const { about } = plan;
  return (['reviews', 'reflections', 'revisions'] as const).flatMap(kind =>
    plan.records[kind].flatMap((row, index) => {
      const place = entryPlace(places.records[kind], index, 'date');
      const isBare = place !== undefined && readDate(row.words.date ?? '', about).text === '';
      return isBare && wouldLose(reading.blocks, place, '') === null
        ? setWords(reading.blocks, place, writeDate(today, about.dateOrder, about.language))
        : [];
    }),
  );
}

function closedMessage(
  plan: Plan,
  {
    active,
    ends,
    hasKept,
  }: { readonly active: readonly Goal[]; readonly ends: readonly Goal[]; readonly hasKept: boolean },
): string {
  const named = (goals: readonly Goal[]): string => goals.map(goal => `“${goal.statement}”`).join(', ');
  const claimed = active.filter(goal => !ends.includes(goal) && verdictOf(plan, goal).needsEvidence);
  return [
    say('roundClosed'),
    ends.length === 0 ? '' : say('goalsFinished', { goals: named(ends) }),
    claimed.length === 0 ? '' : say('goalsStillOpen', { goals: named(claimed) }),
    hasKept ? say('picturesKept') : '',
  ].join('');
}

function contentAt(reading: DocumentReading, place: CellPlace): LinkedText {
  const block = reading.blocks[place.block];
  const there = block?.kind === 'table' ? block.rows[place.row]?.[place.column] : undefined;
  return there?.content ?? { text: '', links: [] };
}

/** Without the space around it, its links where their words now stand. */
function trimmed({ text, links }: LinkedText): LinkedText {
  const start = text.length - text.trimStart().length;
  const words = text.trim();
  const inside = (at: number): number => Math.min(Math.max(at - start, 0), words.length);
  const kept = links
    .map(link => ({ ...link, from: inside(link.from), to: inside(link.to) }))
    .filter(link => link.to > link.from);
  return { text: words, links: kept };
}
