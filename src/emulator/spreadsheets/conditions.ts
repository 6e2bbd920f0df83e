// Whether a cell meets a BooleanCondition: one answer for data validation, conditional formats and filters.
import { NotEmulated } from '../types.ts';
import { parseRange } from './a1.ts';
import { readEntered } from './entered-value.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { copiedFormula } from './formula/references.ts';
import { toText } from './formula/values.ts';
import { boxOf, forEachCell, sheetOf } from './grid.ts';
import type { BooleanCondition, EffectiveValue, Sheet, Spreadsheet } from './model.ts';

export interface Place {
  readonly spreadsheet: Spreadsheet;
  readonly evaluation: Evaluation;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** First cell of the range the condition belongs to: relative references are counted from it. */
  readonly origin: { readonly row: number; readonly column: number };
}

type Plain = string | number | boolean | undefined;

function plain(value: EffectiveValue | undefined): Plain {
  if (!value || 'errorValue' in value) return undefined;
  if ('numberValue' in value) return value.numberValue;
  return 'stringValue' in value ? value.stringValue : value.boolValue;
}

/** The condition's nth value, computed when it is a formula. */
function operand(condition: BooleanCondition, index: number, place: Place): Plain {
  const value = condition.values?.[index];
  if (value?.relativeDate) return relativeDay(value.relativeDate, place.evaluation.now);
  const text = value?.userEnteredValue ?? '';
  if (text.startsWith('=')) return plain(compute(text, place));
  const read = readEntered(text, Math.floor(place.evaluation.now)).value;
  return 'formulaValue' in read ? text : plain(read);
}

function compute(formula: string, { evaluation, sheet, row, column, origin }: Place): EffectiveValue {
  return evaluation.compute(copiedFormula(formula, row - origin.row, column - origin.column), sheet);
}

function relativeDay(word: string, now: number): number {
  const days: Record<string, number> = {
    YESTERDAY: -1,
    TODAY: 0,
    TOMORROW: 1,
    PAST_WEEK: -7,
    PAST_MONTH: -30,
    PAST_YEAR: -365,
  };
  return Math.floor(now) + (days[word] ?? 0);
}

const NUMBERS: Record<string, (value: number, low: number, high: number) => boolean> = {
  GREATER: (value, low) => value > low,
  GREATER_THAN_EQ: (value, low) => value >= low,
  LESS: (value, low) => value < low,
  LESS_THAN_EQ: (value, low) => value <= low,
  EQ: (value, low) => value === low,
  NOT_EQ: (value, low) => value !== low,
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  BEFORE: (value, low) => Math.floor(value) < low,
  AFTER: (value, low) => Math.floor(value) > low,
  ON_OR_BEFORE: (value, low) => Math.floor(value) <= low,
  ON_OR_AFTER: (value, low) => Math.floor(value) >= low,
};

const TEXTS: Record<string, (value: string, wanted: string) => boolean> = {
  TEXT_CONTAINS: (value, wanted) => value.includes(wanted),
  TEXT_NOT_CONTAINS: (value, wanted) => !value.includes(wanted),
  TEXT_STARTS_WITH: (value, wanted) => value.startsWith(wanted),
  TEXT_ENDS_WITH: (value, wanted) => value.endsWith(wanted),
  TEXT_EQ: (value, wanted) => value === wanted,
  TEXT_NOT_EQ: (value, wanted) => value !== wanted,
  TEXT_IS_EMAIL: value => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  TEXT_IS_URL: value => /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(value),
};

export function meets(value: EffectiveValue | undefined, condition: BooleanCondition, place: Place): boolean {
  const type = condition.type ?? '';
  const own = plain(value);
  if (type === 'BLANK') return own === undefined || own === '';
  if (type === 'NOT_BLANK') return own !== undefined && own !== '';
  if (type === 'CUSTOM_FORMULA') return isTrue(compute(condition.values?.[0]?.userEnteredValue ?? '', place));
  if (type === 'ONE_OF_LIST') return (condition.values ?? []).some(item => shown(own) === item.userEnteredValue);
  if (type === 'ONE_OF_RANGE') return choices(condition, place).includes(shown(own));
  if (type === 'BOOLEAN') return isBooleanChoice(own, condition);
  if (type === 'DATE_IS_VALID') return typeof own === 'number' && own >= 0;
  const text = TEXTS[type];
  if (text) return text(shown(own).toLowerCase(), shown(operand(condition, 0, place)).toLowerCase());
  const match = /^(NUMBER|DATE)_(.+)$/.exec(type);
  const compare = NUMBERS[match?.[2] ?? ''];
  if (!match || !compare) throw new NotEmulated(`condition ${type}`);
  const [low, high] = [operand(condition, 0, place), operand(condition, 1, place)];
  if (typeof own !== 'number' || typeof low !== 'number') return false;
  const subject = match[1] === 'DATE' && /EQ|BETWEEN/.test(type) ? Math.floor(own) : own;
  return compare(subject, low, typeof high === 'number' ? high : low);
}

function shown(value: Plain): string {
  return toText(value ?? null);
}

function isTrue(value: EffectiveValue): boolean {
  return ('boolValue' in value && value.boolValue) || ('numberValue' in value && value.numberValue !== 0);
}

function isBooleanChoice(own: Plain, condition: BooleanCondition): boolean {
  const values = condition.values ?? [];
  if (values.length === 0) return own === undefined || typeof own === 'boolean';
  return values.some(item => item.userEnteredValue === shown(own));
}

/** The texts a list validation offers, in order; for dropdowns on the Sheets page too. */
export function choices(
  condition: BooleanCondition,
  place: Pick<Place, 'spreadsheet' | 'evaluation' | 'sheet'>,
): string[] {
  if (condition.type === 'ONE_OF_LIST') return (condition.values ?? []).map(item => item.userEnteredValue ?? '');
  if (condition.type !== 'ONE_OF_RANGE') return [];
  const text = (condition.values?.[0]?.userEnteredValue ?? '').replace(/^=/, '');
  const range = parseRange(place.spreadsheet, text, place.sheet);
  if (!range) return [];
  const sheet = sheetOf(place.spreadsheet, range.sheetId);
  const found: string[] = [];
  forEachCell(boxOf(sheet, range), (row, column) => {
    const value = plain(place.evaluation.effective(sheet, row, column));
    if (value !== undefined && value !== '') found.push(shown(value));
  });
  return found;
}
