// The open document → blocks, by DocumentApp. Reads the same words and links as docs-rest/decode.ts.
// Every call costs about a millisecond and a plan has a thousand cells, so that what holds nothing but words is read by the line.
import type { Block, DocumentReading, ParagraphStyle } from '../../../core/document/blocks.ts';
import { linked, readLine, readText, type TextLine } from './read-line.ts';
import { readRows, readWords } from './read-table.ts';

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
  const more = holdingMore(body);
  for (let index = 0; index < count; index++) blocks.push(readBlock(body.getChild(index), !more.has(index)));
  return blocks;
}

/** Children of the body that hold something besides words in plain paragraphs: a picture, a chip, a list in a cell. */
function holdingMore(body: Body): ReadonlySet<number> {
  const { ElementType } = DocumentApp;
  const more = new Set<number>();
  const types = [
    ElementType.DATE,
    ElementType.EQUATION,
    ElementType.FOOTNOTE,
    ElementType.HORIZONTAL_RULE,
    ElementType.INLINE_DRAWING,
    ElementType.INLINE_IMAGE,
    ElementType.LIST_ITEM,
    ElementType.PAGE_BREAK,
    ElementType.PERSON,
    ElementType.RICH_LINK,
    ElementType.UNSUPPORTED,
  ];
  for (const type of types)
    for (let found = body.findElement(type); found; found = body.findElement(type, found))
      more.add(body.getChildIndex(childAbove(found.getElement())));
  return more;
}

/** The child of the body that this element lies in. */
function childAbove(element: Element): Element {
  const parent = element.getParent() as Element | null;
  return parent === null || parent.getType() === DocumentApp.ElementType.BODY_SECTION ? element : childAbove(parent);
}

/** `isWords`: nothing but words in it, as holdingMore found. Otherwise each thing is looked at. */
export function readBlock(element: Element, isWords = false): Block {
  const { ElementType } = DocumentApp;
  switch (element.getType()) {
    case ElementType.PARAGRAPH:
      return isWords ? plainParagraph(element.asParagraph()) : paragraph(element.asParagraph(), false);
    case ElementType.LIST_ITEM:
      return paragraph(element.asListItem(), true);
    case ElementType.TABLE:
      return { kind: 'table', rows: isWords ? readWords(element.asTable()) : readRows(element.asTable()) };
    case ElementType.TABLE_OF_CONTENTS:
      return { kind: 'other', name: 'table of contents' };
    default:
      return { kind: 'other', name: 'unknown' };
  }
}

function paragraph(element: TextLine, isListItem: boolean): Block {
  const content = readLine(element, ' ').text;
  return { kind: 'paragraph', style: styleOf(element), content, ...(isListItem ? { isListItem } : {}) };
}

function plainParagraph(element: GoogleAppsScript.Document.Paragraph): Block {
  const text = element.getText();
  const content = text === '' ? linked('') : readText(element.editAsText(), ' ');
  return { kind: 'paragraph', style: styleOf(element), content };
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

function allTabs(tabs: GoogleAppsScript.Document.Tab[]): GoogleAppsScript.Document.Tab[] {
  return tabs.reduce<GoogleAppsScript.Document.Tab[]>((all, tab) => all.concat(tab, allTabs(tab.getChildTabs())), []);
}
