// Computes effective values of a spreadsheet's cells. One Evaluation belongs to one state of one spreadsheet: a change
// makes a new spreadsheet object and with it a new Evaluation.
import { serialOfInstant } from '../dates.ts';
import { boxOf, cellAt } from '../grid.ts';
import type { Box, EffectiveValue, GridRange, Sheet, Spreadsheet } from '../model.ts';
import { FUNCTIONS } from './functions.ts';
import { type Expression, parseFormula } from './parse.ts';
import type { Reference } from './tokens.ts';
import {
  type Block,
  compare,
  errorType,
  FormulaError,
  type FormulaValue,
  holds,
  type Scalar,
  type Slot,
  scalar,
  toNumber,
  toText,
} from './values.ts';

const parsed = new Map<string, Expression | undefined>();

function parse(formula: string): Expression | undefined {
  if (!parsed.has(formula)) {
    if (parsed.size > 20_000) parsed.clear();
    parsed.set(formula, parseFormula(formula));
  }
  return parsed.get(formula);
}

export class Evaluation {
  /** Functions met that this emulator does not know, by name. */
  readonly unknownFunctions = new Set<string>();
  readonly now: number;
  private readonly spreadsheet: Spreadsheet;
  private readonly memo = new Map<Sheet, Map<number, EffectiveValue | null>>();
  private readonly computing = new Set<string>();

  /** `instant` in milliseconds since 1970; TODAY and NOW read it in the spreadsheet's zone. */
  constructor(spreadsheet: Spreadsheet, instant: number) {
    this.spreadsheet = spreadsheet;
    this.now = serialOfInstant(instant, spreadsheet.timeZone);
  }

  /** What the cell amounts to; undefined for an empty one. */
  effective(sheet: Sheet, row: number, column: number): EffectiveValue | undefined {
    const entered = cellAt(sheet, row, column).userEnteredValue;
    if (!entered) return undefined;
    if (!('formulaValue' in entered)) return entered;
    const key = row * 18_278 + column;
    const known = this.memo.get(sheet) ?? new Map<number, EffectiveValue | null>();
    this.memo.set(sheet, known);
    const found = known.get(key);
    if (found !== undefined) return found ?? undefined;
    const value = this.cell(entered.formulaValue, sheet, `${sheet.properties.sheetId}/${key}`);
    known.set(key, value);
    return value;
  }

  /** Computes a formula as if it stood on this sheet; used for conditions too. */
  compute(formula: string, sheet: Sheet): EffectiveValue {
    try {
      const expression = parse(formula);
      if (!expression) throw new FormulaError('ERROR', 'Formula parse error.');
      return asEffective(scalar(this.evaluate(expression, sheet)));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return { errorValue: { type: error.type, message: error.message } };
    }
  }

  /** The cell a formula takes its number format from: the one it names, its largest or smallest, or it plus a number of days. */
  formatSource(formula: string, home: Sheet): { sheet: Sheet; row: number; column: number } | undefined {
    const source = (expression: Expression | undefined): Reference | undefined => {
      if (expression?.kind === 'reference') return expression.reference;
      if (expression?.kind === 'call' && /^(MIN|MAX|IFERROR)$/.test(expression.name))
        return source(expression.parts[0]);
      const isShift =
        expression?.kind === 'binary' && /^[+-]$/.test(expression.operator) && expression.right.kind === 'literal';
      return isShift ? source(expression.left) : undefined;
    };
    const reference = source(parse(formula));
    if (!reference) return undefined;
    try {
      const { sheet, range } = this.rangeOf(reference, home);
      return { sheet, row: range.startRowIndex ?? this.firstFilled(sheet, range), column: range.startColumnIndex ?? 0 };
    } catch (error) {
      if (error instanceof FormulaError) return undefined;
      throw error;
    }
  }

  /** In a whole column, the first number counts: its heading is text. */
  private firstFilled(sheet: Sheet, range: GridRange): number {
    const column = range.startColumnIndex ?? 0;
    const row = sheet.rows.findIndex(cells => 'numberValue' in (cells[column]?.userEnteredValue ?? {}));
    return Math.max(row, 0);
  }

  private cell(formula: string, sheet: Sheet, place: string): EffectiveValue {
    if (this.computing.has(place)) {
      return {
        errorValue: {
          type: 'REF',
          message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
        },
      };
    }
    this.computing.add(place);
    try {
      return this.compute(formula, sheet);
    } finally {
      this.computing.delete(place);
    }
  }

