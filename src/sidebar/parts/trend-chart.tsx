// A goal's numbers as one line, the target as a thin line with its word, the last value labelled, and a table behind it.
import type { TrendPoint } from '../trend.ts';
import { trendOf } from '../trend.ts';
import { words } from '../words.ts';

interface TrendChartProps {
  readonly name: string;
  readonly entries: readonly TrendPoint[];
  readonly start: number | null;
  readonly target: number | null;
  readonly today: string;
}

const BOX = { width: 252, height: 84, margin: 16 };

export function TrendChart({ name, entries, start, target, today }: TrendChartProps) {
  const last = entries[entries.length - 1];
  if (!last) return null;
  const trend = trendOf(entries, { start, target }, BOX);
  const end = trend.points[trend.points.length - 1];
  if (!end) return null;
  const gap = trend.targetY === null ? Number.POSITIVE_INFINITY : end.y - trend.targetY;
  const isBelow = end.y < 26 || (gap > 4 && gap < 24);
  return (
    <figure>
      <svg
        class="trend"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={words.chart.label(name, String(last.amount), target === null ? '' : String(target))}
      >
        {trend.targetY === null ? null : (
          <TargetLine y={trend.targetY} amount={String(target)} isAbove={end.y > trend.targetY} />
        )}
        <polyline class="line" points={trend.points.map(point => `${point.x},${point.y}`).join(' ')} />
        {trend.points.map((point, i) => (
          <circle
            key={i}
            class={point === end ? 'point last' : 'point'}
            cx={point.x}
            cy={point.y}
            r={point === end ? 4 : 3}
          />
        ))}
        <text class="value" x={end.x} y={isBelow ? end.y + 18 : end.y - 9} text-anchor="end">
          {String(last.amount)}
        </text>
      </svg>
      <div class="visually-hidden">
        <table>
          <caption>{words.chart.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.chart.day}</th>
              <th scope="col">{words.chart.number}</th>
            </tr>
          </thead>
          <tbody>
            {start === null ? null : <Line day={words.chart.start} amount={start} />}
            {entries.map((entry, i) => (
              <Line key={i} day={entry.date ? words.day(entry.date, today) : ''} amount={entry.amount} />
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function TargetLine({
  y,
  amount,
  isAbove,
}: {
  readonly y: number;
  readonly amount: string;
  readonly isAbove: boolean;
}) {
  return (
    <g>
      <line class="target" x1="0" x2={BOX.width} y1={y} y2={y} stroke-dasharray="3 3" />
      <text x="0" y={isAbove ? y - 5 : y + 13}>
        {words.chart.target(amount)}
      </text>
    </g>
  );
}

function Line({ day, amount }: { readonly day: string; readonly amount: number }) {
  return (
    <tr>
      <td>{day}</td>
      <td>{amount}</td>
    </tr>
  );
}
