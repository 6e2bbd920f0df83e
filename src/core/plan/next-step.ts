// The one good thing to do now, and why, from what stands in the plan. For the student's panel.

import { sentences } from '../sentence.ts';
import { untoldChange } from './agreed.ts';
import { isCheckInDue, lastCheckIn } from './check-ins.ts';
import { activeGoals, goalsToCheck, stageOf } from './cycle.ts';
import { helpersFor } from './helpers.ts';
import { addDays } from './iso-day.ts';
import type { Goal, Plan, Stage } from './plan.ts';
import { decisionOf, roundRecords } from './round.ts';
import { thisWeek } from './this-week.ts';
import { verdictOf } from './verdict.ts';

/** Same shape as the contract's NextStep (core may not import the contract). */
export interface SuggestedStep {
  readonly sentence: string;
  /** Why this now, in one short sentence. */
  readonly reason: string;
  readonly button: string;
  readonly action: 'answer' | 'add-goal' | 'add-step' | 'log-number' | 'add-evidence' | 'reply' | 'open-stage';
  readonly goalId: string;
  readonly question: string;
  readonly stage: Stage;
}

type Suggestion = Pick<SuggestedStep, 'sentence' | 'reason' | 'button' | 'action'> &
  Partial<Pick<SuggestedStep, 'goalId' | 'question' | 'stage'>>;

const say = sentences('nextStep');

/** A number is worth asking for again after this many days. */
const NUMBER_EVERY_DAYS = 7;

export function nextStep(plan: Plan, today: string): SuggestedStep {
  const stage = stageOf(plan, today);
  const active = activeGoals(plan);
  const suggestion = reply(active) ?? explain(plan, active) ?? byStage(plan, { stage, active, today });
  return { goalId: '', question: '', stage, ...suggestion };
}

/** What staff asked to be shown comes before everything else, until there is a reply. */
function reply(active: readonly Goal[]): Suggestion | undefined {
  const asked = active.find(goal => goal.staff.showMe !== '' && goal.myReply === '');
  if (asked === undefined) return undefined;
  return {
    sentence: say('asks', { goal: named(asked), question: asked.staff.showMe }),
    reason: say('asksReason'),
    button: say('answer'),
    action: 'reply',
    goalId: asked.id,
  };
}

/** An agreed goal says something else now: the change is fine, its reason is missing. */
function explain(plan: Plan, active: readonly Goal[]): Suggestion | undefined {
  const goal = active.find(each => untoldChange(plan, each) !== null);
  if (goal === undefined) return undefined;
  return {
    sentence: say('changed', { goal: named(goal) }),
    reason: say('changedReason'),
    button: say('sayWhy'),
    action: 'open-stage',
    stage: 'revise',
    goalId: goal.id,
  };
}

interface Now {
  readonly stage: Stage;
  readonly active: readonly Goal[];
  readonly today: string;
}

function byStage(plan: Plan, now: Now): Suggestion {
  const { stage, active } = now;
  switch (stage) {
    case 'profile':
      return {
        sentence: say('profile'),
        reason: say('profileReason'),
        button: say('answerQuestion'),
        action: 'answer',
        question: firstOpen(plan, stage),
      };
    case 'goals': {
      const [sentence, reason] =
        plan.goals.length === 0 ? [say('firstGoal'), say('firstGoalReason')] : [say('nextGoal'), say('nextGoalReason')];
      return { sentence, reason, button: say('addGoal'), action: 'add-goal' };
    }
    case 'plan':
      return addStep(
        active.find(each => each.steps.length === 0),
        'firstStep',
      );
    case 'do':
      return whileDoing(plan, now);
    default:
      return whileReviewing(plan, now);
  }
}

function addStep(goal: Goal | undefined, why: 'firstStep' | 'whatNext'): Suggestion {
  return {
    sentence: say(why, { goal: named(goal) }),
    reason: say(`${why}Reason`),
    button: say('addStep'),
    action: 'add-step',
    goalId: goal?.id ?? '',
  };
}

