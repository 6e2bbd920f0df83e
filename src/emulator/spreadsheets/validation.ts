// Data validation at the moment of entry: the page and SpreadsheetApp refuse what a strict rule forbids. The Sheets API does not ask.
import { choices, meets } from './conditions.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { cellAt } from './grid.ts';
import type { EffectiveValue, Sheet, Spreadsheet } from './model.ts';
import { type CellPlace, placeText } from './render-cell.ts';

export interface ValidationContext {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly evaluation: Evaluation;
}

/** Whether the cell's rule allows this value; an empty cell is always allowed. */
export function isValid(context: ValidationContext, place: CellPlace, value: EffectiveValue | undefined): boolean {
  const condition = cellAt(context.sheet, place.row, place.column).dataValidation?.condition;
  if (!condition?.type || !value) return true;
  return meets(value, condition, { ...context, ...place, origin: place });
}

/** Google's refusal of the value that stands in this cell now, or undefined. */
export function refusal(context: ValidationContext, place: CellPlace): string | undefined {
  const rule = cellAt(context.sheet, place.row, place.column).dataValidation;
  if (!rule?.strict || !rule.condition) return undefined;
  if (isValid(context, place, context.evaluation.effective(context.sheet, place.row, place.column))) return undefined;
  const listed = choices(rule.condition, context);
  const hint =
    rule.inputMessage || (listed.length > 0 ? `Please enter one of the following values: ${listed.join(', ')}.` : '');
  return `The data you entered in cell ${placeText(place)} violates the data validation rules set on this cell.${hint ? ` ${hint}` : ''}`;
}
