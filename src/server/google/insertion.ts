// Where new blocks go, decided once for both document adapters, so that both leave the same document.
// Google's rules behind it: a table is followed by a paragraph and never preceded by a table; the body ends with a paragraph.
import type { Block } from '../../core/document/blocks.ts';

export interface Insertion {
  /** New blocks stand after this block; -1: before the first. */
  readonly after: number;
  /** That block is an empty paragraph of ours to use: a first new paragraph takes its place instead of following it. */
  readonly reusesEmpty: boolean;
  /** An empty paragraph has to be made first, because what stands before is no paragraph. */
  readonly needsSpacer: boolean;
}

export function insertionPoint(blocks: readonly Block[], before: number): Insertion {
  const isEmpty = (index: number): boolean => {
    const found = blocks[index];
    return found?.kind === 'paragraph' && found.content.text === '' && !found.isListItem;
  };
  const previous = blocks[before - 1];
  if (previous?.kind === 'paragraph')
    return { after: before - 1, reusesEmpty: isEmpty(before - 1), needsSpacer: false };
  // After a table comes an empty paragraph anyway: write there rather than make a second one.
  if (isEmpty(before)) return { after: before, reusesEmpty: true, needsSpacer: false };
  return { after: before - 1, reusesEmpty: true, needsSpacer: true };
}
