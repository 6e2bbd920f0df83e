// What a list of edits does to a Doc's blocks: the reference that both adapters must equal, and the check of `before`.
import type { Block, Cell, LinkedText, Table } from './blocks.ts';
import type { Edit } from './edits.ts';
import { say } from './sentences.ts';

/** How a row's words are joined where an edit guards a whole row. */
export const rowText = (row: readonly Cell[]): string => row.map(cell => cell.content.text).join('\t');

/**
 * Blocks after the edits; every position means the blocks given, in whatever order the edits stand.
 * Insertions at one place follow each other in the order of the list. The input is not touched.
 * Edits whose `before` does not hold must be sorted out first (`mismatch`); a position outside throws.
 */
export function applyEdits(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  const result: Block[] = [];
  for (let index = 0; index <= blocks.length; index++) {
    const here = edits.filter(edit => edit.block === index);
    for (const edit of here) if (edit.kind === 'insertBlocks') result.push(...edit.blocks);
    const block = blocks[index];
    if (block !== undefined) result.push(editedBlock(block, here));
  }
  const outside = edits.find(edit => edit.block < 0 || edit.block > blocks.length);
  if (outside !== undefined) throw new RangeError(`applyEdits: there is no block ${outside.block} of ${blocks.length}`);
  return result;
}

/** The first edit that does not meet the text it was planned from, named by the words there; null when all meet it. */
export function mismatch(blocks: readonly Block[], edits: readonly Edit[]): string | null {
  for (const edit of edits) {
    const block = blocks[edit.block];
    if (edit.kind === 'insertBlocks') {
      if (edit.block > blocks.length) return say('theEnd');
      continue;
    }
    if (edit.kind === 'setParagraph') {
      if (block?.kind !== 'paragraph' || block.content.text !== edit.before) return quote(edit.before);
      continue;
    }
    if (block?.kind !== 'table' || !rowMeets(block, edit)) return place(block, edit.row);
  }
  return null;
}

function rowMeets(table: Table, edit: Exclude<Edit, { kind: 'setParagraph' | 'insertBlocks' }>): boolean {
  if (edit.kind === 'insertRow') return edit.row > 0 && edit.row <= table.rows.length;
  const row = table.rows[edit.row];
  if (row === undefined) return false;
  return edit.kind === 'deleteRow' ? rowText(row) === edit.before : row[edit.column]?.content.text === edit.before;
}

function place(block: Block | undefined, row: number): string {
  const title = block?.kind === 'table' ? block.rows[0]?.[0]?.content.text.trim() : '';
  return title === undefined || title === ''
    ? say('aTable')
    : `${say('rowNumber', { where: quote(title), row: row + 1 })},`;
}

const quote = (text: string): string => `“${text.trim() || say('emptyLine')}”`;

function editedBlock(block: Block, edits: readonly Edit[]): Block {
  if (block.kind === 'paragraph') {
    const set = edits.filter(edit => edit.kind === 'setParagraph').pop();
    return set === undefined ? block : { ...block, content: set.after };
  }
  const changes = edits.filter(edit => edit.kind !== 'insertBlocks');
  if (changes.length === 0) return block;
  if (block.kind !== 'table') throw new RangeError(`applyEdits: block ${changes[0]?.block} holds no text`);
  return { ...block, rows: editedRows(block, changes) };
}

function editedRows(table: Table, edits: readonly Edit[]): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (let index = 0; index <= table.rows.length; index++) {
    for (const edit of edits) if (edit.kind === 'insertRow' && edit.row === index) rows.push(edit.cells);
    const row = table.rows[index];
    if (row === undefined || edits.some(edit => edit.kind === 'deleteRow' && edit.row === index)) continue;
    const words = new Map<number, LinkedText>();
    for (const edit of edits) if (edit.kind === 'setCell' && edit.row === index) words.set(edit.column, edit.after);
    rows.push(words.size === 0 ? row : row.map((cell, column) => setWords(cell, words.get(column))));
  }
  return rows;
}

/** A merge stays; a chip that could not be read is replaced with the words. */
function setWords(cell: Cell, after: LinkedText | undefined): Cell {
  if (after === undefined) return cell;
  return cell.span === undefined ? { content: after } : { content: after, span: cell.span };
}
