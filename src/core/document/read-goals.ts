// Reads the goal tables of a plan and joins each with its steps and progress tables. Called by decode.
import { isDone } from '../plan/done.ts';
import { readGoalId } from '../plan/goal-id.ts';
import { findName, GOAL_ROWS, type GoalField, readOwner, STUDENT_FIELDS } from '../plan/names.ts';
import type { Goal, PlanIssue, ProgressEntry, Step } from '../plan/plan.ts';
import { type DateHabit, readDate } from '../plan/typed-date.ts';
import { readNumber } from '../plan/typed-number.ts';
import type { Table } from './blocks.ts';
import type { CellPlace, GoalPlace } from './places.ts';
import { capital, type ListReading, readList } from './read-list.ts';
import { columnsIn, isBlankRow, listId, textOf } from './table-kinds.ts';

export interface PlacedTable {
  readonly block: number;
  readonly table: Table;
}

export interface GoalReading {
  /** Parallel: the goals that have a sentence, and where they stand. */
  readonly goals: readonly Goal[];
  readonly places: readonly GoalPlace[];
  readonly emptyPlaces: readonly GoalPlace[];
  readonly issues: readonly PlanIssue[];
}

interface Slot {
  readonly id: string;
  readonly where: string;
  readonly block: number;
  readonly table: Table;
  readonly steps: PlacedTable[];
  readonly progress: PlacedTable[];
}

export interface GoalTables {
  readonly goals: readonly PlacedTable[];
  readonly steps: readonly PlacedTable[];
  readonly progress: readonly PlacedTable[];
}

export function readGoals(tables: GoalTables, habit: DateHabit): GoalReading {
  const slots = tables.goals.map((placed, index): Slot => {
    const id = headerOf(placed.table).id;
    return {
      id,
      where: `the ${ordinal(index + 1)} goal table${id === '' ? '' : ` (${id})`}`,
      ...placed,
      steps: [],
      progress: [],
    };
  });
  const issues = [
    ...attach(tables.steps, slots, 'steps'),
    ...attach(tables.progress, slots, 'progress'),
    ...idIssues(slots),
  ];
  const goals: Goal[] = [];
  const places: GoalPlace[] = [];
  const emptyPlaces: GoalPlace[] = [];
  for (const slot of slots) {
    const read = readSlot(slot, habit);
    if (read.goal.statement === '') emptyPlaces.push(read.place);
    else {
      goals.push(read.goal);
      places.push(read.place);
    }
    issues.push(...read.issues);
  }
  return { goals, places, emptyPlaces, issues };
}

/** A header row carries the id; a table that lost it starts with one of the labels. */
function headerOf(table: Table): { readonly id: string; readonly hasHeader: boolean } {
  const first = textOf(table.rows[0]?.[0]);
  const hasHeader = findName(first, GOAL_ROWS) === undefined;
  return { id: hasHeader ? readGoalId(first) : '', hasHeader };
}

/**
 * Tables with an id go to the goals of that id in order (a goal pasted twice brings its own), spare ones to the last of them.
 * Tables without an id go, in order, to the goals that have none of this kind yet.
 */
function attach(tables: readonly PlacedTable[], slots: readonly Slot[], kind: 'steps' | 'progress'): PlanIssue[] {
  const nameless: PlacedTable[] = [];
  const issues: PlanIssue[] = [];
  for (const placed of tables) {
    const id = listId(placed.table, kind);
    const owners = slots.filter(slot => slot.id === id);
    const owner = owners.find(slot => slot[kind].length === 0) ?? owners[owners.length - 1];
    if (id === '') nameless.push(placed);
    else if (owner !== undefined) owner[kind].push(placed);
    else issues.push(...orphan(placed, kind, id));
  }
  for (const placed of nameless) {
    const owner = slots.find(slot => slot[kind].length === 0);
    if (owner !== undefined) owner[kind].push(placed);
    else issues.push(...orphan(placed, kind, ''));
  }
  return issues;
}

function orphan(placed: PlacedTable, kind: 'steps' | 'progress', id: string): PlanIssue[] {
  if (placed.table.rows.slice(1).every(isBlankRow)) return [];
  const where = `${kind === 'steps' ? 'Steps' : 'Progress'}${id === '' ? '' : ` for ${id}`}`;
  const sentence =
    id === ''
      ? `A “${where}” table names no goal: write the goal’s short name behind it, for example “${where} for G1”.`
      : `“${where}” belongs to no goal in this plan: add a goal table ${id}, or write another goal’s short name there.`;
  return [{ code: 'orphan-rows', weight: 'note', where, sentence }];
}

function idIssues(slots: readonly Slot[]): PlanIssue[] {
  const filled = slots.filter(slot => statementOf(slot.table) !== '');
  return filled.flatMap((slot, index): PlanIssue[] => {
    if (slot.id === '')
      return [
        {
          code: 'goal-without-id',
          weight: 'note',
          where: slot.where,
          sentence: `${capital(slot.where)} has no short name yet. It gets the next one by itself.`,
        },
      ];
    if (!filled.slice(0, index).some(earlier => earlier.id === slot.id)) return [];
    return [
      {
        code: 'goal-id-twice',
        weight: 'note',
        where: slot.where,
        goalId: slot.id,
        sentence: `Two goals are called ${slot.id}. One of them gets a new short name when the class is next checked.`,
      },
    ];
  });
}

