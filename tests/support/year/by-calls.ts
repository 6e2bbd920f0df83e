// A month of the story as the panel would send it: the calls of the add-on, without a browser.
import type { Input } from '../../../src/contract/api.ts';
import { RECORDS } from '../../../src/core/plan/record-kinds.ts';
import type { Person } from '../add-on.ts';
import type { Month, Written } from './story.ts';

/** The person must have opened Throughline in the document. Throws with the sentence a person would read. */
export function monthByCalls(student: Person, documentId: string, month: Month): void {
  const call = <M extends Parameters<Person['call']>[1]>(method: M, input: Input<M>) =>
    student.call(documentId, method, input);
  for (const goal of month.goals ?? []) call('plan.saveGoal', { goalId: '', before: null, goal: goal.fields });
  for (const step of month.steps ?? []) call('plan.addStep', { ...stepInput(step) });
  for (const { goal, step } of month.ticks ?? []) {
    const view = call('plan.open', {});
    if (!('goals' in view)) throw new Error('the document is no plan');
    const steps = view.goals.find(card => card.goal.id === goal)?.goal.steps ?? [];
    const stepIndex = steps.findIndex(each => each.text === step);
    call('plan.tickStep', { goalId: goal, stepIndex, text: step, done: true });
  }
  for (const { goal, day, amount, note } of month.numbers ?? [])
    call('plan.logNumber', { goalId: goal, date: day, amount, note });
  for (const { goal, title, url, why } of month.evidence ?? [])
    call('plan.addEvidence', { goalId: goal, title, url, why });
  for (const written of month.answers ?? []) answer(student, documentId, written);
  for (const { kind, words, url = '' } of month.rows ?? []) {
    const blank = Object.fromEntries(Object.keys(RECORDS[kind].columns).map(key => [key, '']));
    call('plan.addRecords', { kind, rows: [{ words: { ...blank, ...words }, url }] });
  }
}

const OWNERS: Readonly<Record<string, string>> = { Me: 'student', Family: 'family', Teacher: 'teacher' };

const stepInput = (step: {
  readonly goal: string;
  readonly text: string;
  readonly who: string;
  readonly when: string;
}) => ({
  goalId: step.goal,
  text: step.text,
  owner: OWNERS[step.who] ?? 'student',
  due: step.when,
});

function answer(student: Person, documentId: string, { set, question, text, part = 'text' }: Written): void {
  const view = student.call(documentId, 'plan.open', {});
  if (view.kind !== 'plan') throw new Error('the document is no plan');
  const there = view.answers.find(each => each.set === set && each.prompt.startsWith(question));
  if (!there) throw new Error(`no question “${question}”`);
  const before = part === 'text' ? there.text : there[part];
  student.call(documentId, 'plan.answer', { set, question: there.question, prompt: there.prompt, part, before, text });
}
