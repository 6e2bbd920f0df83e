// When a step happens, as people type it into its "By when" cell: "3 Nov", "every week", "daily from 3 Nov until 20 Dec".
// And how often it was done, from its "Done?" cell: "4", "5 times", "3 of 10". What the add-on writes there is read back the same.
import type { InEach, Language } from '../language.ts';
import { fold } from './fold.ts';
import { type DateHabit, readDate, writeDate } from './typed-date.ts';

export type Rhythm = '' | 'day' | 'week' | 'two weeks' | 'month';

export interface Span {
  /** How often it comes again; '' for once. */
  readonly every: Rhythm;
  /** ISO days; '' where none can be read. */
  readonly from: string;
  readonly until: string;
}

export const RHYTHM_NAMES: readonly Rhythm[] = ['', 'day', 'week', 'two weeks', 'month'];

const RHYTHMS: readonly (readonly [Rhythm, RegExp])[] = [
  ['two weeks', /\b(?:every (?:two|2|other) weeks?|fortnightly|cada (?:dos|2) semanas|quincenal(?:mente)?)\b/],
  [
    'day',
    /\b(?:daily|every (?:school )?(?:day|night|evening|morning)|each day|cada (?:dia|noche|tarde|manana)|todos los dias|todas las (?:noches|tardes|mananas)|diario|diariamente)\b/,
  ],
  [
    'week',
    /\b(?:weekly|(?:every|each) (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|cada (?:semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|todas las semanas|todos los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|semanal(?:mente)?|\w+ times a week|\d+ ?x a week|(?:once|twice) a week|\w+ veces (?:a la|por) semana)\b/,
  ],
  [
    'month',
    /\b(?:monthly|(?:every|each) month|cada mes|todos los meses|mensual(?:mente)?|\w+ times a month|(?:once|twice) a month)\b/,
  ],
];
const FROM =
  /\b(?:from|since|starting|desde(?: el)?|a partir del?)\s+(.+?)(?=\s*(?:,(?!\s*\d{4})|\b(?:until|till|til|to|through|by|hasta(?: el)?|al)\b|$))/i;
const UNTIL = /\b(?:until|till|til|to|through|by|before|hasta(?: el)?|al|para(?: el)?|antes del?)\s+(.+)$/i;

/** The whole text as a day first; then its parts. Nothing is guessed: what is no day stays ''. */
export function readSpan(text: string, habit: DateHabit): Span {
  const whole = readDate(text, habit).iso;
  if (whole !== '') return { every: '', from: '', until: whole };
  const folded = fold(text);
  const every = RHYTHMS.find(([, pattern]) => pattern.test(folded))?.[0] ?? '';
  const day = (part: string | undefined): string =>
    part === undefined ? '' : readDate(part.replace(/^[\s,]+|[\s,.]+$/g, ''), habit).iso;
  return { every, from: day(FROM.exec(text)?.[1]), until: day(UNTIL.exec(text)?.[1]) };
}

interface SpanWords {
  readonly every: Readonly<Record<Exclude<Rhythm, ''>, string>>;
  readonly from: string;
  readonly until: string;
  readonly times: (count: number) => string;
}

const WORDS: InEach<SpanWords> = {
  en: {
    every: { day: 'every day', week: 'every week', 'two weeks': 'every two weeks', month: 'every month' },
    from: 'from',
    until: 'until',
    times: count => (count === 1 ? '1 time' : `${count} times`),
  },
  es: {
    every: { day: 'cada día', week: 'cada semana', 'two weeks': 'cada dos semanas', month: 'cada mes' },
    from: 'desde el',
    until: 'hasta el',
    times: count => (count === 1 ? '1 vez' : `${count} veces`),
  },
};

export interface SpanStyle {
  readonly dateOrder: DateHabit['dateOrder'];
  readonly language: Language;
}

/** "every week from 3 Nov 2026 until 20 Dec 2026"; a single day alone stands there bare. What is no ISO day is written as it is. */
export function writeSpan({ every, from, until }: Span, { dateOrder, language }: SpanStyle): string {
  const words = WORDS[language];
  const day = (iso: string): string => writeDate(iso, dateOrder, language);
  if (every === '' && from === '') return day(until);
  const named = (name: string, iso: string): readonly string[] => (iso === '' ? [] : [name, day(iso)]);
  return [...(every === '' ? [] : [words.every[every]]), ...named(words.from, from), ...named(words.until, until)].join(
    ' ',
  );
}

/** "4 times", "1 vez"; '' for none. */
export const writeTimes = (count: number, language: Language): string =>
  count === 0 ? '' : WORDS[language].times(count);

/** How many times, from "4", "5 times", "3x", "3 of 10", "IIII", "☑ 4 times"; null when the cell says no number. */
export function readTimes(text: string): number | null {
  const typed = text.replace(/^[\s☑]+|\s+$/g, '');
  if (/^[|Il]{2,}$/.test(typed)) return typed.length;
  const match = /^(?:done |hecho )?(\d{1,3})\s*(?:x|times?|veces|vez|of\b.*|de\b.*|\/.*)?$/i.exec(typed);
  return match === null ? null : Number(match[1]);
}
