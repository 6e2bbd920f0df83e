// What the staff decided, as the words that should stand in the staff rows of a goal in the plan. Called by reconcile.ts.

import type { Language } from '../language.ts';
import type { StaffRows } from '../plan/plan.ts';
import { writeDate } from '../plan/typed-date.ts';
import type { TabReading } from '../workbook/edits.ts';
import { cellText, fingerprint } from '../workbook/fingerprint.ts';
import { sayIn } from '../workbook/sentences.ts';
import type { ClassSettings } from '../workbook/settings.ts';
import { wordIn } from '../workbook/tables.ts';
import { DECISIONS, TYPED } from '../workbook/tabs.ts';
import { agreedIn, lastOf, type Review } from './reviews.ts';

export const NO_STAFF_WORDS: StaffRows = { agreed: '', decision: '', feedback: '', showMe: '' };

type Habits = Pick<ClassSettings, 'dateOrder' | 'language'>;

/** A decision of the list in this language; anything else as staff typed it. */
export const decisionWords = (decision: string, language: Language): string =>
  String(wordIn(language, DECISIONS, decision));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** From the goal's row and its reviews: the row says what holds, the last review who and when, the last approval what was agreed. */
export function staffWords(row: TabReading['rows'][number], reviews: readonly Review[], settings: Habits): StaffRows {
  const said = sayIn(settings.language);
  const review = lastOf(reviews);
  const decision = oneLine(cellText(row.values['decision']));
  const feedback = oneLine(cellText(row.values['feedback']));
  const who = !review || review.who === TYPED ? '' : oneLine(review.who);
  const when = review && review.date !== '' ? writeDate(review.date, settings.dateOrder, settings.language) : '';
  const decided = decisionWords(decision, settings.language);
  const signed = [who, when].filter(part => part !== '').join(', ');
  const asks = decision === 'Show me';
  return {
    agreed: oneLine(agreedIn(row, reviews)),
    decision: decided === '' || signed === '' ? decided : `${decided} (${signed})`,
    feedback: asks ? '' : feedback,
    showMe: asks ? feedback || said('showMe') : '',
  };
}

/** Same fingerprint = same words; spaces and line ends do not count. */
export function staffFingerprint(words: StaffRows): string {
  return fingerprint([oneLine(words.agreed), oneLine(words.decision), oneLine(words.feedback), oneLine(words.showMe)]);
}
