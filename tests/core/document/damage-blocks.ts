// Damage to the order and number of what stands in the Doc: headings, tables, paragraphs, whole plans.
import { type Block, cell, type Table } from '../../../src/core/document/blocks.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { readGoalId } from '../../../src/core/plan/goal-id.ts';
import { isOnlyHeading } from '../../../src/core/plan/headings.ts';
import { type Blocks, type Damage, type Dice, inTable, paragraph } from './damage-tools.ts';
import { marked } from './marked-plans.ts';
import { ADA } from './sample-plan.ts';

const isTable = (block: Block): block is Table => block.kind === 'table';
const isHeading = (block: Block): boolean => block.kind === 'paragraph' && block.style.startsWith('HEADING');
const indexes = (blocks: Blocks, is: (block: Block) => boolean): readonly number[] =>
  blocks.flatMap((block, index) => (is(block) ? [index] : []));
const put = (blocks: Blocks, at: number, ...more: readonly Block[]): Blocks => [
  ...blocks.slice(0, at),
  ...more,
  ...blocks.slice(at),
];
const without = (blocks: Blocks, index: number | undefined): Blocks => blocks.filter((_, at) => at !== index);
const anywhere = (blocks: Blocks, dice: Dice): number => dice.below(blocks.length + 1);
const headOf = (block: Block | undefined): string =>
  block?.kind === 'table' ? (block.rows[0]?.[0]?.content.text ?? '') : '';
const isAbout = (block: Block): boolean => /^(?:About this plan|Sobre este plan)$/.test(headOf(block));

const goalTables = (blocks: Blocks): readonly number[] =>
  indexes(blocks, block => /^(?:Goal|Meta) G\d+$/.test(headOf(block)));

/** The first header cell of one goal's table, or of its steps and numbers, changed. */
const withHead =
  (change: (text: string, dice: Dice) => string): Damage =>
  (blocks, dice) => {
    const victim = dice.of(indexes(blocks, block => readGoalId(headOf(block)) !== '' && !isAbout(block)));
    return blocks.map((block, index) => {
      if (index !== victim || !isTable(block)) return block;
      const [first = [], ...others] = block.rows;
      return { ...block, rows: [[cell(change(headOf(block), dice)), ...first.slice(1)], ...others] };
    });
  };

const ADA_BLOCKS = encodePlan(marked(ADA, 50_000));
const ADAS_GOAL = ADA_BLOCKS.filter(block => readGoalId(headOf(block)) === 'G1');

