// The steps and the days of this week, for the student's panel.
import { activeGoals } from './cycle.ts';
import { deadlineWords, dueWords, isLate } from './due-words.ts';
import { addDays } from './iso-day.ts';
import type { Goal, Plan, Step } from './plan.ts';
import { say } from './sentences.ts';
import { stepShape } from './step-shape.ts';
import { type Rhythm, readSpan, readTimes } from './typed-span.ts';

export interface WeekLine {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  readonly words: string;
  readonly isLate: boolean;
  readonly done: boolean;
  /** How often it was done; null for a step that comes once. */
  readonly times: number | null;
}

/** A day to keep an eye on: a goal's deadline, or the next review. */
export interface DayAhead {
  readonly kind: 'deadline' | 'review';
  /** '' for the review. */
  readonly goalId: string;
  readonly text: string;
  readonly words: string;
  readonly isLate: boolean;
  readonly iso: string;
}

const STEPS_WITHIN_DAYS = 7;
const DAYS_WITHIN = 14;

interface OpenStep {
  readonly goal: Goal;
  readonly step: Step;
  readonly stepIndex: number;
  readonly rhythm: Rhythm;
  readonly from: string;
}

/**
 * Open steps of the student that are late, due within a week, without a date, or come again and have begun; late ones first, then by
 * day. What comes again is due until it is done: its cell cannot say when it was done last.
 */
export function thisWeek(plan: Plan, today: string): readonly WeekLine[] {
  return activeGoals(plan)
    .flatMap(goal => goal.steps.map((step, stepIndex) => openStep(plan, { goal, step, stepIndex })))
    .filter(each => each.step.owner === 'student' && !each.step.done && isOfThisWeek(each, today))
    .sort((a, b) => dayToSort(a, today).localeCompare(dayToSort(b, today)))
    .map(each => ({
      goalId: each.goal.id,
      stepIndex: each.stepIndex,
      text: each.step.text,
      words: stepWords(each, today),
      isLate: each.step.due.iso !== '' && isLate(each.step.due.iso, today),
      done: each.step.done,
      times: stepShape(each.step, plan.about).times,
    }));
}

function openStep(plan: Plan, each: Pick<OpenStep, 'goal' | 'step' | 'stepIndex'>): OpenStep {
  const { every, from } = readSpan(each.step.due.text, plan.about);
  return { ...each, rhythm: every, from };
}

function isOfThisWeek({ step, rhythm, from }: OpenStep, today: string): boolean {
  const until = addDays(today, STEPS_WITHIN_DAYS);
  if (rhythm !== '') return from === '' || from <= until;
  return step.due.iso === '' || step.due.iso <= until;
}

/** Late ones, then what is due by its day; what comes again before what has no day. */
function dayToSort({ step, rhythm }: OpenStep, today: string): string {
  if (rhythm !== '' && (step.due.iso === '' || !isLate(step.due.iso, today))) return '8';
  return step.due.iso || '9';
}

function stepWords({ step, rhythm }: OpenStep, today: string): string {
  const due = dueWords(step.due.iso, today) || (rhythm === '' ? step.due.text : '');
  return [rhythm === '' ? '' : say(`every.${rhythm}`), due, timesWords(readTimes(step.doneText) ?? 0)]
    .filter(part => part !== '')
    .join(', ');
}

function timesWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? say('doneOnce') : say('doneTimes', { count });
}

/** Deadlines of goals that are past or within a fortnight, and the next review as soon as it is that near; by day. */
export function daysAhead(plan: Plan, today: string): readonly DayAhead[] {
  const until = addDays(today, DAYS_WITHIN);
  const day = (kind: DayAhead['kind'], goalId: string, text: string, iso: string): readonly DayAhead[] =>
    iso === '' || iso > until
      ? []
      : [{ kind, goalId, text, words: deadlineWords(iso, today), isLate: isLate(iso, today), iso }];
  const { nextReview } = plan.about;
  return [
    ...activeGoals(plan).flatMap(goal => day('deadline', goal.id, goal.statement, goal.deadline.iso)),
    ...day('review', '', say('review'), nextReview.iso < today ? '' : nextReview.iso),
  ].sort((a, b) => a.iso.localeCompare(b.iso));
}
