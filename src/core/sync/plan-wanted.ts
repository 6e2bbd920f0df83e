// What should stand in the add-on's and the staff's places of one plan, according to the workbook. Called by reconcile.ts;
// plan-document.ts turns it into edits.
import { goalNumber } from '../plan/goal-id.ts';
import type { About, Plan, StaffRows } from '../plan/plan.ts';
import type { WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { goalOfRow } from '../workbook/plan-rows.ts';
import type { ClassStudent } from '../workbook/students.ts';
import { GOALS } from '../workbook/tabs.ts';
import { aboutWanted } from './about-wanted.ts';
import { lastOf, type Review } from './reviews.ts';
import { staffWords } from './staff-words.ts';
import type { SyncInput } from './sync-input.ts';

/** What should stand in the add-on's and the staff's places of one plan. */
export interface PlanWanted {
  readonly key: string;
  readonly about: About;
  /** By goal id; a goal that is not named here has no staff words. */
  readonly staff: Readonly<Record<string, StaffRows>>;
  /** Statements of the last good reading, by goal id: decide which of two tables with one id keeps it. Numbers here are never given again. */
  readonly statements: Readonly<Record<string, string>>;
}

/** `input.workbook` holds this student's rows alone. */
export function wantedOf(
  input: SyncInput,
  student: ClassStudent,
  { plan, reviews }: { plan: Plan; reviews: ReadonlyMap<string, readonly Review[]> },
): Omit<PlanWanted, 'statements'> {
  const staff: Record<string, StaffRows> = {};
  for (const row of input.workbook[GOALS.key]?.rows ?? []) {
    staff[goalOfRow(row.id)] = staffWords(row, lastOf(reviews.get(row.id)), input.settings.dateOrder);
  }
  const numbers = [...Object.keys(staff), ...plan.goals.map(goal => goal.id)].map(goalNumber);
  const nextGoalNumber = Math.max(plan.about.nextGoalNumber, ...numbers.map(number => number + 1));
  return { key: student.key, about: { ...aboutWanted(student, input.settings), nextGoalNumber }, staff };
}

/** By goal id, as last read. */
export function statementsOf(own: WorkbookReading): Record<string, string> {
  const rows = own[GOALS.key]?.rows ?? [];
  return Object.fromEntries(rows.map(row => [goalOfRow(row.id), cellText(row.values['statement'])]));
}
