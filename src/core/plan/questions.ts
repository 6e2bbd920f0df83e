// The guiding questions of the seven stages, in a student's words, in tables called sets. Keys never change; a school may reword a
// question in its template, which then counts as a question of its own. 'Q1' … 'Q32' are counted as the product's list of requirements
// counts them; the others are the product's own. The words of each stand in questions-en.ts and questions-es.ts.
import type { InEach } from '../language.ts';
import { fold } from './fold.ts';
import type { Stage } from './plan.ts';
import { type QuestionSet, SET_NAMES, SETS } from './question-sets.ts';
import { QUESTIONS_EN } from './questions-en.ts';
import { QUESTIONS_ES } from './questions-es.ts';

const KEYS = {
  identity: ['Q1', 'people', 'language', 'place', 'summer', 'story'],
  profile: ['Q2', 'Q3', 'Q4', 'drive'],
  talk: ['proud', 'strong', 'hard'],
  goals: ['Q5', 'Q6', 'Q7', 'Q8'],
  plan: ['Q9', 'Q10', 'Q11', 'Q12', 'Q13', 'Q14'],
  do: ['input', 'last-time', 'notice'],
  assess: ['Q15', 'Q16', 'Q17', 'Q18', 'Q19', 'Q20', 'plan-worked'],
  reflect: ['Q21', 'Q22', 'Q23', 'Q24', 'Q25', 'Q26', 'Q27', 'Q28'],
  portfolio: ['purpose', 'audience', 'pieces'],
  revise: ['Q29', 'Q30', 'Q31', 'Q32', 'about-plan'],
} as const satisfies Readonly<Record<QuestionSet, readonly string[]>>;

export type QuestionKey = (typeof KEYS)[QuestionSet][number];

/** What a language says for one question: the question, and the short form of the primary plan. The panel has a hint for each (words/hints.ts). */
export interface QuestionWords {
  readonly prompt: string;
  readonly short?: string;
}

export interface Question {
  readonly key: QuestionKey;
  readonly set: QuestionSet;
  readonly stage: Stage;
  readonly prompt: InEach<string>;
  /** As the primary plan asks it; the same as `prompt` where no shorter form exists. */
  readonly short: InEach<string>;
}

export const QUESTIONS: readonly Question[] = SET_NAMES.flatMap(set =>
  KEYS[set].map((key: QuestionKey): Question => {
    const [en, es] = [QUESTIONS_EN[key], QUESTIONS_ES[key]] as const;
    return {
      key,
      set,
      stage: SETS[set].stage,
      prompt: { en: en.prompt, es: es.prompt },
      short: { en: en.short ?? en.prompt, es: es.short ?? es.prompt },
    };
  }),
);

export const questionsOf = (set: QuestionSet): readonly Question[] =>
  QUESTIONS.filter(question => question.set === set);

const BY_PROMPT = new Map(
  QUESTIONS.flatMap(question =>
    [question.prompt, question.short].flatMap(({ en, es }) => [en, es].map(words => [fold(words), question] as const)),
  ),
);
const BY_KEY = new Map<string, Question>(QUESTIONS.map(question => [question.key, question]));

/** The built-in question with these words, in any language (case, accents and punctuation do not matter). */
export const questionByPrompt = (prompt: string): Question | undefined => BY_PROMPT.get(fold(prompt));
export const questionByKey = (key: string): Question | undefined => BY_KEY.get(key);
