// What is wrong with one goal table: rows that were lost, cells that were merged or cannot be read, tables it has not. Called by read-goals.
import { spoken } from '../language.ts';
import { COLUMNS, GOAL_ROWS } from '../plan/names.ts';
import type { Goal, GoalField, PlanIssue } from '../plan/plan.ts';
import { goalRowsOf, hasPart } from '../plan/templates.ts';
import { headerOf, type Slot } from './goal-slots.ts';
import type { CellPlace } from './places.ts';
import { capital } from './read-list.ts';
import { textOf } from './table-kinds.ts';

/** Without these a goal is not read as a whole; the other rows of a goal are extras that may be missing. */
const CORE_FIELDS = ['why', 'measure', 'start', 'target', 'deadline', 'myReply'] as const;

/** `template`: key of the template the plan was made from; rows it does not have are not missed. */
export function slotIssues(
  slot: Slot,
  {
    goal,
    fields,
    template,
  }: {
    readonly goal: Goal;
    readonly fields: Partial<Record<GoalField, CellPlace>>;
    readonly template: string;
  },
): PlanIssue[] {
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
  const lost = CORE_FIELDS.filter(field => fields[field] === undefined && goalRowsOf(template).includes(field));
  const missing = lost.map(
    (field): PlanIssue => ({
      code: 'missing-row',
      weight: 'stops',
      ...own,
      sentence: `${capital(slot.where)} has lost its “${GOAL_ROWS[field][spoken()]}” row: add it back, with these words on the left.`,
    }),
  );
  return [...missing, ...cellIssues(slot, own), ...tableIssues(slot, own, template)];
}

const wordsIn = (goal: Goal, field: GoalField): string => {
  if (field === 'agreed' || field === 'decision' || field === 'feedback' || field === 'showMe') return '';
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

/** A table the template does without is not missed; one that lost its top row is. */
function tableIssues(slot: Slot, own: { where: string; goalId?: string }, template: string): PlanIssue[] {
  const id = slot.id === '' ? 'G1' : slot.id;
  return (['steps', 'progress'] as const)
    .filter(kind => slot[kind].length === 0 && (hasPart(template, kind) || slot.headless.includes(kind)))
    .map(kind => {
      const name = `${kind === 'steps' ? 'Steps' : 'Progress'} for ${id}`;
      if (slot.headless.includes(kind)) return headlessIssue(slot, own, { kind, name });
      return {
        code: 'missing-table',
        weight: 'note',
        ...own,
        sentence: `${capital(slot.where)} has no ${kind} table: copy one and write “${name}” in its top row.`,
      };
    });
}

function headlessIssue(
  slot: Slot,
  own: { where: string; goalId?: string },
  { kind, name }: { readonly kind: 'steps' | 'progress'; readonly name: string },
): PlanIssue {
  const [, ...others] = Object.values(COLUMNS[kind]).map(column => column[spoken()]);
  const titles = [name, ...others].map(title => `“${title}”`).join(', ');
  return {
    code: 'missing-row',
    weight: 'stops',
    ...own,
    sentence: `The ${kind} table of ${slot.where} has lost its top row: add a row above with ${titles}.`,
  };
}
