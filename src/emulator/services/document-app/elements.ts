// From a node of the private copy to the element a script holds: the one list of all element classes.
import type { Block, Cell, ObjectInline, Row, Segment } from '../../documents/model.ts';
import type { Context } from './context.ts';
import type { Element } from './element.ts';
import {
  DateChip,
  Equation,
  Footnote,
  HorizontalRule,
  Inline,
  InlineImage,
  PageBreak,
  Person,
  RichLink,
} from './inline.ts';
import { ListItem } from './list-item.ts';
import { Paragraph } from './paragraph.ts';
import { Body, FooterSection, FootnoteSection, HeaderSection, TableOfContents } from './sections.ts';
import { Table } from './table.ts';
import { TableCell } from './table-cell.ts';
import { TableRow } from './table-row.ts';

type Wrapped = Block | Row | Cell | ObjectInline | Segment;

export function wrap(context: Context, node: object): Element {
  const known = node as Wrapped;
  if (!('kind' in known)) return wrapSegment(context, known);
  switch (known.kind) {
    case 'paragraph':
      return known.bullet ? new ListItem(context, known) : new Paragraph(context, known);
    case 'table':
      return new Table(context, known);
    case 'row':
      return new TableRow(context, known);
    case 'cell':
      return new TableCell(context, known);
    case 'contents':
      return new TableOfContents(context, known);
    case 'object':
      return wrapInline(context, known);
    case 'sectionBreak':
      throw new Error('wrap: a section break is no element');
  }
}

function wrapSegment(context: Context, segment: Segment): Element {
  const tab = context.session.tabOf(segment);
  if (tab?.headers[segment.id] === segment) return new HeaderSection(context, segment);
  if (tab?.footers[segment.id] === segment) return new FooterSection(context, segment);
  if (tab?.footnotes[segment.id] === segment) return new FootnoteSection(context, segment);
  return new Body(context, segment);
}

const INLINES: Readonly<Record<string, typeof Inline>> = {
  pageBreak: PageBreak,
  horizontalRule: HorizontalRule,
  inlineObjectElement: InlineImage,
  footnoteReference: Footnote,
  person: Person,
  richLink: RichLink,
  dateElement: DateChip,
  equation: Equation,
};

function wrapInline(context: Context, node: ObjectInline): Element {
  return new (INLINES[node.name] ?? Inline)(context, node);
}
