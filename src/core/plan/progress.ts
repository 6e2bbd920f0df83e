// What a goal's amounts say: the points of the trend line, and growth in words, the way already gone before the way to go.
import { type InEach, spoken } from '../language.ts';
import type { Goal } from './plan.ts';
import { type Amounts, type Scale, scaleOf } from './scale.ts';
import { unitKey, unitOf } from './typed-number.ts';

export interface TrendPoint {
  /** '' when the entry has no readable date; such points keep their place. */
  readonly iso: string;
  /** On the goal's scale (scale.ts). */
  readonly value: number;
  /** As typed: "77 words", "B+". */
  readonly text: string;
}

/** Readable amounts by date; entries of one day, and those without a date, stay in the order they were written. */
export function trendPoints(goal: Goal): readonly TrendPoint[] {
  const scale = scaleOf(goal);
  let lastIso = '';
  return goal.progress
    .map((entry, index) => {
      lastIso = entry.date.iso || lastIso;
      const { text } = entry.amount;
      return { iso: entry.date.iso, text, value: scale.read(text), index, sortAs: lastIso };
    })
    .filter((point): point is typeof point & { value: number } => point.value !== null)
    .sort((a, b) => (a.sortAs === b.sortAs ? a.index - b.index : a.sortAs < b.sortAs ? -1 : 1))
    .map(({ iso, value, text }) => ({ iso, value, text }));
}

/** Both ends of a goal's way, on its scale; null where none can be read. */
export function trendEnds(goal: Goal): { readonly start: number | null; readonly target: number | null } {
  const scale = scaleOf(goal);
  return { start: scale.read(goal.start.text), target: scale.read(goal.target.text) };
}

/** "3 of 10" counts the three; the ten is no unit. */
const unitIn = (text: string): string =>
  unitKey(text.replace(/^(\s*[\d.,]+)\s*(?:\/|out of|of|de|sobre)\s*\d+/i, '$1'));

/**
 * Two numbers of the goal, as typed, that cannot be compared because their units differ ("800 m", "1.1 km"); null when all
 * agree. A number without a unit agrees with every other. The latest entry is named where it is one of the two.
 */
export function unlikeNumbers(amounts: Amounts): readonly [string, string] | null {
  const scale = scaleOf(amounts);
  if (scale.kind !== 'number') return null;
  const numbers = [amounts.start, amounts.target, ...amounts.progress.map(entry => entry.amount)];
  const named = numbers.filter(number => number.value !== null && unitIn(number.text) !== '');
  const last = named[named.length - 1];
  const other = named.find(number => last !== undefined && unitIn(number.text) !== unitIn(last.text));
  return last === undefined || other === undefined ? null : [other.text, last.text];
}

interface GrowthWords {
  readonly unlike: (one: string, other: string) => string;
  readonly now: (amount: string) => string;
  readonly same: string;
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly up: (from: string, to: string) => string;
  readonly toGo: (amount: string, isOne: boolean) => string;
  readonly aim: (target: string) => string;
  readonly reached: string;
}

const WORDS: InEach<GrowthWords> = {
  en: {
    unlike: (one, other) => `${one} and ${other} are in different units. Use one unit, then the line can be drawn.`,
    now: amount => `Now at ${amount}`,
    same: 'The same as at the start',
    more: amount => `${amount} more than at the start`,
    less: amount => `${amount} less than at the start`,
    up: (from, to) => `Up from ${from} to ${to}`,
    toGo: amount => `${amount} to go`,
    aim: target => `on the way to ${target}`,
    reached: 'target reached',
  },
  es: {
    unlike: (one, other) => `${one} y ${other} están en unidades distintas. Usa una sola y se podrá dibujar la línea.`,
    now: amount => `Ahora en ${amount}`,
    same: 'Igual que al comienzo',
    more: amount => `${amount} más que al comienzo`,
    less: amount => `${amount} menos que al comienzo`,
    up: (from, to) => `Subiste de ${from} a ${to}`,
    toGo: (amount, isOne) => `${isOne ? 'falta' : 'faltan'} ${amount}`,
    aim: target => `en camino a ${target}`,
    reached: 'ya llegaste',
  },
};

