// Plans a new step of a goal, and the tick in its "Done?" cell. Called by the student's "add step" and "tick step".
import { DONE_MARK } from '../plan/done.ts';
import { OWNER_WORDS, readOwner } from '../plan/names.ts';
import { writeDate } from '../plan/typed-date.ts';
import { cell, type DocumentReading } from './blocks.ts';
import { addEntry, alreadyThere, type Change, changedMeanwhile, notFound, type Refusal, setWords } from './change.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import { entryPlace, type GoalPlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { stepsTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { oneLine } from './typed-text.ts';

export interface NewStep {
  readonly goalId: string;
  readonly text: string;
  /** 'student', 'teacher', 'family', 'counselor', or any word the reader knows. */
  readonly owner: string;
  /** An ISO day or typed words. */
  readonly due: string;
}

export interface StepTick {
  readonly goalId: string;
  readonly stepIndex: number;
  /** The step's words as the student saw them: rows may have moved since. */
  readonly text: string;
  readonly done: boolean;
}

export function planStep(reading: DocumentReading, step: NewStep): Change | Refusal {
  const decoded = decodePlan(reading);
  const place = goalPlace(decoded, step.goalId);
  if (place === undefined) return notFound(say().goal(step.goalId));
  const text = oneLine(step.text);
  if (text === '') return { refusal: 'bad-request', details: { what: 'a step without words' } };
  const due = writeDate(oneLine(step.due), decoded.plan.about.dateOrder);
  const owner = readOwner(step.owner);
  const message = say().savedSteps(step.goalId);
  const last = decoded.plan.goals[decoded.places.goals.indexOf(place)]?.steps.slice(-1)[0];
  if (last?.text === text && last.owner === owner && last.due.text === due && last.doneText === '')
    return { edits: [], message: alreadyThere() };
  const list = place.steps[place.steps.length - 1];
  if (list === undefined) {
    const steps = [{ text, owner, due: { text: due, iso: '' }, doneText: '', done: false }];
    const table = stepsTable(step.goalId, steps, { blanks: 2, language: decoded.plan.about.language });
    return { edits: [{ kind: 'insertBlocks', block: place.block + 1, blocks: [spacer, table] }], message };
  }
  return {
    edits: addEntry(reading.blocks, list, {
      text: cell(text),
      owner: cell(OWNER_WORDS[owner][decoded.plan.about.language]),
      due: cell(due),
    }),
    message,
  };
}

export function planTick(reading: DocumentReading, tick: StepTick): Change | Refusal {
  const decoded = decodePlan(reading);
  const goal = decoded.plan.goals.find(each => each.id === tick.goalId);
  const place = goalPlace(decoded, tick.goalId);
  if (goal === undefined || place === undefined) return notFound(say().goal(tick.goalId));
  const same = goal.steps.map((step, index) => ({ step, index })).filter(({ step }) => step.text === tick.text.trim());
  const found = same.find(({ index }) => index === tick.stepIndex) ?? (same.length === 1 ? same[0] : undefined);
  const cellPlace = found === undefined ? undefined : entryPlace(place.steps, found.index, 'done');
  if (found === undefined || cellPlace === undefined) return changedMeanwhile(say().theStep(tick.text.trim()));
  const message = tick.done ? say().ticked(found.step.text) : say().opened(found.step.text);
  const edits = found.step.done === tick.done ? [] : setWords(reading.blocks, cellPlace, tick.done ? DONE_MARK : '');
  return { edits, message };
}

export function goalPlace(decoded: DecodedPlan, id: string): GoalPlace | undefined {
  return id === '' ? undefined : decoded.places.goals.find(place => place.id === id);
}
