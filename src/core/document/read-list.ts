// Reads one table with a header row and an entry a row: steps, progress, evidence, reviews, reflections, revisions. Called by decode.

import { spoken } from '../language.ts';
import { sameWords } from '../plan/fold.ts';
import { columnNames, type ListKind } from '../plan/lists.ts';
import type { Cell, Table } from './blocks.ts';
import type { FoundIssue } from './found-issue.ts';
import type { ListPlace } from './places.ts';
import { say } from './sentences.ts';
import { columnsIn, isBlankRow, textOf } from './table-kinds.ts';

export interface ListEntry {
  /** Row in the table (0 is the header). */
  readonly row: number;
  readonly text: (key: string) => string;
  readonly cell: (key: string) => Cell | undefined;
}

export interface ListReading {
  readonly place: ListPlace;
  readonly entries: readonly ListEntry[];
  readonly issues: readonly FoundIssue[];
}

/** `where` names the table as a person sees it; `goalId` is set on the issues of a goal's own tables. */
export interface ListName {
  readonly kind: ListKind;
  readonly where: string;
  readonly goalId?: string;
  /** Keys that, alone, make no entry ("Me" typed in advance). */
  readonly notAlone?: readonly string[];
}

export function readList(table: Table, block: number, name: ListName): ListReading {
  const header = table.rows[0] ?? [];
  const columns = columnsIn(header.map(textOf), name.kind);
  const entries: ListEntry[] = [];
  const blanks: number[] = [];
  const issues = missingColumns(columns, name);
  table.rows.forEach((row, index) => {
    if (index === 0 || isHeaderAgain(row, header)) return;
    const merged = rowIssues(row, { block, row: index, width: header.length }, name);
    issues.push(...merged);
    // Its words are mixed up: whatever was read there last stays.
    if (merged.length > 0) return;
    const cell = (key: string): Cell | undefined => (columns[key] === undefined ? undefined : row[columns[key]]);
    const words = Object.keys(columns).filter(key => textOf(cell(key)) !== '' || cell(key)?.hasUnreadable === true);
    if (words.some(key => !name.notAlone?.includes(key)))
      entries.push({ row: index, cell, text: key => textOf(cell(key)) });
    else if (isBlankRow(row) || words.length > 0) blanks.push(index);
    issues.push(...chipIssues(cell, columns, index, name));
  });
  const place = {
    block,
    columns,
    width: header.length,
    entries: entries.map(entry => entry.row),
    blanks,
    rowCount: table.rows.length,
  };
  return { place, entries, issues };
}

const isHeaderAgain = (row: readonly Cell[], header: readonly Cell[]): boolean =>
  header.length > 1 &&
  row.length === header.length &&
  row.every((cell, index) => textOf(cell) !== '' && sameWords(textOf(cell), textOf(header[index])));

const ofGoal = (name: ListName) => (name.goalId === undefined ? {} : { goalId: name.goalId });

function missingColumns(columns: Readonly<Record<string, number>>, name: ListName): FoundIssue[] {
  const names = columnNames(name.kind);
  return Object.keys(names)
    .filter(key => columns[key] === undefined)
    .map(key => ({
      code: 'missing-column',
      weight: 'stops',
      where: name.where,
      sentence: say('lostColumn', { where: capital(name.where), label: names[key]?.[spoken()] ?? '' }),
      ...ofGoal(name),
    }));
}

function rowIssues(
  row: readonly Cell[],
  at: { readonly block: number; readonly row: number; readonly width: number },
  name: ListName,
): FoundIssue[] {
  const isMerged =
    row.length < at.width || row.some(cell => (cell.span?.columns ?? 1) > 1 || (cell.span?.rows ?? 1) > 1);
  if (!isMerged) return [];
  const where = say('rowNumber', { where: name.where, row: at.row + 1 });
  return [
    {
      code: 'merged-cells',
      weight: 'stops',
      where,
      sentence: say('mergedRow', { where: capital(where) }),
      ...ofGoal(name),
      covers: [{ block: at.block, row: at.row }],
    },
  ];
}

function chipIssues(
  cell: (key: string) => Cell | undefined,
  columns: Readonly<Record<string, number>>,
  index: number,
  name: ListName,
): FoundIssue[] {
  const names = columnNames(name.kind);
  return Object.keys(columns)
    .filter(key => cell(key)?.hasUnreadable === true)
    .map(key => {
      const where = say('rowNumber', { where: name.where, row: index + 1 });
      return {
        code: 'unreadable-chip',
        weight: 'stops',
        where,
        sentence: say(key === 'done' ? 'chipInDone' : 'chipInList', {
          where: capital(where),
          label: names[key]?.[spoken()] ?? '',
        }),
        ...ofGoal(name),
      };
    });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
