import type { PlanView } from '../../../src/contract/api.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { templateBlocks } from '../../../src/core/document/template.ts';
import { AppError } from '../../../src/core/errors.ts';
import { gallery } from '../../../src/core/plan/gallery.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import { ADA } from '../../core/document/sample-plan.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';
import { studentAt } from './student-school.ts';

const GOAL = {
  statement: 'Swim 500 m',
  why: '',
  measure: '',
  start: '100',
  target: '500',
  deadline: '2027-05-29',
  myReply: '',
};
const open = (student: ReturnType<typeof studentAt>): PlanView => {
  const view = student.methods['plan.open']({});
  if (view.kind !== 'plan') throw new Error(view.reasons.join(' '));
  return view;
};
const inDoc = (plan: MemoryPlan) => decodePlan({ title: '', blocks: plan.blocks, otherTabs: [] }).plan;
const errorOf = (work: () => unknown): AppError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('no error');
};

const Q1 = { set: 'identity', part: 'text', question: 'Q1' } as const;

describe('opening a plan', () => {
  it('shows whose it is, where it stands and what is next', () => {
    const view = open(studentAt());
    expect(view).toMatchObject({
      student: 'Ada Park',
      viewer: 'student',
      stage: 'do',
      draftKey: 'doc-1',
      today: '2026-11-03',
      issues: [],
    });
    expect(view.stages.map(stage => stage.state)).toEqual(['done', 'done', 'done', 'here', 'ahead', 'ahead', 'ahead']);
    expect(view.next).toMatchObject({ sentence: 'Today: Read to Grandpa', goalId: 'G1' });
    expect(view.thisWeek.map(line => [line.text, line.words, line.isLate])).toEqual([
      ['Read to Grandpa', 'due today', false],
      ['Write the days into my calendar', '', false],
    ]);
    expect(view.goals[0]).toMatchObject({
      evidenceCount: 1,
      stateWords: 'Approved by Ms Rivera on 3 September',
      deadlineWords: '30 weeks left',
      progressWords: '15 words more than at the start, 13 to go',
    });
    expect(view.goals[1]).toMatchObject({
      evidenceCount: 0,
      stateWords: 'Not looked at yet. Your teacher sees it after the next check; you do not have to hand it in.',
      deadlineWords: '',
      progressWords: '',
    });
  });

  it('survives the way to the page: JSON only', () => {
    const view = open(studentAt());
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('knows staff from the student by the address in the plan', () => {
    expect(open(studentAt(undefined, 'rivera@school.test')).viewer).toBe('staff');
    expect(open(studentAt(undefined, 'ADA@school.test')).viewer).toBe('student');
  });

  it('gives goals typed by hand their short names, at the student’s opening only', () => {
    const plan = new MemoryPlan(templateBlocks({ student: 'Ada', address: 'ada@school.test' }));
    plan.type('Goal G1', 0, 1, 'Typed by hand');
    plan.type('Goal G1', 0, 0, 'My goal');
    expect(open(studentAt(plan, 'rivera@school.test')).goals[0]?.goal.id).toBe('');
    expect(plan.writes).toBe(0);
    expect(open(studentAt(plan)).goals[0]?.goal.id).toBe('G3');
    expect(inDoc(plan).goals[0]).toMatchObject({ id: 'G3', statement: 'Typed by hand' });
    open(studentAt(plan));
    expect(plan.writes).toBe(1);
  });

  it('opens also where it may not write', () => {
    const plan = new MemoryPlan(templateBlocks());
    plan.type('Goal G1', 0, 1, 'Typed by hand');
    plan.type('Goal G1', 0, 0, 'Goal');
    plan.denied = 'read-only';
    expect(open(studentAt(plan)).goals[0]?.goal).toMatchObject({ id: '', statement: 'Typed by hand' });
  });

  it('says why a Doc is no plan', () => {
    const view = studentAt(
      new MemoryPlan([{ kind: 'paragraph', style: 'NORMAL_TEXT', content: { text: ' ', links: [] } }], 'My notes'),
    ).methods['plan.open']({});
    expect(view).toMatchObject({
      kind: 'not-a-plan',
      title: 'My notes',
      isEmpty: true,
      reasons: ['This document is empty: put a plan into it, or open your plan.'],
      gallery: gallery(TEMPLATES),
    });
  });
});

describe('what a student does', () => {
  it('puts a plan here, answers, writes a goal, adds a step, ticks it, logs a number, files a link', () => {
    const student = studentAt(new MemoryPlan([]));
    const { methods, plan } = student;
    expect(methods['plan.putHere']({ student: 'Ada Park', schoolYear: '2026/27' }).plan).toMatchObject({
      stage: 'profile',
      student: 'Ada Park',
      next: { action: 'answer', question: 'Q1' },
    });
    const prompt = open(student).answers[0]?.prompt ?? '';
    const answered = methods['plan.answer']({ ...Q1, prompt, before: '', text: 'I am Ada' });
    expect(answered.plan).toMatchObject({ stage: 'goals', next: { action: 'add-goal' } });
    const saved = methods['plan.saveGoal']({ goalId: '', before: null, goal: GOAL });
    expect(saved.message).toBe('Saved in your plan as Goal G1.');
    expect(saved.plan).toMatchObject({
      stage: 'plan',
      next: { action: 'add-step', goalId: 'G1' },
      goals: [{ stateWords: 'Draft' }],
    });
    const step = methods['plan.addStep']({ goalId: 'G1', text: 'Ask the coach', owner: 'student', due: '2026-11-01' });
    expect(step.plan.thisWeek).toEqual([
      {
        goalId: 'G1',
        stepIndex: 0,
        text: 'Ask the coach',
        words: '2 days late',
        isLate: true,
        done: false,
        times: null,
      },
    ]);
    expect(
      methods['plan.tickStep']({ goalId: 'G1', stepIndex: 0, text: 'Ask the coach', done: true }).plan.thisWeek,
    ).toEqual([]);
    const logged = methods['plan.logNumber']({ goalId: 'G1', date: '', amount: '150', note: '' });
    expect(logged.plan.goals[0]).toMatchObject({ progressWords: '50 more than at the start, 350 to go' });
    methods['plan.addEvidence']({ goalId: 'G1', title: 'My dive', url: 'youtu.be/abc', why: 'It was deep' });
    expect(inDoc(plan)).toMatchObject({
      goals: [
        {
          id: 'G1',
          steps: [{ doneText: '☑' }],
          progress: [{ date: { text: '3 Nov 2026', iso: '2026-11-03' } }],
          deadline: { iso: '2027-05-29' },
        },
      ],
      evidence: [{ title: 'My dive', url: 'https://youtu.be/abc', goalId: 'G1', date: { iso: '2026-11-03' } }],
    });
    expect(open(student)).toEqual({ ...open(student), stage: 'do' });
  });

  it('shows after each save what the Doc says then', () => {
    const student = studentAt();
    const saved = student.methods['plan.addStep']({ goalId: 'G2', text: 'One more', owner: 'family', due: 'Friday' });
    expect(saved.plan).toEqual(open(student));
    expect(saved.message).toBe('Saved in your plan, under Steps for G2.');
  });

  it('writes nothing when there is nothing to change', () => {
    const student = studentAt();
    student.methods['plan.tickStep']({ goalId: 'G1', stepIndex: 1, text: 'Borrow three books', done: true });
    expect(student.plan.writes).toBe(0);
  });

  it('goes on when somebody typed elsewhere in the same table meanwhile', () => {
    const student = studentAt();
    student.plan.meanwhile.push(blocks => {
      const other = new MemoryPlan(blocks);
      other.type('Steps for G1', 'Read to Grandpa', 3, 'x');
      return other.blocks;
    });
    student.methods['plan.addStep']({ goalId: 'G1', text: 'New', owner: 'student', due: '' });
    expect(inDoc(student.plan).goals[0]?.steps.map(step => [step.text, step.done])).toEqual([
      ['Read to Grandpa', true],
      ['Borrow three books', true],
      ['Listen once a week', false],
      ['New', false],
    ]);
  });

  it('overwrites nothing: an answer changed meanwhile is named', () => {
    const student = studentAt();
    const { prompt = '', text = '' } = open(student).answers[0] ?? {};
    student.plan.meanwhile.push(blocks => {
      const other = new MemoryPlan(blocks);
      other.type('Me and my communities', prompt, 1, 'Typed in the Doc');
      return other.blocks;
    });
    const error = errorOf(() =>
      student.methods['plan.answer']({
        ...Q1,
        prompt,
        before: text,
        text: 'From the panel',
      }),
    );
    expect(error.code).toBe('plan-changed');
    expect(error.message).toContain(prompt);
    expect(inDoc(student.plan).answers[0]?.text).toBe('Typed in the Doc');
  });

  it('gives up after three times, with nothing written', () => {
    const student = studentAt();
    for (const text of ['no', 'not yet', 'maybe']) {
      student.plan.meanwhile.push(blocks => {
        const other = new MemoryPlan(blocks);
        other.type('Steps for G1', 'Read to Grandpa', 3, text);
        return other.blocks;
      });
    }
    const tick = () =>
      student.methods['plan.tickStep']({ goalId: 'G1', stepIndex: 0, text: 'Read to Grandpa', done: true });
    expect(errorOf(tick).code).toBe('plan-changed');
    expect(inDoc(student.plan).goals[0]?.steps[0]?.doneText).toBe('maybe');
    expect(student.plan.writes).toBe(0);
  });

  it.each([
    ['trashed', 'file-trashed'],
    ['gone', 'file-gone'],
    ['no-access', 'no-access'],
    ['read-only', 'no-access'],
  ] as const)('says why a plan that is %s cannot be written', (denied, code) => {
    const student = studentAt();
    student.plan.denied = denied;
    expect(errorOf(() => student.methods['plan.addStep']({ goalId: 'G1', text: 'New', owner: '', due: '' })).code).toBe(
      code,
    );
  });

  it('refuses to write into a Doc that is no plan', () => {
    const student = studentAt(new MemoryPlan([]));
    expect(errorOf(() => student.methods['plan.saveGoal']({ goalId: '', before: null, goal: GOAL })).code).toBe(
      'not-a-plan',
    );
    expect(student.plan.blocks).toEqual([]);
  });

  it('keeps every word a student could type', () => {
    const text = '=HYPERLINK("x")\n“Ñandú” 🎈 <b>\u0007';
    const student = studentAt();
    student.methods['plan.answer']({ set: 'profile', part: 'text', question: 'Q2', prompt: '', before: '', text });
    expect(inDoc(student.plan).answers.find(each => each.question === 'Q2')?.text).toBe(
      '=HYPERLINK("x")\n“Ñandú” 🎈 <b>',
    );
    expect(encodePlan(ADA)).toHaveLength(student.plan.blocks.length);
  });
});
