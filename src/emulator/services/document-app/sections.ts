// The containers that stand for themselves: Body, HeaderSection, FooterSection, and the table of contents.

import { points } from '../../documents/defaults.ts';
import type { NamedStyles, ObjectInline, Segment } from '../../documents/model.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature, signatureError } from '../../runtime/signature.ts';
import {
  type Attributes,
  PARAGRAPH_ATTRIBUTES,
  paragraphAttributes,
  TEXT_ATTRIBUTES,
  textAttributes,
} from './attributes.ts';
import { Container } from './container.ts';
import { isElement } from './context.ts';
import type { Element } from './element.ts';
import { HEADINGS, ParagraphHeading } from './enums.ts';
import type { ListItem } from './list-item.ts';
import type { Paragraph } from './paragraph.ts';
import type { Table } from './table.ts';
import type { TextLine } from './text-line.ts';

abstract class Section extends Container {
  /** List items too (observed on live Google), and the paragraphs in tables. */
  getParagraphs(): Paragraph[] {
    this._context.reads();
    return this._paragraphs().map(paragraph => this._context.wrap(this._context, paragraph) as Paragraph);
  }

  getListItems(): ListItem[] {
    return this.getParagraphs().filter((line: TextLine) => line._type === 'LIST_ITEM') as TextLine[] as ListItem[];
  }

  getTables(): Table[] {
    this._context.reads();
    return this._childrenOfType<Table>('TABLE');
  }

  getAttributes(): Attributes {
    this._context.reads();
    return {};
  }

  /** Reaches words only, never the look of paragraphs (observed on live Google). */
  setAttributes(attributes: Attributes): this {
    this._check('setAttributes', [attributes], ['Object']);
    for (const [name, value] of Object.entries(attributes)) {
      if (!(name in TEXT_ATTRIBUTES)) continue;
      for (const paragraph of this._paragraphs())
        (this._context.wrap(this._context, paragraph) as TextLine)._changeWords(name, value);
    }
    return this;
  }
}

type Side = 'Top' | 'Bottom' | 'Left' | 'Right';
type NamedStyle = NonNullable<NamedStyles['styles']>[number];

/** What setHeadingAttributes keeps; it ignores alignment and the looks of words (observed on live Google). */
const KEPT_OF_HEADINGS = ['SPACING_BEFORE', 'SPACING_AFTER', 'LINE_SPACING'];

export class Body extends Section implements Pick<GoogleAppsScript.Document.Body, 'getText' | 'getNumChildren'> {
  static readonly googleName = 'DocumentApp.Body';
  readonly _type = 'BODY_SECTION';
  readonly _name = 'DocumentApp.Body';

  /** Google answers so; every other class answers with its plain name (observed on live Google). */
  toString(): string {
    return 'DocumentBodySection';
  }

  appendPageBreak(pageBreak?: Element | null): Element {
    return this._pageBreak('appendPageBreak', pageBreak ? [pageBreak] : []);
  }

  insertPageBreak(childIndex: number, pageBreak?: Element | null): Element {
    return this._pageBreak('insertPageBreak', pageBreak ? [childIndex, pageBreak] : [childIndex]);
  }

  getMarginTop(): number {
    return this._margin('Top');
  }

  getMarginBottom(): number {
    return this._margin('Bottom');
  }

  getMarginLeft(): number {
    return this._margin('Left');
  }

  getMarginRight(): number {
    return this._margin('Right');
  }

  setMarginTop(marginTop: number): Body {
    return this._setMargin('Top', marginTop);
  }

  setMarginBottom(marginBottom: number): Body {
    return this._setMargin('Bottom', marginBottom);
  }

  setMarginLeft(marginLeft: number): Body {
    return this._setMargin('Left', marginLeft);
  }

  setMarginRight(marginRight: number): Body {
    return this._setMargin('Right', marginRight);
  }

  getPageWidth(): number {
    this._context.reads();
    return this._style()?.pageSize?.width?.magnitude ?? 0;
  }

  getPageHeight(): number {
    this._context.reads();
    return this._style()?.pageSize?.height?.magnitude ?? 0;
  }

