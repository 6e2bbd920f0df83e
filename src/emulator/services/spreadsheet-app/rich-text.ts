// RichTextValue, TextStyle and their builders.
import { checkSignature } from '../../runtime/signature.ts';
import type { CellFormat, TextFormatRun } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { Color, ColorBuilder, styleOf } from './color-objects.ts';
import { readColor, writeColor } from './colors.ts';

export type TextFormat = NonNullable<CellFormat['textFormat']>;

/** What is not set reads as null. */
export class TextStyle
  implements
    Pick<
      GoogleAppsScript.Spreadsheet.TextStyle,
      'isBold' | 'isItalic' | 'isStrikethrough' | 'isUnderline' | 'getFontFamily' | 'getFontSize' | 'getForegroundColor'
    >
{
  static readonly googleName = 'SpreadsheetApp.TextStyle';
  readonly _format: TextFormat;

  constructor(format: TextFormat) {
    this._format = format;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._format);
  }

  isBold(): boolean | null {
    return this._format.bold ?? null;
  }

  isItalic(): boolean | null {
    return this._format.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this._format.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this._format.underline ?? null;
  }

  getFontFamily(): string | null {
    return this._format.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this._format.fontSize ?? null;
  }

  /** A theme colour answers with its name (observed on live Google). */
  getForegroundColor(): string | null {
    const { foregroundColorStyle, foregroundColor } = this._format;
    if (foregroundColorStyle?.themeColor) return foregroundColorStyle.themeColor;
    return foregroundColorStyle || foregroundColor
      ? writeColor(foregroundColorStyle, foregroundColor, '#000000')
      : null;
  }

  getForegroundColorObject(): Color | null {
    const { foregroundColorStyle, foregroundColor } = this._format;
    return foregroundColorStyle || foregroundColor
      ? new Color(styleOf(foregroundColorStyle, foregroundColor, ''))
      : null;
  }
}

export class TextStyleBuilder {
  static readonly googleName = 'SpreadsheetApp.TextStyleBuilder';
  #format: TextFormat;

  constructor(format: TextFormat = {}) {
    this.#format = { ...format };
  }

