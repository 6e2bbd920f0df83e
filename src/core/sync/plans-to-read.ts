// Which plans a sync has to read, found without reading any. Called by sync-next; reconcile.ts names the rows typed over.
import type { WorkbookReading } from '../workbook/edits.ts';
import { cellText, rowFingerprint } from '../workbook/fingerprint.ts';
import { missingKeys, ownerOfRow } from '../workbook/plan-rows.ts';
import { STUDENTS, titleIn } from '../workbook/tabs.ts';
import { aboutFingerprint, aboutWanted, schoolWords } from './about-wanted.ts';
import { countEdits } from './derived-cells.ts';
import { unsentKeys } from './staff-sent.ts';
import { PLAN_TABS, type SyncInput } from './sync-input.ts';

/**
 * Keys of the students whose plan has to be read, in the order of the tab. `versions`: Drive's version by key, of plans that can be
 * reached. Read are plans that changed, whose rows somebody typed over, or whose add-on and staff words are not as they should be.
 */
export function plansToRead(input: SyncInput, versions: ReadonlyMap<string, string>): string[] {
  const touched = new Set([...typedOverRows(input.workbook).keys(), ...unsentKeys(input), ...lostRowKeys(input)]);
  const school = schoolWords(input.workbook, input.settings);
  return input.students
    .filter(student => {
      const version = versions.get(student.key);
      if (version === undefined) return false;
      const { checked } = student.record;
      if (!checked || isNewer(version, checked.version) || touched.has(student.key)) return true;
      return checked.about !== aboutFingerprint(aboutWanted(student, input.settings), school);
    })
    .map(student => student.key);
}

/** Drive's versions only rise; a list may still show an older one than was seen last. */
function isNewer(version: string, seen: string): boolean {
  return version.length === seen.length ? version > seen : version.length > seen.length;
}

/** Students with more goals or evidence by their count than by their rows: somebody deleted one. */
function lostRowKeys({ workbook, students }: SyncInput): string[] {
  const rows = new Map((workbook[STUDENTS.key]?.rows ?? []).map(row => [row.id, row]));
  return countEdits(workbook, students).flatMap(edit => {
    if (edit.kind !== 'setCells') return [];
    const before = rows.get(edit.id)?.values ?? {};
    return ['goals', 'evidence'].some(key => Number(before[key] ?? 0) > Number(edit.values[key] ?? Number.MAX_VALUE))
      ? [edit.id]
      : [];
  });
}

/** Rows whose add-on or student cells are not as sync left them: student key → places in words. */
export function typedOverRows(workbook: WorkbookReading): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const tab of PLAN_TABS) {
    if (missingKeys(tab, workbook).size > 0) continue;
    const title = titleIn(workbook, tab.key);
    for (const row of workbook[tab.key]?.rows ?? []) {
      if (row.id === '' || rowFingerprint(tab, row.values) === cellText(row.values['check'])) continue;
      const key = ownerOfRow(row.id);
      const goal = cellText(row.values['goal']);
      found.set(key, [...(found.get(key) ?? []), goal === '' ? title : `${title}, ${goal}`]);
    }
  }
  return found;
}
