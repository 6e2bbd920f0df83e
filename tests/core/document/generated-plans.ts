// Plans as fast-check makes them, for the laws of reading and writing: any words, any number of goals, rows and links.
import fc from 'fast-check';
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { cleanText, oneLine } from '../../../src/core/document/typed-text.ts';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { isDone } from '../../../src/core/plan/done.ts';
import { sameWords } from '../../../src/core/plan/fold.ts';
import { columnNames, LIST_KINDS, type ListKind } from '../../../src/core/plan/lists.ts';
import {
  ABOUT_HEADING,
  ABOUT_ROWS,
  GOAL_ROWS,
  LATER_WORDS,
  MY_WORDS,
  OWNER_WORDS,
  QUESTION_TABLES,
  REPEATED_IN,
  STAGE_HEADINGS,
} from '../../../src/core/plan/names.ts';
import type {
  About,
  Answer,
  Evidence,
  Goal,
  Plan,
  PlanRecord,
  PlanRecords,
  ProgressEntry,
  Step,
} from '../../../src/core/plan/plan.ts';
import { SET_NAMES, SETS } from '../../../src/core/plan/question-sets.ts';
import { QUESTIONS, questionByPrompt } from '../../../src/core/plan/questions.ts';
import {
  linkColumn,
  RECORD_NAMES,
  type RecordName,
  recordKind,
  titleColumn,
} from '../../../src/core/plan/record-kinds.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { type DateHabit, type DateOrder, readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { readSpan } from '../../../src/core/plan/typed-span.ts';

