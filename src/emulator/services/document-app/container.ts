// What body, header, footer and table cell share: a list of paragraphs, list items and tables, which a script appends to, inserts
// into, searches and clears. Section breaks of the body are no children.
import { newTable, plainParagraph } from '../../documents/defaults.ts';
import {
  type Block,
  type ObjectInline,
  type Paragraph as ParagraphNode,
  paragraphsOf,
  type Table as TableNode,
} from '../../documents/model.ts';
import { styleForTyping, textInline } from '../../documents/runs.ts';
import type { Holder } from '../../documents/session.ts';
import { paragraphUnits } from '../../documents/units.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature, type ParameterType, signatureError } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { type Context, isElement } from './context.ts';
import { Element } from './element.ts';
import type { TypeName } from './enums.ts';
import { type ListItem, makeItem, tabHolding } from './list-item.ts';
import type { Paragraph } from './paragraph.ts';
import { findElementIn, findIn, type RangeElement } from './search.ts';
import { Text } from './text.ts';
import { outOfBounds, type TextLine } from './text-line.ts';
import { piecesOf, setWords, toBody } from './text-span.ts';

export abstract class Container extends Element {
  readonly _node: Holder;
  /** The class's name in Google's messages. */
  abstract readonly _name: string;

  constructor(context: Context, node: Holder) {
    super(context);
    this._node = node;
  }

  getNumChildren(): number {
    this._context.reads();
    return this._blocks().length;
  }

  getChild(childIndex: number): Element {
    this._context.reads();
    const block = this._blocks()[childIndex];
    if (!block) throw outOfBounds(childIndex, this._blocks().length);
    return this._context.wrap(this._context, block);
  }

  getChildIndex(child: Element): number {
    this._context.reads();
    const at = this._blocks().indexOf(child._node as Block);
    if (at < 0) throw new ScriptError('Element does not contain the specified child element.');
    return at;
  }

  removeChild(child: Element): this {
    this._context.changes();
    if (!this._blocks().includes(child._node as Block))
      throw new ScriptError('Element does not contain the specified child element.');
    child.removeFromParent();
    return this;
  }

  /** Children joined by newlines; a table gives its cells, each on a line of its own (observed on live Google). */
  getText(): string {
    this._context.reads();
    return this._words();
  }

  _words(): string {
    return this._paragraphs().map(piecesText).join('\n');
  }

  setText(text: string): this {
    this._check('setText', [text], ['Text']);
    this._empty();
    new Text(this._context, { owner: this._node, pieces: () => piecesOf(this._paragraphs()) })._span.insert(
      0,
      String(text),
    );
    return this;
  }

  clear(): this {
    this._check('clear', [], []);
    this._empty();
    return this;
  }

  editAsText(): Text {
    this._context.reads();
    return new Text(this._context, { owner: this._node, pieces: () => piecesOf(this._paragraphs()) });
  }

  findElement(...asked: [elementType: EnumMember, from?: RangeElement | null]): RangeElement | null {
    this._context.reads();
    return findElementIn(`${this._name}.findElement`, this, asked);
  }

