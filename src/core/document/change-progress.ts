// Plans a new number in a goal's progress table, newest last. Called by the student's "log number".
import { writeDate } from '../plan/typed-date.ts';
import { cell, type DocumentReading } from './blocks.ts';
import { addEntry, alreadyThere, type Change, notFound, type Refusal } from './change.ts';
import { goalPlace } from './change-step.ts';
import { decodePlan } from './decode.ts';
import { spacer } from './plan-blocks.ts';
import { progressTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { cleanText, oneLine } from './typed-text.ts';

export interface NewProgress {
  readonly goalId: string;
  /** An ISO day or typed words. */
  readonly date: string;
  readonly amount: string;
  readonly note: string;
}

export function planProgress(reading: DocumentReading, entry: NewProgress): Change | Refusal {
  const decoded = decodePlan(reading);
  const place = goalPlace(decoded, entry.goalId);
  if (place === undefined) return notFound(say('goal', { id: entry.goalId }));
  const amount = oneLine(entry.amount);
  const note = cleanText(entry.note);
  if (amount === '' && note === '') return { refusal: 'bad-request', details: { what: say('without.progress') } };
  const date = writeDate(oneLine(entry.date), decoded.plan.about.dateOrder, decoded.plan.about.language);
  const message = say('savedProgress', { id: entry.goalId });
  const last = decoded.plan.goals[decoded.places.goals.indexOf(place)]?.progress.slice(-1)[0];
  if (last?.date.text === date && last.amount.text === amount && last.note === note)
    return { edits: [], message: alreadyThere() };
  const list = place.progress[place.progress.length - 1];
  if (list === undefined) {
    const table = progressTable(
      entry.goalId,
      [{ date: { text: date, iso: '' }, amount: { text: amount, value: null }, note }],
      { blanks: 2, language: decoded.plan.about.language },
    );
    return { edits: [{ kind: 'insertBlocks', block: place.block + 1, blocks: [spacer, table] }], message };
  }
  return {
    edits: addEntry(reading.blocks, list, { date: cell(date), amount: cell(amount), note: cell(note) }),
    message,
  };
}
