// Cells that follow from other cells of the workbook: overdue words, and each student's counts. Called by reconcile.ts in its last pass.
import { isLate } from '../plan/due-words.ts';
import { readStanding } from '../plan/standing.ts';
import { writeDate } from '../plan/typed-date.ts';
import type { TabReading, WorkbookEdit, WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { missingKeys, ownerOfRow } from '../workbook/plan-rows.ts';
import { isDoneCell, sayIn } from '../workbook/sentences.ts';
import type { ClassSettings } from '../workbook/settings.ts';
import type { ClassStudent } from '../workbook/students.ts';
import type { TabShape } from '../workbook/tables.ts';
import { EVIDENCE, GOALS, STEPS, STUDENTS, VANISHED } from '../workbook/tabs.ts';
import { agreedIn, reviewsByGoal } from './reviews.ts';

type SheetRow = TabReading['rows'][number];

const text = (row: SheetRow, key: string): string => cellText(row.values[key]);

/** "Overdue since 3 Sep 2026": words that stay the same from day to day, so that a quiet day writes nothing. */
export function overdueEdits(
  workbook: WorkbookReading,
  today: string,
  { dateOrder, language }: Pick<ClassSettings, 'dateOrder' | 'language'>,
): WorkbookEdit[] {
  const said = sayIn(language);
  const words = (iso: string): string =>
    isLate(iso, today) ? said('overdueSince', { day: writeDate(iso, dateOrder, language) }) : '';
  const goals = (workbook[GOALS.key]?.rows ?? []).filter(row => row.id !== '');
  const waits = new Set(goals.filter(row => !isWorkedOn(row)).map(row => row.id));
  return [
    ...cellEdits(workbook, GOALS, 'due', row => (isWorkedOn(row) ? words(text(row, 'deadline')) : '')),
    ...cellEdits(workbook, STEPS, 'time', row =>
      text(row, 'inPlan') === VANISHED || isDoneCell(text(row, 'done')) || waits.has(goalRowOf(row.id))
        ? ''
        : words(text(row, 'due')),
    ),
  ];
}

/** The wording that holds, beside each goal. */
export function agreedEdits(workbook: WorkbookReading): WorkbookEdit[] {
  const reviews = reviewsByGoal(workbook);
  return cellEdits(workbook, GOALS, 'agreed', row => agreedIn(row, reviews.get(row.id) ?? []));
}

/** Rows whose cell does not say what it should; none while nobody carries the column's header. */
function cellEdits(
  workbook: WorkbookReading,
  tab: TabShape,
  key: string,
  wanted: (row: SheetRow) => string,
): WorkbookEdit[] {
  if (missingKeys(tab, workbook).has(key)) return [];
  return (workbook[tab.key]?.rows ?? [])
    .filter(row => row.id !== '' && text(row, key) !== wanted(row))
    .map(row => ({ kind: 'setCells', tab: tab.key, id: row.id, values: { [key]: wanted(row) } }));
}

/** In the plan, and neither on the Later shelf nor finished: only then does time run. */
export const isWorkedOn = (row: SheetRow): boolean =>
  text(row, 'inPlan') !== VANISHED && readStanding(text(row, 'standing')) === 'now';

const goalRowOf = (stepRow: string): string => stepRow.replace(/\/steps\/\d+$/, '');

/** Goals, approved goals and evidence of every student whose plan exists. */
export function countEdits(workbook: WorkbookReading, students: readonly ClassStudent[]): WorkbookEdit[] {
  const standing = (tab: string): SheetRow[] =>
    (workbook[tab]?.rows ?? []).filter(row => row.id !== '' && text(row, 'inPlan') !== VANISHED);
  const goals = countBy(standing(GOALS.key));
  const approved = countBy(standing(GOALS.key).filter(row => text(row, 'decision') === 'Approved'));
  const evidence = countBy(standing(EVIDENCE.key));
  const rows = new Map((workbook[STUDENTS.key]?.rows ?? []).map(row => [row.id, row]));
  return students.flatMap(({ key, record }): WorkbookEdit[] => {
    const row = rows.get(key);
    if (!row || record.docId === '') return [];
    const wanted = { goals: goals.get(key) ?? 0, approved: approved.get(key) ?? 0, evidence: evidence.get(key) ?? 0 };
    const different = Object.entries(wanted).filter(([column, count]) => text(row, column) !== String(count));
    return different.length === 0
      ? []
      : [{ kind: 'setCells', tab: STUDENTS.key, id: key, values: Object.fromEntries(different) }];
  });
}

function countBy(rows: readonly SheetRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(ownerOfRow(row.id), (counts.get(ownerOfRow(row.id)) ?? 0) + 1);
  return counts;
}
