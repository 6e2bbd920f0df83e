// What the school expects of everybody: the lines that staff typed into the tab Expectations. Called by sync and by creating plans.
import { fold } from '../plan/fold.ts';
import type { WorkbookReading } from './edits.ts';
import { cellText } from './fingerprint.ts';
import { EXPECTATIONS } from './tabs.ts';

/** In the order of the tab, each once. A workbook without the tab has none. */
export function expectationLines(workbook: WorkbookReading): readonly string[] {
  const lines = (workbook[EXPECTATIONS.key]?.rows ?? [])
    .map(row => cellText(row.values['what']))
    .filter(line => fold(line) !== '');
  return lines.filter((line, index) => lines.findIndex(other => fold(other) === fold(line)) === index);
}
