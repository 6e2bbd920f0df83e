// The look of cells: backgrounds, fonts, alignment, wrapping, number formats, borders.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { cleanFormat } from '../../spreadsheets/cell-write.ts';
import { withFields } from '../../spreadsheets/grid.ts';
import type { Cell, CellFormat } from '../../spreadsheets/model.ts';
import { DEFAULT_PATTERNS, isDatePattern, type NumberFormat } from '../../spreadsheets/number-format.ts';
import { linkOf, numberFormatAt } from '../../spreadsheets/render-cell.ts';
import { readColor, writeColor } from './colors.ts';
import { BorderStyle, WrapStrategy } from './enums.ts';
import { RangeAddress } from './range-address.ts';
import { TextStyle } from './rich-text.ts';

type TextFormat = NonNullable<CellFormat['textFormat']>;

/** Google's name for a cell without a number format of its own. */
const GENERAL = '0.###############';

/** What setNumberFormat makes of a pattern. */
export function numberFormatFor(pattern: string): NumberFormat | undefined {
  if (pattern === '' || /^general$/i.test(pattern) || pattern === GENERAL) return undefined;
  if (pattern === '@') return { type: 'TEXT', pattern };
  if (isDatePattern(pattern)) {
    const [day, time] = [/[yd]/i.test(pattern), /[hs]/i.test(pattern)];
    return { type: day && time ? 'DATE_TIME' : time ? 'TIME' : 'DATE', pattern };
  }
  if (pattern.includes('%')) return { type: 'PERCENT', pattern };
  return { type: /[$€£]/.test(pattern) ? 'CURRENCY' : 'NUMBER', pattern };
}

