// Plans as fast-check makes them, for the laws of reading and writing: any words, any number of goals, rows and links.
import fc from 'fast-check';
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { cleanText, oneLine } from '../../../src/core/document/typed-text.ts';
import type { Language } from '../../../src/core/language.ts';
import { isDone } from '../../../src/core/plan/done.ts';
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
import { linkColumn, RECORD_NAMES, type RecordName, recordKind } from '../../../src/core/plan/record-kinds.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { type DateHabit, type DateOrder, readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { readSpan } from '../../../src/core/plan/typed-span.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    'Read more',
    '=1+1',
    'Señor Núñez',
    'قراءة',
    'Goal',
    'Evidence',
    'Steps for G1',
    'My words',
    'By when',
    '🎯 aim',
    "I'll do it",
    'a\nb',
  ),
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
  template: fc.constantFrom(...TEMPLATE_KEYS, ''),
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
const builtIn = (language: Language): fc.Arbitrary<readonly Answer[]> =>
  fc.subarray([...QUESTIONS]).chain(questions =>
    fc.array(answerWords, { minLength: questions.length, maxLength: questions.length }).map(texts =>
      questions.map(({ stage, set, key, prompt }, index) =>
        shown(set, {
          stage,
          set,
          question: key,
          prompt: prompt[language],
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
    words: fc.record(Object.fromEntries(Object.keys(columns).map(key => [key, column(key)]))),
    url: link === '' ? fc.constant('') : fc.option(url, { nil: '' }),
  });
};
const records: fc.Arbitrary<PlanRecords> = fc.record(
  Object.fromEntries(RECORD_NAMES.map(kind => [kind, fc.array(record(kind), { maxLength: 2 })])) as Record<
    RecordName,
    fc.Arbitrary<PlanRecord[]>
  >,
);

export const plans: fc.Arbitrary<Plan> = about.chain(({ review, ...rest }) => {
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
