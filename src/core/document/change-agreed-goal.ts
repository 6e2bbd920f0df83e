// Plans the change of a goal together with its row in the ledger of changes (old words, new words, why, who agreed, steps), and the
// reason for a change somebody typed straight into the Doc. Called by the student's "change goal" and "explain change".
import type { InEach, Language } from '../language.ts';
import { agreedWording, changedSinceAgreed, changeWords, untoldChange } from '../plan/agreed.ts';
import { AGREED_WITH } from '../plan/choices.ts';
import type { Goal } from '../plan/plan.ts';
import { applyEdits } from './apply.ts';
import type { DocumentReading } from './blocks.ts';
import {
  alreadyThere,
  type Change,
  changedMeanwhile,
  isRefusal,
  joinEdits,
  notFound,
  type Refusal,
  setWords,
  wouldLose,
} from './change.ts';
import { type GoalChange, planGoal } from './change-goal.ts';
import { planRecords } from './change-record.ts';
import { type DroppedStep, dropSteps, planSteps } from './change-steps.ts';
import { decodePlan } from './decode.ts';
import { entryPlace } from './places.ts';
import { say } from './sentences.ts';
import { cleanText } from './typed-text.ts';

export interface Reason {
  readonly why: string;
  readonly who: string;
  /** ISO day of the change. */
  readonly today: string;
}

export interface ReasonedGoalChange extends GoalChange, Reason {
  readonly addSteps: readonly string[];
  readonly dropSteps: readonly DroppedStep[];
}

/** Written into the plan, in its language. */
const NEW_STEPS: InEach<string> = { en: 'New steps', es: 'Pasos nuevos' };
const STEPS_TAKEN_OUT: InEach<string> = { en: 'Steps taken out', es: 'Pasos que quité' };

/**
 * A row of the ledger is written where the wording or the steps change, and a goal was agreed or a reason is given. A missing reason
 * refuses nothing: the row waits for it.
 */
export function planGoalChange(reading: DocumentReading, change: ReasonedGoalChange): Change | Refusal {
  const decoded = decodePlan(reading);
  const goal = decoded.plan.goals.find(each => each.id === change.goalId);
  if (goal === undefined || change.goalId === '') return notFound(`Goal ${change.goalId}`);
  const planned = planGoal(reading, change);
  if (isRefusal(planned)) return planned;
  const dropped = dropSteps(reading, decoded, { goal, steps: change.dropSteps });
  if (!Array.isArray(dropped)) return dropped as Refusal;
  const hasNewSteps = change.addSteps.some(text => text.trim() !== '');
  const added = hasNewSteps
    ? planSteps(reading, { goalId: goal.id, texts: change.addSteps, owner: 'student', due: '' })
    : { edits: [], message: '' };
  if (isRefusal(added)) return added;
  const edits = joinEdits(planned.edits, dropped, added.edits);
  const row = ledgerRow(reading, { change, goal, edits });
  if (edits.length === 0 || row === null) return { edits, message: planned.message };
  const ledger = planRecords(reading, { kind: 'changes', rows: [{ words: row, url: '' }] });
  if (isRefusal(ledger)) return ledger;
  return { edits: joinEdits(edits, ledger.edits), message: say('savedAgreedGoal', { id: goal.id }) };
}

interface Changing {
  readonly change: ReasonedGoalChange;
  readonly goal: Goal;
  readonly edits: Change['edits'];
}

/** null where there is nothing to tell of. */
function ledgerRow(
  reading: DocumentReading,
  { change, goal, edits }: Changing,
): Readonly<Record<string, string>> | null {
  const { plan } = decodePlan(reading);
  const { language } = plan.about;
  const after = decodePlan({ ...reading, blocks: applyEdits(reading.blocks, edits) }).plan;
  const goalAfter = after.goals.find(each => each.id === goal.id);
  const before = changedSinceAgreed(plan, goal)?.before ?? agreedWording(goal, language);
  const now = goalAfter === undefined ? before : agreedWording(goalAfter, language);
  const steps = [
    listed(NEW_STEPS[language], change.addSteps),
    listed(
      STEPS_TAKEN_OUT[language],
      change.dropSteps.map(step => step.text),
    ),
  ].filter(line => line !== '');
  const isAsked = goal.staff.agreed !== '' || change.why.trim() !== '' || change.who.trim() !== '';
  if (!isAsked || (before === now && steps.length === 0)) return null;
  const why = [reasonWords(change, language), ...steps].filter(line => line !== '').join('\n');
  return { date: change.today, goal: goal.id, words: changeWords({ before, now }, language), why };
}

const listed = (name: string, texts: readonly string[]): string => {
  const said = texts.map(text => text.trim()).filter(text => text !== '');
  return said.length === 0 ? '' : `${name}: ${said.join('; ')}`;
};

const reasonWords = ({ why, who }: Pick<Reason, 'why' | 'who'>, language: Language): string =>
  [cleanText(why), cleanText(who) === '' ? '' : `${AGREED_WITH[language]}: ${cleanText(who)}`]
    .filter(part => part !== '')
    .join('\n');

/** The row of the ledger for what was changed by hand; where sync has written it already, its reason. */
export function planExplanation(
  reading: DocumentReading,
  { goalId, ...reason }: Reason & { readonly goalId: string },
): Change | Refusal {
  const decoded = decodePlan(reading);
  const goal = decoded.plan.goals.find(each => each.id === goalId && goalId !== '');
  if (goal === undefined) return notFound(`Goal ${goalId}`);
  const untold = untoldChange(decoded.plan, goal);
  if (untold === null) return { edits: [], message: alreadyThere() };
  const { language } = decoded.plan.about;
  const why = reasonWords(reason, language);
  if (why === '') return { refusal: 'bad-request', details: { what: say('without.reason') } };
  const message = say('savedReason');
  if (untold.row < 0) {
    const words = { date: reason.today, goal: goalId, words: changeWords(untold, language), why };
    const planned = planRecords(reading, { kind: 'changes', rows: [{ words, url: '' }] });
    return isRefusal(planned) ? planned : { ...planned, message };
  }
  const place = entryPlace(decoded.places.records.changes, untold.row, 'why');
  if (place === undefined) return changedMeanwhile(say('theLedger'));
  return (
    wouldLose(reading.blocks, place, say('theLedger')) ?? {
      edits: setWords(reading.blocks, place, why),
      message,
    }
  );
}
