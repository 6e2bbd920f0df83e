// The counselor: sees the selected student, decides, and nobody's decision is lost.

import { decodePlan } from '../../../src/core/document/decode.ts';
import { staffMethods } from '../../../src/server/counselor/index.ts';
import { classOpen } from '../../../src/server/teacher/class-view.ts';
import { createNext } from '../../../src/server/teacher/create-next.ts';
import { setUpClass } from '../../../src/server/teacher/set-up-class.ts';
import { syncNext } from '../../../src/server/teacher/sync-next.ts';
import { MemoryGoogle, memoryPorts, memoryWorkbook } from '../../support/memory-drive.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';

const KEEPER = 'ms.rivera@school.org';
const COUNSELOR = 'joe.cole@school.org';

function classInStep() {
  const google = new MemoryGoogle();
  const { workbookId } = setUpClass(memoryPorts(google), {
    name: '7b',
    schoolYear: '2026/27',
    roster: 'Ana Rivera,ana@school.org',
    leaveOutWrong: false,
  });
  createNext(memoryPorts(google), workbookId);
  google.time += 60_000;
  const planId = [...google.files.values()].find(file => file.name.startsWith('Ana Rivera – '))!.id;
  google.type(planId, blocks => {
    const plan = new MemoryPlan(blocks);
    plan.type('Goal G1', 0, 1, 'Read 90 words a minute');
    plan.type('Goal G1', 'By when', 1, '28 Aug 2026');
    plan.type('Progress for G1', 1, 0, '1 Sep 2026');
    plan.type('Progress for G1', 1, 1, '64 words');
    return plan.blocks;
  });
  const sync = () => {
    google.user = KEEPER;
    const summary = syncNext(memoryPorts(google), { workbookId, isFirstCall: true });
    google.user = COUNSELOR;
    return summary;
  };
  sync();
  google.openSheet = { id: workbookId, title: '7b – Goals' };
  const staff = () => staffMethods(memoryPorts(google));
  const goal = () => decodePlan({ title: '', blocks: google.docs.get(planId)!.blocks, otherTabs: [] }).plan.goals[0]!;
  return { google, workbookId, planId, sync, staff, goal };
}

