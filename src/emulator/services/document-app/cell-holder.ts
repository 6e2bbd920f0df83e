// What Table and TableRow share: children of one kind, and words that are those of their cells.
import {
  type Cell as CellNode,
  paragraphsOf,
  type Row as RowNode,
  type Table as TableNode,
} from '../../documents/model.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature, type ParameterType } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import type { Container } from './container.ts';
import { Element } from './element.ts';
import { findElementIn, findIn, type RangeElement } from './search.ts';
import { Text } from './text.ts';
import { outOfBounds, type TextLine } from './text-line.ts';
import { piecesOf } from './text-span.ts';

export abstract class CellHolder extends Element {
  abstract readonly _name: string;
  abstract override readonly _node: TableNode | RowNode;

  abstract _nodes(): readonly (RowNode | CellNode)[];

  getNumChildren(): number {
    this._context.reads();
    return this._nodes().length;
  }

  getChild(childIndex: number): Element {
    this._context.reads();
    const node = this._nodes()[childIndex];
    if (!node) throw outOfBounds(childIndex, this._nodes().length);
    return this._context.wrap(this._context, node);
  }

  getChildIndex(child: Element): number {
    this._context.reads();
    const at = this._nodes().indexOf(child._node as never);
    if (at < 0) throw new ScriptError('Element does not contain the specified child element.');
    return at;
  }

  removeChild(child: Element): this {
    this._context.changes();
    child.removeFromParent();
    return this;
  }

  /** Cells joined by newlines, across cells and rows alike (observed on live Google). */
  getText(): string {
    this._context.reads();
    return this._cells()
      .map(cell => (this._context.wrap(this._context, cell) as Container)._words())
      .join('\n');
  }

  editAsText(): Text {
    this._context.reads();
    return new Text(this._context, {
      owner: this._node,
      pieces: () => piecesOf(this._cells().flatMap(cell => [...paragraphsOf(cell.content)])),
    });
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

  copy(): this {
    this._context.reads();
    return this._context.wrap(this._context, this._context.session.copyOf(this._node)) as this;
  }

  override _children(): Element[] {
    return this._nodes().map(node => this._context.wrap(this._context, node));
  }

  _cells(): CellNode[] {
    return this._node.kind === 'row' ? this._node.cells : this._node.rows.flatMap(row => row.cells);
  }

  _texts(): Text[] {
    return this._cells()
      .flatMap(cell => [...paragraphsOf(cell.content)])
      .flatMap(paragraph => (this._context.wrap(this._context, paragraph) as TextLine)._texts());
  }

  _check(method: string, args: unknown[], ...overloads: (readonly ParameterType[])[]): void {
    checkSignature(`${this._name}.${method}`, args, ...overloads);
    this._context.changes();
  }

  _placeOf(childIndex: number): number {
    const count = this._nodes().length;
    if (childIndex < 0 || childIndex > count) {
      throw new ScriptError(
        `Child index (${childIndex}) must be less than or equal to the number of child elements (${count}).`,
      );
    }
    return childIndex;
  }
}
