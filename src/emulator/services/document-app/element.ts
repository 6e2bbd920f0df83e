// What every element of a document can do: say its type and place, be copied, leave its parent, be cast.
import type { Node } from '../../documents/session.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { ScriptError } from '../../types.ts';
import type { Context } from './context.ts';
import { ElementType, type TypeName } from './enums.ts';

export abstract class Element {
  abstract readonly _type: TypeName;
  /** The thing of the private copy that this stands for; two elements of one node are the same element to a script. */
  abstract readonly _node: object;
  readonly _context: Context;

  constructor(context: Context) {
    this._context = context;
  }

  getType(): EnumMember {
    return ElementType[this._type];
  }

  /** null for a detached element. */
  getParent(): Element | null {
    this._context.reads();
    const parent = this._parentNode();
    return parent ? this._context.wrap(this._context, parent) : null;
  }

  getNextSibling(): Element | null {
    this._context.reads();
    return this._sibling(1);
  }

  getPreviousSibling(): Element | null {
    this._context.reads();
    return this._sibling(-1);
  }

  isAtDocumentEnd(): boolean {
    this._context.reads();
    const parent = this.getParent();
    return parent ? this._sibling(1) === null && parent.isAtDocumentEnd() : this._type === 'BODY_SECTION';
  }

  removeFromParent(): Element | null {
    this._context.changes();
    if (!this._parentNode()) return null;
    this._checkRemoval();
    this._context.session.remove(this._node as Node);
    return this;
  }

  asBody(): this {
    return this._as('BODY_SECTION');
  }

  asDate(): this {
    return this._as('DATE');
  }

  asEquation(): this {
    return this._as('EQUATION');
  }

  asFooterSection(): this {
    return this._as('FOOTER_SECTION');
  }

  asFootnote(): this {
    return this._as('FOOTNOTE');
  }

  asHeaderSection(): this {
    return this._as('HEADER_SECTION');
  }

  asHorizontalRule(): this {
    return this._as('HORIZONTAL_RULE');
  }

  asInlineImage(): this {
    return this._as('INLINE_IMAGE');
  }

  asListItem(): this {
    return this._as('LIST_ITEM');
  }

  asPageBreak(): this {
    return this._as('PAGE_BREAK');
  }

  asParagraph(): this {
    return this._as('PARAGRAPH');
  }

  asPerson(): this {
    return this._as('PERSON');
  }

  asRichLink(): this {
    return this._as('RICH_LINK');
  }

  asTable(): this {
    return this._as('TABLE');
  }

  asTableCell(): this {
    return this._as('TABLE_CELL');
  }

  asTableOfContents(): this {
    return this._as('TABLE_OF_CONTENTS');
  }

  asTableRow(): this {
    return this._as('TABLE_ROW');
  }

  asText(): this {
    return this._as('TEXT');
  }

  /** undefined for a detached element, and for body, header and footer. */
  _parentNode(): object | undefined {
    return this._context.session.parentOf(this._node as Node);
  }

  /** Refuses to take out what its parent cannot do without. */
  _checkRemoval(): void {}

  _sibling(step: 1 | -1): Element | null {
    const parent = this._parentNode();
    const siblings = parent ? this._context.wrap(this._context, parent)._children() : [];
    return siblings[siblings.findIndex(child => child._isSame(this)) + step] ?? null;
  }

  _children(): Element[] {
    return [];
  }

  _isSame(other: Element): boolean {
    return other._node === this._node && other._type === this._type;
  }

  /** Google's wording for a wrong cast is not known; the type names are in it either way. */
  _as(type: TypeName): this {
    if (this._type !== type) throw new ScriptError(`${this._type} can't be cast to ${type}.`);
    return this;
  }
}
