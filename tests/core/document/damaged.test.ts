import fc from 'fast-check';
import { type Block, cell, plain, type Table } from '../../../src/core/document/blocks.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { templateBlocks } from '../../../src/core/document/template.ts';
import { readGoalId } from '../../../src/core/plan/goal-id.ts';
import { GOAL_ROWS } from '../../../src/core/plan/names.ts';
import type { Goal, Plan, PlanIssue } from '../../../src/core/plan/plan.ts';
import { DAMAGE_NAMES, DAMAGES } from './damage.ts';
import { damageEach, lawBroken, markedPlans } from './damage-law.ts';
import { Dice, damageAt } from './damage-tools.ts';
import { plans } from './generated-plans.ts';
import { ADA } from './sample-plan.ts';

const reading = (blocks: readonly Block[], otherTabs: readonly string[] = []) => ({ title: 'Plan', blocks, otherTabs });
const decode = (blocks: readonly Block[]) => decodePlan(reading(blocks));
const BLOCKS = encodePlan(ADA);
const tableWith = (first: string, blocks: readonly Block[] = BLOCKS): number =>
  blocks.findIndex(block => block.kind === 'table' && block.rows[0]?.[0]?.content.text === first);
const at = (first: string, change: (table: Table) => Table | null, blocks: readonly Block[] = BLOCKS) =>
  damageAt(tableWith(first, blocks), change)(blocks);
const withoutRow = (label: string) => (table: Table) => ({
  ...table,
  rows: table.rows.filter(row => row[0]?.content.text !== label),
});
const withCell = (row: number, column: number, text: string) => (table: Table) => ({
  ...table,
  rows: table.rows.map((cells, r) => (r === row ? cells.map((each, c) => (c === column ? cell(text) : each)) : cells)),
});
const codes = (issues: readonly PlanIssue[]) => issues.map(({ code, weight }) => `${weight} ${code}`);
const goal = (plan: Plan, id: string): Goal | undefined => plan.goals.find(each => each.id === id);

/** The same damages at every run of the tests; `npm run round-trip -- --damage --seed N` tries others. */
const SEED = 20_261_128;

