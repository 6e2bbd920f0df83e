// An invented plan in words, and the plan it stands for. Nobody by these names exists. The texts stand beside this file, one a template;
// the build lays them out and writes them into examples.html, so that the server carries none of it.
import type { InEach, Language } from '../../language.ts';
import { isDone } from '../../plan/done.ts';
import type { Answer, Goal, Plan, PlanRecord, StepOwner } from '../../plan/plan.ts';
import { QUESTIONS } from '../../plan/questions.ts';
import { linkColumn, RECORD_NAMES, type RecordName, recordKind } from '../../plan/record-kinds.ts';
import type { PlanTemplate } from '../../plan/templates.ts';
import { readDate } from '../../plan/typed-date.ts';
import { readNumber } from '../../plan/typed-number.ts';
import { readSpan } from '../../plan/typed-span.ts';
import { habitOf } from '../about.ts';
import type { Block } from '../blocks.ts';
import { planBlocks } from '../plan-blocks.ts';
import { EMPTY_GOAL } from '../plan-tables.ts';
import { emptyPlanOf } from '../template-blocks.ts';

export interface ExampleGoal
  extends Partial<Readonly<Record<'statement' | 'horizon' | 'why' | 'skill' | 'measure', string>>> {
  readonly start?: string;
  readonly target?: string;
  readonly begins?: string;
  readonly deadline?: string;
  readonly sort?: string;
  readonly source?: string;
  readonly want?: string;
  readonly obstacle?: string;
  readonly helpedBy?: string;
  readonly helpers?: string;
  readonly myReply?: string;
  readonly decision?: string;
  readonly feedback?: string;
  readonly showMe?: string;
  /** Text, owner, by when, done. */
  readonly steps: readonly (readonly [string, StepOwner, string, string])[];
  /** Date, number, note. */
  readonly progress?: readonly (readonly [string, string, string])[];
}

export interface ExampleWords {
  readonly student: string;
  /** By key of the question: the answer, what is said now, where it may be repeated. */
  readonly answers: Readonly<Record<string, readonly [string, string?, string?]>>;
  readonly goals: readonly ExampleGoal[];
  /** Date, title, goal, what it shows. */
  readonly evidence: readonly (readonly [string, string, string, string])[];
  readonly records: Partial<Readonly<Record<RecordName, readonly Readonly<Record<string, string>>[]>>>;
}

export type Example = InEach<ExampleWords>;

/** A Doc ready to be written: its name, and the plan in it. */
export interface LaidOut {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Stands in the blocks where the school year goes (src/server/google/templates.ts). */
export const YEAR_MARK = '{school year}';

interface Marks {
  /** Behind the name, so that every screen and page says it. */
  readonly invented: string;
  /** In place of the class, below the name. */
  readonly instead: string;
  /** In place of the address: nobody is the student here, so that the panel shows the plan and offers no button. */
  readonly nobody: string;
  readonly file: (student: string) => string;
}

export const MARKS: InEach<Marks> = {
  en: {
    invented: 'invented example',
    instead: 'An invented plan. Nobody here.',
    nobody: 'nobody',
    file: student => `Invented example – ${student}`,
  },
  es: {
    invented: 'ejemplo inventado',
    instead: 'Un plan inventado. Aquí no hay nadie.',
    nobody: 'nadie',
    file: student => `Ejemplo inventado – ${student}`,
  },
};

/** Without a school year the place for it is left for whoever reads the file. */
export function layOut(template: PlanTemplate, example: Example, language: Language): LaidOut {
  const options = { template, blankRows: 1, emptyGoals: [], sampleGoal: null, hasEmptyTables: false };
  const plan = examplePlan(template, example, { language, schoolYear: YEAR_MARK });
  const said = plan.answers.filter(({ text, later }) => text + later !== '');
  return {
    name: MARKS[language].file(example[language].student),
    blocks: planBlocks({ ...plan, answers: said }, options),
  };
}

/** Every date in it can be read when the school year can. */
export function examplePlan(
  template: PlanTemplate,
  example: Example,
  { language, schoolYear }: { readonly language: Language; readonly schoolYear: string },
): Plan {
  const words = example[language];
  const marks = MARKS[language];
  const empty = emptyPlanOf(template, {
    ...{ student: `${words.student} (${marks.invented})`, className: marks.instead, address: marks.nobody },
    ...{ schoolYear, language, nextGoalNumber: words.goals.length + 1 },
  });
  const habit = habitOf(empty.about);
  return {
    ...empty,
    answers: [...empty.answers.map(answer => answered(answer, words)), ...further(empty.answers, words, language)],
    goals: words.goals.map((goal, index) => goalOf(goal, `G${index + 1}`, habit)),
    evidence: words.evidence.map(([date, title, goalId, why]) => ({
      date: readDate(date, habit),
      ...{ title, url: '', goalId, why },
    })),
    records: Object.fromEntries(
      RECORD_NAMES.map(kind => [kind, (words.records[kind] ?? []).map(row => recordOf(kind, row))]),
    ) as unknown as Plan['records'],
  };
}

function answered(answer: Answer, { answers }: ExampleWords): Answer {
  const [text = '', later = '', repeat = ''] = answers[answer.question] ?? [];
  return { ...answer, text, later, repeat };
}

/** Answers to questions the template itself does not ask. */
function further(there: readonly Answer[], words: ExampleWords, language: Language): readonly Answer[] {
  return QUESTIONS.filter(
    ({ key }) => words.answers[key] !== undefined && !there.some(({ question }) => question === key),
  ).map(({ key, set, stage, prompt }) =>
    answered({ set, stage, question: key, prompt: prompt[language], text: '', later: '', repeat: '' }, words),
  );
}

function goalOf(words: ExampleGoal, id: string, habit: ReturnType<typeof habitOf>): Goal {
  const { steps, progress = [], decision = '', feedback = '', showMe = '', ...said } = words;
  return {
    ...EMPTY_GOAL,
    ...said,
    id,
    start: readNumber(words.start ?? ''),
    target: readNumber(words.target ?? ''),
    begins: readDate(words.begins ?? '', habit),
    deadline: readDate(words.deadline ?? '', habit),
    staff: { ...EMPTY_GOAL.staff, decision, feedback, showMe },
    steps: steps.map(([text, owner, due, doneText]) => ({
      ...{ text, owner, doneText, done: isDone(doneText, habit) },
      due: { text: due, iso: readSpan(due, habit).until },
    })),
    progress: progress.map(([date, amount, note]) => ({
      date: readDate(date, habit),
      amount: readNumber(amount),
      note,
    })),
  };
}

const recordOf = (kind: RecordName, row: Readonly<Record<string, string>>): PlanRecord => ({
  words: Object.fromEntries(Object.keys(recordKind(kind).columns).map(key => [key, row[key] ?? ''])),
  url: linkColumn(kind) === '' ? '' : (row['url'] ?? ''),
});
