// Plans a new step of a goal, its change, the tick in its "Done?" cell, and the count of a step that comes again.
import { DONE_MARK } from '../plan/done.ts';
import { OWNER_WORDS, readOwner } from '../plan/names.ts';
import type { Goal, Step } from '../plan/plan.ts';
import { type Rhythm, readSpan, readTimes, writeSpan, writeTimes } from '../plan/typed-span.ts';
import { cell, type DocumentReading } from './blocks.ts';
import {
  addEntry,
  alreadyThere,
  type Change,
  changedMeanwhile,
  notFound,
  type Refusal,
  setWords,
  wouldLose,
} from './change.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { type CellPlace, entryPlace, type GoalPlace } from './places.ts';
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
  /** How often it comes again; left out is once. */
  readonly every?: Rhythm;
  /** The day it begins, as `due`. */
  readonly from?: string;
}

export interface StepChange {
  readonly goalId: string;
  readonly stepIndex: number;
  /** As the student saw it: rows may have moved, words may have changed since. `due` is the text of the cell. */
  readonly before: { readonly text: string; readonly owner: string; readonly due: string };
  readonly step: Required<Omit<NewStep, 'goalId'>>;
}

export interface StepCount {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  /** How many times the student saw, and how many it should say. */
  readonly before: number;
  readonly times: number;
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
  if (place === undefined) return notFound(say('goal', { id: step.goalId }));
  const text = oneLine(step.text);
  if (text === '') return { refusal: 'bad-request', details: { what: say('without.step') } };
  const due = writeSpan(cleanSpan(step), decoded.plan.about);
  const owner = readOwner(step.owner);
  const message = say('savedSteps', { id: step.goalId });
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

const cleanSpan = ({ every = '', from = '', due }: Pick<NewStep, 'every' | 'from' | 'due'>) => ({
  every,
  from: oneLine(from),
  until: oneLine(due),
});

export function planTick(reading: DocumentReading, tick: StepTick): Change | Refusal {
  const decoded = decodePlan(reading);
  const found = findStep(decoded, tick);
  const cellPlace = found?.cell('done');
  if (found === undefined || cellPlace === undefined) return changedMeanwhile(nameOf(tick.text));
  const { step } = found;
  const message = tick.done ? say('ticked', { step: step.text }) : say('opened', { step: step.text });
  // How often it was done stays beside the mark, and comes back when the step is opened again.
  const times = readTimes(step.doneText) === null ? '' : step.doneText.replace(DONE_MARK, '').trim();
  const after = [tick.done ? DONE_MARK : '', times].filter(part => part !== '').join(' ');
  return { edits: step.done === tick.done ? [] : setWords(reading.blocks, cellPlace, after), message };
}

/**
 * Words, person and when of a step; only what the student changed is written, so that "Ms Rivera" and "after the holidays" stay.
 * Refused where somebody else changed the same cell meanwhile.
 */
export function planStepChange(reading: DocumentReading, change: StepChange): Change | Refusal {
  const decoded = decodePlan(reading);
  const { about } = decoded.plan;
  const { before, step } = change;
  const found = findStep(decoded, { ...change, text: before.text });
  const name = nameOf(before.text);
  if (found === undefined) return changedMeanwhile(name);
  const there = found.step;
  const text = oneLine(step.text);
  if (text === '') return { refusal: 'bad-request', details: { what: say('without.step') } };
  const edits: Edit[] = [];
  const write = (key: 'text' | 'owner' | 'due', words: string, isSeen: boolean): Refusal | null => {
    const place = found.cell(key);
    if (place === undefined || !isSeen) return changedMeanwhile(name);
    const loss = wouldLose(reading.blocks, place, name);
    if (loss === null) edits.push(...setWords(reading.blocks, place, words));
    return loss;
  };
  const owner = readOwner(step.owner);
  const refused = [
    text === there.text ? null : write('text', text, true),
    owner === there.owner || owner === readOwner(before.owner)
      ? null
      : write('owner', OWNER_WORDS[owner][about.language], readOwner(before.owner) === there.owner),
    [there.due.text, before.due].some(due => isSameSpan(due, step, about))
      ? null
      : write('due', writeSpan(cleanSpan(step), about), before.due === there.due.text),
  ].find(each => each !== null);
  return refused ?? { edits, message: say('stepChanged') };
}

/** What is asked for is what the words say. */
function isSameSpan(due: string, step: StepChange['step'], about: DecodedPlan['plan']['about']): boolean {
  const wanted = cleanSpan(step);
  const there = readSpan(due, about);
  const isRead = there.every !== '' || there.from !== '' || there.until !== '';
  return wanted.every === there.every && wanted.from === there.from && wanted.until === (isRead ? there.until : due);
}

/** The count in words, "4 times"; other words in the cell are never written over. Pressed again after a lost answer it counts once. */
export function planStepCount(reading: DocumentReading, count: StepCount): Change | Refusal {
  const decoded = decodePlan(reading);
  const found = findStep(decoded, count);
  const place = found?.cell('done');
  if (found === undefined || place === undefined) return changedMeanwhile(nameOf(count.text));
  const there = found.step.doneText === '' ? 0 : readTimes(found.step.doneText);
  const words = writeTimes(count.times, decoded.plan.about.language);
  const message = say('counted', { times: words || say('notDoneYet') });
  if (there === count.times) return { edits: [], message };
  if (there !== count.before || found.step.done) return changedMeanwhile(nameOf(count.text));
  return { edits: setWords(reading.blocks, place, words), message };
}

const nameOf = (text: string): string => say('theStep', { step: text.trim() });

interface FoundStep {
  readonly goal: Goal;
  readonly step: Step;
  cell(key: string): CellPlace | undefined;
}

/** By its place and words; by its words alone where rows have moved and no other step says the same. */
function findStep(
  decoded: DecodedPlan,
  { goalId, stepIndex, text }: Pick<StepTick, 'goalId' | 'stepIndex' | 'text'>,
): FoundStep | undefined {
  const goal = decoded.plan.goals.find(each => each.id === goalId);
  const place = goalPlace(decoded, goalId);
  const same = (goal?.steps ?? [])
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => step.text === text.trim());
  const found = same.find(({ index }) => index === stepIndex) ?? (same.length === 1 ? same[0] : undefined);
  if (goal === undefined || place === undefined || found === undefined) return undefined;
  return { goal, step: found.step, cell: key => entryPlace(place.steps, found.index, key) ?? undefined };
}

export function goalPlace(decoded: DecodedPlan, id: string): GoalPlace | undefined {
  return id === '' ? undefined : decoded.places.goals.find(place => place.id === id);
}
