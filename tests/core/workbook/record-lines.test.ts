// Answers and records as lines of the workbook: in the language of the class, and without the words a student keeps in the plan.
import { ABOUT_DEFAULTS } from '../../../src/core/document/about.ts';
import { noRecords } from '../../../src/core/document/read-records.ts';
import type { Answer, Plan, PlanRecords } from '../../../src/core/plan/plan.ts';
import { SETS } from '../../../src/core/plan/question-sets.ts';
import { type QuestionKey, questionByKey } from '../../../src/core/plan/questions.ts';
import { barrierIn, howItGoes } from '../../../src/core/workbook/plan-words.ts';
import { isPrivateGroup, recordLines } from '../../../src/core/workbook/record-lines.ts';

const answer = (key: QuestionKey, words: Partial<Answer>): Answer => {
  const { set, prompt } = questionByKey(key)!;
  const empty = { text: '', later: '', repeat: '' };
  return { stage: SETS[set].stage, set, question: key, prompt: prompt.en, ...empty, ...words };
};
const planWith = (answers: readonly Answer[], records: Partial<PlanRecords> = {}): Plan => ({
  about: ABOUT_DEFAULTS,
  answers,
  goals: [],
  evidence: [],
  records: { ...noRecords(), ...records },
});
const lines = (plan: Plan, language: 'en' | 'es' = 'en') => recordLines(plan, { language, expectations: [] });
const shown = (plan: Plan, language: 'en' | 'es' = 'en') => lines(plan, language).map(line => line.values);

describe('recordLines', () => {
  it('names parts, questions and columns in the language of the class, whatever the plan’s', () => {
    const row = { words: { strength: 'Dibujo mapas', challenge: 'Leer', expected: '', now: '70' }, url: '' };
    expect(shown(planWith([answer('Q2', { text: 'De mañana' })], { traits: [row] }), 'es')).toEqual([
      {
        ...{ part: 'Sobre mí', goal: '', date: '', what: 'De mañana' },
        more: `Pregunta: ${questionByKey('Q2')!.prompt.es}`,
      },
      {
        ...{ part: 'Mis fortalezas', goal: '', date: '', what: 'Dibujo mapas' },
        more: 'Mis retos: Leer · Dónde estoy ahora: 70',
      },
    ]);
  });

  it('withholds a private answer unless its cell names the workbook, in any language', () => {
    for (const [repeat, isShown] of [
      ['', false],
      ['no', false],
      ['nowhere', false],
      ['family summary', false],
      ['workbook', true],
      ['the teacher’s sheet', true],
      ['everywhere', true],
      ['libro de la clase', true],
      ['todo', true],
    ] as const) {
      const [values] = shown(planWith([answer('Q1', { text: 'I am a swimmer', later: 'Still', repeat })]));
      expect([repeat, values!.what, /Still/.test(String(values!.more))]).toEqual([
        repeat,
        isShown ? 'I am a swimmer' : '',
        isShown,
      ]);
    }
  });

  it('lets nothing that a student keeps come back by another table of Revise', () => {
    const kept = 'I learned that I am braver than I thought';
    const plan = planWith([answer('Q28', { text: kept }), answer('Q29', { text: `From my reflection: ${kept}!` })], {
      revisions: [{ words: { date: '', goal: 'G1', decision: 'extend', why: kept.toUpperCase() }, url: '' }],
      earlier: [{ words: { question: questionByKey('Q28')!.prompt.es, date: '', words: kept }, url: '' }],
    });
    expect(JSON.stringify(shown(plan)).toLowerCase()).not.toContain('braver');
    expect(shown(plan).map(({ what }) => what)).toContain('extend');
    const open = planWith([answer('Q28', { text: kept, repeat: 'workbook' }), answer('Q29', { text: kept })]);
    expect(shown(open).map(({ what }) => what)).toEqual([kept, kept]);
  });

  it('knows which rows lose their words when they vanish', () => {
    const groups = ['Q1', 'own-identity', 'Q21', 'own-reflect', 'reflections', 'earlier', 'Q2', 'own-plan', 'traits'];
    expect(groups.filter(isPrivateGroup)).toEqual(groups.slice(0, 6));
  });
});

describe('how it goes', () => {
  it('is said in the words of the class, and a barrier is found again in the cell', () => {
    expect(howItGoes('No puedo seguir', 'en')).toBe('stuck');
    expect(howItGoes('on track', 'es')).toBe('voy bien');
    expect(howItGoes('so so', 'en')).toBe('so so');
    expect(barrierIn('stuck: no book')).toBe('no book');
    expect(barrierIn('no puedo seguir')).toBe('');
    expect(barrierIn('on track: no longer stuck')).toBeNull();
  });
});
