// The functions this emulator knows. A function that is not here shows #NAME? and is named by `unknownFunctions`.
import { momentOf, serialOf } from '../dates.ts';
import { showByPattern } from '../number-format.ts';
import {
  type Block,
  criterion,
  FormulaError,
  type FormulaValue,
  isBlock,
  type Scalar,
  type Slot,
  scalar,
  toBoolean,
  toNumber,
  toText,
} from './values.ts';

/** Arguments come unevaluated so that IF and IFERROR decide what is computed. */
export interface Call {
  readonly count: number;
  value(index: number): FormulaValue;
  /** Now as a serial in the spreadsheet's zone. */
  readonly now: number;
}

type Function = (call: Call) => FormulaValue;

function slots(value: FormulaValue): Slot[] {
  return isBlock(value) ? value.rows.flat() : [value];
}

function allValues(call: Call): FormulaValue[] {
  return Array.from({ length: call.count }, (_, index) => call.value(index));
}

/** Numbers of all arguments: text and booleans inside ranges are passed over, errors are passed on. */
function numbers(call: Call): number[] {
  return allValues(call).flatMap(value => {
    if (!isBlock(value)) return value === null ? [] : [toNumber(scalar(value))];
    return slots(value).filter(slot => {
      if (slot instanceof FormulaError) throw slot;
      return typeof slot === 'number';
    }) as number[];
  });
}

function text(call: Call, index: number): string {
  return toText(scalar(call.value(index)));
}

function number(call: Call, index: number, missing?: number): number {
  if (index >= call.count && missing !== undefined) return missing;
  return toNumber(scalar(call.value(index)));
}

function conditional(call: Call): { hits: Slot[] } {
  const [range, wanted] = [call.value(0), scalar(call.value(1))];
  const matches = criterion(wanted);
  const results = call.count > 2 ? slots(call.value(2)) : slots(range);
  return { hits: results.filter((_, index) => matches(slots(range)[index] ?? null)) };
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}

function average(values: readonly number[]): number {
  if (values.length === 0)
    throw new FormulaError('DIVIDE_BY_ZERO', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return sum(values) / values.length;
}

function round(call: Call, how: (value: number) => number): number {
  const scale = 10 ** number(call, 1, 0);
  return how(Number((number(call, 0) * scale).toPrecision(15))) / scale;
}

function lookup(call: Call): Scalar {
  const [wanted, table, column] = [scalar(call.value(0)), call.value(1), number(call, 2)];
  const rows = isBlock(table) ? (table as Block).rows : [];
  const row = rows.find(cells => criterion(typeof wanted === 'string' ? `=${wanted}` : wanted)(cells[0] ?? null));
  if (!row) throw new FormulaError('N_A', `Did not find value '${toText(wanted)}' in VLOOKUP evaluation.`);
  return scalar(row[column - 1] ?? null);
}

export const FUNCTIONS: Readonly<Record<string, Function>> = {
  SUM: call => sum(numbers(call)),
  COUNT: call =>
    allValues(call)
      .flatMap(slots)
      .filter(slot => typeof slot === 'number').length,
  COUNTA: call =>
    allValues(call)
      .flatMap(slots)
      .filter(slot => slot !== null).length,
  COUNTBLANK: call =>
    allValues(call)
      .flatMap(slots)
      .filter(slot => slot === null || slot === '').length,
  COUNTIF: call => conditional(call).hits.length,
  COUNTUNIQUE: call =>
    new Set(
      allValues(call)
        .flatMap(slots)
        .filter(slot => slot !== null),
    ).size,
  SUMIF: call => sum(conditional(call).hits.filter(slot => typeof slot === 'number') as number[]),
  AVERAGEIF: call => average(conditional(call).hits.filter(slot => typeof slot === 'number') as number[]),
  AVERAGE: call => average(numbers(call)),
  MIN: call =>
    numbers(call).reduce<number | undefined>((least, value) => Math.min(least ?? value, value), undefined) ?? 0,
  MAX: call =>
    numbers(call).reduce<number | undefined>((most, value) => Math.max(most ?? value, value), undefined) ?? 0,
  IF: call => {
    if (toBoolean(scalar(call.value(0)))) return call.value(1);
    return call.count > 2 ? call.value(2) : false;
  },
  IFERROR: call => {
    try {
      return scalar(call.value(0));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return call.count > 1 ? call.value(1) : '';
    }
  },
  AND: call =>
    allValues(call)
      .flatMap(slots)
      .filter(slot => slot !== null)
      .every(slot => toBoolean(scalar(slot))),
  OR: call =>
    allValues(call)
      .flatMap(slots)
      .filter(slot => slot !== null)
      .some(slot => toBoolean(scalar(slot))),
  NOT: call => !toBoolean(scalar(call.value(0))),
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK: call => scalar(call.value(0)) === null,
  ISNUMBER: call => typeof scalar(call.value(0)) === 'number',
  ISTEXT: call => typeof scalar(call.value(0)) === 'string',
  TODAY: call => Math.floor(call.now),
  NOW: call => call.now,
  DATE: call => {
    const [year, month] = [number(call, 0), number(call, 1)];
    const first = serialOf(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
    if (first === undefined) throw new FormulaError('NUM', 'The date is out of range.');
    return first + number(call, 2) - 1;
  },
  YEAR: call => momentOf(number(call, 0)).year,
  MONTH: call => momentOf(number(call, 0)).month,
  DAY: call => momentOf(number(call, 0)).day,
  WEEKDAY: call => momentOf(number(call, 0)).weekday + 1,
  DAYS: call => number(call, 0) - number(call, 1),
  HYPERLINK: call => (call.count > 1 ? scalar(call.value(1)) : text(call, 0)),
  TEXT: call => {
    const value = scalar(call.value(0));
    return typeof value === 'string' ? value : showByPattern(toNumber(value), text(call, 1));
  },
  VALUE: call => toNumber(scalar(call.value(0))),
  CONCATENATE: call =>
    allValues(call)
      .flatMap(slots)
      .map(slot => toText(scalar(slot)))
      .join(''),
  CONCAT: call => text(call, 0) + text(call, 1),
  JOIN: call =>
    allValues(call)
      .slice(1)
      .flatMap(slots)
      .map(slot => toText(scalar(slot)))
      .join(text(call, 0)),
  LEN: call => text(call, 0).length,
  UPPER: call => text(call, 0).toUpperCase(),
  LOWER: call => text(call, 0).toLowerCase(),
  TRIM: call => text(call, 0).trim().replace(/ +/g, ' '),
  LEFT: call => text(call, 0).slice(0, number(call, 1, 1)),
  RIGHT: call => text(call, 0).slice(-number(call, 1, 1) || text(call, 0).length),
  ROUND: call => round(call, value => Math.sign(value) * Math.round(Math.abs(value))),
  ROUNDUP: call => round(call, value => Math.sign(value) * Math.ceil(Math.abs(value))),
  ROUNDDOWN: call => round(call, Math.trunc),
  ABS: call => Math.abs(number(call, 0)),
  VLOOKUP: lookup,
};
