// A month of the story as it is typed into the Doc by hand, cell by cell, without the add-on.
import { typeInto } from '../../../scripts/demo/typing.ts';
import { GOAL_ROWS, QUESTION_TABLES } from '../../../src/core/plan/names.ts';
import type { GoalField } from '../../../src/core/plan/plan.ts';
import { linkColumn, recordKind, titleColumn } from '../../../src/core/plan/record-kinds.ts';
import type { Person } from '../add-on.ts';
import type { Month, Row, Written } from './story.ts';

/** A cell of the Doc by the first words of its table and of its row (or the row's number), and what is typed there. */
export interface TypedCell {
  readonly table: RegExp;
  readonly row: RegExp | number;
  readonly column: number;
  readonly text: string;
  readonly url: string;
}

/** Rows of the lists that are taken already, by the table's first words. */
export type TakenRows = Map<string, number>;

/** Everything a month brings, as cells, in the order in which a person would come to them. */
export function cellsOf(month: Month, taken: TakenRows): readonly TypedCell[] {
  const nextRow = (table: string): number => {
    const row = (taken.get(table) ?? 0) + 1;
    taken.set(table, row);
    return row;
  };
  const list = (table: string, ...texts: readonly (string | Pick<TypedCell, 'text' | 'url'>)[]): TypedCell[] => {
    const row = nextRow(table);
    return texts
      .map((text, column) => ({
        ...{ table: startOf(table), row, column },
        ...(typeof text === 'string' ? { text, url: '' } : text),
      }))
      .filter(cell => cell.text !== '');
  };
  return [
    ...(month.goals ?? []).flatMap(({ id, fields }) => goalCells(id, fields)),
    ...(month.steps ?? []).flatMap(({ goal, text, who, when }) => list(`Steps for ${goal}`, text, who, when)),
    ...(month.ticks ?? []).map(({ goal, step, done }) => ({
      ...{ table: startOf(`Steps for ${goal}`), row: startOf(step), column: 3, text: done, url: '' },
    })),
    ...(month.numbers ?? []).flatMap(({ goal, day, amount, note }) => list(`Progress for ${goal}`, day, amount, note)),
    ...(month.evidence ?? []).flatMap(({ day, title, url, goal, why }) =>
      list('Date', day, { text: title, url }, goal, why),
    ),
    ...(month.answers ?? []).map(answerCell),
    ...(month.rows ?? []).flatMap(row => list(nameOf(row), ...recordTexts(row))),
  ];
}

export function monthByTyping(student: Person, documentId: string, cells: readonly TypedCell[]): void {
  for (const { text, url, ...place } of cells) typeInto(student, documentId, place, text, url);
}

const startOf = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

function goalCells(id: string, fields: Readonly<Record<string, string>>): TypedCell[] {
  const table = startOf(`Goal ${id}`);
  return Object.entries(fields).map(([field, text]) => {
    const row = field === 'statement' ? 0 : startOf(GOAL_ROWS[field as GoalField].en);
    return { table, row, column: 1, text, url: '' };
  });
}

function answerCell({ set, question, text, part = 'text' }: Written): TypedCell {
  const column = part === 'text' ? 1 : part === 'later' ? 2 : set === 'identity' ? 3 : 2;
  return { table: startOf(QUESTION_TABLES[set].en), row: startOf(question), column, text, url: '' };
}

const nameOf = ({ kind }: Row): string => recordKind(kind).columns[titleColumn(kind)]?.name.en ?? kind;

const recordTexts = ({ kind, words, url = '' }: Row): Pick<TypedCell, 'text' | 'url'>[] =>
  Object.keys(recordKind(kind).columns).map(key => ({
    text: words[key] ?? '',
    url: key === linkColumn(kind) ? url : '',
  }));
