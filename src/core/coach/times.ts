// When a goal ends: the words that say so, what only looks like it (a date that is over, a habit without an end), and about how many days.
import { dayNumber, dayParts } from '../plan/iso-day.ts';
import { type Goal, lineOf, type Token, wordsOf } from './tokens.ts';

export interface Times {
  /** The words that give it an end; '' when there are none. */
  readonly end: string;
  /** "next year's test": an end of which nobody says the day. */
  readonly event: string;
  /** "someday". */
  readonly someday: string;
  /** "every night". */
  readonly habit: string;
  /** A date that is told, not aimed at. */
  readonly told: string;
  /** The end names a year or month that is over. */
  readonly isOver: boolean;
  /** From today to the end, roughly; null when the words do not say. */
  readonly days: number | null;
  /** Which signs belong to a time and are therefore no amount. */
  readonly isTime: readonly boolean[];
}

const ORDER = 'GRsLZBKTtQkMWESYUuHXCVFIADO/NrJaPe';
const SMALL = '[DAJOre]*';

/** What is no end though it looks like one; blanked before the ends are looked for. */
const BLANKS: readonly RegExp[] = [
  // last Friday, since September 2024, el año pasado, hace dos meses, three years ago
  /(?<!B[DA]?)L[DAJI]*[MWUSEuXR][DA]*Y?|L[DA]*[NO]?[Uu]|L[DAO]*[NO]?[DA]*M[DA]*Y?|[DA]?[UuWMSE][DA]*[MY]?L|(?:N|D)[Uu]L|LY/g,
  // starting Monday, from today
  /s[DAI]*[RWMUTE]+U?/g,
  // Monday to Friday; Mondays and Wednesdays; los lunes; every Friday
  /Q[DJAO]*[WUuSMECHX](?:[aA.&_]*W)*|q[A.a_]*[Wq]|[AID]?W[aA_][AD]?W/g,
];

/** Ways to say an end, the surest first. */
const ENDS: readonly RegExp[] = [
  new RegExp(`B[DTtOJZA_UL]{0,5}?[MWESURXYZu]${SMALL}[MUEXWSY_]?${SMALL}(?:N|O|Y)*`),
  /B[DAJ_]{0,3}(?:O|\/)(?:[DAJ_]{0,2}[MU])?/,
  /BD?[PD]?_?D?V(?:[DA]*[USEXC]|N)?/,
  /BP(?![^.]{0,3}[Cw])[^.]{1,4}/,
  new RegExp(`[IF]${SMALL}[Tt]?${SMALL}(?:NN?|D|T|Q|O)[TtDJOe]*_?(?:U|uu?)(?!Q)`),
  /I[DTtJAOY.]*[SU]|F[DTtJAOY.]+[SU]/,
  /B[DA]*T[JO]*_/,
  /T[JODNA]*(?:_{0,2}[UMWSEXu]|C)/,
  /t[JODN]*[UMSEXW]/,
  /U[DA]*[ME]/,
  /[FIA]D?O[UE]/,
  /KNN?[uU]/,
  /[UWMSEX]D?T/,
  /Z[DTtJA]*[USEMYCO]|ZD+_/,
  /R/,
  /M[DA]*(?:N|O)[DA.]*Y?/,
  /[NO][DA]*M(?:[DA]*Y)?/,
  /M[aAF]D?M[DA]*Y?/,
  /(?<![Q_])[AD]D?[DJ]?W(?![aA&]W|C|_{0,2}[XE])/,
  /A[DA]?O(?![_UuCEX])/,
  /[IAF][DTtJA]*[MS]/,
  /A[D]?\//,
  /[IAF][DTtJAOUu]*_{0,2}E/,
  /(?:IY|[UD]Y)/,
  /K[DPA_]{0,3}[USEX]?_?V[DA]*[USEX]?|K[DPA]{0,2}[E]/,
  /r[DA]*[US]/,
  /(?:^|[^QDA_w])W\.*$/,
];

const EVENT = /[AIFBD][DA]?J*O?(?:_[_N]{0,2})?X(?!_)|[AIF]D?T[JO]*_/;
const HABIT = /Q[DJOAN]*[^.]|k|N?[*]?[Uu]?D[Uu]/;

