// Gives every node of a document a key of its own before it is stored, so that two changed copies can be told apart and joined.
import {
  allTabs,
  type Block,
  type Cell,
  type Keyed,
  type ObjectInline,
  type Row,
  type StoredDocument,
  segmentsOf,
} from './model.ts';

/** Nodes that have a key keep it; new nodes, and copies of a node that is there already, get the next free one. */
export function numberNodes(document: StoredDocument): void {
  const used = new Set<number>();
  for (const tab of allTabs(document.tabs)) {
    for (const segment of segmentsOf(tab)) {
      for (const node of nodesOf(segment.content)) {
        if (node.key === 0 || used.has(node.key)) node.key = document.nextKey++;
        used.add(node.key);
      }
    }
  }
}

/** Blocks, rows and cells, outer before inner. */
export function* nodesOf(content: readonly Block[]): Generator<Keyed> {
  for (const block of content) {
    yield block;
    if (block.kind === 'contents') yield* nodesOf(block.content);
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      yield row;
      for (const cell of row.cells) {
        yield cell;
        yield* nodesOf(cell.content);
      }
    }
  }
}

/** Makes a copied node, and all in it, new. */
export function forgetKeys(node: Block | Row | Cell | ObjectInline): void {
  if (node.kind === 'object') return;
  node.key = 0;
  if (node.kind === 'cell') for (const inner of nodesOf(node.content)) inner.key = 0;
  else if (node.kind === 'row') for (const cell of node.cells) forgetKeys(cell);
  else for (const inner of nodesOf([node])) inner.key = 0;
}
