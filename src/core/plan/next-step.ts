// The one good thing to do now, from what stands in the plan. For the student's panel.
import { activeGoals, stageOf } from './cycle.ts';
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

type Suggestion = Pick<SuggestedStep, 'sentence' | 'button' | 'action'> &
  Partial<Pick<SuggestedStep, 'goalId' | 'question'>>;

/** A number is worth asking for again after this many days. */
const NUMBER_EVERY_DAYS = 7;

export function nextStep(plan: Plan, today: string): SuggestedStep {
  const stage = stageOf(plan, today);
  const active = activeGoals(plan);
  const suggestion = reply(active) ?? byStage(plan, stage, active, today);
  return { goalId: '', question: '', stage, ...suggestion };
}

/** What staff asked to be shown comes before everything else, until there is a reply. */
function reply(active: readonly Goal[]): Suggestion | undefined {
  const asked = active.find(goal => goal.staff.showMe !== '' && goal.myReply === '');
  if (asked === undefined) return undefined;
  const sentence = `Your teacher asks about ${named(asked)}: ${asked.staff.showMe}`;
  return { sentence, button: 'Answer', action: 'reply', goalId: asked.id };
}

function byStage(plan: Plan, stage: Stage, active: readonly Goal[], today: string): Suggestion {
  switch (stage) {
    case 'profile': {
      const sentence = 'Start with you. One answer is enough for today.';
      return { sentence, button: 'Answer a question', action: 'answer', question: firstOpen(plan, stage) };
    }
    case 'goals': {
      const isFirst = plan.goals.length === 0;
      const before = isFirst ? 'Choose one thing' : 'Your goals are finished. Choose the next thing';
      return { sentence: `${before} you want to reach.`, button: 'Add a goal', action: 'add-goal' };
    }
    case 'plan':
      return addStep(
        active.find(each => each.steps.length === 0),
        'What is the first small step toward',
      );
    case 'do':
      return whileDoing(plan, active, today);
    default:
      return whileReviewing(plan, stage, active);
  }
}

function addStep(goal: Goal | undefined, question: string): Suggestion {
  return { sentence: `${question} ${named(goal)}?`, button: 'Add a step', action: 'add-step', goalId: goal?.id ?? '' };
}

/** What is due, then numbers that are a week old, then goals without evidence, then goals whose steps are all done. */
function whileDoing(plan: Plan, active: readonly Goal[], today: string): Suggestion {
  const seeSteps = { button: 'See my steps', action: 'open-stage' } as const;
  for (const goal of active) {
    const step = goal.steps.find(
      each => each.owner === 'student' && !each.done && each.due.iso !== '' && each.due.iso <= today,
    );
    if (step === undefined) continue;
    const when = step.due.iso < today ? 'Still open' : 'Today';
    return { ...seeSteps, sentence: `${when}: ${step.text}`, goalId: goal.id };
  }
  const since = addDays(today, -NUMBER_EVERY_DAYS);
  const stale = active.find(goal => goal.target.value !== null && !goal.progress.some(entry => entry.date.iso > since));
  if (stale !== undefined) {
    const sentence = `How far are you with ${named(stale)}?`;
    return { sentence, button: 'Log a number', action: 'log-number', goalId: stale.id };
  }
  const unshown = active.find(goal => !plan.evidence.some(each => each.goalId === goal.id));
  if (unshown !== undefined) {
    const sentence = `Keep something that shows your work on ${named(unshown)}.`;
    return { sentence, button: 'Add evidence', action: 'add-evidence', goalId: unshown.id };
  }
  const finished = active.find(goal => goal.steps.every(each => each.done));
  if (finished !== undefined) return addStep(finished, 'Every step is done. What comes next for');
  return { ...seeSteps, sentence: 'You are on your way. Look at your next step.' };
}

function whileReviewing(plan: Plan, stage: Stage, active: readonly Goal[]): Suggestion {
  const question = firstOpen(plan, stage);
  const action = question === '' ? 'open-stage' : 'answer';
  if (stage === 'assess') {
    const sentence = 'It is time to look at how far you have come, one goal at a time.';
    return { sentence, button: 'Check a goal', action, question, goalId: active[0]?.id ?? '' };
  }
  return stage === 'reflect'
    ? { sentence: 'You have checked your goals. What do you make of it?', button: 'Look back', action, question }
    : { sentence: 'Decide what you keep and what you change.', button: 'Decide', action, question };
}

const named = (goal: Goal | undefined): string => (goal === undefined ? 'your goal' : `“${shorten(goal.statement)}”`);

/** Cut between whole characters. */
function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('').trim()}…`;
}

/** Key of the first unanswered question of the stage; '' when all are answered or it is a question of their own. */
const firstOpen = (plan: Plan, stage: Stage): string =>
  plan.answers.find(answer => answer.stage === stage && answer.text === '')?.question ?? '';
