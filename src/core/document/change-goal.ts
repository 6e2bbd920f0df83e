// Plans a new goal or the change of one: the first empty goal table is filled, else a new one with steps and progress is made.
// Called by the student's "save goal".
import type { Language } from '../language.ts';
import { activeGoals } from '../plan/cycle.ts';
import { cycleRecords } from '../plan/cycle-records.ts';
import { goalId, goalNumber } from '../plan/goal-id.ts';
import { GOAL_ROWS, STUDENT_FIELDS } from '../plan/names.ts';
import type { Goal, GoalField, Stage } from '../plan/plan.ts';
import { readStanding } from '../plan/standing.ts';
import { shapeOf } from '../plan/template-shapes.ts';
import { type DateHabit, readDate, writeDate } from '../plan/typed-date.ts';
import { readNumber } from '../plan/typed-number.ts';
import { habitOf } from './about.ts';
import { type Block, cell, type DocumentReading } from './blocks.ts';
import {
  alreadyThere,
  type Change,
  changedMeanwhile,
  joinEdits,
  notFound,
  type Refusal,
  setWords,
  wouldLose,
} from './change.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { headerWithId } from './goal-header.ts';
import { cellText, type GoalPlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { EMPTY_GOAL, goalTable, goalWords, progressTable, stepsTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { endOfStage } from './stage-place.ts';
import { isBlankRow } from './table-kinds.ts';
import { cleanText, oneLine } from './typed-text.ts';

const FIELDS = ['statement', ...STUDENT_FIELDS] as const;
type Field = (typeof FIELDS)[number];

/** What a student says about a goal; a field left out is not touched. `begins` and `deadline` may be ISO days or typed words. */
export type GoalWords = Partial<Readonly<Record<Field, string>>>;

export interface GoalChange {
  /** '' for a new goal. */
  readonly goalId: string;
  /** What the student saw before typing; null for a new goal. */
  readonly before: GoalWords | null;
  readonly goal: GoalWords;
}

/** `goalId` names the goal written to. */
export type PlannedGoal = (Change & { readonly goalId: string }) | Refusal;

export function planGoal(reading: DocumentReading, change: GoalChange): PlannedGoal {
  const decoded = decodePlan(reading);
  const goal = cleaned(change.goal, decoded);
  if (goal.statement === '' || (goal.statement === undefined && change.goalId === ''))
    return { refusal: 'bad-request', details: { what: say('without.goal') } };
  if (change.goalId === '') return newGoal(reading, decoded, goal);
  const index = decoded.plan.goals.findIndex(each => each.id === change.goalId);
  const place = decoded.places.goals[index];
  if (place === undefined) return notFound(say('goal', { id: change.goalId }));
  return editGoal(reading, place, change, goal, decoded);
}

function cleaned(words: GoalWords, decoded: DecodedPlan): GoalWords {
  const given = FIELDS.filter(field => words[field] !== undefined);
  return Object.fromEntries(given.map(field => [field, cleanField(field, words[field] ?? '', decoded)]));
}

const DAYS: readonly Field[] = ['begins', 'deadline'];
const LONG: readonly Field[] = ['why', 'measure', 'horizon', 'obstacle', 'myReply'];

function cleanField(field: Field, text: string, { plan }: DecodedPlan): string {
  if (DAYS.includes(field)) return writeDate(oneLine(text), plan.about.dateOrder, plan.about.language);
  return LONG.includes(field) ? cleanText(text) : oneLine(text);
}

/** The next id of a plan: never one that was given before, nor one that stands anywhere. */
export function nextGoalNumber(decoded: DecodedPlan): number {
  const { plan, places } = decoded;
  const own = [...plan.goals, ...places.emptyGoals].map(goal => goal.id);
  // Rows that only mention a goal count when nothing else remembers which numbers were given.
  const { reviews, revisions } = cycleRecords(plan);
  const mentions = [...plan.evidence, ...reviews, ...revisions].map(row => row.goalId);
  const named = places.about?.fields.nextGoalNumber === undefined ? [...own, ...mentions] : own;
  return Math.max(plan.about.nextGoalNumber, ...named.map(id => goalNumber(id) + 1));
}

/** The edit that keeps the next number in "About this plan". */
export function keepNextNumber(reading: DocumentReading, decoded: DecodedPlan, next: number): readonly Edit[] {
  const place = decoded.places.about?.fields.nextGoalNumber;
  return place === undefined || next === decoded.plan.about.nextGoalNumber
    ? []
    : setWords(reading.blocks, place, String(next));
}

function newGoal(reading: DocumentReading, decoded: DecodedPlan, goal: GoalWords): PlannedGoal {
  const there = decoded.plan.goals.find(each => isSameGoal(each, goal, habitOf(decoded.plan.about)));
  if (there !== undefined) return { edits: [], message: alreadyThere(), goalId: there.id };
  const taken = new Set(decoded.plan.goals.map(each => each.id));
  const ready = decoded.places.emptyGoals.find(
    place => place.statement !== null && !taken.has(place.id) && isUntouched(reading, place),
  );
  const id = ready !== undefined && ready.id !== '' ? ready.id : goalId(nextGoalNumber(decoded));
  const next = Math.max(
    decoded.plan.about.nextGoalNumber,
    goalNumber(id) + 1,
    ready?.id ? 0 : nextGoalNumber(decoded) + 1,
  );
  const edits =
    ready === undefined
      ? insertGoal(reading, decoded, id, goal)
      : fillGoal(reading, ready, { id, goal, language: decoded.plan.about.language });
  return {
    edits: joinEdits(edits, keepNextNumber(reading, decoded, next)),
    message: savedMessage(id, decoded, goal),
    goalId: id,
  };
}

/** Word for word: "save" pressed again after its answer was lost. */
function isSameGoal(there: Goal, words: GoalWords, habit: DateHabit): boolean {
  const texts = { ...goalWords(there), statement: there.statement };
  return FIELDS.every(field => {
    const wanted = words[field] ?? '';
    return (
      cleanText(texts[field]) === cleanText(wanted) || (DAYS.includes(field) && isSameDay(texts[field], wanted, habit))
    );
  });
}

/** Nothing beside the labels and no step or number: what somebody began there by hand is not to be filled over. */
function isUntouched(reading: DocumentReading, place: GoalPlace): boolean {
  const table = reading.blocks[place.block];
  const isBlank = table?.kind === 'table' && table.rows.every(row => isBlankRow(row.slice(1)));
  return isBlank && [...place.steps, ...place.progress].every(list => list.entries.length === 0);
}

function savedMessage(id: string, { plan }: DecodedPlan, { standing = '' }: GoalWords): string {
  if (readStanding(standing) === 'later') return say('savedNewGoal', { id }) + say('waitsOnShelf');
  const count = activeGoals(plan).length + 1;
  const { goalsAtOnce } = plan.about;
  return say('savedNewGoal', { id }) + (count > goalsAtOnce ? say('manyGoals', { count, atOnce: goalsAtOnce }) : '');
}

interface FilledGoal {
  readonly id: string;
  readonly goal: GoalWords;
  readonly language: Language;
}

function fillGoal(reading: DocumentReading, place: GoalPlace, { id, goal, language }: FilledGoal): readonly Edit[] {
  const header =
    place.idCell === null || place.id === id
      ? []
      : setWords(reading.blocks, place.idCell, headerWithId(cellText(reading.blocks, place.idCell), id, language));
  const statement = place.statement === null ? [] : setWords(reading.blocks, place.statement, goal.statement ?? '');
  const rows = STUDENT_FIELDS.flatMap(field => setField(reading, place, { field, words: goal[field] ?? '', language }));
  return [...header, ...statement, ...rows];
}

/** A row that was lost comes back when there are words for it. */
export function setField(
  reading: DocumentReading,
  place: GoalPlace,
  { field, words, language }: { readonly field: GoalField; readonly words: string; readonly language: Language },
): readonly Edit[] {
  const there = place.fields[field];
  if (there !== undefined) return setWords(reading.blocks, there, words);
  if (words === '') return [];
  const cells = Array.from({ length: Math.max(2, place.width) }, (_, column) =>
    cell(column === 0 ? GOAL_ROWS[field][language] : column === 1 ? words : ''),
  );
  return [{ kind: 'insertRow', block: place.block, row: rowFor(place, field), cells }];
}

/** Behind the rows that come before it in a fresh goal box. */
function rowFor(place: GoalPlace, field: GoalField): number {
  const order = Object.keys(GOAL_ROWS) as GoalField[];
  const before = order.slice(0, order.indexOf(field)).flatMap(each => place.fields[each]?.row ?? []);
  return Math.max(0, ...before) + 1;
}

function insertGoal(reading: DocumentReading, decoded: DecodedPlan, id: string, words: GoalWords): readonly Edit[] {
  const goal = {
    ...EMPTY_GOAL,
    ...words,
    id,
    start: readNumber(words.start ?? ''),
    target: readNumber(words.target ?? ''),
    begins: { text: words.begins ?? '', iso: '' },
    deadline: { text: words.deadline ?? '', iso: '' },
  };
  const lists = { blanks: 3, language: decoded.plan.about.language };
  const { headings, goals, emptyGoals } = decoded.places;
  const all = [...goals, ...emptyGoals];
  const insert = (stage: Stage, after: readonly number[], table: Block): Edit => {
    const last = Math.max(-1, ...after);
    if (last >= 0) return { kind: 'insertBlocks', block: last + 1, blocks: [spacer, table] };
    const heading = headings[stage];
    if (heading !== undefined) return { kind: 'insertBlocks', block: heading + 1, blocks: [spacer, table, spacer] };
    const { block, before } = endOfStage(reading, decoded, stage);
    return { kind: 'insertBlocks', block, blocks: [...before, table, spacer] };
  };
  const stepsThere = all.flatMap(place => place.steps.map(list => list.block));
  const progressThere = all.flatMap(place => place.progress.map(list => list.block));
  const hasProgress = progressThere.length > 0 || shapeOf(decoded.plan.about.template).hasProgress;
  return [
    insert(
      'goals',
      all.map(place => place.block),
      goalTable(goal, decoded.plan.about),
    ),
    insert('plan', stepsThere, stepsTable(id, [], lists)),
    ...(hasProgress ? [insert('do', progressThere, progressTable(id, [], lists))] : []),
  ];
}

function editGoal(
  reading: DocumentReading,
  place: GoalPlace,
  change: GoalChange,
  goal: GoalWords,
  decoded: DecodedPlan,
): PlannedGoal {
  const edits: Edit[] = [];
  const habit = habitOf(decoded.plan.about);
  const { language } = decoded.plan.about;
  for (const field of FIELDS) {
    const words = goal[field];
    if (words === undefined) continue;
    const there = field === 'statement' ? place.statement : (place.fields[field] ?? null);
    const now = there === null ? '' : cellText(reading.blocks, there).trim();
    const seen = change.before?.[field]?.trim() ?? now;
    const isSame = (a: string, b: string): boolean =>
      cleanText(a) === cleanText(b) || (DAYS.includes(field) && isSameDay(a, b, habit));
    if (isSame(change.goal[field] ?? '', seen) || isSame(now, words)) continue;
    const where =
      field === 'statement'
        ? say('goalSentence', { id: place.id })
        : say('rowOfGoal', { label: GOAL_ROWS[field][language], id: place.id });
    if (!isSame(now, seen)) return changedMeanwhile(where);
    const loss = wouldLose(reading.blocks, there, where);
    if (loss !== null) return loss;
    if (field !== 'statement') edits.push(...setField(reading, place, { field, words, language }));
    else if (there !== null) edits.push(...setWords(reading.blocks, there, words));
  }
  return { edits, message: say('savedGoal', { id: place.id }), goalId: place.id };
}

/** "29 May" in the Doc is the 2027-05-29 of the panel. */
function isSameDay(a: string, b: string, habit: DateHabit): boolean {
  const { iso } = readDate(a, habit);
  return iso !== '' && iso === readDate(b, habit).iso;
}
