// Every guiding question of the stages, answered through the panel's calls, stands in the plan Doc and is read back.
import { addressOf, createPlans, newClass, Person, planOf, school, textOf } from '../support/add-on.ts';

describe('guiding questions', () => {
  const workspace = school(['Amara']);
  const theClass = newClass(workspace, ['Amara']);
  createPlans(theClass);
  const { documentId } = planOf(workspace, theClass.folderId, 'Amara');
  const amara = new Person(workspace, addressOf('Amara'));
  amara.start(documentId);

  it('takes an answer to each question of every stage into the Doc, beside its question', () => {
    const plan = amara.call(documentId, 'plan.open', {});
    if (plan.kind !== 'plan') throw new Error('no plan');
    const questions = plan.answers;
    const counts: Record<string, number> = {};
    for (const { stage } of questions) counts[stage] = (counts[stage] ?? 0) + 1;
    expect(counts).toEqual({ profile: 13, goals: 4, plan: 6, do: 3, assess: 7, reflect: 11, revise: 5 });
    const answerTo = (index: number): string => `My own words number ${index}, and no others.`;
    questions.forEach(({ set, question, prompt }, index) => {
      const text = answerTo(index);
      amara.call(documentId, 'plan.answer', { set, question, prompt, part: 'text', before: '', text });
    });
    const again = amara.call(documentId, 'plan.open', {});
    if (again.kind !== 'plan') throw new Error('no plan');
    expect(again.answers.map(answer => [answer.question, answer.text])).toEqual(
      questions.map((question, index) => [question.question, answerTo(index)]),
    );
    const doc = textOf(theClass.keeper, documentId);
    questions.forEach(({ prompt }, index) => {
      const at = doc.indexOf(prompt);
      expect([prompt, at >= 0 && doc.indexOf(answerTo(index), at) > at]).toEqual([prompt, true]);
    });
  });
});
