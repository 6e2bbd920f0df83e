// What is worth noting as a milestone: the target or half the way reached, every step done, the first evidence. Only ever suggested,
// never written by itself, and nobody is compared with anybody.
import { type InEach, type Language, spoken } from '../language.ts';
import { activeGoals } from './cycle.ts';
import { fold } from './fold.ts';
import { readGoalId } from './goal-id.ts';
import type { Goal, Plan } from './plan.ts';
import { wayOf } from './progress.ts';

type Reason = 'reached' | 'half' | 'steps' | 'evidence';

export interface MilestoneIdea {
  readonly goalId: string;
  /** What the student is told. */
  readonly sentence: string;
  /** What the row would say, in the language of the plan. */
  readonly what: string;
}

const WHAT: InEach<Readonly<Record<Reason, (goal: Goal) => string>>> = {
  en: {
    reached: goal => `Reached ${goal.target.text}`,
    half: goal => `Half of the way to ${goal.target.text}`,
    steps: goal => `Every step done: ${goal.statement}`,
    evidence: goal => `First evidence: ${goal.statement}`,
  },
  es: {
    reached: goal => `Llegué a ${goal.target.text}`,
    half: goal => `La mitad del camino a ${goal.target.text}`,
    steps: goal => `Todos los pasos hechos: ${goal.statement}`,
    evidence: goal => `Primera evidencia: ${goal.statement}`,
  },
};

/** At most one a goal, the greatest; none that stands among the milestones already. */
export function milestoneIdeas(plan: Plan): readonly MilestoneIdea[] {
  return activeGoals(plan).flatMap(goal => {
    if (goal.id === '') return [];
    const reason = reasonsOf(plan, goal)[0];
    if (reason === undefined || isNoted(plan, goal, reason)) return [];
    return [{ goalId: goal.id, sentence: WHAT[spoken()][reason](goal), what: WHAT[plan.about.language][reason](goal) }];
  });
}

function reasonsOf(plan: Plan, goal: Goal): readonly Reason[] {
  const way = wayOf(goal);
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['reached', way?.isReached === true],
    ['half', (way?.share ?? 0) >= 0.5],
    ['steps', goal.steps.length > 1 && goal.steps.every(step => step.done)],
    ['evidence', plan.evidence.filter(each => each.goalId === goal.id).length === 1],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function isNoted(plan: Plan, goal: Goal, reason: Reason): boolean {
  const asked = (['en', 'es'] as const satisfies readonly Language[]).map(language =>
    fold(WHAT[language][reason](goal)),
  );
  return plan.records.milestones.some(
    ({ words }) => readGoalId(words.goal ?? '') === goal.id && asked.includes(fold(words.what ?? '')),
  );
}
