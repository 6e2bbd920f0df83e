// Where a plan stands in its cycle (design D18): the stage is derived from what is written, never stored.
import { type CycleRecords, endsGoal, NO_RECORDS, saysMet } from './cycle-records.ts';
import { addDays } from './iso-day.ts';
import { type Goal, type Plan, STAGES, type Stage } from './plan.ts';

/** A review opens this many days before its date. */
const REVIEW_WINDOW_DAYS = 14;

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  profile: 'Profile',
  goals: 'Goals',
  plan: 'Plan',
  do: 'Do',
  assess: 'Assess',
  reflect: 'Reflect',
  revise: 'Revise',
};

/** The first of: Profile, Goals, Plan, Assess, Reflect, Revise that still asks for something; otherwise Do. */
export function stageOf(plan: Plan, today: string, records: CycleRecords = NO_RECORDS): Stage {
  if (!plan.answers.some(answer => answer.stage === 'profile' && answer.text !== '')) return 'profile';
  if (plan.goals.length === 0) return 'goals';
  const active = activeGoals(plan, records);
  if (active.some(goal => goal.steps.length === 0)) return 'plan';
  return reviewStage(plan, records, today) ?? (active.length === 0 ? 'goals' : 'do');
}

/** Goals still worked on: neither met at the last check nor finished or dropped by a decision. */
export function activeGoals(plan: Plan, records: CycleRecords = NO_RECORDS): readonly Goal[] {
  return plan.goals.filter(goal => {
    if (goal.id === '') return true;
    const verdict = records.reviews.filter(row => row.goalId === goal.id && row.verdict !== '').pop();
    const decision = records.revisions.filter(row => row.goalId === goal.id && row.decision !== '').pop();
    if (decision !== undefined && decision.date.iso >= (verdict?.date.iso ?? '')) return !endsGoal(decision.decision);
    return verdict === undefined || !saysMet(verdict.verdict);
  });
}

export function stageStrip(here: Stage): readonly { stage: Stage; name: string; state: 'done' | 'here' | 'ahead' }[] {
  const position = STAGES.indexOf(here);
  return STAGES.map((stage, index) => ({
    stage,
    name: STAGE_NAMES[stage],
    state: index < position ? 'done' : index === position ? 'here' : 'ahead',
  }));
}

/** Rows without a readable date count as of now: somebody wrote them by hand and meant today. */
function reviewStage(plan: Plan, records: CycleRecords, today: string): Stage | undefined {
  const opens = addDays(plan.about.nextReview.iso, -REVIEW_WINDOW_DAYS);
  const verdicts = records.reviews.filter(row => row.verdict !== '');
  const isSince = (iso: string, since: string) => iso === '' || iso >= since;
  if (opens !== '' && today >= opens) {
    const judged = new Set(verdicts.filter(row => isSince(row.date.iso, opens)).map(row => row.goalId));
    if (activeGoals(plan, records).some(goal => goal.id !== '' && !judged.has(goal.id))) return 'assess';
  }
  if (verdicts.length === 0) return undefined;
  const last = verdicts.map(row => row.date.iso).reduce((latest, iso) => (iso > latest ? iso : latest), '');
  if (!records.reflections.some(row => isSince(row.date.iso, last))) return 'reflect';
  if (!records.revisions.some(row => row.decision !== '' && isSince(row.date.iso, last))) return 'revise';
  return undefined;
}
