import { LANGUAGES } from '../../../src/core/language.ts';
import { goalNumber, isGoalHeader, readGoalId, readTableName } from '../../../src/core/plan/goal-id.ts';
import { stageOfHeading } from '../../../src/core/plan/headings.ts';
import { findName } from '../../../src/core/plan/name.ts';
import { ABOUT_ROWS, COLUMNS, GOAL_ROWS, readOwner, STAGE_HEADINGS } from '../../../src/core/plan/names.ts';
import { STAGES } from '../../../src/core/plan/plan.ts';
import { QUESTIONS, questionByPrompt } from '../../../src/core/plan/questions.ts';
import { namesOf, RECORD_NAMES } from '../../../src/core/plan/record-kinds.ts';
import { hintOf } from '../../../src/sidebar/words/hints.ts';

describe('names of the plan Doc', () => {
  it.each([
    ['GOALS', 'goals'],
    ['2. Goals', 'goals'],
    ['Stage 2 – Goals', 'goals'],
    ['2  Goals: what I want to reach', 'goals'],
    ['Goals: mine', 'goals'],
    ['  mis METAS ', 'goals'],
    ['Reflexión', 'reflect'],
    ['About this plan', 'about'],
    ['My summer', undefined],
    ['', undefined],
  ])('“%s” opens %s', (text, stage) => {
    expect(stageOfHeading(text)).toBe(stage);
  });

  it('knows its own headings', () => {
    for (const stage of STAGES)
      for (const language of LANGUAGES) expect(stageOfHeading(STAGE_HEADINGS[stage][language])).toBe(stage);
  });

  it.each([
    ['why it matters to me:', 'why'],
    ['HOW I’LL KNOW', 'measure'],
    ['¿Cómo lo sabré?', 'measure'],
    ['by  when?', 'deadline'],
    ['Fecha limite', 'deadline'],
    ['Show me', 'showMe'],
    ['Colour', undefined],
  ])('row label “%s” is %s', (text, field) => {
    expect(findName(text, GOAL_ROWS)).toBe(field);
  });

  it('uses no spelling twice in one table', () => {
    for (const names of [
      GOAL_ROWS,
      STAGE_HEADINGS,
      ABOUT_ROWS,
      ...Object.values(COLUMNS),
      ...RECORD_NAMES.map(namesOf),
    ]) {
      const all = Object.values(names).flatMap(name => [...new Set(name.spellings)]);
      expect(all).toHaveLength(new Set(all).size);
    }
  });

  it.each([
    ['Me', 'student'],
    ['', 'student'],
    ['mi profesora', 'teacher'],
    ['Ms Rivera', 'teacher'],
    ['Mom and dad', 'family'],
    ['counselor', 'counselor'],
    ['Alex', 'student'],
  ])('“%s” is the %s', (text, owner) => {
    expect(readOwner(text)).toBe(owner);
  });
});

describe('goal ids', () => {
  it.each([
    ['G1', 'G1'],
    ['goal g 12', 'G12'],
    ['Goal 3', 'G3'],
    ['Meta 2', 'G2'],
    ['2', 'G2'],
    ['G01', 'G1'],
    ['G0', ''],
    ['reading', ''],
    ['Chapter 2 of the reader', ''],
    ['G12345', ''],
  ])('“%s” names %s', (text, id) => {
    expect(readGoalId(text)).toBe(id);
  });

  it('tells goal headers and table names', () => {
    expect(['Goal G1', 'goal', 'META 2', 'G7', 'My goal'].every(isGoalHeader)).toBe(true);
    expect(['A sample goal', 'Goals for us', 'Steps for G1', '', '3', 'Goal setting'].some(isGoalHeader)).toBe(false);
    expect(readTableName('Steps for G1')).toEqual({ words: 'steps', id: 'G1' });
    expect(readTableName('mis pasos para la meta 2')).toEqual({ words: 'mis pasos', id: 'G2' });
    expect(readTableName('Progress')).toEqual({ words: 'progress', id: '' });
    expect(goalNumber('G12')).toBe(12);
    expect(goalNumber('12')).toBe(0);
  });
});

describe('guiding questions', () => {
  it('are 32, in the stages and numbers of the framework', () => {
    const counted = QUESTIONS.filter(question => /^Q\d/.test(question.key));
    expect(counted.map(question => question.key)).toEqual(Array.from({ length: 32 }, (_, index) => `Q${index + 1}`));
    expect(STAGES.map(stage => counted.filter(question => question.stage === stage).length)).toEqual([
      4, 4, 6, 0, 6, 8, 4,
    ]);
  });

  it('are told apart by their words alone', () => {
    for (const { key, prompt, short } of QUESTIONS)
      for (const words of [prompt.en, prompt.es, short.en, short.es])
        expect([words, questionByPrompt(` ${words.toUpperCase()} `)?.key]).toEqual([words, key]);
  });

  it('are short and speak to the student', () => {
    for (const { key, prompt } of QUESTIONS)
      for (const language of LANGUAGES) {
        expect(prompt[language].split(' ').length).toBeLessThanOrEqual(18);
        expect([key, hintOf(key)]).not.toEqual([key, '']);
      }
  });
});
