// Puts a list of edits into the order in which both adapters apply them: from the end of the document to its beginning,
// so that no edit moves the place of a later one. Insertions at one place become one.
import type { Block } from '../../core/document/blocks.ts';
import type { Edit } from '../../core/document/edits.ts';

type Insert = Extract<Edit, { kind: 'insertBlocks' }>;

export function fromTheEnd(edits: readonly Edit[]): Edit[] {
  return mergeInsertions(edits)
    .map((edit, order) => ({ edit, order }))
    .sort((one, other) => compare(other.edit, one.edit) || other.order - one.order)
    .map(({ edit }) => edit);
}

function mergeInsertions(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const earlier = merged.findIndex(
      other => edit.kind === 'insertBlocks' && other.kind === 'insertBlocks' && other.block === edit.block,
    );
    if (earlier < 0) merged.push(edit);
    else {
      const blocks: Block[] = [...(merged[earlier] as Insert).blocks, ...(edit as Insert).blocks];
      merged[earlier] = { ...(edit as Insert), blocks };
    }
  }
  return merged;
}

/** Document order of what two edits touch. An insertion before block n stands before everything in block n. */
function compare(one: Edit, other: Edit): number {
  return one.block - other.block || row(one) - row(other) || column(one) - column(other);
}

function row(edit: Edit): number {
  if (edit.kind === 'insertBlocks') return -1;
  // A new row before row n is made at the end of row n-1.
  if (edit.kind === 'insertRow') return edit.row - 0.5;
  return edit.kind === 'setParagraph' ? 0 : edit.row;
}

function column(edit: Edit): number {
  return edit.kind === 'setCell' ? edit.column : 0;
}
