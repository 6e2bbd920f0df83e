// The template of a class is changed while plans are in use: one button, and every plan has what is new and all it had.
import { applyEdits } from '../../../src/core/document/apply.ts';
import type { Block } from '../../../src/core/document/blocks.ts';
import { planQuestion, type QuestionChange } from '../../../src/core/document/change-question.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { AppError } from '../../../src/core/errors.ts';
import { addStudents } from '../../../src/server/teacher/add-students.ts';
import { createNext } from '../../../src/server/teacher/create-next.ts';
import { setUpClass } from '../../../src/server/teacher/set-up-class.ts';
import { syncNext } from '../../../src/server/teacher/sync-next.ts';
import { updatePlans } from '../../../src/server/teacher/update-plans.ts';
import { createPlans, newClass, planOf, school, textOf } from '../../support/add-on.ts';
import { DocumentByHand } from '../../support/document-by-hand.ts';
import { Crash, MemoryGoogle, memoryPorts, memoryWorkbook } from '../../support/memory-drive.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';

interface Class {
  readonly google: MemoryGoogle;
  readonly workbookId: string;
}

function classOf(count: number): Class {
  const google = new MemoryGoogle();
  const roster = Array.from({ length: count }, (_, n) => `Student ${n} Sol\ts${n}@school.org`).join('\n');
  const input = { name: '7b', schoolYear: '2026/27', roster, leaveOutWrong: false };
  const { workbookId } = setUpClass(memoryPorts(google), input);
  while (!createNext(memoryPorts(google), workbookId).progress.isFinished);
  google.time += 60_000;
  return { google, workbookId };
}

const fileNamed = ({ google }: Class, start: string): string =>
  [...google.files.values()].find(file => file.name.startsWith(start) && google.docs.has(file.id))?.id ?? '';
const TEMPLATE = 'Plan template';

function edit(of: Class, start: string, change: (plan: MemoryPlan) => void): void {
  of.google.type(fileNamed(of, start), blocks => {
    const plan = new MemoryPlan(blocks);
    change(plan);
    return plan.blocks;
  });
}
const reword = (of: Class, from: string, to: string): void =>
  edit(of, TEMPLATE, plan => plan.type('Looking back', from, 0, to));

function bring({ google, workbookId }: Class) {
  let summary = updatePlans(memoryPorts(google), { workbookId });
  const dones = [summary.progress.done];
  while (!summary.progress.isFinished) {
    summary = updatePlans(memoryPorts(google), { workbookId });
    dones.push(summary.progress.done);
  }
  return { summary, dones };
}

const typeStudent = ({ google, workbookId }: Class, id: string, values: Readonly<Record<string, string>>): unknown =>
  memoryWorkbook(google, workbookId).write([{ kind: 'setCells', tab: 'students', id, values }]);

const blocksOf = (of: Class, start: string): readonly Block[] => of.google.docs.get(fileNamed(of, start))?.blocks ?? [];
const answers = (of: Class, start: string) =>
  decodePlan({ title: '', blocks: blocksOf(of, start), otherTabs: [] }).plan.answers;
const promptsOf = (of: Class, start: string): readonly string[] => answers(of, start).map(({ prompt }) => prompt);

const FIRST = 'What did checking your goals tell you?';
const OURS = 'What would your grandmother say about this term?';
const OURS_NOW = 'Whom did you make proud this term?';

