// A reading of the workbook as it will be once these edits are written. Called by reconcile.ts, which plans in passes,
// and by the in-memory workbook of the tests: both adapters must come to the same.
import type { TabReading, WorkbookEdit, WorkbookReading } from './edits.ts';
import type { CellValue } from './tables.ts';
import { tabOf } from './tabs.ts';

type SheetRow = TabReading['rows'][number];

/** Edits to rows or tabs that are not there are passed over. The given reading is not changed. */
export function applyWorkbookEdits(reading: WorkbookReading, edits: readonly WorkbookEdit[]): WorkbookReading {
  const tabs: Record<string, { rows: SheetRow[]; places: Map<string, number> }> = {};
  for (const edit of edits) {
    const from = reading[edit.tab];
    if (!from) continue;
    tabs[edit.tab] ??= {
      rows: [...from.rows],
      places: new Map(from.rows.map((row, index) => [row.id, index])),
    };
    const tab = tabs[edit.tab]!;
    if (edit.kind === 'appendRows') {
      for (const row of edit.rows) {
        tab.places.set(row.id, tab.rows.length);
        tab.rows.push(newRow(edit.tab, row, nextRow(tab.rows)));
      }
      continue;
    }
    const place =
      edit.kind === 'setCells'
        ? tab.places.get(edit.id)
        : tab.rows.findIndex(row => row.id === '' && row.rowFromOne === edit.rowFromOne);
    const before = place === undefined ? undefined : tab.rows[place];
    if (place === undefined || !before) continue;
    const links = edit.kind === 'setCells' ? { ...before.links, ...edit.links } : before.links;
    tab.rows[place] = { ...before, id: edit.id, values: { ...before.values, ...edit.values }, links };
    tab.places.set(edit.id, place);
  }
  const after = Object.entries(tabs).map(
    ([key, { rows }]) => [key, { ...(reading[key] as TabReading), rows }] as const,
  );
  return { ...reading, ...Object.fromEntries(after) };
}

function newRow(
  tabKey: string,
  row: { id: string; values: Readonly<Record<string, CellValue>>; links?: Readonly<Record<string, string>> },
  rowFromOne: number,
): SheetRow {
  const empty = Object.fromEntries(
    tabOf(tabKey)
      .columns.filter(column => column.key !== 'id')
      .map(column => [column.key, '' as CellValue]),
  );
  return { id: row.id, values: { ...empty, ...row.values }, links: row.links ?? {}, rowFromOne };
}

const nextRow = (rows: readonly SheetRow[]): number =>
  rows.reduce((most, row) => Math.max(most, row.rowFromOne), 1) + 1;

/** The same edits with one setCells a row (later values win) and one appendRows a tab; cells of a row just appended go into it. */
export function mergeEdits(edits: readonly WorkbookEdit[]): WorkbookEdit[] {
  const merged = new Map<string, WorkbookEdit>();
  for (const edit of edits) {
    const name = edit.kind === 'appendRows' ? `append ${edit.tab}` : `${edit.kind} ${edit.tab} ${edit.id}`;
    const before = merged.get(name);
    if (edit.kind === 'appendRows' && before?.kind === 'appendRows') {
      merged.set(name, { ...before, rows: [...before.rows, ...edit.rows] });
    } else if (edit.kind === 'setCells' && isAppended(merged.get(`append ${edit.tab}`), edit.id)) {
      merged.set(`append ${edit.tab}`, withCells(merged.get(`append ${edit.tab}`) as AppendRows, edit));
    } else if (edit.kind === 'setCells' && before?.kind === 'setCells') {
      merged.set(name, {
        ...before,
        values: { ...before.values, ...edit.values },
        links: { ...before.links, ...edit.links },
      });
    } else {
      merged.set(name, edit);
    }
  }
  return [...merged.values()];
}

type AppendRows = Extract<WorkbookEdit, { kind: 'appendRows' }>;
type SetCells = Extract<WorkbookEdit, { kind: 'setCells' }>;

function isAppended(edit: WorkbookEdit | undefined, id: string): boolean {
  return edit?.kind === 'appendRows' && edit.rows.some(row => row.id === id);
}

function withCells(append: AppendRows, edit: SetCells): AppendRows {
  const rows = append.rows.map(row =>
    row.id === edit.id
      ? { ...row, values: { ...row.values, ...edit.values }, links: { ...row.links, ...edit.links } }
      : row,
  );
  return { ...append, rows };
}