export function readTimes(goal: Goal, told: readonly boolean[], today: string): Times {
  const { tokens } = goal;
  const full = timeLine(tokens);
  const line = [...full].map((letter, at) => (told[at] ? '~' : letter)).join('');
  const isTime: boolean[] = new Array(tokens.length).fill(false);
  const open = blank(line, isTime);
  const end = firstOf(ENDS, open) ?? somethingAfter(BEFORE, open, tokens);
  const says = (match: Found | null): string =>
    match === null ? '' : wordsOf(goal, match.at, match.at + match.length - 1);
  markAll(open, isTime);
  const span = end === null ? [] : tokens.slice(end.at, end.at + end.length);
  return {
    end: says(end),
    event: says(eventIn(open, tokens) ?? somethingAfter(BY, open, tokens)),
    someday: says(firstOf([/G/], open)),
    habit: says(habitIn(line, tokens)),
    told: says(
      firstOf(
        [/[MW][DA]*[NOY]*|L[DA]*[UMWS]|Y/],
        [...full].map((letter, at) => (line[at] === open[at] && line[at] !== '~' ? '_' : letter)).join(''),
      ),
    ),
    isOver: isOver(
      tokens.filter((_, at) => !told[at]),
      today,
    ),
    days: end === null ? null : daysTo(span, open.slice(end.at, end.at + end.length), today),
    isTime,
  };
}

interface Found {
  readonly at: number;
  readonly length: number;
}

function firstOf(patterns: readonly RegExp[], line: string): Found | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match !== null && match[0] !== '') return { at: match.index, length: match[0].length };
  }
  return null;
}

const BEFORE = /^(?:before|until|till?|b4|ahead_of|in_time_for|antes_del?)$/;
const BY = /^by$/;
const NO_THING =
  /(?:ing|[aei]r(?:me|se|lo|la)?)$|^(?:hand|bus|bike|car|foot|myself|far|side|mistake|name|one|heart|least|half|percent|points?)$/;

/** "before the curtain", "antes de la mudanza": whatever it is, it comes; daily things and doing words ("before eating") are none. */
function somethingAfter(words: RegExp, open: string, tokens: readonly Token[]): Found | null {
  const at = tokens.findIndex(({ word }, index) => open[index] === 'B' && words.test(word));
  if (at < 0) return null;
  const match = /^B[DAJO]*_/.exec(open.slice(at));
  const thing = tokens[at + (match?.[0].length ?? 0) - 1];
  if (match === null || thing === undefined || NO_THING.test(thing.word) || /[xvywz]/.test(thing.tags)) return null;
  return { at, length: match[0].length };
}

/** A test that is one: "on the test", not "on tests" or "on a test". */
function eventIn(open: string, tokens: readonly Token[]): Found | null {
  const found = firstOf([EVENT], open);
  if (found === null) return null;
  const span = tokens.slice(found.at, found.at + found.length);
  return span.some(
    ({ word, tags }) =>
      /^(?:an?|una?|some)$/.test(word) || tags.includes('f') || (tags.includes('X') && /s$/.test(word)),
  )
    ? null
    : found;
}

/** What only the neighbours tell: [may this sign be meant, its letter then]. */
const BY_NEIGHBOURS: readonly (readonly [
  is: (token: Token, before: Token | undefined, after: Token | undefined) => boolean,
  letter: string,
])[] = [
  // "por la mañana" is no tomorrow
  [({ word }, before) => word === 'manana' && /^(?:la|cada|las|por|toda)$/.test(before?.word ?? ''), 'C'],
  // "on Mondays", "los lunes"
  [
    ({ word, tags }, before) =>
      tags.includes('W') && (/days$|^sabados$|^domingos$/.test(word) || /^(?:los|cada)$/.test(before?.word ?? '')),
    'q',
  ],
  // "this school year", "the second semester"
  [({ word }, _, after) => word === 'school' && /[uU]/.test(after?.tags ?? ''), 'J'],
  [({ tags }, _, after) => tags.includes('O') && /[UXE]/.test(after?.tags ?? ''), 'O'],
  // "by reading", "para mejorar" say how and what for
  [({ word }, _, after) => word === 'by' && /ing$/.test(after?.word ?? '') && !/[ESZV]/.test(after?.tags ?? ''), '_'],
  [
    ({ word }, _, after) =>
      word === 'para' && /[aei]r(?:me|se|lo|la)?$/.test(after?.word ?? '') && !/[VE]/.test(after?.tags ?? ''),
    '_',
  ],
  // "I may", "one day a week"
  [({ word }, before) => /^(?:march|may)$/.test(word) && /[Pw]/.test(before?.tags ?? ''), '_'],
  [({ word }, _, after) => word === 'one_day' && /^(?:a|each|per|every)$/.test(after?.word ?? ''), '_'],
];

