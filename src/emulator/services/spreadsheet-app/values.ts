// Cell values between scripts and the model: dates become Dates, strings are read as if typed, and back.
import { isLenient } from '../../contested.ts';
import { instantOfSerial, serialOfInstant } from '../../spreadsheets/dates.ts';
import type { Draft } from '../../spreadsheets/draft.ts';
import type { Evaluation } from '../../spreadsheets/formula/evaluate.ts';
import { errorText } from '../../spreadsheets/formula/values.ts';
import { withFields } from '../../spreadsheets/grid.ts';
import type { Cell, Sheet } from '../../spreadsheets/model.ts';
import { isDateFormat } from '../../spreadsheets/number-format.ts';
import { numberFormatAt } from '../../spreadsheets/render-cell.ts';
import { enteredCell, todayOf } from '../../spreadsheets/values.ts';

export type ScriptValue = string | number | boolean | Date;

/** '' for an empty cell, never null; a number shown as a date is a Date in the spreadsheet's zone. */
export function scriptValue(
  evaluation: Evaluation,
  sheet: Sheet,
  place: { row: number; column: number; timeZone: string },
): ScriptValue {
  const value = evaluation.effective(sheet, place.row, place.column);
  if (!value) return '';
  if ('stringValue' in value) return value.stringValue;
  if ('boolValue' in value) return value.boolValue;
  if ('errorValue' in value) return errorText(value.errorValue.type);
  const isDate = isDateFormat(numberFormatAt(evaluation, sheet, place));
  return isDate ? new Date(instantOfSerial(value.numberValue, place.timeZone)) : value.numberValue;
}

/**
 * The cell after setValue: text that starts with = is a formula, other text is read as if a person had typed it. Whether an
 * apostrophe or the format "@" forces text, as they do for a person, is contested.
 */
export function cellWithValue(draft: Draft, cell: Cell, value: unknown): Cell {
  if (value instanceof Date) return cellWithDate(draft, cell, value);
  if (value === null || value === undefined) return enteredCell(cell, '', { input: 'RAW', today: 0 });
  const isPlain =
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  const today = todayOf(draft);
  const plain = isPlain ? value : String(value);
  if (typeof plain === 'string' && plain.startsWith("'") && !isLenient(draft, 'apostrophe'))
    return enteredCell(cell, plain, { input: 'RAW', today });
  return enteredCell(cell, plain, {
    input: 'USER_ENTERED',
    today,
    isTextFormatFree: !isLenient(draft, 'textFormat'),
  });
}

function cellWithDate(draft: Draft, cell: Cell, date: Date): Cell {
  const numberValue = Number(serialOfInstant(date.getTime(), draft.spreadsheet.timeZone).toFixed(9));
  const hasTime = numberValue % 1 !== 0;
  const known = cell.userEnteredFormat?.numberFormat;
  const numberFormat = isDateFormat(known)
    ? known
    : hasTime
      ? { type: 'DATE_TIME', pattern: 'M/d/yyyy H:mm:ss' }
      : { type: 'DATE', pattern: 'M/d/yyyy' };
  return withFields(cell, {
    userEnteredValue: { numberValue },
    textFormatRuns: undefined,
    userEnteredFormat: { ...cell.userEnteredFormat, ...(numberFormat ? { numberFormat } : {}) },
  });
}
