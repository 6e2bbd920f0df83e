import { activeGoals, stageOf, stageStrip } from '../../../src/core/plan/cycle.ts';
import { endsGoal, saysMet } from '../../../src/core/plan/cycle-records.ts';
import { deadlineWords, dueWords, isLate } from '../../../src/core/plan/due-words.ts';
import { nextStep } from '../../../src/core/plan/next-step.ts';
import type { Goal, Plan, PlanRecord, ProgressEntry } from '../../../src/core/plan/plan.ts';
import { growthWords, trendPoints, unlikeNumbers } from '../../../src/core/plan/progress.ts';
import { thisWeek } from '../../../src/core/plan/this-week.ts';
import { readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { ADA } from '../document/sample-plan.ts';

const TODAY = '2026-11-03';
const HABIT = { dateOrder: 'day first', schoolYear: '2026/27' } as const;
const day = (text: string) => readDate(text, HABIT);
type Rows = Partial<Readonly<Record<'reviews' | 'reflections' | 'revisions', readonly PlanRecord[]>>>;
const having = (plan: Plan, rows: Rows): Plan => ({ ...plan, records: { ...plan.records, ...rows } });
const row = (words: Readonly<Record<string, string>>): PlanRecord => ({ words, url: '' });
const verdict = (date: string, goal: string, text = 'getting there') => row({ date, goal, verdict: text, how: '' });
const reflection = (date: string) => row({ date, how: '', take: 'a lot' });
const decision = (date: string, goal: string, text = 'extend') => row({ date, goal, decision: text, why: '' });
const reviewOn = (date: string): Plan => ({ ...ADA, about: { ...ADA.about, nextReview: day(date) } });
const goalOf = (more: Partial<Goal>): Goal => ({ ...(ADA.goals[0] as Goal), ...more });

describe('the stage of a plan', () => {
  it('is the first that still asks for something', () => {
    expect(stageOf({ ...ADA, answers: [] }, TODAY)).toBe('profile');
    expect(
      stageOf(
        { ...ADA, answers: ADA.answers.map(answer => (answer.stage === 'profile' ? { ...answer, text: '' } : answer)) },
        TODAY,
      ),
    ).toBe('profile');
    expect(stageOf({ ...ADA, goals: [] }, TODAY)).toBe('goals');
    expect(
      stageOf(
        { ...ADA, goals: ADA.goals.map(goal => ({ ...goal, steps: goal.id === 'G2' ? [] : goal.steps })) },
        TODAY,
      ),
    ).toBe('plan');
    expect(stageOf(ADA, TODAY)).toBe('do');
  });

  it('goes round: check, look back, decide, and do again', () => {
    const plan = reviewOn('10 Nov');
    const checked = [verdict('1 Nov', 'G1'), verdict('2 Nov', 'G2')];
    expect(stageOf(plan, TODAY)).toBe('assess');
    expect(stageOf(having(plan, { reviews: checked.slice(0, 1) }), TODAY)).toBe('assess');
    expect(stageOf(having(plan, { reviews: checked }), TODAY)).toBe('reflect');
    expect(stageOf(having(plan, { reviews: checked, reflections: [reflection('1 Nov')] }), TODAY)).toBe('reflect');
    const looked = { reviews: checked, reflections: [reflection('2 Nov')] };
    expect(stageOf(having(plan, looked), TODAY)).toBe('revise');
    expect(stageOf(having(plan, { ...looked, revisions: [decision('3 Nov', 'G1')] }), TODAY)).toBe('do');
  });

  it('opens a review a fortnight before its day, and keeps it open after it', () => {
    expect(stageOf(reviewOn('18 Nov'), TODAY)).toBe('do');
    expect(stageOf(reviewOn('17 Nov'), TODAY)).toBe('assess');
    expect(stageOf(reviewOn('1 Sep'), TODAY)).toBe('assess');
    expect(stageOf(reviewOn('some day'), TODAY)).toBe('do');
  });

  it('does not take last time’s verdict for this time’s', () => {
    const old = {
      reviews: [verdict('1 Sep', 'G1'), verdict('1 Sep', 'G2')],
      reflections: [reflection('2 Sep')],
      revisions: [decision('3 Sep', 'G1')],
    };
    expect(stageOf(having(ADA, old), TODAY)).toBe('do');
    expect(stageOf(having(reviewOn('10 Nov'), old), TODAY)).toBe('assess');
  });

  it('leaves goals that are met or dropped alone', () => {
    const met = { reviews: [verdict('1 Nov', 'G1', 'Met'), verdict('1 Nov', 'G2', 'not met yet')] };
    expect(activeGoals(having(ADA, met)).map(goal => goal.id)).toEqual(['G2']);
    const again = {
      ...met,
      revisions: [decision('2 Nov', 'G1', 'extend it'), decision('2 Nov', 'G2', 'remove')],
    };
    expect(activeGoals(having(ADA, again)).map(goal => goal.id)).toEqual(['G1']);
    const all = {
      reviews: [verdict('1 Nov', 'G1', 'met'), verdict('1 Nov', 'G2', 'lograda')],
      reflections: [reflection('1 Nov')],
    };
    const shown = { ...ADA, evidence: ADA.evidence.map((each, index) => ({ ...each, goalId: `G${index + 1}` })) };
    expect(stageOf(having(shown, all), TODAY)).toBe('revise');
    expect(stageOf(having(shown, { ...all, revisions: [decision('1 Nov', 'G1', 'finish')] }), TODAY)).toBe('goals');
  });

  it('stands in a strip of seven', () => {
    expect(stageStrip('assess').map(each => each.state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'here',
      'ahead',
      'ahead',
    ]);
  });

  it('reads verdicts and decisions as words', () => {
    expect(['met', 'I met it!', 'Reached', 'Lograda'].every(saysMet)).toBe(true);
    expect(['not met', 'almost met', 'getting there', '', 'todavía no lograda', "haven't met"].some(saysMet)).toBe(
      false,
    );
    expect(['finish', 'Drop it', 'removed', 'terminar'].every(endsGoal)).toBe(true);
    expect(['keep', 'change', 'do not drop', ''].some(endsGoal)).toBe(false);
  });
});

describe('days in words', () => {
  it.each([
    ['2026-11-03', 'due today', 'today is the day'],
    ['2026-11-04', 'due tomorrow', '1 day left'],
    ['2026-11-05', 'due Thursday', '2 days left'],
    ['2026-11-09', 'due Monday', '6 days left'],
    ['2026-11-10', 'due 10 November', '7 days left'],
    ['2026-11-24', 'due 24 November', '3 weeks left'],
    ['2026-11-02', '1 day late', '1 day late'],
    ['2026-10-06', '4 weeks late', '4 weeks late'],
    ['', '', ''],
  ])('%s is “%s” for a step and “%s” for a goal', (iso, step, goal) => {
    expect([dueWords(iso, TODAY), deadlineWords(iso, TODAY)]).toEqual([step, goal]);
  });

  it('is late from the next day on', () => {
    expect([isLate('2026-11-02', TODAY), isLate(TODAY, TODAY), isLate('', TODAY)]).toEqual([true, false, false]);
  });
});

describe('this week', () => {
  it('holds the student’s open steps, the oldest first, those without a day last', () => {
    const step = (text: string, due: string, more = {}) => ({
      text,
      owner: 'student' as const,
      due: day(due),
      doneText: '',
      done: false,
      ...more,
    });
    const steps = [
      step('later', '20 Nov'),
      step('no day', ''),
      step('friday', '6 Nov'),
      step('done', '3 Nov', { done: true }),
      step('hers', '3 Nov', { owner: 'teacher' }),
      step('late', '1 Nov'),
      step('some day', 'in winter'),
    ];
    const week = thisWeek({ ...ADA, goals: [goalOf({ steps })] }, TODAY);
    expect(week.map(line => [line.stepIndex, line.text, line.words, line.isLate])).toEqual([
      [5, 'late', '2 days late', true],
      [2, 'friday', 'due Friday', false],
      [1, 'no day', '', false],
      [6, 'some day', 'in winter', false],
    ]);
  });
});

describe('the next step', () => {
  const next = (plan: Plan, more: Rows = {}) => nextStep(having(plan, more), TODAY);

  it('answers a question of staff before anything else', () => {
    const asked = {
      ...ADA,
      goals: ADA.goals.map(goal => ({
        ...goal,
        staff: { ...goal.staff, showMe: goal.id === 'G2' ? 'Which work?' : '' },
      })),
    };
    expect(next(asked)).toMatchObject({
      action: 'reply',
      goalId: 'G2',
      sentence: expect.stringContaining('Which work?'),
    });
    const replied = { ...asked, goals: asked.goals.map(goal => ({ ...goal, myReply: 'This one' })) };
    expect(next(replied).action).not.toBe('reply');
  });

  it('fits the stage', () => {
    expect(next({ ...ADA, answers: ADA.answers.map(answer => ({ ...answer, text: '' })) })).toMatchObject({
      action: 'answer',
      question: 'Q1',
    });
    expect(next({ ...ADA, goals: [] })).toMatchObject({ action: 'add-goal', stage: 'goals' });
    expect(next({ ...ADA, goals: [goalOf({ steps: [] })] })).toMatchObject({ action: 'add-step', goalId: 'G1' });
    expect(next(reviewOn('10 Nov'))).toMatchObject({
      stage: 'assess',
      action: 'answer',
      question: 'Q15',
      goalId: 'G1',
    });
    expect(next(ADA, { reviews: [verdict('1 Nov', 'G1')] })).toMatchObject({ stage: 'reflect', question: 'Q21' });
    expect(next(ADA, { reviews: [verdict('1 Nov', 'G1')], reflections: [reflection('2 Nov')] })).toMatchObject({
      stage: 'revise',
      question: 'Q29',
    });
  });

  it('while doing: what is due, then numbers, then evidence, then new steps', () => {
    const doing = (more: Partial<Goal>, evidence = ADA.evidence) => next({ ...ADA, goals: [goalOf(more)], evidence });
    const open = [{ text: 'x', owner: 'student' as const, due: day('1 Dec'), doneText: '', done: false }];
    const fresh: ProgressEntry[] = [{ date: day('1 Nov'), amount: readNumber('77'), note: '' }];
    expect(doing({})).toMatchObject({ action: 'open-stage', sentence: 'Today: Read to Grandpa' });
    expect(doing({ steps: open, progress: [] })).toMatchObject({ action: 'log-number', goalId: 'G1' });
    expect(doing({ steps: open, progress: fresh }, [])).toMatchObject({ action: 'add-evidence', goalId: 'G1' });
    expect(doing({ steps: open.map(step => ({ ...step, done: true })), progress: fresh })).toMatchObject({
      action: 'add-step',
      goalId: 'G1',
    });
    expect(doing({ steps: open, progress: fresh })).toMatchObject({ action: 'open-stage', goalId: '' });
  });
});

describe('growth', () => {
  const grown = (start: string, target: string, ...amounts: string[]) =>
    growthWords(
      goalOf({
        start: readNumber(start),
        target: readNumber(target),
        progress: amounts.map((text, index) => ({ date: day(`${index + 1} Oct`), amount: readNumber(text), note: '' })),
      }),
    );

  it('does not compare numbers of different units: it says which two, and what to do', () => {
    expect(grown('800 m', '2 km', '1.1 km')).toBe(
      '800 m and 1.1 km are in different units. Use one unit, then the line can be drawn.',
    );
    expect(grown('800 m', '2 km')).toContain('800 m and 2 km are in different units.');
    expect(grown('20 min', '30 minutes', '25')).toBe('5 minutes more than at the start, 5 to go');
    const goal = goalOf({ start: readNumber('some'), target: readNumber('95 wpm'), progress: [] });
    expect(unlikeNumbers(goal)).toBeNull();
    expect(unlikeNumbers({ ...goal, start: readNumber('3 books') })).toEqual(['3 books', '95 wpm']);
  });

  it.each([
    [['62 words', '90 words', '77'], '15 words more than at the start, 13 to go'],
    [['62', '90', '62'], 'The same as at the start, 28 to go'],
    [['62', '90', '60'], '2 less than at the start, 30 to go'],
    [['62', '90', '91'], '29 more than at the start, target reached'],
    [['12 days', '3 days', '7'], '5 days less than at the start, 4 to go'],
    [['12', '3', '2'], '10 less than at the start, target reached'],
    [['50 %', '', '60 %'], '10% more than at the start'],
    [['', '90', '60', '70'], '10 more than at the start, 20 to go'],
    [['', '90', '60'], 'Now at 60, 30 to go'],
    [['0,1', '1', '0.3'], '0.2 more than at the start, 0.7 to go'],
    [['62', '90'], ''],
    [['C', 'A', 'B'], 'Up from C to B, on the way to A'],
  ])('%j reads “%s”', ([start = '', target = '', ...amounts], words) => {
    expect(grown(start, target, ...amounts)).toBe(words);
  });

  it('draws points by date; those without a date keep their place', () => {
    const entry = (date: string, amount: string) => ({ date: day(date), amount: readNumber(amount), note: '' });
    const points = trendPoints(
      goalOf({
        progress: [
          entry('5 Oct', '3'),
          entry('someday', '4'),
          entry('1 Oct', '1'),
          entry('1 Oct', '2'),
          entry('6 Oct', 'none'),
        ],
      }),
    );
    expect(points.map(point => point.value)).toEqual([1, 2, 3, 4]);
  });
});
