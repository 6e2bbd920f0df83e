// Damage to one table: its rows, columns, cells and top row.
import { type Cell, cell, plain, type Table } from '../../../src/core/document/blocks.ts';
import { type Damage, type Dice, emptyRow, inTable } from './damage-tools.ts';

type Rows = Table['rows'];

/** Changes the rows of one table. */
const rows = (change: (rows: Rows, dice: Dice, table: Table) => Rows): Damage =>
  inTable((table, dice) => ({ ...table, rows: change(table.rows, dice, table) }));

/** Changes one cell of one table. */
const oneCell = (change: (cell: Cell) => Cell): Damage =>
  rows((all, dice) => {
    const [r, c] = [dice.below(all.length), dice.below(all[0]?.length ?? 0)];
    return all.map((cells, row) =>
      row === r ? cells.map((each, column) => (column === c ? change(each) : each)) : cells,
    );
  });

const without = <T>(items: readonly T[], index: number): readonly T[] => items.filter((_, at) => at !== index);
const inserted = <T>(items: readonly T[], index: number, item: T): readonly T[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];
const textIn = (cells: readonly Cell[]): string =>
  cells
    .map(each => each.content.text)
    .filter(text => text !== '')
    .join('\n');

/** All words of a row in its first cell, as Docs leaves them when cells are merged. */
const mergedRow = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((_, column) =>
    column === 0 ? { ...cell(textIn(cells)), span: { rows: 1, columns: cells.length } } : cell(''),
  );

export const TABLE_DAMAGES: Readonly<Record<string, Damage>> = {
  'a row deleted': rows((all, dice) => without(all, dice.below(all.length))),
  'a row twice': rows((all, dice) => {
    const at = dice.below(all.length);
    return inserted(all, at, all[at] ?? []);
  }),
  'a row moved': rows((all, dice) => {
    const at = dice.below(all.length);
    const rest = without(all, at);
    return inserted(rest, dice.below(rest.length + 1), all[at] ?? []);
  }),
  'rows sorted': rows(all => [...all].sort((a, b) => (textIn(a) < textIn(b) ? -1 : 1))),
  'rows sorted under their top row': rows(([first = [], ...others]) => [
    first,
    ...others.sort((a, b) => (textIn(a) < textIn(b) ? 1 : -1)),
  ]),
  'rows upside down': rows(all => [...all].reverse()),
  'two rows merged': rows((all, dice) => {
    const at = dice.below(all.length - 1);
    const both = (all[at] ?? []).map((each, column) => cell(textIn([each, all[at + 1]?.[column] ?? cell('')])));
    return [...all.slice(0, at), both, ...all.slice(at + 2)];
  }),
  'cells of a row merged': rows((all, dice) => {
    const at = dice.below(all.length);
    return all.map((cells, row) => (row === at ? mergedRow(cells) : cells));
  }),
  'cells of a column merged': rows((all, dice) => {
    const [from, column] = [dice.below(all.length), dice.below(all[0]?.length ?? 0)];
    const words = textIn(all.slice(from, from + 2).flatMap(cells => cells[column] ?? []));
    return all.map((cells, row) =>
      cells.map((each, c) => {
        if (c !== column || row < from || row > from + 1) return each;
        return row === from ? { ...cell(words), span: { rows: 2, columns: 1 } } : cell('');
      }),
    );
  }),
  'a row split in two': rows((all, dice) => {
    const at = dice.below(all.length);
    const cells = all[at] ?? [];
    const upper = cells.map((each, column) => (column % 2 === 0 ? each : cell('')));
    const lower = cells.map((each, column) => (column % 2 === 1 ? each : cell('')));
    return [...all.slice(0, at), upper, lower, ...all.slice(at + 1)];
  }),
  'a row with a cell too few': rows((all, dice) => {
    const at = dice.below(all.length);
    return all.map((cells, row) => (row === at ? cells.slice(0, -1) : cells));
  }),
  'a row with a cell too many': rows((all, dice) => {
    const at = dice.below(all.length);
    return all.map((cells, row) => (row === at ? [...cells, cell('one too many k9001w')] : cells));
  }),
  'an empty row within': rows((all, dice, table) => inserted(all, dice.below(all.length) + 1, emptyRow(table))),
  'a row of one’s own': rows((all, _, table) => [
    ...all,
    emptyRow(table).map((each, column) =>
      column < 2 ? cell(column === 0 ? 'My lucky number k9002w' : 'seven k9003w') : each,
    ),
  ]),
  'a thousand rows': rows((all, _, table) => [
    ...all,
    ...Array.from({ length: 1000 }, (__, n) =>
      emptyRow(table).map((___, column) => cell(`row ${n} k91${n}0${column}w`)),
    ),
  ]),
  'a column deleted': rows((all, dice) => {
    const at = dice.below(all[0]?.length ?? 0);
    return all.map(cells => without(cells, at));
  }),
  'a column twice': rows((all, dice) => {
    const at = dice.below(all[0]?.length ?? 0);
    return all.map(cells => inserted(cells, at, cells[at] ?? cell('')));
  }),
  'columns swapped': rows((all, dice) => {
    const order = dice.shuffled((all[0] ?? []).map((_, column) => column));
    return all.map(cells => order.map(column => cells[column] ?? cell('')));
  }),
  'a column of one’s own': rows((all, dice) => {
    const at = dice.below((all[0]?.length ?? 0) + 1);
    return all.map((cells, row) => inserted(cells, at, cell(row === 0 ? 'How hard k9004w' : `very k92${row}w`)));
  }),
  'a column without a name': rows(all =>
    all.map((cells, row) => [...cells, cell(row === 0 ? '' : `aside k93${row}w`)]),
  ),
  'the top row deleted': rows(all => all.slice(1)),
  'the top row renamed': rows(([first = [], ...others]) => [
    first.map((_, column) => cell(`Stuff k94${column}w`)),
    ...others,
  ]),
  'the top row emptied': rows(([first = [], ...others]) => [first.map(() => cell('')), ...others]),
  'the top row twice': rows(([first = [], ...others]) => [first, first, ...others]),
  'words in front of the top row': rows((all, _, table) => [
    emptyRow(table).map((each, column) => (column === 0 ? cell('All about my goals k9005w') : each)),
    ...all,
  ]),
  'every cell emptied': rows(all => all.map(cells => cells.map(() => cell('')))),
  'no rows at all': rows(() => []),
  'rows without cells': rows(all => all.map(() => [])),
  'a picture instead of words': oneCell(() => ({ content: plain(''), hasUnreadable: true })),
  'a chip beside words': oneCell(each => ({ ...each, hasUnreadable: true })),
  'lines and a list in a cell': oneCell(each =>
    cell(`${each.content.text}\n• first k9006w\n  • within\n\n• second k9007w`),
  ),
  'a label written over': rows((all, dice) => {
    const at = dice.below(all.length);
    return all.map((cells, row) => (row === at ? [cell('scribble scrabble k9008w'), ...cells.slice(1)] : cells));
  }),
  'words behind a label': rows(all =>
    all.map(([first, ...others], row) =>
      first === undefined
        ? []
        : [row < 3 ? cell(`${first.content.text} because I say so k95${row}w`) : first, ...others],
    ),
  ),
  'rows with nothing but an id': rows((all, _, table) => [
    ...all,
    ...['G1', 'G7', '3'].map(id => emptyRow(table).map((each, column) => (column === 0 ? cell(id) : each))),
  ]),
  'an id in every cell': rows(([first = [], ...others]) => [
    first,
    ...others.map(cells => cells.map(() => cell('G1'))),
  ]),
};
