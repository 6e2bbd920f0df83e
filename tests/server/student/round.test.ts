// A student goes once around: check, look back, decide, close; through the methods of the panel.
import type { PlanView } from '../../../src/contract/api.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { AppError } from '../../../src/core/errors.ts';
import { ADA } from '../../core/document/sample-plan.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';
import { studentAt, TODAY } from './student-school.ts';

const inDoc = (plan: MemoryPlan) => decodePlan({ title: '', blocks: plan.blocks, otherTabs: [] }).plan;
const open = (student: ReturnType<typeof studentAt>): PlanView => {
  const view = student.methods['plan.open']({});
  if (view.kind !== 'plan') throw new Error('no plan');
  return view;
};
const agreed = {
  ...ADA,
  goals: ADA.goals.map((goal, index) =>
    index === 0
      ? { ...goal, staff: { ...goal.staff, agreed: 'Read 90 words a minute (from 62 words to 90 words, by 29 May)' } }
      : goal,
  ),
};

it('goes round: verdicts, steps for what is still to be shown, decisions, and the next round stands ready', () => {
  const student = studentAt();
  const { methods, plan } = student;
  const verdict = (goal: string, words: string) => ({
    words: { date: TODAY, goal, verdict: words, how: 'my log' },
    url: '',
  });
  const checked = methods['plan.addRecords']({
    kind: 'reviews',
    rows: [verdict('G1', 'getting there'), verdict('G2', 'met')],
  });
  expect(checked.plan.stage).toBe('reflect');
  expect(checked.plan.goals.map(card => [card.verdict.words, card.isActive])).toEqual([
    ['Getting there', true],
    ['Says met, evidence still needed', true],
  ]);
  expect(checked.plan.round).toMatchObject({ unchecked: [], undecided: ['G1', 'G2'], canClose: true });
  const steps = methods['plan.addSteps']({
    goalId: 'G2',
    texts: ['Ask for the list', 'Take a photo'],
    owner: 'student',
    due: '',
  });
  expect(steps.plan.goals[1]?.goal.steps.map(step => step.text).slice(-2)).toEqual([
    'Ask for the list',
    'Take a photo',
  ]);
  methods['plan.addRecords']({
    kind: 'reflections',
    rows: [{ words: { date: TODAY, how: 'formal, with my team', take: 'Small steps work' }, url: '' }],
  });
  const Q28 = { set: 'reflect', part: 'text', question: 'Q28' } as const;
  methods['plan.answer']({ ...Q28, prompt: '', before: '', text: 'Keep reading to Grandpa' });
  expect(() => methods['plan.closeRound']({ anyway: false })).toThrow(AppError);
  const decide = (goal: string, decision: string) => ({ words: { date: TODAY, goal, decision, why: 'yes' }, url: '' });
  const decided = methods['plan.addRecords']({
    kind: 'revisions',
    rows: [decide('G1', 'extend'), decide('G2', 'remove')],
  });
  expect(decided.plan.goals[0]?.decision).toEqual({ decision: 'extend', typed: 'extend', why: 'yes' });
  const closed = methods['plan.closeRound']({ anyway: false });
  expect(closed.plan.goals.map(card => [card.standing, card.isActive])).toEqual([
    ['now', true],
    ['finished', false],
  ]);
  expect(closed.plan.answers.find(answer => answer.question === 'Q29')?.text).toBe('Keep reading to Grandpa');
  expect(closed.plan.round).toMatchObject({ canClose: false, hasFormalReview: true });
  expect(inDoc(plan).records.earlier.map(each => each.words.words)).toEqual([
    'G1: extend\nG2: remove',
    'Keep reading to Grandpa',
  ]);
  expect(plan.writes).toBe(6);
  methods['plan.closeRound']({ anyway: false });
  expect(plan.writes).toBe(6);
});

it('an agreed goal changed by hand is noticed when the plan is opened, and its reason asked for', () => {
  const student = studentAt(new MemoryPlan(encodePlan(agreed)));
  student.plan.type('Goal G1', 'Where I want to get to', 1, '80 words');
  const view = open(student);
  expect(view.goals[0]?.changed).toMatchObject({ row: -1, before: expect.stringContaining('to 90 words') });
  expect(view.next).toMatchObject({ stage: 'revise', goalId: 'G1' });
  const told = student.methods['plan.explainChange']({ goalId: 'G1', why: 'I was ill', who: 'Ms Rivera' });
  expect(told.plan.goals[0]?.changed).toBeNull();
  expect(told.plan.records.changes[0]?.words.why).toBe('I was ill\nAgreed with: Ms Rivera');
});

it('an agreed goal changed in the panel keeps its old words, its reason and its steps in one save', () => {
  const student = studentAt(new MemoryPlan(encodePlan(agreed)));
  const saved = student.methods['plan.changeGoal']({
    goalId: 'G1',
    before: { deadline: '29 May' },
    goal: { deadline: '2027-06-12' },
    why: 'Two more weeks',
    who: '',
    addSteps: [],
    dropSteps: [{ index: 0, text: 'Read to Grandpa' }],
  });
  expect(student.plan.writes).toBe(1);
  expect(saved.plan.records.changes[0]?.words).toMatchObject({
    words: expect.stringMatching(/^Before: .*29 May\)\nNow: .*by 12 Jun 2027\)$/),
    why: 'Two more weeks\nSteps taken out: Read to Grandpa',
  });
  expect(saved.plan.goals[0]?.goal.steps).toHaveLength(2);
});

it('the view tells what the screens need', () => {
  const view = open(studentAt());
  expect(view).toMatchObject({ isCheckInDue: true, portfolioCap: 5, daysAhead: [], skillCounts: [], strands: [] });
  expect(view.milestoneIdeas.map(idea => idea.what)).toEqual(['Half of the way to 90 words']);
  expect(view.goals[0]).toMatchObject({
    standing: 'now',
    isActive: true,
    trend: { start: 62, target: 90, points: [{ value: 62 }, { value: 77 }] },
    verdict: { says: '', words: '' },
    checkIn: null,
    changed: null,
  });
});
