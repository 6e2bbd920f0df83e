// A standing step and a standing row of evidence, changed: only what changes is written, and never over somebody else's newer words.
import { applyEdits, mismatch } from '../../../src/core/document/apply.ts';
import type { Block, DocumentReading } from '../../../src/core/document/blocks.ts';
import { type Change, isRefusal, type Refusal } from '../../../src/core/document/change.ts';
import { planEvidenceChange } from '../../../src/core/document/change-evidence.ts';
import { planStep, planStepChange, planStepCount, planTick } from '../../../src/core/document/change-step.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import type { Plan, Step } from '../../../src/core/plan/plan.ts';
import { ADA } from './sample-plan.ts';

const read = (blocks: readonly Block[]): DocumentReading => ({ title: 'Plan', blocks, otherTabs: [] });
const planIn = (blocks: readonly Block[]): Plan => decodePlan(read(blocks)).plan;

function apply(blocks: readonly Block[], planned: Change | Refusal): readonly Block[] {
  if (isRefusal(planned)) throw new Error(`refused: ${planned.refusal}`);
  expect(mismatch(blocks, planned.edits)).toBeNull();
  return applyEdits(blocks, planned.edits);
}

const withStep = (more: Partial<Step>, plan: Plan = ADA): readonly Block[] =>
  encodePlan({
    ...plan,
    goals: plan.goals.map((goal, at) =>
      at > 0 ? goal : { ...goal, steps: goal.steps.map((step, index) => (index > 0 ? step : { ...step, ...more })) },
    ),
  });
const SPANISH: Plan = { ...ADA, about: { ...ADA.about, language: 'es' } };
const firstStep = (blocks: readonly Block[]) => planIn(blocks).goals[0]?.steps[0];
const at = { goalId: 'G1', stepIndex: 0 } as const;
const seen = { text: 'Read to Grandpa', owner: 'student', due: '3 Nov' };
const same = { text: 'Read to Grandpa', owner: 'student', due: '2026-11-03', every: '', from: '' } as const;

