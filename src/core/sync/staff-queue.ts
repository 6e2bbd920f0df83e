// Which goals want a look from staff, most urgent first, each with its reasons in words. Called by class-view.
import { deadlineWords, isLate } from '../plan/due-words.ts';
import { daysBetween } from '../plan/iso-day.ts';
import type { TabReading, WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { ownerOfRow } from '../workbook/plan-rows.ts';
import { GOALS, VANISHED } from '../workbook/tabs.ts';
import { type GoalDetails, goalDetails } from './goal-details.ts';

export interface QueuedGoal extends GoalDetails {
  readonly studentKey: string;
  readonly student: string;
  readonly goalId: string;
  readonly statement: string;
  readonly reason: string;
}

type SheetRow = TabReading['rows'][number];
type Reason = { readonly words: string; readonly weight: number };

const text = (row: SheetRow, key: string): string => cellText(row.values[key]);

/** Of goals equally urgent, the one higher in the tab comes first. */
export function staffQueue(workbook: WorkbookReading, today: string): QueuedGoal[] {
  return (workbook[GOALS.key]?.rows ?? [])
    .filter(row => row.id !== '' && text(row, 'inPlan') !== VANISHED && text(row, 'statement') !== '')
    .map(row => ({ row, reasons: reasonsOf(row, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => (b.reasons[0] as Reason).weight - (a.reasons[0] as Reason).weight)
    .map(({ row, reasons }) => ({
      studentKey: ownerOfRow(row.id),
      student: text(row, 'student'),
      goalId: text(row, 'goal'),
      statement: text(row, 'statement'),
      reason: sentence(reasons),
      ...goalDetails(workbook, row, today),
    }));
}

/** Heaviest first. */
function reasonsOf(row: SheetRow, today: string): Reason[] {
  const decision = text(row, 'decision');
  const deadline = text(row, 'deadline');
  const reasons: Reason[] = [];
  if (isLate(deadline, today))
    reasons.push({
      words: deadlineWords(deadline, today),
      weight: 100 + Math.min(99, daysBetween(deadline, today) ?? 0),
    });
  if (decision !== '' && decision !== 'Approved' && text(row, 'reply') !== '')
    reasons.push({ words: 'has replied to your feedback', weight: 90 });
  if (decision === '') reasons.push({ words: 'new goal, no decision yet', weight: 80 });
  if (saysDone(text(row, 'steps')) && Number(text(row, 'evidence')) === 0)
    reasons.push({ words: 'says done, no evidence', weight: 70 });
  return reasons.sort((a, b) => b.weight - a.weight);
}

/** "3 of 3 done" */
function saysDone(steps: string): boolean {
  const match = /^(\d+) of (\d+) done$/.exec(steps);
  return match !== null && match[1] === match[2];
}

function sentence(reasons: readonly Reason[]): string {
  const words = reasons.map(reason => reason.words).join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
