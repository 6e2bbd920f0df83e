// The SMART coach: looks at a goal as it is typed and asks one question about the first letter that is weak.
// It shows the words it saw, never rewrites, never scolds, and may be wrong: nothing depends on it. Runs in the browser and on the server.
import { type Language, spoken } from '../language.ts';
import { findings, type GoalDraft, LETTERS, type LetterName } from './judge.ts';
import { becauseOf, LETTER, questionOf, SENTENCES } from './say.ts';
import { FINE } from './say-fine.ts';

export type { GoalDraft } from './judge.ts';

export interface Advice {
  /** '' when there is nothing to ask. */
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T' | '';
  /** What made the coach ask, with the student's words. */
  readonly because: string;
  /** One question, with one question mark. */
  readonly question: string;
  /** The coach could not tell whether the letter is weak. */
  readonly isUnsure: boolean;
  /** The far dream in the words of the goal, worth keeping above a nearer rung; '' when there is none. */
  readonly dream: string;
}

export interface Verdict {
  readonly is: 'ok' | 'weak' | 'unsure';
  /** What it saw, quoted, or what is missing. */
  readonly because: string;
}

export type Judgement = Readonly<Record<LetterName, Verdict>>;

const NOTHING: Advice = { letter: '', because: '', question: '', isUnsure: false, dream: '' };

/** All five letters. `today` is an ISO day; the goal may be in either language, the sentences are in `language`. */
export function judge(goal: GoalDraft, today: string, language: Language = spoken()): Judgement {
  const found = findings(goal, today, language);
  const verdict = (name: LetterName): Verdict => {
    const sentences = found[name].why in SENTENCES.en ? SENTENCES : FINE;
    return { is: found[name].is, because: becauseOf(found[name], language, sentences) };
  };
  return {
    specific: verdict('specific'),
    measurable: verdict('measurable'),
    attainable: verdict('attainable'),
    relevant: verdict('relevant'),
    timebound: verdict('timebound'),
  };
}

/** The first weak letter, else the first the coach is unsure of; why a goal matters is only asked when somebody else is to do it. */
export function coach(goal: GoalDraft, today: string, language: Language = spoken()): Advice {
  if (goal.statement.trim() === '') return NOTHING;
  const found = findings(goal, today, language);
  const name =
    LETTERS.find(letter => found[letter].is === 'weak') ??
    LETTERS.find(letter => letter !== 'relevant' && found[letter].is === 'unsure');
  if (name === undefined) return NOTHING;
  return {
    letter: LETTER[name],
    because: becauseOf(found[name], language),
    question: questionOf(found[name], language),
    isUnsure: found[name].is === 'unsure',
    dream: found.attainable.why === 'dream' ? found.attainable.seen : '',
  };
}
