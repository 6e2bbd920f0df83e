// One round of check, look back and decide: which rows belong to the present one, what it still lacks, and when the last was closed.
// A round is closed by its answers moving into "Earlier rounds" (document/change-round.ts); rows of that day and before belong to it.
import { type CycleRecords, cycleRecords, type MyDecision, readDecision } from './cycle-records.ts';
import type { Goal, Plan, TypedDate } from './plan.ts';
import { readDate } from './typed-date.ts';

/** ISO day on which the last round was closed; '' for the first round. */
export const closedOn = ({ records, about }: Plan): string =>
  records.earlier.reduce((latest, row) => {
    const { iso } = readDate(row.words.date ?? '', about);
    return iso > latest ? iso : latest;
  }, '');

/** Rows of the present round. A row without a readable day counts as of now: somebody wrote it by hand and meant today. */
export function roundRecords(plan: Plan): CycleRecords {
  const since = closedOn(plan);
  const isNew = ({ date }: { readonly date: TypedDate }): boolean =>
    date.iso === '' || since === '' || date.iso > since;
  const { reviews, reflections, revisions } = cycleRecords(plan);
  return {
    reviews: reviews.filter(row => row.verdict !== '' && isNew(row)),
    reflections: reflections.filter(isNew),
    revisions: revisions.filter(row => row.decision !== '' && isNew(row)),
  };
}

export interface GoalDecision {
  readonly decision: MyDecision;
  /** As typed. */
  readonly typed: string;
  readonly why: string;
}

/** The goal's decision of this round; null while there is none. */
export function decisionOf(goal: Goal, round: CycleRecords): GoalDecision | null {
  const row = round.revisions.filter(each => goal.id !== '' && each.goalId === goal.id).pop();
  return row === undefined ? null : { decision: readDecision(row.decision), typed: row.decision, why: row.why };
}
