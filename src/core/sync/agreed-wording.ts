// What a goal said when staff approved it: kept once beside the approval in Reviews, from there it goes into the goal's row and into the
// plan's staff row (derived-cells.ts, staff-words.ts). Called by reconcile.ts.
import type { Language } from '../language.ts';
import { agreedWording } from '../plan/agreed.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { writeDate } from '../plan/typed-date.ts';
import type { WorkbookEdit } from '../workbook/edits.ts';
import { cellText, rowFingerprint } from '../workbook/fingerprint.ts';
import { dateCell, numberCell } from '../workbook/goal-values.ts';
import { goalOfRow, missingKeys } from '../workbook/plan-rows.ts';
import { GOALS, REVIEWS, VANISHED } from '../workbook/tabs.ts';
import { type Review, unkeptApproval } from './reviews.ts';
import type { SheetRow, SyncInput } from './sync-input.ts';

/** A cell holds 50,000 characters (F§3.5); a goal that long is a mistake, and must not stop the class. */
const LONGEST_WORDING = 30_000;

/**
 * For each approval of this student's goals that has none yet. `input.workbook` holds this student's rows as they were before this
 * sync: what staff had before their eyes. The reviews given are told too, so that this very sync sends the wording.
 */
export function keptWordings(
  input: SyncInput,
  plan: Plan,
  reviews: Map<string, readonly Review[]>,
): readonly WorkbookEdit[] {
  return (input.workbook[GOALS.key]?.rows ?? []).flatMap((row): WorkbookEdit[] => {
    const own = reviews.get(row.id) ?? [];
    const approval = unkeptApproval(own);
    const goal = plan.goals.find(each => each.id === goalOfRow(row.id));
    if (approval === undefined || (!goal && cellText(row.values['inPlan']) === VANISHED)) return [];
    const wording = seenWording(input, row, { goal, language: plan.about.language }).slice(0, LONGEST_WORDING);
    if (wording === '') return [];
    reviews.set(
      row.id,
      own.map(each => (each === approval ? { ...each, wording } : each)),
    );
    return [{ kind: 'setCells', tab: REVIEWS.key, id: `${row.id}/r${approval.at}`, values: { wording } }];
  });
}

/** As the plan says it where the row shows the same; a student's later edit is not what was approved. */
function seenWording(
  input: SyncInput,
  row: SheetRow,
  { goal, language }: { readonly goal: Goal | undefined; readonly language: Language },
): string {
  const cell = (key: string): string => cellText(row.values[key]);
  const isOurs = rowFingerprint(GOALS, row.values) === cell('check');
  if (goal && (!isOurs || cell('statement') === '' || showsGoal(input, row, goal)))
    return agreedWording(goal, language);
  const typed = (key: string) => ({ text: cell(key), value: null });
  const deadline = { text: writeDate(cell('deadline'), input.settings.dateOrder, language), iso: '' };
  const shown = { statement: cell('statement'), start: typed('start'), target: typed('target'), deadline };
  return agreedWording(shown, language);
}

function showsGoal({ workbook }: SyncInput, row: SheetRow, goal: Goal): boolean {
  const missing = missingKeys(GOALS, workbook);
  const now = {
    statement: goal.statement,
    start: numberCell(goal.start),
    target: numberCell(goal.target),
    deadline: dateCell(goal.deadline),
  };
  return Object.entries(now).every(([key, value]) => missing.has(key) || cellText(row.values[key]) === cellText(value));
}