export const BLOCK_DAMAGES: Readonly<Record<string, Damage>> = {
  'a heading deleted': (blocks, dice) => without(blocks, dice.of(indexes(blocks, isHeading))),
  'headings in another order': (blocks, dice) => {
    const all = dice.shuffled(blocks.filter(isHeading));
    return blocks.map(block => (isHeading(block) ? (all.pop() as Block) : block));
  },
  'a heading twice': (blocks, dice) => {
    const at = dice.of(indexes(blocks, isHeading));
    return at === undefined ? blocks : put(blocks, anywhere(blocks, dice), blocks[at] as Block);
  },
  'headings as plain text': blocks =>
    blocks.map(block => (isHeading(block) && block.kind === 'paragraph' ? { ...block, style: 'NORMAL_TEXT' } : block)),
  'plain text as headings': blocks =>
    blocks.map(block =>
      block.kind === 'paragraph' && block.style === 'NORMAL_TEXT' ? { ...block, style: 'HEADING_2' } : block,
    ),
  'words beside a heading': blocks =>
    blocks.map(block =>
      block.kind === 'paragraph' && isHeading(block) && isOnlyHeading(block.content.text)
        ? { ...block, content: { text: `${block.content.text} and my dog Rex k9011w`, links: [] } }
        : block,
    ),
  'a table deleted': inTable(() => null),
  'a table pasted twice': (blocks, dice) => {
    const at = dice.of(indexes(blocks, isTable));
    return at === undefined ? blocks : put(blocks, anywhere(blocks, dice), blocks[at] as Block);
  },
  'a table moved': (blocks, dice) => {
    const at = dice.of(indexes(blocks, isTable));
    if (at === undefined) return blocks;
    const rest = without(blocks, at);
    return put(rest, anywhere(rest, dice), blocks[at] as Block);
  },
  'a table split in two': (blocks, dice) => {
    const at = dice.of(indexes(blocks, isTable));
    if (at === undefined) return blocks;
    const table = blocks[at] as Table;
    const cut = 1 + dice.below(table.rows.length - 1);
    const parts = [table.rows.slice(0, cut), table.rows.slice(cut)].map(rows => ({ ...table, rows }));
    return [...blocks.slice(0, at), ...parts, ...blocks.slice(at + 1)];
  },
  'two tables grown together': (blocks, dice) => {
    const tables = indexes(blocks, isTable);
    if (tables.length < 2) return blocks;
    const pick = dice.below(tables.length - 1);
    const [first, second] = [tables[pick] ?? 0, tables[pick + 1] ?? 0];
    const grown = {
      ...(blocks[first] as Table),
      rows: [...(blocks[first] as Table).rows, ...(blocks[second] as Table).rows],
    };
    return without(blocks, second).map((block, at) => (at === first ? grown : block));
  },
  'tables shuffled': (blocks, dice) => {
    const all = dice.shuffled(blocks.filter(isTable));
    return blocks.map(block => (isTable(block) ? (all.pop() as Block) : block));
  },
  'only tables': blocks => blocks.filter(isTable),
  'no tables': blocks => blocks.filter(block => !isTable(block)),
  'everything turned around': (blocks, dice) => {
    const at = dice.below(blocks.length);
    return [...blocks.slice(at), ...blocks.slice(0, at)];
  },
  'upside down': blocks => [...blocks].reverse(),
  'a goal from another plan': (blocks, dice) => put(blocks, anywhere(blocks, dice), ...ADAS_GOAL),
  'two plans in one document': blocks => [...blocks, ...ADA_BLOCKS],
  'another plan in front': blocks => [...ADA_BLOCKS, ...blocks],
  'the same plan twice': blocks => [...blocks, ...blocks],
  'an id changed': withHead((text, dice) => text.replace(/G\d+/, `G${1 + dice.below(30)}`)),
  'an id doubled': (blocks, dice) => {
    const id = readGoalId(headOf(blocks[dice.of(goalTables(blocks)) ?? -1]));
    return withHead(text => text.replace(/G\d+/, id))(blocks, dice);
  },
  'an id removed': withHead(text => text.replace(/ (?:for|de) G\d+| G\d+/, '')),
  'an id in words': withHead(text => text.replace(/G(\d+)/, 'number $1, the big one')),
  'all ids removed': blocks =>
    blocks.map(block =>
      isTable(block) && readGoalId(headOf(block)) !== ''
        ? {
            ...block,
            rows: [
              [cell(headOf(block).replace(/ (?:for|de) G\d+| G\d+/, '')), ...(block.rows[0] ?? []).slice(1)],
              ...block.rows.slice(1),
            ],
          }
        : block,
    ),
  'text typed outside': (blocks, dice) => {
    const at = anywhere(blocks, dice);
    return put(
      blocks,
      at,
      paragraph('Dear diary, this is my day k9012w'),
      paragraph(''),
      paragraph('and my second line k9013w'),
    );
  },
  'a table of one’s own': (blocks, dice) =>
    put(blocks, anywhere(blocks, dice), {
      kind: 'table',
      rows: [
        ['Monday', 'football k9014w'],
        ['Friday', 'piano k9015w'],
      ].map(row => row.map(cell)),
    }),
  'ten thousand paragraphs': (blocks, dice) =>
    put(blocks, anywhere(blocks, dice), ...Array.from({ length: 10_000 }, (_, n) => paragraph(`line number k96${n}w`))),
  'contents put in': (blocks, dice) =>
    put(blocks, anywhere(blocks, dice), { kind: 'other', name: 'table of contents' }),
  'page breaks put in': (blocks, dice) =>
    put(blocks, anywhere(blocks, dice), { kind: 'other', name: 'unknown' }, paragraph('')),
  'prompts in a school’s own words': blocks =>
    blocks.map(block =>
      block.kind === 'paragraph' && block.look === 'prompt'
        ? { ...block, content: { text: `Our school says k9016w: ${block.content.text}`, links: [] } }
        : block,
    ),
  'prompts deleted': blocks => blocks.filter(block => block.kind !== 'paragraph' || block.look === undefined),
  '“About this plan” deleted': blocks => blocks.filter(block => !isAbout(block)),
  '“About this plan” at the top': blocks => [...blocks.filter(isAbout), ...blocks.filter(block => !isAbout(block))],
  '“About this plan” edited': blocks =>
    blocks.map(block =>
      isTable(block) && isAbout(block)
        ? {
            ...block,
            rows: block.rows.map((cells, row) => (row === 0 ? cells : [cells[0] ?? cell(''), cell(`mine k97${row}w`)])),
          }
        : block,
    ),
  'an empty document': () => [paragraph('')],
  'nothing at all': () => [],
};
