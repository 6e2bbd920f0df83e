// A line, column, bar, area or pie chart as plain SVG, with the numbers behind it as a table for screen readers.

export interface ChartTable {
  readonly type: string;
  readonly title: string;
  readonly axis: readonly { readonly position?: string; readonly title?: string }[];
  readonly labels: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

const COLOURS = ['#1a73e8', '#d93025', '#e37400', '#188038', '#8430ce', '#12858d'];
const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? '#1a73e8';

interface DrawingProps {
  readonly table: ChartTable;
  readonly width: number;
  readonly height: number;
}

export function ChartDrawing({ table, width, height }: DrawingProps) {
  const frame = {
    left: 56,
    top: table.title ? 44 : 20,
    right: width - 20,
    bottom: height - (table.lines.length > 1 ? 64 : 44),
  };
  const isPie = table.type === 'PIE';
  return (
    <figure>
      <svg width={width} height={height} role="img" aria-label={`Chart: ${table.title || 'without a title'}`}>
        <text x={20} y={28} class="chart-title">
          {table.title}
        </text>
        {isPie ? <Pie table={table} width={width} height={height} /> : <Plot table={table} frame={frame} />}
        {!isPie && table.lines.length > 1 && (
          <Legend names={table.lines.map(line => line.name)} x={frame.left} y={height - 16} />
        )}
        {isPie && <Legend names={table.labels} x={20} y={height - 16} />}
      </svg>
      <ChartNumbers table={table} />
    </figure>
  );
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function Plot({ table, frame }: { table: ChartTable; frame: Frame }) {
  const { low, high, ticks } = scaleOf(table);
  const count = Math.max(table.labels.length, ...table.lines.map(line => line.values.length), 1);
  const isBar = table.type === 'BAR';
  const along = (value: number): number =>
    isBar
      ? frame.left + ((value - low) / (high - low)) * (frame.right - frame.left)
      : frame.bottom - ((value - low) / (high - low)) * (frame.bottom - frame.top);
  const band = (isBar ? frame.bottom - frame.top : frame.right - frame.left) / count;
  const across = (index: number): number => (isBar ? frame.top : frame.left) + band * (index + 0.5);
  const every = Math.ceil(count / (isBar ? 16 : 8));
  return (
    <g>
      {ticks.map(tick => (
        <g key={tick}>
          <line
            class="chart-rule"
            {...(isBar
              ? { x1: along(tick), x2: along(tick), y1: frame.top, y2: frame.bottom }
              : { x1: frame.left, x2: frame.right, y1: along(tick), y2: along(tick) })}
          />
          <text
            class="chart-label"
            text-anchor={isBar ? 'middle' : 'end'}
            {...(isBar ? { x: along(tick), y: frame.bottom + 16 } : { x: frame.left - 8, y: along(tick) + 4 })}
          >
            {tick}
          </text>
        </g>
      ))}
      {table.labels.map((label, index) =>
        index % every === 0 ? (
          <text
            key={index}
            class="chart-label"
            text-anchor={isBar ? 'end' : 'middle'}
            {...(isBar ? { x: frame.left - 8, y: across(index) + 4 } : { x: across(index), y: frame.bottom + 16 })}
          >
            {label.length > 12 ? `${label.slice(0, 11)}…` : label}
          </text>
        ) : null,
      )}
      {table.lines.map((line, index) =>
        table.type === 'LINE' || table.type === 'AREA' || table.type === 'SCATTER' ? (
          <LineMarks
            key={index}
            values={line.values}
            stroke={colour(index)}
            x={across}
            y={along}
            isLinked={table.type !== 'SCATTER'}
          />
        ) : (
          <BarMarks
            key={index}
            values={line.values}
            nth={index}
            of={table.lines.length}
            band={band}
            geometry={{ isBar, along, across, zero: along(Math.max(low, 0)) }}
          />
        ),
      )}
    </g>
  );
}

interface LineProps {
  readonly values: readonly (number | undefined)[];
  readonly stroke: string;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly isLinked: boolean;
}

function LineMarks({ values, stroke, x, y, isLinked }: LineProps) {
  const points = values.flatMap((value, index) => (value === undefined ? [] : [[x(index), y(value)] as const]));
  return (
    <g>
      {isLinked && (
        <polyline
          fill="none"
          stroke={stroke}
          stroke-width={2}
          points={points.map(point => point.join(',')).join(' ')}
        />
      )}
      {points.map(([cx, cy], index) => (
        <circle key={index} cx={cx} cy={cy} r={3} fill={stroke} />
      ))}
    </g>
  );
}

interface BarProps {
  readonly values: readonly (number | undefined)[];
  readonly nth: number;
  readonly of: number;
  readonly band: number;
  readonly geometry: {
    isBar: boolean;
    along: (value: number) => number;
    across: (index: number) => number;
    zero: number;
  };
}

function BarMarks({ values, nth, of, band, geometry }: BarProps) {
  const { isBar, along, across, zero } = geometry;
  const thick = Math.min(48, (band * 0.7) / of);
  return (
    <g>
      {values.map((value, index) => {
        if (value === undefined) return null;
        const side = across(index) - (thick * of) / 2 + thick * nth;
        const [from, to] = [Math.min(zero, along(value)), Math.max(zero, along(value))];
        const box = isBar
          ? { x: from, y: side, width: to - from, height: thick }
          : { x: side, y: from, width: thick, height: to - from };
        return <rect key={index} {...box} fill={colour(nth)} />;
      })}
    </g>
  );
}

function Pie({ table, width, height }: DrawingProps) {
  const values = (table.lines[0]?.values ?? []).map(value => Math.max(0, value ?? 0));
  const sum = values.reduce((all, value) => all + value, 0) || 1;
  const [cx, cy, radius] = [width / 2, height / 2 + 4, Math.min(width, height) / 2 - 56];
  let turned = -Math.PI / 2;
  return (
    <g>
      {values.map((value, index) => {
        const angle = Math.min((value / sum) * 2 * Math.PI, 2 * Math.PI - 0.0001);
        const at = (one: number): string => `${cx + radius * Math.cos(one)} ${cy + radius * Math.sin(one)}`;
        const path = `M ${cx} ${cy} L ${at(turned)} A ${radius} ${radius} 0 ${angle > Math.PI ? 1 : 0} 1 ${at(turned + angle)} Z`;
        turned += angle;
        return <path key={index} d={path} fill={colour(index)} stroke="#fff" />;
      })}
    </g>
  );
}

function Legend({ names, x, y }: { names: readonly string[]; x: number; y: number }) {
  return (
    <g>
      {names.slice(0, 5).map((name, index) => (
        <g key={index} transform={`translate(${x + index * 120} ${y})`}>
          <rect width={10} height={10} y={-9} fill={colour(index)} />
          <text class="chart-label" x={16}>
            {name.length > 15 ? `${name.slice(0, 14)}…` : name}
          </text>
        </g>
      ))}
    </g>
  );
}

function ChartNumbers({ table }: { table: ChartTable }) {
  return (
    <table class="hidden-words">
      <caption>{table.title || 'Numbers of the chart'}</caption>
      <tbody>
        {table.labels.map((label, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            {table.lines.map((line, nth) => (
              <td key={nth}>{line.values[index] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Round steps from zero (or below) to above the highest value. */
function scaleOf(table: ChartTable): { low: number; high: number; ticks: number[] } {
  const values = table.lines.flatMap(line => line.values.filter(value => value !== undefined));
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find(one => one * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step) * step; tick <= high + step * 0.999; tick += step)
    ticks.push(Number(tick.toPrecision(12)));
  return { low: ticks[0] ?? 0, high: ticks[ticks.length - 1] ?? 1, ticks };
}
