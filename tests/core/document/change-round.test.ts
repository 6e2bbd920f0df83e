import fc from 'fast-check';
import { applyEdits, mismatch } from '../../../src/core/document/apply.ts';
import type { Block, DocumentReading } from '../../../src/core/document/blocks.ts';
import { type Change, isRefusal, type Refusal } from '../../../src/core/document/change.ts';
import { planExplanation, planGoalChange } from '../../../src/core/document/change-agreed-goal.ts';
import { planCloseRound } from '../../../src/core/document/change-round.ts';
import { planSteps } from '../../../src/core/document/change-steps.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { speak } from '../../../src/core/language.ts';
import { agreedWording, changedSinceAgreed, changeWords, untoldChange } from '../../../src/core/plan/agreed.ts';
import { stageOf } from '../../../src/core/plan/cycle.ts';
import type { Goal, Plan, PlanRecord } from '../../../src/core/plan/plan.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { plans } from './generated-plans.ts';
import { ADA } from './sample-plan.ts';

const TODAY = '2026-11-03';
const read = (blocks: readonly Block[]): DocumentReading => ({ title: 'Plan', blocks, otherTabs: [] });
const decoded = (blocks: readonly Block[]) => decodePlan(read(blocks));
const row = (words: Readonly<Record<string, string>>): PlanRecord => ({ words, url: '' });

function blocksAfter(blocks: readonly Block[], planned: Change | Refusal): readonly Block[] {
  if (isRefusal(planned)) throw new Error(`refused: ${planned.refusal} ${JSON.stringify(planned.details)}`);
  expect(mismatch(blocks, planned.edits)).toBeNull();
  return applyEdits(blocks, planned.edits);
}
const after = (blocks: readonly Block[], planned: Change | Refusal): Plan => decoded(blocksAfter(blocks, planned)).plan;

const agreed = agreedWording(ADA.goals[0] as Goal, 'en');
const AGREED: Plan = {
  ...ADA,
  goals: ADA.goals.map((goal, index) => (index === 0 ? { ...goal, staff: { ...goal.staff, agreed } } : goal)),
};
const CHANGE = {
  goalId: 'G1',
  before: { target: '90 words' },
  goal: { target: '80 words' },
  why: 'I was ill for three weeks',
  who: 'Ms Rivera',
  today: TODAY,
  addSteps: ['Read ten minutes', ' '],
  dropSteps: [{ index: 1, text: 'Borrow three books' }],
};

afterEach(() => speak('en'));

describe('changing an agreed goal', () => {
  it('writes the goal, its steps and one row of the ledger, and nothing else', () => {
    const blocks = encodePlan(AGREED);
    const plan = after(blocks, planGoalChange(read(blocks), CHANGE));
    const [first, second] = AGREED.goals as readonly [Goal, Goal];
    const now = 'Read 90 words a minute (from 62 words to 80 words, by 29 May)';
    expect(plan).toEqual({
      ...AGREED,
      goals: [
        {
          ...first,
          target: readNumber('80 words'),
          steps: [
            first.steps[0],
            first.steps[2],
            { text: 'Read ten minutes', owner: 'student', due: { text: '', iso: '' }, doneText: '', done: false },
          ],
        },
        second,
      ],
      records: {
        ...AGREED.records,
        changes: [
          row({
            date: '3 Nov 2026',
            goal: 'G1',
            words: changeWords({ before: agreed, now }, 'en'),
            why: 'I was ill for three weeks\nAgreed with: Ms Rivera\nNew steps: Read ten minutes\nSteps taken out: Borrow three books',
          }),
        ],
      },
    });
    expect(changedSinceAgreed(plan, plan.goals[0] as Goal)).toBeNull();
  });

  it('pressed twice is written once; a step that moved is refused and nothing is written', () => {
    const blocks = encodePlan(AGREED);
    const once = blocksAfter(blocks, planGoalChange(read(blocks), { ...CHANGE, dropSteps: [] }));
    const again = planGoalChange(read(once), { ...CHANGE, dropSteps: [] });
    expect(isRefusal(again) ? again : again.edits).toEqual([]);
    const lost = planGoalChange(read(blocks), { ...CHANGE, dropSteps: [{ index: 1, text: 'Somebody else’s' }] });
    expect(lost).toMatchObject({ refusal: 'plan-changed' });
    const stale = planGoalChange(read(blocks), { ...CHANGE, before: { target: '85 words' } });
    expect(stale).toMatchObject({ refusal: 'plan-changed' });
  });

  it('without a reason waits for one; without an agreement it is a plain change', () => {
    const bare = { ...CHANGE, why: '', who: '', addSteps: [], dropSteps: [] };
    const plain = encodePlan(ADA);
    expect(after(plain, planGoalChange(read(plain), bare)).records.changes).toEqual([]);
    const blocks = encodePlan(AGREED);
    const waiting = blocksAfter(blocks, planGoalChange(read(blocks), bare));
    const plan = decoded(waiting).plan;
    expect(untoldChange(plan, plan.goals[0] as Goal)).toMatchObject({ row: 0, before: agreed });
    const told = after(waiting, planExplanation(read(waiting), { goalId: 'G1', why: 'ill', who: '', today: TODAY }));
    expect(told.records.changes.map(each => each.words.why)).toEqual(['ill']);
    expect(untoldChange(told, told.goals[0] as Goal)).toBeNull();
    const noWords = { ...CHANGE, goal: { why: 'for me' }, before: { why: 'To read to my brother' } };
    const unchanged = after(blocks, planGoalChange(read(blocks), { ...noWords, addSteps: [], dropSteps: [] }));
    expect(unchanged.records.changes).toEqual([]);
    expect(unchanged.goals[0]?.why).toBe('for me');
  });

  it('made by hand gets its reason afterwards, once', () => {
    const byHand: Plan = {
      ...AGREED,
      goals: AGREED.goals.map((goal, index) => (index === 0 ? { ...goal, statement: 'Read 70 words' } : goal)),
    };
    const blocks = encodePlan(byHand);
    const why = { goalId: 'G1', why: 'Smaller is better', who: 'Grandpa', today: TODAY };
    const told = blocksAfter(blocks, planExplanation(read(blocks), why));
    const { plan } = decoded(told);
    expect(plan.records.changes[0]?.words).toMatchObject({
      goal: 'G1',
      words: changeWords({ before: agreed, now: agreedWording(plan.goals[0] as Goal, 'en') }, 'en'),
      why: 'Smaller is better\nAgreed with: Grandpa',
    });
    expect({ ...plan, records: AGREED.records }).toEqual(byHand);
    const again = planExplanation(read(told), why);
    expect(isRefusal(again) ? again : again.edits).toEqual([]);
    expect(planExplanation(read(blocks), { ...why, why: ' ', who: '' })).toMatchObject({ refusal: 'bad-request' });
  });
});

