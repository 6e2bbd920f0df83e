// What a goal's numbers say: the points of the trend line, and growth in words, the way already gone before the way to go.
import type { Goal, TypedNumber } from './plan.ts';
import { unitKey, unitOf } from './typed-number.ts';

export interface TrendPoint {
  /** '' when the entry has no readable date; such points keep their place. */
  readonly iso: string;
  readonly value: number;
}

/** Readable numbers by date; entries of one day, and those without a date, stay in the order they were written. */
export function trendPoints(goal: Goal): readonly TrendPoint[] {
  let lastIso = '';
  return goal.progress
    .map((entry, index) => {
      lastIso = entry.date.iso || lastIso;
      return { iso: entry.date.iso, value: entry.amount.value, index, sortAs: lastIso };
    })
    .filter((point): point is typeof point & { value: number } => point.value !== null)
    .sort((a, b) => (a.sortAs === b.sortAs ? a.index - b.index : a.sortAs < b.sortAs ? -1 : 1))
    .map(({ iso, value }) => ({ iso, value }));
}

type Numbers = Pick<Goal, 'start' | 'target'> & { readonly progress: readonly { readonly amount: TypedNumber }[] };

/**
 * Two numbers of the goal, as typed, that cannot be compared because their units differ ("800 m", "1.1 km"); null when all
 * agree. A number without a unit agrees with every other. The latest entry is named where it is one of the two.
 */
export function unlikeNumbers({ start, target, progress }: Numbers): readonly [string, string] | null {
  const numbers = [start, target, ...progress.map(entry => entry.amount)];
  const named = numbers.filter(number => number.value !== null && unitKey(number.text) !== '');
  const last = named[named.length - 1];
  const other = named.find(number => last !== undefined && unitKey(number.text) !== unitKey(last.text));
  return last === undefined || other === undefined ? null : [other.text, last.text];
}

/** What to say when two numbers cannot be compared; '' when all can. */
export function unlikeWords(numbers: Numbers): string {
  const unlike = unlikeNumbers(numbers);
  if (unlike === null) return '';
  return `${unlike[0]} and ${unlike[1]} are in different units. Use one unit, then the line can be drawn.`;
}

/** "15 wpm more than at the start, 13 to go"; '' while there is nothing to compare; what to do when units differ. */
export function growthWords(goal: Goal): string {
  const unlike = unlikeWords(goal);
  if (unlike !== '') return unlike;
  const points = trendPoints(goal);
  const latest = points[points.length - 1]?.value;
  if (latest === undefined) return '';
  const start = goal.start.value ?? (points.length > 1 ? points[0]?.value : undefined);
  const target = goal.target.value;
  const unit = unitOf(goal.target.text) || unitOf(goal.start.text);
  const growth = start === undefined ? `Now at ${amount(latest, unit)}` : grown(latest - start, unit);
  if (target === null) return growth;
  const falls = start !== undefined && target < start;
  const isReached = falls ? latest <= target : latest >= target;
  return `${growth}, ${isReached ? 'target reached' : `${amount(Math.abs(target - latest), '')} to go`}`;
}

function grown(difference: number, unit: string): string {
  const size = round(difference);
  if (size === 0) return 'The same as at the start';
  return `${amount(Math.abs(size), unit)} ${size > 0 ? 'more' : 'less'} than at the start`;
}

/** At most two decimals, so that 0.1 + 0.2 reads as 0.3. */
const round = (value: number): number => Math.round(value * 100) / 100;

const amount = (value: number, unit: string): string => {
  const separator = unit === '' || unit === '%' ? '' : ' ';
  return `${round(value)}${separator}${unit}`;
};
