// The builders' words for conditions, as Sheets v4 names them; shared by validations, conditional formats and filters.
import type { EnumMember } from '../../runtime/enum.ts';
import { instantOfSerial, serialOfInstant } from '../../spreadsheets/dates.ts';
import { readEntered } from '../../spreadsheets/entered-value.ts';
import type { BooleanCondition } from '../../spreadsheets/model.ts';
import { showByPattern } from '../../spreadsheets/number-format.ts';
import { NotEmulated } from '../../types.ts';
import { RelativeDate } from './enums.ts';

/** A value of a condition: a date goes as an ISO day. */
export function conditionText(value: unknown): string {
  if (value instanceof Date)
    return showByPattern(Math.floor(serialOfInstant(value.getTime(), 'Etc/GMT')), 'yyyy-mm-dd');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

export function condition(type: string, ...values: readonly unknown[]): BooleanCondition {
  return values.length === 0
    ? { type }
    : {
        type,
        values: values.map(value =>
          RelativeDate._has(value) ? { relativeDate: String(value) } : { userEnteredValue: conditionText(value) },
        ),
      };
}

/** Sheets v4 type → the name of Google's enums. */
const ENUM_NAMES: Record<string, string> = {
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_EQ: 'DATE_EQUAL_TO',
  DATE_NOT_EQ: 'DATE_NOT_EQUAL_TO',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQ: 'NUMBER_NOT_EQUAL_TO',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  TEXT_EQ: 'TEXT_EQUAL_TO',
  TEXT_NOT_EQ: 'TEXT_NOT_EQUAL_TO',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  TEXT_IS_URL: 'TEXT_IS_VALID_URL',
  ONE_OF_LIST: 'VALUE_IN_LIST',
  ONE_OF_RANGE: 'VALUE_IN_RANGE',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  BOOLEAN: 'CHECKBOX',
  BLANK: 'CELL_EMPTY',
  NOT_BLANK: 'CELL_NOT_EMPTY',
};

/** The name of the condition in Google's enums; dates counted from today have names of their own. */
export function enumName({ type, values }: BooleanCondition): string {
  const name = ENUM_NAMES[type ?? ''] ?? '';
  return values?.[0]?.relativeDate ? `${name}_RELATIVE` : name;
}

/** Numbers, Dates and relative dates as a builder takes them; formulas and everything else as text (observed on live Google). */
export function conditionValues({ type, values = [] }: BooleanCondition): unknown[] {
  return values.map(({ relativeDate, userEnteredValue }) => {
    if (relativeDate) return RelativeDate[relativeDate as 'TODAY'];
    const text = userEnteredValue ?? '';
    if (text.startsWith('=') || !/^(NUMBER|DATE)_/.test(type ?? '')) return text;
    const { value } = readEntered(text, 0);
    if (!('numberValue' in value)) return text;
    return /^DATE/.test(type ?? '') ? new Date(instantOfSerial(value.numberValue, 'Etc/GMT')) : value.numberValue;
  });
}

/** The condition that a member of one of the two criteria enums and its values mean. */
export function conditionOf(criteria: EnumMember, values: readonly unknown[]): BooleanCondition {
  const name = criteria.name().replace(/_RELATIVE$/, '');
  const type = Object.entries(ENUM_NAMES).find(([, known]) => known === name)?.[0];
  if (!type) throw new NotEmulated(`criteria ${criteria.name()}`);
  const isList = type === 'ONE_OF_LIST' && Array.isArray(values[0]);
  return condition(type, ...(isList ? (values[0] as unknown[]) : values));
}
