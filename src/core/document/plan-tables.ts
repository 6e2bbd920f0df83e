// The tables of a plan Doc as blocks: what template, encoding and new goals are made of. At most four columns each.
import type { CycleRecords } from '../plan/cycle-records.ts';
import {
  ABOUT_HEADING,
  ABOUT_NOTE,
  ABOUT_ROWS,
  COLUMNS,
  GOAL_ROWS,
  MY_WORDS,
  OWNER_WORDS,
  QUESTION_TABLES,
  STAFF_FIELDS,
  STUDENT_FIELDS,
} from '../plan/names.ts';
import type { About, Answer, Evidence, Goal, ProgressEntry, Stage, Step } from '../plan/plan.ts';
import { NO_DATE } from '../plan/typed-date.ts';
import { ABOUT_FIELDS, aboutText } from './about.ts';
import { type Cell, cell, type Table } from './blocks.ts';
import { linkedCell } from './typed-text.ts';

/** Column widths in points; each sums to 450, which fits between the margins of A4 and Letter. */
const WIDTHS = {
  card: [140, 310],
  questions: [190, 260],
  steps: [215, 80, 85, 70],
  progress: [110, 90, 250],
  evidence: [75, 150, 50, 175],
  reviews: [80, 50, 130, 190],
  reflections: [90, 130, 230],
  revisions: [80, 50, 130, 190],
} as const;

const NO_NUMBER = { text: '', value: null };

export const EMPTY_GOAL: Goal = {
  id: '',
  statement: '',
  why: '',
  measure: '',
  start: NO_NUMBER,
  target: NO_NUMBER,
  deadline: NO_DATE,
  myReply: '',
  staff: { decision: '', feedback: '', showMe: '' },
  steps: [],
  progress: [],
};

const list = (headers: readonly string[], rows: readonly (readonly Cell[])[], widths: readonly number[]): Table => ({
  kind: 'table',
  rows: [headers.map(cell), ...rows],
  look: 'list',
  widths,
});

const blankRows = (columns: number, count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => cell('')));

const titled = (word: string, id: string): string => (id === '' ? word : `${word} for ${id}`);

export const goalHeader = (id: string): string => (id === '' ? 'Goal' : `Goal ${id}`);
export const stepsHeader = (id: string): string => titled(COLUMNS.steps.text.text, id);
export const progressHeader = (id: string): string => titled(COLUMNS.progress.date.text, id);

export function goalTable(goal: Goal): Table {
  const words = {
    why: goal.why,
    measure: goal.measure,
    start: goal.start.text,
    target: goal.target.text,
    deadline: goal.deadline.text,
    myReply: goal.myReply,
    ...goal.staff,
  };
  const rows = [...STUDENT_FIELDS, ...STAFF_FIELDS].map(field => [cell(GOAL_ROWS[field].text), cell(words[field])]);
  return {
    kind: 'table',
    rows: [[cell(goalHeader(goal.id)), cell(goal.statement)], ...rows],
    look: 'card',
    widths: WIDTHS.card,
  };
}

export const stepCells = (step: Step): readonly Cell[] => [
  cell(step.text),
  cell(OWNER_WORDS[step.owner].text),
  cell(step.due.text),
  cell(step.doneText),
];

export function stepsTable(id: string, steps: readonly Step[], blanks: number): Table {
  const { owner, due, done } = COLUMNS.steps;
  return list(
    [stepsHeader(id), owner.text, due.text, done.text],
    [...steps.map(stepCells), ...blankRows(4, blanks)],
    WIDTHS.steps,
  );
}

export const progressCells = (entry: ProgressEntry): readonly Cell[] => [
  cell(entry.date.text),
  cell(entry.amount.text),
  cell(entry.note),
];

export function progressTable(id: string, entries: readonly ProgressEntry[], blanks: number): Table {
  const { amount, note } = COLUMNS.progress;
  return list(
    [progressHeader(id), amount.text, note.text],
    [...entries.map(progressCells), ...blankRows(3, blanks)],
    WIDTHS.progress,
  );
}

export const evidenceCells = (evidence: Evidence): readonly Cell[] => [
  cell(evidence.date.text),
  linkedCell(evidence.title === '' ? evidence.url : evidence.title, evidence.url),
  cell(evidence.goalId),
  cell(evidence.why),
];

export function evidenceTable(evidence: readonly Evidence[], blanks: number): Table {
  const headers = Object.values(COLUMNS.evidence).map(column => column.text);
  return list(headers, [...evidence.map(evidenceCells), ...blankRows(4, blanks)], WIDTHS.evidence);
}

export function questionTable(stage: Stage, answers: readonly Answer[], blanks = 0): Table {
  const rows = answers.map(answer => [cell(answer.prompt), cell(answer.text)]);
  return list([QUESTION_TABLES[stage].text, MY_WORDS.text], [...rows, ...blankRows(2, blanks)], WIDTHS.questions);
}

export function reviewTable(records: CycleRecords, blanks: number): Table {
  const rows = records.reviews.map(row => [cell(row.date.text), cell(row.goalId), cell(row.verdict), cell(row.how)]);
  return list(
    Object.values(COLUMNS.reviews).map(column => column.text),
    [...rows, ...blankRows(4, blanks)],
    WIDTHS.reviews,
  );
}

export function reflectionTable(records: CycleRecords, blanks: number): Table {
  const rows = records.reflections.map(row => [cell(row.date.text), cell(row.how), cell(row.take)]);
  return list(
    Object.values(COLUMNS.reflections).map(column => column.text),
    [...rows, ...blankRows(3, blanks)],
    WIDTHS.reflections,
  );
}

export function revisionTable(records: CycleRecords, blanks: number): Table {
  const rows = records.revisions.map(row => [cell(row.date.text), cell(row.goalId), cell(row.decision), cell(row.why)]);
  return list(
    Object.values(COLUMNS.revisions).map(column => column.text),
    [...rows, ...blankRows(4, blanks)],
    WIDTHS.revisions,
  );
}

export function aboutTable(about: About): Table {
  const rows = ABOUT_FIELDS.map((field): readonly Cell[] => [
    cell(ABOUT_ROWS[field].text),
    { content: aboutText(about, field) },
  ]);
  return {
    kind: 'table',
    rows: [[cell(ABOUT_HEADING.text), cell(ABOUT_NOTE)], ...rows],
    look: 'card',
    widths: WIDTHS.card,
  };
}
