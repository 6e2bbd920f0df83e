// What Paragraph and ListItem share: words, inline children, heading and look.
import { copyJson } from '../../copy-json.ts';
import type { Inline as InlineNode, ObjectInline, Paragraph as ParagraphNode } from '../../documents/model.ts';
import type { Holder } from '../../documents/session.ts';
import { styleParagraph, styleText } from '../../documents/styles.ts';
import { paragraphUnits } from '../../documents/units.ts';
import { EnumMember } from '../../runtime/enum.ts';
import { checkSignature, type ParameterType, signatureError } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import {
  type Attributes,
  PARAGRAPH_ATTRIBUTES,
  paragraphAttributes,
  TEXT_ATTRIBUTES,
  textAttributes,
  textChange,
} from './attributes.ts';
import { type Context, isElement } from './context.ts';
import { Element } from './element.ts';
import { HorizontalAlignment, ParagraphHeading } from './enums.ts';
import { findElementIn, findIn, type RangeElement } from './search.ts';
import { Text } from './text.ts';
import { insertWords, piecesOf, setWords, textGroups } from './text-span.ts';

export abstract class TextLine extends Element {
  readonly _node: ParagraphNode;

  constructor(context: Context, node: ParagraphNode) {
    super(context);
    this._node = node;
  }

  getText(): string {
    this._context.reads();
    return this._words().text;
  }

  setText(text: string): void {
    this._check('setText', [text], ['Text']);
    setWords(this._context.session, this._node, String(text));
  }

  clear(): this {
    this._check('clear', [], []);
    setWords(this._context.session, this._node, '');
    return this;
  }

  editAsText(): Text {
    this._context.reads();
    return new Text(this._context, { owner: this._node, pieces: () => piecesOf([this._node]) });
  }

  copy(): this {
    this._context.reads();
    return this._context.wrap(this._context, this._context.session.copyOf(this._node)) as this;
  }

  getNumChildren(): number {
    this._context.reads();
    return this._children().length;
  }

  getChild(childIndex: number): Element {
    this._context.reads();
    const child = this._children()[childIndex];
    if (!child) throw outOfBounds(childIndex, this._children().length);
    return child;
  }

  getChildIndex(child: Element): number {
    this._context.reads();
    return this._children().findIndex(own => own._isSame(child));
  }

  removeChild(child: Element): this {
    this._context.changes();
    child.removeFromParent();
    return this;
  }

  appendText(text: string | Text): Text {
    return this._insertText('appendText', [text], undefined);
  }

  insertText(childIndex: number, text: string | Text): Text {
    return this._insertText('insertText', [childIndex, text], childIndex);
  }

  appendPageBreak(pageBreak?: Element | null): Element {
    return this._insertObject('appendPageBreak', pageBreak ? [pageBreak] : [], 'pageBreak');
  }

  insertPageBreak(childIndex: number, pageBreak?: Element | null): Element {
    return this._insertObject('insertPageBreak', pageBreak ? [childIndex, pageBreak] : [childIndex], 'pageBreak');
  }

  appendHorizontalRule(): Element {
    return this._insertObject('appendHorizontalRule', [], 'horizontalRule');
  }

  insertHorizontalRule(childIndex: number): Element {
    return this._insertObject('insertHorizontalRule', [childIndex], 'horizontalRule');
  }

  findElement(...asked: [elementType: EnumMember, from?: RangeElement | null]): RangeElement | null {
    this._context.reads();
    return findElementIn(this._member('findElement'), this, asked);
  }

  findText(...asked: [searchPattern: string, from?: RangeElement | null]): RangeElement | null {
    this._context.reads();
    return findIn(this._member('findText'), this._texts(), asked);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this._check('replaceText', [searchPattern, replacement], ['String', 'Text']);
    for (const text of this._texts()) text._replaceAll(searchPattern, String(replacement));
    return this;
  }

  getHeading(): EnumMember {
    return this._read('HEADING') as EnumMember;
  }

  setHeading(heading: EnumMember): this {
    return this._write('setHeading', 'HEADING', heading, ParagraphHeading);
  }

  getAlignment(): EnumMember | null {
    return this._read('HORIZONTAL_ALIGNMENT') as EnumMember | null;
  }

