// Rows named by id and columns named by header → the places they have at this moment. Pure.

import type { InEach } from '../../../core/language.ts';
import type { WorkbookEdit } from '../../../core/workbook/edits.ts';
import { type CellValue, type Column, type Row, type TabShape, wordIn } from '../../../core/workbook/tables.ts';
import { cellAt, columnAt, type Grid, type Grids, idColumn, valueIn } from './grid.ts';

/** What one cell should hold, whoever moved the row or column meanwhile. */
export interface Target {
  readonly tab: TabShape;
  readonly id: string;
  /** Of a column of ours in every language; as it stands for somebody else's. */
  readonly header: string | InEach<string>;
  /** Kind of the column; 'text' for a column of somebody else's. */
  readonly kind: Column['kind'];
  /** Our own words that may stand there (Column.words). */
  readonly words?: Column['words'];
  /** A word of ours is the program's, until it has its place: then it is in the language of the tab. */
  readonly value: CellValue;
  readonly link: string;
}

export interface PlacedCell extends Target {
  /** From 0, the header row not counted. */
  readonly row: number;
  readonly column: number;
}

export interface PlacedRows {
  readonly tab: TabShape;
  /** One list a row, in the sheet's present column order; null leaves a cell empty. */
  readonly rows: readonly (readonly (Target | null)[])[];
}

export const rowOf = (grid: Grid, tab: TabShape, id: string): number => {
  const at = columnAt(grid, idColumn(tab).header);
  return at < 0 ? -1 : grid.rows.findIndex((_, row) => String(cellAt(grid, row, at).value) === id);
};

/** One target a cell; the id itself is a target of rows that get one. Unknown column keys are a programmer's mistake. */
export function targetsOf(tab: TabShape, id: string, row: Omit<Row, 'id'>, withId: boolean): Target[] {
  const targets = Object.keys(row.values).map(key => {
    const column = tab.columns.find(candidate => candidate.key === key);
    if (!column) throw new Error(`tab ${tab.key} has no column ${key}`);
    const value = row.values[key] as CellValue;
    const { header, kind, words } = column;
    return { tab, id, header, kind, words, value, link: linkOf(column, value, row.links?.[key]) };
  });
  const own: Target = { tab, id, header: idColumn(tab).header, kind: 'text', value: id, link: '' };
  return withId ? [...targets, own] : targets;
}

function linkOf(column: Column, value: CellValue, link: string | undefined): string {
  if (column.kind !== 'link') return '';
  return link ?? (/^https?:\/\//i.test(String(value)) ? String(value) : '');
}

/** As the cell will say it. */
export const worded = <T extends Target>({ language }: Grid, target: T): T => ({
  ...target,
  value: wordIn(language, target.words, target.value),
});

/** The targets that have a place now; those of a vanished row or column have none. */
export function placeTargets(grids: Grids, targets: readonly Target[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const target of targets) {
    const grid = grids.get(target.tab.key);
    const row = grid ? rowOf(grid, target.tab, target.id) : -1;
    const column = grid ? columnAt(grid, target.header) : -1;
    if (grid && row >= 0 && column >= 0) placed.push({ ...worded(grid, target), row, column });
  }
  return placed;
}

/** The row a person typed that this edit means, or -1. */
export function typedRow(grid: Grid, tab: TabShape, edit: Extract<WorkbookEdit, { kind: 'adoptRow' }>): number {
  const idAt = columnAt(grid, idColumn(tab).header);
  const fits = (row: number): boolean =>
    row >= 0 &&
    row < grid.rows.length &&
    String(cellAt(grid, row, idAt).value) === '' &&
    Object.keys(edit.expects).every(key => {
      const column = tab.columns.find(candidate => candidate.key === key);
      const at = column ? columnAt(grid, column.header) : -1;
      return column !== undefined && at >= 0 && valueIn(column, cellAt(grid, row, at)) === edit.expects[key];
    });
  if (fits(edit.rowFromOne - 2)) return edit.rowFromOne - 2;
  return grid.rows.findIndex((_, row) => fits(row));
}

/** New rows in the column order of this moment. */
export function placeRows(grid: Grid, tab: TabShape, rows: readonly Row[]): PlacedRows {
  return {
    tab,
    rows: rows.map(row => {
      const cells: (Target | null)[] = grid.headers.map(() => null);
      for (const target of [...blankWords(tab, row), ...targetsOf(tab, row.id, row, true)]) {
        const at = columnAt(grid, target.header);
        if (at >= 0) cells[at] = worded(grid, target);
      }
      return cells;
    }),
  };
}

/** Cells left for staff to write in: an adapter that formats new rows needs to know them too. */
const blankWords = (tab: TabShape, row: Row): Target[] =>
  tab.columns
    .filter(column => column.owner === 'staff' && column.kind === 'text')
    .map(({ header, kind }) => ({ tab, id: row.id, header, kind, value: '', link: '' }));
