// What may stand on a printed page. Private words go where the student wrote they may be repeated; what else is private is left out
// unless somebody ticks it for this one page. Whoever can open the Doc can read everything there all the same (requirement A80).
import type { Answer, PlanRecord } from '../plan/plan.ts';
import { SETS } from '../plan/question-sets.ts';
import { type RepeatPlace, readRepeat } from '../plan/repeat.ts';

export const AUDIENCES = ['me', 'conference', 'family', 'employer'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Parts that a page shows only where they are chosen. */
export const EXTRAS = ['identity', 'reflections', 'supports', 'challenges', 'staff'] as const;
export type Extra = (typeof EXTRAS)[number];

export type Reader = 'student' | 'staff';

export interface PageChoice {
  readonly audience: Audience;
  readonly extras: readonly Extra[];
}

/** Where an audience counts as one of the places a student may have named; staff who print a whole plan count as the workbook. */
const PLACE: Readonly<Record<Audience, RepeatPlace | null>> = {
  me: 'workbook',
  conference: 'conference',
  family: 'family',
  employer: null,
};

/** Private words can be chosen by the student alone; staff get those the student has let out. */
export const offeredExtras = (reader: Reader): readonly Extra[] =>
  reader === 'student' ? EXTRAS : EXTRAS.filter(extra => extra !== 'identity' && extra !== 'reflections');

/** What is ticked when the page first shows. */
export function usualExtras(audience: Audience, reader: Reader): readonly Extra[] {
  if (audience === 'me') return offeredExtras(reader);
  return audience === 'employer' ? [] : ['challenges'];
}

const isLetOut = (repeat: string, { audience }: PageChoice): boolean => {
  const place = PLACE[audience];
  return place !== null && readRepeat(repeat).includes(place);
};

/** An answer with words that may stand there. */
export function isAnswerAllowed(answer: Answer, choice: PageChoice): boolean {
  if (answer.text === '' && answer.later === '') return false;
  if (answer.question === 'hard') return choice.extras.includes('challenges');
  if (!SETS[answer.set].isPrivate) return true;
  return (
    choice.extras.includes(answer.set === 'identity' ? 'identity' : 'reflections') || isLetOut(answer.repeat, choice)
  );
}

export const isReflectionAllowed = (row: PlanRecord, choice: PageChoice): boolean =>
  choice.extras.includes('reflections') || isLetOut(row.words['repeat'] ?? '', choice);
