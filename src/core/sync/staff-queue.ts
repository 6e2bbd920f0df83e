// Which goals want a look from staff, most urgent first, each with its reasons in words. Called by class-view.
import { deadlineWords, isLate } from '../plan/due-words.ts';
import { daysBetween } from '../plan/iso-day.ts';
import type { TabReading, WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { groupOfRow, ownerOfRow } from '../workbook/plan-rows.ts';
import { barrierIn, NOT_SHOWN } from '../workbook/plan-words.ts';
import { say } from '../workbook/sentences.ts';
import { CHANGES, GOALS, VANISHED } from '../workbook/tabs.ts';
import { isWorkedOn } from './derived-cells.ts';
import { type GoalDetails, goalDetails } from './goal-details.ts';
import { lastOf, type Review, reviewsByGoal } from './reviews.ts';

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
  const reviews = reviewsByGoal(workbook);
  const asked = requestDays(workbook);
  return (workbook[GOALS.key]?.rows ?? [])
    .filter(row => row.id !== '' && text(row, 'inPlan') !== VANISHED && text(row, 'statement') !== '')
    .map(row => ({ row, reasons: reasonsOf(row, today, isAsking(row, asked, lastOf(reviews.get(row.id)))) }))
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

/** Heaviest first: who asks for help now, then what is late, then what waits for an answer. Of goals on the shelf only what was asked. */
function reasonsOf(row: SheetRow, today: string, isAskingForChange: boolean): Reason[] {
  const decision = text(row, 'decision');
  const deadline = text(row, 'deadline');
  const barrier = barrierIn(text(row, 'checkIn'));
  const saysMet = Object.values(NOT_SHOWN).includes(text(row, 'verdict'));
  const reasons: Reason[] = [];
  const add = (applies: boolean, words: string, weight: number): void => {
    if (applies) reasons.push({ words, weight });
  };
  if (isWorkedOn(row)) {
    add(barrier !== null, barrier ? say('stuckBecause', { barrier: shortened(barrier) }) : say('stuck'), 250);
    const late = Math.min(99, daysBetween(deadline, today) ?? 0);
    add(isLate(deadline, today), deadlineWords(deadline, today), 100 + late);
    add(decision === '', say('noDecision'), 80);
    const isDone = saysDone(text(row, 'steps')) && Number(text(row, 'evidence')) === 0;
    add(isDone && !saysMet, say('doneWithoutEvidence'), 70);
  }
  const hasReplied = decision !== '' && decision !== 'Approved' && text(row, 'reply') !== '';
  add(hasReplied, say('hasReplied'), 90);
  add(isAskingForChange, say('asksForChange'), 85);
  add(saysMet, say('metWithoutEvidence'), 75);
  return reasons.sort((a, b) => b.weight - a.weight);
}

const LONGEST_BARRIER = 80;

const shortened = (words: string): string =>
  words.length <= LONGEST_BARRIER ? words : `${words.slice(0, LONGEST_BARRIER).replace(/\s+\S*$/, '')} …`;

/** Day of each request by its student and its words. */
function requestDays(workbook: WorkbookReading): ReadonlyMap<string, string> {
  const rows = (workbook[CHANGES.key]?.rows ?? []).filter(row => groupOfRow(row.id) === 'requests');
  return new Map(rows.map(row => [`${ownerOfRow(row.id)} ${text(row, 'what')}`, text(row, 'date')]));
}

/** Until somebody answers in the plan, or decides or gives feedback on that day or later. */
function isAsking(row: SheetRow, asked: ReadonlyMap<string, string>, last: Review | undefined): boolean {
  const request = text(row, 'request');
  if (request === '') return false;
  const day = asked.get(`${ownerOfRow(row.id)} ${request}`) ?? '';
  return last === undefined || day === '' || last.date < day;
}

/** "3 of 3 done", "3 de 3 hechos" */
function saysDone(steps: string): boolean {
  const match = /^(\d+) (?:of|de) (\d+) \S+$/.exec(steps);
  return match !== null && match[1] === match[2];
}

function sentence(reasons: readonly Reason[]): string {
  const words = reasons.map(reason => reason.words).join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