  /** The named style's own attributes; null for what it inherits. */
  getHeadingAttributes(paragraphHeading: EnumMember): Attributes {
    checkSignature('DocumentApp.Body.getHeadingAttributes', [paragraphHeading], [ParagraphHeading]);
    this._context.reads();
    const { paragraphStyle, textStyle } = this._namedStyle(paragraphHeading) ?? {};
    return { ...paragraphAttributes(paragraphStyle ?? {}), ...textAttributes([textStyle ?? {}]) };
  }

  /** Changes the named style, so that no paragraph has more attributes of its own than before (observed on live Google). */
  setHeadingAttributes(paragraphHeading: EnumMember, attributes: Attributes): Body {
    this._check('setHeadingAttributes', [paragraphHeading, attributes], [ParagraphHeading, 'Object']);
    const style = this._namedStyle(paragraphHeading);
    for (const name of KEPT_OF_HEADINGS) {
      if (!style || !(name in attributes)) continue;
      const { field, write } = PARAGRAPH_ATTRIBUTES[name]!;
      const { [field]: _, ...others } = style.paragraphStyle ?? {};
      const written = write(attributes[name] as never);
      style.paragraphStyle = written === undefined ? others : { ...others, [field]: written };
    }
    return this;
  }

  override removeFromParent(): null {
    return null;
  }

  _namedStyle(heading: EnumMember): NamedStyle | undefined {
    const { styles } = this._context.session.tabOf(this._node as Segment)?.namedStyles ?? {};
    return styles?.find(({ namedStyleType }) => namedStyleType === HEADINGS.toBody(heading));
  }

  _style(): NonNullable<ReturnType<typeof this._context.session.tabOf>>['documentStyle'] | undefined {
    return this._context.session.tabOf(this._node as Segment)?.documentStyle;
  }

  _margin(side: Side): number {
    this._context.reads();
    return this._style()?.[`margin${side}`]?.magnitude ?? 0;
  }

  _setMargin(side: Side, value: number): Body {
    this._check(`setMargin${side}`, [value], ['Number']);
    const style = this._style();
    if (style) style[`margin${side}`] = points(value);
    return this;
  }

  _pageBreak(method: string, args: unknown[]): Element {
    const given = args.find(arg => typeof arg === 'object') as Element | undefined;
    if (given === undefined) return this._insertObject(method, args, 'pageBreak');
    if (!isElement(given, 'PAGE_BREAK')) throw signatureError(`${this._name}.${method}`, args);
    this._requireDetached(given);
    return this._insertObject(
      method,
      typeof args[0] === 'number' ? [args[0]] : [],
      'pageBreak',
      given._node as ObjectInline,
    );
  }
}

export class HeaderSection extends Section {
  static readonly googleName = 'DocumentApp.HeaderSection';
  readonly _type = 'HEADER_SECTION';
  readonly _name = 'DocumentApp.HeaderSection';

  override removeFromParent(): null {
    return this._leave('headers', 'defaultHeaderId');
  }

  _leave(group: 'headers' | 'footers', field: 'defaultHeaderId' | 'defaultFooterId'): null {
    this._context.changes();
    const segment = this._node as Segment;
    const tab = this._context.session.tabOf(segment);
    if (!tab) return null;
    delete tab[group][segment.id];
    if (tab.documentStyle[field] === segment.id) delete tab.documentStyle[field];
    return null;
  }
}

export class FooterSection extends Section {
  static readonly googleName = 'DocumentApp.FooterSection';
  readonly _type = 'FOOTER_SECTION';
  readonly _name = 'DocumentApp.FooterSection';

  override removeFromParent(): null {
    return HeaderSection.prototype._leave.call(this as unknown as HeaderSection, 'footers', 'defaultFooterId');
  }
}

export class FootnoteSection extends Section {
  static readonly googleName = 'DocumentApp.FootnoteSection';
  readonly _type = 'FOOTNOTE_SECTION';
  readonly _name = 'DocumentApp.FootnoteSection';
}

export class TableOfContents extends Container {
  static readonly googleName = 'DocumentApp.TableOfContents';
  readonly _type = 'TABLE_OF_CONTENTS';
  readonly _name = 'DocumentApp.TableOfContents';
}
