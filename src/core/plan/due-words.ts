// Days in a person's words: "due Thursday", "2 days late", "3 weeks left". Used by the student's panel and the staff's queue.
import { dayParts, daysBetween, MONTH_NAMES, weekdayName } from './iso-day.ts';

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** Days up to a fortnight, then weeks: 9 → "9 days", 21 → "3 weeks". */
const span = (days: number): string => (days < 14 ? count(days, 'day') : count(Math.round(days / 7), 'week'));

/** A day as people say it: "3 November". */
function dayName(iso: string): string {
  const parts = dayParts(iso);
  return parts === null ? '' : `${parts.day} ${MONTH_NAMES[parts.month - 1] ?? ''}`;
}

export const isLate = (iso: string, today: string): boolean => (daysBetween(today, iso) ?? 0) < 0;

/** When a step is due, seen from today; '' when there is no readable date. */
export function dueWords(iso: string, today: string): string {
  const days = daysBetween(today, iso);
  if (days === null) return '';
  if (days < 0) return `${span(-days)} late`;
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  return days < 7 ? `due ${weekdayName(iso)}` : `due ${dayName(iso)}`;
}

/** How much time a goal has; '' when there is no readable date. */
export function deadlineWords(iso: string, today: string): string {
  const days = daysBetween(today, iso);
  if (days === null) return '';
  if (days < 0) return `${span(-days)} late`;
  return days === 0 ? 'today is the day' : `${span(days)} left`;
}
