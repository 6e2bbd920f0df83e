// The steps of this week, for the student's panel.
import { activeGoals } from './cycle.ts';
import { dueWords, isLate } from './due-words.ts';
import { addDays } from './iso-day.ts';
import type { Plan } from './plan.ts';

export interface WeekLine {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  readonly words: string;
  readonly isLate: boolean;
  readonly done: boolean;
}

/** Open steps of the student that are late, due within a week or without a date; late ones first, then by day. */
export function thisWeek(plan: Plan, today: string): readonly WeekLine[] {
  const until = addDays(today, 7);
  return activeGoals(plan)
    .flatMap(goal => goal.steps.map((step, stepIndex) => ({ goal, step, stepIndex })))
    .filter(({ step }) => step.owner === 'student' && !step.done && (step.due.iso === '' || step.due.iso <= until))
    .sort((a, b) => (a.step.due.iso || '9').localeCompare(b.step.due.iso || '9'))
    .map(({ goal, step, stepIndex }) => ({
      goalId: goal.id,
      stepIndex,
      text: step.text,
      words: dueWords(step.due.iso, today) || step.due.text,
      isLate: step.due.iso !== '' && isLate(step.due.iso, today),
      done: step.done,
    }));
}
