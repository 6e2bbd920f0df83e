// How damage is done to a plan Doc: dice from a seed, one table changed, all words changed. For the kinds of damage beside it.
import type { Block, Cell, Table } from '../../../src/core/document/blocks.ts';
import { cell, plain } from '../../../src/core/document/blocks.ts';

export type Blocks = readonly Block[];

/** Numbers from a seed; the same seed gives the same damage. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** 0 ≤ n < below; 0 when there is nothing to choose from. */
  below(below: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(this.state ^ (this.state >>> 13), 0x297a2d39) >>> 0;
    return below < 1 ? 0 : ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  }

  of<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const all = [...items];
    for (let at = all.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [all[at], all[other]] = [all[other] as T, all[at] as T];
    }
    return all;
  }
}

export type Damage = (blocks: Blocks, dice: Dice) => Blocks;

export const paragraph = (text: string, style: 'NORMAL_TEXT' | 'HEADING_1' | 'TITLE' = 'NORMAL_TEXT'): Block => ({
  kind: 'paragraph',
  style,
  content: plain(text),
});

/** Changes one table; null takes it out. */
export const inTable =
  (change: (table: Table, dice: Dice) => Table | null): Damage =>
  (blocks, dice) => {
    const tables = blocks.flatMap((block, index) => (block.kind === 'table' ? [index] : []));
    const index = dice.of(tables);
    return blocks.flatMap((block, at) => {
      if (at !== index || block.kind !== 'table') return [block];
      return change(block, dice) ?? [];
    });
  };

/** Changes every word of the Doc, or those of the cells `isMeant` chooses. */
export const inWords = (
  blocks: Blocks,
  change: (text: string) => string,
  isMeant: (row: number, column: number) => boolean = () => true,
): Blocks =>
  blocks.map(block => {
    if (block.kind === 'paragraph')
      return isMeant(-1, -1) ? { ...block, content: plain(change(block.content.text)) } : block;
    if (block.kind !== 'table') return block;
    const rows = block.rows.map((cells, row) =>
      cells.map((each, column): Cell => (isMeant(row, column) ? { ...each, content: reworded(each, change) } : each)),
    );
    return { ...block, rows };
  });

const reworded = ({ content }: Cell, change: (text: string) => string): Cell['content'] => {
  const text = change(content.text);
  const links = content.links.map(link => ({ ...link, from: 0, to: text.length })).filter(link => link.to > 0);
  return { text, links };
};

/** Damage of one table only, the one at this block. */
export const damageAt =
  (block: number, change: (table: Table) => Table | null): ((blocks: Blocks) => Blocks) =>
  blocks =>
    blocks.flatMap((each, at) => {
      if (at !== block || each.kind !== 'table') return [each];
      return change(each) ?? [];
    });

export const emptyRow = (table: Table): readonly Cell[] => (table.rows[0] ?? []).map(() => cell(''));
