// How a student steers the own learning, strand by strand over the year: the numbers 1 to 4 and the words beside them. A trend, no score.
import { STRANDS } from './choices.ts';
import { fold } from './fold.ts';
import type { Plan } from './plan.ts';
import { say } from './sentences.ts';
import { readDate } from './typed-date.ts';
import { readNumber } from './typed-number.ts';

export interface Strand {
  /** As the plan words it. */
  readonly strand: string;
  /** By day; those without a day keep their place. */
  readonly points: readonly { readonly iso: string; readonly level: number; readonly words: string }[];
  /** The trend as a person says it: "first 2, now 3". */
  readonly said: string;
}

function sayTrend(levels: readonly number[]): string {
  const [first = 0] = levels;
  const now = levels[levels.length - 1] ?? 0;
  const trend = levels.length === 1 ? 'once' : now === first ? 'same' : 'moved';
  return say(`trend.${trend}`, { now, first });
}

/** Strands somebody wrote about, the built-in ones first and in their order. */
export function strandTrends({ records, about }: Plan): readonly Strand[] {
  const named = STRANDS.map(strand => ({ name: strand[about.language], keys: [fold(strand.en), fold(strand.es)] }));
  const rows = records.selfDirection.map(({ words }) => ({
    typed: words.strand ?? '',
    iso: readDate(words.date ?? '', about).iso,
    level: readNumber(words.level ?? '').value,
    words: words.words ?? '',
  }));
  const own = [...new Set(rows.map(row => row.typed.trim()))]
    .filter(typed => typed !== '' && !named.some(({ keys }) => keys.includes(fold(typed))))
    .map(typed => ({ name: typed, keys: [fold(typed)] }));
  return [...named, ...own].flatMap(({ name, keys }) => {
    const points = rows
      .filter((row): row is typeof row & { level: number } => row.level !== null && keys.includes(fold(row.typed)))
      .map(({ iso, level, words }) => ({ iso, level, words }))
      .sort((a, b) => (a.iso === '' || b.iso === '' ? 0 : a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
    return points.length === 0 ? [] : [{ strand: name, points, said: sayTrend(points.map(point => point.level)) }];
  });
}
