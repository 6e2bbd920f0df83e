// Dates as people type them into a plan. What cannot be read keeps its text and has no ISO day; nothing is guessed silently.
import type { Language } from '../language.ts';
import { fold } from './fold.ts';
import { dayParts, isoDay, MONTH_NAMES } from './iso-day.ts';
import type { About, TypedDate } from './plan.ts';

export type DateOrder = About['dateOrder'];

/** How this plan writes dates, and the school year ("2026/27") that completes a date without a year. */
export interface DateHabit {
  readonly dateOrder: DateOrder;
  readonly schoolYear: string;
}

const SPANISH_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);
const FILLER = new Set(
  'of de del the el by on due until til para a th st nd rd monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes miercoles jueves viernes sabado domingo'.split(
    ' ',
  ),
);

export const NO_DATE: TypedDate = { text: '', iso: '' };

export function readDate(text: string, habit: DateHabit): TypedDate {
  const typed = text.trim();
  return { text: typed, iso: typed === '' || typed.length > 60 ? '' : inDigits(typed, habit) || inWords(typed, habit) };
}

/**
 * As the add-on writes a day: "3 Nov 2026", "Nov 3, 2026" or "2026-11-03", in a Spanish plan "3 nov 2026"; a text that is no ISO day
 * comes back unchanged.
 */
export function writeDate(iso: string, order: DateOrder, language: Language = 'en'): string {
  const parts = dayParts(iso);
  if (parts === null) return iso;
  const months = language === 'es' ? SPANISH_MONTHS : MONTH_NAMES;
  const month = (months[parts.month - 1] ?? '').slice(0, 3);
  if (order === 'year first') return iso;
  return order === 'month first' ? `${month} ${parts.day}, ${parts.year}` : `${parts.day} ${month} ${parts.year}`;
}

function inDigits(text: string, habit: DateHabit): string {
  const match = /^\(?(\d{1,4})\s*([-./])\s*(\d{1,2})(?:\s*\2\s*(\d{1,4}))?\.?\)?$/.exec(text);
  if (match === null) return '';
  const first = Number(match[1]);
  const second = Number(match[3]);
  if ((match[1] ?? '').length === 4) return match[4] === undefined ? '' : isoDay(first, second, Number(match[4]));
  if ((match[1] ?? '').length > 2) return '';
  const year = match[4] === undefined ? null : fullYear(match[4]);
  const dayFirst = match[2] === '.' || habit.dateOrder === 'day first';
  // "25/12" means the same to everybody, whatever the order here is.
  return dayFirst
    ? complete(second, first, year, habit) || complete(first, second, year, habit)
    : complete(first, second, year, habit) || complete(second, first, year, habit);
}

function inWords(text: string, habit: DateHabit): string {
  const words = fold(text.replace(/(\d)(?:st|nd|rd|th|º|ª)\b/gi, '$1'))
    .split(' ')
    .filter(word => !FILLER.has(word));
  const month = words.map(monthNumber).find(number => number > 0) ?? 0;
  const numbers = words.filter(word => /^\d{1,4}$/.test(word));
  if (month === 0 || words.length !== numbers.length + 1 || numbers.length > 2) return '';
  const day = numbers.find(number => number.length <= 2);
  if (day === undefined) return '';
  const rest = numbers.filter((_, index) => index !== numbers.indexOf(day))[0];
  return complete(month, Number(day), rest === undefined ? null : fullYear(rest), habit);
}

function monthNumber(word: string): number {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return 0;
  const english = MONTH_NAMES.findIndex(name => name.toLowerCase().startsWith(word) || word === 'sept');
  if (word === 'sept' || word === 'set') return 9;
  return (english >= 0 ? english : SPANISH_MONTHS.findIndex(name => name.startsWith(word))) + 1;
}

const fullYear = (digits: string): number => (digits.length <= 2 ? 2000 + Number(digits) : Number(digits));

function complete(month: number, day: number, year: number | null, habit: DateHabit): string {
  return isoDay(year ?? yearOfMonth(month, habit.schoolYear), month, day);
}

/** Years "2026/27" run from August; a single year "2026" is a calendar year; 0 when the text names no year. */
function yearOfMonth(month: number, schoolYear: string): number {
  const years = /(\d{4})(?:\s*[-–—/]\s*(\d{2,4}))?/.exec(schoolYear);
  if (years === null) return 0;
  const start = Number(years[1]);
  return years[2] !== undefined && month < 8 ? start + 1 : start;
}