describe('a step', () => {
  it('is added with its rhythm, in the language of the plan', () => {
    const step = { ...same, goalId: 'G1', text: 'Leer', every: 'week', from: '2026-11-03', due: '2026-12-20' } as const;
    const blocks = encodePlan(SPANISH);
    const steps = planIn(apply(blocks, planStep(read(blocks), step))).goals[0]?.steps ?? [];
    expect(steps[steps.length - 1]?.due).toEqual({
      text: 'cada semana desde el 3 nov 2026 hasta el 20 dic 2026',
      iso: '2026-12-20',
    });
  });

  it('changes cell by cell, and nothing else in the plan', () => {
    const blocks = withStep({});
    expect(planStepChange(read(blocks), { ...at, before: seen, step: same })).toMatchObject({ edits: [] });
    const step = { ...same, text: 'Read aloud to Grandpa', owner: 'family', every: 'day', from: '' } as const;
    const changed = apply(blocks, planStepChange(read(blocks), { ...at, before: seen, step }));
    expect(firstStep(changed)).toEqual({
      text: 'Read aloud to Grandpa',
      owner: 'family',
      due: { text: 'every day until 3 Nov 2026', iso: '2026-11-03' },
      doneText: '',
      done: false,
    });
    const { goals, ...rest } = planIn(changed);
    expect({ ...rest, goals: goals.slice(1) }).toEqual({ ...ADA, goals: ADA.goals.slice(1) });
    expect(goals[0]?.steps.slice(1)).toEqual(ADA.goals[0]?.steps.slice(1));
  });

  it('keeps words that say no day, until another day is chosen', () => {
    const blocks = withStep({ due: { text: 'after the holidays', iso: '' } });
    const before = { ...seen, due: 'after the holidays' };
    const kept = planStepChange(read(blocks), { ...at, before, step: { ...same, due: 'after the holidays' } });
    expect(kept).toMatchObject({ edits: [] });
    const dated = apply(blocks, planStepChange(read(blocks), { ...at, before, step: same }));
    expect(firstStep(dated)?.due.text).toBe('3 Nov 2026');
  });

  it('is refused where somebody else changed the same cell, and is found where rows moved', () => {
    const blocks = withStep({ due: { text: '9 Nov', iso: '2026-11-09' } });
    const step = { ...same, due: '2026-11-20' };
    expect(planStepChange(read(blocks), { ...at, before: seen, step })).toMatchObject({ refusal: 'plan-changed' });
    const owner = { ...same, owner: 'teacher', due: '2026-11-09' };
    expect(planStepChange(read(blocks), { ...at, before: seen, step: owner })).toMatchObject({ edits: [{}] });
    const wordsOnly = apply(
      blocks,
      planStepChange(read(blocks), { ...at, before: seen, step: { ...same, text: 'Read more' } }),
    );
    expect(firstStep(wordsOnly)).toMatchObject({ text: 'Read more', due: { text: '9 Nov' } });
    const gone = { ...at, before: { ...seen, text: 'Sing' }, step };
    expect(planStepChange(read(blocks), gone)).toMatchObject({ refusal: 'plan-changed' });
    const moved = { ...at, stepIndex: 7, before: { ...seen, due: '9 Nov' }, step };
    expect(firstStep(apply(blocks, planStepChange(read(blocks), moved)))?.due.iso).toBe('2026-11-20');
    expect(planStepChange(read(blocks), { ...moved, step: { ...step, text: ' ' } })).toMatchObject({
      refusal: 'bad-request',
    });
  });

  it('is counted once a press, also when the answer was lost; the mark keeps the count and gives it back', () => {
    const once = { ...at, text: 'Read to Grandpa', before: 0, times: 1 };
    let blocks = apply(encodePlan(SPANISH), planStepCount(read(encodePlan(SPANISH)), once));
    expect(firstStep(blocks)?.doneText).toBe('1 vez');
    expect(planStepCount(read(blocks), once)).toMatchObject({ edits: [] });
    blocks = apply(blocks, planStepCount(read(blocks), { ...once, before: 1, times: 2 }));
    expect(firstStep(blocks)?.doneText).toBe('2 veces');
    expect(planStepCount(read(blocks), { ...once, before: 7, times: 8 })).toMatchObject({ refusal: 'plan-changed' });
    const tick = { ...at, text: 'Read to Grandpa', done: true };
    blocks = apply(blocks, planTick(read(blocks), tick));
    expect(firstStep(blocks)).toMatchObject({ doneText: '☑ 2 veces', done: true });
    blocks = apply(blocks, planTick(read(blocks), { ...tick, done: false }));
    expect(firstStep(blocks)).toMatchObject({ doneText: '2 veces', done: false });
  });

  it('is not counted over other words', () => {
    const blocks = withStep({ doneText: 'nearly' });
    expect(planStepCount(read(blocks), { ...at, text: 'Read to Grandpa', before: 0, times: 1 })).toMatchObject({
      refusal: 'plan-changed',
    });
  });
});

describe('a row of evidence', () => {
  const cake = { title: 'Cake for the fair', url: '', goalId: '', why: 'I measured everything' };

  it('gets a goal and tags, and nothing else changes', () => {
    const blocks = encodePlan(ADA);
    const change = { index: 1, before: cake, goalId: 'G2', why: 'I measured everything #Patience' };
    const after = planIn(apply(blocks, planEvidenceChange(read(blocks), change)));
    expect(after).toEqual({
      ...ADA,
      evidence: ADA.evidence.map((row, at) => (at === 1 ? { ...row, goalId: 'G2', why: change.why } : row)),
    });
  });

  it('keeps its link, is found where rows moved, and is refused where its words are others now', () => {
    const log = { title: 'Reading log', url: 'https://example.org/log', goalId: 'G1', why: 'It shows every evening' };
    const blocks = encodePlan(ADA);
    const after = planIn(
      apply(blocks, planEvidenceChange(read(blocks), { index: 5, before: log, goalId: '', why: log.why })),
    );
    expect(after.evidence[0]).toMatchObject({ url: 'https://example.org/log', goalId: '' });
    expect(
      planEvidenceChange(read(blocks), { index: 0, before: { ...log, why: 'old' }, goalId: '', why: 'new' }),
    ).toMatchObject({ refusal: 'plan-changed' });
    expect(planEvidenceChange(read(blocks), { index: 0, before: log, goalId: 'G1', why: log.why })).toMatchObject({
      edits: [],
    });
  });
});
