// How far the present round has come, for the panel's screens of Assess, Reflect and Revise.
import { activeGoals } from './cycle.ts';
import { cycleRecords } from './cycle-records.ts';
import { fold } from './fold.ts';
import type { Plan } from './plan.ts';
import { decisionOf, roundRecords } from './round.ts';

export interface RoundState {
  /** Ids of active goals without a verdict in this round, and without a decision. */
  readonly unchecked: readonly string[];
  readonly undecided: readonly string[];
  readonly hasReflection: boolean;
  /** Something stands in this round that closing would put away. */
  readonly canClose: boolean;
  /** A formal look back stands in this year's plan. */
  readonly hasFormalReview: boolean;
}

export function roundState(plan: Plan): RoundState {
  const round = roundRecords(plan);
  const active = activeGoals(plan).filter(goal => goal.id !== '');
  const checked = new Set(round.reviews.map(row => row.goalId));
  const rows = round.reviews.length + round.reflections.length + round.revisions.length;
  return {
    unchecked: active.filter(goal => !checked.has(goal.id)).map(goal => goal.id),
    undecided: active.filter(goal => decisionOf(goal, round) === null).map(goal => goal.id),
    hasReflection: round.reflections.length > 0,
    canClose: rows > 0,
    hasFormalReview: cycleRecords(plan).reflections.some(row => ` ${fold(row.how)} `.includes(' formal ')),
  };
}