  setAlignment(alignment: EnumMember | null): this {
    return this._write('setAlignment', 'HORIZONTAL_ALIGNMENT', alignment, HorizontalAlignment);
  }

  isLeftToRight(): boolean {
    return this._read('LEFT_TO_RIGHT') as boolean;
  }

  setLeftToRight(leftToRight: boolean): this {
    return this._write('setLeftToRight', 'LEFT_TO_RIGHT', leftToRight, 'Boolean');
  }

  getLineSpacing(): number | null {
    return this._read('LINE_SPACING') as number | null;
  }

  setLineSpacing(multiplier: number): this {
    return this._write('setLineSpacing', 'LINE_SPACING', multiplier, 'Number');
  }

  getSpacingBefore(): number | null {
    return this._read('SPACING_BEFORE') as number | null;
  }

  setSpacingBefore(points: number): this {
    return this._write('setSpacingBefore', 'SPACING_BEFORE', points, 'Number');
  }

  getSpacingAfter(): number | null {
    return this._read('SPACING_AFTER') as number | null;
  }

  setSpacingAfter(points: number): this {
    return this._write('setSpacingAfter', 'SPACING_AFTER', points, 'Number');
  }

  getIndentStart(): number | null {
    return this._read('INDENT_START') as number | null;
  }

  setIndentStart(points: number): this {
    return this._write('setIndentStart', 'INDENT_START', points, 'Number');
  }

  getIndentEnd(): number | null {
    return this._read('INDENT_END') as number | null;
  }

  setIndentEnd(points: number): this {
    return this._write('setIndentEnd', 'INDENT_END', points, 'Number');
  }

  getIndentFirstLine(): number | null {
    return this._read('INDENT_FIRST_LINE') as number | null;
  }

  setIndentFirstLine(points: number): this {
    return this._write('setIndentFirstLine', 'INDENT_FIRST_LINE', points, 'Number');
  }

  getLinkUrl(): string | null {
    this._context.reads();
    return this.editAsText().getLinkUrl();
  }

  setLinkUrl(url: string): this {
    this._check('setLinkUrl', [url], ['String'], ['null']);
    this.editAsText().setLinkUrl(url);
    return this;
  }

  /** A paragraph made in this run shows its computed look (observed on live Google); any other null for what it inherits (18). */
  getAttributes(): Attributes {
    this._context.reads();
    const own = paragraphAttributes(this._node.style);
    const computed = this._context.session.isFresh(this._node)
      ? { HORIZONTAL_ALIGNMENT: HorizontalAlignment.LEFT, LINE_SPACING: 1.15 }
      : {};
    for (const [name, value] of Object.entries(computed)) own[name] ??= value;
    return {
      ...own,
      ...textAttributes(
        this._words()
          .runs()
          .map(({ style }) => style),
      ),
    };
  }

  setAttributes(attributes: Attributes): this {
    this._check('setAttributes', [attributes], ['Object']);
    for (const [name, value] of Object.entries(attributes)) {
      if (name in PARAGRAPH_ATTRIBUTES) this._setParagraph(name, value);
      else if (name in TEXT_ATTRIBUTES) this._changeWords(name, value);
    }
    return this;
  }

  override _checkRemoval(): void {
    const holder = this._context.session.parentOf(this._node) as Holder | undefined;
    if (holder && holder.content[holder.content.length - 1] === this._node) {
      throw new ScriptError("Can't remove the last paragraph in a document section.");
    }
  }

  /** Stretches of text and inline objects, in order. */
  override _children(): Element[] {
    const { elements } = this._node;
    const children: Element[] = [];
    let behind: ObjectInline | undefined;
    let at = 0;
    const groups = textGroups(this._node);
    const textAt = (): void => {
      if (groups.some(({ start }) => start === at))
        children.push(new Text(this._context, { paragraph: this._node, behind }));
    };
    textAt();
    for (const inline of elements) {
      at += inline.kind === 'text' ? inline.text.length : inline.length;
      if (inline.kind !== 'object') continue;
      children.push(this._context.wrap(this._context, inline));
      behind = inline;
      textAt();
    }
    return children;
  }

  _texts(): Text[] {
    return this._children().filter(child => child instanceof Text);
  }

