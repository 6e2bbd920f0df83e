// How long reading takes, for `npm run round-trip -- --speed`: a full plan, and Docs far larger than any, each at two sizes, so that
// time growing faster than the Doc shows.
import type { Block } from '../../../src/core/document/blocks.ts';
import { cell } from '../../../src/core/document/blocks.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { RECORD_NAMES, recordKind } from '../../../src/core/plan/record-kinds.ts';
import { paragraph } from './damage-tools.ts';
import { reading } from './round-trip.ts';
import { ADA } from './sample-plan.ts';

const BLOCKS: readonly Block[] = encodePlan(ADA);

/** A year's plan: six goals with steps and numbers, rows in every table. */
function fullPlan(): readonly Block[] {
  const [goal] = ADA.goals;
  const goals = Array.from({ length: 6 }, (_, index) => ({ ...goal, id: `G${index + 1}` })) as typeof ADA.goals;
  const rows = RECORD_NAMES.map(kind => {
    const words = Object.fromEntries(Object.keys(recordKind(kind).columns).map(key => [key, `words of ${key}`]));
    return [kind, Array.from({ length: 10 }, () => ({ words, url: '' }))];
  });
  return encodePlan({ ...ADA, goals, records: Object.fromEntries(rows) });
}

const withRows = (head: RegExp, count: number): readonly Block[] =>
  BLOCKS.map(block =>
    block.kind === 'table' && head.test(block.rows[0]?.[0]?.content.text ?? '')
      ? {
          ...block,
          rows: [
            ...block.rows,
            ...Array.from({ length: count }, (_, n) =>
              (block.rows[0] ?? []).map((__, column) => cell(`r${n} c${column}`)),
            ),
          ],
        }
      : block,
  );
const many = (count: number, block: (n: number) => Block): readonly Block[] => [
  ...BLOCKS,
  ...Array.from({ length: count }, (_, n) => block(n)),
];
const goalTables = BLOCKS.filter(block => block.kind === 'table' && /G1$/.test(block.rows[0]?.[0]?.content.text ?? ''));

const DOCS: Readonly<Record<string, (size: number) => readonly Block[]>> = {
  'rows of steps': size => withRows(/^Steps for G1/, size),
  'rows of evidence': size => withRows(/^Date/, size),
  'rows of answers': size => withRows(/^About me/, size),
  'rows of a goal': size => withRows(/^Goal G1/, size),
  'own paragraphs': size => many(size, n => paragraph(`line ${n}`)),
  'own tables of one row': size => many(size, n => ({ kind: 'table', rows: [[cell(`a${n}`), cell('b')]] })),
  'goal tables, a third of them goals': size => many(size, n => goalTables[n % 3] as Block),
};

/** Lines to print: milliseconds a reading. */
export function readingSpeed(): readonly string[] {
  const full = fullPlan();
  const lines = [`a full plan (${full.length} blocks): ${milliseconds(full, 50)} ms`];
  for (const [what, make] of Object.entries(DOCS)) {
    const [some, all] = [milliseconds(make(1000), 3), milliseconds(make(10_000), 1)];
    lines.push(`${what}: 1,000 in ${some} ms, 10,000 in ${all} ms`);
  }
  return lines;
}

function milliseconds(blocks: readonly Block[], times: number): string {
  decodePlan(reading(blocks));
  const begun = process.cpuUsage().user;
  for (let n = 0; n < times; n++) decodePlan(reading(blocks));
  return ((process.cpuUsage().user - begun) / 1000 / times).toFixed(1);
}
