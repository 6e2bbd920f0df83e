// Charts of the sheet, drawn where they are anchored, over the cells.
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import { boxName, boxOfRange, quotedSheet } from './a1.ts';
import { ChartDrawing, type ChartTable } from './chart-drawing.tsx';
import { HEAD_HEIGHT, HEAD_WIDTH } from './grid.tsx';
import type { GridModel } from './grid-model.ts';
import type { SheetContext } from './sheets-page.tsx';
import type { Chart, GridRange, WireSheet } from './wire.ts';

export function ChartLayer({ context, grid }: { context: SheetContext; grid: GridModel }) {
  const charts = grid.sheet.charts ?? [];
  if (charts.length === 0) return null;
  return (
    <>
      {charts.map((chart, index) => (
        <ChartBox key={chart.chartId ?? index} context={context} grid={grid} chart={chart} />
      ))}
    </>
  );
}

function ChartBox({ context, grid, chart }: { context: SheetContext; grid: GridModel; chart: Chart }) {
  const table = useChartTable(context, chart);
  const {
    anchorCell,
    offsetXPixels = 0,
    offsetYPixels = 0,
    widthPixels = 600,
    heightPixels = 371,
  } = chart.position?.overlayPosition ?? {};
  const { x, y } = grid.place(anchorCell?.rowIndex ?? 0, anchorCell?.columnIndex ?? 0);
  return (
    <div
      class="chart"
      style={{
        left: `${HEAD_WIDTH + x + offsetXPixels}px`,
        top: `${HEAD_HEIGHT + y + offsetYPixels}px`,
        width: `${widthPixels}px`,
        height: `${heightPixels}px`,
      }}
    >
      {table && <ChartDrawing table={table} width={widthPixels} height={heightPixels} />}
    </div>
  );
}

interface ChartRange {
  readonly name: string;
  readonly range: GridRange;
}

function partsOf(chart: Chart): {
  domain: GridRange | undefined;
  series: readonly GridRange[];
  headers: number;
  type: string;
} {
  const { basicChart, pieChart } = chart.spec ?? {};
  if (pieChart) {
    const source = pieChart.series?.sourceRange?.sources?.[0];
    return {
      domain: pieChart.domain?.sourceRange?.sources?.[0],
      series: source ? [source] : [],
      headers: 0,
      type: 'PIE',
    };
  }
  return {
    domain: basicChart?.domains?.[0]?.domain?.sourceRange?.sources?.[0],
    series: (basicChart?.series ?? []).flatMap(one => one.series?.sourceRange?.sources?.slice(0, 1) ?? []),
    headers: basicChart?.headerCount ?? 0,
    type: basicChart?.chartType ?? 'COLUMN',
  };
}

function named(sheets: readonly WireSheet[], range: GridRange): ChartRange | undefined {
  const sheet = sheets.find(one => (one.properties?.sheetId ?? 0) === (range.sheetId ?? 0));
  const grid = sheet?.properties?.gridProperties;
  if (!sheet) return undefined;
  const box = boxOfRange(range, { rows: grid?.rowCount ?? 1000, columns: grid?.columnCount ?? 26 });
  return { name: `${quotedSheet(sheet.properties?.title ?? '')}!${boxName(box)}`, range };
}

/** The chart's ranges may lie in other sheets, so their values are asked for. */
function useChartTable({ doc }: SheetContext, chart: Chart): ChartTable | undefined {
  const session = useSession();
  const [table, setTable] = useState<ChartTable>();
  const { grid } = doc;
  useEffect(() => {
    let isCurrent = true;
    const { domain, series, headers, type } = partsOf(chart);
    const ranges = [...(domain ? [domain] : []), ...series].flatMap(range => named(doc.sheets, range) ?? []);
    const read = async (render: string): Promise<unknown[][]> => {
      const query = new URLSearchParams({ majorDimension: 'COLUMNS', valueRenderOption: render });
      for (const { name } of ranges) query.append('ranges', name);
      const path = `/v4/spreadsheets/${encodeURIComponent(doc.id)}/values:batchGet?${query}`;
      const answer = await session.rest<{ valueRanges?: { values?: unknown[][] }[] }>('GET', path);
      return (answer.valueRanges ?? []).map(one => (one.values ?? []).flat());
    };
    Promise.all([read('UNFORMATTED_VALUE'), read('FORMATTED_VALUE')]).then(
      ([raw, shown]) => {
        if (!isCurrent) return;
        const first = domain ? 1 : 0;
        const labels = domain ? (shown[0] ?? []).slice(headers).map(String) : [];
        const lines = raw.slice(first).map((values, index) => ({
          name: headers > 0 ? String(shown[first + index]?.[0] ?? '') : '',
          values: values.slice(headers).map(value => (typeof value === 'number' ? value : undefined)),
        }));
        setTable({ type, title: chart.spec?.title ?? '', axis: chart.spec?.basicChart?.axis ?? [], labels, lines });
      },
      () => setTable(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [session, doc, chart, grid]);
  return table;
}