describe('several steps at once', () => {
  it('are added behind the others, each once', () => {
    const blocks = encodePlan(ADA);
    const steps = {
      goalId: 'G2',
      texts: ['Film it', '', 'Film it', 'Show Ms Rivera'],
      owner: 'student',
      due: '2026-11-20',
    };
    const once = blocksAfter(blocks, planSteps(read(blocks), steps));
    const { plan } = decoded(once);
    expect(plan.goals[1]?.steps.slice(1).map(step => [step.text, step.due.iso])).toEqual([
      ['Film it', '2026-11-20'],
      ['Show Ms Rivera', '2026-11-20'],
    ]);
    const again = planSteps(read(once), steps);
    expect(isRefusal(again) ? again : again.edits).toEqual([]);
    expect(planSteps(read(blocks), { ...steps, texts: [' '] })).toMatchObject({ refusal: 'bad-request' });
    const without = once.filter(
      block => block.kind !== 'table' || !/^Steps/.test(block.rows[0]?.[0]?.content.text ?? ''),
    );
    expect(after(without, planSteps(read(without), steps)).goals[1]?.steps.map(step => step.text)).toEqual([
      'Film it',
      'Show Ms Rivera',
    ]);
  });
});

describe('closing a round', () => {
  const answered: Readonly<Record<string, string>> = {
    Q15: 'G1',
    Q21: 'I am quick',
    Q28: 'Read aloud more',
    Q29: 'old reason',
  };
  const ROUND: Plan = {
    ...ADA,
    answers: ADA.answers.map(answer => ({
      ...answer,
      text: answered[answer.question] ?? answer.text,
      repeat: answer.question === 'Q21' ? 'workbook' : answer.repeat,
    })),
    records: {
      ...ADA.records,
      reviews: [
        row({ date: '1 Nov', goal: 'G1', verdict: 'met', how: '' }),
        row({ date: '', goal: 'G2', verdict: 'met', how: '' }),
      ],
      reflections: [row({ date: '2 Nov', how: 'alone', take: 'a lot', repeat: '' })],
      revisions: [
        row({ date: '2 Nov', goal: 'G1', decision: 'met', why: 'I can do it' }),
        row({ date: '2 Nov', goal: 'G2', decision: 'met', why: '' }),
      ],
    },
  };
  const close = (plan: Plan, anyway = false) => {
    const blocks = encodePlan(plan);
    return after(blocks, planCloseRound(read(blocks), { today: TODAY, anyway }));
  };

  it('marks what is finished, puts the answers away and starts the next with what is taken along', () => {
    const plan = close(ROUND);
    const prompt = (key: string): string => ROUND.answers.find(answer => answer.question === key)?.prompt ?? '';
    const date = '3 Nov 2026';
    expect(plan).toEqual({
      ...ROUND,
      // G2 says met and nothing shows it: it stays open.
      goals: ROUND.goals.map(goal => (goal.id === 'G1' ? { ...goal, standing: 'finished' } : goal)),
      answers: ROUND.answers.map(answer =>
        ['assess', 'reflect', 'revise'].includes(answer.stage)
          ? { ...answer, text: answer.question === 'Q29' ? 'Read aloud more' : '', repeat: '' }
          : answer,
      ),
      records: {
        ...ROUND.records,
        reviews: [ROUND.records.reviews[0], row({ date, goal: 'G2', verdict: 'met', how: '' })],
        earlier: [
          row({ question: 'What I decided', date, words: 'G1: met\nG2: met' }),
          ...['Q15', 'Q21', 'Q28', 'Q29'].map(key => row({ question: prompt(key), date, words: answered[key] ?? '' })),
        ],
      },
    });
    expect(stageOf(plan, TODAY)).toBe('do');
  });

  it('carries no private words that are too short to be known again, but does once they are let out', () => {
    const carried = (repeat: string): string => {
      const answers = ROUND.answers.map(each =>
        each.question === 'Q28' ? { ...each, text: 'I hate Tom.', repeat } : each,
      );
      const blocks = encodePlan({ ...ROUND, answers });
      const next = after(blocks, planCloseRound(read(blocks), { today: TODAY, anyway: true }));
      return next.answers.find(({ question }) => question === 'Q29')?.text ?? 'lost';
    };
    expect(carried('')).toBe('');
    expect(carried('class workbook')).toBe('I hate Tom.');
  });

  it('pressed twice does nothing the second time', () => {
    const blocks = encodePlan(ROUND);
    const once = blocksAfter(blocks, planCloseRound(read(blocks), { today: TODAY, anyway: false }));
    for (const anyway of [false, true]) {
      const again = planCloseRound(read(once), { today: TODAY, anyway });
      expect(isRefusal(again) ? again : again.edits).toEqual([]);
    }
  });

  it('names the goals without a decision, and closes all the same when asked', () => {
    const open = { ...ROUND, records: { ...ROUND.records, revisions: ROUND.records.revisions.slice(0, 1) } };
    const blocks = encodePlan(open);
    expect(planCloseRound(read(blocks), { today: TODAY, anyway: false })).toEqual({
      refusal: 'round-open',
      details: { goals: '“Hand in my science work on time”' },
    });
    const plan = close(open, true);
    expect(plan.records.earlier[0]?.words.words).toBe('G1: met\nG2: no decision');
    expect(plan.goals[1]?.standing).toBe('');
    const nothing = planCloseRound(read(encodePlan(ADA)), { today: TODAY, anyway: true });
    expect(nothing).toMatchObject({ edits: [], message: expect.stringContaining('nothing to close') });
  });

  it('speaks the language of the plan in the Doc, and that of the reader beside it', () => {
    const spanish = { ...ROUND, about: { ...ROUND.about, language: 'es' as const } };
    const blocks = encodePlan(spanish);
    speak('es');
    const planned = planCloseRound(read(blocks), { today: TODAY, anyway: false });
    speak('en');
    expect(planned).toMatchObject({ message: expect.stringContaining('Falta la evidencia') });
    expect(after(blocks, planned).records.earlier[0]?.words.question).toBe('Lo que decidí');
    expect(after(blocks, planned).goals[0]?.standing).toBe('terminada');
  });

  it('keeps links and pictures: a link moves with its words, a picture stays where it is', () => {
    const blocks = encodePlan(ROUND).map(block => {
      if (block.kind !== 'table') return block;
      const rows = block.rows.map(cells =>
        cells.map(cell => {
          const { text } = cell.content;
          if (text === 'I am quick')
            return { content: { text: ' I am quick', links: [{ from: 6, to: 11, url: 'https://a.test/' }] } };
          return text === 'G1' && cells.length === 2 ? { ...cell, hasUnreadable: true } : cell;
        }),
      );
      return { ...block, rows };
    });
    const planned = planCloseRound(read(blocks), { today: TODAY, anyway: false });
    const later = blocksAfter(blocks, planned);
    const cells = later.flatMap(block => (block.kind === 'table' ? block.rows.flat() : []));
    expect(cells.filter(cell => cell.content.text === 'I am quick').map(cell => cell.content.links)).toEqual([
      [{ from: 5, to: 10, url: 'https://a.test/' }],
    ]);
    expect(cells.some(cell => cell.content.text === 'G1' && cell.hasUnreadable === true)).toBe(true);
    expect(planned).toMatchObject({ message: expect.stringContaining('picture') });
  });

  it('loses no word of any plan', () => {
    fc.assert(
      fc.property(plans, plan => {
        const blocks = encodePlan(plan);
        const planned = planCloseRound(read(blocks), { today: TODAY, anyway: true });
        const closed = after(blocks, planned);
        const kept = closed.records.earlier.map(each => each.words.words);
        for (const answer of plan.answers.filter(each => each.text !== '')) {
          const there = closed.answers.some(each => each.prompt === answer.prompt && each.text === answer.text);
          expect(there || kept.includes(answer.text)).toBe(true);
        }
        expect({
          ...closed,
          goals: [],
          answers: [],
          records: { ...closed.records, earlier: [], reviews: [], reflections: [], revisions: [] },
        }).toEqual({
          ...plan,
          goals: [],
          answers: [],
          records: { ...plan.records, earlier: [], reviews: [], reflections: [], revisions: [] },
        });
        expect(closed.goals.map(goal => ({ ...goal, standing: '' }))).toEqual(
          plan.goals.map(goal => ({ ...goal, standing: '' })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