describe('the counselor', () => {
  it('sees the student of the selected row, with trend and words', () => {
    const { google, staff } = classInStep();
    expect(staff()['class.student']({})).toMatchObject({ kind: 'none' });
    google.selected = { tab: 'progress', id: 'ana@school.org/G1/progress/1' };
    expect(staff()['class.student']({})).toMatchObject({
      studentKey: 'ana@school.org',
      name: 'Ana Rivera',
      goals: [
        {
          goalId: 'G1',
          deadlineWords: '4 days late',
          stepsWords: 'No steps yet',
          progress: [{ date: '2026-09-01', amount: 64 }],
          decision: '',
          waitsForSync: false,
          history: [],
        },
      ],
    });
    google.selected = { tab: 'settings', id: 'staff' };
    expect(staff()['class.student']({})).toMatchObject({ kind: 'none' });
  });

  it('reads no tab while the selection stays the one the panel shows', () => {
    const { google, staff } = classInStep();
    const asked = (seenRow?: string) => {
      google.requests = [];
      const answer = staff()['class.student'](seenRow === undefined ? {} : { seenRow });
      return { answer, requests: google.requests };
    };
    const rowOf = ({ answer }: ReturnType<typeof asked>): string => ('row' in answer ? answer.row : 'no row');
    const none = asked();
    expect(asked(rowOf(none))).toEqual({ answer: { kind: 'same' }, requests: [] });
    google.selected = { tab: 'goals', id: 'ana@school.org/G1' };
    const first = asked(rowOf(none));
    expect(first).toMatchObject({ answer: { studentKey: 'ana@school.org' }, requests: ['read workbook'] });
    expect(asked(rowOf(first))).toEqual({ answer: { kind: 'same' }, requests: [] });
    google.selected = { tab: 'students', id: 'ana@school.org' };
    expect(asked(rowOf(first))).toMatchObject({ answer: { studentKey: 'ana@school.org' } });
    expect(asked()).toMatchObject({ requests: ['read workbook'] });
    google.selected = null;
    expect(asked(rowOf(first)).answer).toMatchObject({ kind: 'none' });
  });

  it('sees no line through numbers of different units, but why', () => {
    const { google, staff, sync, planId } = classInStep();
    google.time += 60_000;
    google.type(planId, blocks => {
      const plan = new MemoryPlan(blocks);
      plan.type('Goal G1', 'Where I start', 1, '800 m');
      plan.type('Progress for G1', 1, 1, '1.1 km');
      return plan.blocks;
    });
    sync();
    google.selected = { tab: 'students', id: 'ana@school.org' };
    expect(staff()['class.student']({})).toMatchObject({
      goals: [
        {
          start: null,
          progress: [],
          numbersWords: '800 m and 1.1 km are in different units. Use one unit, then the line can be drawn.',
        },
      ],
    });
  });

  it('decides with name and comment; the plan has it after the keeper’s sync', () => {
    const { google, staff, sync, goal, workbookId } = classInStep();
    const { message, student } = staff()['class.decide']({
      studentKey: 'ana@school.org',
      goalId: 'G1',
      decision: 'Show me',
      comment: '  Which book?  ',
    });
    expect(message).toBe('Ana Rivera sees this after the next sync.');
    expect(student.goals[0]).toMatchObject({
      decision: 'Show me',
      feedback: 'Which book?',
      waitsForSync: true,
      history: [{ who: 'Joe Cole', what: 'Show me: Which book?', when: '1 Sep 2026' }],
    });
    expect(goal().staff.decision).toBe('');
    expect(sync().sentToPlans).toBe(1);
    expect(goal().staff).toMatchObject({
      decision: 'Show me (Joe Cole, 1 Sep 2026)',
      feedback: '',
      showMe: 'Which book?',
    });
    google.selected = { tab: 'goals', id: 'ana@school.org/G1' };
    expect(staff()['class.student']({})).toMatchObject({ goals: [{ waitsForSync: false }] });
    expect(google.sheets.get(workbookId)!['reviews']!.rows).toHaveLength(1);
  });

  it('keeps a decision somebody typed into the cells just before', () => {
    const { google, workbookId, staff, sync } = classInStep();
    memoryWorkbook(google, workbookId).write([
      {
        kind: 'setCells',
        tab: 'goals',
        id: 'ana@school.org/G1',
        values: { decision: 'Please look again', feedback: 'By when?' },
      },
    ]);
    const { student } = staff()['class.decide']({
      studentKey: 'ana@school.org',
      goalId: 'G1',
      decision: 'Approved',
      comment: '',
    });
    expect(student.goals[0]!.history.map(({ who, what }) => `${who}: ${what}`)).toEqual([
      'Joe Cole: Approved',
      'typed in the workbook: Please look again: By when?',
    ]);
    sync();
    expect(google.sheets.get(workbookId)!['reviews']!.rows).toHaveLength(2);
  });

  it('finds the goal in the queue with its reasons until it is decided', () => {
    const { google, staff } = classInStep();
    const queue = () => {
      const view = classOpen(memoryPorts(google));
      return view.kind === 'class'
        ? view.queue.map(({ student, goalId, reason }) => `${student} ${goalId}: ${reason}`)
        : [];
    };
    expect(queue()).toEqual(['Ana Rivera G1: 4 days late · new goal, no decision yet']);
    staff()['class.decide']({ studentKey: 'ana@school.org', goalId: 'G1', decision: 'Approved', comment: '' });
    expect(queue()).toEqual(['Ana Rivera G1: 4 days late']);
  });

  it('reads in the queue why, how measured, by when and with which steps, and what cannot be read', () => {
    const { google, workbookId } = classInStep();
    const queued = () => {
      const view = classOpen(memoryPorts(google));
      return view.kind === 'class' ? view.queue[0] : undefined;
    };
    expect(queued()).toMatchObject({ deadline: '2026-08-28', deadlineWords: '4 days late', steps: [], problems: [] });
    expect(queued()?.planUrl).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
    const owned = { student: 'Ana Rivera', goal: 'G1', inPlan: '' };
    memoryWorkbook(google, workbookId).write([
      {
        kind: 'setCells',
        tab: 'goals',
        id: 'ana@school.org/G1',
        values: {
          why: 'For Grandma',
          measure: 'words',
          start: 60,
          target: 'many',
          deadline: 'when I can',
          evidence: 2,
        },
      },
      {
        kind: 'appendRows',
        tab: 'steps',
        rows: [
          {
            id: 'ana@school.org/G1/steps/1',
            values: { ...owned, step: 'Find a book', due: '2026-08-30', done: 'done' },
          },
          {
            id: 'ana@school.org/G1/steps/2',
            values: { ...owned, step: 'Read to Grandma', due: '2026-09-02', done: '' },
          },
          {
            id: 'ana@school.org/G2/steps/3',
            values: { ...owned, goal: 'G2', step: 'Another goal’s', due: '', done: '' },
          },
          { id: 'ana@school.org/G1/steps/4', values: { ...owned, step: 'Gone', inPlan: 'no longer in the plan' } },
        ],
      },
    ]);
    expect(queued()).toMatchObject({
      why: 'For Grandma',
      measure: 'words',
      start: '60',
      target: 'many',
      deadline: 'when I can',
      deadlineWords: '',
      evidenceCount: 2,
      steps: [
        { text: 'Find a book', done: true, dueWords: '' },
        { text: 'Read to Grandma', done: false, dueWords: 'due tomorrow' },
      ],
      problems: [
        expect.stringMatching(/^“when I can” cannot be read as a day/),
        expect.stringMatching(/^“many”.*target/),
      ],
    });
  });

  it('is told when the goal’s row is gone', () => {
    const { staff } = classInStep();
    expect(() =>
      staff()['class.decide']({ studentKey: 'ana@school.org', goalId: 'G9', decision: 'Approved', comment: '' }),
    ).toThrow(/The row of goal G9 cannot be found/);
  });
});
