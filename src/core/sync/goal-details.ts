// What staff must know of a goal before they decide, from its rows alone. Called by staff-queue.
import { deadlineWords, dueWords } from '../plan/due-words.ts';
import { daysBetween } from '../plan/iso-day.ts';
import type { TabReading, WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { goalOfRow, ownerOfRow } from '../workbook/plan-rows.ts';
import { isDoneCell, say } from '../workbook/sentences.ts';
import { STEPS, VANISHED } from '../workbook/tabs.ts';

export interface GoalDetails {
  readonly why: string;
  readonly measure: string;
  /** As the student wrote them; '' for nothing. */
  readonly start: string;
  readonly target: string;
  /** ISO day, or the student's words where they are no day; '' for nothing. */
  readonly deadline: string;
  /** '' when the deadline is no readable day. */
  readonly deadlineWords: string;
  readonly steps: readonly { readonly text: string; readonly done: boolean; readonly dueWords: string }[];
  readonly evidenceCount: number;
  /** Sentences about what cannot be read or is missing. */
  readonly problems: readonly string[];
}

type SheetRow = TabReading['rows'][number];

const text = (row: SheetRow, key: string): string => cellText(row.values[key]);

export function goalDetails(workbook: WorkbookReading, row: SheetRow, today: string): GoalDetails {
  return {
    why: text(row, 'why'),
    measure: text(row, 'measure'),
    start: text(row, 'start'),
    target: text(row, 'target'),
    deadline: text(row, 'deadline'),
    deadlineWords: deadlineWords(text(row, 'deadline'), today),
    steps: stepsOf(workbook, row, today),
    evidenceCount: Number(text(row, 'evidence')) || 0,
    problems: problemsOf(row, today),
  };
}

function stepsOf(workbook: WorkbookReading, row: SheetRow, today: string): GoalDetails['steps'] {
  return (workbook[STEPS.key]?.rows ?? [])
    .filter(
      step =>
        ownerOfRow(step.id) === ownerOfRow(row.id) &&
        goalOfRow(step.id) === goalOfRow(row.id) &&
        text(step, 'inPlan') !== VANISHED,
    )
    .map(step => {
      const done = isDoneCell(text(step, 'done'));
      return { text: text(step, 'step'), done, dueWords: done ? '' : dueWords(text(step, 'due'), today) };
    });
}

function problemsOf(row: SheetRow, today: string): string[] {
  const deadline = text(row, 'deadline');
  const problems: string[] = [];
  if (deadline !== '' && daysBetween(today, deadline) === null) problems.push(say('notADay', { text: deadline }));
  const isWords = (written: string): boolean => written !== '' && !/^[-+]?\d/.test(written);
  const [start, target] = [text(row, 'start'), text(row, 'target')];
  if (isWords(start)) problems.push(say('notAStart', { text: start }));
  if (isWords(target)) problems.push(say('notATarget', { text: target }));
  return problems;
}
