// Before anything is written: does every target still hold the words the edits were planned from? Pure.
import type { Block } from '../../../core/document/blocks.ts';
import type { Edit } from '../../../core/document/edits.ts';
import { thing } from '../../../core/things.ts';

/** Undefined when nothing changed; else the words by which a person finds the place. */
export function firstChange(read: readonly Block[], now: readonly Block[], edits: readonly Edit[]): string | undefined {
  for (const edit of edits) {
    // An insertion is safe as long as what it follows is still there; everything else names its own block.
    const block = edit.kind === 'insertBlocks' ? edit.block - 1 : edit.block;
    if (block < 0) continue;
    if (target(now[block], edit) !== target(read[block], edit) || (now[block] && guard(now[block], edit) === false)) {
      return words(read[block]);
    }
  }
  return undefined;
}

/** The text an edit depends on: its own cell, row or paragraph, and for tables the row's label and the number of rows. */
function target(block: Block | undefined, edit: Edit): string {
  if (!block || block.kind === 'other') return block?.kind ?? '';
  if (block.kind === 'paragraph') return edit.kind === 'insertBlocks' ? block.kind : block.content.text;
  const row = edit.kind === 'setCell' || edit.kind === 'deleteRow' ? block.rows[edit.row] : block.rows[0];
  return JSON.stringify([block.rows.length, row?.map(cell => cell.content.text)]);
}

/** `before` of the edit itself, as the planner saw it. */
function guard(block: Block, edit: Edit): boolean {
  if (edit.kind === 'setParagraph') return block.kind === 'paragraph' && block.content.text === edit.before;
  if (edit.kind === 'setCell') {
    return block.kind === 'table' && block.rows[edit.row]?.[edit.column]?.content.text === edit.before;
  }
  return true;
}

function words(block: Block | undefined): string {
  if (!block || block.kind === 'other') return thing('partOfPlan');
  const text = block.kind === 'paragraph' ? block.content.text : (block.rows[0]?.[0]?.content.text ?? '');
  return `“${text.slice(0, 60) || thing('partOfPlan')}”`;
}
