// The tables of a plan Doc as blocks: what template, encoding and new goals are made of. At most four columns each.
import type { Language } from '../language.ts';
import { columnNames, type ListKind } from '../plan/lists.ts';
import {
  ABOUT_HEADING,
  ABOUT_NOTE,
  ABOUT_ROWS,
  COLUMNS,
  GOAL_ROWS,
  GOAL_WORD,
  LATER_WORDS,
  MY_WORDS,
  OWNER_WORDS,
  QUESTION_TABLES,
  REPEATED_IN,
} from '../plan/names.ts';
import type { About, Answer, Evidence, Goal, GoalField, PlanRecord, ProgressEntry, Step } from '../plan/plan.ts';
import { type QuestionSet, SETS } from '../plan/question-sets.ts';
import { linkColumn, type RecordName, recordKind } from '../plan/record-kinds.ts';
import { goalRowsOf } from '../plan/template-shapes.ts';
import { NO_DATE } from '../plan/typed-date.ts';
import { ABOUT_FIELDS, aboutText } from './about.ts';
import { type Cell, cell, type Table } from './blocks.ts';
import { linkedCell } from './typed-text.ts';

/** Column widths in points; each sums to 450, which fits between the margins of A4 and Letter. */
const WIDTHS = {
  card: [140, 310],
  steps: [215, 80, 85, 70],
  progress: [110, 90, 250],
  evidence: [75, 150, 50, 175],
} as const;
/** By number of columns; a table of answers and where they may be repeated keeps its last column narrow. */
export const QUESTION_WIDTHS: readonly (readonly number[])[] = [
  [190, 260],
  [150, 165, 135],
  [125, 145, 110, 70],
];
const ANSWER_AND_REPEAT = [160, 200, 90];

const NO_NUMBER = { text: '', value: null };

export const EMPTY_GOAL: Goal = {
  id: '',
  statement: '',
  horizon: '',
  why: '',
  skill: '',
  measure: '',
  start: NO_NUMBER,
  target: NO_NUMBER,
  begins: NO_DATE,
  deadline: NO_DATE,
  sort: '',
  source: '',
  want: '',
  obstacle: '',
  helpedBy: '',
  helpers: '',
  standing: '',
  myReply: '',
  staff: { agreed: '', decision: '', feedback: '', showMe: '' },
  steps: [],
  progress: [],
};

/** How a table is written: rows left empty at its end, and the language of its labels. */
export interface TableOptions {
  readonly blanks: number;
  readonly language: Language;
}

const list = (headers: readonly string[], rows: readonly (readonly Cell[])[], widths: readonly number[]): Table => ({
  kind: 'table',
  rows: [headers.map(cell), ...rows],
  look: 'list',
  widths,
});

const blankRows = (columns: number, count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => cell('')));

const FOR: Readonly<Record<Language, string>> = { en: 'for', es: 'de' };
const titled = (word: string, id: string, language: Language): string =>
  id === '' ? word : `${word} ${FOR[language]} ${id}`;

export const goalHeader = (id: string, language: Language): string =>
  id === '' ? GOAL_WORD[language] : `${GOAL_WORD[language]} ${id}`;
export const stepsHeader = (id: string, language: Language): string =>
  titled(COLUMNS.steps.text[language], id, language);
export const progressHeader = (id: string, language: Language): string =>
  titled(COLUMNS.progress.date[language], id, language);

const headersOf = (kind: ListKind, language: Language): readonly string[] =>
  Object.values(columnNames(kind)).map(named => named[language]);

/** The words of a goal's rows, by field. */
export function goalWords(goal: Goal): Readonly<Record<GoalField, string>> {
  const { start, target, begins, deadline, staff } = goal;
  const typed = { start: start.text, target: target.text, begins: begins.text, deadline: deadline.text };
  const { horizon, why, skill, measure, sort, source, want, obstacle, helpedBy, helpers, standing, myReply } = goal;
  return {
    ...{ horizon, why, skill, measure, sort, source, want, obstacle, helpedBy, helpers, standing, myReply },
    ...typed,
    ...staff,
  };
}

/** A row that the template does without is written all the same where it holds words. */
export function goalTable(goal: Goal, { template, language }: Pick<About, 'template' | 'language'>): Table {
  const words = goalWords(goal);
  const wanted = goalRowsOf(template);
  const fields = (Object.keys(GOAL_ROWS) as GoalField[]).filter(field => wanted.includes(field) || words[field] !== '');
  const rows = fields.map(field => [cell(GOAL_ROWS[field][language]), cell(words[field])]);
  return {
    kind: 'table',
    rows: [[cell(goalHeader(goal.id, language)), cell(goal.statement)], ...rows],
    look: 'card',
    widths: WIDTHS.card,
  };
}

