// Days of the calendar as ISO texts (YYYY-MM-DD) and as day numbers, without a clock and without time zones.
// Used wherever a plan counts days: due dates, deadlines, review windows.

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO day, or '' when there is no such day or the year is not one a plan could mean (1990–2100). */
export function isoDay(year: number, month: number, day: number): string {
  const exists =
    year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : '';
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month (1–12) and day of an ISO day; null when the text is none. */
export function dayParts(iso: string): DayParts | null {
  const match = ISO_DAY.exec(iso);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDay(parts.year, parts.month, parts.day) === '' ? null : parts;
}

/** Days since 1970-01-01; null when the text is no ISO day. */
export function dayNumber(iso: string): number | null {
  const parts = dayParts(iso);
  return parts === null ? null : Math.round(Date.UTC(parts.year, parts.month - 1, parts.day) / 86_400_000);
}

/** The ISO day `days` after `iso`; '' when `iso` is none. */
export function addDays(iso: string, days: number): string {
  const start = dayNumber(iso);
  if (start === null) return '';
  const date = new Date((start + days) * 86_400_000);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whole days from `from` to `to` (negative when `to` is earlier); null when one of them is no ISO day. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from);
  const second = dayNumber(to);
  return first === null || second === null ? null : second - first;
}

/** 'Monday' … 'Sunday'; '' when the text is no ISO day. */
export function weekdayName(iso: string): string {
  const number = dayNumber(iso);
  return number === null ? '' : (WEEKDAYS[(((number + 4) % 7) + 7) % 7] ?? '');
}