export abstract class RangeFormats extends RangeAddress {
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  }

  /** The cells' own colours, white where there is none; conditional formats do not count. */
  getBackgrounds(): string[][] {
    this._reads('getBackgrounds');
    return this._map(cell =>
      writeColor(cell.userEnteredFormat?.backgroundColorStyle, cell.userEnteredFormat?.backgroundColor, '#ffffff'),
    );
  }

  setBackground(color: string | null): this {
    checkSignature('SpreadsheetApp.Range.setBackground', [color], ['String'], ['null']);
    return this._format('setBackground', () => colored(color));
  }

  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    this._checkSize(colors);
    return this._format('setBackgrounds', place => colored(this._element(colors, place) ?? null));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  getFontColor(): string {
    return this.getFontColors()[0]?.[0] ?? '#000000';
  }

  getFontColors(): string[][] {
    return this._text('getFontColors', (text, cell) =>
      writeColor(text.foregroundColorStyle, text.foregroundColor, linkOf(cell) ? '#1155cc' : '#000000'),
    );
  }

  setFontColor(color: string | null): this {
    return this._textFormat('setFontColor', () => ({
      foregroundColorStyle: readColor(color),
      foregroundColor: undefined,
    }));
  }

  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    this._checkSize(colors);
    return this._textFormat('setFontColors', place => ({
      foregroundColorStyle: readColor(this._element(colors, place) ?? null),
      foregroundColor: undefined,
    }));
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this._text('getFontWeights', text => (text.bold ? 'bold' : 'normal'));
  }

  setFontWeight(weight: string | null): this {
    return this._textFormat('setFontWeight', () => ({ bold: weight === null ? undefined : weight === 'bold' }));
  }

  setFontWeights(weights: readonly (readonly (string | null)[])[]): this {
    this._checkSize(weights);
    return this._textFormat('setFontWeights', place => ({ bold: this._element(weights, place) === 'bold' }));
  }

  getFontStyle(): 'italic' | 'normal' {
    return this.getFontStyles()[0]?.[0] ?? 'normal';
  }

  getFontStyles(): ('italic' | 'normal')[][] {
    return this._text('getFontStyles', text => (text.italic ? 'italic' : 'normal'));
  }

  setFontStyle(style: string | null): this {
    return this._textFormat('setFontStyle', () => ({ italic: style === null ? undefined : style === 'italic' }));
  }

  getFontLine(): 'underline' | 'line-through' | 'none' {
    return this.getFontLines()[0]?.[0] ?? 'none';
  }

  getFontLines(): ('underline' | 'line-through' | 'none')[][] {
    return this._text('getFontLines', text =>
      text.underline ? 'underline' : text.strikethrough ? 'line-through' : 'none',
    );
  }

  setFontLine(line: string | null): this {
    return this._textFormat('setFontLine', () => ({
      underline: line === 'underline',
      strikethrough: line === 'line-through',
    }));
  }

  getFontSize(): number {
    return this.getFontSizes()[0]?.[0] ?? 10;
  }

  getFontSizes(): number[][] {
    return this._text('getFontSizes', text => text.fontSize ?? 10);
  }

  setFontSize(size: number): this {
    checkSignature('SpreadsheetApp.Range.setFontSize', [size], ['Number']);
    return this._textFormat('setFontSize', () => ({ fontSize: size }));
  }

  getFontFamily(): string {
    return this.getFontFamilies()[0]?.[0] ?? 'Arial';
  }

  getFontFamilies(): string[][] {
    return this._text('getFontFamilies', text => text.fontFamily ?? 'Arial');
  }

  setFontFamily(family: string | null): this {
    return this._textFormat('setFontFamily', () => ({ fontFamily: family ?? undefined }));
  }

  getTextStyle(): TextStyle {
    this._reads('getTextStyle');
    return new TextStyle(this._map(cell => cell.userEnteredFormat?.textFormat ?? {})[0]?.[0] ?? {});
  }

  setTextStyle(style: TextStyle): this {
    checkSignature('SpreadsheetApp.Range.setTextStyle', [style], [TextStyle]);
    return this._textFormat('setTextStyle', () => style._format);
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? GENERAL;
  }

  getNumberFormats(): string[][] {
    this._reads('getNumberFormats');
    const evaluation = this._host.evaluation();
    const model = this._sheet._model();
    return this._map((_cell, row, column) => {
      const format = numberFormatAt(evaluation, model, { row, column });
      return format?.pattern || DEFAULT_PATTERNS[format?.type ?? ''] || GENERAL;
    });
  }

  setNumberFormat(pattern: string): this {
    checkSignature('SpreadsheetApp.Range.setNumberFormat', [pattern], ['String']);
    return this._format('setNumberFormat', () => ({ numberFormat: numberFormatFor(pattern) }));
  }

  setNumberFormats(patterns: readonly (readonly string[])[]): this {
    checkSignature('SpreadsheetApp.Range.setNumberFormats', [patterns], ['String[][]']);
    this._checkSize(patterns);
    return this._format('setNumberFormats', place => ({
      numberFormat: numberFormatFor(this._element(patterns, place) ?? ''),
    }));
  }

  getHorizontalAlignment(): string {
    this._reads('getHorizontalAlignment');
    return (
      this._map(cell => cell.userEnteredFormat?.horizontalAlignment?.toLowerCase() ?? 'general')[0]?.[0] ?? 'general'
    );
  }

  setHorizontalAlignment(alignment: string | null): this {
    const known = alignment && alignment !== 'normal' && alignment !== 'general' ? alignment.toUpperCase() : undefined;
    return this._format('setHorizontalAlignment', () => ({ horizontalAlignment: known }));
  }

  getVerticalAlignment(): string {
    this._reads('getVerticalAlignment');
    return this._map(cell => cell.userEnteredFormat?.verticalAlignment?.toLowerCase() ?? 'bottom')[0]?.[0] ?? 'bottom';
  }

  setVerticalAlignment(alignment: string | null): this {
    return this._format('setVerticalAlignment', () => ({ verticalAlignment: alignment?.toUpperCase() }));
  }

  /** True for a cell nobody touched although its strategy is OVERFLOW (observed on live Google). */
  getWrap(): boolean {
    this._reads('getWrap');
    const strategy = this._map(cell => cell.userEnteredFormat?.wrapStrategy)[0]?.[0];
    return strategy === undefined || strategy === 'WRAP';
  }

  setWrap(isWrapEnabled: boolean): this {
    checkSignature('SpreadsheetApp.Range.setWrap', [isWrapEnabled], ['Boolean']);
    return this._format('setWrap', () => ({ wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW_CELL' }));
  }

  getWrapStrategy(): EnumMember {
    this._reads('getWrapStrategy');
    const strategy = this._map(cell => cell.userEnteredFormat?.wrapStrategy)[0]?.[0];
    return strategy === 'WRAP' ? WrapStrategy.WRAP : strategy === 'CLIP' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
  }

  setWrapStrategy(strategy: EnumMember): this {
    checkSignature('SpreadsheetApp.Range.setWrapStrategy', [strategy], [WrapStrategy]);
    const name = strategy.name();
    return this._format('setWrapStrategy', () => ({ wrapStrategy: name === 'OVERFLOW' ? 'OVERFLOW_CELL' : name }));
  }

  setBorder(...given: unknown[]): this {
    const sides = ['Boolean', 'Boolean', 'Boolean', 'Boolean', 'Boolean', 'Boolean'] as const;
    const anySides = sides.map(() => 'Any' as const);
    checkSignature(
      'SpreadsheetApp.Range.setBorder',
      given,
      anySides,
      [...anySides, 'String', BorderStyle],
      [...anySides, 'String', 'null'],
      [...anySides, 'null', BorderStyle],
    );
    const color = readColor((given[6] as string | undefined) ?? '#000000');
    const style = (given[7] as EnumMember | undefined)?.name() ?? 'SOLID';
    const names = ['top', 'left', 'bottom', 'right', 'innerVertical', 'innerHorizontal'];
    const lines = names.flatMap((name, index) => {
      if (given[index] === null || given[index] === undefined) return [];
      return [[name, given[index] ? { style, ...(color ? { colorStyle: color } : {}) } : { style: 'NONE' }] as const];
    });
    this._host.request('SpreadsheetApp.Range.setBorder', {
      updateBorders: { range: this._gridRange(), ...Object.fromEntries(lines) },
    });
    return this;
  }

  _text<T>(member: string, read: (text: TextFormat, cell: Cell) => T): T[][] {
    this._reads(member);
    return this._map(cell => read(cell.userEnteredFormat?.textFormat ?? {}, cell));
  }

  _format(member: string, change: (place: { row: number; column: number }) => Loose<CellFormat>): this {
    return this._write(member, (cell, place) => withFormat(cell, change(place)));
  }

  _textFormat(member: string, change: (place: { row: number; column: number }) => Loose<TextFormat>): this {
    return this._write(member, (cell, place) => {
      const textFormat = pruned({ ...cell.userEnteredFormat?.textFormat, ...change(place) }) as TextFormat;
      return withFormat(cell, { textFormat: Object.keys(textFormat).length > 0 ? textFormat : undefined });
    });
  }
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function colored(color: string | null): Loose<CellFormat> {
  return { backgroundColorStyle: readColor(color), backgroundColor: undefined };
}

function pruned(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function withFormat(cell: Cell, change: Loose<CellFormat>): Cell {
  const format = pruned({ ...cell.userEnteredFormat, ...change }) as CellFormat;
  return withFields(cell, { userEnteredFormat: cleanFormat(format, cell.userEnteredFormat) });
}
