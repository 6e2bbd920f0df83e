// How well the coach finds weak letters on goals with labels: precision, recall and F1 of "weak", beside three simple rules.
// Used by the tests here and by `npm run coach-report`.
import type { GoalDraft, Judgement } from '../../../src/core/coach/coach.ts';
import type { Language } from '../../../src/core/language.ts';

export const SCORED = ['specific', 'measurable', 'attainable', 'timebound'] as const;
export type Scored = (typeof SCORED)[number];
type Labels = Readonly<Record<Scored, boolean | null>>;

interface Labelled {
  readonly text: string;
  readonly lang: string;
  readonly labels: Labels;
}
/** As it stands in a file: labels in a field of their own (with the contested ones named), or beside the text. */
export interface LabelledLine extends Partial<Labels> {
  readonly text: string;
  readonly lang: string;
  readonly labels?: Labels;
  readonly contested?: readonly string[];
}

export interface Score {
  /** Goals with a label for the letter, and how many of them are weak. */
  readonly goals: number;
  readonly weak: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Report {
  readonly goals: number;
  readonly letters: Readonly<
    Record<Scored, { readonly coach: Score; readonly rules: Readonly<Record<string, Score>> }>
  >;
  /** Share of goals with a letter the coach is unsure of. */
  readonly unsure: number;
  readonly wrong: readonly { letter: Scored; label: boolean; text: string; is: string; because: string }[];
}

const DEADLINE_WORD =
  /(?<!\p{L})(?:by|before|until|till?|this|next|end of|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|weeks?|months?|years?|semester|quarter|term|para|antes|hasta|est[ea]|próxim[oa]s?|hoy|mañana|semanas?|mes(?:es)?|año|trimestre|curso|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})/iu;

/** Each says "weak" for every letter alike. */
export const RULES: Readonly<Record<string, (text: string) => boolean>> = {
  'fewer than 8 words': text => text.trim().split(/\s+/).length < 8,
  'no number': text => !/\d/.test(text),
  'no deadline word': text => !DEADLINE_WORD.test(text),
};

function labelled({ text, lang, labels, contested = [], ...beside }: LabelledLine): Labelled {
  const of = (letter: Scored) => (contested.includes(letter) ? null : ((labels ?? beside)[letter] ?? null));
  const [specific, measurable, attainable, timebound] = SCORED.map(of);
  return {
    text,
    lang,
    labels: {
      specific: specific ?? null,
      measurable: measurable ?? null,
      attainable: attainable ?? null,
      timebound: timebound ?? null,
    },
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function scoreOf<T extends Labelled>(goals: readonly T[], letter: Scored, isWeak: (goal: T) => boolean): Score {
  const known = goals.filter(({ labels }) => labels[letter] !== null);
  const hits = known.filter(goal => goal.labels[letter] === false && isWeak(goal)).length;
  const called = known.filter(isWeak).length;
  const weak = known.filter(({ labels }) => labels[letter] === false).length;
  return {
    goals: known.length,
    weak,
    precision: share(hits, called),
    recall: share(hits, weak),
    f1: share(2 * hits, called + weak),
  };
}

type Judge = (goal: GoalDraft, today: string, language: Language) => Judgement;

/** `judge` is the coach's; every goal is judged on its text alone. */
export function reportOn(lines: readonly LabelledLine[], judge: Judge, today: string): Report {
  const goals = lines.map(line => {
    const goal = labelled(line);
    const draft = { statement: goal.text, measure: '', start: '', target: '', deadline: '' };
    return { ...goal, judged: judge(draft, today, goal.lang === 'es' ? 'es' : 'en') };
  });
  const scores = SCORED.map(letter => [
    letter,
    {
      coach: scoreOf(goals, letter, ({ judged }) => judged[letter].is === 'weak'),
      rules: Object.fromEntries(
        Object.entries(RULES).map(([name, rule]) => [name, scoreOf(goals, letter, ({ text }) => rule(text))]),
      ),
    },
  ]);
  const wrong = SCORED.flatMap(letter =>
    goals.flatMap(({ text, labels, judged }) => {
      const label = labels[letter];
      return label !== null && label === (judged[letter].is === 'weak')
        ? [{ letter, label, text, ...judged[letter] }]
        : [];
    }),
  );
  const unsure = goals.filter(({ judged }) => SCORED.some(letter => judged[letter].is === 'unsure')).length;
  return { goals: goals.length, letters: Object.fromEntries(scores), unsure: share(unsure, goals.length), wrong };
}
