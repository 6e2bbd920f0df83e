// The student's use cases through the one door, on a real document of the local Workspace: what the rules foresee is what stands there.

import { Person } from '../../../scripts/demo/person.ts';
import type { Input, Method, PlanView, Saved } from '../../../src/contract/api.ts';
import { createWorkspace } from '../../../src/emulator/index.ts';
import { addOnBundle } from '../../support/add-on.ts';

const ADA = 'ada@hillside.example';

function emptyDocument() {
  const workspace = createWorkspace({ bundle: addOnBundle, latency: 'none' });
  workspace.addPerson({ id: ADA, name: 'Ada Park', role: 'student', addOnBlocked: false, account: 'workspace' });
  const person = new Person(workspace, ADA);
  const document = person.rest('POST', 'https://docs.googleapis.com/v1/documents', { title: 'My notes' });
  const id = String(document.documentId);
  const save = <M extends Method>(method: M, input: Input<M>): PlanView =>
    (person.call(id, method, input) as Saved).plan;
  return { save, open: () => person.call(id, 'plan.open', {}) };
}

describe('a student in the local Workspace', () => {
  it('finds after each save exactly what the panel said', () => {
    const { save, open } = emptyDocument();
    expect(open()).toMatchObject({ kind: 'not-a-plan', isEmpty: true });
    expect(save('plan.putHere', { student: 'Ada Park', schoolYear: '2026/27' })).toEqual(open());
    const goal = {
      statement: 'Swim 500 m',
      why: 'For the club\nand for me',
      measure: 'Metres',
      start: '100',
      target: '500',
      deadline: '2027-05-29',
      myReply: '',
    };
    const views = [
      () =>
        save('plan.answer', {
          set: 'identity',
          part: 'text',
          question: 'Q1',
          prompt: '',
          before: '',
          text: 'I am Ada.\n=1+1 “ñ” 🎈',
        }),
      () =>
        save('plan.answer', {
          set: 'do',
          part: 'text',
          question: '',
          prompt: 'What surprised me?',
          before: '',
          text: 'Owls',
        }),
      () => save('plan.saveGoal', { goalId: '', before: null, goal }),
      () => save('plan.saveGoal', { goalId: '', before: null, goal: { ...goal, statement: 'Read ten books' } }),
      () => save('plan.saveGoal', { goalId: '', before: null, goal: { ...goal, statement: 'Build a kite' } }),
      () => save('plan.saveGoal', { goalId: 'G1', before: goal, goal: { ...goal, target: '600 m' } }),
      ...[1, 2, 3, 4].map(
        step => () => save('plan.addStep', { goalId: 'G3', text: `Step ${step}`, owner: 'family', due: '2026-11-20' }),
      ),
      () => save('plan.tickStep', { goalId: 'G3', stepIndex: 3, text: 'Step 4', done: true }),
      () => save('plan.tickStep', { goalId: 'G3', stepIndex: 3, text: 'Step 4', done: false }),
      () => save('plan.logNumber', { goalId: 'G1', date: '', amount: '120', note: '' }),
      ...['', 'G1'].map(
        goalId => () => save('plan.addEvidence', { goalId, title: `Film ${goalId}`, url: 'youtu.be/a', why: 'deep' }),
      ),
    ];
    for (const view of views) expect(view()).toEqual(open());
    expect(open()).toMatchObject({
      kind: 'plan',
      student: 'Ada Park',
      viewer: 'student',
      issues: [],
      goals: [
        {
          goal: { id: 'G1', why: 'For the club\nand for me', target: { text: '600 m' }, progress: { length: 1 } },
          evidenceCount: 1,
        },
        { goal: { id: 'G2', statement: 'Read ten books' } },
        { goal: { id: 'G3', statement: 'Build a kite', steps: { length: 4 } } },
      ],
      evidence: { length: 2, 1: { title: 'Film G1', url: 'https://youtu.be/a', goalId: 'G1' } },
    });
  });
});
