// The weekly check-in: how a goal goes in the student's own words, when it was last looked at, and when it is time again.
import { fold } from './fold.ts';
import { readGoalId } from './goal-id.ts';
import { addDays, daysBetween } from './iso-day.ts';
import type { Plan } from './plan.ts';
import { say } from './sentences.ts';
import { readDate } from './typed-date.ts';

export type HowItGoes = 'on track' | 'slipping' | 'stuck' | '';

export interface CheckIn {
  readonly goalId: string;
  readonly how: HowItGoes;
  /** As typed. */
  readonly typed: string;
  readonly note: string;
  /** Days since; null when the row has no readable day. */
  readonly daysAgo: number | null;
}

const EVERY_DAYS = 7;

export function readHow(text: string): HowItGoes {
  const words = ` ${fold(text)} `;
  if (/ (?:stuck|blocked|atascado|atascada|bloqueado|bloqueada|trabado|trabada|no puedo) /.test(words)) return 'stuck';
  if (/ (?:slipping|behind|slow|late|atrasado|atrasada|atrasando|lento|me cuesta) /.test(words)) return 'slipping';
  return / (?:on track|track|good|fine|well|great|ok|bien|vamos bien) /.test(words) ? 'on track' : '';
}

/** The newest check-in of a goal; rows without a day keep their place among the others. null before the first. */
export function lastCheckIn(plan: Plan, goalId: string, today: string): CheckIn | null {
  const rows = checkIns(plan, today).filter(row => row.goalId === goalId && goalId !== '');
  return rows.reduce<CheckIn | null>(
    (newest, row) => (newest === null || (row.daysAgo ?? 0) <= (newest.daysAgo ?? 0) ? row : newest),
    null,
  );
}

/** Nothing was checked in, for any goal, within a week. */
export function isCheckInDue(plan: Plan, today: string): boolean {
  const since = addDays(today, -EVERY_DAYS);
  return !plan.records.checkIns.some(row => readDate(row.words.date ?? '', plan.about).iso > since);
}

function checkIns(plan: Plan, today: string): readonly CheckIn[] {
  return plan.records.checkIns.map(({ words }) => ({
    goalId: readGoalId(words.goal ?? ''),
    how: readHow(words.how ?? ''),
    typed: words.how ?? '',
    note: words.note ?? '',
    daysAgo: daysBetween(readDate(words.date ?? '', plan.about).iso, today),
  }));
}

/** "today", "yesterday", "9 days ago"; '' for an unknown day. */
export function agoWords(daysAgo: number | null): string {
  if (daysAgo === null) return '';
  return daysAgo <= 0 ? say('ago.today') : daysAgo === 1 ? say('ago.yesterday') : say('ago.days', { count: daysAgo });
}
