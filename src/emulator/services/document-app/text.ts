// Text: a region of words with looks. A child of a paragraph, or what editAsText gives for anything with words.

import { copyJson } from '../../copy-json.ts';
import { inlineLength } from '../../documents/indexes.ts';
import type { ObjectInline, Paragraph, TextStyle } from '../../documents/model.ts';
import { sameJson } from '../../documents/same-json.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { type Attributes, TEXT_ATTRIBUTES, textAttributes, textChange } from './attributes.ts';
import type { Context } from './context.ts';
import { Element } from './element.ts';
import { findIn, patternOf, type RangeElement } from './search.ts';
import { type Piece, TextSpan, textGroups, toBody } from './text-span.ts';

/** Which words: those behind an inline object of a paragraph (or its first), or a list of pieces asked anew each time. */
export type TextSource =
  | { readonly paragraph: Paragraph; readonly behind: ObjectInline | undefined }
  | { readonly owner: object; pieces(): readonly Piece[] };

export class Text extends Element {
  static readonly googleName = 'DocumentApp.Text';
  readonly _type = 'TEXT';
  readonly _source: TextSource;
  readonly _span: TextSpan;

  constructor(context: Context, source: TextSource) {
    super(context);
    this._source = source;
    this._span = new TextSpan(context.session, () => ('paragraph' in source ? [groupOf(source)] : source.pieces()));
  }

  get _node(): object {
    return 'paragraph' in this._source ? this._source.paragraph : this._source.owner;
  }

  override _parentNode(): object | undefined {
    if (!('paragraph' in this._source)) return this._source.owner;
    return this._context.session.isLoose(this._source.paragraph) ? undefined : this._source.paragraph;
  }

  override _isSame(other: Element): boolean {
    if (!(other instanceof Text) || !('paragraph' in this._source) || !('paragraph' in other._source))
      return other === this;
    return this._source.paragraph === other._source.paragraph && this._source.behind === other._source.behind;
  }

  override removeFromParent(): Element | null {
    this._context.changes();
    this._span.remove(0, this._span.text.length);
    return this;
  }

  editAsText(): Text {
    return this;
  }

  copy(): Text {
    this._context.reads();
    const runs = this._span.runs().map(({ text, style }) => ({ text, style: copyJson(style) }));
    return new Text(this._context, { paragraph: this._context.session.looseParagraph(runs), behind: undefined });
  }

  getText(): string {
    this._context.reads();
    return this._span.text;
  }

  setText(text: string): Text {
    this._check('setText', [text], ['Text']);
    const style = this._span.runs()[0]?.style;
    this._span.remove(0, this._span.text.length);
    this._span.insert(0, String(text));
    if (style)
      this._span.restyle(
        0,
        this._span.text.length,
        style,
        Object.values(TEXT_ATTRIBUTES).map(({ field }) => field),
      );
    return this;
  }

  appendText(text: string): Text {
    this._check('appendText', [text], ['Text']);
    this._span.insert(this._span.text.length, String(text));
    return this;
  }

  insertText(offset: number, text: string): Text {
    this._check('insertText', [offset, text], ['Number', 'Text']);
    if (offset < 0 || offset > this._span.text.length)
      throw new ScriptError(
        `Index (${offset}) must be less than or equal to the content length (${this._span.text.length}).`,
      );
    this._span.insert(offset, String(text));
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): Text {
    this._check('deleteText', [startOffset, endOffsetInclusive], ['Number', 'Number']);
    this._checkOffsets(startOffset, endOffsetInclusive);
    this._span.remove(startOffset, endOffsetInclusive + 1);
    return this;
  }

  findText(...asked: [searchPattern: string, from?: RangeElement | null]): RangeElement | null {
    this._context.reads();
    return findIn('DocumentApp.Text.findText', [this], asked);
  }

  replaceText(searchPattern: string, replacement: string): Element {
    this._check('replaceText', [searchPattern, replacement], ['String', 'Text']);
    this._replaceAll(searchPattern, String(replacement));
    return this;
  }

  getTextAttributeIndices(): number[] {
    this._context.reads();
    const indices: number[] = [];
    let last: TextStyle | undefined;
    for (const { start, style } of this._span.runs()) {
      if (last === undefined || !sameJson(last, style)) indices.push(start);
      last = style;
    }
    return indices;
  }

  getAttributes(offset?: number): Attributes {
    this._context.reads();
    return textAttributes(this._styles(offset));
  }

  setAttributes(...args: unknown[]): Text {
    this._check('setAttributes', args, ['Object'], ['Number', 'Number', 'Object']);
    const [start, end] = this._range(args, 1);
    for (const [name, value] of Object.entries(args[args.length - 1] as Attributes)) {
      if (name in TEXT_ATTRIBUTES) this._change(start, end, name, value);
    }
    return this;
  }

  isBold(offset?: number): boolean | null {
    return this._get('BOLD', offset) as boolean | null;
  }

  isItalic(offset?: number): boolean | null {
    return this._get('ITALIC', offset) as boolean | null;
  }

  isUnderline(offset?: number): boolean | null {
    return this._get('UNDERLINE', offset) as boolean | null;
  }