describe('a plan somebody worked on', () => {
  it('is hurt in at least forty ways', () => {
    expect(DAMAGE_NAMES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(DAMAGE_NAMES)('%s: is read or named, text by text', kind => {
    expect(damageEach(5, 20261128, [kind])).toEqual({ documents: 5, failure: '' });
  });

  it('reads whatever is left after many damages, and never throws', () => {
    fc.assert(
      fc.property(
        markedPlans,
        fc.array(fc.tuple(fc.constantFrom(...DAMAGE_NAMES), fc.nat()), { minLength: 2, maxLength: 6 }),
        (plan, all) => {
          const whole = encodePlan(plan);
          const blocks = all.reduce(
            (now, [kind, seed]) => DAMAGES[kind]?.(now, new Dice(seed)) ?? now,
            whole as readonly Block[],
          );
          const decoded = decode(blocks);
          expect(decoded.places.goals).toHaveLength(decoded.plan.goals.length);
          expect(decoded.places.answers).toHaveLength(decoded.plan.answers.length);
          expect(lawBroken(whole, blocks)).toBe('');
        },
      ),
      { numRuns: 100, seed: SEED },
    );
  });

  it('does not lose another goal, whatever happens to one goal table', () => {
    const change = fc.constantFrom<(table: Table) => Table | null>(
      () => null,
      table => ({ ...table, rows: table.rows.slice(1) }),
      table => ({ ...table, rows: [] }),
      table => ({ ...table, rows: table.rows.map(() => []) }),
      withCell(0, 0, 'Something else'),
      withCell(0, 1, ''),
      table => ({ ...table, rows: table.rows.map(row => row.slice(1)) }),
      table => ({ ...table, rows: [...table.rows].reverse() }),
    );
    fc.assert(
      fc.property(
        plans.filter(plan => plan.goals.length > 1),
        fc.nat(3),
        change,
        (plan, pick, damage) => {
          const victim = plan.goals[pick % plan.goals.length];
          // A goal whose own words are "G3", moved to where its name stands, is a second G3: whose steps are whose nobody can tell.
          fc.pre(readGoalId(victim?.statement ?? '') === '');
          const blocks = encodePlan(plan);
          const place = decode(blocks).places.goals.find(each => each.id === victim?.id);
          const damaged = decode(damageAt(place?.block ?? -1, damage)(blocks));
          for (const other of plan.goals.filter(each => each !== victim))
            expect(goal(damaged.plan, other.id)).toEqual(other);
        },
      ),
      { numRuns: 300, seed: SEED },
    );
  });

  it('reads headings and tables in any order', () => {
    const mixed = [...BLOCKS].reverse();
    const { plan, issues } = decode(mixed);
    expect([...plan.goals].sort((a, b) => a.id.localeCompare(b.id))).toEqual(ADA.goals);
    expect(plan.evidence).toEqual(ADA.evidence);
    expect(plan.about).toEqual(ADA.about);
    expect(plan.answers.filter(answer => answer.text !== '')).toHaveLength(
      ADA.answers.filter(answer => answer.text !== '').length,
    );
    expect(issues).toEqual([]);
  });

  it('reads columns in any order', () => {
    const swapped = at('Steps for G1', table => ({ ...table, rows: table.rows.map(row => [...row].reverse()) }));
    expect(goal(decode(swapped).plan, 'G1')).toEqual(goal(ADA, 'G1'));
    expect(
      decode(at('Date', table => ({ ...table, rows: table.rows.map(row => [...row].reverse()) }))).plan.evidence,
    ).toEqual(ADA.evidence);
  });

  it('names a lost row of a goal and keeps the rest', () => {
    const { plan, issues } = decode(at('Goal G2', withoutRow('By when')));
    expect(issues).toEqual([
      {
        code: 'missing-row',
        weight: 'stops',
        where: 'the second goal table (G2)',
        goalId: 'G2',
        sentence: 'The second goal table (G2) has lost its “By when” row: add it back, with these words on the left.',
      },
    ]);
    expect(goal(plan, 'G2')).toEqual({ ...goal(ADA, 'G2'), deadline: { text: '', iso: '' } });
    expect(goal(plan, 'G1')).toEqual(goal(ADA, 'G1'));
  });

  it('takes an added row, an added column and a renamed label in another language as they are', () => {
    const added = at('Goal G1', table => ({ ...table, rows: [...table.rows, [cell('Colour'), cell('blue')]] }));
    expect(decode(added).issues.map(each => each.sentence)).toEqual([
      `What stands in the first goal table (G1), row ${Object.keys(GOAL_ROWS).length + 2} is not read as part of the plan: “Colour”, “blue”. It stays there.`,
    ]);
    const column = at('Steps for G1', table => ({ ...table, rows: table.rows.map(row => [cell('extra'), ...row]) }));
    expect(goal(decode(column).plan, 'G1')).toEqual(goal(ADA, 'G1'));
    const spanish = at('Goal G1', table => ({
      ...table,
      rows: table.rows.map(row =>
        row[0]?.content.text === 'By when' ? [cell('¿Para cuándo?'), ...row.slice(1)] : row,
      ),
    }));
    expect(goal(decode(spanish).plan, 'G1')).toEqual(goal(ADA, 'G1'));
  });

  it('names a lost column', () => {
    const { issues, plan } = decode(
      at('Steps for G1', table => ({ ...table, rows: table.rows.map(row => row.slice(0, 3)) })),
    );
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'missing-column',
        weight: 'stops',
        goalId: 'G1',
        sentence: expect.stringContaining('“Done?”'),
      }),
    ]);
    expect(goal(plan, 'G1')?.steps.map(step => step.text)).toEqual(goal(ADA, 'G1')?.steps.map(step => step.text));
  });

  it('says which tables are missing and keeps what there is', () => {
    expect(codes(decode(at('Date', () => null)).issues)).toEqual(['stops missing-table']);
    expect(codes(decode(at('About this plan', () => null)).issues)).toEqual(['note missing-about']);
    expect(codes(decode(at('Progress for G1', () => null)).issues)).toEqual(['note missing-table']);
    const noGoals = BLOCKS.filter(
      block => block.kind !== 'table' || !/^Goal G/.test(block.rows[0]?.[0]?.content.text ?? ''),
    );
    expect(codes(decode(noGoals).issues)).toContain('stops missing-table');
    expect(decode(noGoals).plan.evidence).toEqual(ADA.evidence);
  });

  it('names a renamed heading, and needs none to read', () => {
    const renamed = BLOCKS.map(block =>
      block.kind === 'paragraph' && /Goals:/.test(block.content.text) ? { ...block, content: plain('Dreams') } : block,
    );
    const { issues, plan } = decode(renamed);
    expect(codes(issues)).toEqual(['note missing-heading', 'note not-understood']);
    expect(plan).toEqual(ADA);
    const bare = decode(BLOCKS.filter(block => block.kind === 'table'));
    expect(bare.plan).toEqual(ADA);
    expect(bare.looksLikePlan).toBe(true);
  });

  it('says that two goals share one id, and reads both with their own steps', () => {
    const copy = BLOCKS.flatMap(block =>
      block.kind === 'table' && /G1$/.test(block.rows[0]?.[0]?.content.text ?? '') ? [block] : [],
    );
    const pasted = copy.map(table =>
      table.rows[0]?.[0]?.content.text === 'Goal G1'
        ? withCell(0, 1, 'Pasted goal')(table)
        : { ...table, rows: table.rows.slice(0, 2) },
    );
    const { plan, issues } = decode([...BLOCKS, ...pasted]);
    expect(codes(issues)).toEqual(['note goal-id-twice']);
    expect(plan.goals.map(each => [each.id, each.statement])).toEqual([
      ...ADA.goals.map(each => [each.id, each.statement]),
      ['G1', 'Pasted goal'],
    ]);
    expect(plan.goals[2]?.steps).toHaveLength(1);
    expect(plan.goals[0]).toEqual(ADA.goals[0]);
  });

  it('keeps a text where a date or a number belongs, and says so', () => {
    const { plan, issues } = decode(
      at('Goal G1', table => ({
        ...table,
        rows: table.rows.map(row =>
          row[0]?.content.text === 'By when' ? [cell('By when'), cell('when I am big')] : row,
        ),
      })),
    );
    expect(goal(plan, 'G1')?.deadline).toEqual({ text: 'when I am big', iso: '' });
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'not-a-date',
        weight: 'note',
        sentence: expect.stringContaining('“when I am big”'),
      }),
    ]);
    expect(codes(decode(at('Progress for G1', withCell(1, 1, 'lots'))).issues)).toEqual(['note not-a-number']);
  });

  it('names what cannot be read, never as not done', () => {
    const chip = at('Steps for G1', table => ({
      ...table,
      rows: table.rows.map((row, r) =>
        r === 2 ? [...row.slice(0, 3), { content: plain(''), hasUnreadable: true }] : row,
      ),
    }));
    expect(decode(chip).issues).toEqual([
      expect.objectContaining({
        code: 'unreadable-chip',
        weight: 'stops',
        goalId: 'G1',
        where: '“Steps for G1”, row 3',
      }),
    ]);
    const merged = at('Goal G1', table => ({
      ...table,
      rows: table.rows.map((row, r) =>
        r === 2 ? row.map((each, c) => (c === 0 ? { ...each, span: { rows: 1, columns: 2 } } : each)) : row,
      ),
    }));
    expect(codes(decode(merged).issues)).toEqual(['stops merged-cells']);
  });

  it('does not take the mixed words of a merged row for a step', () => {
    const { plan, issues } = decode(
      at('Steps for G1', table => ({
        ...table,
        rows: table.rows.map((row, r) =>
          r === 1
            ? row.map((_, c) => (c === 0 ? { ...cell('one\nMe\nx'), span: { rows: 1, columns: 4 } } : cell('')))
            : row,
        ),
      })),
    );
    expect(issues).toEqual([expect.objectContaining({ code: 'merged-cells', weight: 'stops', goalId: 'G1' })]);
    expect(goal(plan, 'G1')?.steps).toEqual(goal(ADA, 'G1')?.steps.slice(1));
  });

  it('names a steps or progress table that has lost its top row, so that nothing in it counts as taken out', () => {
    const headless = (first: string) =>
      decode(at(first, table => ({ ...table, rows: table.rows.slice(1) }))).issues.map(
        ({ code, weight, goalId, sentence }) => [code, weight, goalId, sentence],
      );
    expect(headless('Steps for G1')).toEqual([
      [
        'missing-row',
        'stops',
        'G1',
        'The steps table of the first goal table (G1) has lost its top row: add a row above with “Steps for G1”, “Who”, “By when”, “Done?”. Not read there: “Read to Grandpa”, “Me”, “3 Nov” and 6 more.',
      ],
    ]);
    expect(headless('Progress for G1')[0]?.slice(0, 3)).toEqual(['missing-row', 'stops', 'G1']);
  });

  it('names a table by its goal when the column with its name is gone', () => {
    const { issues } = decode(at('Steps for G1', table => ({ ...table, rows: table.rows.map(row => row.slice(1)) })));
    expect(issues[0]?.sentence).toMatch(/^The steps table of the first goal table \(G1\) has lost its “Steps” column/);
  });

  it('names steps and evidence of no goal', () => {
    expect(codes(decode(at('Goal G2', () => null)).issues)).toEqual(['note orphan-rows']);
    expect(decode(at('Date', withCell(1, 2, 'G9'))).issues).toEqual([
      expect.objectContaining({ code: 'orphan-rows', sentence: expect.stringContaining('G9') }),
    ]);
    const blank = templateBlocks();
    expect(codes(decode(at('Goal G2', () => null, blank)).issues)).toEqual([]);
    expect(codes(decode(at('Steps for G2', withCell(1, 0, 'practice'), blank)).issues)).toEqual(['note orphan-rows']);
  });

  it('finds a link wherever it is written in the evidence cell', () => {
    const text = decode(at('Date', withCell(1, 1, 'my video https://youtu.be/abc'))).plan.evidence[0];
    expect(text).toMatchObject({ title: 'my video https://youtu.be/abc', url: 'https://youtu.be/abc' });
    const linked = { text: 'click', links: [{ from: 0, to: 5, url: 'javascript:alert(1)' }] };
    const bad = at('Date', table => ({
      ...table,
      rows: table.rows.map((row, r) => (r === 1 ? row.map((each, c) => (c === 1 ? { content: linked } : each)) : row)),
    }));
    expect(decode(bad).plan.evidence[0]?.url).toBe('');
  });

  it('says which tabs are not read', () => {
    expect(decodePlan(reading(BLOCKS, ['Notes', 'Draft'])).issues).toEqual([
      expect.objectContaining({ code: 'other-tabs', sentence: expect.stringContaining('“Notes”, “Draft”') }),
    ]);
  });

  it('knows what is no plan', () => {
    const empty = decode([{ kind: 'paragraph', style: 'NORMAL_TEXT', content: plain('') }]);
    expect([empty.looksLikePlan, codes(empty.issues)]).toEqual([false, ['stops not-a-plan']]);
    expect(decode([]).looksLikePlan).toBe(false);
    const essay: Block[] = [
      { kind: 'paragraph', style: 'HEADING_1', content: plain('Goals') },
      {
        kind: 'table',
        rows: [
          [cell('Date'), cell('Evidence'), cell('Goal')],
          [cell('1'), cell('2'), cell('3')],
        ],
      },
    ];
    expect(decode(essay).looksLikePlan).toBe(false);
  });
});
