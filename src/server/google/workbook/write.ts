// Writes workbook edits while people sort, insert and move: place, write, read back, and put right what moved in between
// (design: rows and columns are known by their words, never by their number). Shared by both workbook adapters.
import type { WorkbookEdit, WorkbookOutcome } from '../../../core/workbook/edits.ts';
import { type Row, readWord, type TabShape } from '../../../core/workbook/tables.ts';
import { tabOf } from '../../../core/workbook/tabs.ts';
import { beforeWriting } from '../before-writing.ts';
import { cellAt, columnAt, type Grid, type GridCell, type Grids, idColumn, isIsoDay, isoToSerial } from './grid.ts';
import {
  type PlacedCell,
  type PlacedRows,
  placeRows,
  placeTargets,
  rowOf,
  type Target,
  targetsOf,
  typedRow,
  worded,
} from './place.ts';

/** What an adapter brings: how to see the tabs now, and how to write cells and new rows in one go. */
export interface WorkbookAccess {
  grids(tabs: readonly TabShape[]): Grids;
  write(change: { readonly cells: readonly PlacedCell[]; readonly rows: readonly PlacedRows[] }): void;
  /** Appends to a tab that nobody else writes or rearranges: no reading before or after. */
  appendToJournal(tab: TabShape, rows: readonly Row[]): void;
}

const TRIES = 3;

export function writeWorkbook(access: WorkbookAccess, edits: readonly WorkbookEdit[]): WorkbookOutcome {
  beforeWriting();
  const isJournal = (edit: WorkbookEdit): boolean => tabOf(edit.tab).isJournal === true && edit.kind === 'appendRows';
  const shared = edits.filter(edit => !isJournal(edit));
  const outcome: WorkbookOutcome = shared.length > 0 ? writeShared(access, shared) : { kind: 'written' };
  // The journal comes last: it speaks of what has been done.
  const journal = edits.filter(isJournal) as Extract<WorkbookEdit, { kind: 'appendRows' }>[];
  const rows = journal.reduce<Row[]>((all, edit) => all.concat(edit.rows), []);
  if (rows.length > 0) access.appendToJournal(tabOf((journal[0] as { tab: string }).tab), rows);
  return outcome;
}

function writeShared(access: WorkbookAccess, edits: readonly WorkbookEdit[]): WorkbookOutcome {
  const tabs = edits.map(edit => tabOf(edit.tab)).filter((tab, index, all) => all.indexOf(tab) === index);
  const appended = edits.reduce<{ tab: TabShape; row: Row }[]>(
    (all, edit) =>
      edit.kind === 'appendRows' ? all.concat(edit.rows.map(row => ({ tab: tabOf(edit.tab), row }))) : all,
    [],
  );
  let before = access.grids(tabs);
  const adopted = adopt(before, edits);
  let cells: PlacedCell[] = [...placeTargets(before, wantedCells(edits)), ...adopted];
  let rows = tabs.map(tab => newRows(before, tab, appended)).filter(placed => placed.rows.length > 0);
  let open: Target[] = [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (cells.length === 0 && rows.length === 0) break;
    access.write({ cells, rows });
    const after = access.grids(tabs);
    const strays = strayRows(after, rows);
    const wanted = [...wantedCells(edits), ...adopted, ...appendedCells(appended)];
    open = wanted.filter(target => !holds(after, target));
    const back = placeTargets(after, [...open, ...overwritten(before, after, cells)]);
    cells = [...back, ...strays, ...spilt(before, after, cells)];
    rows = [];
    before = after;
  }
  const lost = missingRows(before, edits, adopted).concat(open);
  return lost.length === 0 ? { kind: 'written' } : { kind: 'partly', notWritten: distinct(lost) };
}

function wantedCells(edits: readonly WorkbookEdit[]): Target[] {
  return edits.reduce<Target[]>(
    (all, edit) => (edit.kind === 'setCells' ? all.concat(targetsOf(tabOf(edit.tab), edit.id, edit, false)) : all),
    [],
  );
}

const appendedCells = (appended: readonly { tab: TabShape; row: Row }[]): Target[] =>
  appended.reduce<Target[]>((all, { tab, row }) => all.concat(targetsOf(tab, row.id, row, true)), []);

function adopt(grids: Grids, edits: readonly WorkbookEdit[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'adoptRow') continue;
    const tab = tabOf(edit.tab);
    const grid = grids.get(tab.key);
    const row = grid ? typedRow(grid, tab, edit) : -1;
    if (!grid || row < 0) continue;
    for (const target of targetsOf(tab, edit.id, edit, true)) {
      const column = columnAt(grid, target.header);
      if (column >= 0) placed.push({ ...worded(grid, target), row, column });
    }
  }
  return placed;
}

function newRows(grids: Grids, tab: TabShape, appended: readonly { tab: TabShape; row: Row }[]): PlacedRows {
  const grid = grids.get(tab.key);
  // A row whose id stands there already was appended by an earlier try that lost its answer.
  const rows = appended.filter(entry => entry.tab === tab && grid && rowOf(grid, tab, entry.row.id) < 0);
  return grid
    ? placeRows(
        grid,
        tab,
        rows.map(entry => entry.row),
      )
    : { tab, rows: [] };
}

