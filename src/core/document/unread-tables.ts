// What of each known table is read, cell by cell: the places that decode found, and our own labels beside them. Called by unread.ts.
import { spoken } from '../language.ts';
import { sameWords } from '../plan/fold.ts';
import { isGoalHeader } from '../plan/goal-id.ts';
import { findName, isNamed } from '../plan/name.ts';
import { ABOUT_HEADING, ABOUT_NOTE, ABOUT_ROWS, GOAL_ROWS, MY_WORDS, QUESTION_TABLES, saysWho } from '../plan/names.ts';
import type { Plan } from '../plan/plan.ts';
import { namesOf, RECORD_NAMES, titleColumn } from '../plan/record-kinds.ts';
import { aboutValueLeft } from './about.ts';
import type { DocumentReading, Table } from './blocks.ts';
import type { DecodedPlan } from './decode.ts';
import { goalTableName } from './goal-slots.ts';
import type { AboutPlace, GoalPlace, ListPlace, QuestionTablePlace } from './places.ts';
import { isSampleHead, sampleBlock } from './read-sample.ts';
import { say } from './sentences.ts';
import { columnsIn, isAboutHeaded, kindOf, textOf } from './table-kinds.ts';

/** Why words are not read: they stand beside what the plan knows; they name no owner, no goal; they are no words. */
export type Why = 'own' | 'owner' | 'goal' | 'picture';

export interface TableView {
  /** As a person sees it. */
  readonly name: string;
  /** Why the words of this cell are not read; null where they are read, or are a template's own. */
  readonly left: (row: number, column: number, text: string) => Why | null;
  /** Words are expected here, so that a picture in their place is worth saying. */
  readonly wants: (row: number, column: number) => boolean;
}

const nowhere = (): boolean => false;

/** By block; a table that is not here is nobody's we know. */
export function tableViews(
  { blocks }: DocumentReading,
  { plan, places }: Pick<DecodedPlan, 'plan' | 'places'>,
): ReadonlyMap<number, TableView> {
  const views = new Map<number, TableView>();
  const table = (block: number): Table => blocks[block] as Table;
  const list = (place: ListPlace, more: Omit<ListShape, 'place' | 'table'>): void =>
    void views.set(place.block, listView({ place, table: table(place.block), ...more }));
  const read = new Set(places.goals);
  const goals = [...places.goals, ...places.emptyGoals].sort((a, b) => a.block - b.block);
  goals.forEach((place, index) => {
    const isRead = read.has(place);
    const name = goalTableName(index + 1, place.id);
    views.set(place.block, goalView(place, { name, isRead }));
    for (const each of place.steps)
      list(each, { name: titled(table(each.block), each, 'text'), isRead, owner: 'owner' });
    for (const each of place.progress) list(each, { name: titled(table(each.block), each, 'date'), isRead });
  });
  for (const place of places.evidence) list(place, { name: say('evidenceTable'), isRead: true, goal: 'goal', plan });
  for (const kind of RECORD_NAMES)
    for (const place of places.records[kind])
      list(place, {
        name: say('recordTable', { name: namesOf(kind)[titleColumn(kind)]?.[spoken()] ?? '' }),
        isRead: true,
      });
  for (const each of places.questionTables) views.set(each.list.block, questionView(each, table(each.list.block)));
  if (places.about !== null) views.set(places.about.block, aboutView(places.about, table(places.about.block)));
  addOthers(blocks, views);
  return views;
}

/** Tables that are known for what they are, though nothing of them is read: an example, steps of no goal, a second "About this plan". */
function addOthers(blocks: DocumentReading['blocks'], views: Map<number, TableView>): void {
  const sample = sampleBlock(blocks);
  blocks.forEach((block, index) => {
    if (block.kind !== 'table' || views.has(index)) return;
    const head = textOf(block.rows[0]?.[0]);
    const kind = kindOf(block);
    if (index === sample)
      views.set(index, { name: head, left: row => (row > 0 || isSampleHead(head) ? null : 'own'), wants: nowhere });
    else if (kind === 'steps' || kind === 'progress') views.set(index, orphanView(block, kind));
    else if (kind === 'about') views.set(index, aboutView({ block: index, rowCount: 0, width: 0, fields: {} }, block));
  });
}

const titled = (table: Table, { columns }: ListPlace, key: string): string => {
  const header = table.rows[0] ?? [];
  return say('quoted', {
    text: textOf(header[columns[key] ?? -1]) || (header.map(textOf).find(text => text !== '') ?? ''),
  });
};