export const stepCells = (step: Step, language: Language): readonly Cell[] => [
  cell(step.text),
  cell(OWNER_WORDS[step.owner][language]),
  cell(step.due.text),
  cell(step.doneText),
];

export function stepsTable(id: string, steps: readonly Step[], { blanks, language }: TableOptions): Table {
  const [, ...others] = headersOf('steps', language);
  return list(
    [stepsHeader(id, language), ...others],
    [...steps.map(step => stepCells(step, language)), ...blankRows(4, blanks)],
    WIDTHS.steps,
  );
}

export const progressCells = (entry: ProgressEntry): readonly Cell[] => [
  cell(entry.date.text),
  cell(entry.amount.text),
  cell(entry.note),
];

export function progressTable(id: string, entries: readonly ProgressEntry[], options: TableOptions): Table {
  const [, ...others] = headersOf('progress', options.language);
  return list(
    [progressHeader(id, options.language), ...others],
    [...entries.map(progressCells), ...blankRows(3, options.blanks)],
    WIDTHS.progress,
  );
}

export const evidenceCells = (evidence: Evidence): readonly Cell[] => [
  cell(evidence.date.text),
  linkedCell(evidence.title === '' ? evidence.url : evidence.title, evidence.url),
  cell(evidence.goalId),
  cell(evidence.why),
];

export function evidenceTable(evidence: readonly Evidence[], { blanks, language }: TableOptions): Table {
  const rows = [...evidence.map(evidenceCells), ...blankRows(4, blanks)];
  return list(headersOf('evidence', language), rows, WIDTHS.evidence);
}

type QuestionColumn = 'prompt' | 'words' | 'later' | 'repeat';

/** A plan of few words does without "Now I would say", unless somebody said it. */
export function questionTable(
  set: QuestionSet,
  answers: readonly Answer[],
  { blanks, language, isShort = false }: TableOptions & { readonly isShort?: boolean },
): Table {
  const hasLater = SETS[set].hasLater && (!isShort || answers.some(({ later }) => later !== ''));
  const columns: readonly QuestionColumn[] = [
    ...(['prompt', 'words'] as const),
    ...(hasLater ? (['later'] as const) : []),
    ...(SETS[set].isPrivate ? (['repeat'] as const) : []),
  ];
  const names = { prompt: QUESTION_TABLES[set], words: MY_WORDS, later: LATER_WORDS, repeat: REPEATED_IN };
  const words = (answer: Answer, key: QuestionColumn): string => answer[key === 'words' ? 'text' : key];
  const rows = answers.map(answer => columns.map(key => cell(words(answer, key))));
  return list(
    columns.map(key => names[key][language]),
    [...rows, ...blankRows(columns.length, blanks)],
    SETS[set].isPrivate && !hasLater ? ANSWER_AND_REPEAT : (QUESTION_WIDTHS[columns.length - 2] ?? []),
  );
}

/** A link without words is written as its address, so that somebody sees it. */
export function recordCells(kind: RecordName, { words, url }: PlanRecord): readonly Cell[] {
  const link = linkColumn(kind);
  return Object.keys(recordKind(kind).columns).map(key => {
    const text = words[key] ?? '';
    return key === link ? linkedCell(text === '' ? url : text, url) : cell(text);
  });
}

export function recordTable(
  kind: RecordName,
  records: readonly PlanRecord[],
  { blanks, language }: TableOptions,
): Table {
  const columns = Object.values(recordKind(kind).columns);
  return list(
    headersOf(kind, language),
    [...records.map(record => recordCells(kind, record)), ...blankRows(columns.length, blanks)],
    columns.map(column => column.width),
  );
}

export function aboutTable(about: About): Table {
  const { language } = about;
  const rows = ABOUT_FIELDS.map((field): readonly Cell[] => [
    cell(ABOUT_ROWS[field][language]),
    { content: aboutText(about, field) },
  ]);
  return {
    kind: 'table',
    rows: [[cell(ABOUT_HEADING[language]), cell(ABOUT_NOTE[language])], ...rows],
    look: 'card',
    widths: WIDTHS.card,
  };
}
