// The clean page: everything for oneself, and for others only what the student let out or ticked.
import fc from 'fast-check';
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { emptyPlan } from '../../../src/core/document/template.ts';
import { speak } from '../../../src/core/language.ts';
import { AUDIENCES, EXTRAS, offeredExtras, type PageChoice, usualExtras } from '../../../src/core/page/allowed.ts';
import { type PagePlan, planPage } from '../../../src/core/page/page.ts';
import { ABOUT_NOTE } from '../../../src/core/plan/names.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { QUESTIONS } from '../../../src/core/plan/questions.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { plans } from '../document/generated-plans.ts';
import { ADA } from '../document/sample-plan.ts';

const pageOf = ({ about, ...plan }: Plan): PagePlan => ({
  ...plan,
  student: about.student,
  schoolYear: about.schoolYear,
  skills: [],
});
const choice = (audience: PageChoice['audience'], ...extras: PageChoice['extras']): PageChoice => ({
  audience,
  extras,
});
const usual = (audience: PageChoice['audience'], reader: 'student' | 'staff' = 'student'): PageChoice => ({
  audience,
  extras: usualExtras(audience, reader),
});
const wordsOf = (plan: Plan, chosen: PageChoice): string =>
  JSON.stringify(planPage(pageOf(plan), chosen, plan.about.language));
const row = (words: Readonly<Record<string, string>>) => ({ words, url: '' });

const said = (question: string, text: string, repeat = ''): Plan['answers'][number] => {
  const { set, stage, prompt } =
    QUESTIONS.find(({ key }) => key === question) ?? (QUESTIONS[0] as (typeof QUESTIONS)[number]);
  return { set, stage, question, prompt: prompt.en, text, later: '', repeat };
};

const NINA: Plan = {
  ...emptyPlan({ student: 'Nina Sol', schoolYear: '2026/27' }),
  answers: [
    said('Q1', 'I am from two villages', 'conference page'),
    said('people', 'my aunt Ilse'),
    said('language', 'Quechua at home', 'family summary'),
    said('Q3', 'good at maps'),
    said('hard', 'long texts are hard'),
    said('Q22', 'I know my mornings', 'conference page, family summary'),
    said('Q24', 'I wish I had asked'),
  ],
  goals: [
    {
      ...EMPTY_GOAL,
      ...{ id: 'G1', statement: 'Read the whole map of the valley', skill: 'map reading', why: 'for the walks' },
      sort: 'my own, in school',
      steps: [
        { text: 'ask Uncle', owner: 'family', due: { text: '', iso: '' }, doneText: '', done: false },
        { text: 'buy a compass', owner: 'student', due: { text: '3 Nov', iso: '' }, doneText: 'x', done: true },
      ],
      staff: { ...EMPTY_GOAL.staff, feedback: 'a staff remark', showMe: 'Which map?' },
    },
    {
      ...EMPTY_GOAL,
      ...{ id: 'G2', statement: 'Guide ten visitors', skill: 'speaking', sort: 'beyond school, long' },
      start: readNumber('2'),
      target: readNumber('10'),
      progress: [{ date: { text: '1 Nov', iso: '2026-11-01' }, amount: readNumber('5'), note: '' }],
    },
    { ...EMPTY_GOAL, id: 'G3', statement: 'Learn to drive', standing: 'later' },
  ],
  evidence: [{ date: { text: '', iso: '' }, title: 'Photo of the tour #Speaking', url: '', goalId: 'G2', why: '' }],
  records: {
    ...emptyPlan().records,
    traits: [row({ strength: 'patient', challenge: 'late in the morning', expected: '', now: '' })],
    supports: [row({ what: 'more time', when: '', who: '' })],
    portfolio: [
      { words: { piece: 'My tour film', goal: 'G2', why: 'people laughed' }, url: 'https://example.org/film' },
    ],
    reflections: [
      row({ date: '', how: 'alone', take: 'kept to myself', repeat: '' }),
      row({ date: '', how: 'with Ilse', take: 'told at home', repeat: 'family summary' }),
    ],
    workHours: [
      row({ what: 'Bakery', date: '', hours: '3', shows: '' }),
      row({ what: 'Bakery', date: '', hours: '2.5', shows: '' }),
    ],
    requests: [row({ date: '', goal: 'G1', what: 'a smaller map', answer: '' })],
    checkIns: [row({ date: '', goal: 'G2', how: 'stuck', note: 'no visitors in winter' })],
    earlier: [row({ question: 'Who are you?', date: '', words: 'what I said last year' })],
  },
};

