// A student at work, through the methods of the panel: steps that come again, evidence linked later, and what the view tells about it.
import { decodePlan } from '../../../src/core/document/decode.ts';
import type { MemoryPlan } from '../../support/memory-plan.ts';
import { studentAt } from './student-school.ts';

const inDoc = (plan: MemoryPlan) => decodePlan({ title: '', blocks: plan.blocks, otherTabs: [] }).plan;

it('a step that comes again is written in words, counted, changed and finished', () => {
  const { methods, plan } = studentAt();
  const step = {
    text: 'Read ten pages',
    owner: 'student',
    due: '2026-12-20',
    every: 'week',
    from: '2026-11-03',
  } as const;
  const added = methods['plan.addStep']({ goalId: 'G1', ...step }).plan;
  const stepIndex = 3;
  expect(added.goals[0]?.goal.steps[stepIndex]?.due.text).toBe('every week from 3 Nov 2026 until 20 Dec 2026');
  expect(added.goals[0]?.steps[stepIndex]).toEqual({
    every: 'week',
    from: '2026-11-03',
    until: '2026-12-20',
    times: 0,
  });
  const counted = methods['plan.countStep']({ goalId: 'G1', stepIndex, text: step.text, before: 0, times: 1 }).plan;
  expect(counted.thisWeek.find(line => line.text === step.text)).toMatchObject({ times: 1, done: false });
  const before = { text: step.text, owner: 'student', due: 'every week from 3 Nov 2026 until 20 Dec 2026' };
  const monthly = { ...step, every: 'month', from: '' } as const;
  methods['plan.changeStep']({ goalId: 'G1', stepIndex, before, step: monthly });
  methods['plan.tickStep']({ goalId: 'G1', stepIndex, text: step.text, done: true });
  expect(inDoc(plan).goals[0]?.steps[stepIndex]).toMatchObject({
    due: { text: 'every month until 20 Dec 2026', iso: '2026-12-20' },
    doneText: '☑ 1 time',
    done: true,
  });
});

it('a quick catch without a goal is linked later, and its tags count', () => {
  const { methods, plan } = studentAt();
  methods['plan.addEvidence']({ goalId: '', title: 'Helped at the fair', url: '', why: '' });
  const before = { goalId: '', title: 'Helped at the fair', url: '', why: '' };
  const saved = methods['plan.changeEvidence']({ index: 2, before, goalId: 'G2', why: 'On time #summer' }).plan;
  expect(saved.goals[1]?.evidenceCount).toBe(1);
  expect(saved.skillCounts).toEqual([{ skill: 'summer', count: 1 }]);
  expect(saved.coverage).toBe('1 piece shows summer.');
  expect(saved.evidence[2]?.tagged).toEqual({ words: 'On time #summer', tags: ['summer'] });
  expect(inDoc(plan).evidence[2]).toMatchObject({ goalId: 'G2', why: 'On time #summer' });
});

it('the view adds up hours, says trends in words and stars what serves two things at once', () => {
  const { methods } = studentAt();
  const rows = (...words: Readonly<Record<string, string>>[]) => words.map(each => ({ words: each, url: '' }));
  methods['plan.addRecords']({
    kind: 'workHours',
    rows: rows({ what: 'Bakery', hours: '2.5' }, { what: 'Bakery', hours: '3' }),
  });
  methods['plan.addRecords']({ kind: 'expectations', rows: rows({ what: 'Works in a team' }, { what: 'Writes' }) });
  methods['plan.addRecords']({
    kind: 'activities',
    rows: rows({ what: 'Fair', where: 'beyond school', goals: 'G1', expectations: 'works in a team' }),
  });
  const { plan } = methods['plan.addRecords']({
    kind: 'selfDirection',
    rows: rows(
      { strand: 'managing myself', date: '2026-10-05', level: '2' },
      { strand: 'managing myself', date: '2026-11-03', level: '3' },
    ),
  });
  expect(plan.workHours).toBe(5.5);
  expect(plan.strands.map(each => each.said)).toEqual(['first 2, now 3']);
  expect(plan.activities).toMatchObject({
    lines: [{ isDoubleHit: true }],
    openGoals: ['G2'],
    openExpectations: ['Writes'],
    ideas: ['Nothing serves G2 yet: Hand in my science work on time', 'Nothing shows this yet: Writes'],
    shownIn: ['Fair', ''],
  });
  expect(plan.goals[0]?.share).toBeCloseTo(15 / 28);
});
