// Plans as fast-check makes them, for the laws of reading and writing: any words, any number of goals, rows and links.
import fc from 'fast-check';
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { cleanText, oneLine } from '../../../src/core/document/typed-text.ts';
import type { CycleRecords } from '../../../src/core/plan/cycle-records.ts';
import { isDone } from '../../../src/core/plan/done.ts';
import type { About, Answer, Evidence, Goal, Plan, ProgressEntry, Step } from '../../../src/core/plan/plan.ts';
import { STAGES } from '../../../src/core/plan/plan.ts';
import { QUESTIONS, questionByPrompt } from '../../../src/core/plan/questions.ts';
import { type DateHabit, type DateOrder, readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';

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
  fc.constantFrom('2026-11-03', '3.11.2026', '11/3/2026', 'Nov 3', '3 November', 'soon', ''),
);
const numberText = fc.oneof(line, fc.constantFrom('62', '85 %', '1,5', '72 wpm', 'C+', ''));
const url = fc.webUrl({ withQueryParameters: true }).filter(text => !/[\s<>"]/.test(text));

const about = fc.record({
  student: line,
  address: line,
  schoolYear: fc.constantFrom('2026/27', '2026-2027', '2026', '', 'this year'),
  className: line,
  templateVersion: fc.constantFrom('1', ''),
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
      due: readDate(due, habit),
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
      why: words,
      measure: words,
      start: numberText,
      target: numberText,
      deadline: dateText,
      myReply: words,
      staff: fc.record({ decision: words, feedback: words, showMe: words }),
      steps: fc.array(step(habit), { maxLength: 4 }),
      progress: fc.array(entry(habit), { maxLength: 4 }),
    })
    .map(each => ({
      ...EMPTY_GOAL,
      ...each,
      start: readNumber(each.start),
      target: readNumber(each.target),
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

const builtIn = fc
  .subarray([...QUESTIONS])
  .chain(questions =>
    fc
      .array(words, { minLength: questions.length, maxLength: questions.length })
      .map(texts =>
        questions.map(
          ({ stage, key, prompt }, index): Answer => ({ stage, question: key, prompt, text: texts[index] ?? '' }),
        ),
      ),
  );
const own = fc
  .array(fc.record({ stage: fc.constantFrom(...STAGES), prompt: someLine, text: words }), { maxLength: 4 })
  .map(all =>
    all.filter(each => questionByPrompt(each.prompt) === undefined).map((each): Answer => ({ ...each, question: '' })),
  );
const answers: fc.Arbitrary<readonly Answer[]> = fc
  .tuple(builtIn, own)
  .map(([known, added]) => STAGES.flatMap(stage => [...known, ...added].filter(answer => answer.stage === stage)));

export const plans: fc.Arbitrary<Plan> = about.chain(({ review, ...rest }) => {
  const habit = { dateOrder: rest.dateOrder, schoolYear: rest.schoolYear };
  const known: About = { ...rest, nextReview: readDate(review, habit) };
  return fc.record({
    about: fc.constant(known),
    answers,
    goals: fc
      .tuple(
        fc.array(goal(habit), { maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 4, maxLength: 4 }),
      )
      .map(([goals, numbers]) => goals.map((each, index): Goal => ({ ...each, id: `G${numbers[index]}` }))),
    evidence: fc.array(evidence(habit), { maxLength: 5 }),
  });
});

export const recordsFor = (habit: DateHabit): fc.Arbitrary<CycleRecords> => {
  const id = fc.constantFrom('', 'G1', 'G2');
  return fc.record({
    reviews: fc.array(
      fc.record({ date: dateText.map(text => readDate(text, habit)), goalId: id, verdict: someLine, how: line }),
      { maxLength: 3 },
    ),
    reflections: fc.array(fc.record({ date: dateText.map(text => readDate(text, habit)), how: line, take: someLine }), {
      maxLength: 3,
    }),
    revisions: fc.array(
      fc.record({ date: dateText.map(text => readDate(text, habit)), goalId: id, decision: someLine, why: line }),
      { maxLength: 3 },
    ),
  });
};
