// When a step happens and how often it was done, as a form needs it: the parts of its "By when" and "Done?" cells.
import type { Step } from './plan.ts';
import type { DateHabit } from './typed-date.ts';
import { type Rhythm, readSpan, readTimes } from './typed-span.ts';

export interface StepShape {
  readonly every: Rhythm;
  /** ISO day, or ''. */
  readonly from: string;
  /** ISO day; the words of the cell where nothing can be read in them. */
  readonly until: string;
  /** How often it was done. null: it comes once, or the cell holds other words, which no count may write over. */
  readonly times: number | null;
}

export function stepShape(step: Pick<Step, 'due' | 'doneText'>, habit: DateHabit): StepShape {
  const span = readSpan(step.due.text, habit);
  const isRead = span.every !== '' || span.from !== '' || span.until !== '';
  const count = step.doneText === '' ? 0 : readTimes(step.doneText);
  return { ...span, until: isRead ? span.until : step.due.text, times: span.every === '' ? null : count };
}
