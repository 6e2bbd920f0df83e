// Which staff words have reached the plan: the hidden column "In the Doc" remembers beside each goal what was last seen there.
import type { Goal } from '../plan/plan.ts';
import type { WorkbookEdit, WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { goalRowId, ownerOfRow } from '../workbook/plan-rows.ts';
import type { ClassSettings } from '../workbook/settings.ts';
import { GOALS, VANISHED } from '../workbook/tabs.ts';
import { type Review, reviewsByGoal, unkeptApproval } from './reviews.ts';
import { NO_STAFF_WORDS, staffFingerprint, staffWords } from './staff-words.ts';
import type { SheetRow, SyncInput } from './sync-input.ts';

/** Remembers beside each goal which staff words were seen in the Doc. */
export function sentEdits(workbook: WorkbookReading, key: string, goals: readonly Goal[]): WorkbookEdit[] {
  const rows = new Map((workbook[GOALS.key]?.rows ?? []).map(row => [row.id, row]));
  return goals
    .filter((goal, index) => goal.id !== '' && goals.findIndex(other => other.id === goal.id) === index)
    .filter(goal => sentOf(rows.get(goalRowId(key, goal.id))) !== staffFingerprint(goal.staff))
    .map(goal => ({
      kind: 'setCells',
      tab: GOALS.key,
      id: goalRowId(key, goal.id),
      values: { sent: staffFingerprint(goal.staff) },
    }));
}

function sentOf(row: SheetRow | undefined): string {
  return cellText(row?.values['sent']) || staffFingerprint(NO_STAFF_WORDS);
}

/** Students with a goal whose staff words in the Doc are not those of the workbook. */
export function unsentKeys({ workbook, settings }: SyncInput): string[] {
  const reviews = reviewsByGoal(workbook);
  return (workbook[GOALS.key]?.rows ?? [])
    .filter(row => row.id !== '' && cellText(row.values['inPlan']) !== VANISHED)
    .filter(row => waitsForSync(row, reviews.get(row.id) ?? [], settings))
    .map(row => ownerOfRow(row.id));
}

/** The staff words of this goal's row are not yet those in the Doc, or nobody has kept yet what was agreed. */
export function waitsForSync(
  row: SheetRow,
  reviews: readonly Review[],
  settings: Pick<ClassSettings, 'dateOrder' | 'language'>,
): boolean {
  const isUnkept = unkeptApproval(reviews) !== undefined && cellText(row.values['statement']) !== '';
  return isUnkept || sentOf(row) !== staffFingerprint(staffWords(row, reviews, settings));
}

/** Goal ids whose staff words somebody changed in the Doc since the last sync. */
export function changedInDoc(workbook: WorkbookReading, key: string, goals: readonly Goal[]): string[] {
  const rows = new Map((workbook[GOALS.key]?.rows ?? []).map(row => [row.id, row]));
  return goals
    .filter(goal => goal.id !== '' && sentOf(rows.get(goalRowId(key, goal.id))) !== staffFingerprint(goal.staff))
    .map(goal => goal.id);
}
