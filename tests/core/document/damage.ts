// What people do to a Doc, by a seed: for the law that reading never throws and never loses what was not touched.
import fc from 'fast-check';
import type { Block, Cell, Table } from '../../../src/core/document/blocks.ts';
import { cell, plain } from '../../../src/core/document/blocks.ts';

type Damage = (blocks: readonly Block[]) => readonly Block[];

const tablesOf = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block, index) => (block.kind === 'table' ? [index] : []));

const atTable =
  (pick: number, change: (table: Table) => Table | null): Damage =>
  blocks => {
    const tables = tablesOf(blocks);
    const index = tables[pick % Math.max(1, tables.length)];
    return blocks.flatMap((block, at) => {
      if (at !== index || block.kind !== 'table') return [block];
      const changed = change(block);
      return changed === null ? [] : [changed];
    });
  };

const without = <T>(items: readonly T[], index: number): readonly T[] =>
  items.filter((_, at) => at !== index % Math.max(1, items.length));

const place = fc.record({ table: fc.nat(40), row: fc.nat(12), column: fc.nat(4) });
const texts = fc.constantFrom(
  '',
  'whenever',
  'Goal',
  'Goal G1',
  'My words',
  'By when',
  'Steps for G2',
  '☐',
  '🎯',
  '=1',
  'x'.repeat(300),
);

const change = (table: Table, row: number, column: number, to: (cell: Cell) => Cell): Table => ({
  ...table,
  rows: table.rows.map((cells, r) =>
    r === row % Math.max(1, table.rows.length)
      ? cells.map((each, c) => (c === column % Math.max(1, cells.length) ? to(each) : each))
      : cells,
  ),
});

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  place.map(({ table }) => atTable(table, () => null)),
  place.map(({ table, row }) => atTable(table, each => ({ ...each, rows: without(each.rows, row) }))),
  place.map(({ table, column }) =>
    atTable(table, each => ({ ...each, rows: each.rows.map(cells => without(cells, column)) })),
  ),
  place.map(({ table, row, column }) =>
    atTable(table, each => ({
      ...each,
      rows: each.rows.map((cells, at) => (at === row % each.rows.length ? without(cells, column) : cells)),
    })),
  ),
  fc
    .tuple(place, texts)
    .map(([{ table, row, column }, text]) => atTable(table, each => change(each, row, column, () => cell(text)))),
  place.map(({ table, row, column }) =>
    atTable(table, each => change(each, row, column, was => ({ ...was, hasUnreadable: true }))),
  ),
  place.map(({ table, row, column }) =>
    atTable(table, each => change(each, row, column, was => ({ ...was, span: { rows: 1, columns: 2 } }))),
  ),
  place.map(({ table, row }) =>
    atTable(table, each => ({ ...each, rows: [...each.rows, each.rows[row % Math.max(1, each.rows.length)] ?? []] })),
  ),
  place.map(({ table }) =>
    atTable(table, each => ({ ...each, rows: each.rows.map(cells => [...cells, cell('extra')]) })),
  ),
  place.map(({ table }) => (blocks: readonly Block[]) => [
    ...blocks,
    ...blocks.slice(tablesOf(blocks)[table % 9] ?? 0, (tablesOf(blocks)[table % 9] ?? 0) + 1),
  ]),
  fc.nat(80).map(at => (blocks: readonly Block[]) => without(blocks, at)),
  fc.nat(80).map(at => (blocks: readonly Block[]) => [...blocks.slice(at), ...blocks.slice(0, at)]),
  fc.nat(80).map(at => (blocks: readonly Block[]): readonly Block[] => [
    ...blocks.slice(0, at),
    { kind: 'other', name: 'image' },
    { kind: 'paragraph', style: 'HEADING_1', content: plain('Holidays') },
    ...blocks.slice(at),
  ]),
);

/** Damage of one table only, the one at this block. */
export const damageAt =
  (block: number, change: (table: Table) => Table | null): Damage =>
  blocks =>
    blocks.flatMap((each, at) => {
      if (at !== block || each.kind !== 'table') return [each];
      const changed = change(each);
      return changed === null ? [] : [changed];
    });
