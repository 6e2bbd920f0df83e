// Which table of a Doc is which, by what a person sees: its header row and its first column (design D7). Called by decode.
import { fold } from '../plan/fold.ts';
import { isGoalHeader, readTableName } from '../plan/goal-id.ts';
import { columnNames, LIST_KINDS, type ListKind } from '../plan/lists.ts';
import { findName, isNamed, type Name } from '../plan/name.ts';
import { ABOUT_HEADING, ABOUT_ROWS, COLUMNS, GOAL_ROWS, MY_WORDS, QUESTION_TABLES } from '../plan/names.ts';
import { questionByPrompt } from '../plan/questions.ts';
import type { Cell, Table } from './blocks.ts';

export type TableKind = 'about' | 'goal' | 'questions' | ListKind | 'unknown';
export const TABLE_KINDS: readonly TableKind[] = ['about', 'goal', 'questions', ...LIST_KINDS, 'unknown'];

/** Has words, and not only spaces and marks nobody sees. */
export const hasWords = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

export const textOf = (cell: Cell | undefined): string => cell?.content.text.trim() ?? '';

const firstColumn = (table: Table): readonly string[] => table.rows.map(row => textOf(row[0]));

const countNamed = <K extends string>(texts: readonly string[], names: Readonly<Record<K, Name>>): number =>
  new Set(texts.map(text => findName(text, names)).filter(key => key !== undefined)).size;

/** Columns that make a list what it is without its first column's name: any one of these sets in the header row is enough. */
const SIGNATURES: Partial<Readonly<Record<ListKind, readonly (readonly string[])[]>>> = {
  steps: [
    ['owner', 'due', 'done'],
    ['due', 'done'],
    ['owner', 'done'],
  ],
  progress: [['amount', 'note']],
  evidence: [
    ['title', 'why'],
    ['title', 'goal'],
    ['date', 'goal', 'why'],
  ],
  reviews: [
    ['verdict', 'goal'],
    ['verdict', 'how'],
  ],
  reflections: [['take', 'how']],
  revisions: [
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
  if (isGoalTable(table)) return isGoalHeader(labels[0] ?? '') ? 'goal' : (headedInFull(header) ?? 'goal');
  if (header.some(text => isNamed(text, MY_WORDS))) return 'questions';
  if (countNamed(labels, ABOUT_ROWS) >= ABOUT_ROWS_ENOUGH) return headedInFull(header) ?? 'about';
  const list = listKind(header);
  if (list !== undefined) return list;
  if (Object.values(QUESTION_TABLES).some(named => isNamed(header[0] ?? '', named))) return 'questions';
  return labels.some(text => questionByPrompt(text) !== undefined) ? 'questions' : 'unknown';
}

/** What a whole header row says comes before what the rows look like: somebody's steps may be called "Start", "Why" and "When". */
function headedInFull(header: readonly string[]): TableKind | undefined {
  const [first = ''] = header;
  if (findName(first, QUESTION_TABLES) !== undefined && header.some(text => isNamed(text, MY_WORDS)))
    return 'questions';
  const list = listKind(header);
  if (list === undefined) return undefined;
  const found = Object.keys(columnsIn(header, list)).length;
  return found === Object.keys(columnNames(list)).length ? list : undefined;
}

function isGoalTable(table: Table): boolean {
  const labels = firstColumn(table);
  const rows = countNamed(labels.slice(1), GOAL_ROWS);
  const isHeaded = isGoalHeader(labels[0] ?? '');
  const isNarrow = (table.rows[0]?.length ?? 0) <= 2;
  return rows >= 3 || (isHeaded && rows >= 1) || (isHeaded && isNarrow && /\d/.test(labels[0] ?? ''));
}

/** The list whose columns the header row names best; undefined when it fits none. */
function listKind(header: readonly string[]): ListKind | undefined {
  const named = new Set(header.flatMap(text => kindsNaming(text)));
  let best: { kind: ListKind; worth: number } | undefined;
  for (const kind of LIST_KINDS) {
    if (!named.has(kind) && kind !== 'steps' && kind !== 'progress') continue;
    const worth = worthOf(kind, Object.keys(columnsIn(header, kind)));
    if (worth > 0 && (best === undefined || worth > best.worth)) best = { kind, worth };
  }
  return best?.kind;
}

let byName: ReadonlyMap<string, readonly ListKind[]> | undefined;

/** The lists that have a column of this name: most tables name columns of few, and asking all of them takes long. */
function kindsNaming(text: string): readonly ListKind[] {
  if (byName === undefined) {
    const all = new Map<string, ListKind[]>();
    for (const kind of LIST_KINDS)
      for (const { spellings } of Object.values(columnNames(kind)))
        for (const spelling of spellings) all.set(spelling, [...(all.get(spelling) ?? []), kind]);
    byName = all;
  }
  return byName.get(fold(text)) ?? [];
}

/** A table is known by the column that names it and one more, by a signature, or by all its other columns where they are three. */
function worthOf(kind: ListKind, found: readonly string[]): number {
  const [title = '', ...others] = Object.keys(columnNames(kind));
  const isTitled = found.includes(title) && found.length > 1;
  const isSigned = SIGNATURES[kind]?.some(signature => signature.every(key => found.includes(key))) === true;
  const isWhole = others.length > 2 && others.every(key => found.includes(key));
  if (!isTitled && !isSigned && !isWhole) return 0;
  return found.length + (isTitled ? 0.5 : 0);
}

/** Where each column of a list stands in a header row; the first column of that name counts. */
export function columnsIn(header: readonly string[], kind: ListKind): Readonly<Record<string, number>> {
  const columns: Record<string, number> = {};
  const names = columnNames(kind);
  header.forEach((text, index) => {
    const key = findName(text, names) ?? (kind === 'steps' || kind === 'progress' ? ofGoal(text, kind) : undefined);
    if (key !== undefined && columns[key] === undefined) columns[key] = index;
  });
  return columns;
}

/** "Steps for G1" and "Progress for G1" carry an id behind their name. */
function ofGoal(text: string, kind: 'steps' | 'progress'): string | undefined {
  const { words } = readTableName(text);
  return kind === 'steps' ? findName(words, FIRST_OF_STEPS) : findName(words, FIRST_OF_PROGRESS);
}

const FIRST_OF_STEPS = { text: COLUMNS.steps.text };
const FIRST_OF_PROGRESS = { date: COLUMNS.progress.date };

/** Goal id in the header row of a steps or progress table; '' when there is none. */
export function listId(table: Table, kind: 'steps' | 'progress'): string {
  const header = (table.rows[0] ?? []).map(textOf);
  const column = columnsIn(header, kind)[kind === 'steps' ? 'text' : 'date'];
  return column === undefined ? '' : readTableName(header[column] ?? '').id;
}

export const isBlankRow = (row: readonly Cell[]): boolean =>
  row.every(cell => textOf(cell) === '' && cell.hasUnreadable !== true);
