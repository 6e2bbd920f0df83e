// The builders' words for conditions, as Sheets v4 names them; shared by validations, conditional formats and filters.
import { serialOfInstant } from '../../spreadsheets/dates.ts';
import type { BooleanCondition } from '../../spreadsheets/model.ts';
import { showByPattern } from '../../spreadsheets/number-format.ts';

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
    : { type, values: values.map(value => ({ userEnteredValue: conditionText(value) })) };
}

/** Sheets v4 type → the name of Google's enums. */
const ENUM_NAMES: Record<string, string> = {
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_EQ: 'DATE_EQUAL_TO',
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

export function enumName(type: string | null | undefined): string {
  return ENUM_NAMES[type ?? ''] ?? '';
}

export function conditionValues(from: BooleanCondition): string[] {
  return (from.values ?? []).map(value => value.userEnteredValue ?? '');
}