  build(): TextStyle {
    return new TextStyle(this.#format);
  }

  setBold(bold: boolean): this {
    return this.#with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.#with({ italic });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#with({ strikethrough });
  }

  setUnderline(underline: boolean): this {
    return this.#with({ underline });
  }

  setFontFamily(fontFamily: string): this {
    return this.#with({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this.#with({ fontSize });
  }

  setForegroundColor(color: string): this {
    const style = readColor(color);
    return style ? this.#with({ foregroundColorStyle: style }) : this;
  }

  setForegroundColorObject(color: Color | ColorBuilder): this {
    checkSignature('SpreadsheetApp.TextStyleBuilder.setForegroundColorObject', [color], [Color], [ColorBuilder]);
    return this.#with({ foregroundColorStyle: color._style });
  }

  #with(change: TextFormat): this {
    this.#format = { ...this.#format, ...change };
    return this;
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: TextFormat;
}

export class RichTextValue
  implements Pick<GoogleAppsScript.Spreadsheet.RichTextValue, 'getText' | 'getStartIndex' | 'getEndIndex'>
{
  static readonly googleName = 'SpreadsheetApp.RichTextValue';
  readonly _text: string;
  readonly _runs: readonly Run[];
  readonly #offset: number;

  constructor(text: string, runs: readonly Run[], offset = 0) {
    this._text = text;
    this._runs = runs;
    this.#offset = offset;
  }

  getText(): string {
    return this._text;
  }

  getStartIndex(): number {
    return this.#offset;
  }

  getEndIndex(): number {
    return this.#offset + this._text.length;
  }

  /** The link of the whole text, or of a part; null when there is none or more than one. */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    checkSignature('SpreadsheetApp.RichTextValue.getLinkUrl', [startOffset, endOffset], [], ['Number', 'Number']);
    const links = new Set(this.#covered(startOffset, endOffset).map(run => run.format.link?.uri ?? null));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  getTextStyle(startOffset?: number, endOffset?: number): TextStyle {
    checkSignature('SpreadsheetApp.RichTextValue.getTextStyle', [startOffset, endOffset], [], ['Number', 'Number']);
    const [first, ...others] = this.#covered(startOffset, endOffset).map(run => run.format);
    const same = Object.entries(first ?? {}).filter(([key, value]) =>
      others.every(other => JSON.stringify(other[key as keyof TextFormat]) === JSON.stringify(value)),
    );
    return new TextStyle(Object.fromEntries(same));
  }

  /** Unstyled stretches are runs too; a plain text is one run. */
  getRuns(): RichTextValue[] {
    if (this._runs.length === 0) return [new RichTextValue(this._text, [], this.#offset)];
    return this._runs.map(
      ({ start, end, format }) =>
        new RichTextValue(this._text.slice(start, end), [{ start: 0, end: end - start, format }], this.#offset + start),
    );
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this);
  }

  #covered(start = 0, end = this._text.length): readonly Run[] {
    const found = this._runs.filter(run => run.start < end && run.end > start);
    return found.length > 0 ? found : this._runs.slice(0, 1);
  }
}

/** Text format of a cell and its runs → the value scripts see. */
export function richTextOf(
  text: string,
  base: TextFormat | undefined,
  runs: readonly TextFormatRun[] | undefined,
): RichTextValue {
  const starts = (runs ?? []).map(run => ({ start: run.startIndex ?? 0, format: { ...base, ...run.format } }));
  if (starts[0]?.start !== 0) starts.unshift({ start: 0, format: { ...base } });
  const spans = starts.map((run, index) => ({ ...run, end: starts[index + 1]?.start ?? text.length }));
  return new RichTextValue(
    text,
    spans.filter(run => run.end > run.start || text === ''),
  );
}

/** The runs Sheets keeps; none for a text without any style. */
export function runsOf(value: RichTextValue): TextFormatRun[] {
  const runs = value._runs.map(({ start, format }) => ({ ...(start > 0 ? { startIndex: start } : {}), format }));
  return runs.some(run => Object.keys(run.format).length > 0) ? runs : [];
}

export class RichTextValueBuilder {
  static readonly googleName = 'SpreadsheetApp.RichTextValueBuilder';
  #text: string;
  #formats: TextFormat[];

  constructor(from?: RichTextValue) {
    this.#text = from?._text ?? '';
    this.#formats = [];
    for (const run of from?._runs ?? []) for (let at = run.start; at < run.end; at++) this.#formats[at] = run.format;
  }

  /** Takes away every style set before. */
  setText(text: string): this {
    checkSignature('SpreadsheetApp.RichTextValueBuilder.setText', [text], ['Text']);
    this.#text = String(text);
    this.#formats = [];
    return this;
  }

  setLinkUrl(...given: unknown[]): this {
    checkSignature(
      'SpreadsheetApp.RichTextValueBuilder.setLinkUrl',
      given,
      ['String'],
      ['null'],
      ['Number', 'Number', 'String'],
      ['Number', 'Number', 'null'],
    );
    const url = given[given.length - 1] as string | null | undefined;
    return this.#style(given, format => {
      const { link: _old, ...rest } = format;
      return url ? { ...rest, link: { uri: url } } : rest;
    });
  }

  setTextStyle(...given: unknown[]): this {
    checkSignature(
      'SpreadsheetApp.RichTextValueBuilder.setTextStyle',
      given,
      [TextStyle],
      ['null'],
      ['Number', 'Number', TextStyle],
      ['Number', 'Number', 'null'],
    );
    const style = given[given.length - 1];
    return this.#style(given, ({ link }) => ({
      ...(style instanceof TextStyle ? style._format : {}),
      ...(link ? { link } : {}),
    }));
  }

  build(): RichTextValue {
    const runs: { start: number; end: number; format: TextFormat }[] = [];
    for (let at = 0; at < this.#text.length; at++) {
      const format = this.#formats[at] ?? {};
      const last = runs[runs.length - 1];
      if (last && JSON.stringify(last.format) === JSON.stringify(format)) last.end = at + 1;
      else runs.push({ start: at, end: at + 1, format });
    }
    return new RichTextValue(this.#text, runs);
  }

  #style(given: readonly unknown[], change: (format: TextFormat) => TextFormat): this {
    const [start, end] = given.length >= 3 ? [Number(given[0]), Number(given[1])] : [0, this.#text.length];
    if (start < 0 || end > this.#text.length || start > end) throw new ScriptError('Invalid argument: startOffset');
    for (let at = start; at < end; at++) this.#formats[at] = change(this.#formats[at] ?? {});
    return this;
  }
}
