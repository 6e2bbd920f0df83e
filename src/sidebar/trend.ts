// Geometry of a trend line: where the points, the target and the labels stand. Drawn by parts/trend-chart.tsx.

export interface TrendPoint {
  /** ISO day, '' for the start and for a date that could not be read. */
  readonly date: string;
  readonly amount: number;
}

export interface Trend {
  /** Points in drawing order, in pixels from the upper left corner. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly amount: number }[];
  /** Height of the target line; null without a target. */
  readonly targetY: number | null;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Free space on all sides. */
  readonly margin: number;
}

/** Start first (left edge) unless the first entry repeats it, then the entries by date. Days decide the distance where every date is known. */
export function trendOf(
  entries: readonly TrendPoint[],
  range: { start: number | null; target: number | null },
  box: Box,
): Trend {
  const hasStart = range.start !== null && entries[0]?.amount !== range.start;
  const all = hasStart ? [{ date: '', amount: range.start ?? 0 }, ...entries] : [...entries];
  const amounts = all.map(point => point.amount);
  if (range.target !== null) amounts.push(range.target);
  const low = Math.min(...amounts);
  const span = Math.max(...amounts) - low;
  const y = (amount: number) =>
    span === 0 ? box.height / 2 : box.margin + (1 - (amount - low) / span) * (box.height - 2 * box.margin);
  const places = placesOf(entries, hasStart);
  const width = box.width - 2 * box.margin;
  return {
    points: all.map((point, i) => ({
      x: round(box.margin + (places[i] ?? 0) * width),
      y: round(y(point.amount)),
      amount: point.amount,
    })),
    targetY: range.target === null ? null : round(y(range.target)),
  };
}

// Shares of the width from 0 to 1, one for each drawn point.
function placesOf(entries: readonly TrendPoint[], hasStart: boolean): number[] {
  const days = entries.map(entry => Date.parse(entry.date) / 86400000);
  const first = days[0] ?? 0;
  const span = (days[days.length - 1] ?? 0) - first;
  const isOrdered = days.every((day, i) => !Number.isNaN(day) && day >= (days[i - 1] ?? day));
  const room = hasStart ? 1 / (entries.length + 1) : 0;
  const count = entries.length + (hasStart ? 1 : 0);
  if (!isOrdered || !(span > 0)) return Array.from({ length: count }, (_, i) => (count < 2 ? 1 : i / (count - 1)));
  const placed = days.map(day => room + ((day - first) / span) * (1 - room));
  return hasStart ? [0, ...placed] : placed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