/** New rows that landed while somebody moved a column: their words stand under the wrong headers. */
function strayRows(after: Grids, rows: readonly PlacedRows[]): PlacedCell[] {
  const fixes: PlacedCell[] = [];
  for (const { tab, rows: written } of rows) {
    const grid = after.get(tab.key) as Grid;
    for (const cells of written) {
      const targets = cells.filter((cell): cell is Target => cell !== null);
      if (targets.length === 0 || rowOf(grid, tab, (targets[0] as Target).id) >= 0) continue;
      const row = grid.rows.findIndex((_, index) =>
        cells.every((cell, column) => cell === null || same(cellAt(grid, index, column), cell)),
      );
      if (row < 0) continue;
      grid.headers.forEach((header, column) => {
        const target = targets.find(candidate => columnAt(grid, candidate.header) === column);
        const empty = { tab, id: (targets[0] as Target).id, header, kind: 'text' as const, value: '', link: '' };
        fixes.push({ ...(target ?? empty), row, column });
      });
    }
  }
  return fixes;
}

/** Cells of other rows or columns that our write hit because something moved just before it: back to what they were. */
function overwritten(before: Grids, after: Grids, cells: readonly PlacedCell[]): Target[] {
  const targets: Target[] = [];
  for (const cell of cells) {
    const [old, now] = [before.get(cell.tab.key) as Grid, after.get(cell.tab.key) as Grid];
    const id = String(cellAt(now, cell.row, columnAt(now, idColumn(cell.tab).header)).value);
    const header = now.headers[cell.column] ?? '';
    if ((id === cell.id && columnAt(now, cell.header) === cell.column) || id === '' || header === '') continue;
    if (!same(cellAt(now, cell.row, cell.column), cell)) continue;
    const was = cellAt(old, rowOf(old, cell.tab, id), columnAt(old, header));
    if (same(was, cell)) continue;
    const kind = cell.tab.columns.find(column => columnAt(now, column.header) === cell.column)?.kind ?? 'text';
    targets.push({ tab: cell.tab, id, header, kind, value: was.value, link: was.link });
  }
  return targets;
}

/** Cells of rows without an id, or columns without a header, that our write hit: most were put in just before it and are empty again. */
function spilt(before: Grids, after: Grids, cells: readonly PlacedCell[]): PlacedCell[] {
  const fixes: PlacedCell[] = [];
  for (const cell of cells) {
    const [old, now] = [before.get(cell.tab.key) as Grid, after.get(cell.tab.key) as Grid];
    const idAt = columnAt(now, idColumn(cell.tab).header);
    const id = String(cellAt(now, cell.row, idAt).value);
    const header = now.headers[cell.column] ?? '';
    if ((id !== '' && header !== '') || idAt < 0 || !same(cellAt(now, cell.row, cell.column), cell)) continue;
    const written = cells.filter(other => other.tab === cell.tab && other.row === cell.row).map(({ column }) => column);
    const was = id === '' && header !== '' ? typedBefore(old, { now, row: cell.row, written }, header) : NOTHING;
    if (!same(was, cell)) fixes.push({ ...cell, header, kind: 'text', value: was.value, link: was.link });
  }
  return fixes;
}

const NOTHING: GridCell = { value: '', link: '' };

/** A row that a person typed has no id yet: it is the one that agrees in all cells that were not written. */
function typedBefore(
  old: Grid,
  { now, row, written }: { readonly now: Grid; readonly row: number; readonly written: readonly number[] },
  header: string,
): GridCell {
  const kept = now.headers
    .map((name, column) => ({ name, value: cellAt(now, row, column).value, column }))
    .filter(({ name, column }) => name !== '' && written.indexOf(column) < 0);
  if (kept.every(({ value }) => value === '')) return NOTHING;
  const was = old.rows.findIndex((_, index) =>
    kept.every(({ name, value }) => cellAt(old, index, columnAt(old, name)).value === value),
  );
  return was < 0 ? NOTHING : cellAt(old, was, columnAt(old, header));
}

function holds(grids: Grids, target: Target): boolean {
  const grid = grids.get(target.tab.key);
  if (!grid) return false;
  const row = rowOf(grid, target.tab, target.id);
  const column = columnAt(grid, target.header);
  // A column that people removed is said once by the reading (missingColumns), not with every write.
  return column < 0 ? row >= 0 : row >= 0 && same(cellAt(grid, row, column), target);
}

function same(cell: GridCell, target: Target): boolean {
  const wanted = target.kind === 'date' && isIsoDay(target.value) ? isoToSerial(String(target.value)) : target.value;
  const word = readWord(target.words, cell.value);
  return cell.value === wanted || word === readWord(target.words, target.value);
}

function missingRows(now: Grids, edits: readonly WorkbookEdit[], adopted: readonly PlacedCell[]): Target[] {
  const notAdopted = edits.filter(edit => edit.kind === 'adoptRow' && !adopted.some(cell => cell.id === edit.id));
  const vanished = edits.filter(edit => {
    const grid = now.get(edit.tab);
    return edit.kind === 'setCells' && (!grid || rowOf(grid, tabOf(edit.tab), edit.id) < 0);
  });
  return [...notAdopted, ...vanished].map(edit => {
    const tab = tabOf(edit.tab);
    return { tab, id: (edit as { id: string }).id, header: idColumn(tab).header, kind: 'text', value: '', link: '' };
  });
}

function distinct(targets: readonly Target[]): { tab: string; id: string }[] {
  const seen = new Map<string, { tab: string; id: string }>();
  for (const { tab, id } of targets) seen.set(`${tab.key}/${id}`, { tab: tab.key, id });
  return Array.from(seen.values());
}
