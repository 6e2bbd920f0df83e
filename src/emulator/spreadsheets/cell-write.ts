// Writing a cell the way Google does: masked fields, twin colour fields, runs that go when the value changes.
import { withFields } from './grid.ts';
import { applyMask, type Mask } from './mask.ts';
import type { Cell, CellFormat, Color, ColorStyle, EnteredValue } from './model.ts';

const FIELDS = ['userEnteredValue', 'userEnteredFormat', 'dataValidation', 'note', 'textFormatRuns'] as const;

/** The old cell with the masked fields of the new one. Read-only fields in the mask change nothing. */
export function writeCell(old: Cell, update: Cell, mask: Mask): Cell {
  const own: Mask = mask.has('*')
    ? new Map(FIELDS.map(field => [field, new Map()]))
    : new Map([...mask].filter(([name]) => isWritable(name)));
  const written = applyMask(old, update, own);
  const value = own.has('userEnteredValue') ? cleanValue(written.userEnteredValue) : written.userEnteredValue;
  const keepsRuns = own.has('textFormatRuns') || !own.has('userEnteredValue');
  return withFields(written, {
    userEnteredValue: value,
    userEnteredFormat: own.has('userEnteredFormat')
      ? cleanFormat(written.userEnteredFormat, old.userEnteredFormat)
      : written.userEnteredFormat,
    note: written.note === '' ? undefined : written.note,
    textFormatRuns: keepsRuns && written.textFormatRuns?.length ? written.textFormatRuns : undefined,
  });
}

function isWritable(name: string): boolean {
  return (FIELDS as readonly string[]).includes(name);
}

function cleanValue(value: EnteredValue | undefined): EnteredValue | undefined {
  if (!value || Object.keys(value).length === 0) return undefined;
  if ('stringValue' in value && value.stringValue === '') return undefined;
  if ('formulaValue' in value && !value.formulaValue.startsWith('=')) return { formulaValue: `=${value.formulaValue}` };
  return value;
}

/** Each colour has an old field and a style; whichever was written anew gives the other. Zero parts are not kept. */
export function cleanFormat(format: CellFormat | undefined, old?: CellFormat): CellFormat | undefined {
  if (!format) return undefined;
  const [backgroundColor, backgroundColorStyle] = twin(
    { color: format.backgroundColor, style: format.backgroundColorStyle },
    old?.backgroundColorStyle,
  );
  const text = format.textFormat;
  const [foregroundColor, foregroundColorStyle] = twin(
    { color: text?.foregroundColor, style: text?.foregroundColorStyle },
    old?.textFormat?.foregroundColorStyle,
  );
  const textFormat = text && without({ ...text, foregroundColor, foregroundColorStyle });
  const clean = without({ ...format, backgroundColor, backgroundColorStyle, textFormat });
  return Object.keys(clean).length > 0 ? clean : undefined;
}

interface Twin {
  readonly color: Color | undefined;
  readonly style: ColorStyle | undefined;
}

function twin({ color, style }: Twin, oldStyle: ColorStyle | undefined): [Color | undefined, ColorStyle | undefined] {
  const isStyleNew = style !== undefined && JSON.stringify(style) !== JSON.stringify(oldStyle);
  if (style && (isStyleNew || color === undefined) && !(color === undefined && !isStyleNew)) {
    return style.rgbColor ? [keptColor(style.rgbColor), { rgbColor: keptColor(style.rgbColor) }] : [undefined, style];
  }
  return color ? [keptColor(color), { rgbColor: keptColor(color) }] : [undefined, undefined];
}

/** Colours are kept with eight bits a part and sent as single-precision numbers (seen on recorded traffic). */
export function keptColor(color: Color): Color {
  const parts = Object.entries(color).map(([name, part]) => [name, eightBit(Number(part))] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== 0));
}

function eightBit(part: number): number {
  const byte = Math.floor(Math.min(1, Math.max(0, part)) * 255 + 1e-6);
  return Number(Math.fround(byte / 255).toPrecision(8));
}

function without<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
