// Where a plan stands in its cycle (design D18): the stage is derived from what is written, never stored.
import { type InEach, spoken } from '../language.ts';
import { type CycleRecords, cycleRecords, readDecision } from './cycle-records.ts';
import { addDays } from './iso-day.ts';
import { type Goal, type Plan, STAGES, type Stage } from './plan.ts';
import { RECORD_NAMES, recordKind } from './record-kinds.ts';
import { closedOn, roundRecords } from './round.ts';
import { readStanding } from './standing.ts';
import { isShown, verdictOf } from './verdict.ts';

/** A review opens this many days before its date. */
const REVIEW_WINDOW_DAYS = 14;

export const STAGE_NAMES: InEach<Readonly<Record<Stage, string>>> = {
  en: {
    profile: 'Profile',
    goals: 'Goals',
    plan: 'Plan',
    do: 'Do',
    assess: 'Assess',
    reflect: 'Reflect',
    revise: 'Revise',
  },
  es: {
    profile: 'Perfil',
    goals: 'Metas',
    plan: 'Plan',
    do: 'Hacer',
    assess: 'Evaluar',
    reflect: 'Reflexionar',
    revise: 'Revisar',
  },
};

/** The first of: Profile, Goals, Plan, Assess, Reflect, Revise that still asks for something; otherwise Do. */
export function stageOf(plan: Plan, today: string): Stage {
  if (!hasProfile(plan)) return 'profile';
  if (plan.goals.length === 0) return 'goals';
  const active = activeGoals(plan);
  if (active.some(goal => goal.steps.length === 0)) return 'plan';
  return reviewStage(plan, active, today) ?? (active.length === 0 ? 'goals' : 'do');
}

/** Any answer about oneself, now or later, or any row of a table of the profile. */
const hasProfile = (plan: Plan): boolean =>
  plan.answers.some(answer => answer.stage === 'profile' && (answer.text !== '' || answer.later !== '')) ||
  RECORD_NAMES.some(kind => recordKind(kind).stage === 'profile' && plan.records[kind].length > 0);

/**
 * Goals worked on now: not on the Later shelf, neither finished nor removed by a decision, nor met. One that says met while nothing
 * shows it stays open (verdict.ts).
 */
export function activeGoals(plan: Plan): readonly Goal[] {
  const records = cycleRecords(plan);
  return plan.goals.filter(goal => readStanding(goal.standing) === 'now' && isOpen(plan, goal, records));
}

function isOpen(plan: Plan, goal: Goal, records: CycleRecords): boolean {
  if (goal.id === '') return true;
  const verdict = verdictOf(plan, goal, records);
  const decision = records.revisions.filter(row => row.goalId === goal.id && row.decision !== '').pop();
  if (decision === undefined || decision.date.iso < verdict.date.iso)
    return verdict.says !== 'met' || verdict.needsEvidence;
  const means = readDecision(decision.decision);
  return means === 'met' ? !isShown(plan, goal, verdict.how) : means !== 'remove';
}

export function stageStrip(here: Stage): readonly { stage: Stage; name: string; state: 'done' | 'here' | 'ahead' }[] {
  const position = STAGES.indexOf(here);
  return STAGES.map((stage, index) => ({
    stage,
    name: STAGE_NAMES[spoken()][stage],
    state: index < position ? 'done' : index === position ? 'here' : 'ahead',
  }));
}

/** The day from which a review is due; '' when none is fixed or it is done. */
export function reviewOpens(plan: Plan): string {
  const opens = addDays(plan.about.nextReview.iso, -REVIEW_WINDOW_DAYS);
  return opens !== '' && closedOn(plan) >= opens ? '' : opens;
}

/** Active goals that the open review has not looked at yet. */
export function goalsToCheck(plan: Plan, today: string): readonly Goal[] {
  const opens = reviewOpens(plan);
  if (opens === '' || today < opens) return [];
  const judged = new Set(
    roundRecords(plan)
      .reviews.filter(row => row.date.iso === '' || row.date.iso >= opens)
      .map(row => row.goalId),
  );
  return activeGoals(plan).filter(goal => goal.id !== '' && !judged.has(goal.id));
}

function reviewStage(plan: Plan, active: readonly Goal[], today: string): Stage | undefined {
  const round = roundRecords(plan);
  if (active.length > 0 && goalsToCheck(plan, today).length > 0) return 'assess';
  if (round.reviews.length === 0) return undefined;
  const isSince = (iso: string): boolean => iso === '' || iso >= last;
  const last = round.reviews.map(row => row.date.iso).reduce((latest, iso) => (iso > latest ? iso : latest), '');
  if (!round.reflections.some(row => isSince(row.date.iso))) return 'reflect';
  if (!round.revisions.some(row => isSince(row.date.iso))) return 'revise';
  return undefined;
}
