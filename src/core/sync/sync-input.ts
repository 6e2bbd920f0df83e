// What every pass of sync starts from, and the tabs that show plans. Shared by the files of core/sync.
import type { TabReading, WorkbookReading } from '../workbook/edits.ts';
import { ownerOfRow } from '../workbook/plan-rows.ts';
import type { ClassSettings } from '../workbook/settings.ts';
import type { ClassStudent } from '../workbook/students.ts';
import { EVIDENCE, GOALS, PROGRESS, RECORD_TABS, STEPS } from '../workbook/tabs.ts';

export interface SyncInput {
  readonly workbook: WorkbookReading;
  readonly settings: ClassSettings;
  readonly students: readonly ClassStudent[];
  /** ISO day, and the moment in milliseconds. */
  readonly today: string;
  readonly now: number;
}

export type SheetRow = TabReading['rows'][number];

/** Rows that come from the plans. */
export const PLAN_TABS = [GOALS, STEPS, PROGRESS, EVIDENCE, ...RECORD_TABS];

/** The rows of one student at a time, split once: a class has thousands of rows. */
export function splitByOwner(workbook: WorkbookReading): (key: string) => WorkbookReading {
  const rows = new Map<string, Record<string, SheetRow[]>>();
  for (const tab of PLAN_TABS) {
    for (const row of workbook[tab.key]?.rows ?? []) {
      if (row.id === '') continue;
      const key = ownerOfRow(row.id);
      const own = rows.get(key) ?? {};
      own[tab.key] = [...(own[tab.key] ?? []), row];
      rows.set(key, own);
    }
  }
  return key =>
    Object.fromEntries(
      PLAN_TABS.flatMap(tab => {
        const found = workbook[tab.key];
        return found ? [[tab.key, { ...found, rows: rows.get(key)?.[tab.key] ?? [] }]] : [];
      }),
    );
}
