// Plans a question of the school's own in its template Doc: a new one, another wording, or out again. Bringing the plans up to the
// template (change-template.ts) takes it into those that exist. Called by the keeper's "questions of your own".
import { fold, sameWords } from '../plan/fold.ts';
import type { Stage } from '../plan/plan.ts';
import { OWN_SET } from '../plan/question-sets.ts';
import { questionByPrompt } from '../plan/questions.ts';
import type { DocumentReading } from './blocks.ts';
import { isRefusal, setWords } from './change.ts';
import { planAnswer } from './change-answer.ts';
import { decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { isBareQuestion, isReadable, questionRow } from './question-row.ts';
import { oneLine } from './typed-text.ts';

export const LONGEST_QUESTION = 300;

export interface OwnQuestion {
  readonly stage: Stage;
  readonly words: string;
}

export interface QuestionChange {
  readonly stage: Stage;
  /** The words it has now; '' for a new one. */
  readonly before: string;
  /** null takes it out. */
  readonly words: string | null;
}

/**
 * Why nothing was changed: no letter or number in it; longer than LONGEST_QUESTION; the template asks it already; the words of a
 * built-in question; not in the template any more; its row holds more than the question.
 */
export type QuestionRefusal = 'empty' | 'long' | 'asked' | 'built-in' | 'gone' | 'holds-more';

/** In the order of the Doc. */
export const ownQuestions = (templateReading: DocumentReading): readonly OwnQuestion[] =>
  decodePlan(templateReading).plan.answers.flatMap(({ question, stage, prompt }) =>
    question === '' ? [{ stage, words: prompt }] : [],
  );

export function planQuestion(
  reading: DocumentReading,
  { stage, before, words }: QuestionChange,
): readonly Edit[] | QuestionRefusal {
  const decoded = decodePlan(reading);
  const { answers } = decoded.plan;
  const at = answers.findIndex(each => each.question === '' && each.stage === stage && each.prompt === before);
  if (before !== '' && at < 0) return 'gone';
  const row = questionRow(reading, decoded, at);
  // Another wording leaves what stands beside the question.
  if (row !== null && !(words === null ? isBareQuestion(row) : isReadable(row))) return 'holds-more';
  if (words === null) return row === null ? 'gone' : [row.removal];
  const prompt = oneLine(words);
  if (fold(prompt) === '') return 'empty';
  if (prompt.length > LONGEST_QUESTION) return 'long';
  if (answers.some((each, index) => index !== at && sameWords(each.prompt, prompt))) return 'asked';
  if (questionByPrompt(prompt) !== undefined) return 'built-in';
  if (row !== null) return setWords(reading.blocks, row.prompt, prompt);
  const set = OWN_SET[stage];
  const added = planAnswer(reading, { set, question: '', prompt, part: 'text', before: '', text: '' });
  return isRefusal(added) ? 'gone' : added.edits;
}