  findText(...asked: [searchPattern: string, from?: RangeElement | null]): RangeElement | null {
    this._context.reads();
    return findIn(`${this._name}.findText`, this._texts(), asked);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this._check('replaceText', [searchPattern, replacement], ['String', 'Text']);
    for (const text of this._texts()) text._replaceAll(searchPattern, String(replacement));
    return this;
  }

  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this._insertLine('appendParagraph', [paragraph], 'PARAGRAPH') as Paragraph;
  }

  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    return this._insertLine('insertParagraph', [childIndex, paragraph], 'PARAGRAPH') as Paragraph;
  }

  appendListItem(listItem: string | ListItem): ListItem {
    return this._insertLine('appendListItem', [listItem], 'LIST_ITEM') as ListItem;
  }

  insertListItem(childIndex: number, listItem: string | ListItem): ListItem {
    return this._insertLine('insertListItem', [childIndex, listItem], 'LIST_ITEM') as ListItem;
  }

  appendTable(cellsOrTable?: string[][] | Element | null): Element {
    return this._insertTable('appendTable', cellsOrTable === undefined ? [] : [cellsOrTable], undefined);
  }

  insertTable(childIndex: number, cellsOrTable?: string[][] | Element | null): Element {
    return this._insertTable(
      'insertTable',
      cellsOrTable === undefined ? [childIndex] : [childIndex, cellsOrTable],
      childIndex,
    );
  }

  appendHorizontalRule(): Element {
    return this._insertObject('appendHorizontalRule', [], 'horizontalRule');
  }

  insertHorizontalRule(childIndex: number): Element {
    return this._insertObject('insertHorizontalRule', [childIndex], 'horizontalRule');
  }

  override _children(): Element[] {
    return this._blocks().map(block => this._context.wrap(this._context, block));
  }

  _blocks(): Block[] {
    return this._node.content.filter(block => block.kind !== 'sectionBreak');
  }

  _paragraphs(): ParagraphNode[] {
    return [...paragraphsOf(this._node.content)];
  }

  _texts(): Text[] {
    return this._paragraphs().flatMap(paragraph => (this._context.wrap(this._context, paragraph) as TextLine)._texts());
  }

  _check(method: string, args: unknown[], ...overloads: (readonly ParameterType[])[]): void {
    checkSignature(`${this._name}.${method}`, args, ...overloads);
    this._context.changes();
  }

  /** Leaves section breaks and one empty paragraph: the last one, if it is one. That of a cell keeps its look. */
  _empty(): void {
    const { session } = this._context;
    const blocks = this._blocks();
    const last = blocks[blocks.length - 1];
    const kept = last?.kind === 'paragraph' ? last : plainParagraph();
    for (const block of blocks) if (block !== kept) session.remove(block);
    if (kept !== last) session.insertBlock(this._node, this._node.content.length, kept);
    setWords(session, kept, '');
    if (this._type === 'TABLE_CELL') return;
    kept.elements = [textInline('\n', {})];
    kept.style = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };
    delete kept.bullet;
  }

  /** Where a new child goes in the holder's content; refuses an index behind the end (observed on live Google). */
  _placeOf(childIndex: number | undefined): number {
    const blocks = this._blocks();
    if (childIndex === undefined || childIndex === blocks.length) return this._node.content.length;
    if (childIndex < 0 || childIndex > blocks.length || !Number.isInteger(childIndex)) {
      throw new ScriptError(
        `Child index (${childIndex}) must be less than or equal to the number of child elements (${blocks.length}).`,
      );
    }
    return this._node.content.indexOf(blocks[childIndex]!);
  }

  _insertLine(method: string, args: unknown[], type: 'PARAGRAPH' | 'LIST_ITEM'): Element {
    const given = args[args.length - 1];
    const isGiven = isElement(given, type);
    const rest: ParameterType[] = args.length === 2 ? ['Number'] : [];
    if (!isGiven) checkSignature(`${this._name}.${method}`, args, [...rest, 'Text']);
    else if (args.length === 2 && typeof args[0] !== 'number') throw signatureError(`${this._name}.${method}`, args);
    this._context.changes();
    if (isGiven) this._requireDetached(given as Element);
    const at = this._placeOf(args.length === 2 ? (args[0] as number) : undefined);
    const node = isGiven ? (given as TextLine)._node : this._newLine(at, String(given), type);
    this._context.session.insertBlock(this._node, at, node);
    return isGiven ? (given as Element) : this._context.wrap(this._context, node);
  }

  /** Looks like the words before it, as Google's does; a link does not go on. */
  _newLine(at: number, text: string, type: 'PARAGRAPH' | 'LIST_ITEM'): ParagraphNode {
    const before = this._node.content.slice(0, at);
    const previous = before[before.length - 1];
    const style = previous?.kind === 'paragraph' ? styleForTyping(previous, paragraphUnits(previous).length - 1) : {};
    const node = plainParagraph();
    node.elements = [textInline(`${toBody(text).replaceAll('\n', '\v')}\n`, style)];
    this._context.session.markFresh(node);
    if (type === 'LIST_ITEM') {
      const anchor = this._paragraphs()[0];
      const tab = anchor ? tabHolding(this._context, anchor) : this._context.session.draft.tabs[0]!;
      makeItem(this._context, node, [...paragraphsOf(before)], tab);
    }
    return node;
  }

  _insertTable(method: string, args: unknown[], childIndex: number | undefined): Element {
    const given = args[args.length - 1];
    const isTable = isElement(given, 'TABLE');
    const rest: ParameterType[] = childIndex === undefined ? [] : ['Number'];
    if (!isTable) checkSignature(`${this._name}.${method}`, args, rest, [...rest, 'null'], [...rest, 'String[][]']);
    this._context.changes();
    if (isTable) this._requireDetached(given as Element);
    const at = this._placeOf(childIndex);
    const texts = Array.isArray(given) ? (given as unknown[][]).map(row => row.map(text => toBody(String(text)))) : [];
    const node: TableNode = isTable ? ((given as Element)._node as TableNode) : newTable(texts);
    const { session } = this._context;
    session.insertBlock(this._node, at, node);
    // Nothing may end with a table (observed on live Google).
    if (at === this._node.content.length - 1) session.insertBlock(this._node, at + 1, plainParagraph());
    return this._context.wrap(this._context, node);
  }

  /** A rule or page break comes in a paragraph of its own (observed on live Google). */
  _insertObject(method: string, args: unknown[], name: string, given?: ObjectInline): Element {
    if (given === undefined) checkSignature(`${this._name}.${method}`, args, args.length === 1 ? ['Number'] : []);
    this._context.changes();
    const at = this._placeOf(args[0] as number | undefined);
    const node = plainParagraph();
    const object: ObjectInline = given ?? { kind: 'object', name, data: { textStyle: {} }, length: 1 };
    node.elements.unshift(object);
    this._context.session.insertBlock(this._node, at, node);
    return this._context.wrap(this._context, object);
  }

  _requireDetached(element: Element): void {
    if (element._parentNode()) throw new ScriptError('Element must be detached.');
  }

  _childrenOfType<T extends Element>(type: TypeName): T[] {
    return this._children().filter((child): child is T => child._type === type);
  }
}

function piecesText(paragraph: ParagraphNode): string {
  return paragraph.elements
    .map(inline => (inline.kind === 'text' ? inline.text.replaceAll('\v', '\r') : ''))
    .join('')
    .replace(/\n$/, '');
}