describe('bringing the plans up to the template', () => {
  it('rewords what nobody answered, keeps what somebody did, and says how many plans got something', () => {
    const of = classOf(3);
    edit(of, 'Student 1', plan => plan.type('Looking back', FIRST, 1, 'That I was faster than I thought'));
    reword(of, FIRST, OURS);
    const { summary } = bring(of);
    expect(summary).toMatchObject({
      changed: 3,
      problems: [],
      sentence: '3 of 3 plans got what is new in the template. Nothing in them was lost.',
    });
    expect(promptsOf(of, 'Student 0')).toContain(OURS);
    expect(promptsOf(of, 'Student 0')).not.toContain(FIRST);
    expect(promptsOf(of, 'Student 1')).toEqual(expect.arrayContaining([FIRST, OURS]));
    expect(answers(of, 'Student 1').find(({ text }) => text !== '')).toMatchObject({
      prompt: FIRST,
      text: 'That I was faster than I thought',
    });
  });

  it('pressed again it finds nothing, and a second wording takes the place of the first', () => {
    const of = classOf(2);
    reword(of, FIRST, OURS);
    bring(of);
    const before = blocksOf(of, 'Student 0');
    expect(bring(of).summary).toMatchObject({ changed: 0, sentence: 'All 2 plans have what the template has.' });
    expect(blocksOf(of, 'Student 0')).toBe(before);
    reword(of, OURS, OURS_NOW);
    bring(of);
    expect(promptsOf(of, 'Student 0')).toContain(OURS_NOW);
    expect(promptsOf(of, 'Student 0')).not.toContain(OURS);
  });

  it('leaves a student’s own question when the school asks the same and takes it out again; its own goes, from plans made before and after', () => {
    const of = classOf(2);
    const question = (start: string, change: QuestionChange): void =>
      of.google.type(fileNamed(of, start), blocks => {
        const edits = planQuestion({ title: '', blocks, otherTabs: [] }, change);
        if (typeof edits === 'string') throw new Error(edits);
        return applyEdits(blocks, edits);
      });
    const mine = { stage: 'reflect', before: '', words: OURS } as const;
    question('Student 0', mine);
    question(TEMPLATE, mine);
    expect(bring(of).summary.changed).toBe(1);
    const roster = 'Late Sol\tlate@school.org';
    addStudents(memoryPorts(of.google), { workbookId: of.workbookId, roster, leaveOutWrong: false });
    while (!createNext(memoryPorts(of.google), of.workbookId).progress.isFinished);
    const asking = () => ['Student 0', 'Student 1', 'Late'].map(start => promptsOf(of, start).includes(OURS));
    expect(asking()).toEqual([true, true, true]);
    // Where somebody corrects an address the plan is written once more: what the student asks by then is no template's.
    question('Late', { ...mine, words: OURS_NOW });
    typeStudent(of, 'late@school.org', { email: 'late.sol@school.org' });
    while (!createNext(memoryPorts(of.google), of.workbookId).progress.isFinished);
    question(TEMPLATE, { ...mine, words: OURS_NOW });
    bring(of);
    question(TEMPLATE, { ...mine, before: OURS, words: null });
    question(TEMPLATE, { ...mine, before: OURS_NOW, words: null });
    bring(of);
    expect(asking()).toEqual([true, false, false]);
    expect(['Student 1', 'Late'].map(start => promptsOf(of, start).includes(OURS_NOW))).toEqual([false, true]);
  });

  it('goes through a large class in parts, and after a stop goes on where it was', () => {
    const of = classOf(45);
    reword(of, FIRST, OURS);
    const first = updatePlans(memoryPorts(of.google), { workbookId: of.workbookId });
    expect(first.progress).toMatchObject({ done: 20, total: 45, isFinished: false });
    const { summary, dones } = bring(of);
    expect(dones).toEqual([40, 45]);
    expect(summary.changed).toBe(45);
    for (let n = 0; n < 45; n += 1) expect(promptsOf(of, `Student ${n} Sol`)).toContain(OURS);
  });

  it('ends the same after a crash at any write', () => {
    for (let at = 0; at < 6; at += 1) {
      const of = classOf(3);
      reword(of, FIRST, OURS);
      let effects = 0;
      of.google.fate = () => (effects++ === at ? (at % 2 === 0 ? 'crash-after' : 'crash-before') : 'ok');
      try {
        bring(of);
      } catch (error) {
        expect(error instanceof Crash || error instanceof AppError).toBe(true);
      }
      of.google.fate = () => 'ok';
      bring(of);
      for (const start of ['Student 0', 'Student 1', 'Student 2'])
        expect(promptsOf(of, start).filter(prompt => prompt === OURS)).toHaveLength(1);
    }
  });

  it('says which plan it could not reach, and brings the others', () => {
    const of = classOf(3);
    of.google.docs.delete(fileNamed(of, 'Student 1'));
    reword(of, FIRST, OURS);
    const { summary } = bring(of);
    expect(summary).toMatchObject({
      changed: 2,
      problems: [{ student: 'Student 1 Sol', sentence: expect.stringContaining('could not reach') }],
    });
  });

  it('refuses a template that is no plan any more, before any plan is touched', () => {
    const of = classOf(1);
    of.google.type(fileNamed(of, TEMPLATE), () => []);
    expect(() => bring(of)).toThrow('no longer looks like a plan');
  });

  it('is noticed by nobody’s sync as a change of the student’s words', () => {
    const of = classOf(2);
    syncNext(memoryPorts(of.google), { workbookId: of.workbookId, isFirstCall: true });
    reword(of, FIRST, OURS);
    bring(of);
    const after = syncNext(memoryPorts(of.google), { workbookId: of.workbookId, isFirstCall: true });
    expect(after.problems).toEqual([]);
    const settings = memoryWorkbook(of.google, of.workbookId).read(['settings'])['settings']?.rows ?? [];
    const version = String(settings.find(row => row.id === 'templateVersion')?.values['value']);
    expect(version).toMatch(/^2\.[0-9a-f]{8}$/);
    expect(JSON.stringify(blocksOf(of, 'Student 0'))).toContain(version);
  });

  it('works with Google’s rules: the keeper types into the template, presses the button, and the student reads the question', () => {
    const workspace = school(['Ada']);
    const made = newClass(workspace, ['Ada']);
    createPlans(made);
    const { documentId } = planOf(workspace, made.folderId, 'Ada');
    const template = workspace.drive.children(made.folderId).find(item => item.name.startsWith(TEMPLATE));
    const byHand = new DocumentByHand(made.keeper, template?.id ?? '');
    byHand.type(/^Looking back/, /^What did checking/, 0, OURS);
    const { keeper, workbookId } = made;
    expect(keeper.call(workbookId, 'class.updatePlans', { workbookId })).toMatchObject({ changed: 1, problems: [] });
    expect(textOf(keeper, documentId)).toContain(OURS);
    expect(textOf(keeper, documentId)).not.toContain(FIRST);
  });
});
