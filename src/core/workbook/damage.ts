// What a workbook cannot do without: looked at before any job reads rows as if nothing were missing. Called by open-class.
import { thing } from '../things.ts';
import type { WorkbookReading } from './edits.ts';
import { missingKeys } from './plan-rows.ts';
import { EXPECTATIONS, RECORD_TABS, tabOf, titleIn } from './tabs.ts';

/** Without these columns rows cannot be found, or empty cells would pass for decisions taken back. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  students: ['id', 'name', 'email'],
  goals: ['id', 'decision', 'feedback'],
  reviews: ['id', 'decision', 'comment'],
  journal: ['id', 'when', 'student', 'event', 'details'],
};

/** A workbook made before these tabs were thought of, or one whose staff took them out, still keeps its class in step. */
const MAY_BE_MISSING = new Set([...RECORD_TABS, EXPECTATIONS].map(tab => tab.key));

/** What is missing among the tabs asked for, in words to follow "has lost"; '' for nothing. */
export function workbookDamage(reading: WorkbookReading, tabKeys: readonly string[]): string {
  for (const key of tabKeys) {
    const title = titleIn(reading, key);
    const found = reading[key];
    if (!found && MAY_BE_MISSING.has(key)) continue;
    if (!found) return thing('tab', { title });
    const missing = missingKeys(tabOf(key), reading);
    const lost = tabOf(key).columns.find(each => (NEEDED[key] ?? ['id']).includes(each.key) && missing.has(each.key));
    if (lost) return thing('column', { header: lost.header[found.language ?? 'en'], title });
  }
  return '';
}