  isStrikethrough(offset?: number): boolean | null {
    return this._get('STRIKETHROUGH', offset) as boolean | null;
  }

  getFontFamily(offset?: number): string | null {
    return this._get('FONT_FAMILY', offset) as string | null;
  }

  getFontSize(offset?: number): number | null {
    return this._get('FONT_SIZE', offset) as number | null;
  }

  getForegroundColor(offset?: number): string | null {
    return this._get('FOREGROUND_COLOR', offset) as string | null;
  }

  getBackgroundColor(offset?: number): string | null {
    return this._get('BACKGROUND_COLOR', offset) as string | null;
  }

  getLinkUrl(offset?: number): string | null {
    return this._get('LINK_URL', offset) as string | null;
  }

  setBold(...args: unknown[]): Text {
    return this._set('setBold', 'BOLD', args, 'Boolean');
  }

  setItalic(...args: unknown[]): Text {
    return this._set('setItalic', 'ITALIC', args, 'Boolean');
  }

  setUnderline(...args: unknown[]): Text {
    return this._set('setUnderline', 'UNDERLINE', args, 'Boolean');
  }

  setStrikethrough(...args: unknown[]): Text {
    return this._set('setStrikethrough', 'STRIKETHROUGH', args, 'Boolean');
  }

  setFontFamily(...args: unknown[]): Text {
    return this._set('setFontFamily', 'FONT_FAMILY', args, 'String');
  }

  setFontSize(...args: unknown[]): Text {
    return this._set('setFontSize', 'FONT_SIZE', args, 'Number');
  }

  setForegroundColor(...args: unknown[]): Text {
    return this._set('setForegroundColor', 'FOREGROUND_COLOR', args, 'String');
  }

  setBackgroundColor(...args: unknown[]): Text {
    return this._set('setBackgroundColor', 'BACKGROUND_COLOR', args, 'String');
  }

  setLinkUrl(...args: unknown[]): Text {
    return this._set('setLinkUrl', 'LINK_URL', args, 'String');
  }

  _replaceAll(searchPattern: string, replacement: string): void {
    const pattern = patternOf(searchPattern);
    const found = [...this._span.text.matchAll(pattern)].filter(([match]) => match !== '');
    for (const match of found.reverse()) {
      const style = this._styles(match.index)[0] ?? {};
      this._span.remove(match.index, match.index + match[0].length);
      this._span.insert(match.index, replacement);
      const fields = Object.values(TEXT_ATTRIBUTES).map(({ field }) => field);
      this._span.restyle(match.index, match.index + toBody(replacement).length, style, fields);
    }
  }

  _check(method: string, args: unknown[], ...overloads: Parameters<typeof checkSignature>[2][]): void {
    checkSignature(`DocumentApp.Text.${method}`, args, ...overloads);
    this._context.changes();
  }

  _set(method: string, attribute: string, args: unknown[], type: 'Boolean' | 'String' | 'Number'): Text {
    this._check(method, args, [type], ['null'], ['Number', 'Number', type], ['Number', 'Number', 'null']);
    const [start, end] = this._range(args, 1);
    this._change(start, end, attribute, args[args.length - 1] ?? null);
    return this;
  }

  /** Offsets given before the last `rest` arguments, end exclusive; the whole text when none are. */
  _range(args: unknown[], rest: number): [number, number] {
    if (args.length === rest) return [0, this._span.text.length];
    const [start, end] = args as [number, number];
    this._checkOffsets(start, end);
    return [start, end + 1];
  }

  _checkOffsets(start: number, end: number): void {
    const length = this._span.text.length;
    if (start < 0 || start >= length)
      throw new ScriptError(`Index (${start}) must be less than the content length (${length}).`);
    if (end >= length) throw new ScriptError(`Index (${end}) must be less than the content length (${length}).`);
    if (end < start)
      throw new ScriptError(`Starting index (${start}) must be less than or equal to the ending index (${end}).`);
  }

  _change(start: number, end: number, attribute: string, value: unknown): void {
    const { style, paths } = textChange(attribute, value);
    this._span.restyle(start, end, style, paths);
  }

  _get(attribute: string, offset: number | undefined): unknown {
    this._context.reads();
    return textAttributes(this._styles(offset))[attribute] ?? null;
  }

  /** Looks at one offset, or of every run. */
  _styles(offset?: number | null): TextStyle[] {
    const runs = this._span.runs();
    if (offset === undefined || offset === null) return runs.map(({ style }) => style);
    const run = runs.find(({ start, text }) => start <= offset && offset < start + text.length);
    if (!run)
      throw new ScriptError(`Index (${offset}) must be less than the content length (${this._span.text.length}).`);
    return [run.style];
  }
}

function groupOf({ paragraph, behind }: { paragraph: Paragraph; behind: ObjectInline | undefined }): Piece {
  let start = 0;
  for (const inline of behind ? paragraph.elements : []) {
    start += inlineLength(inline);
    if (inline === behind) break;
  }
  return textGroups(paragraph).find(piece => piece.start === start) ?? { paragraph, start, end: start };
}
