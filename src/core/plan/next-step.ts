// The one good thing to do now, and the steps of this week, from what stands in the plan. For the student's panel.
import { activeGoals, stageOf } from './cycle.ts';
import type { CycleRecords } from './cycle-records.ts';
import { dueWords, isLate } from './due-words.ts';
import { addDays } from './iso-day.ts';
import type { Goal, Plan, Stage } from './plan.ts';

/** Same shape as the contract's NextStep (core may not import the contract). */
export interface SuggestedStep {
  readonly sentence: string;
  readonly button: string;
  readonly action: 'answer' | 'add-goal' | 'add-step' | 'log-number' | 'add-evidence' | 'reply' | 'open-stage';
  readonly goalId: string;
  readonly question: string;
  readonly stage: Stage;
}

export interface WeekLine {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  readonly words: string;
  readonly isLate: boolean;
  readonly done: boolean;
}

/** A number is worth asking for again after this many days. */
const NUMBER_EVERY_DAYS = 7;

export function nextStep(plan: Plan, today: string, records: CycleRecords): SuggestedStep {
  const stage = stageOf(plan, today, records);
  const active = activeGoals(plan, records);
  const base = { goalId: '', question: '', stage };
  const asked = active.find(goal => goal.staff.showMe !== '' && goal.myReply === '');
  if (asked !== undefined) {
    return {
      ...base,
      sentence: `Your teacher asks about ${named(asked)}: ${asked.staff.showMe}`,
      button: 'Answer',
      action: 'reply',
      goalId: asked.id,
    };
  }
  if (stage === 'profile')
    return {
      ...base,
      sentence: 'Start with you. One answer is enough for today.',
      button: 'Answer a question',
      action: 'answer',
      question: firstOpen(plan, stage),
    };
  if (stage === 'goals') {
    const sentence =
      plan.goals.length === 0
        ? 'Choose one thing you want to reach.'
        : 'Your goals are finished. Choose the next thing you want to reach.';
    return { ...base, sentence, button: 'Add a goal', action: 'add-goal' };
  }
  if (stage === 'plan') {
    const goal = active.find(each => each.steps.length === 0);
    return {
      ...base,
      sentence: `What is the first small step toward ${named(goal)}?`,
      button: 'Add a step',
      action: 'add-step',
      goalId: goal?.id ?? '',
    };
  }
  return stage === 'do' ? whileDoing(plan, active, today) : { ...base, ...reviewSentence(plan, stage, active) };
}

/** Open steps of the student that are late, due within a week or without a date; late ones first, then by day. */
export function thisWeek(plan: Plan, today: string, records: CycleRecords): readonly WeekLine[] {
  const until = addDays(today, 7);
  return activeGoals(plan, records)
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

function whileDoing(plan: Plan, active: readonly Goal[], today: string): SuggestedStep {
  const base = { goalId: '', question: '', stage: 'do' as const };
  const since = addDays(today, -NUMBER_EVERY_DAYS);
  const stale = active.find(goal => goal.target.value !== null && !goal.progress.some(entry => entry.date.iso > since));
  const step = active
    .flatMap(goal => goal.steps.map(each => ({ goal, step: each })))
    .find(({ step: each }) => each.owner === 'student' && !each.done && each.due.iso !== '' && each.due.iso <= today);
  if (step !== undefined)
    return {
      ...base,
      sentence: `Today: ${step.step.text}`,
      button: 'See my steps',
      action: 'open-stage',
      goalId: step.goal.id,
    };
  if (stale !== undefined)
    return {
      ...base,
      sentence: `How far are you with ${named(stale)}?`,
      button: 'Log a number',
      action: 'log-number',
      goalId: stale.id,
    };
  const unshown = active.find(goal => !plan.evidence.some(each => each.goalId === goal.id));
  if (unshown !== undefined)
    return {
      ...base,
      sentence: `Keep something that shows your work on ${named(unshown)}.`,
      button: 'Add evidence',
      action: 'add-evidence',
      goalId: unshown.id,
    };
  const open = active.find(goal => goal.steps.every(each => each.done));
  if (open !== undefined)
    return {
      ...base,
      sentence: `Every step of ${named(open)} is done. What comes next?`,
      button: 'Add a step',
      action: 'add-step',
      goalId: open.id,
    };
  return {
    ...base,
    sentence: 'You are on your way. Look at your next step.',
    button: 'See my steps',
    action: 'open-stage',
  };
}

function reviewSentence(
  plan: Plan,
  stage: Stage,
  active: readonly Goal[],
): Pick<SuggestedStep, 'sentence' | 'button' | 'action' | 'question' | 'goalId'> {
  const question = firstOpen(plan, stage);
  const action = question === '' ? 'open-stage' : 'answer';
  if (stage === 'assess') {
    return {
      sentence: 'It is time to look at how far you have come, one goal at a time.',
      button: 'Check a goal',
      action,
      question,
      goalId: active[0]?.id ?? '',
    };
  }
  const sentence =
    stage === 'reflect'
      ? 'You have checked your goals. What do you make of it?'
      : 'Decide what you keep and what you change.';
  return { sentence, button: stage === 'reflect' ? 'Look back' : 'Decide', action, question, goalId: '' };
}

const named = (goal: Goal | undefined): string => (goal === undefined ? 'your goal' : `“${shorten(goal.statement)}”`);

const shorten = (text: string): string =>
  text.length <= 60
    ? text
    : `${text
        .slice(0, 59)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()}…`;

/** Key of the first unanswered question of the stage; '' when all are answered or it is a question of their own. */
const firstOpen = (plan: Plan, stage: Stage): string =>
  plan.answers.find(answer => answer.stage === stage && answer.text === '')?.question ?? '';