function timeLine(tokens: readonly Token[]): string {
  const line = lineOf(tokens, ORDER);
  return tokens
    .map((token, at) => BY_NEIGHBOURS.find(([is]) => is(token, tokens[at - 1], tokens[at + 1]))?.[1] ?? line.charAt(at))
    .join('');
}

function blank(line: string, isTime: boolean[]): string {
  let open = line;
  for (const pattern of BLANKS)
    open = open.replace(pattern, (found: string, at: number) => {
      isTime.fill(true, at, at + found.length);
      return '~'.repeat(found.length);
    });
  return open;
}

/** Every time in the text, not only the first, so that none of their numbers counts as an amount. */
function markAll(open: string, isTime: boolean[]): void {
  for (const pattern of ENDS) {
    const match = pattern.exec(open);
    if (match !== null) for (let at = match.index; at < match.index + match[0].length; at += 1) isTime[at] = true;
  }
  for (const match of open.matchAll(/M[DA]*[NO][DA.]*Y?|[NO][DA]*M(?:[DA]*Y)?/g))
    isTime.fill(true, match.index, (match.index ?? 0) + match[0].length);
}

function habitIn(line: string, tokens: readonly Token[]): Found | null {
  const found = firstOf([HABIT, /q/], line);
  if (found === null) return null;
  // "three times a week", "20 minutes a day": the number goes with it.
  const from =
    tokens[found.at - 1]?.value != null || /[*H]/.test(tokens[found.at - 1]?.tags ?? '') ? found.at - 1 : found.at;
  return { at: from, length: found.length + found.at - from };
}

function isOver(tokens: readonly Token[], today: string): boolean {
  const now = dayParts(today);
  const years = tokens.filter(token => token.tags.includes('Y')).map(token => token.value ?? 0);
  return now !== null && years.length > 0 && Math.max(...years) < now.year;
}

const SHORT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|tonight|hoy|esta_noche|esta_tarde)$/, 1],
  [/^(?:tomorrow|tmrw|tmr|manana|pasado_manana)$/, 2],
  [/^(?:weekend|weekends|fin_de_semana)$/, 4],
];
const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|dia|school_day|dia_de)/, 1],
  [/^(?:wee?k|semana|sem$)/, 7],
  [/^(?:mo?nth|mth|mes)/, 30],
  [/^(?:year|yr|ano)/, 365],
  [/^(?:term|quarter|trimest|semest|marking|grading|evaluac|bimestre|cuatrim|curso|school_year|season)/, 90],
];

const daysOf = (word: string, table: readonly (readonly [RegExp, number])[]): number | null =>
  table.find(([pattern]) => pattern.test(word))?.[1] ?? null;

function daysTo(span: readonly Token[], line: string, today: string): number | null {
  for (const { word } of span) {
    const short = daysOf(word, SHORT_WORDS);
    if (short !== null) return short;
  }
  const month = line.indexOf('M');
  if (month >= 0)
    return daysToMonth(
      span[month]?.word ?? '',
      span.find(({ value, tags }) => value !== null && !tags.includes('Y'))?.value ?? 28,
      today,
    );
  if (/W/.test(line)) return /T/.test(line) ? 14 : 7;
  const unit = span.find(({ tags }) => /[Uu]/.test(tags));
  if (unit === undefined) return null;
  const days = daysOf(unit.word, UNIT_DAYS);
  const count = span.find(({ value, tags }) => value !== null && /[N1]/.test(tags))?.value ?? (/T/.test(line) ? 2 : 1);
  return days === null ? null : days * count;
}

const MONTH_STARTS = 'jan ene|feb|mar|apr abr|may|jun|jul|aug ago|sep set|oct|nov|dec dic'
  .split('|')
  .map(names => names.split(' '));

function daysToMonth(word: string, day: number, today: string): number | null {
  const now = dayParts(today);
  const month = MONTH_STARTS.findIndex(names => names.includes(word.slice(0, 3))) + 1;
  if (now === null || month === 0) return null;
  const year = month * 31 + day < now.month * 31 + now.day ? now.year + 1 : now.year;
  const from = dayNumber(today);
  const to = Math.round(Date.UTC(year, month - 1, Math.min(28, day)) / 86_400_000);
  return from === null ? null : to - from;
}
