// What the coach says: one sentence that shows the words it saw, one question that helps. Never a rewrite, never blame.
import type { InEach, Language } from '../language.ts';
import type { Finding, LetterName } from './judge.ts';

type Sentence = (seen: string) => string;
interface Said {
  readonly because: Sentence;
  /** Only where there is something to ask. */
  readonly question?: Sentence;
}

const ENGLISH: Readonly<Record<string, Said>> = {
  broad: {
    because: seen => `“${seen}” can mean many things.`,
    question: seen => `“${seen}”: which part of it do you mean first? Name one thing you could practice or show.`,
  },
  short: {
    because: seen => `“${seen}” names a topic, not yet what you will do.`,
    question: seen => `“${seen}”: what do you want to do or show?`,
  },
  unclear: {
    because: seen => `I am not sure what you will do: “${seen}”.`,
    question: seen => `“${seen}”: what would somebody see you do?`,
  },
  two: {
    because: seen => `I see two goals in one: “${seen}”.`,
    question: seen => `“${seen}” may be two goals. Which one comes first?`,
  },
  clear: { because: seen => `“${seen}” says what you mean.` },
  amount: { because: seen => `“${seen}” can be counted or checked.` },
  done: { because: seen => `“${seen}”: everybody can see when it is done.` },
  same: {
    because: seen => `Start and target are both “${seen}”.`,
    question: seen => `You start at “${seen}”. Where would you like to get to?`,
  },
  noLevel: {
    because: seen => `“${seen}” has no number or level yet.`,
    question: seen => `“${seen}”: from what to what? A number, a level or a count is enough.`,
  },
  noAmount: {
    because: seen => `“${seen}” has nothing to count or show yet.`,
    question: seen => `“${seen}”: how will you see that you are there, from what to what?`,
  },
  otherNumber: {
    because: seen => `“${seen}” is a number, but not how much you want to reach.`,
    question: seen => `“${seen}” does not measure your goal. From what to what would you like to get?`,
  },
  dream: {
    because: seen => `“${seen}” is a big dream, and worth keeping.`,
    question: seen => `“${seen}” is a dream to keep. What is the next rung you could reach this school year?`,
  },
  tooBig: {
    because: seen => `“${seen}” is a lot for the time.`,
    question: seen => `“${seen}” is a lot for the time. How much of it could you reach on the way?`,
  },
  inReach: { because: seen => `I see nothing too big for its time in “${seen}”.` },
  others: {
    because: seen => `“${seen}” is for somebody else to do.`,
    question: seen => `“${seen}”: which part of this is in your own hands?`,
  },
  reason: { because: seen => `You say why: “${seen}”.` },
  noReason: {
    because: seen => `I cannot see in “${seen}” why it matters to you. Only you know.`,
    question: () => 'Why does this matter to you?',
  },
  end: { because: seen => `“${seen}” says when.` },
  over: {
    because: seen => `“${seen}” is over.`,
    question: seen => `“${seen}” is over. Which day comes next for this goal?`,
  },
  far: {
    because: seen => `“${seen}” is a long way off.`,
    question: seen => `“${seen}” is a long way off. Where would you like to be halfway?`,
  },
  someday: {
    because: seen => `“${seen}” can be any day.`,
    question: seen => `“${seen}” can be any day. Which day would you pick?`,
  },
  event: {
    because: seen => `“${seen}” may be a day, but I cannot tell which.`,
    question: seen => `“${seen}”: on which day is that?`,
  },
  noEnd: {
    because: seen => `“${seen}” says how often, but not until when.`,
    question: seen => `“${seen}”: until which day will you try it before you look back?`,
  },
  toldDate: {
    because: seen => `“${seen}” is a date, but not the day you want to be there.`,
    question: seen => `“${seen}” is not the end of your goal. By which day would you like to be there?`,
  },
  noDay: {
    because: seen => `“${seen}” has no day yet.`,
    question: seen => `“${seen}”: by which day would you like to be there?`,
  },
};

