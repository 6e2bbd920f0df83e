// Fonts, text styles and number formats of a range.
import { checkSignature } from '../../runtime/signature.ts';
import { DEFAULT_PATTERNS, isDatePattern, type NumberFormat } from '../../spreadsheets/number-format.ts';
import { numberFormatAt } from '../../spreadsheets/render-cell.ts';
import type { Loose, TextFormat } from './range-cell-format.ts';
import { RangeColors } from './range-colors.ts';
import { TextStyle } from './rich-text.ts';

type Matrix<T> = readonly (readonly T[])[];

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

export abstract class RangeFormats extends RangeColors {
  getFontWeight(): 'bold' | 'normal' {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this._text('getFontWeights', text => (text.bold ? 'bold' : 'normal'));
  }

  setFontWeight(weight: string | null): this {
    return this._textFormat('setFontWeight', () => ({ bold: weight === null ? undefined : weight === 'bold' }));
  }

  setFontWeights(weights: Matrix<string | null>): this {
    return this.#each('setFontWeights', weights, weight => ({ bold: weight === null ? undefined : weight === 'bold' }));
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

  setFontStyles(styles: Matrix<string | null>): this {
    return this.#each('setFontStyles', styles, style => ({ italic: style === null ? undefined : style === 'italic' }));
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
    return this._textFormat('setFontLine', () => fontLine(line));
  }

  setFontLines(lines: Matrix<string | null>): this {
    return this.#each('setFontLines', lines, fontLine);
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

  setFontSizes(sizes: Matrix<number>): this {
    return this.#each('setFontSizes', sizes, fontSize => ({ fontSize }));
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

  setFontFamilies(families: Matrix<string | null>): this {
    return this.#each('setFontFamilies', families, family => ({ fontFamily: family ?? undefined }));
  }

  getTextStyle(): TextStyle {
    return this.getTextStyles()[0]![0]!;
  }

  /** Every style of a cell is known, set or not (A/reference/spreadsheet/range#gettextstyle; defaults as of a new cell). */
  getTextStyles(): TextStyle[][] {
    return this._text('getTextStyles', text => new TextStyle({ ...PLAIN_TEXT, ...text }));
  }

  setTextStyle(style: TextStyle): this {
    checkSignature('SpreadsheetApp.Range.setTextStyle', [style], [TextStyle]);
    return this._textFormat('setTextStyle', () => style._format);
  }

  setTextStyles(styles: Matrix<TextStyle | null>): this {
    return this.#each('setTextStyles', styles, style => style?._format ?? {});
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

  #each<T>(member: string, matrix: Matrix<T>, change: (given: T) => Loose<TextFormat>): this {
    checkSignature(`SpreadsheetApp.Range.${member}`, [matrix], ['Any[][]']);
    this._checkSize(matrix);
    return this._textFormat(member, place => change(this._element(matrix, place) as T));
  }
}

const PLAIN_TEXT: TextFormat = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontFamily: 'Arial',
  fontSize: 10,
  foregroundColorStyle: { rgbColor: {} },
};

function fontLine(line: string | null): Loose<TextFormat> {
  if (line === null) return { underline: undefined, strikethrough: undefined };
  return { underline: line === 'underline', strikethrough: line === 'line-through' };
}
