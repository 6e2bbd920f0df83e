// A plan document in memory: the PlanDocument port over applyEdits. For tests of use cases that need no Google.
import { applyEdits, mismatch } from '../../src/core/document/apply.ts';
import type { Block, DocumentReading } from '../../src/core/document/blocks.ts';
import type { Edit, EditOutcome } from '../../src/core/document/edits.ts';
import type { PlanDocument } from '../../src/server/ports.ts';

export class MemoryPlan implements PlanDocument {
  title: string;
  blocks: readonly Block[];
  otherTabs: readonly string[] = [];
  /** Set to refuse every change: a Doc in the bin, or one that may only be read. */
  denied: Extract<EditOutcome, { kind: 'denied' }>['why'] | null = null;
  /** Lists of edits applied so far. */
  writes = 0;
  /** What somebody else does right after each of the next readings, first one first. */
  readonly meanwhile: ((blocks: readonly Block[]) => readonly Block[])[] = [];

  constructor(blocks: readonly Block[], title = 'Plan') {
    this.blocks = blocks;
    this.title = title;
  }

  read(): DocumentReading {
    const reading = { title: this.title, blocks: this.blocks, otherTabs: this.otherTabs };
    const change = this.meanwhile.shift();
    if (change !== undefined) this.blocks = change(this.blocks);
    return reading;
  }

  apply(_reading: DocumentReading, edits: readonly Edit[]): EditOutcome {
    if (this.denied !== null) return { kind: 'denied', why: this.denied };
    const where = mismatch(this.blocks, edits);
    if (where !== null) return { kind: 'changedMeanwhile', where };
    this.blocks = applyEdits(this.blocks, edits);
    this.writes++;
    return { kind: 'applied' };
  }

  /** What a person would type into a cell: in the table whose first header cell is `table`, in the row that starts with `row`. */
  type(table: string, row: string | number, column: number, text: string): void {
    const index = this.blocks.findIndex(block => block.kind === 'table' && block.rows[0]?.[0]?.content.text === table);
    const block = this.blocks[index];
    if (block?.kind !== 'table') throw new Error(`no table “${table}”`);
    const at = typeof row === 'number' ? row : block.rows.findIndex(cells => cells[0]?.content.text === row);
    if (block.rows[at]?.[column] === undefined)
      throw new Error(`no cell in row “${row}”, column ${column} of “${table}”`);
    const rows = block.rows.map((cells, r) =>
      cells.map((each, c) => (r === at && c === column ? { content: { text, links: [] } } : each)),
    );
    this.blocks = this.blocks.map((each, i) => (i === index ? { ...block, rows } : each));
  }
}
