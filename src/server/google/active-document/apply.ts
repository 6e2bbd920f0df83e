// Edits → calls on the open document, by DocumentApp, under the document lock. Leaves what docs-rest/requests.ts would leave.
import type { Block, DocumentReading, LinkedText, Paragraph, Table } from '../../../core/document/blocks.ts';
import type { Edit, EditOutcome } from '../../../core/document/edits.ts';
import { AppError } from '../../../core/errors.ts';
import { beforeWriting } from '../before-writing.ts';
import { fromTheEnd } from '../edit-order.ts';
import { insertionPoint } from '../insertion.ts';
import { ACCENT, columnWidths, HAIRLINE, PROMPT_SPACE_BELOW, QUIET, TINT } from '../look.ts';
import { firstChange } from './first-change.ts';
import { planBody, readBlock } from './read.ts';

type Body = GoogleAppsScript.Document.Body;

/** The published types do not know that these setters take null. */
const INHERITED = null as never;

const LOCK_MILLISECONDS = 10_000;

export function applyToActiveDocument(
  document: GoogleAppsScript.Document.Document,
  reading: DocumentReading,
  edits: readonly Edit[],
): EditOutcome {
  beforeWriting();
  // Null outside an add-on or bound script (F§3.1): then nobody else runs on this document through us.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_MILLISECONDS)) throw new AppError('busy');
  try {
    const body = planBody(document);
    const blocks = readAgain(body, reading.blocks, edits);
    const where = firstChange(reading.blocks, blocks, edits);
    if (where !== undefined) return { kind: 'changedMeanwhile', where };
    for (const edit of fromTheEnd(edits)) applyEdit(body, blocks, edit);
    return { kind: 'applied' };
  } finally {
    lock?.releaseLock();
  }
}

/** The blocks as they were read; those that the edits look at, and those that are new at the end, as they are now. */
function readAgain(body: Body, read: readonly Block[], edits: readonly Edit[]): Block[] {
  const touched = new Set(edits.map(edit => edit.block).concat(edits.filter(isInsertion).map(edit => edit.block - 1)));
  return Array.from({ length: body.getNumChildren() }, (_, index) => {
    const before = touched.has(index) ? undefined : read[index];
    return before ?? readBlock(body.getChild(index));
  });
}

const isInsertion = (edit: Edit): boolean => edit.kind === 'insertBlocks';

function applyEdit(body: Body, blocks: readonly Block[], edit: Edit): void {
  switch (edit.kind) {
    case 'setParagraph':
      setWords(body.getChild(edit.block).asParagraph(), edit.after);
      break;
    case 'setCell':
      setCellWords(body.getChild(edit.block).asTable().getCell(edit.row, edit.column), edit.after);
      break;
    case 'insertRow': {
      const row = body.getChild(edit.block).asTable().insertTableRow(edit.row);
      for (const cell of edit.cells) setCellWords(row.appendTableCell(''), cell.content);
      break;
    }
    case 'deleteRow':
      body.getChild(edit.block).asTable().removeRow(edit.row);
      break;
    case 'insertBlocks':
      insertBlocks(body, blocks, edit);
      break;
  }
}

function setWords(paragraph: GoogleAppsScript.Document.Paragraph, words: LinkedText): void {
  paragraph.setText(words.text);
  linkWords(paragraph.editAsText(), words, 0);
}

/** Text by text, so that the cell's paragraphs keep their own style: setText of a cell would make a new one. */
function setCellWords(cell: GoogleAppsScript.Document.TableCell, words: LinkedText): void {
  const lines = words.text.split('\n');
  keepParagraphs(cell, lines.length);
  let offset = 0;
  lines.forEach((line, index) => {
    const paragraph = index < cell.getNumChildren() ? cell.getChild(index).asParagraph() : cell.appendParagraph('');
    const text = paragraph.editAsText();
    const old = text.getText().length;
    if (old > 0) text.deleteText(0, old - 1);
    if (line !== '') text.insertText(0, line);
    linkWords(text, { text: line, links: words.links }, offset);
    offset += line.length + 1;
  });
}

/** At most `count` paragraphs and nothing else. The last one stays: Google refuses to remove what ends a section. */
function keepParagraphs(cell: GoogleAppsScript.Document.TableCell, count: number): void {
  for (let index = cell.getNumChildren() - 1; index >= 0; index--) {
    if (cell.getChild(index).getType() === DocumentApp.ElementType.PARAGRAPH) continue;
    cell.setText('');
    return;
  }
  for (let index = cell.getNumChildren() - 2; index >= count - 1; index--) cell.removeChild(cell.getChild(index));
}

