// Plans several new steps of a goal in one list of edits, and taking steps out. Called by "make these steps" at Assess, and by the change
// of a goal, whose steps change with it.
import { OWNER_WORDS, readOwner } from '../plan/names.ts';
import type { Goal } from '../plan/plan.ts';
import { writeDate } from '../plan/typed-date.ts';
import { rowText } from './apply.ts';
import { cell, type DocumentReading } from './blocks.ts';
import { alreadyThere, type Change, changedMeanwhile, notFound, type Refusal } from './change.ts';
import { addEntries } from './change-record.ts';
import { goalPlace } from './change-step.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { entryPlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { stepsTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { oneLine } from './typed-text.ts';

export interface NewSteps {
  readonly goalId: string;
  /** One step each; empty lines and steps that are open there already are left out. */
  readonly texts: readonly string[];
  readonly owner: string;
  /** An ISO day or typed words. */
  readonly due: string;
}

export interface DroppedStep {
  readonly index: number;
  /** The step's words as the student saw them: rows may have moved since. */
  readonly text: string;
}

export function planSteps(reading: DocumentReading, { goalId, texts, owner, due }: NewSteps): Change | Refusal {
  const decoded = decodePlan(reading);
  const place = goalPlace(decoded, goalId);
  const goal = decoded.plan.goals.find(each => each.id === goalId);
  if (place === undefined || goal === undefined) return notFound(`Goal ${goalId}`);
  const wanted = [...new Set(texts.map(oneLine))].filter(text => text !== '');
  if (wanted.length === 0) return { refusal: 'bad-request', details: { what: say('without.step') } };
  const fresh = wanted.filter(text => !goal.steps.some(step => step.text === text && !step.done));
  if (fresh.length === 0) return { edits: [], message: alreadyThere() };
  const { language, dateOrder } = decoded.plan.about;
  const who = readOwner(owner);
  const day = writeDate(oneLine(due), dateOrder, language);
  const message = say('savedSteps', { id: goalId });
  const list = place.steps[place.steps.length - 1];
  if (list === undefined) {
    const steps = fresh.map(text => ({ text, owner: who, due: { text: day, iso: '' }, doneText: '', done: false }));
    const table = stepsTable(goalId, steps, { blanks: 2, language });
    return { edits: [{ kind: 'insertBlocks', block: place.block + 1, blocks: [spacer, table] }], message };
  }
  const entries = fresh.map(text => ({ text: cell(text), owner: cell(OWNER_WORDS[who][language]), due: cell(day) }));
  return { edits: addEntries(reading.blocks, list, entries), message };
}

/** The rows of these steps go; the version history of the Doc keeps them. A step that is not there as it was seen is refused. */
export function dropSteps(
  reading: DocumentReading,
  decoded: DecodedPlan,
  { goal, steps }: { readonly goal: Goal; readonly steps: readonly DroppedStep[] },
): readonly Edit[] | Refusal {
  const place = goalPlace(decoded, goal.id);
  const edits: Edit[] = [];
  for (const { index, text } of steps) {
    const at =
      goal.steps[index]?.text === text.trim() ? index : goal.steps.findIndex(step => step.text === text.trim());
    const there = place === undefined ? undefined : entryPlace(place.steps, at, 'text');
    const block = there === undefined ? undefined : reading.blocks[there.block];
    const row = there === undefined || block?.kind !== 'table' ? undefined : block.rows[there.row];
    if (there === undefined || row === undefined) return changedMeanwhile(say('theStep', { step: text.trim() }));
    edits.push({ kind: 'deleteRow', block: there.block, row: there.row, before: rowText(row) });
  }
  return edits;
}
