import { speak } from '../../../src/core/language.ts';
import { agoWords, isCheckInDue, lastCheckIn, readHow } from '../../../src/core/plan/check-ins.ts';
import { helpersFor } from '../../../src/core/plan/helpers.ts';
import { milestoneIdeas } from '../../../src/core/plan/milestones.ts';
import { nextStep } from '../../../src/core/plan/next-step.ts';
import type { Goal, Plan, PlanRecord, Step } from '../../../src/core/plan/plan.ts';
import { portfolioCap } from '../../../src/core/plan/portfolio.ts';
import { growthWords, hasReachedTarget, trendPoints, wayOf } from '../../../src/core/plan/progress.ts';
import { strandTrends } from '../../../src/core/plan/self-direction.ts';
import { daysAhead, thisWeek } from '../../../src/core/plan/this-week.ts';
import { readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { readSpan } from '../../../src/core/plan/typed-span.ts';
import { readWant, wantWords } from '../../../src/core/plan/want.ts';
import { ADA } from '../document/sample-plan.ts';

const TODAY = '2026-11-03';
const day = (text: string) => readDate(text, ADA.about);
const row = (words: Readonly<Record<string, string>>): PlanRecord => ({ words, url: '' });
const having = (rows: Partial<Plan['records']>, plan: Plan = ADA): Plan => ({
  ...plan,
  records: { ...plan.records, ...rows },
});
const goalOf = (more: Partial<Goal>): Goal => ({ ...(ADA.goals[0] as Goal), ...more });
const planOf = (more: Partial<Goal>): Plan => ({ ...ADA, goals: [goalOf(more)] });
const amounts = (...texts: string[]) =>
  texts.map((text, index) => ({ date: day(`${index + 1} Oct`), amount: readNumber(text), note: '' }));
const scaled = (start: string, target: string, ...texts: string[]): Goal =>
  goalOf({ start: readNumber(start), target: readNumber(target), progress: amounts(...texts) });

afterEach(() => speak('en'));

describe('amounts on a scale', () => {
  it.each([
    [['C', 'A', 'B'], 'Up from C to B, on the way to A', 'Subiste de C a B, en camino a A'],
    [['C-', 'B+', 'C+', 'B+'], 'Up from C- to B+, target reached', 'Subiste de C- a B+, ya llegaste'],
    [['a D', 'a B in math', 'D'], 'The same as at the start, on the way to B', 'Igual que al comienzo, en camino a B'],
    [['B', 'A', 'C'], 'Now at C, on the way to A', 'Ahora en C, en camino a A'],
    [['level J', 'level M', 'level K'], 'Up from J to K, on the way to M', 'Subiste de J a K, en camino a M'],
    [['A2', 'B1', 'A2+'], 'Up from A2 to A2+, on the way to B1', 'Subiste de A2 a A2+, en camino a B1'],
    [['3 of 10', '9 of 10', '5 of 10'], '2 more than at the start, 4 to go', '2 más que al comienzo, faltan 4'],
    [['3 de 10', '9', '8/10'], '5 more than at the start, 1 to go', '5 más que al comienzo, falta 1'],
    [['5/10', '90 %', '16/20'], '30% more than at the start, 10 to go', '30% más que al comienzo, faltan 10'],
  ])('%j: “%s”', ([start = '', target = '', ...texts], english, spanish) => {
    const goal = scaled(start, target, ...texts);
    expect(growthWords(goal)).toBe(english);
    speak('es');
    expect(growthWords(goal)).toBe(spanish);
  });

  it('keeps order, signs and words: a plus is better than none, and letters beyond F are levels', () => {
    const values = trendPoints(scaled('', '', 'F', 'D-', 'D', 'D+', 'C', 'B-', 'B', 'B+', 'A-', 'A', 'A+')).map(
      point => point.value,
    );
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
    expect(trendPoints(scaled('', 'P', 'C', 'D')).map(point => point.value)).toEqual([3, 4]);
    expect(hasReachedTarget(scaled('C', 'B', 'B+'))).toBe(true);
    expect(hasReachedTarget(scaled('C', 'B', 'B-'))).toBe(false);
    expect(hasReachedTarget(scaled('12 min', '8 min', '7:30'))).toBe(true);
    expect(wayOf(scaled('62', '90', 'A book'))).toBeNull();
    expect(trendPoints(scaled('', '', 'A book a week', 'better'))).toEqual([]);
  });
});

describe('milestones', () => {
  it('are suggested, the greatest one a goal, and not again once noted', () => {
    const at = (...texts: string[]) => milestoneIdeas(planOf({ progress: amounts(...texts) })).map(idea => idea.what);
    expect(at('91')).toEqual(['Reached 90 words']);
    expect(at('80')).toEqual(['Half of the way to 90 words']);
    expect(at('70')).toEqual(['First evidence: Read 90 words a minute']);
    const steps = (ADA.goals[0] as Goal).steps.map(step => ({ ...step, done: true }));
    expect(milestoneIdeas(planOf({ steps, progress: amounts('70') }))[0]?.what).toContain('Every step done');
    const noted = having(
      { milestones: [row({ goal: 'G1', what: 'Llegué a 90 words' })] },
      planOf({ progress: amounts('91') }),
    );
    expect(milestoneIdeas(noted)).toEqual([]);
    speak('es');
    const [idea] = milestoneIdeas(planOf({ progress: amounts('91') }));
    expect(idea).toEqual({ goalId: 'G1', sentence: 'Llegué a 90 words', what: 'Reached 90 words' });
  });
});

describe('this week', () => {
  const step = (text: string, due: string, doneText = ''): Step => ({
    text,
    owner: 'student',
    due: { text: due, iso: readSpan(due, ADA.about).until },
    doneText,
    done: doneText === 'x',
  });

  it('holds steps that come again, from their first day on, until they are done', () => {
    const steps = [
      step('read', 'every week until 20 Dec', '4 times'),
      step('run', 'daily'),
      step('swim', 'every week from 1 Dec'),
      step('sing', 'every week', 'x'),
      step('write', 'every two weeks until 1 Nov'),
    ];
    expect(thisWeek(planOf({ steps }), TODAY).map(line => [line.text, line.words, line.isLate])).toEqual([
      ['write', 'every two weeks, 2 days late', true],
      ['read', 'every week, due 20 December, done 4 times so far', false],
      ['run', 'every day', false],
    ]);
    speak('es');
    expect(thisWeek(planOf({ steps: [step('correr', 'cada día', '1')] }), TODAY)[0]?.words).toBe(
      'cada día, hecho una vez',
    );
  });

  it('shows deadlines and the review when they are near', () => {
    const near = { ...planOf({ deadline: day('10 Nov') }), about: { ...ADA.about, nextReview: day('17 Nov') } };
    expect(daysAhead(near, TODAY).map(each => [each.kind, each.goalId, each.words])).toEqual([
      ['deadline', 'G1', '7 days left'],
      ['review', '', '2 weeks left'],
    ]);
    expect(daysAhead(planOf({ deadline: day('1 Nov') }), TODAY)[0]).toMatchObject({ isLate: true });
    expect(daysAhead(ADA, TODAY)).toEqual([]);
  });
});

describe('check-ins', () => {
  const checkIn = (date: string, goal: string, how: string, note = '') => row({ date, goal, how, note });

  it('are due after a week, and the newest of a goal counts', () => {
    expect(isCheckInDue(ADA, TODAY)).toBe(true);
    expect(isCheckInDue(having({ checkIns: [checkIn('27 Oct', 'G1', 'on track')] }), TODAY)).toBe(true);
    expect(isCheckInDue(having({ checkIns: [checkIn('28 Oct', 'G1', 'on track')] }), TODAY)).toBe(false);
    const plan = having({
      checkIns: [checkIn('2 Nov', 'G1', 'stuck', 'no book'), checkIn('25 Oct', 'G1', 'on track')],
    });
    expect(lastCheckIn(plan, 'G1', TODAY)).toEqual({
      goalId: 'G1',
      how: 'stuck',
      typed: 'stuck',
      note: 'no book',
      daysAgo: 1,
    });
    expect(lastCheckIn(plan, 'G2', TODAY)).toBeNull();
    expect([0, 1, 9, null].map(agoWords)).toEqual(['today', 'yesterday', '9 days ago', '']);
    expect(['on track', 'Me estoy atrasando', 'no puedo seguir', 'voy bien', 'hm'].map(readHow)).toEqual([
      'on track',
      'slipping',
      'stuck',
      'on track',
      '',
    ]);
  });

  it('stuck: the next step names somebody to ask, the goal’s own people before the team', () => {
    const team = [
      row({ who: 'Ms Rivera', role: 'advisor', reach: 'room 4' }),
      row({ who: 'Grandpa', role: '', reach: '555' }),
    ];
    const rest = { steps: [step2], progress: amounts('77').map(each => ({ ...each, date: day('2 Nov') })) };
    const plan = having(
      { team, checkIns: [checkIn('2 Nov', 'G1', 'stuck')] },
      planOf({ ...rest, helpers: 'Grandpa and Zoe' }),
    );
    expect(helpersFor(plan, plan.goals[0] as Goal)).toEqual(['Grandpa (555)', 'Zoe', 'Ms Rivera (advisor, room 4)']);
    expect(nextStep(plan, TODAY)).toMatchObject({ action: 'add-step', goalId: 'G1' });
    expect(nextStep(plan, TODAY).sentence).toContain('Ask Grandpa (555)');
  });
});

const step2: Step = { text: 'x', owner: 'student', due: day('1 Dec'), doneText: '', done: false };

describe('the next step', () => {
  it('asks for the reason of a change, and for what shows a goal that is said to be met', () => {
    const staff = { agreed: 'Read 70 words a minute', decision: '', feedback: '', showMe: '' };
    expect(nextStep(planOf({ staff }), TODAY)).toMatchObject({ action: 'open-stage', stage: 'revise', goalId: 'G1' });
    const bare = { ...planOf({ steps: [step2] }), evidence: [] };
    const said = having(
      {
        reviews: [row({ date: '1 Nov', goal: 'G1', verdict: 'met' })],
        reflections: [row({ date: '1 Nov' })],
        revisions: [row({ date: '1 Nov', goal: 'G1', decision: 'met' })],
      },
      bare,
    );
    expect(nextStep(said, TODAY)).toMatchObject({
      action: 'add-evidence',
      goalId: 'G1',
      reason: 'A goal that is met needs one piece of evidence, or a number that reached the target.',
    });
  });

  it('always says why, in both languages', () => {
    for (const plan of [ADA, planOf({ steps: [] }), { ...ADA, goals: [] }, { ...ADA, answers: [] }]) {
      speak('en');
      const english = nextStep(plan, TODAY);
      speak('es');
      const spanish = nextStep(plan, TODAY);
      expect(english.reason).not.toBe('');
      expect(spanish.reason).not.toBe(english.reason);
      expect({ ...spanish, sentence: '', reason: '', button: '' }).toEqual({
        ...english,
        sentence: '',
        reason: '',
        button: '',
      });
    }
  });
});

describe('smaller readings', () => {
  it('read the cap of the portfolio and both answers about wanting', () => {
    const cap = (text: string) =>
      portfolioCap({
        answers: [{ stage: 'reflect', set: 'portfolio', question: 'pieces', prompt: '', text, later: '', repeat: '' }],
      });
    expect(['', '3', 'at most three', 'máximo cuatro', '0', 'many'].map(cap)).toEqual([5, 3, 3, 4, 5, 5]);
    expect(readWant('5 and 3')).toEqual({ atFirst: { willing: 5, able: 3 }, now: { willing: null, able: null } });
    const both = wantWords('5 y 3', { willing: 4, able: 2 }, 'es');
    expect(both).toBe('5 y 3; ahora 4 y 2');
    expect(readWant(both)).toEqual({ atFirst: { willing: 5, able: 3 }, now: { willing: 4, able: 2 } });
    expect(wantWords(both, { willing: 1, able: 1 }, 'en')).toBe('5 y 3; now 1 and 1');
  });

  it('line up how a student steers, strand by strand', () => {
    const say = (strand: string, date: string, level: string) => row({ strand, date, level, words: '' });
    const plan = having({
      selfDirection: [
        say('organizarme', '1 Nov', '3'),
        say('managing myself', '1 Oct', '2'),
        say('my own', '', '4'),
        say('knowing myself', '', 'none'),
      ],
    });
    expect(strandTrends(plan).map(each => [each.strand, each.points.map(point => point.level)])).toEqual([
      ['managing myself', [2, 3]],
      ['my own', [4]],
    ]);
  });
});
