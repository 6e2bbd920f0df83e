// Reads the goal tables of a plan, each with its steps and progress tables. Called by decode.
import { isDone } from '../plan/done.ts';
import { findName } from '../plan/name.ts';
import { GOAL_ROWS, readOwner } from '../plan/names.ts';
import type { Goal, GoalField, ProgressEntry, Step } from '../plan/plan.ts';
import { type DateHabit, readDate } from '../plan/typed-date.ts';
import { readNumber } from '../plan/typed-number.ts';
import { readSpan } from '../plan/typed-span.ts';
import type { FoundIssue } from './found-issue.ts';
import { slotIssues } from './goal-issues.ts';
import { type GoalTables, goalSlots, headerOf, type PlacedTable, type Slot, statementOf } from './goal-slots.ts';
import type { CellPlace, GoalPlace } from './places.ts';
import { type ListReading, readList } from './read-list.ts';
import { say } from './sentences.ts';
import { columnsIn, textOf } from './table-kinds.ts';

export interface GoalReading {
  /** Parallel: the goals that have a sentence, and where they stand. */
  readonly goals: readonly Goal[];
  readonly places: readonly GoalPlace[];
  readonly emptyPlaces: readonly GoalPlace[];
  readonly issues: readonly FoundIssue[];
}

/** How the plan writes dates, and the template it was made from. */
export interface GoalContext {
  readonly habit: DateHabit;
  readonly template: string;
}

export function readGoals(tables: GoalTables, context: GoalContext): GoalReading {
  const { slots, issues: found } = goalSlots(tables);
  const issues = [...found];
  const goals: Goal[] = [];
  const places: GoalPlace[] = [];
  const emptyPlaces: GoalPlace[] = [];
  for (const slot of slots) {
    const read = readSlot(slot, context);
    if (read.goal.statement === '') emptyPlaces.push(read.place);
    else {
      goals.push(read.goal);
      places.push(read.place);
    }
    issues.push(...read.issues);
  }
  return { goals, places, emptyPlaces, issues };
}

function readSlot(
  slot: Slot,
  { habit, template }: GoalContext,
): { goal: Goal; place: GoalPlace; issues: FoundIssue[] } {
  const fields = fieldPlaces(slot);
  const text = (field: GoalField): string => {
    const place = fields[field];
    return place === undefined ? '' : textOf(slot.table.rows[place.row]?.[place.column]);
  };
  const steps = slot.steps.map(placed => readList(placed.table, placed.block, listName(slot, placed, 'steps')));
  const progress = slot.progress.map(placed =>
    readList(placed.table, placed.block, listName(slot, placed, 'progress')),
  );
  const goal: Goal = {
    id: slot.id,
    statement: statementOf(slot.table),
    horizon: text('horizon'),
    why: text('why'),
    skill: text('skill'),
    measure: text('measure'),
    start: readNumber(text('start')),
    target: readNumber(text('target')),
    begins: readDate(text('begins'), habit),
    deadline: readDate(text('deadline'), habit),
    sort: text('sort'),
    source: text('source'),
    want: text('want'),
    obstacle: text('obstacle'),
    helpedBy: text('helpedBy'),
    helpers: text('helpers'),
    standing: text('standing'),
    myReply: text('myReply'),
    staff: {
      agreed: text('agreed'),
      decision: text('decision'),
      feedback: text('feedback'),
      showMe: text('showMe'),
    },
    steps: readSteps(steps, habit),
    progress: readProgress(progress, habit),
  };
  const place = placeOf(slot, fields, { steps, progress });
  return {
    goal,
    place,
    issues: [...slotIssues(slot, { goal, fields, template }), ...[...steps, ...progress].flatMap(list => list.issues)],
  };
}

type GoalLists = Readonly<Record<'steps' | 'progress', readonly ListReading[]>>;

function placeOf(slot: Slot, fields: GoalPlace['fields'], lists: GoalLists): GoalPlace {
  const { rows } = slot.table;
  const header = headerOf(slot.table).hasHeader ? (rows[0]?.length ?? 0) : 0;
  const headerCell = (column: number): CellPlace | null =>
    column < header ? { block: slot.block, row: 0, column } : null;
  return {
    id: slot.id,
    block: slot.block,
    rowCount: rows.length,
    width: Math.max(...rows.map(row => row.length), 0),
    idCell: headerCell(0),
    statement: headerCell(1),
    fields,
    steps: lists.steps.map(list => list.place),
    progress: lists.progress.map(list => list.place),
  };
}

function fieldPlaces(slot: Slot): Partial<Record<GoalField, CellPlace>> {
  const fields: Partial<Record<GoalField, CellPlace>> = {};
  slot.table.rows.forEach((row, index) => {
    const field = findName(textOf(row[0]), GOAL_ROWS);
    if (field !== undefined && fields[field] === undefined && row.length > 1)
      fields[field] = { block: slot.block, row: index, column: 1 };
  });
  return fields;
}

function listName(slot: Slot, placed: PlacedTable, kind: 'steps' | 'progress') {
  const column = columnsIn((placed.table.rows[0] ?? []).map(textOf), kind)[kind === 'steps' ? 'text' : 'date'];
  const where =
    column === undefined
      ? kind === 'steps'
        ? say('stepsOf', { where: slot.where })
        : say('progressOf', { where: slot.where })
      : `“${textOf(placed.table.rows[0]?.[column])}”`;
  const notAlone = kind === 'steps' ? ['owner'] : [];
  return slot.id === '' ? { kind, where, notAlone } : { kind, where, notAlone, goalId: slot.id };
}

function readSteps(lists: readonly ListReading[], habit: DateHabit): readonly Step[] {
  return lists.flatMap(list =>
    list.entries.map(entry => ({
      text: entry.text('text'),
      owner: readOwner(entry.text('owner')),
      due: { text: entry.text('due'), iso: readSpan(entry.text('due'), habit).until },
      doneText: entry.text('done'),
      done: isDone(entry.text('done'), habit),
    })),
  );
}

function readProgress(lists: readonly ListReading[], habit: DateHabit): readonly ProgressEntry[] {
  return lists.flatMap(list =>
    list.entries.map(entry => ({
      date: readDate(entry.text('date'), habit),
      amount: readNumber(entry.text('amount')),
      note: entry.text('note'),
    })),
  );
}