  private evaluate(expression: Expression, home: Sheet): FormulaValue {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'empty':
        return null;
      case 'error':
        throw new FormulaError(errorType(expression.text), 'Reference does not exist.');
      case 'reference':
        return this.block(this.rangeOf(expression.reference, home));
      case 'name':
        return this.named(expression.name);
      case 'unary':
        return this.unary(expression.operator, scalar(this.evaluate(expression.operand, home)));
      case 'binary':
        return binary(
          expression.operator,
          () => scalar(this.evaluate(expression.left, home)),
          () => scalar(this.evaluate(expression.right, home)),
        );
      case 'call':
        return this.call(expression, home);
    }
  }

  private unary(operator: '-' | '+' | '%', operand: Scalar): Scalar {
    if (operator === '+') return operand;
    return operator === '-' ? -toNumber(operand) : toNumber(operand) / 100;
  }

  private call(expression: Extract<Expression, { kind: 'call' }>, home: Sheet): FormulaValue {
    const compute = FUNCTIONS[expression.name];
    if (!compute || !Object.hasOwn(FUNCTIONS, expression.name)) {
      this.unknownFunctions.add(expression.name);
      throw new FormulaError('NAME', `Unknown function: '${expression.name}'.`);
    }
    const { parts } = expression;
    return compute({
      count: parts.length,
      now: this.now,
      value: index => {
        const part = parts[index];
        if (!part) throw new FormulaError('N_A', `Wrong number of arguments to ${expression.name}.`);
        return this.evaluate(part, home);
      },
    });
  }

  private named(name: string): FormulaValue {
    const range = this.spreadsheet.namedRanges.find(candidate => candidate.name.toLowerCase() === name.toLowerCase());
    if (!range) throw new FormulaError('NAME', `Unknown range name: '${name.toUpperCase()}'.`);
    const sheet = this.spreadsheet.sheets.find(candidate => candidate.properties.sheetId === range.range.sheetId);
    if (!sheet) throw new FormulaError('REF', 'Reference does not exist.');
    return this.block({ sheet, range: range.range });
  }

  private rangeOf(reference: Reference, home: Sheet): { sheet: Sheet; range: GridRange } {
    const title = reference.title?.toLowerCase();
    const sheet =
      title === undefined
        ? home
        : this.spreadsheet.sheets.find(candidate => candidate.properties.title.toLowerCase() === title);
    if (!sheet) throw new FormulaError('REF', `Unresolved sheet name '${reference.title}'.`);
    const to = reference.to ?? reference.from;
    const range: GridRange = { sheetId: sheet.properties.sheetId };
    const order = (one?: number, other?: number): [number | undefined, number | undefined] =>
      one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    const [top, bottom] = order(reference.from.row, to.row);
    const [left, right] = order(reference.from.column, to.column);
    if (top !== undefined) range.startRowIndex = top;
    if (bottom !== undefined) range.endRowIndex = bottom + 1;
    if (left !== undefined) range.startColumnIndex = left;
    if (right !== undefined) range.endColumnIndex = right + 1;
    return { sheet, range };
  }

  private block({ sheet, range }: { sheet: Sheet; range: GridRange }): Block {
    const box = boxOf(sheet, range);
    if (box.bottom <= box.top || box.right <= box.left) throw new FormulaError('REF', 'Reference does not exist.');
    return { rows: this.slots(sheet, box) };
  }

  /** Rows below the last filled one are left out unless the block is small: whole columns stay cheap. */
  private slots(sheet: Sheet, box: Box): Slot[][] {
    const bottom =
      box.bottom - box.top <= 1 ? box.bottom : Math.max(box.top + 1, Math.min(box.bottom, sheet.rows.length));
    const rows: Slot[][] = [];
    for (let row = box.top; row < bottom; row++) {
      const slots: Slot[] = [];
      for (let column = box.left; column < box.right; column++) slots.push(asSlot(this.effective(sheet, row, column)));
      rows.push(slots);
    }
    return rows;
  }
}

function asSlot(value: EffectiveValue | undefined): Slot {
  if (!value) return null;
  if ('numberValue' in value) return value.numberValue;
  if ('stringValue' in value) return value.stringValue;
  if ('boolValue' in value) return value.boolValue;
  return new FormulaError(value.errorValue.type, value.errorValue.message);
}

export function asEffective(value: Scalar): EffectiveValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { numberValue: value ?? 0 };
}

function binary(operator: string, left: () => Scalar, right: () => Scalar): Scalar {
  if (operator === '&') return toText(left()) + toText(right());
  if (/^[<>=]/.test(operator)) return holds(compare(left(), right()), operator);
  const [one, other] = [toNumber(left()), toNumber(right())];
  switch (operator) {
    case '+':
      return rounded(one + other);
    case '-':
      return rounded(one - other);
    case '*':
      return rounded(one * other);
    case '^':
      return one ** other;
    default:
      if (other === 0) throw new FormulaError('DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.');
      return one / other;
  }
}

/** 0.1 + 0.2 is 0.3 in a spreadsheet: fifteen significant digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

const evaluations = new WeakMap<Spreadsheet, Evaluation>();

/** The evaluation of this state, shared by everyone who reads it within the same second. */
export function evaluationOf(spreadsheet: Spreadsheet, instant: number): Evaluation {
  const known = evaluations.get(spreadsheet);
  if (known && Math.abs(known.now - serialOfInstant(instant, spreadsheet.timeZone)) < 1 / 86_400) return known;
  const made = new Evaluation(spreadsheet, instant);
  evaluations.set(spreadsheet, made);
  return made;
}
