// What the coach says: one sentence that shows the words it saw, one question that helps. Never a rewrite, never blame.
import type { InEach, Language } from '../language.ts';
import type { Finding, LetterName } from './judge.ts';

/** {} stands for the words that were seen, in quotation marks. */
export interface Said {
  readonly because: string;
  /** Only where there is something to ask. */
  readonly question?: string;
}

const ENGLISH: Readonly<Record<string, Said>> = {
  broad: {
    because: '{} can mean many things.',
    question: '{}: which part of it do you mean first? Name one thing you could practice or show.',
  },
  short: {
    because: '{} names a topic, not yet what you will do.',
    question: '{}: what do you want to do or show?',
  },
  unclear: {
    because: 'I am not sure what you will do: {}.',
    question: '{}: what would somebody see you do?',
  },
  two: {
    because: 'I see two goals in one: {}.',
    question: '{} may be two goals. Which one comes first?',
  },
  same: {
    because: 'Start and target are both {}.',
    question: 'You start at {}. Where would you like to get to?',
  },
  noLevel: {
    because: '{} has no number or level yet.',
    question: '{}: from what to what? A number, a level or a count is enough.',
  },
  noAmount: {
    because: '{} has nothing to count or show yet.',
    question: '{}: how will you see that you are there, from what to what?',
  },
  otherNumber: {
    because: '{} is a number, but not how much you want to reach.',
    question: '{} does not measure your goal. From what to what would you like to get?',
  },
  dream: {
    because: '{} is a big dream, and worth keeping.',
    question: '{} is a dream to keep. What is the next rung you could reach this school year?',
  },
  tooBig: {
    because: '{} is a lot for the time.',
    question: '{} is a lot for the time. How much of it could you reach on the way?',
  },
  others: {
    because: '{} is for somebody else to do.',
    question: '{}: which part of this is in your own hands?',
  },
  over: {
    because: '{} is over.',
    question: '{} is over. Which day comes next for this goal?',
  },
  far: {
    because: '{} is a long way off.',
    question: '{} is a long way off. Where would you like to be halfway?',
  },
  someday: {
    because: '{} can be any day.',
    question: '{} can be any day. Which day would you pick?',
  },
  event: {
    because: '{} may be a day, but I cannot tell which.',
    question: '{}: on which day is that?',
  },
  noEnd: {
    because: '{} says how often, but not until when.',
    question: '{}: until which day will you try it before you look back?',
  },
  toldDate: {
    because: '{} is a date, but not the day you want to be there.',
    question: '{} is not the end of your goal. By which day would you like to be there?',
  },
  noDay: {
    because: '{} has no day yet.',
    question: '{}: by which day would you like to be there?',
  },
};

const SPANISH: Readonly<Record<string, Said>> = {
  broad: {
    because: '{} puede ser muchas cosas.',
    question: '{}: ¿a qué parte te refieres primero? Di una cosa que puedas practicar o mostrar.',
  },
  short: {
    because: '{} dice un tema, pero todavía no lo que vas a hacer.',
    question: '{}: ¿qué te gustaría poder hacer?',
  },
  unclear: {
    because: 'No sé bien qué vas a hacer: {}.',
    question: '{}: ¿qué vería alguien que te mira?',
  },
  two: {
    because: 'Veo dos metas en una: {}.',
    question: '{} pueden ser dos metas. ¿Cuál va primero?',
  },
  same: {
    because: 'El inicio y la meta son iguales: {}.',
    question: 'Empiezas en {}. ¿Hasta dónde te gustaría llegar?',
  },
  noLevel: {
    because: '{} todavía no tiene un número ni un nivel.',
    question: '{}: ¿de cuánto a cuánto? Basta un número, un nivel o una cuenta.',
  },
  noAmount: {
    because: '{} todavía no tiene nada que se pueda contar o mostrar.',
    question: '{}: ¿cómo verás que has llegado, de cuánto a cuánto?',
  },
  otherNumber: {
    because: '{} es un número, pero no dice cuánto quieres lograr.',
    question: '{} no mide tu meta. ¿De cuánto a cuánto te gustaría llegar?',
  },
  dream: {
    because: '{} es un gran sueño, y vale la pena guardarlo.',
    question: '{} es un sueño para guardar. ¿Qué escalón podrías alcanzar este curso?',
  },
  tooBig: {
    because: '{} es mucho para ese tiempo.',
    question: '{} es mucho para ese tiempo. ¿Cuánto podrías lograr por el camino?',
  },
  others: {
    because: '{} es cosa de otra persona.',
    question: '{}: ¿qué parte está en tus manos?',
  },
  over: {
    because: '{} ya pasó.',
    question: '{} ya pasó. ¿Qué día viene ahora para esta meta?',
  },
  far: {
    because: '{} queda muy lejos.',
    question: '{} queda muy lejos. ¿Dónde te gustaría estar a mitad de camino?',
  },
  someday: {
    because: '{} puede ser cualquier día.',
    question: '{} puede ser cualquier día. ¿Qué día elegirías?',
  },
  event: {
    because: '{} puede ser un día, pero no sé cuál.',
    question: '{}: ¿qué día es?',
  },
  noEnd: {
    because: '{} dice cada cuánto, pero no hasta cuándo.',
    question: '{}: ¿hasta qué día lo vas a probar antes de mirar cómo te fue?',
  },
  toldDate: {
    because: '{} es una fecha, pero no el día en que quieres llegar.',
    question: '{} no es el final de tu meta. ¿Para qué día te gustaría llegar?',
  },
  noDay: {
    because: '{} todavía no tiene un día.',
    question: '{}: ¿para qué día te gustaría lograrlo?',
  },
};

export const SENTENCES: InEach<Readonly<Record<string, Said>>> = { en: ENGLISH, es: SPANISH };

const LONGEST = 70;

/** The student's words, short enough for one line and without question marks of their own: the coach asks one question. */
export function quoted(text: string): string {
  const parts = text
    .replace(/\s+/g, ' ')
    .split(/[?¿]/)
    .map(part => part.trim().replace(/[\s.,;:!]+$/, ''));
  const line = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (line === '') return '…';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 4).replace(/\s+\S*$/, '')} …`;
}

const QUOTES: InEach<readonly [string, string]> = { en: ['“', '”'], es: ['«', '»'] };

function fill(sentence: string, seen: string, language: Language): string {
  const [open, close] = QUOTES[language];
  return sentence.replace('{}', () => open + quoted(seen) + close);
}

/** `why` in other sentences than those that come with a question: what is fine is told by say-fine.ts. */
export const becauseOf = ({ why, seen }: Finding, language: Language, sentences = SENTENCES): string =>
  fill(sentences[language][why]?.because ?? '', seen, language);

const MAYBE: InEach<string> = { en: 'I am not sure. ', es: 'No estoy seguro. ' };

export function questionOf({ why, seen, is }: Finding, language: Language): string {
  const question = SENTENCES[language][why]?.question ?? '';
  return question === '' ? '' : (is === 'unsure' ? MAYBE[language] : '') + fill(question, seen, language);
}

export const LETTER: Readonly<Record<LetterName, 'S' | 'M' | 'A' | 'R' | 'T'>> = {
  specific: 'S',
  measurable: 'M',
  attainable: 'A',
  relevant: 'R',
  timebound: 'T',
};