describe('the page for oneself', () => {
  it('holds every word of the plan and neither prompts nor empty places', () => {
    const text = wordsOf(NINA, usual('me'));
    for (const words of [
      'two villages',
      'my aunt Ilse',
      'kept to myself',
      'more time',
      'a staff remark',
      'Learn to drive',
      'last year',
    ])
      expect(text).toContain(words);
    const blank = planPage(pageOf(emptyPlan({ student: 'Ada' })), usual('me'), 'en');
    expect(blank).toEqual({
      title: 'Ada',
      subtitle: 'Personalized Learning Plan',
      sections: [],
      empty: expect.any(String),
    });
    expect(text).not.toContain(ABOUT_NOTE.en);
  });

  it('loses no answer, goal, step, number or evidence of any plan', () => {
    fc.assert(
      fc.property(plans, plan => {
        const text = wordsOf(plan, usual('me'));
        const has = (words: string) => text.includes(JSON.stringify(words).slice(1, -1));
        const missing = [
          ...plan.answers.flatMap(({ text: words, later }) => [words, later]),
          ...plan.goals.flatMap(goal => [
            ...[goal.statement, goal.why, goal.horizon, goal.staff.feedback, goal.myReply],
            ...goal.steps.map(step => step.text),
            ...goal.progress.map(entry => entry.note),
          ]),
          ...plan.evidence.map(({ title }) => title),
          ...Object.values(plan.records).flatMap(rows =>
            rows.flatMap(({ words }) =>
              Object.entries(words).flatMap(([key, value]) => (key === 'repeat' ? [] : [value])),
            ),
          ),
        ].filter(words => words !== '' && !has(words));
        expect(missing).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is told in the language of the plan, whoever prints it', () => {
    speak('es');
    const english = wordsOf(NINA, usual('me'));
    speak('en');
    expect(english).toContain('3 more than at the start');
    expect(wordsOf({ ...NINA, about: { ...NINA.about, language: 'es' } }, usual('me'))).toContain(
      '3 más que al comienzo',
    );
  });
});

describe('what others get', () => {
  it('nothing that the student keeps comes back by a table of Revise, until the student lets it out', () => {
    const kept = 'I learned that I am braver than I thought';
    const revising = (repeat: string): Plan => ({
      ...NINA,
      answers: [...NINA.answers, said('Q28', kept, repeat), said('Q29', `From my reflection: ${kept}!`)],
      records: {
        ...NINA.records,
        revisions: [row({ date: '', goal: 'G1', decision: 'extend', why: kept.toUpperCase() })],
      },
    });
    const staff = wordsOf(revising(''), usual('me', 'staff')).toLowerCase();
    expect(staff).not.toContain('braver');
    expect(staff).toContain('extend');
    expect(wordsOf(revising(''), usual('me'))).toContain('From my reflection: I learned that I am braver');
    expect(wordsOf(revising('class workbook'), usual('me', 'staff'))).toContain('From my reflection: I learned');
  });

  it('a conference begins with the portfolio, then growth, then what is open', () => {
    const page = planPage(pageOf(NINA), usual('conference'), 'en');
    expect(page.subtitle).toBe('Conference page  ·  2026/27');
    expect(page.sections.map(({ title }) => title)).toEqual([
      ...['Portfolio', 'Strengths', 'Challenges', 'Goals', 'To talk about', 'In my own words'],
    ]);
    expect(page.sections[3]?.items).toMatchObject([
      { id: 'G2', growth: '3 more than at the start, 5 to go' },
      { id: 'G1', growth: '', lists: [{ lines: [{ text: 'ask Uncle (Family)' }] }] },
    ]);
    expect(page.sections[4]?.items.map(item => item.kind === 'words' && item.text)).toEqual([
      'Which map?',
      'no visitors in winter',
      'a smaller map',
    ]);
    const text = JSON.stringify(page);
    expect(text).toContain('people laughed');
    expect(text).toContain('https://example.org/film');
    expect(text).toContain('two villages');
    expect(text).toContain('my mornings');
    for (const words of [
      'Ilse',
      'Quechua',
      'kept to myself',
      'told at home',
      'had asked',
      'more time',
      'staff remark',
      'drive',
    ])
      expect(text).not.toContain(words);
  });

  it('a family gets what was written for the family, and its own steps', () => {
    const text = wordsOf(NINA, usual('family'));
    for (const words of ['Quechua', 'my mornings', 'told at home', 'ask Uncle', 'late in the morning'])
      expect(text).toContain(words);
    for (const words of ['two villages', 'aunt Ilse', 'kept to myself', 'more time', 'staff remark', 'no visitors'])
      expect(text).not.toContain(words);
  });

  it('an employer gets skills, pieces, hours and goals beyond school, and nothing private', () => {
    const text = wordsOf(NINA, usual('employer'));
    for (const words of [
      'map reading',
      'Speaking: 1 piece of work',
      'My tour film',
      'Work-based learning: 5.5 hours',
      'Guide ten visitors',
    ])
      expect(text).toContain(words);
    for (const words of [
      'villages',
      'Ilse',
      'Quechua',
      'mornings',
      'myself',
      'more time',
      'late in',
      'staff remark',
      'whole map',
      'Which map',
      'winter',
      'smaller',
    ])
      expect(text).not.toContain(words);
  });

  it('each extra shows its own part and no other', () => {
    const marks = {
      identity: 'aunt Ilse',
      reflections: 'kept to myself',
      supports: 'more time',
      challenges: 'late in the morning',
      staff: 'a staff remark',
    };
    for (const audience of AUDIENCES)
      for (const extra of EXTRAS) {
        const text = wordsOf(NINA, choice(audience, extra));
        for (const [name, words] of Object.entries(marks))
          expect([audience, extra, name, text.includes(words)]).toEqual([
            audience,
            extra,
            name,
            name === extra && !(audience === 'employer' && extra === 'staff'),
          ]);
      }
  });

  it('staff get private words nowhere but where the student let them out', () => {
    expect(offeredExtras('staff')).toEqual(['supports', 'challenges', 'staff']);
    const text = wordsOf(NINA, usual('me', 'staff'));
    expect(text).toContain('good at maps');
    for (const words of ['villages', 'Ilse', 'Quechua', 'mornings', 'myself', 'told at home', 'last year'])
      expect(text).not.toContain(words);
    const letOut = { ...NINA, answers: [said('people', 'my aunt Ilse', 'workbook')] };
    expect(wordsOf(letOut, usual('me', 'staff'))).toContain('Ilse');
  });

  it('a starting portfolio stands in while nothing is chosen', () => {
    const plan = {
      ...ADA,
      records: { ...ADA.records, startingPieces: [row({ piece: 'first drawing', why: '', shows: '' })] },
    };
    expect(planPage(pageOf(plan), usual('conference'), 'en').sections[0]).toMatchObject({
      title: 'Portfolio',
      items: [{ kind: 'table', columns: ['Starting portfolio'] }],
    });
  });
});
