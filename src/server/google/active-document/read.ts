// The open document → blocks, by DocumentApp. Reads the same words and links as docs-rest/decode.ts.
import type { Block, Cell, DocumentReading, LinkedText, ParagraphStyle } from '../../../core/document/blocks.ts';
import { joinLines, joinTexts } from '../linked-text.ts';

type Element = GoogleAppsScript.Document.Element;
type Body = GoogleAppsScript.Document.Body;

/** The plan is the first tab, whichever tab is open (the older methods of Document would take the active one, F§5.1). */
export function planBody(document: GoogleAppsScript.Document.Document): Body {
  const first = document.getTabs()[0];
  if (!first) throw new Error('planBody: the document has no tab');
  return first.asDocumentTab().getBody();
}

export function readActiveDocument(document: GoogleAppsScript.Document.Document): DocumentReading {
  return {
    title: document.getName(),
    blocks: readBody(planBody(document)),
    otherTabs: allTabs(document.getTabs())
      .slice(1)
      .filter(tab => tab.asDocumentTab().getBody().getText().trim() !== '')
      .map(tab => tab.getTitle()),
  };
}

export function readBody(body: Body): Block[] {
  const blocks: Block[] = [];
  const count = body.getNumChildren();
  for (let index = 0; index < count; index++) blocks.push(readBlock(body.getChild(index)));
  return blocks;
}

export function readBlock(element: Element): Block {
  const { ElementType } = DocumentApp;
  switch (element.getType()) {
    case ElementType.PARAGRAPH:
      return paragraph(element.asParagraph(), false);
    case ElementType.LIST_ITEM:
      return paragraph(element.asListItem(), true);
    case ElementType.TABLE:
      return { kind: 'table', rows: readRows(element.asTable()) };
    case ElementType.TABLE_OF_CONTENTS:
      return { kind: 'other', name: 'table of contents' };
    default:
      return { kind: 'other', name: 'unknown' };
  }
}

type TextLine = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;

function paragraph(element: TextLine, isListItem: boolean): Block {
  const content = readLine(element, ' ').text;
  return { kind: 'paragraph', style: styleOf(element), content, ...(isListItem ? { isListItem } : {}) };
}

function styleOf(element: TextLine): ParagraphStyle {
  const { ParagraphHeading } = DocumentApp;
  switch (element.getHeading()) {
    case ParagraphHeading.TITLE:
      return 'TITLE';
    case ParagraphHeading.SUBTITLE:
      return 'SUBTITLE';
    case ParagraphHeading.HEADING1:
      return 'HEADING_1';
    case ParagraphHeading.HEADING2:
      return 'HEADING_2';
    case ParagraphHeading.HEADING3:
      return 'HEADING_3';
    case ParagraphHeading.HEADING4:
      return 'HEADING_4';
    case ParagraphHeading.HEADING5:
      return 'HEADING_5';
    case ParagraphHeading.HEADING6:
      return 'HEADING_6';
    default:
      return 'NORMAL_TEXT';
  }
}

function readRows(table: GoogleAppsScript.Document.Table): Cell[][] {
  const rows: Cell[][] = [];
  const rowCount = table.getNumRows();
  for (let index = 0; index < rowCount; index++) {
    const row = table.getRow(index);
    const columnCount = row.getNumCells();
    const cells: Cell[] = [];
    for (let column = 0; column < columnCount; column++) cells.push(readCell(row.getCell(column)));
    rows.push(cells);
  }
  return rows;
}

export function readCell(cell: GoogleAppsScript.Document.TableCell): Cell {
  const { ElementType } = DocumentApp;
  const lines: LinkedText[] = [];
  let hasUnreadable = false;
  const count = cell.getNumChildren();
  for (let index = 0; index < count; index++) {
    const child = cell.getChild(index);
    const type = child.getType();
    const isList = type === ElementType.LIST_ITEM;
    if (!isList && type !== ElementType.PARAGRAPH) {
      hasUnreadable = true;
      continue;
    }
    const line = readLine(isList ? child.asListItem() : child.asParagraph(), '\n');
    lines.push(line.text);
    // A native checklist item shows no glyph type; whether its box is ticked cannot be read (F§5.5).
    hasUnreadable = hasUnreadable || line.hasUnreadable || (isList && !child.asListItem().getGlyphType());
  }
  const span = { rows: cell.getRowSpan(), columns: cell.getColSpan() };
  return {
    content: joinLines(lines),
    ...(hasUnreadable ? { hasUnreadable } : {}),
    ...(span.rows > 1 || span.columns > 1 ? { span } : {}),
  };
}

function readLine(line: TextLine, softBreak: string): { text: LinkedText; hasUnreadable: boolean } {
  const { ElementType } = DocumentApp;
  const pieces: LinkedText[] = [];
  let hasUnreadable = false;
  const count = line.getNumChildren();
  for (let index = 0; index < count; index++) {
    const child = line.getChild(index);
    switch (child.getType()) {
      case ElementType.TEXT:
        pieces.push(readText(child.asText(), softBreak));
        break;
      case ElementType.RICH_LINK: {
        const link = child.asRichLink();
        pieces.push(linked(link.getTitle() || link.getUrl(), link.getUrl()));
        break;
      }
      case ElementType.PERSON:
        pieces.push(linked(child.asPerson().getName() || child.asPerson().getEmail()));
        break;
      case ElementType.DATE:
        pieces.push(linked(child.asDate().getDisplayText()));
        break;
      default:
        hasUnreadable = true;
    }
  }
  return { text: joinTexts(pieces), hasUnreadable };
}

function readText(element: GoogleAppsScript.Document.Text, softBreak: string): LinkedText {
  const text = element.getText().replace(/[\v\r]/g, softBreak);
  const starts = element.getTextAttributeIndices();
  const pieces = starts.map((from, at) => {
    const to = starts[at + 1] ?? text.length;
    return linked(text.slice(from, to), element.getLinkUrl(from) ?? undefined);
  });
  return starts[0] === 0 ? joinTexts(pieces) : linked(text);
}

function linked(text: string, url?: string): LinkedText {
  return { text, links: url && text ? [{ from: 0, to: text.length, url }] : [] };
}

function allTabs(tabs: GoogleAppsScript.Document.Tab[]): GoogleAppsScript.Document.Tab[] {
  return tabs.reduce<GoogleAppsScript.Document.Tab[]>((all, tab) => all.concat(tab, allTabs(tab.getChildTabs())), []);
}
