// A question of the school's own in a template: added to any part of any kind of plan, reworded, taken out, refused; and what plans make of it.
import { applyEdits, mismatch } from '../../../src/core/document/apply.ts';
import { type Block, cell, type DocumentReading, type Table } from '../../../src/core/document/blocks.ts';
import { ownQuestions, planQuestion, type QuestionChange } from '../../../src/core/document/change-question.ts';
import { planTemplateUpdate } from '../../../src/core/document/change-template.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { templateBlocks } from '../../../src/core/document/template.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { STAGES } from '../../../src/core/plan/plan.ts';
import { QUESTIONS } from '../../../src/core/plan/questions.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';

const OURS = 'Whom did you make laugh?';
const reading = (blocks: readonly Block[]): DocumentReading => ({ title: '', blocks, otherTabs: [] });
const changed = (blocks: readonly Block[], change: QuestionChange): readonly Block[] => {
  const edits = planQuestion(reading(blocks), change);
  if (typeof edits === 'string') throw new Error(edits);
  expect(mismatch(blocks, edits)).toBeNull();
  return applyEdits(blocks, edits);
};
const add = (blocks: readonly Block[], words: string, stage: QuestionChange['stage'] = 'reflect') =>
  changed(blocks, { stage, before: '', words });
const updated = (plan: readonly Block[], template: readonly Block[], former: readonly string[] = []) => {
  const { edits } = planTemplateUpdate(reading(plan), reading(template), words => former.includes(words));
  expect(mismatch(plan, edits)).toBeNull();
  return applyEdits(plan, edits);
};
const asked = (blocks: readonly Block[]) => ownQuestions(reading(blocks));
const refused = (blocks: readonly Block[], change: Partial<QuestionChange>) =>
  planQuestion(reading(blocks), { stage: 'reflect', before: '', words: OURS, ...change });
/** As typed by hand into the column right of the question. */
const answered = (blocks: readonly Block[], prompt: string, column: number, words: string): readonly Block[] =>
  blocks.map(block =>
    block.kind !== 'table'
      ? block
      : {
          ...block,
          rows: block.rows.map(row =>
            row[0]?.content.text === prompt ? row.map((each, at) => (at === column ? cell(words) : each)) : row,
          ),
        },
  );

describe('a question of the school’s own', () => {
  it.each(TEMPLATE_KEYS.flatMap(template => LANGUAGES.map(language => [template, language] as const)))(
    'comes into every part of a plan (%s, %s), and into one that exists',
    (template, language) => {
      const plan = templateBlocks({ template, language, student: 'Ana' });
      for (const stage of STAGES) {
        const after = add(templateBlocks({ template, language }), OURS, stage);
        expect(asked(after)).toEqual([{ stage, words: OURS }]);
        expect(decodePlan(reading(after)).issues).toEqual(
          decodePlan(reading(templateBlocks({ template, language }))).issues,
        );
        const brought = updated(plan, after);
        expect(asked(brought)).toEqual([{ stage, words: OURS }]);
        expect(planTemplateUpdate(reading(brought), reading(after)).edits).toEqual([]);
        const without = changed(after, { stage, before: OURS, words: null });
        expect(asked(without)).toEqual([]);
        expect(asked(updated(brought, without, [OURS]))).toEqual([]);
      }
    },
  );

  it('is reworded where it stands', () => {
    const two = add(add(templateBlocks(), OURS), 'And who made you laugh?');
    const after = changed(two, { stage: 'reflect', before: OURS, words: '  Whom did you\nhelp? ' });
    expect(asked(after).map(({ words }) => words)).toEqual(['Whom did you help?', 'And who made you laugh?']);
    expect(changed(after, { stage: 'reflect', before: 'Whom did you help?', words: 'WHOM did you help?' })).not.toEqual(
      after,
    );
  });

  it('taken out of the template leaves a plan only where nobody answered, in whatever column', () => {
    const template = add(templateBlocks(), OURS);
    const plan = updated(templateBlocks({ student: 'Ana' }), template);
    const bare = templateBlocks();
    expect(asked(updated(plan, bare, [OURS]))).toEqual([]);
    for (const column of [1, 2]) {
      const own = answered(plan, OURS, column, 'My sister');
      expect(updated(own, bare, [OURS])).toEqual(own);
    }
    // Nobody at the school ever asked it: the student did.
    expect(updated(plan, bare, [])).toEqual(plan);
  });

  it('is refused where it would be no question, or one twice', () => {
    const template = add(templateBlocks(), OURS);
    expect(refused(template, { words: ' \n ' })).toBe('empty');
    expect(refused(template, { words: '¿¿?? 🙂' })).toBe('empty');
    expect(refused(template, { words: 'why '.repeat(2_500) })).toBe('long');
    expect(refused(template, { words: 'whom DID you make laugh' })).toBe('asked');
    expect(refused(template, { stage: 'goals' })).toBe('asked');
    expect(refused(template, { words: QUESTIONS[0]?.prompt.es ?? '' })).toBe('built-in');
    expect(refused(template, { words: QUESTIONS[0]?.prompt.en ?? '' })).toBe('asked');
    expect(refused(template, { before: 'What else?' })).toBe('gone');
    expect(refused(template, { before: OURS, stage: 'goals', words: null })).toBe('gone');
    expect(refused(template, { before: '', words: null })).toBe('gone');
  });

  it('stays when a picture or words stand beside it in the template', () => {
    const template = add(templateBlocks(), OURS);
    expect(refused(answered(template, OURS, 1, 'for example …'), { before: OURS, words: null })).toBe('holds-more');
    const pictured = template.map(block =>
      block.kind !== 'table'
        ? block
        : ({
            ...block,
            rows: block.rows.map(row =>
              row.map(each => (each.content.text === OURS ? { ...each, hasUnreadable: true } : each)),
            ),
          } satisfies Table),
    );
    expect(refused(pictured, { before: OURS, words: 'Another?' })).toBe('holds-more');
    expect(refused(pictured, { before: OURS, words: null })).toBe('holds-more');
  });
});