  _words(): Text['_span'] {
    return new Text(this._context, { owner: this._node, pieces: () => piecesOf([this._node]) })._span;
  }

  /** One text attribute over the whole paragraph, newline included. */
  _changeWords(name: string, value: unknown): void {
    const { style, paths } = textChange(name, value);
    styleText(this._node, { start: 0, end: paragraphUnits(this._node).length }, style, paths);
  }

  _member(method: string): string {
    return `DocumentApp.${this._type === 'LIST_ITEM' ? 'ListItem' : 'Paragraph'}.${method}`;
  }

  _check(method: string, args: unknown[], ...overloads: (readonly ParameterType[])[]): void {
    checkSignature(this._member(method), args, ...overloads);
    this._context.changes();
  }

  _read(name: string): unknown {
    this._context.reads();
    return PARAGRAPH_ATTRIBUTES[name]!.read(this._node.style);
  }

  _write(method: string, name: string, value: unknown, type: ParameterType): this {
    this._check(method, [value], [type], ['null']);
    this._setParagraph(name, value);
    return this;
  }

  _setParagraph(name: string, value: unknown): void {
    const attribute = PARAGRAPH_ATTRIBUTES[name]!;
    if (value instanceof EnumMember || value !== null || name !== 'HEADING') {
      const written = attribute.write(value as never);
      styleParagraph(this._node, {
        style: written === undefined ? {} : { [attribute.field]: written },
        paths: [attribute.field],
        newHeadingId: () => this._context.newId('h.'),
      });
    }
  }

  /** The unit at which a child begins; the end of the words for one index too many. */
  _offsetOf(childIndex: number | undefined): number {
    const children = this._children();
    if (childIndex === undefined) childIndex = children.length;
    if (childIndex < 0 || childIndex > children.length) throw outOfBounds(childIndex, children.length);
    return children
      .slice(0, childIndex)
      .reduce(
        (sum, child) => sum + (child instanceof Text ? child._span.text.length : (child._node as ObjectInline).length),
        0,
      );
  }

  _insertText(method: string, args: unknown[], childIndex: number | undefined): Text {
    const text = args[args.length - 1];
    const isText = isElement(text, 'TEXT');
    if (!isText) this._check(method, args, childIndex === undefined ? ['Text'] : ['Number', 'Text']);
    else this._context.changes();
    const at = this._offsetOf(childIndex);
    const { session } = this._context;
    if (!isText) insertWords(session, this._node, at, String(text));
    else {
      if ((text as Text)._parentNode()) throw new ScriptError('Element must be detached.');
      const runs = (text as Text)._span
        .runs()
        .map(({ text: words, style }) => ({ kind: 'text' as const, text: words, style: copyJson(style) }));
      this._insertInlines(at, runs);
    }
    const behind = this._objectBefore(at);
    return new Text(this._context, { paragraph: this._node, behind });
  }

  _insertObject(method: string, args: unknown[], name: string): Element {
    const given = args.find(arg => typeof arg === 'object');
    if (given !== undefined && !isElement(given, 'PAGE_BREAK')) throw signatureError(this._member(method), args);
    const at = typeof args[0] === 'number' ? this._offsetOf(args[0]) : this._offsetOf(undefined);
    this._context.changes();
    const source = given as Element | undefined;
    if (source?._parentNode()) throw new ScriptError('Element must be detached.');
    const node: ObjectInline = (source?._node as ObjectInline | undefined) ?? {
      kind: 'object',
      name,
      data: { textStyle: {} },
      length: 1,
    };
    this._insertInlines(at, [node]);
    return this._context.wrap(this._context, node);
  }

  _insertInlines(at: number, inlines: readonly InlineNode[]): void {
    const { session } = this._context;
    session.insertInlines(this._node, at, inlines);
  }

  _objectBefore(at: number): ObjectInline | undefined {
    let offset = 0;
    let found: ObjectInline | undefined;
    for (const inline of this._node.elements) {
      offset += inline.kind === 'text' ? inline.text.length : inline.length;
      if (offset > at) break;
      if (inline.kind === 'object') found = inline;
    }
    return found;
  }
}

export function outOfBounds(index: number, count: number): ScriptError {
  return new ScriptError(`Child index (${index}) must be less than the number of child elements (${count}).`);
}