const statementOf = (table: Table): string => (headerOf(table).hasHeader ? textOf(table.rows[0]?.[1]) : '');

function readSlot(slot: Slot, habit: DateHabit): { goal: Goal; place: GoalPlace; issues: PlanIssue[] } {
  const { hasHeader } = headerOf(slot.table);
  const width = Math.max(...slot.table.rows.map(row => row.length), 0);
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
    why: text('why'),
    measure: text('measure'),
    start: readNumber(text('start')),
    target: readNumber(text('target')),
    deadline: readDate(text('deadline'), habit),
    myReply: text('myReply'),
    staff: { decision: text('decision'), feedback: text('feedback'), showMe: text('showMe') },
    steps: readSteps(steps, habit),
    progress: readProgress(progress, habit),
  };
  const headerCell = (column: number): CellPlace | null => (hasHeader ? { block: slot.block, row: 0, column } : null);
  const place: GoalPlace = {
    id: slot.id,
    block: slot.block,
    rowCount: slot.table.rows.length,
    width,
    idCell: headerCell(0),
    statement: headerCell(1),
    fields,
    steps: steps.map(list => list.place),
    progress: progress.map(list => list.place),
  };
  return {
    goal,
    place,
    issues: [...slotIssues(slot, goal, fields), ...[...steps, ...progress].flatMap(list => list.issues)],
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

function slotIssues(slot: Slot, goal: Goal, fields: Partial<Record<GoalField, CellPlace>>): PlanIssue[] {
  const isTouched =
    goal.steps.length > 0 ||
    goal.progress.length > 0 ||
    Object.keys(fields).some(field => wordsIn(goal, field as GoalField) !== '');
  const own = { where: slot.where, ...(slot.id === '' ? {} : { goalId: slot.id }) };
  if (goal.statement === '') {
    if (!headerOf(slot.table).hasHeader)
      return [
        {
          code: 'missing-row',
          weight: 'stops',
          ...own,
          sentence: `${capital(slot.where)} has lost its top row: add a row above with “Goal” on the left and the goal on the right.`,
        },
      ];
    if (!isTouched) return [];
    return [
      {
        code: 'orphan-rows',
        weight: 'note',
        ...own,
        sentence: `${capital(slot.where)} has notes or steps but no goal yet: write the goal in its top row, on the right.`,
      },
    ];
  }
  const lost = STUDENT_FIELDS.filter(field => fields[field] === undefined);
  const missing = lost.map(
    (field): PlanIssue => ({
      code: 'missing-row',
      weight: 'stops',
      ...own,
      sentence: `${capital(slot.where)} has lost its “${GOAL_ROWS[field].text}” row: add it back, with these words on the left.`,
    }),
  );
  return [...missing, ...cellIssues(slot, own), ...tableIssues(slot, own)];
}

const wordsIn = (goal: Goal, field: GoalField): string => {
  if (field === 'decision' || field === 'feedback' || field === 'showMe') return '';
  const value = goal[field];
  return typeof value === 'string' ? value : value.text;
};

function cellIssues(slot: Slot, own: { where: string; goalId?: string }): PlanIssue[] {
  return slot.table.rows.flatMap((row, index): PlanIssue[] => {
    const label = index === 0 ? 'top row' : `“${textOf(row[0])}” row`;
    if (row.length < 2 || row.slice(0, 2).some(cell => (cell.span?.columns ?? 1) > 1 || (cell.span?.rows ?? 1) > 1)) {
      return [
        {
          code: 'merged-cells',
          weight: 'stops',
          ...own,
          sentence: `${capital(slot.where)} has merged cells in its ${label}: separate them again, the label on the left and your words on the right.`,
        },
      ];
    }
    if (row[1]?.hasUnreadable !== true) return [];
    return [
      {
        code: 'unreadable-chip',
        weight: 'stops',
        ...own,
        sentence: `${capital(slot.where)} holds a chip, a checkbox or a picture in its ${label} that cannot be read: type the words instead.`,
      },
    ];
  });
}

function tableIssues(slot: Slot, own: { where: string; goalId?: string }): PlanIssue[] {
  const id = slot.id === '' ? 'G1' : slot.id;
  return (['steps', 'progress'] as const)
    .filter(kind => slot[kind].length === 0)
    .map(kind => ({
      code: 'missing-table',
      weight: 'note',
      ...own,
      sentence: `${capital(slot.where)} has no ${kind} table: copy one and write “${kind === 'steps' ? 'Steps' : 'Progress'} for ${id}” in its top row.`,
    }));
}

function listName(slot: Slot, placed: PlacedTable, kind: 'steps' | 'progress') {
  const column = columnsIn((placed.table.rows[0] ?? []).map(textOf), kind)[kind === 'steps' ? 'text' : 'date'] ?? 0;
  const where = `“${textOf(placed.table.rows[0]?.[column])}”`;
  const notAlone = kind === 'steps' ? ['owner'] : [];
  return slot.id === '' ? { kind, where, notAlone } : { kind, where, notAlone, goalId: slot.id };
}

function readSteps(lists: readonly ListReading[], habit: DateHabit): readonly Step[] {
  return lists.flatMap(list =>
    list.entries.map(entry => ({
      text: entry.text('text'),
      owner: readOwner(entry.text('owner')),
      due: readDate(entry.text('due'), habit),
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

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
export const ordinal = (number: number): string => ORDINALS[number - 1] ?? `number ${number}`;
