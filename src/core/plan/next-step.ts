// The one good thing to do now, and why, from what stands in the plan. For the student's panel.
import { type InEach, spoken } from '../language.ts';
import { untoldChange } from './agreed.ts';
import { isCheckInDue, lastCheckIn } from './check-ins.ts';
import { activeGoals, goalsToCheck, stageOf } from './cycle.ts';
import { helpersFor } from './helpers.ts';
import { addDays } from './iso-day.ts';
import { NEXT_STEP_EN, NEXT_STEP_ES, type NextStepWords } from './next-step-words.ts';
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

const WORDS: InEach<NextStepWords> = { en: NEXT_STEP_EN, es: NEXT_STEP_ES };

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
  const { asks, asksReason, answer } = WORDS[spoken()];
  return {
    sentence: asks(named(asked), asked.staff.showMe),
    reason: asksReason,
    button: answer,
    action: 'reply',
    goalId: asked.id,
  };
}

/** An agreed goal says something else now: the change is fine, its reason is missing. */
function explain(plan: Plan, active: readonly Goal[]): Suggestion | undefined {
  const goal = active.find(each => untoldChange(plan, each) !== null);
  if (goal === undefined) return undefined;
  const { changed, changedReason, sayWhy } = WORDS[spoken()];
  return {
    sentence: changed(named(goal)),
    reason: changedReason,
    button: sayWhy,
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
  const words = WORDS[spoken()];
  const { stage, active } = now;
  switch (stage) {
    case 'profile':
      return {
        sentence: words.profile,
        reason: words.profileReason,
        button: words.answerQuestion,
        action: 'answer',
        question: firstOpen(plan, stage),
      };
    case 'goals': {
      const [sentence, reason] =
        plan.goals.length === 0 ? [words.firstGoal, words.firstGoalReason] : [words.nextGoal, words.nextGoalReason];
      return { sentence, reason, button: words.addGoal, action: 'add-goal' };
    }
    case 'plan':
      return addStep(
        active.find(each => each.steps.length === 0),
        [words.firstStep, words.firstStepReason],
      );
    case 'do':
      return whileDoing(plan, now);
    default:
      return whileReviewing(plan, now);
  }
}

function addStep(goal: Goal | undefined, [ask, reason]: readonly [(goal: string) => string, string]): Suggestion {
  const { addStep: button } = WORDS[spoken()];
  return { sentence: ask(named(goal)), reason, button, action: 'add-step', goalId: goal?.id ?? '' };
}

/** What is due, then a goal one is stuck with, then what is a week old, then what is not shown yet, then what to do when all is done. */
function whileDoing(plan: Plan, { active, today }: Now): Suggestion {
  const words = WORDS[spoken()];
  const due = thisWeek(plan, today).find(
    line => line.isLate || active.find(goal => goal.id === line.goalId)?.steps[line.stepIndex]?.due.iso === today,
  );
  if (due !== undefined) {
    const sentence = due.isLate ? words.stillOpen(due.text) : words.today(due.text);
    const reason = due.isLate ? words.lateReason : words.dueReason;
    return { sentence, reason, button: words.seeSteps, action: 'open-stage', goalId: due.goalId };
  }
  return stuck(plan, active, today) ?? unshown(plan, active, today) ?? onTheWay(plan, active, today);
}

function stuck(plan: Plan, active: readonly Goal[], today: string): Suggestion | undefined {
  const words = WORDS[spoken()];
  const goal = active.find(each => lastCheckIn(plan, each.id, today)?.how === 'stuck');
  if (goal === undefined) return undefined;
  const [helper = ''] = helpersFor(plan, goal);
  const sentence = helper === '' ? words.stuckAlone(named(goal)) : words.stuck(named(goal), helper);
  return { ...addStep(goal, [() => sentence, words.stuckReason]) };
}

function unshown(plan: Plan, active: readonly Goal[], today: string): Suggestion | undefined {
  const words = WORDS[spoken()];
  const claimed = active.find(each => verdictOf(plan, each).needsEvidence);
  const since = addDays(today, -NUMBER_EVERY_DAYS);
  const hasTarget = (goal: Goal): boolean => goal.target.value !== null;
  const stale = active.find(goal => hasTarget(goal) && !goal.progress.some(entry => entry.date.iso > since));
  if (claimed === undefined && stale !== undefined)
    return {
      sentence: words.howFar(named(stale)),
      reason: words.howFarReason,
      button: words.logNumber,
      action: 'log-number',
      goalId: stale.id,
    };
  const goal = claimed ?? active.find(each => !plan.evidence.some(piece => piece.goalId === each.id));
  if (goal === undefined) return undefined;
  return {
    sentence: claimed === undefined ? words.keepSomething(named(goal)) : words.showMet(named(goal)),
    reason: claimed === undefined ? words.keepReason : words.showMetReason,
    button: words.addEvidence,
    action: 'add-evidence',
    goalId: goal.id,
  };
}

function onTheWay(plan: Plan, active: readonly Goal[], today: string): Suggestion {
  const words = WORDS[spoken()];
  const finished = active.find(goal => goal.steps.every(each => each.done));
  if (finished !== undefined) return addStep(finished, [words.whatNext, words.whatNextReason]);
  const open = { action: 'open-stage', stage: 'do' } as const;
  return isCheckInDue(plan, today)
    ? { ...open, sentence: words.checkIn, reason: words.checkInReason, button: words.checkInButton }
    : { ...open, sentence: words.onYourWay, reason: words.onYourWayReason, button: words.seeSteps };
}

function whileReviewing(plan: Plan, { stage, active, today }: Now): Suggestion {
  const words = WORDS[spoken()];
  const question = firstOpen(plan, stage);
  const action = question === '' ? 'open-stage' : 'answer';
  if (stage === 'assess') {
    const goal = goalsToCheck(plan, today)[0] ?? active[0];
    const sentence = words.assess(named(goal));
    return { sentence, reason: words.assessReason, button: words.checkGoal, action, question, goalId: goal?.id ?? '' };
  }
  if (stage === 'reflect')
    return { sentence: words.reflect, reason: words.reflectReason, button: words.lookBack, action, question };
  const round = roundRecords(plan);
  const goal = active.find(each => decisionOf(each, round) === null);
  return {
    sentence: words.revise,
    reason: words.reviseReason,
    button: words.decide,
    action,
    question,
    goalId: goal?.id ?? '',
  };
}

const named = (goal: Goal | undefined): string =>
  goal === undefined ? WORDS[spoken()].yourGoal : WORDS[spoken()].quoted(shorten(goal.statement));

/** Cut between whole characters. */
function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('').trim()}…`;
}

/** Key of the first unanswered question of the stage; '' when all are answered or it is a question of their own. */
const firstOpen = (plan: Plan, stage: Stage): string =>
  plan.answers.find(answer => answer.stage === stage && answer.text === '')?.question ?? '';