/** Links of a whole text on one of its lines, which starts at `offset`. Offsets of setLinkUrl are inclusive (A/reference/document/text). */
function linkWords(text: GoogleAppsScript.Document.Text, line: LinkedText, offset: number): void {
  if (line.text === '') return;
  for (const link of line.links) {
    const from = Math.max(0, link.from - offset);
    const to = Math.min(line.text.length, link.to - offset);
    if (from < to) text.setLinkUrl(from, to - 1, link.url);
  }
}

function insertBlocks(body: Body, blocks: readonly Block[], edit: Extract<Edit, { kind: 'insertBlocks' }>): void {
  const point = insertionPoint(blocks, edit.block);
  let at = point.after + 1;
  let isFresh = point.reusesEmpty;
  if (point.needsSpacer) {
    body.insertParagraph(at, '');
    at += 1;
  }
  for (const block of edit.blocks) {
    if (block.kind === 'paragraph') {
      const paragraph = isFresh ? body.getChild(at - 1).asParagraph() : body.insertParagraph(at, '');
      writeParagraph(body, paragraph, block);
      if (!isFresh) at += 1;
      isFresh = false;
    } else if (block.kind === 'table') {
      const before = body.getNumChildren();
      writeTable(body.insertTable(at, emptyCells(block)), block);
      // At the end of the body Google adds the empty paragraph behind a table by itself.
      if (body.getNumChildren() === before + 1) body.insertParagraph(at + 1, '');
      at += 2;
      isFresh = true;
    }
  }
}

const emptyCells = (table: Table): string[][] => table.rows.map(row => row.map(() => ''));

function writeParagraph(body: Body, paragraph: GoogleAppsScript.Document.Paragraph, block: Paragraph): void {
  const target = block.isListItem ? asListItem(body, paragraph) : paragraph;
  target.setHeading(heading(block));
  target.setText(block.content.text);
  if (block.content.text === '') return;
  const text = target.editAsText();
  const isHeading = block.style.indexOf('HEADING') === 0;
  // A new paragraph takes over the look of the words before it; null gives the style's own back (A/reference/document/text).
  text.setItalic(block.look === 'prompt' ? true : INHERITED);
  text.setBold(INHERITED);
  text.setForegroundColor(block.look ? QUIET : isHeading ? ACCENT : INHERITED);
  text.setFontSize(block.look ? (block.look === 'note' ? 9 : 10) : INHERITED);
  if (block.look) target.setSpacingAfter(PROMPT_SPACE_BELOW);
  linkWords(text, block.content, 0);
}

function asListItem(body: Body, paragraph: GoogleAppsScript.Document.Paragraph): GoogleAppsScript.Document.ListItem {
  const item = body.insertListItem(body.getChildIndex(paragraph), '');
  item.setGlyphType(DocumentApp.GlyphType.BULLET);
  paragraph.removeFromParent();
  return item;
}

function heading(block: Paragraph): GoogleAppsScript.Document.ParagraphHeading {
  const { ParagraphHeading } = DocumentApp;
  switch (block.style) {
    case 'TITLE':
      return ParagraphHeading.TITLE;
    case 'SUBTITLE':
      return ParagraphHeading.SUBTITLE;
    case 'HEADING_1':
      return ParagraphHeading.HEADING1;
    case 'HEADING_2':
      return ParagraphHeading.HEADING2;
    case 'HEADING_3':
      return ParagraphHeading.HEADING3;
    case 'HEADING_4':
      return ParagraphHeading.HEADING4;
    case 'HEADING_5':
      return ParagraphHeading.HEADING5;
    case 'HEADING_6':
      return ParagraphHeading.HEADING6;
    case 'NORMAL_TEXT':
      return ParagraphHeading.NORMAL;
  }
}

function writeTable(table: GoogleAppsScript.Document.Table, block: Table): void {
  table.setBorderColor(HAIRLINE);
  table.setBorderWidth(0.75);
  const columns = block.rows[0]?.length ?? 0;
  (block.widths ?? columnWidths(block.look, columns)).forEach((points, column) => {
    table.setColumnWidth(column, points);
  });
  block.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const target = table.getCell(rowIndex, column);
      setCellWords(target, cell.content);
      const isHead = rowIndex === 0 && block.look !== undefined;
      if (isHead) target.setBackgroundColor(TINT);
      if (cell.content.text !== '' && (isHead || (column === 0 && block.look === 'card')))
        target.editAsText().setBold(true);
    });
  });
}