const SPANISH: Readonly<Record<string, Said>> = {
  broad: {
    because: seen => `«${seen}» puede ser muchas cosas.`,
    question: seen => `«${seen}»: ¿a qué parte te refieres primero? Di una cosa que puedas practicar o mostrar.`,
  },
  short: {
    because: seen => `«${seen}» dice un tema, pero todavía no lo que vas a hacer.`,
    question: seen => `«${seen}»: ¿qué te gustaría poder hacer?`,
  },
  unclear: {
    because: seen => `No sé bien qué vas a hacer: «${seen}».`,
    question: seen => `«${seen}»: ¿qué vería alguien que te mira?`,
  },
  two: {
    because: seen => `Veo dos metas en una: «${seen}».`,
    question: seen => `«${seen}» pueden ser dos metas. ¿Cuál va primero?`,
  },
  clear: { because: seen => `«${seen}» dice lo que quieres.` },
  amount: { because: seen => `«${seen}» se puede contar o comprobar.` },
  done: { because: seen => `«${seen}»: todos pueden ver cuándo está hecho.` },
  same: {
    because: seen => `El inicio y la meta son iguales: «${seen}».`,
    question: seen => `Empiezas en «${seen}». ¿Hasta dónde te gustaría llegar?`,
  },
  noLevel: {
    because: seen => `«${seen}» todavía no tiene un número ni un nivel.`,
    question: seen => `«${seen}»: ¿de cuánto a cuánto? Basta un número, un nivel o una cuenta.`,
  },
  noAmount: {
    because: seen => `«${seen}» todavía no tiene nada que se pueda contar o mostrar.`,
    question: seen => `«${seen}»: ¿cómo verás que has llegado, de cuánto a cuánto?`,
  },
  otherNumber: {
    because: seen => `«${seen}» es un número, pero no dice cuánto quieres lograr.`,
    question: seen => `«${seen}» no mide tu meta. ¿De cuánto a cuánto te gustaría llegar?`,
  },
  dream: {
    because: seen => `«${seen}» es un gran sueño, y vale la pena guardarlo.`,
    question: seen => `«${seen}» es un sueño para guardar. ¿Qué escalón podrías alcanzar este curso?`,
  },
  tooBig: {
    because: seen => `«${seen}» es mucho para ese tiempo.`,
    question: seen => `«${seen}» es mucho para ese tiempo. ¿Cuánto podrías lograr por el camino?`,
  },
  inReach: { because: seen => `No veo nada demasiado grande para su tiempo en «${seen}».` },
  others: {
    because: seen => `«${seen}» es cosa de otra persona.`,
    question: seen => `«${seen}»: ¿qué parte está en tus manos?`,
  },
  reason: { because: seen => `Dices por qué: «${seen}».` },
  noReason: {
    because: seen => `No veo en «${seen}» por qué te importa. Solo tú lo sabes.`,
    question: () => '¿Por qué te importa esto?',
  },
  end: { because: seen => `«${seen}» dice cuándo.` },
  over: {
    because: seen => `«${seen}» ya pasó.`,
    question: seen => `«${seen}» ya pasó. ¿Qué día viene ahora para esta meta?`,
  },
  far: {
    because: seen => `«${seen}» queda muy lejos.`,
    question: seen => `«${seen}» queda muy lejos. ¿Dónde te gustaría estar a mitad de camino?`,
  },
  someday: {
    because: seen => `«${seen}» puede ser cualquier día.`,
    question: seen => `«${seen}» puede ser cualquier día. ¿Qué día elegirías?`,
  },
  event: {
    because: seen => `«${seen}» puede ser un día, pero no sé cuál.`,
    question: seen => `«${seen}»: ¿qué día es?`,
  },
  noEnd: {
    because: seen => `«${seen}» dice cada cuánto, pero no hasta cuándo.`,
    question: seen => `«${seen}»: ¿hasta qué día lo vas a probar antes de mirar cómo te fue?`,
  },
  toldDate: {
    because: seen => `«${seen}» es una fecha, pero no el día en que quieres llegar.`,
    question: seen => `«${seen}» no es el final de tu meta. ¿Para qué día te gustaría llegar?`,
  },
  noDay: {
    because: seen => `«${seen}» todavía no tiene un día.`,
    question: seen => `«${seen}»: ¿para qué día te gustaría lograrlo?`,
  },
};

export const SENTENCES: InEach<Readonly<Record<string, Said>>> = { en: ENGLISH, es: SPANISH };

const LONGEST = 70;

/** The student's words, short enough for one line and without question marks of their own: the coach asks one question. */
export function quoted(text: string): string {
  const parts = text
    .replace(/\s+/g, ' ')
    .split(/[?¿]/)
    .map(part => part.trim());
  const line = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (line === '') return '…';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 4).replace(/\s+\S*$/, '')} …`;
}

export const becauseOf = ({ why, seen }: Finding, language: Language): string =>
  SENTENCES[language][why]?.because(quoted(seen)) ?? '';

const MAYBE: InEach<string> = { en: 'I am not sure. ', es: 'No estoy seguro. ' };

export function questionOf({ why, seen, is }: Finding, language: Language): string {
  const question = SENTENCES[language][why]?.question?.(quoted(seen)) ?? '';
  return question !== '' && is === 'unsure' ? MAYBE[language] + question : question;
}

export const LETTER: Readonly<Record<LetterName, 'S' | 'M' | 'A' | 'R' | 'T'>> = {
  specific: 'S',
  measurable: 'M',
  attainable: 'A',
  relevant: 'R',
  timebound: 'T',
};
