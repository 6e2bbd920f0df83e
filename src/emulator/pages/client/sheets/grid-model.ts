// One sheet as the grid draws it: cells by place, sizes and offsets of the lines that are shown.
import { type Box, boxOfRange, contains, type Size } from './a1.ts';
import type { GridData, Line, WireCell, WireSheet } from './wire.ts';

/** Lines of one direction that are shown, with the pixel each begins at. */
export interface Axis {
  /** Index in the sheet of the nth shown line. */
  readonly indexes: readonly number[];
  /** Pixel where the nth shown line starts; one more at the end for the total. */
  readonly offsets: readonly number[];
  readonly frozen: number; // how many of the shown lines are frozen
}

const EMPTY: WireCell = {};
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;
/** Pixels of a line of 10 point text. */
const LINE = 18;
/** Words do not fill a line to its end, and bold ones are wider. */
const SPARE_WIDTH = 1.06;

export class GridModel {
  readonly sheet: WireSheet;
  readonly size: Size;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Box[];
  private readonly data: GridData;
  private readonly measure: (text: string) => number;

  constructor(sheet: WireSheet, data: GridData, measure: (text: string) => number) {
    const grid = sheet.properties?.gridProperties ?? {};
    this.sheet = sheet;
    this.data = data;
    this.measure = measure;
    this.size = { rows: grid.rowCount ?? 1000, columns: grid.columnCount ?? 26 };
    this.merges = (sheet.merges ?? []).map(range => boxOfRange(range, this.size));
    const widths = data.columnMetadata ?? [];
    const isHidden = (line: Line | undefined): boolean =>
      (line?.hiddenByUser ?? false) || (line?.hiddenByFilter ?? false);
    this.columns = axis(this.size.columns, grid.frozenColumnCount ?? 0, index =>
      isHidden(widths[index]) ? 0 : (widths[index]?.pixelSize ?? COLUMN_WIDTH),
    );
    const heights = data.rowMetadata ?? [];
    this.rows = axis(this.size.rows, grid.frozenRowCount ?? 0, index =>
      isHidden(heights[index]) ? 0 : Math.max(heights[index]?.pixelSize ?? ROW_HEIGHT, this.fittedHeight(index)),
    );
  }

  /** The same sheet with plain texts put in, until the server says what became of them. */
  typed(row: number, column: number, texts: readonly (readonly string[])[]): GridModel {
    const known = this.data.rowData ?? [];
    const width = column + Math.max(...texts.map(line => line.length));
    const rowData = Array.from({ length: Math.max(known.length, row + texts.length) }, (_, index) => {
      const line = texts[index - row];
      const before = known[index]?.values ?? [];
      if (!line) return { values: before };
      const length = Math.max(before.length, width);
      return { values: Array.from({ length }, (_cell, at) => entered(before[at] ?? EMPTY, line[at - column])) };
    });
    return new GridModel(this.sheet, { ...this.data, rowData }, this.measure);
  }

  cell(row: number, column: number): WireCell {
    return this.data.rowData?.[row]?.values?.[column] ?? EMPTY;
  }

  text(row: number, column: number): string {
    return this.cell(row, column).formattedValue ?? '';
  }

  /** Does any cell of the row show something? */
  isFilled(row: number): boolean {
    return (this.data.rowData?.[row]?.values ?? []).some(cell => (cell.formattedValue ?? '') !== '');
  }

  width(column: number): number {
    return this.data.columnMetadata?.[column]?.pixelSize ?? COLUMN_WIDTH;
  }

  mergeAt(row: number, column: number): Box | undefined {
    return this.merges.find(box => contains(box, row, column));
  }

  /** Rows and columns that hold anything, for "select what is there". */
  used(): Box {
    let [bottom, right] = [1, 1];
    (this.data.rowData ?? []).forEach((row, index) => {
      (row.values ?? []).forEach((cell, column) => {
        if ((cell.formattedValue ?? '') === '') return;
        bottom = Math.max(bottom, index + 1);
        right = Math.max(right, column + 1);
      });
    });
    return { top: 0, left: 0, bottom, right };
  }

  /** Left edge of a column and top edge of a row; hidden ones lie where the next shown one starts. */
  place(
    row: number,
    column: number,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const [x, width] = spanOf(this.columns, column);
    const [y, height] = spanOf(this.rows, row);
    return { x, y, width, height };
  }

  /** Google grows rows of wrapped text by itself; the API's sizes here do not. */
  private fittedHeight(row: number): number {
    let height = 0;
    (this.data.rowData?.[row]?.values ?? []).forEach((cell, column) => {
      const text = cell.formattedValue ?? '';
      const scale = (cell.effectiveFormat?.textFormat?.fontSize ?? 10) / 10;
      if (text === '') return;
      const room = Math.max(20, this.width(column) - 8);
      const isWrapped = cell.effectiveFormat?.wrapStrategy === 'WRAP';
      const linesOf = (line: string): number =>
        isWrapped ? Math.max(1, Math.ceil((this.measure(line) * scale * SPARE_WIDTH) / room)) : 1;
      const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
      if (lines > 1 || scale > 1) height = Math.max(height, Math.ceil(lines * LINE * scale) + 4);
    });
    return height;
  }
}

/** A formula's value is not known here, so its cell stays as it is. */
const entered = (cell: WireCell, text: string | undefined): WireCell =>
  text === undefined || text.startsWith('=') ? cell : { ...cell, formattedValue: text };

function axis(count: number, frozenCount: number, sizeOf: (index: number) => number): Axis {
  const indexes: number[] = [];
  const offsets: number[] = [0];
  let frozen = 0;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (size <= 0) continue;
    indexes.push(index);
    offsets.push((offsets[offsets.length - 1] ?? 0) + size);
    if (index < frozenCount) frozen += 1;
  }
  return { indexes, offsets, frozen };
}

function spanOf(one: Axis, index: number): [start: number, size: number] {
  const nth = nthOf(one, index);
  const start = one.offsets[nth] ?? one.offsets[one.offsets.length - 1] ?? 0;
  return [start, one.indexes[nth] === index ? (one.offsets[nth + 1] ?? start) - start : 0];
}

/** Position among the shown lines of this line or the next shown one. */
export function nthOf({ indexes }: Axis, index: number): number {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shown line at a pixel. */
export function nthAt({ offsets }: Axis, pixel: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The nearest shown line, `step` shown lines away; stays at the edge. */
export function moved(one: Axis, index: number, step: number): number {
  const nth = nthOf(one, index);
  return one.indexes[Math.max(0, Math.min(one.indexes.length - 1, nth + step))] ?? index;
}
