// Which table of a Doc is which, by what a person sees: its header row and its first column (design D7). Called by decode.
import { isGoalHeader, readTableName } from '../plan/goal-id.ts';
import {
  ABOUT_HEADING,
  ABOUT_ROWS,
  COLUMNS,
  findName,
  GOAL_ROWS,
  isNamed,
  type ListKind,
  MY_WORDS,
  type Name,
  QUESTION_TABLES,
} from '../plan/names.ts';
import { questionByPrompt } from '../plan/questions.ts';
import type { Cell, Table } from './blocks.ts';

export type TableKind = 'about' | 'goal' | 'questions' | ListKind | 'unknown';

export const textOf = (cell: Cell | undefined): string => cell?.content.text.trim() ?? '';

const firstColumn = (table: Table): readonly string[] => table.rows.map(row => textOf(row[0]));

const countNamed = <K extends string>(texts: readonly string[], names: Readonly<Record<K, Name>>): number =>
  new Set(texts.map(text => findName(text, names)).filter(key => key !== undefined)).size;

/** Columns that make a list what it is: any one of these sets in the header row is enough. */
const SIGNATURES: Readonly<Record<ListKind, readonly (readonly string[])[]>> = {
  steps: [
    ['text', 'owner'],
    ['text', 'due'],
    ['text', 'done'],
    ['owner', 'due', 'done'],
    ['due', 'done'],
    ['owner', 'done'],
  ],
  progress: [
    ['date', 'amount'],
    ['date', 'note'],
    ['amount', 'note'],
  ],
  evidence: [
    ['title', 'date'],
    ['title', 'why'],
    ['title', 'goal'],
    ['date', 'goal', 'why'],
  ],
  reviews: [
    ['verdict', 'date'],
    ['verdict', 'goal'],
    ['verdict', 'how'],
  ],
  reflections: [
    ['take', 'date'],
    ['take', 'how'],
    ['date', 'how'],
  ],
  revisions: [
    ['decision', 'date'],
    ['decision', 'goal'],
    ['decision', 'why'],
  ],
};

/** So many of our row labels tell "About this plan" without its top row; a table of "Name", "Class" and "E-mail" is anybody's own. */
const ABOUT_ROWS_ENOUGH = 5;

export const isAboutHeaded = (table: Table): boolean => isNamed(textOf(table.rows[0]?.[0]), ABOUT_HEADING);

export function kindOf(table: Table): TableKind {
  const header = (table.rows[0] ?? []).map(textOf);
  const labels = firstColumn(table);
  if (isAboutHeaded(table)) return 'about';
  if (header.some(text => isNamed(text, MY_WORDS)) && !isGoalTable(table)) return 'questions';
  if (isGoalTable(table)) return 'goal';
  if (countNamed(labels, ABOUT_ROWS) >= ABOUT_ROWS_ENOUGH) return 'about';
  if (Object.values(QUESTION_TABLES).some(named => isNamed(header[0] ?? '', named))) return 'questions';
  const list = listKind(header);
  if (list !== undefined) return list;
  return labels.some(text => questionByPrompt(text) !== undefined) ? 'questions' : 'unknown';
}

function isGoalTable(table: Table): boolean {
  const labels = firstColumn(table);
  const rows = countNamed(labels.slice(1), GOAL_ROWS);
  const isHeaded = isGoalHeader(labels[0] ?? '');
  const isNarrow = (table.rows[0]?.length ?? 0) <= 2;
  return rows >= 3 || (isHeaded && rows >= 1) || (isHeaded && isNarrow && /\d/.test(labels[0] ?? ''));
}

/** The list whose columns the header row names best; undefined when none has a signature there. */
function listKind(header: readonly string[]): ListKind | undefined {
  let best: { kind: ListKind; count: number } | undefined;
  for (const kind of Object.keys(COLUMNS) as ListKind[]) {
    const found = Object.keys(columnsIn(header, kind));
    if (!SIGNATURES[kind].some(signature => signature.every(key => found.includes(key)))) continue;
    if (best === undefined || found.length > best.count) best = { kind, count: found.length };
  }
  return best?.kind;
}

/** Where each column of a list stands in a header row; the first column of that name counts. */
export function columnsIn(header: readonly string[], kind: ListKind): Readonly<Record<string, number>> {
  const columns: Record<string, number> = {};
  const names: Readonly<Record<string, Name>> = COLUMNS[kind];
  header.forEach((text, index) => {
    const key = findName(text, names) ?? findName(readTableName(text).words, onlyFirst(kind));
    if (key !== undefined && columns[key] === undefined) columns[key] = index;
  });
  return columns;
}

/** "Steps for G1" and "Progress for G1" carry an id behind their name. */
function onlyFirst(kind: ListKind): Readonly<Record<string, Name>> {
  return kind === 'steps' ? FIRST_OF_STEPS : kind === 'progress' ? FIRST_OF_PROGRESS : NONE;
}

const FIRST_OF_STEPS = { text: COLUMNS.steps.text };
const FIRST_OF_PROGRESS = { date: COLUMNS.progress.date };
const NONE = {};

/** Goal id in the header row of a steps or progress table; '' when there is none. */
export function listId(table: Table, kind: 'steps' | 'progress'): string {
  const header = (table.rows[0] ?? []).map(textOf);
  const column = columnsIn(header, kind)[kind === 'steps' ? 'text' : 'date'];
  return column === undefined ? '' : readTableName(header[column] ?? '').id;
}

export const isBlankRow = (row: readonly Cell[]): boolean =>
  row.every(cell => textOf(cell) === '' && cell.hasUnreadable !== true);