/** What is due, then a goal one is stuck with, then what is a week old, then what is not shown yet, then what to do when all is done. */
function whileDoing(plan: Plan, { active, today }: Now): Suggestion {
  const due = thisWeek(plan, today).find(
    line => line.isLate || active.find(goal => goal.id === line.goalId)?.steps[line.stepIndex]?.due.iso === today,
  );
  if (due !== undefined) {
    const sentence = due.isLate ? say('stillOpen', { step: due.text }) : say('today', { step: due.text });
    const reason = due.isLate ? say('lateReason') : say('dueReason');
    return { sentence, reason, button: say('seeSteps'), action: 'open-stage', goalId: due.goalId };
  }
  return stuck(plan, active, today) ?? unshown(plan, active, today) ?? onTheWay(plan, active, today);
}

function stuck(plan: Plan, active: readonly Goal[], today: string): Suggestion | undefined {
  const goal = active.find(each => lastCheckIn(plan, each.id, today)?.how === 'stuck');
  if (goal === undefined) return undefined;
  const [helper = ''] = helpersFor(plan, goal);
  const sentence =
    helper === '' ? say('stuckAlone', { goal: named(goal) }) : say('stuck', { goal: named(goal), helper });
  return { ...addStep(goal, 'whatNext'), sentence, reason: say('stuckReason') };
}

function unshown(plan: Plan, active: readonly Goal[], today: string): Suggestion | undefined {
  const claimed = active.find(each => verdictOf(plan, each).needsEvidence);
  const since = addDays(today, -NUMBER_EVERY_DAYS);
  const hasTarget = (goal: Goal): boolean => goal.target.value !== null;
  const stale = active.find(goal => hasTarget(goal) && !goal.progress.some(entry => entry.date.iso > since));
  if (claimed === undefined && stale !== undefined)
    return {
      sentence: say('howFar', { goal: named(stale) }),
      reason: say('howFarReason'),
      button: say('logNumber'),
      action: 'log-number',
      goalId: stale.id,
    };
  const goal = claimed ?? active.find(each => !plan.evidence.some(piece => piece.goalId === each.id));
  if (goal === undefined) return undefined;
  return {
    sentence:
      claimed === undefined ? say('keepSomething', { goal: named(goal) }) : say('showMet', { goal: named(goal) }),
    reason: claimed === undefined ? say('keepReason') : say('showMetReason'),
    button: say('addEvidence'),
    action: 'add-evidence',
    goalId: goal.id,
  };
}

function onTheWay(plan: Plan, active: readonly Goal[], today: string): Suggestion {
  const finished = active.find(goal => goal.steps.every(each => each.done));
  if (finished !== undefined) return addStep(finished, 'whatNext');
  const open = { action: 'open-stage', stage: 'do' } as const;
  return isCheckInDue(plan, today)
    ? { ...open, sentence: say('checkIn'), reason: say('checkInReason'), button: say('checkInButton') }
    : { ...open, sentence: say('onYourWay'), reason: say('onYourWayReason'), button: say('seeSteps') };
}

function whileReviewing(plan: Plan, { stage, active, today }: Now): Suggestion {
  const question = firstOpen(plan, stage);
  const action = question === '' ? 'open-stage' : 'answer';
  if (stage === 'assess') {
    const goal = goalsToCheck(plan, today)[0] ?? active[0];
    const sentence = say('assess', { goal: named(goal) });
    return {
      sentence,
      reason: say('assessReason'),
      button: say('checkGoal'),
      action,
      question,
      goalId: goal?.id ?? '',
    };
  }
  if (stage === 'reflect')
    return { sentence: say('reflect'), reason: say('reflectReason'), button: say('lookBack'), action, question };
  const round = roundRecords(plan);
  const goal = active.find(each => decisionOf(each, round) === null);
  return {
    sentence: say('revise'),
    reason: say('reviseReason'),
    button: say('decide'),
    action,
    question,
    goalId: goal?.id ?? '',
  };
}

const named = (goal: Goal | undefined): string =>
  goal === undefined ? say('yourGoal') : say('quoted', { text: shorten(goal.statement) });

/** Cut between whole characters. */
function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('').trim()}…`;
}

/** Key of the first unanswered question of the stage; '' when all are answered or it is a question of their own. */
const firstOpen = (plan: Plan, stage: Stage): string =>
  plan.answers.find(answer => answer.stage === stage && answer.text === '')?.question ?? '';
