// What a cell looks like: shown text, effective format with the conditional formats applied, link.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { columnName } from './a1.ts';
import { meets } from './conditions.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { parseFormula } from './formula/parse.ts';
import { errorText } from './formula/values.ts';
import { boxOf, cellAt, contains } from './grid.ts';
import {
  type Cell,
  type CellFormat,
  type EffectiveValue,
  type EnteredValue,
  GENERAL_LEFT,
  type Sheet,
  type Spreadsheet,
} from './model.ts';
import { type NumberFormat, showNumber } from './number-format.ts';
import { DEFAULT_FORMAT } from './render-properties.ts';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The number format a cell shows its value by: its own, that of a date function, or that of the cell its formula names. */
export function numberFormatAt(
  evaluation: Evaluation,
  sheet: Sheet,
  { row, column }: CellPlace,
  depth = 0,
): NumberFormat | undefined {
  const cell = cellAt(sheet, row, column);
  const own = cell.userEnteredFormat?.numberFormat;
  const value = cell.userEnteredValue;
  if (own || !value || !('formulaValue' in value) || depth > 20) return own;
  if (/^=\s*(TODAY|DATE)\s*\(/i.test(value.formulaValue)) return { type: 'DATE', pattern: 'M/d/yyyy' };
  if (/^=\s*NOW\s*\(/i.test(value.formulaValue)) return { type: 'DATE_TIME', pattern: 'M/d/yyyy H:mm:ss' };
  const source = evaluation.formatSource(value.formulaValue, sheet);
  return source && numberFormatAt(evaluation, source.sheet, source, depth + 1);
}

export function showValue(value: EffectiveValue | undefined, format: NumberFormat | undefined): string {
  if (!value) return '';
  if ('stringValue' in value) return value.stringValue;
  if ('boolValue' in value) return value.boolValue ? 'TRUE' : 'FALSE';
  if ('errorValue' in value) return errorText(value.errorValue.type);
  return showNumber(value.numberValue, format);
}

/** The text people see. */
export function displayed(evaluation: Evaluation, sheet: Sheet, { row, column }: CellPlace): string {
  return showValue(evaluation.effective(sheet, row, column), numberFormatAt(evaluation, sheet, { row, column }));
}

/** The computed value as a plain one, for pasting values. */
export function effectiveAsEntered(
  evaluation: Evaluation,
  sheet: Sheet,
  { row, column }: CellPlace,
): EnteredValue | undefined {
  const value = evaluation.effective(sheet, row, column);
  if (value && 'errorValue' in value) return { stringValue: errorText(value.errorValue.type) };
  return value;
}

/** The one link of a cell: a HYPERLINK formula, a link on the whole text, or the only linked run. */
export function linkOf(cell: Cell): string | undefined {
  const value = cell.userEnteredValue;
  if (value && 'formulaValue' in value) {
    const formula = parseFormula(value.formulaValue);
    const first = formula?.kind === 'call' && formula.name === 'HYPERLINK' ? formula.parts[0] : undefined;
    if (first?.kind === 'literal') return String(first.value);
  }
  const whole = cell.userEnteredFormat?.textFormat?.link?.uri;
  if (whole) return whole;
  const links = new Set((cell.textFormatRuns ?? []).flatMap(run => run.format?.link?.uri ?? []));
  return links.size === 1 ? [...links][0] : undefined;
}

export interface FormatContext {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly evaluation: Evaluation;
}

/** Own format over banding over the default; then the first conditional format that holds for each property. */
export function effectiveFormat(context: FormatContext, place: CellPlace): CellFormat {
  const { sheet, evaluation } = context;
  const cell = cellAt(sheet, place.row, place.column);
  const value = evaluation.effective(sheet, place.row, place.column);
  const numberFormat = numberFormatAt(evaluation, sheet, place);
  let format = merged(DEFAULT_FORMAT, {
    ...(numberFormat ? { numberFormat } : {}),
    hyperlinkDisplayType: linkOf(cell) ? 'LINKED' : 'PLAIN_TEXT',
  });
  format = merged(format, { horizontalAlignment: alignment(value) });
  format = merged(format, bandingFormat(sheet, place));
  format = merged(format, shownFormat(cell) ?? {});
  const rules: CellFormat[] = [];
  for (const rule of sheet.conditionalFormats) {
    const box = rule.ranges
      .map(range => boxOf(sheet, range))
      .find(candidate => contains(candidate, place.row, place.column));
    const { booleanRule } = rule;
    if (!box || !booleanRule) continue;
    const origin = { row: box.top, column: box.left };
    if (meets(value, booleanRule.condition, { ...context, ...place, origin })) rules.unshift(booleanRule.format ?? {});
  }
  return rules.reduce(merged, format);
}

/** The cell's own format as the Sheets API knows it. */
function shownFormat({ userEnteredFormat }: Cell): CellFormat | undefined {
  if (userEnteredFormat?.horizontalAlignment !== GENERAL_LEFT) return userEnteredFormat;
  const { horizontalAlignment: _hidden, ...format } = userEnteredFormat;
  return Object.keys(format).length > 0 ? format : undefined;
}

function alignment(value: EffectiveValue | undefined): string {
  if (value && 'numberValue' in value) return 'RIGHT';
  return value && ('boolValue' in value || 'errorValue' in value) ? 'CENTER' : 'LEFT';
}

function merged(below: CellFormat, above: CellFormat): CellFormat {
  const textFormat = above.textFormat ? { ...below.textFormat, ...above.textFormat } : below.textFormat;
  return { ...below, ...above, ...(textFormat ? { textFormat } : {}) };
}

function bandingFormat(sheet: Sheet, { row, column }: CellPlace): CellFormat {
  for (const banding of sheet.bandedRanges) {
    const box = boxOf(sheet, banding.range);
    if (!contains(box, row, column)) continue;
    const colors = banding.rowProperties ?? banding.columnProperties;
    const [at, last] = banding.rowProperties
      ? [row - box.top, box.bottom - 1 - box.top]
      : [column - box.left, box.right - 1 - box.left];
    const hasHeader = Boolean(colors?.headerColor ?? colors?.headerColorStyle);
    const band = (at - (hasHeader ? 1 : 0)) % 2 === 0 ? 'firstBand' : 'secondBand';
    const part =
      hasHeader && at === 0
        ? 'header'
        : at === last && (colors?.footerColor ?? colors?.footerColorStyle)
          ? 'footer'
          : band;
    const color = colors?.[`${part}ColorStyle` as const]?.rgbColor ?? colors?.[`${part}Color` as const];
    return color ? { backgroundColor: color, backgroundColorStyle: { rgbColor: color } } : {};
  }
  return {};
}

/** Whether bands or conditional formats can colour cells that hold nothing. */
export function isPainted(sheet: Sheet): boolean {
  return sheet.bandedRanges.length + sheet.conditionalFormats.length > 0;
}

/** Whether the cell holds something, or a band or conditional format gives it a colour. */
export function isShown(context: FormatContext, place: CellPlace): boolean {
  if (Object.keys(cellAt(context.sheet, place.row, place.column)).length > 0) return true;
  if (!isPainted(context.sheet)) return false;
  const { backgroundColorStyle } = effectiveFormat(context, place);
  return JSON.stringify(backgroundColorStyle) !== JSON.stringify(DEFAULT_FORMAT.backgroundColorStyle);
}

type CellField = keyof v4.Schema$CellData;

/** What a cell can tell, in the order of the answer. */
const FIELDS: { readonly [Field in CellField]?: (context: FormatContext, place: CellPlace, cell: Cell) => unknown } = {
  userEnteredValue: (_context, _place, cell) => cell.userEnteredValue,
  effectiveValue: ({ sheet, evaluation }, { row, column }) => evaluation.effective(sheet, row, column),
  formattedValue: ({ sheet, evaluation }, place) =>
    evaluation.effective(sheet, place.row, place.column) && displayed(evaluation, sheet, place),
  userEnteredFormat: (_context, _place, cell) => shownFormat(cell),
  effectiveFormat: (context, place) => effectiveFormat(context, place),
  hyperlink: (_context, _place, cell) => linkOf(cell) || undefined,
  note: (_context, _place, cell) => cell.note || undefined,
  textFormatRuns: (_context, _place, cell) => cell.textFormatRuns && [...cell.textFormatRuns],
  dataValidation: (_context, _place, cell) => cell.dataValidation,
};

export const CELL_FIELDS = Object.keys(FIELDS) as CellField[];

/** These fields of one cell of includeGridData; {} for one that shows nothing. */
export function cellJson(context: FormatContext, place: CellPlace, fields: ReadonlySet<CellField>): v4.Schema$CellData {
  const cell = cellAt(context.sheet, place.row, place.column);
  if (Object.keys(cell).length === 0) {
    return fields.has('effectiveFormat') && isShown(context, place)
      ? { effectiveFormat: effectiveFormat(context, place) }
      : {};
  }
  const json: Record<string, unknown> = {};
  for (const field of fields) {
    const value = FIELDS[field]?.(context, place, cell);
    if (value !== undefined) json[field] = value;
  }
  return json;
}

/** A1 address of a place, for messages. */
export function placeText({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}
