// What Google makes of a text as if a person had typed it into a cell (valueInputOption USER_ENTERED, locale en_US).
import { momentOf, serialOf } from './dates.ts';
import type { CellFormat, EnteredValue } from './model.ts';

export interface Entered {
  readonly value: EnteredValue;
  /** Number format that comes with the notation (a date, a percentage, an amount). */
  readonly numberFormat?: NonNullable<CellFormat['numberFormat']>;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBER = /^([+-])?(\$)?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i;

/** `today` is the serial of the current day, for dates typed without a year. */
export function readEntered(text: string, today: number): Entered {
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  const found = readNumber(trimmed) ?? readDateTime(trimmed, today);
  if (found) return found;
  if (/^\+[^\s+]/.test(text)) return { value: { formulaValue: `=${text}` } };
  return { value: { stringValue: text } };
}

function readNumber(text: string): Entered | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, currency, innerSign, whole, fraction, exponent, percent] = match;
  if ((whole === undefined && (fraction === undefined || fraction === '.')) || (sign && innerSign)) return undefined;
  const digits = `${(whole ?? '0').replace(/,/g, '')}${fraction ?? ''}${exponent ?? ''}`;
  const negative = (sign ?? innerSign) === '-';
  const number = (negative ? -1 : 1) * Number(digits) * (percent ? 0.01 : 1);
  if (!Number.isFinite(number)) return undefined;
  const value = { numberValue: percent ? Number(number.toPrecision(15)) : number };
  const decimals = fraction && fraction.length > 1;
  if (percent) return { value, numberFormat: { type: 'PERCENT', pattern: decimals ? '0.00%' : '0%' } };
  if (currency) return { value, numberFormat: { type: 'CURRENCY', pattern: decimals ? '"$"#,##0.00' : '"$"#,##0' } };
  if (exponent) return { value, numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (whole?.includes(','))
    return { value, numberFormat: { type: 'NUMBER', pattern: decimals ? '#,##0.00' : '#,##0' } };
  return { value };
}

function readDateTime(text: string, today: number): Entered | undefined {
  const time = readTime(text);
  if (time !== undefined)
    return { value: { numberValue: time / 86_400 }, numberFormat: { type: 'TIME', pattern: timePattern(text) } };
  const date = readDate(text, today);
  if (date) return { value: { numberValue: date.serial }, numberFormat: { type: 'DATE', pattern: date.pattern } };
  const parts = /^(\S+(?:\s+\S+){0,2}?)[\s]+(\d{1,2}:\d{2}.*)$/.exec(text);
  if (!parts) return undefined;
  const [day, seconds] = [readDate(parts[1] ?? '', today), readTime(parts[2] ?? '')];
  if (!day || seconds === undefined) return undefined;
  const pattern = `${day.pattern} ${timePattern(parts[2] ?? '')}`;
  return { value: { numberValue: day.serial + seconds / 86_400 }, numberFormat: { type: 'DATE_TIME', pattern } };
}

function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return undefined;
  const hour = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  return hour * 3600 + minutes * 60 + seconds;
}

function timePattern(text: string): string {
  const seconds = /:\d{2}:/.test(text) ? ':ss' : '';
  return /m\s*$/i.test(text) ? `h:mm${seconds} am/pm` : `H:mm${seconds}`;
}

function readDate(text: string, today: number): { serial: number; pattern: string } | undefined {
  const thisYear = momentOf(today).year;
  const dated = (pattern: string, year: string | number, month: string | number, day: string | number) => {
    const serial = serialOf(fullYear(Number(year)), Number(month), Number(day));
    return serial === undefined || serial < 0 ? undefined : { serial, pattern };
  };
  let match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return dated(`yyyy${match[2]}mm${match[2]}dd`, match[1] ?? '', match[3] ?? '', match[4] ?? '');
  match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match) {
    const pattern = `M${match[2]}d${match[4] ? match[2] + (match[4].length === 4 ? 'yyyy' : 'yy') : ''}`;
    return dated(pattern, match[4] ?? thisYear, match[1] ?? '', match[3] ?? '');
  }
  match = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  const month = match && monthOf(match[1] ?? '');
  if (match && month)
    return dated(
      match[3] ? `${month.pattern} d, yyyy` : `${month.pattern} d`,
      match[3] ?? thisYear,
      month.number,
      match[2] ?? '',
    );
  match = /^(\d{1,2})[\s-]([a-z]{3,9})(?:[\s-](\d{4}))?$/i.exec(text);
  const named = match && monthOf(match[2] ?? '');
  if (match && named)
    return dated(
      match[3] ? `d ${named.pattern} yyyy` : `d ${named.pattern}`,
      match[3] ?? thisYear,
      named.number,
      match[1] ?? '',
    );
  return undefined;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ');

function monthOf(word: string): { number: number; pattern: string } | undefined {
  const lower = word.toLowerCase();
  const index = FULL_MONTHS.indexOf(lower);
  if (index >= 0) return { number: index + 1, pattern: 'mmmm' };
  const short = MONTHS.indexOf(lower);
  return short >= 0 ? { number: short + 1, pattern: 'mmm' } : undefined;
}
