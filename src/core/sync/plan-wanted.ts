// What should stand in the add-on's and the staff's places of one plan, according to the workbook. Called by reconcile.ts;
// plan-document.ts turns it into edits.
import { goalNumber } from '../plan/goal-id.ts';
import type { About, Plan, StaffRows } from '../plan/plan.ts';
import type { KnownGoal } from '../plan/settle-ids.ts';
import type { WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { goalOfRow } from '../workbook/plan-rows.ts';
import type { ClassStudent } from '../workbook/students.ts';
import { GOALS, VANISHED } from '../workbook/tabs.ts';
import { aboutWanted, type SchoolWords } from './about-wanted.ts';
import type { Review } from './reviews.ts';
import { staffWords } from './staff-words.ts';
import type { SyncInput } from './sync-input.ts';

/** What should stand in the add-on's and the staff's places of one plan. */
export interface PlanWanted {
  readonly key: string;
  readonly about: About;
  /** The last sync left "About this plan" saying this: what differs now, somebody typed. */
  readonly isAboutSent: boolean;
  /** By goal id; a goal that is not named here has no staff words. */
  readonly staff: Readonly<Record<string, StaffRows>>;
  readonly school: SchoolWords;
  /** ISO day on which a change of an agreed goal is noticed. */
  readonly today: string;
  /** Goals of the last good reading: decide which table keeps an id, or gets it back. Numbers here are never given again. */
  readonly known: readonly KnownGoal[];
}

/** `input.workbook` holds this student's rows alone. */
export function wantedOf(
  input: SyncInput,
  student: ClassStudent,
  { plan, reviews }: { plan: Plan; reviews: ReadonlyMap<string, readonly Review[]> },
): Omit<PlanWanted, 'known' | 'school' | 'isAboutSent'> {
  const staff: Record<string, StaffRows> = {};
  for (const row of input.workbook[GOALS.key]?.rows ?? []) {
    staff[goalOfRow(row.id)] = staffWords(row, reviews.get(row.id) ?? [], input.settings);
  }
  const numbers = [...Object.keys(staff), ...plan.goals.map(goal => goal.id)].map(goalNumber);
  const nextGoalNumber = Math.max(plan.about.nextGoalNumber, ...numbers.map(number => number + 1));
  const about = { ...aboutWanted(student, input.settings), nextGoalNumber };
  return { key: student.key, about, staff, today: input.today };
}

/** As last read, vanished ones too. */
export function knownGoals(own: WorkbookReading): KnownGoal[] {
  return (own[GOALS.key]?.rows ?? []).map(({ id, values }) => ({
    id: goalOfRow(id),
    statement: cellText(values['statement']),
    isVanished: cellText(values['inPlan']) === VANISHED,
  }));
}
