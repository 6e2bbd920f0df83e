// Changes to a plan Doc as data. A list of edits is planned from one reading and all its positions mean that reading,
// whatever order they stand in: adapters apply from the end of the document to its beginning.
// `before` is the text the plan was made from; an adapter that finds another text there refuses the whole list.
import type { Block, Cell, LinkedText } from './blocks.ts';

export type Edit =
  /** Replaces the words of a paragraph; style stays. */
  | { readonly kind: 'setParagraph'; readonly block: number; readonly before: string; readonly after: LinkedText }
  /** Replaces the words of one cell (all its paragraphs become one). */
  | {
      readonly kind: 'setCell';
      readonly block: number;
      readonly row: number;
      readonly column: number;
      readonly before: string;
      readonly after: LinkedText;
    }
  /** A new row before row `row` (= number of rows: at the end). Never row 0. */
  | { readonly kind: 'insertRow'; readonly block: number; readonly row: number; readonly cells: readonly Cell[] }
  | { readonly kind: 'deleteRow'; readonly block: number; readonly row: number; readonly before: string }
  /** New paragraphs and tables before block `block` (= number of blocks: at the end). */
  | { readonly kind: 'insertBlocks'; readonly block: number; readonly blocks: readonly Block[] };

/** What came of applying a list of edits to the real document. */
export type EditOutcome =
  | { readonly kind: 'applied' }
  /** Somebody changed a target meanwhile; nothing was written. `where` names the block by its words. */
  | { readonly kind: 'changedMeanwhile'; readonly where: string }
  | { readonly kind: 'denied'; readonly why: 'gone' | 'trashed' | 'no-access' | 'read-only' };
