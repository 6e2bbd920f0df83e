// Days in a person's words: "due Thursday", "2 days late", "3 weeks left". Used by the student's panel and the staff's queue.
import { type InEach, spoken } from '../language.ts';
import { dayParts, daysBetween, MONTH_NAMES, weekdayName } from './iso-day.ts';

interface DueWords {
  readonly days: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly late: (span: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  /** `weekday` as iso-day.ts names it. */
  readonly onWeekday: (weekday: string) => string;
  /** Month from 0. */
  readonly onDay: (day: number, month: number) => string;
  readonly lastDay: string;
  readonly left: (span: string) => string;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const SPANISH_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);
const SPANISH_DAYS: Readonly<Record<string, string>> = {
  Monday: 'lunes',
  Tuesday: 'martes',
  Wednesday: 'miércoles',
  Thursday: 'jueves',
  Friday: 'viernes',
  Saturday: 'sábado',
  Sunday: 'domingo',
};

const WORDS: InEach<DueWords> = {
  en: {
    days: number => count(number, 'day', 'days'),
    weeks: number => count(number, 'week', 'weeks'),
    late: span => `${span} late`,
    today: 'due today',
    tomorrow: 'due tomorrow',
    onWeekday: weekday => `due ${weekday}`,
    onDay: (day, month) => `due ${day} ${MONTH_NAMES[month] ?? ''}`,
    lastDay: 'today is the day',
    left: span => `${span} left`,
  },
  es: {
    days: number => count(number, 'día', 'días'),
    weeks: number => count(number, 'semana', 'semanas'),
    late: span => `${span} de retraso`,
    today: 'para hoy',
    tomorrow: 'para mañana',
    onWeekday: weekday => `para el ${SPANISH_DAYS[weekday] ?? ''}`,
    onDay: (day, month) => `para el ${day} de ${SPANISH_MONTHS[month] ?? ''}`,
    lastDay: 'hoy es el día',
    left: span => `faltan ${span}`,
  },
};

/** Days up to a fortnight, then weeks: 9 → "9 days", 21 → "3 weeks". */
function span(days: number): string {
  const words = WORDS[spoken()];
  return days < 14 ? words.days(days) : words.weeks(Math.round(days / 7));
}

export const isLate = (iso: string, today: string): boolean => (daysBetween(today, iso) ?? 0) < 0;

/** When a step is due, seen from today; '' when there is no readable date. */
export function dueWords(iso: string, today: string): string {
  const words = WORDS[spoken()];
  const days = daysBetween(today, iso);
  const parts = dayParts(iso);
  if (days === null || parts === null) return '';
  if (days < 0) return words.late(span(-days));
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  return days < 7 ? words.onWeekday(weekdayName(iso)) : words.onDay(parts.day, parts.month - 1);
}

/** How much time a goal has; '' when there is no readable date. */
export function deadlineWords(iso: string, today: string): string {
  const words = WORDS[spoken()];
  const days = daysBetween(today, iso);
  if (days === null) return '';
  if (days < 0) return words.late(span(-days));
  return days === 0 ? words.lastDay : words.left(span(days));
}
