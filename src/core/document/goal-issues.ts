// What is wrong with one goal table: rows that were lost, cells that were merged or cannot be read, tables it has not. Called by read-goals.
import { spoken } from '../language.ts';
import { COLUMNS, GOAL_ROWS } from '../plan/names.ts';
import type { Goal, GoalField } from '../plan/plan.ts';
import { goalRowsOf, shapeOf } from '../plan/template-shapes.ts';
import type { FoundIssue } from './found-issue.ts';
import { headerOf, type Slot } from './goal-slots.ts';
import type { CellPlace } from './places.ts';
import { progressHeader, stepsHeader } from './plan-tables.ts';
import { capital } from './read-list.ts';
import { say } from './sentences.ts';
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
): FoundIssue[] {
  const isTouched =
    goal.steps.length > 0 ||
    goal.progress.length > 0 ||
    Object.keys(fields).some(field => wordsIn(goal, field as GoalField) !== '');
  const own = { where: slot.where, ...(slot.id === '' ? {} : { goalId: slot.id }) };
  if (goal.statement === '') {
    const covers = [slot, ...slot.steps, ...slot.progress].map(({ block }) => ({ block }));
    if (!headerOf(slot.table).hasHeader)
      return [
        {
          code: 'missing-row',
          weight: 'stops',
          ...own,
          sentence: say('lostTopRow', { where: capital(slot.where) }),
          covers,
        },
      ];
    if (!isTouched) return [];
    return [
      {
        code: 'orphan-rows',
        weight: 'note',
        ...own,
        sentence: say('noGoalYet', { where: capital(slot.where) }),
        covers,
      },
    ];
  }
  const lost = CORE_FIELDS.filter(field => fields[field] === undefined && goalRowsOf(template).includes(field));
  const missing = lost.map(
    (field): FoundIssue => ({
      code: 'missing-row',
      weight: 'stops',
      ...own,
      sentence: say('lostRow', { where: capital(slot.where), label: GOAL_ROWS[field][spoken()] }),
    }),
  );
  return [...missing, ...cellIssues(slot, own), ...tableIssues(slot, own, template)];
}

const wordsIn = (goal: Goal, field: GoalField): string => {
  if (field === 'agreed' || field === 'decision' || field === 'feedback' || field === 'showMe') return '';
  const value = goal[field];
  return typeof value === 'string' ? value : value.text;
};

function cellIssues(slot: Slot, own: { where: string; goalId?: string }): FoundIssue[] {
  return slot.table.rows.flatMap((row, index): FoundIssue[] => {
    const label = index === 0 ? say('topRow') : say('labelled', { label: textOf(row[0]) });
    if (row.length < 2 || row.slice(0, 2).some(cell => (cell.span?.columns ?? 1) > 1 || (cell.span?.rows ?? 1) > 1)) {
      return [
        {
          code: 'merged-cells',
          weight: 'stops',
          ...own,
          sentence: say('mergedInGoal', { where: capital(slot.where), row: label }),
          covers: [{ block: slot.block, row: index }],
        },
      ];
    }
    if (row[1]?.hasUnreadable !== true) return [];
    return [
      {
        code: 'unreadable-chip',
        weight: 'stops',
        ...own,
        sentence: say('chipInGoal', { where: capital(slot.where), row: label }),
      },
    ];
  });
}

/** A table the template does without is not missed; one that lost its top row is. */
function tableIssues(slot: Slot, own: { where: string; goalId?: string }, template: string): FoundIssue[] {
  const id = slot.id === '' ? 'G1' : slot.id;
  return (['steps', 'progress'] as const).flatMap((kind): FoundIssue[] => {
    if (slot[kind].length > 0) return [];
    const name = (kind === 'steps' ? stepsHeader : progressHeader)(id, spoken());
    const headless = slot.headless.find(each => each.kind === kind);
    if (headless) return [headlessIssue(slot, own, { ...headless, name })];
    if (kind === 'progress' && !shapeOf(template).hasProgress) return [];
    const sentence = say(kind === 'steps' ? 'noStepsTable' : 'noProgressTable', { where: capital(slot.where), name });
    return [{ code: 'missing-table', weight: 'note', ...own, sentence }];
  });
}

function headlessIssue(
  slot: Slot,
  own: { where: string; goalId?: string },
  { kind, block, name }: { readonly kind: 'steps' | 'progress'; readonly block: number; readonly name: string },
): FoundIssue {
  const [, ...others] = Object.values(COLUMNS[kind]).map(column => column[spoken()]);
  const titles = [name, ...others].map(title => `“${title}”`).join(', ');
  return {
    code: 'missing-row',
    weight: 'stops',
    ...own,
    sentence: say('headless', {
      where: capital(
        kind === 'steps' ? say('stepsOf', { where: slot.where }) : say('progressOf', { where: slot.where }),
      ),
      titles,
    }),
    covers: [{ block }],
  };
}