/** The plan's own words as what somebody writes: labels, headings, questions, names of tables, ids. */
const LABELS: readonly string[] = [
  ...Object.values({ ...GOAL_ROWS, ...ABOUT_ROWS, ...STAGE_HEADINGS, ...QUESTION_TABLES, ...OWNER_WORDS }),
  ...LIST_KINDS.flatMap(kind => Object.values(columnNames(kind))),
  ...[MY_WORDS, LATER_WORDS, REPEATED_IN, ABOUT_HEADING],
].flatMap(({ en, es }) => [en, es]);
const LOOK_ALIKES = [
  ...['Goal', 'Goal G1', 'Meta G2', 'G3', 'Steps for G1', 'Pasos de G2', 'Progress for G4', 'An example to look at'],
  ...['Me', 'Teacher', 'x', '☑', 'Open my evidence folder', 'Your school and the add-on keep these lines.'],
];
const NASTY = [
  ...['', 'Read more', '=1+1', '+1', "'quoted", '"', 'a|b', '<b>bold</b>', '{{x}}', '\\n', '%s', 'null', 'undefined'],
  ...['Señor Núñez', 'ﬁne', 'İstanbul', 'ß', 'e\u0301', 'A\u030A', '１２３', 'Ⅳ'],
  ...['قراءة كل يوم', 'לקרוא ספר', '\u200fقراءة\u200e 3', '\u202eabc\u202c', 'zero\u200bwidth', 'soft\u00adhyphen'],
  ...['👩‍👩‍👧‍👦 us', '🇪🇸', '🏳️‍🌈', '👍🏽', '🎯 aim', '❤️'],
  ...[
    'a\nb',
    'a\r\nb\r\n\r\nc',
    'a\u2028b\u2029c',
    'tab\there',
    'v\vf\f',
    '\ufeffbom',
    'nbsp\u00a0here',
    '\ue907 gone',
  ],
  ...["I'll do it", '“curly” ‘quotes’', '- a list\n- of things', '1. one\n2. two', '- [ ] to do', '—', '…', '???'],
];
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 3, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.constantFrom(...LOOK_ALIKES) },
  { weight: 1, arbitrary: fc.constantFrom(...LABELS).map(label => `${label}: something of mine`) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 6000 }).map(length => 'long words '.repeat(length / 11)) },
);
export const words = anyText.map(cleanText);
export const line = anyText.map(oneLine);
const someLine = line.map(text => (text === '' ? 'something' : text));
const dateText = fc.oneof(
  line,
  fc.constantFrom('2026-11-03', '3.11.2026', '11/3/2026', 'Nov 3', '3 November', '3 de mayo', 'soon', ''),
);
const numberText = fc.oneof(line, fc.constantFrom('62', '85 %', '1,5', '72 wpm', 'C+', ''));
const url = fc.webUrl({ withQueryParameters: true }).filter(text => !/[\s<>"]/.test(text));

const about = fc.record({
  student: line,
  address: line,
  schoolYear: fc.constantFrom('2026/27', '2026-2027', '2026', '', 'this year'),
  className: line,
  template: fc.constantFrom(...TEMPLATE_KEYS, '', 'our own'),
  templateVersion: fc.constantFrom('1', ''),
  language: fc.constantFrom<Language>('en', 'es'),
  skills: line,
  evidenceFolderUrl: fc.option(url, { nil: '' }),
  staff: line,
  nextGoalNumber: fc.integer({ min: 20, max: 60 }),
  goalsAtOnce: fc.integer({ min: 1, max: 9 }),
  dateOrder: fc.constantFrom<DateOrder>('day first', 'month first', 'year first'),
  review: dateText,
});

const step = (habit: DateHabit): fc.Arbitrary<Step> =>
  fc
    .record({
      text: someLine,
      owner: fc.constantFrom('student', 'teacher', 'family', 'counselor'),
      due: dateText,
      doneText: fc.oneof(line, fc.constantFrom('x', '☑', 'yes', 'hecho', '')),
    })
    .map(({ text, owner, due, doneText }) => ({
      text,
      owner: owner as Step['owner'],
      due: { text: due, iso: readSpan(due, habit).until },
      doneText,
      done: isDone(doneText, habit),
    }));

const entry = (habit: DateHabit): fc.Arbitrary<ProgressEntry> =>
  fc
    .record({ date: dateText, amount: numberText, note: someLine })
    .filter(each => !saysItsHeader('progress', each))
    .map(each => ({ date: readDate(each.date, habit), amount: readNumber(each.amount), note: each.note }));

const goal = (habit: DateHabit): fc.Arbitrary<Omit<Goal, 'id'>> =>
  fc
    .record({
      statement: someLine,
      horizon: words,
      why: words,
      skill: words,
      measure: words,
      start: numberText,
      target: numberText,
      begins: dateText,
      deadline: dateText,
      sort: words,
      source: words,
      want: words,
      obstacle: words,
      helpedBy: words,
      helpers: words,
      standing: words,
      myReply: words,
      staff: fc.record({ agreed: words, decision: words, feedback: words, showMe: words }),
      steps: fc.array(step(habit), { maxLength: 4 }),
      progress: fc.array(entry(habit), { maxLength: 4 }),
    })
    .map(each => ({
      ...EMPTY_GOAL,
      ...each,
      start: readNumber(each.start),
      target: readNumber(each.target),
      begins: readDate(each.begins, habit),
      deadline: readDate(each.deadline, habit),
    }));

const evidence = (habit: DateHabit): fc.Arbitrary<Evidence> =>
  fc
    .record({
      date: dateText,
      title: someLine.filter(text => !/[./]/.test(text)),
      url: fc.option(url, { nil: '' }),
      goalId: fc.constantFrom('', 'G1', 'G2', 'G19'),
      why: words,
    })
    .map(each => ({ ...each, date: readDate(each.date, habit) }));

const shown = (set: Answer['set'], answer: Answer): Answer => ({
  ...answer,
  later: SETS[set].hasLater ? answer.later : '',
  repeat: SETS[set].isPrivate ? answer.repeat : '',
});
const answerWords = fc.record({ text: words, later: words, repeat: words });
/** Questions in the language of the plan, now and then in the other one; long or short. */
const builtIn = (language: Language): fc.Arbitrary<readonly Answer[]> =>
  fc
    .tuple(
      fc.subarray([...QUESTIONS]),
      fc.constantFrom(language, language, 'en', 'es'),
      fc.constantFrom('prompt', 'short'),
    )
    .chain(([questions, spoken, form]) =>
      fc.array(answerWords, { minLength: questions.length, maxLength: questions.length }).map(texts =>
        questions.map((question, index) =>
          shown(question.set, {
            stage: question.stage,
            set: question.set,
            question: question.key,
            prompt: question[form][spoken],
            text: '',
            later: '',
            repeat: '',
            ...texts[index],
          }),
        ),
      ),
    );
const own: fc.Arbitrary<readonly Answer[]> = fc
  .array(fc.tuple(fc.constantFrom(...SET_NAMES), someLine, answerWords), { maxLength: 4 })
  .map(all =>
    all
      .filter(([, prompt]) => questionByPrompt(prompt) === undefined)
      .map(([set, prompt, texts]) => shown(set, { stage: SETS[set].stage, set, question: '', prompt, ...texts })),
  );
const answersIn = (language: Language): fc.Arbitrary<readonly Answer[]> =>
  fc
    .tuple(builtIn(language), own)
    .map(([known, added]) => SET_NAMES.flatMap(set => [...known, ...added].filter(answer => answer.set === set)));

/** The header row once more, as it comes along when a table is pasted; reading leaves it out. */
const saysItsHeader = (kind: ListKind, words: Readonly<Record<string, string>>): boolean =>
  LANGUAGES.some(language =>
    Object.entries(columnNames(kind)).every(([key, named]) => sameWords(words[key] ?? '', named[language])),
  );

/** A row whose main column says something, so that it is an entry. A link column without dots, so that its words are no address. */
const record = (kind: RecordName): fc.Arbitrary<PlanRecord> => {
  const { columns, main } = recordKind(kind);
  const link = linkColumn(kind);
  const plainLine = line.filter(text => !/[./]/.test(text));
  const column = (key: string): fc.Arbitrary<string> => {
    if (key === link) return plainLine.map(text => text || 'a piece');
    const any = columns[key]?.is === 'date' ? dateText : columns[key]?.is === 'text' ? words : line;
    return key === main ? any.map(text => text || 'something') : any;
  };
  return fc.record({
    words: fc
      .record(Object.fromEntries(Object.keys(columns).map(key => [key, column(key)])))
      .filter(each => !saysItsHeader(kind, each)),
    url: link === '' ? fc.constant('') : fc.option(url, { nil: '' }),
  });
};
const records: fc.Arbitrary<PlanRecords> = fc.record(
  Object.fromEntries(RECORD_NAMES.map(kind => [kind, fc.array(record(kind), { maxLength: 3 })])) as Record<
    RecordName,
    fc.Arbitrary<PlanRecord[]>
  >,
);

const anyPlan: fc.Arbitrary<Plan> = about.chain(({ review, ...rest }) => {
  const habit = { dateOrder: rest.dateOrder, schoolYear: rest.schoolYear };
  const known: About = { ...rest, nextReview: readDate(review, habit) };
  return fc.record({
    about: fc.constant(known),
    answers: answersIn(rest.language),
    records,
    goals: fc
      .tuple(
        fc.array(goal(habit), { maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 4, maxLength: 4 }),
      )
      .map(([goals, numbers]) => goals.map((each, index): Goal => ({ ...each, id: `G${numbers[index]}` }))),
    evidence: fc.array(evidence(habit), { maxLength: 5 }),
  });
});

/** Whatever stands in the first column of a table is called like a row of another table. */
function lookingAlike(plan: Plan): Plan {
  const labels = Object.values({ ...GOAL_ROWS, ...ABOUT_ROWS }).map(named => named[plan.about.language]);
  const label = (index: number): string => labels[index % labels.length] ?? '';
  const records = Object.entries(plan.records).map(([name, all]) => {
    const kind = name as RecordName;
    const title = titleColumn(kind);
    const isText = recordKind(kind).columns[title]?.is === 'text';
    const named = (each: PlanRecord, index: number) => ({ ...each, words: { ...each.words, [title]: label(index) } });
    return [kind, isText ? all.map(named) : all];
  });
  return {
    ...plan,
    answers: plan.answers.map((answer, index) =>
      answer.question === '' ? { ...answer, prompt: label(index) } : answer,
    ),
    goals: plan.goals.map(each => ({
      ...each,
      steps: each.steps.map((one, index) => ({ ...one, text: label(index) })),
    })),
    records: Object.fromEntries(records) as unknown as PlanRecords,
  };
}

export const plans: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 9, arbitrary: anyPlan },
  { weight: 1, arbitrary: anyPlan.map(lookingAlike) },
);