/** What to say when two numbers cannot be compared; '' when all can. */
export function unlikeWords(amounts: Amounts): string {
  const unlike = unlikeNumbers(amounts);
  return unlike === null ? '' : WORDS[spoken()].unlike(unlike[0], unlike[1]);
}

/** Where the goal stands on its scale; null while there is no amount yet or amounts cannot be compared. */
export interface Way {
  readonly scale: Scale;
  readonly latest: TrendPoint;
  /** The start, or the first of several entries where no start stands. */
  readonly start: number | null;
  readonly startText: string;
  readonly target: number | null;
  readonly isReached: boolean;
  /** Share of the way from start to target, 0 … 1; null without both. */
  readonly share: number | null;
}

export function wayOf(goal: Goal): Way | null {
  const points = trendPoints(goal);
  const [first] = points;
  const latest = points[points.length - 1];
  if (first === undefined || latest === undefined || unlikeNumbers(goal) !== null) return null;
  const scale = scaleOf(goal);
  const ends = trendEnds(goal);
  const start = ends.start ?? (points.length > 1 ? first.value : null);
  const startText = ends.start === null ? first.text : goal.start.text;
  const { target } = ends;
  const falls = start !== null && target !== null && target < start;
  const isReached = target !== null && (falls ? latest.value <= target : latest.value >= target);
  const length = start === null || target === null ? 0 : target - start;
  const share = start === null || length === 0 ? null : Math.min(1, Math.max(0, (latest.value - start) / length));
  return { scale, latest, start, startText, target, isReached, share };
}

/** The last amount written is at the target or beyond it. */
export const hasReachedTarget = (goal: Goal): boolean => wayOf(goal)?.isReached === true;

/** "15 wpm more than at the start, 13 to go"; '' while there is nothing to compare; what to do when units differ. */
export function growthWords(goal: Goal): string {
  const unlike = unlikeWords(goal);
  if (unlike !== '') return unlike;
  const way = wayOf(goal);
  if (way === null) return '';
  const isCounted = way.scale.kind === 'number' || way.scale.kind === 'percent';
  const unit = way.scale.kind === 'percent' ? '%' : unitOf(goal.target.text) || unitOf(goal.start.text);
  const growth = isCounted ? counted(way, unit) : named(way);
  if (way.target === null) return growth;
  const words = WORDS[spoken()];
  if (way.isReached) return `${growth}, ${words.reached}`;
  const rest = round(Math.abs(way.target - way.latest.value));
  return `${growth}, ${isCounted ? words.toGo(amount(rest, ''), rest === 1) : words.aim(way.scale.name(goal.target.text))}`;
}

function counted({ start, latest }: Way, unit: string): string {
  const words = WORDS[spoken()];
  if (start === null) return words.now(amount(latest.value, unit));
  const size = round(latest.value - start);
  if (size === 0) return words.same;
  return (size > 0 ? words.more : words.less)(amount(Math.abs(size), unit));
}

/** Grades and levels are named, not counted: nobody says "three thirds of a grade". */
function named({ scale, start, startText, latest }: Way): string {
  const words = WORDS[spoken()];
  const now = scale.name(latest.text);
  if (start === null || latest.value < start) return words.now(now);
  return latest.value === start ? words.same : words.up(scale.name(startText), now);
}

/** At most two decimals, so that 0.1 + 0.2 reads as 0.3. */
const round = (value: number): number => Math.round(value * 100) / 100;

const amount = (value: number, unit: string): string => {
  const separator = unit === '' || unit === '%' ? '' : ' ';
  return `${round(value)}${separator}${unit}`;
};
