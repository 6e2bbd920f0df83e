// What a student says of a goal at the last check, and whether something shows it: "met" without evidence and without a number at its
// target reads "says met, evidence still needed", and the goal stays open. Asked by cycle.ts, the student's panel and the staff's queue.
import { type CycleRecords, cycleRecords, readDecision, readVerdict, type Verdict } from './cycle-records.ts';
import { fold } from './fold.ts';
import type { Goal, Plan, TypedDate } from './plan.ts';
import { hasReachedTarget } from './progress.ts';
import { say } from './sentences.ts';

export interface GoalVerdict {
  readonly says: Verdict;
  /** As typed; '' before the first check. */
  readonly typed: string;
  readonly how: string;
  readonly date: TypedDate;
  /** Says met, and nothing in the plan shows it. */
  readonly needsEvidence: boolean;
}

const NO_VERDICT = { says: '', typed: '', how: '', date: { text: '', iso: '' } } as const;

/** The latest row of the goal that says something: a verdict, or the later decision "met". */
export function verdictOf(plan: Plan, goal: Goal, records: CycleRecords = cycleRecords(plan)): GoalVerdict {
  if (goal.id === '') return { ...NO_VERDICT, needsEvidence: false };
  const review = records.reviews.filter(row => row.goalId === goal.id && row.verdict !== '').pop();
  const decision = records.revisions.filter(row => row.goalId === goal.id && row.decision !== '').pop();
  const isDecidedMet =
    decision !== undefined &&
    readDecision(decision.decision) === 'met' &&
    decision.date.iso >= (review?.date.iso ?? '');
  const typed = isDecidedMet ? decision.decision : (review?.verdict ?? '');
  const says = isDecidedMet ? 'met' : readVerdict(typed);
  const how = review?.how ?? '';
  const date = (isDecidedMet ? decision.date : review?.date) ?? NO_VERDICT.date;
  return { says, typed, how, date, needsEvidence: says === 'met' && !isShown(plan, goal, how) };
}

/** Evidence for the goal, a number at its target, or a way of knowing that is a link or names a piece of this plan's evidence. */
export function isShown(plan: Plan, goal: Goal, how: string): boolean {
  if (plan.evidence.some(each => each.goalId !== '' && each.goalId === goal.id)) return true;
  if (hasReachedTarget(goal) || /https?:\/\/\S/i.test(how)) return true;
  const said = ` ${fold(how)} `;
  return plan.evidence.some(each => each.title.length > 3 && said.includes(` ${fold(each.title)} `));
}

/** In words people read; what cannot be understood as it was typed; '' before the first check. */
export function verdictWords({ says, typed, needsEvidence }: GoalVerdict): string {
  if (says === '') return typed;
  return say(`verdict.${needsEvidence ? 'unshown' : says}`);
}
