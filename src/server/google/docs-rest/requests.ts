// Edits → one list of documents.batchUpdate requests. Pure. Indexes are UTF-16 units of the reading the edits were planned
// from; edits are encoded from the end of the document, so no request moves the place of a later one.
// Sources: W/docs/api/how-tos/best-practices (write backwards), W/docs/api/reference/rest/v1/documents/request.
import type { Block, LinkedText } from '../../../core/document/blocks.ts';
import type { Edit } from '../../../core/document/edits.ts';
import { fromTheEnd } from '../edit-order.ts';
import { insertionPoint } from '../insertion.ts';
import { type BlockInsertion, insertBlocks } from './block-requests.ts';
import type { DecodedDocument } from './decode.ts';
import type { StructuralElementJson } from './document-json.ts';
import { insertText, type Request, tab } from './text-requests.ts';

/** Throws a plain Error only for edits that do not fit the reading (a programmer's mistake). */
export function encodeEdits(document: DecodedDocument, edits: readonly Edit[]): Request[] {
  return fromTheEnd(edits).reduce<Request[]>((all, edit) => all.concat(encodeEdit(document, edit)), []);
}

function encodeEdit(document: DecodedDocument, edit: Edit): Request[] {
  switch (edit.kind) {
    case 'setParagraph': {
      const { startIndex = 0, endIndex = 0 } = element(document, edit.block);
      return replaceText(document.tabId, { from: startIndex, to: endIndex - 1 }, edit.after);
    }
    case 'setCell': {
      const range = cellRange(document, edit.block, edit.row, edit.column);
      return replaceText(document.tabId, range, edit.after);
    }
    case 'insertRow':
      return insertRow(document, edit);
    case 'deleteRow':
      return [{ deleteTableRow: { tableCellLocation: cellLocation(document, edit.block, edit.row) } }];
    case 'insertBlocks':
      return insertBlocks(insertionFor(document, edit.block), edit.blocks);
  }
}

function insertRow(document: DecodedDocument, edit: Extract<Edit, { kind: 'insertRow' }>): Request[] {
  const rows = element(document, edit.block).table?.tableRows ?? [];
  const above = rows[edit.row - 1];
  if (!above || edit.row < 1) throw new Error(`insertRow: there is no row ${edit.row - 1} above`);
  const location = { tableCellLocation: cellLocation(document, edit.block, edit.row - 1), insertBelow: true };
  const place = cellLocation(document, edit.block, edit.row);
  const tableRange = { tableCellLocation: place, rowSpan: 1, columnSpan: edit.cells.length };
  const requests: Request[] = [
    { insertTableRow: location },
    // A new row takes over the look of the row above, which may be the tinted header.
    { updateTableCellStyle: { tableRange, tableCellStyle: {}, fields: 'backgroundColor' } },
  ];
  // The new row starts where the row above ends; each empty cell takes two units: its start and its paragraph.
  const firstText = (above.endIndex ?? 0) + 2;
  for (let column = edit.cells.length - 1; column >= 0; column--) {
    const content = edit.cells[column]?.content ?? { text: '', links: [] };
    requests.push(...insertText(document.tabId, firstText + 2 * column, content, '*'));
  }
  return requests;
}

function insertionFor(document: DecodedDocument, before: number): BlockInsertion {
  const point = insertionPoint(document.blocks, before);
  const anchor = document.elements[point.after];
  if (point.needsSpacer) {
    const next = document.elements[before];
    // Nothing follows only in a body without any paragraph, which Google does not make.
    const index = next?.startIndex ?? (anchor?.endIndex ?? 2) - 1;
    return { tabId: document.tabId, index, isFresh: true, makesSpacer: true };
  }
  return { tabId: document.tabId, index: (anchor?.endIndex ?? 2) - 1, isFresh: point.reusesEmpty, makesSpacer: false };
}

function replaceText(tabId: string, range: { from: number; to: number }, after: LinkedText): Request[] {
  const requests: Request[] = [];
  if (range.to > range.from) {
    requests.push({ deleteContentRange: { range: { startIndex: range.from, endIndex: range.to, ...tab(tabId) } } });
  }
  return requests.concat(insertText(tabId, range.from, after));
}

function cellLocation(document: DecodedDocument, block: number, rowIndex: number): Request {
  const tableStartLocation = { index: element(document, block).startIndex ?? 0, ...tab(document.tabId) };
  return { tableStartLocation, rowIndex, columnIndex: 0 };
}

function cellRange(
  document: DecodedDocument,
  block: number,
  row: number,
  column: number,
): { from: number; to: number } {
  const content = element(document, block).table?.tableRows?.[row]?.tableCells?.[column]?.content ?? [];
  const [first, last] = [content[0], content[content.length - 1]];
  if (!first || !last) throw new Error(`setCell: block ${block} has no cell ${row},${column}`);
  return { from: first.startIndex ?? 0, to: (last.endIndex ?? 1) - 1 };
}

function element(document: DecodedDocument, block: number): StructuralElementJson {
  const found = document.elements[block];
  if (!found) throw new Error(`there is no block ${block}`);
  return found;
}

/** New blocks at the end of an otherwise empty document: how a template is written. */
export function encodeNewDocument(tabId: string, blocks: readonly Block[]): Request[] {
  return insertBlocks({ tabId, index: 1, isFresh: true, makesSpacer: false }, blocks);
}
