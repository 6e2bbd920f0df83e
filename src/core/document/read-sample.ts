// The example of a goal that a teacher put into the plan: a box of one column. It is nobody's goal; the panel shows it beside a new one.
// Called by decode.
import { fold } from '../plan/fold.ts';
import type { Block, Table } from './blocks.ts';
import { FROM, SAMPLE_HEAD, type SampleGoal } from './plan-blocks.ts';
import { textOf } from './table-kinds.ts';

const HEADS = Object.values(SAMPLE_HEAD).map(fold);
const FROM_WORDS = Object.values(FROM).map(fold);

/** The first example of the Doc that has words; null without one. */
export function readSample(blocks: readonly Block[]): SampleGoal | null {
  return sampleOf(blocks[sampleBlock(blocks)]);
}

/** Where it stands; -1 without one. */
export const sampleBlock = (blocks: readonly Block[]): number => blocks.findIndex(block => sampleOf(block) !== null);

/** "An example to look at", in any language, and nothing else before the comma. */
export const isSampleHead = (text: string): boolean => HEADS.includes(fold(text.split(',')[0] ?? ''));

function sampleOf(block: Block | undefined): SampleGoal | null {
  if (block === undefined || !isSampleBox(block)) return null;
  const [head = '', ...rest] = block.rows.map(row => textOf(row[0]));
  const [, ...who] = head.split(',');
  const lines = rest.flatMap(text => text.split('\n').flatMap(line => line.trim() || []));
  const [statement = ''] = lines;
  return statement === '' ? null : { from: personIn(who.join(',')), statement, lines: lines.slice(1) };
}

/** One column, its first words those of the example's head. */
export function isSampleBox(block: Block): block is Table {
  if (block.kind !== 'table' || block.rows[0]?.length !== 1) return false;
  const title = fold(textOf(block.rows[0][0]).split(',')[0] ?? '');
  return HEADS.some(each => title.startsWith(each));
}

/** "from Ms Rivera" → "Ms Rivera". */
function personIn(text: string): string {
  const [first = '', ...others] = text.trim().split(/\s+/);
  return FROM_WORDS.includes(fold(first)) ? others.join(' ') : text.trim();
}