interface ListShape {
  readonly place: ListPlace;
  readonly table: Table;
  readonly name: string;
  /** Its entries are in the plan; not so those of a goal table without a goal. */
  readonly isRead: boolean;
  /** Key of the column that says who, or which goal: there only what is understood is kept. */
  readonly owner?: string;
  readonly goal?: string;
  readonly plan?: Plan;
}

function listView({ place, table, name, isRead, owner, goal, plan }: ListShape): TableView {
  const keys = keysByColumn(place.columns);
  const entries = new Set(place.entries);
  const header = table.rows[0] ?? [];
  const statements = plan?.goals.map(each => each.statement) ?? [];
  const left = (row: number, column: number, text: string): Why | null => {
    const key = keys.get(column);
    if (row === 0) return key === undefined ? 'own' : null;
    if (key !== undefined && key === owner && saysWho(text)) return null;
    if (key === undefined || !isRead || !entries.has(row))
      return !entries.has(row) && sameWords(text, textOf(header[column])) ? null : 'own';
    if (key === owner) return 'owner';
    return key === goal && !isGoal(text, statements) ? 'goal' : null;
  };
  return { name, left, wants: nowhere };
}

const keysByColumn = (columns: Readonly<Record<string, number>>): ReadonlyMap<number, string> =>
  new Map(Object.entries(columns).map(([key, column]) => [column, key]));

const isGoal = (text: string, statements: readonly string[]): boolean =>
  isGoalHeader(text) || /^\s*\d{1,4}\s*$/.test(text) || statements.some(statement => sameWords(statement, text));

function orphanView(table: Table, kind: 'steps' | 'progress'): TableView {
  const columns = columnsIn((table.rows[0] ?? []).map(textOf), kind);
  const place = { block: 0, columns, width: 0, entries: [], blanks: [], rowCount: table.rows.length };
  const owner = kind === 'steps' ? { owner: 'owner' } : {};
  return listView({
    place,
    table,
    name: titled(table, place, kind === 'steps' ? 'text' : 'date'),
    isRead: false,
    ...owner,
  });
}

function questionView({ set, list }: QuestionTablePlace, table: Table): TableView {
  const keys = keysByColumn(list.columns);
  const entries = new Set(list.entries);
  const hasHeader = list.columns['later'] !== undefined || (!entries.has(0) && !list.blanks.includes(0));
  const header = table.rows[0] ?? [];
  const label = (key: string | undefined, text: string): boolean =>
    key === 'prompt'
      ? findName(text, QUESTION_TABLES) !== undefined
      : key === 'words'
        ? isNamed(text, MY_WORDS)
        : key !== undefined;
  const left = (row: number, column: number, text: string): Why | null => {
    const key = keys.get(column);
    if (row === 0 && hasHeader) return label(key, text) ? null : 'own';
    return key !== undefined && entries.has(row) ? null : 'own';
  };
  const wants = (row: number, column: number): boolean => row > 0 && keys.has(column);
  const first = textOf(header[list.columns['prompt'] ?? 0]);
  const name = hasHeader && first !== '' ? first : QUESTION_TABLES[set][spoken()];
  return { name: say('recordTable', { name }), left, wants };
}

function goalView(place: GoalPlace, { name, isRead }: { readonly name: string; readonly isRead: boolean }): TableView {
  const fields = new Set(Object.values(place.fields).map(each => each.row));
  const left = (row: number, column: number, text: string): Why | null => {
    const isTop = row === 0 && place.idCell !== null;
    if (column === 0) return (isTop ? isGoalHeader(text) : findName(text, GOAL_ROWS) !== undefined) ? null : 'own';
    return column === 1 && isRead && (isTop || fields.has(row)) ? null : 'own';
  };
  return { name, left, wants: nowhere };
}

function aboutView(place: AboutPlace, table: Table): TableView {
  const fieldAt = new Map(Object.entries(place.fields).map(([field, each]) => [each.row, field]));
  const isHeaded = isAboutHeaded(table);
  const left = (row: number, column: number, text: string): Why | null => {
    if (row === 0 && isHeaded && column === 0) return null;
    if (row === 0 && isHeaded && column === 1)
      return Object.values(ABOUT_NOTE).some(note => sameWords(note, text)) ? null : 'own';
    if (column === 0) return findName(text, ABOUT_ROWS) === undefined ? 'own' : null;
    const field = fieldAt.get(row);
    return column === 1 && field !== undefined && !aboutValueLeft(field as never, table.rows[row]?.[1]) ? null : 'own';
  };
  const wants = (row: number, column: number): boolean => column === 1 && fieldAt.has(row);
  return { name: say('recordTable', { name: ABOUT_HEADING[spoken()] }), left, wants };
}
