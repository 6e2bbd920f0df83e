// Which steps and progress tables belong to which goal table, by the short names in their header rows. Called by read-goals.
import { spoken } from '../language.ts';
import { readGoalId } from '../plan/goal-id.ts';
import { findName } from '../plan/name.ts';
import { COLUMNS, GOAL_ROWS } from '../plan/names.ts';
import type { Table } from './blocks.ts';
import type { FoundIssue } from './found-issue.ts';
import { progressHeader, stepsHeader } from './plan-tables.ts';
import { capital } from './read-list.ts';
import { say } from './sentences.ts';
import { isBlankRow, listId, textOf } from './table-kinds.ts';

export interface PlacedTable {
  readonly block: number;
  readonly table: Table;
}

export interface GoalTables {
  readonly goals: readonly PlacedTable[];
  readonly steps: readonly PlacedTable[];
  readonly progress: readonly PlacedTable[];
  /** Tables that nobody knows by their top row. */
  readonly unknown: readonly PlacedTable[];
}

/** A goal table and what was attached to it. `where` names it as a person sees it. */
export interface Slot {
  readonly id: string;
  readonly where: string;
  readonly block: number;
  readonly table: Table;
  readonly steps: PlacedTable[];
  readonly progress: PlacedTable[];
  /** Lists it has not, while a table without a top row stands there that looks like one. */
  readonly headless: { readonly kind: 'steps' | 'progress'; readonly block: number }[];
}

/** One slot a goal table, in the order of the Doc, with the tables that belong to it, and what does not fit. */
export function goalSlots(tables: GoalTables): {
  readonly slots: readonly Slot[];
  readonly issues: readonly FoundIssue[];
} {
  const slots = tables.goals.map((placed, index): Slot => {
    const id = headerOf(placed.table).id;
    const where = goalTableName(index + 1, id);
    return { id, where, ...placed, steps: [], progress: [], headless: [] };
  });
  const lost = [...attach(tables.steps, slots, 'steps'), ...attach(tables.progress, slots, 'progress')];
  findHeadless(tables.unknown, slots);
  return { slots, issues: [...lost, ...idIssues(slots)] };
}

/** A steps or progress table whose top row was deleted is known by its width alone, and only where a goal lacks one. */
function findHeadless(unknown: readonly PlacedTable[], slots: readonly Slot[]): void {
  for (const { block, table } of unknown) {
    if (table.rows.every(isBlankRow)) continue;
    const kind = (['steps', 'progress'] as const).find(
      each => Object.keys(COLUMNS[each]).length === (table.rows[0]?.length ?? 0),
    );
    if (kind === undefined) continue;
    const hasSome = (slot: Slot): boolean => slot[kind].length > 0 || slot.headless.some(each => each.kind === kind);
    slots.find(slot => !hasSome(slot))?.headless.push({ kind, block });
  }
}

/** A header row carries the id; a table that lost it starts with one of the labels. */
export function headerOf(table: Table): { readonly id: string; readonly hasHeader: boolean } {
  const first = textOf(table.rows[0]?.[0]);
  const hasHeader = findName(first, GOAL_ROWS) === undefined;
  return { id: hasHeader ? readGoalId(first) : '', hasHeader };
}

/**
 * Tables with an id go to the goals of that id in order (a goal pasted twice brings its own), spare ones to the last of them.
 * Tables without an id go, in order, to the goals that have none of this kind yet.
 */
function attach(tables: readonly PlacedTable[], slots: readonly Slot[], kind: 'steps' | 'progress'): FoundIssue[] {
  const nameless: PlacedTable[] = [];
  const issues: FoundIssue[] = [];
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

function orphan(placed: PlacedTable, kind: 'steps' | 'progress', id: string): FoundIssue[] {
  if (placed.table.rows.slice(1).every(isBlankRow)) return [];
  const where = kind === 'steps' ? stepsHeader(id, spoken()) : progressHeader(id, spoken());
  const sentence =
    id === ''
      ? say('listOfNoGoal', {
          name: where,
          example: kind === 'steps' ? stepsHeader('G1', spoken()) : progressHeader('G1', spoken()),
        })
      : say('listOfLostGoal', { name: where, id });
  return [{ code: 'orphan-rows', weight: 'note', where, sentence, covers: [{ block: placed.block }] }];
}

function idIssues(slots: readonly Slot[]): FoundIssue[] {
  const filled = slots.filter(slot => statementOf(slot.table) !== '');
  return filled.flatMap((slot, index): FoundIssue[] => {
    if (slot.id === '')
      return [
        {
          code: 'goal-without-id',
          weight: 'note',
          where: slot.where,
          sentence: say('noShortName', { where: capital(slot.where) }),
        },
      ];
    if (!filled.slice(0, index).some(earlier => earlier.id === slot.id)) return [];
    return [
      {
        code: 'goal-id-twice',
        weight: 'note',
        where: slot.where,
        goalId: slot.id,
        sentence: say('idTwice', { id: slot.id }),
      },
    ];
  });
}

export const statementOf = (table: Table): string => (headerOf(table).hasHeader ? textOf(table.rows[0]?.[1]) : '');

/** "the second goal table (G1)". */
export function goalTableName(n: number, id: string): string {
  const ordinal = say('ordinals').split(' ')[n - 1] ?? say('number', { n });
  return id === '' ? say('goalTable', { ordinal }) : say('goalTableCalled', { ordinal, id });
}
