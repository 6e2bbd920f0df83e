// What formulas compute with: scalars, errors and blocks of cells, and how one kind becomes another.
import { serialOf } from '../dates.ts';
import { readEntered } from '../entered-value.ts';
import type { CellError } from '../model.ts';
import { plainNumber } from '../number-format.ts';

/** null is an empty cell. */
export type Scalar = string | number | boolean | null;

/** Thrown while computing; becomes the cell's error value. */
export class FormulaError extends Error {
  readonly type: CellError['type'];
  constructor(type: CellError['type'], message: string) {
    super(message);
    this.type = type;
  }
}

export type Slot = Scalar | FormulaError;

export interface Block {
  readonly rows: readonly (readonly Slot[])[];
}

export type FormulaValue = Slot | Block;

export function isBlock(value: FormulaValue): value is Block {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

const TEXTS: Record<CellError['type'], string> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

export function errorText(type: CellError['type']): string {
  return TEXTS[type];
}

export function errorType(text: string): CellError['type'] {
  const found = Object.entries(TEXTS).find(([, shown]) => shown === text);
  return (found?.[0] as CellError['type'] | undefined) ?? 'ERROR';
}

/** A single value; a block of several cells has none here. */
export function scalar(value: FormulaValue): Scalar {
  const slot = isBlock(value) ? (value.rows[0]?.[0] ?? null) : value;
  if (isBlock(value) && (value.rows.length > 1 || (value.rows[0]?.length ?? 0) > 1)) {
    throw new FormulaError('VALUE', 'An array value could not be found.');
  }
  if (slot instanceof FormulaError) throw slot;
  return slot;
}

export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const read = readEntered(value, serialOf(1970, 1, 1) ?? 0).value;
  if ('numberValue' in read) return read.numberValue;
  throw new FormulaError(
    'VALUE',
    `Function expects number values. But '${value}' is a text and cannot be coerced to a number.`,
  );
}

export function toText(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^(false)?$/i.test(value)) return false;
    throw new FormulaError(
      'VALUE',
      `Function expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
    );
  }
  return typeof value === 'boolean' ? value : (value ?? 0) !== 0;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Order of Sheets: numbers, text (without regard to case), booleans; empty equals 0, "" and FALSE. */
export function compare(one: Scalar, other: Scalar): number {
  const like = (value: Scalar, model: Scalar): string | number | boolean => {
    if (value !== null) return value;
    return typeof model === 'string' ? '' : typeof model === 'boolean' ? false : 0;
  };
  const left = like(one, other);
  const right = like(other, one);
  const rank = RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof left === 'string' && typeof right === 'string')
    return left.localeCompare(right, 'en', { sensitivity: 'accent' });
  return Number(left) - Number(right);
}

/** A COUNTIF criterion: an operator with a value, wildcards ? and *, or plain equality. */
export function criterion(condition: Scalar): (value: Slot) => boolean {
  const text = typeof condition === 'string' ? condition : undefined;
  const match = text === undefined ? null : /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text);
  const operator = match?.[1] ?? '=';
  const wanted = match ? literal(match[2] ?? '') : condition;
  if (typeof wanted === 'string' && (operator === '=' || operator === '<>')) {
    const pattern = wildcard(wanted);
    return value =>
      ((typeof value === 'string' || value === null) && pattern.test(toText(value)) === (operator === '=')) ||
      (operator === '<>' && typeof value !== 'string' && value !== null);
  }
  return value =>
    !(value instanceof FormulaError) && typeof value === typeof wanted && holds(compare(value, wanted), operator);
}

export function holds(order: number, operator: string): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function literal(text: string): Scalar {
  const read = readEntered(text.replace(/^['=+]+/, ''), serialOf(1970, 1, 1) ?? 0).value;
  if ('numberValue' in read) return read.numberValue;
  return 'boolValue' in read ? read.boolValue : text;
}

function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, escaped?: string) => {
    if (escaped) return `\\${escaped}`;
    return found === '*' ? '[\\s\\S]*' : found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'i');
}
