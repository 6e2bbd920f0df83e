// Filling cells on from others, as dragging the corner of a selection does: number, date and name series, else copies.

import { NotEmulated } from '../types.ts';
import { type Draft, guard } from './draft.ts';
import { copiedFormula } from './formula/references.ts';
import { cellAt, growGrid, putCell, withFields } from './grid.ts';
import { type Box, type Cell, type EnteredValue, type Sheet, SpreadsheetError } from './model.ts';
import { isDateFormat } from './number-format.ts';

export interface Fill {
  readonly source: Box;
  /** Source and what is filled; reaches out of the source on one side. */
  readonly area: Box;
  /** The other kind of series: copies where a series would come, and the other way round for one number. */
  readonly isAlternate: boolean;
}

/** Refuses in Google's words (observed on live Google) an area without the source or larger in two directions. */
export function autoFill(draft: Draft, sheet: Sheet, { source, area, isAlternate }: Fill): void {
  const isInside =
    area.top <= source.top && area.bottom >= source.bottom && area.left <= source.left && area.right >= source.right;
  if (!isInside) throw new SpreadsheetError('AutoFill destination range must contain the source range.');
  const grown = [
    source.top - area.top,
    area.bottom - source.bottom,
    source.left - area.left,
    area.right - source.right,
  ];
  if (grown.filter(Boolean).length > 1)
    throw new SpreadsheetError('AutoFill destination range must extend the source range in only one direction.');
  growGrid(sheet, area.bottom, area.right);
  guard(draft, sheet, area);
  const isAcross = area.left < source.left || area.right > source.right;
  const [start, end] = isAcross ? [source.left, source.right] : [source.top, source.bottom];
  const [from, to] = isAcross ? [area.left, area.right] : [area.top, area.bottom];
  const [first, last] = isAcross ? [source.top, source.bottom] : [source.left, source.right];
  for (let line = first; line < last; line++) {
    const place = (index: number): [number, number] => (isAcross ? [line, index] : [index, line]);
    const cells = Array.from({ length: end - start }, (_, offset) => cellAt(sheet, ...place(start + offset)));
    const series = seriesOf(cells, isAlternate);
    for (let index = from; index < to; index++) {
      if (index >= start && index < end) continue;
      const offset = index - start;
      const copied = ((offset % cells.length) + cells.length) % cells.length;
      const steps = offset - copied;
      const cell = movedCell(cells[copied] ?? {}, isAcross ? [0, steps] : [steps, 0]);
      const value = series?.(offset);
      putCell(sheet, ...place(index), value ? withFields(cell, { userEnteredValue: value, note: undefined }) : cell);
    }
  }
}

function movedCell(cell: Cell, [rows, columns]: readonly [number, number]): Cell {
  const value = cell.userEnteredValue;
  const moved =
    value && 'formulaValue' in value ? { formulaValue: copiedFormula(value.formulaValue, rows, columns) } : value;
  return withFields(cell, { userEnteredValue: moved, note: undefined });
}

/** The value at a place counted from the first source cell, which may lie before it. */
type Series = (place: number) => EnteredValue;

function seriesOf(cells: readonly Cell[], isAlternate: boolean): Series | undefined {
  const values = cells.map(cell => cell.userEnteredValue);
  const numbers = values.flatMap(value => (value && 'numberValue' in value ? [value.numberValue] : []));
  if (numbers.length === cells.length) {
    // One plain number is copied and counted on only by the other kind, as in the editor; not confirmed for scripts.
    const isPlain = !isDateFormat(cells[0]?.userEnteredFormat?.numberFormat);
    if ((cells.length === 1 && isPlain) !== isAlternate) return undefined;
    const step = stepOf(numbers);
    // The editor draws a line through such numbers; nothing says how scripts see it.
    if (step === undefined) throw new NotEmulated('autoFill of numbers without one step');
    return place => ({ numberValue: (numbers[0] ?? 0) + place * step });
  }
  const texts = values.flatMap(value => (value && 'stringValue' in value ? [value.stringValue] : []));
  if (texts.length < cells.length || isAlternate) return undefined;
  return nameSeries(texts) ?? countedSeries(texts);
}

/** The difference between neighbours, 1 for a single number; undefined when it is not always the same. */
function stepOf(numbers: readonly number[]): number | undefined {
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  return numbers.every((number, index) => Math.abs(first + index * step - number) < 1e-9) ? step : undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const LISTS = [MONTHS, MONTHS.map(name => name.slice(0, 3)), DAYS, DAYS.map(name => name.slice(0, 3))];

function nameSeries(texts: readonly string[]): Series | undefined {
  for (const list of LISTS) {
    const places = texts.map(text => list.findIndex(name => name.toLowerCase() === text.toLowerCase()));
    if (places.includes(-1)) continue;
    const [first = 0, second = first + 1] = places;
    const step = second - first;
    const at = (place: number): number => (((first + place * step) % list.length) + list.length) % list.length;
    if (!places.every((found, place) => found === at(place))) return undefined;
    return place => ({ stringValue: inCaseOf(texts[0] ?? '', list[at(place)] ?? '') });
  }
  return undefined;
}

function inCaseOf(model: string, name: string): string {
  if (model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}

/** "Week 1", "Week 2": the same words before a number that counts on. */
function countedSeries(texts: readonly string[]): Series | undefined {
  const parts = texts.map(text => /^(.*?)(\d+)$/s.exec(text));
  const words = parts[0]?.[1];
  const step = stepOf(parts.map(part => Number(part?.[2])));
  if (step === undefined || parts.some(part => !part || part[1] !== words)) return undefined;
  const first = Number(parts[0]?.[2]);
  return place => ({ stringValue: `${words}${Math.abs(first + place * step)}` });
}
