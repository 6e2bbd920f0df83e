import { speak } from '../../../src/core/language.ts';
import { activeGoals, goalsToCheck, stageOf } from '../../../src/core/plan/cycle.ts';
import { readDecision, readVerdict } from '../../../src/core/plan/cycle-records.ts';
import type { Goal, Plan, PlanRecord } from '../../../src/core/plan/plan.ts';
import { closedOn, decisionOf, roundRecords } from '../../../src/core/plan/round.ts';
import { roundState } from '../../../src/core/plan/round-state.ts';
import { readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { verdictOf, verdictWords } from '../../../src/core/plan/verdict.ts';
import { ADA } from '../document/sample-plan.ts';

const TODAY = '2026-11-03';
type Rows = Partial<Plan['records']>;
const having = (rows: Rows, plan: Plan = ADA): Plan => ({ ...plan, records: { ...plan.records, ...rows } });
const row = (words: Readonly<Record<string, string>>): PlanRecord => ({ words, url: '' });
const check = (goal: string, verdict: string, how = '', date = '1 Nov') => row({ date, goal, verdict, how });
const decide = (goal: string, decision: string, date = '2 Nov') => row({ date, goal, decision, why: 'so' });
const goalOf = (plan: Plan, id: string): Goal => plan.goals.find(goal => goal.id === id) as Goal;
const wordsFor = (plan: Plan, id: string): string => verdictWords(verdictOf(plan, goalOf(plan, id)));
const openIds = (plan: Plan): readonly string[] => activeGoals(plan).map(goal => goal.id);
const withGoal = (id: string, more: Partial<Goal>, plan: Plan = ADA): Plan => ({
  ...plan,
  goals: plan.goals.map(goal => (goal.id === id ? { ...goal, ...more } : goal)),
});

afterEach(() => speak('en'));

describe('a verdict', () => {
  it('met, without anything that shows it, still needs evidence, and the goal stays open', () => {
    const plan = having({ reviews: [check('G2', 'met', 'I just know')] });
    expect(wordsFor(plan, 'G2')).toBe('Says met, evidence still needed');
    expect(openIds(plan)).toEqual(['G1', 'G2']);
    expect(openIds(having({ reviews: [], revisions: [decide('G2', 'met')] }))).toEqual(['G1', 'G2']);
    speak('es');
    expect(wordsFor(having({ reviews: [check('G2', 'lograda')] }), 'G2')).toBe('Dice lograda, falta la evidencia');
  });

  it('met, with evidence of the goal, a number at its target, a link or a named piece, is met', () => {
    expect(wordsFor(having({ reviews: [check('G1', 'met')] }), 'G1')).toBe('Met');
    const bare = { ...ADA, evidence: ADA.evidence.filter(each => each.goalId === '') };
    const met = { reviews: [check('G1', 'met')] };
    expect(wordsFor(having(met, bare), 'G1')).toBe('Says met, evidence still needed');
    const reached = withGoal(
      'G1',
      { progress: [{ date: readDate('1 Nov', ADA.about), amount: readNumber('91'), note: '' }] },
      bare,
    );
    expect(wordsFor(having(met, reached), 'G1')).toBe('Met');
    expect(openIds(having(met, reached))).toEqual(['G2']);
    expect(wordsFor(having({ reviews: [check('G1', 'met', 'https://example.org/film')] }, bare), 'G1')).toBe('Met');
    expect(wordsFor(having({ reviews: [check('G1', 'met', 'Look at my cake for the fair!')] }, bare), 'G1')).toBe(
      'Met',
    );
  });

  it('counts the last row, and what was decided after it', () => {
    const plan = having({ reviews: [check('G1', 'met'), check('G1', 'not yet')] });
    expect(wordsFor(plan, 'G1')).toBe('Not yet');
    expect(openIds(having({ reviews: [check('G1', 'met')], revisions: [decide('G1', 'extend')] }))).toEqual([
      'G1',
      'G2',
    ]);
    expect(openIds(having({ revisions: [decide('G2', 'quitar')] }))).toEqual(['G1']);
  });

  it('leaves goals alone that wait or are finished', () => {
    expect(openIds(withGoal('G1', { standing: 'later' }))).toEqual(['G2']);
    expect(openIds(withGoal('G1', { standing: 'terminada' }))).toEqual(['G2']);
    expect(stageOf(withGoal('G2', { standing: 'después', steps: [] }), TODAY)).toBe('do');
  });

  it.each([
    ['met', 'met'],
    ['Lograda', 'met'],
    ['getting there', 'getting there'],
    ['en camino', 'getting there'],
    ['nearly met', 'getting there'],
    ['not there yet', 'not yet'],
    ['todavía no', 'not yet'],
    ['purple', ''],
    ['', ''],
  ])('“%s” says “%s”', (typed, says) => expect(readVerdict(typed)).toBe(says));

  it.each([
    ['extend', 'extend'],
    ['keep', 'extend'],
    ['alargar', 'extend'],
    ['revise', 'revise'],
    ['cambiar', 'revise'],
    ['remove', 'remove'],
    ['quitar', 'remove'],
    ['do not drop', ''],
    ['lograda', 'met'],
    ['finish', 'met'],
    ['', ''],
  ])('“%s” decides “%s”', (typed, decision) => expect(readDecision(typed)).toBe(decision));
});

describe('a round', () => {
  const earlier = (date: string) => row({ question: 'What I decided', date, words: 'G1: extend' });
  const due: Plan = { ...ADA, about: { ...ADA.about, nextReview: readDate('10 Nov', ADA.about) } };

  it('ends with its closing: rows up to that day are over, the review is done', () => {
    const rows = { reviews: [check('G1', 'not yet'), check('G2', 'not yet')], revisions: [decide('G1', 'extend')] };
    const plan = having({ ...rows, earlier: [earlier('2 Nov')] }, due);
    expect(closedOn(plan)).toBe('2026-11-02');
    expect(roundRecords(plan).reviews).toEqual([]);
    expect(decisionOf(goalOf(plan, 'G1'), roundRecords(plan))).toBeNull();
    expect(stageOf(plan, TODAY)).toBe('do');
    expect(stageOf(having(rows, due), TODAY)).toBe('reflect');
    // The next one opens with its own review day.
    const next = { ...plan, about: { ...plan.about, nextReview: readDate('20 Nov', ADA.about) } };
    expect(stageOf(next, '2026-11-05')).toBe('do');
    expect(stageOf(next, '2026-11-06')).toBe('assess');
    expect(stageOf(having({ reviews: [...rows.reviews, check('G1', 'met', '', '3 Nov')] }, plan), TODAY)).toBe(
      'reflect',
    );
  });

  it('names the goals that are not looked at and not decided yet', () => {
    const plan = having({ reviews: [check('G1', 'not yet')], revisions: [decide('G2', 'extend')] }, due);
    expect(goalsToCheck(plan, TODAY).map(goal => goal.id)).toEqual(['G2']);
    expect(goalsToCheck(plan, '2026-10-01')).toEqual([]);
    expect(roundState(plan)).toEqual({
      unchecked: ['G2'],
      undecided: ['G1'],
      hasReflection: false,
      canClose: true,
      hasFormalReview: false,
    });
    const formal = row({ date: '1 Oct', how: 'Formal, with my team', take: 'x' });
    const informal = row({ date: '1 Oct', how: 'informal', take: 'x' });
    expect(roundState(having({ reflections: [formal] })).hasFormalReview).toBe(true);
    expect(roundState(having({ reflections: [informal] })).hasFormalReview).toBe(false);
  });

  it('counts any answer or record of the profile as a beginning', () => {
    const silent = { ...ADA, answers: ADA.answers.map(answer => ({ ...answer, text: '' })) };
    expect(stageOf(silent, TODAY)).toBe('profile');
    expect(
      stageOf(having({ traits: [row({ strength: 'I draw', challenge: '', expected: '', now: '' })] }, silent), TODAY),
    ).toBe('do');
  });
});
