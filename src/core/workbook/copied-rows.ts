// A person who copies a row copies its hidden id too. Of rows with one id the first counts; the others are theirs and are left alone.
// Called wherever a workbook is opened, before anything else looks at the rows.
import type { TabReading, WorkbookReading } from './edits.ts';
import { tabOf } from './tabs.ts';

export interface CopiedRow {
  readonly tab: string;
  readonly rowFromOne: number;
}

export function withoutCopiedRows(reading: WorkbookReading): {
  readonly reading: WorkbookReading;
  readonly copied: readonly CopiedRow[];
} {
  const copied: CopiedRow[] = [];
  const tabs = Object.entries(reading).map(([tab, found]): [string, TabReading] => {
    // Nobody copies rows of the hidden journal, and there every row counts.
    if (tabOf(tab).isJournal) return [tab, found];
    const seen = new Set<string>();
    const rows = found.rows.filter(row => {
      const isCopy = row.id !== '' && seen.has(row.id);
      seen.add(row.id);
      if (isCopy) copied.push({ tab, rowFromOne: row.rowFromOne });
      return !isCopy;
    });
    return [tab, rows.length === found.rows.length ? found : { ...found, rows }];
  });
  return { reading: Object.fromEntries(tabs), copied };
}
