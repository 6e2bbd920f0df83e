// Elements inside a paragraph that are no text: breaks, rules, chips, images, and what a script cannot read at all.
import type { ObjectInline } from '../../documents/model.ts';
import type { Context } from './context.ts';
import { Element } from './element.ts';
import type { TypeName } from './enums.ts';

/** What DocumentApp calls each object; a drop-down chip is unknown to it and looks blank (F§5.5). */
const TYPES: Readonly<Record<string, TypeName>> = {
  pageBreak: 'PAGE_BREAK',
  horizontalRule: 'HORIZONTAL_RULE',
  inlineObjectElement: 'INLINE_IMAGE',
  footnoteReference: 'FOOTNOTE',
  person: 'PERSON',
  richLink: 'RICH_LINK',
  dateElement: 'DATE',
  equation: 'EQUATION',
};

export class Inline extends Element {
  static readonly googleName: string = 'DocumentApp.UnsupportedElement';
  readonly _node: ObjectInline;
  readonly _type: TypeName;

  constructor(context: Context, node: ObjectInline) {
    super(context);
    this._node = node;
    this._type = TYPES[node.name] ?? 'UNSUPPORTED';
  }

  copy(): Element {
    this._context.reads();
    return this._context.wrap(this._context, this._context.session.copyOf(this._node));
  }

  getAttributes(): Record<string, unknown> {
    this._context.reads();
    return {};
  }

  _property(group: string, field: string): string {
    this._context.reads();
    return String((this._node.data[group] as Record<string, unknown> | undefined)?.[field] ?? '');
  }
}

export class PageBreak extends Inline {
  static override readonly googleName: string = 'DocumentApp.PageBreak';
}

export class HorizontalRule extends Inline {
  static override readonly googleName: string = 'DocumentApp.HorizontalRule';
}

export class InlineImage extends Inline {
  static override readonly googleName: string = 'DocumentApp.InlineImage';
}

export class Footnote extends Inline {
  static override readonly googleName: string = 'DocumentApp.Footnote';
}

export class Equation extends Inline {
  static override readonly googleName: string = 'DocumentApp.Equation';
}

export class Person extends Inline implements Pick<GoogleAppsScript.Document.Person, 'getEmail'> {
  static override readonly googleName: string = 'DocumentApp.Person';

  getEmail(): string {
    return this._property('personProperties', 'email');
  }

  /** null when the chip shows the address. */
  getName(): string | null {
    return this._property('personProperties', 'name') || null;
  }
}

export class RichLink
  extends Inline
  implements Pick<GoogleAppsScript.Document.RichLink, 'getTitle' | 'getUrl' | 'getMimeType'>
{
  static override readonly googleName: string = 'DocumentApp.RichLink';

  getTitle(): string {
    return this._property('richLinkProperties', 'title');
  }

  getUrl(): string {
    return this._property('richLinkProperties', 'uri');
  }

  getMimeType(): string {
    return this._property('richLinkProperties', 'mimeType');
  }
}

export class DateChip extends Inline {
  static override readonly googleName: string = 'DocumentApp.Date';

  getDisplayText(): string {
    return this._property('dateElementProperties', 'displayText');
  }

  getLocale(): string {
    return this._property('dateElementProperties', 'locale');
  }

  getTimestamp(): Date {
    return new Date(this._property('dateElementProperties', 'timestamp'));
  }
}
