// Where a plan stands in its cycle (design D18): the stage is derived from what is written, never stored.
import { cycleRecords, endsGoal, saysMet } from './cycle-records.ts';
import { addDays } from './iso-day.ts';
import { type Goal, type Plan, STAGES, type Stage } from './plan.ts';
import { readStanding } from './standing.ts';

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
export function stageOf(plan: Plan, today: string): Stage {
  if (!plan.answers.some(answer => answer.stage === 'profile' && answer.text !== '')) return 'profile';
  if (plan.goals.length === 0) return 'goals';
  const active = activeGoals(plan);
  if (active.some(goal => goal.steps.length === 0)) return 'plan';
  return reviewStage(plan, today) ?? (active.length === 0 ? 'goals' : 'do');
}

/** Goals worked on now: not on the Later shelf, neither finished nor met at the last check nor removed by a decision. */
export function activeGoals(plan: Plan): readonly Goal[] {
  const records = cycleRecords(plan);
  return plan.goals.filter(goal => {
    if (readStanding(goal.standing) !== 'now') return false;
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
function reviewStage(plan: Plan, today: string): Stage | undefined {
  const records = cycleRecords(plan);
  const opens = addDays(plan.about.nextReview.iso, -REVIEW_WINDOW_DAYS);
  const verdicts = records.reviews.filter(row => row.verdict !== '');
  const isSince = (iso: string, since: string) => iso === '' || iso >= since;
  if (opens !== '' && today >= opens) {
    const judged = new Set(verdicts.filter(row => isSince(row.date.iso, opens)).map(row => row.goalId));
    if (activeGoals(plan).some(goal => goal.id !== '' && !judged.has(goal.id))) return 'assess';
  }
  if (verdicts.length === 0) return undefined;
  const last = verdicts.map(row => row.date.iso).reduce((latest, iso) => (iso > latest ? iso : latest), '');
  if (!records.reflections.some(row => isSince(row.date.iso, last))) return 'reflect';
  if (!records.revisions.some(row => row.decision !== '' && isSince(row.date.iso, last))) return 'revise';
  return undefined;
}
