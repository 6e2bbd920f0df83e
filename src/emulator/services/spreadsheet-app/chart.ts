// Charts of a sheet, as far as the Sheets page draws them: type, ranges, title, place.
import { checkSignature } from '../../runtime/signature.ts';
import type { Chart } from '../../spreadsheets/model.ts';
import { rangeJson } from '../../spreadsheets/render-properties.ts';
import { NotEmulated } from '../../types.ts';
import { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

export class EmbeddedChart {
  static readonly googleName = 'SpreadsheetApp.EmbeddedChart';
  readonly _chart: Partial<Chart>;

  constructor(chart: Partial<Chart>) {
    this._chart = chart;
  }

  getChartId(): number | null {
    return this._chart.chartId ?? null;
  }
}

const TYPES: Record<string, string> = {
  COLUMN: 'COLUMN',
  BAR: 'BAR',
  LINE: 'LINE',
  AREA: 'AREA',
  SCATTER: 'SCATTER',
  COMBO: 'COMBO',
};

export class EmbeddedChartBuilder {
  static readonly googleName = 'SpreadsheetApp.EmbeddedChartBuilder';
  readonly #sheet: Sheet;
  #type = 'COLUMN';
  #title = '';
  #ranges: Range[] = [];
  #anchor = { rowIndex: 0, columnIndex: 0, offsetXPixels: 0, offsetYPixels: 0 };

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** A member of Charts.ChartType, or its name. */
  setChartType(type: unknown): this {
    const name = TYPES[String(type)];
    if (!name) throw new NotEmulated(`chart type ${String(type)}`);
    this.#type = name;
    return this;
  }

  asColumnChart(): this {
    return this.setChartType('COLUMN');
  }

  asBarChart(): this {
    return this.setChartType('BAR');
  }

  asLineChart(): this {
    return this.setChartType('LINE');
  }

  addRange(range: Range): this {
    checkSignature('SpreadsheetApp.EmbeddedChartBuilder.addRange', [range], [Range]);
    this.#ranges.push(range);
    return this;
  }

  setOption(name: string, value: unknown): this {
    if (name !== 'title') throw new NotEmulated(`chart option ${name}`);
    this.#title = String(value);
    return this;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    checkSignature(
      'SpreadsheetApp.EmbeddedChartBuilder.setPosition',
      [row, column, offsetX, offsetY],
      ['Number', 'Number', 'Number', 'Number'],
    );
    this.#anchor = { rowIndex: row - 1, columnIndex: column - 1, offsetXPixels: offsetX, offsetYPixels: offsetY };
    return this;
  }

  /** The first range is the domain, the others are series. */
  build(): EmbeddedChart {
    const source = (range: Range): object => ({ sourceRange: { sources: [rangeJson(range._gridRange())] } });
    const [domain, ...series] = this.#ranges;
    const basicChart = {
      chartType: this.#type,
      headerCount: 1,
      ...(domain ? { domains: [{ domain: source(domain) }] } : {}),
      series: series.map(range => ({ series: source(range) })),
    };
    const { rowIndex, columnIndex, offsetXPixels, offsetYPixels } = this.#anchor;
    const anchorCell = { sheetId: this.#sheet._sheetId, rowIndex, columnIndex };
    return new EmbeddedChart({
      spec: { title: this.#title, basicChart },
      position: { overlayPosition: { anchorCell, offsetXPixels, offsetYPixels } },
    });
  }
}
