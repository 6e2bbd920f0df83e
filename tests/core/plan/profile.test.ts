// The rules behind the profile and the goals: traits in pairs, two voices, a mark on the way, and the teacher's example.
import { cell } from '../../../src/core/document/blocks.ts';
import { planGoal } from '../../../src/core/document/change-goal.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { emptyPlan, templateBlocks } from '../../../src/core/document/template.ts';
import { halfwayWanted } from '../../../src/core/plan/halfway.ts';
import { stuckNote } from '../../../src/core/plan/stuck.ts';
import { linesFor, rowFor, strengthsMissing, traitsOf } from '../../../src/core/plan/traits.ts';
import { voiceOf } from '../../../src/core/plan/voices.ts';
import { firstWantWords, readWant } from '../../../src/core/plan/want.ts';

const trait = (strength: string, challenge: string) => ({
  words: { strength, challenge, expected: '', now: '' },
  url: '',
});

describe('strengths and challenges', () => {
  const rows = [trait('I draw', ''), trait('', 'Fractions'), trait('I explain well', 'Speaking up')];

  it('stand in pairs, and the free half of a row is used first', () => {
    expect(traitsOf(rows, 'challenge')).toEqual([
      { words: 'Fractions', index: 1 },
      { words: 'Speaking up', index: 2 },
    ]);
    expect([rowFor(rows, 'strength'), rowFor(rows, 'challenge')]).toEqual([1, 0]);
    expect(rowFor([trait('a', 'b')], 'strength')).toBe(-1);
  });

  it('are counted against each other', () => {
    expect(strengthsMissing(rows)).toBe(0);
    expect(strengthsMissing([trait('', 'a'), trait('', 'b'), trait('c', '')])).toBe(1);
    expect(strengthsMissing([])).toBe(0);
  });

  it('come from the lines of a talk, each once, without bullets', () => {
    const answer = '- I keep going\n2. i draw.\n• I keep going\n\n  I ask ; I listen\n---';
    expect(linesFor(answer, rows, 'strength')).toEqual(['I keep going', 'I ask', 'I listen']);
    expect(linesFor('', rows, 'strength')).toEqual([]);
  });
});

describe('who says how I learn', () => {
  it.each([
    ['', 'mine'],
    ['I say', 'mine'],
    ['Lo digo yo', 'mine'],
    ['me', 'mine'],
    ['Ms Rivera', 'teacher'],
    ['my teacher', 'teacher'],
    ['Rivera', 'teacher'],
    ['la maestra', 'teacher'],
    ['Interest survey', 'result'],
    ['Profiler 16', 'result'],
  ] as const)('%s is %s', (who, voice) => {
    expect(voiceOf(who, 'Ms Rivera, Mr Stone')).toBe(voice);
  });

  it('is nobody of the staff where the plan names none', () => {
    expect(voiceOf('Interest survey', '')).toBe('result');
  });
});

describe('a mark on the way', () => {
  const day = (iso: string) => ({ text: iso, iso });
  const step = (iso: string) => ({ text: 's', owner: 'student', due: day(iso), doneText: '', done: false }) as const;
  const goal = (deadline: string, ...steps: string[]) => ({
    begins: day(''),
    deadline: day(deadline),
    steps: steps.map(step),
  });

  it('is wanted in the middle of a goal longer than a marking period', () => {
    expect(halfwayWanted(goal('2026-11-04'), '2026-09-01')).toBe('2026-10-03');
    expect(halfwayWanted(goal('2026-11-03'), '2026-09-01')).toBe('');
    expect(halfwayWanted(goal(''), '2026-09-01')).toBe('');
  });

  it('is not a first step nor the last day', () => {
    expect(halfwayWanted(goal('2027-05-28', '2026-09-04', '2027-05-28', ''), '2026-09-01')).toBe('2027-01-13');
    expect(halfwayWanted(goal('2027-05-28', '2027-01-20'), '2026-09-01')).toBe('');
  });

  it('counts from the day the goal begins', () => {
    expect(halfwayWanted({ ...goal('2027-05-28'), begins: day('2027-04-01') }, '2026-09-01')).toBe('');
  });
});

describe('the teacher’s example', () => {
  const sampleOf = (blocks: ReturnType<typeof templateBlocks>) =>
    decodePlan({ title: '', blocks, otherTabs: [] }).sampleGoal;
  const SAMPLE = { from: 'Ms Rivera', statement: 'Run 5 km by May', lines: ['Why: my dog', 'First step: shoes'] };

  it('is read in both languages, with whose it is', () => {
    for (const language of ['en', 'es'] as const)
      expect(sampleOf(templateBlocks({ language, sampleGoal: SAMPLE }))).toEqual(SAMPLE);
    expect(sampleOf(templateBlocks())).toMatchObject({ from: '' });
  });

  it('is nothing where the box is gone or empty', () => {
    expect(sampleOf(templateBlocks({ sampleGoal: null }))).toBeNull();
    expect(sampleOf([{ kind: 'table', rows: [[cell('An example to look at')], [cell(' ')]] }])).toBeNull();
  });

  it('is never taken for a goal of the student’s', () => {
    const { plan } = decodePlan({ title: '', blocks: templateBlocks({ sampleGoal: SAMPLE }), otherTabs: [] });
    expect(plan.goals).toEqual([]);
  });
});

describe('what a goal says of itself', () => {
  it('keeps what was said at the start before what was said later', () => {
    expect(firstWantWords('', { willing: 5, able: 3 }, 'en')).toBe('5 and 3');
    expect(firstWantWords('5 and 3; now 4 and 2', { willing: 4, able: 4 }, 'en')).toBe('4 and 4; now 4 and 2');
    expect(firstWantWords('2 y 2; ahora 4 y 5', { willing: 3, able: 1 }, 'es')).toBe('3 y 1; ahora 4 y 5');
    expect(readWant(firstWantWords('; now 1 and 1', { willing: 2, able: 3 }, 'en'))).toEqual({
      atFirst: { willing: 2, able: 3 },
      now: { willing: 1, able: 1 },
    });
  });

  it('says what is in the way and who is asked, in the language of the plan', () => {
    expect(stuckNote({ barrier: 0, line: 'My bus is late!', who: 'Grandpa' }, 'en')).toBe(
      'In the way: time. My bus is late! I ask: Grandpa.',
    );
    expect(stuckNote({ barrier: 1, line: ' ', who: '' }, 'es')).toBe('Lo que estorba: no lo entiendo.');
  });

  it('waits on the shelf without being counted; one more than the school suggests is said, not refused', () => {
    const message = (standing: string, count: number): string => {
      const goals = Array.from({ length: count }, (_, i) => ({
        ...EMPTY_GOAL,
        id: `G${i + 1}`,
        statement: `Goal ${i}`,
        standing: i === 0 ? standing : '',
      }));
      const blocks = encodePlan({ ...emptyPlan({ goalsAtOnce: 2, nextGoalNumber: 9 }), goals });
      const goal = { statement: 'One more', standing: standing === 'wait' ? 'later' : '' };
      const planned = planGoal({ title: '', blocks, otherTabs: [] }, { goalId: '', before: null, goal });
      return 'message' in planned ? planned.message : planned.refusal;
    };
    expect(message('', 1)).toBe('Saved in your plan as Goal G9.');
    expect(message('', 2)).toContain('You work on 3 goals now');
    expect(message('later', 2)).toBe('Saved in your plan as Goal G9.');
    expect(message('wait', 2)).toBe('Saved in your plan as Goal G9. It waits on your Later shelf.');
  });
});
