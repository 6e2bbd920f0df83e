// Shows a number by a Sheets number format (en_US): decimals, thousands, percent, currency, scientific, dates and times.
// Tokens as in Google's guide to number formats (W/sheets/api/guides/formats).
import { type Moment, momentOf } from './dates.ts';
import type { CellFormat } from './model.ts';

export type NumberFormat = NonNullable<CellFormat['numberFormat']>;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Patterns Google uses when a format names only its type, locale en_US. */
export const DEFAULT_PATTERNS: Record<string, string> = {
  DATE: 'M/d/yyyy',
  TIME: 'h:mm:ss am/pm',
  DATE_TIME: 'M/d/yyyy H:mm:ss',
  PERCENT: '0.00%',
  CURRENCY: '"$"#,##0.00',
  NUMBER: '#,##0.##',
  SCIENTIFIC: '0.00E+00',
};

export function isDateFormat(format: NumberFormat | undefined): boolean {
  return format?.type === 'DATE' || format?.type === 'TIME' || format?.type === 'DATE_TIME';
}

/** Automatic format: up to ten significant digits, as Sheets shows a computed number. */
export function plainNumber(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const size = Math.abs(number);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return scientific(number, 2, 2).replace(/\.?0+E/, 'E');
  return String(Number(number.toPrecision(10)));
}

export function showNumber(number: number, format: NumberFormat | undefined): string {
  if (!format?.type || format.type === 'NUMBER_FORMAT_TYPE_UNSPECIFIED') return plainNumber(number);
  const pattern = format.pattern || DEFAULT_PATTERNS[format.type];
  if (!pattern || pattern === '@' || format.type === 'TEXT') return plainNumber(number);
  return showByPattern(number, pattern);
}

/** The TEXT formula function uses this too. */
export function showByPattern(number: number, pattern: string): string {
  if (/^general$/i.test(pattern)) return plainNumber(number);
  const sections = splitSections(pattern);
  const section = number < 0 ? 1 : number === 0 ? 2 : 0;
  const chosen = sections[section] ?? sections[0] ?? '';
  const isOwnNegative = number < 0 && sections.length > 1;
  if (isDatePattern(chosen)) return showDate(number, chosen);
  return showDecimal(isOwnNegative ? -number : number, chosen);
}

function splitSections(pattern: string): string[] {
  return pattern.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [pattern];
}

export function isDatePattern(pattern: string): boolean {
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|E[+-]/g, ''));
}

const DATE_TOKENS = /"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gis;

function showDate(serial: number, pattern: string): string {
  const tokens = pattern.match(DATE_TOKENS) ?? [];
  const moment = momentOf(serial);
  const hasHalf = tokens.some(token => /^(am\/pm|a\/p)$/i.test(token));
  return tokens
    .map((token, index) => showDateToken(token, { moment, serial, hasHalf, isMinute: isMinute(tokens, index) }))
    .join('');
}

/** m means minutes after hours or before seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const isField = (token: string): boolean => /^\[?[ymdhs]/i.test(token) && !/^am/i.test(token);
  const before = tokens.slice(0, index).reverse().find(isField);
  const after = tokens.slice(index + 1).find(isField);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

interface DateContext {
  readonly moment: Moment;
  readonly serial: number;
  readonly hasHalf: boolean;
  readonly isMinute: boolean;
}

function showDateToken(token: string, { moment, serial, hasHalf, isMinute }: DateContext): string {
  const lower = token.toLowerCase();
  const padded = (value: number): string => (token.length > 1 ? String(value).padStart(2, '0') : String(value));
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (lower.startsWith('[h')) return String(Math.floor(serial * 24 + 1e-9)).padStart(token.length - 2, '0');
  if (lower.startsWith('[m')) return String(Math.floor(serial * 1440 + 1e-6)).padStart(token.length - 2, '0');
  if (lower.startsWith('[s')) return String(Math.floor(serial * 86_400 + 1e-4)).padStart(token.length - 2, '0');
  if (lower === 'am/pm') return moment.hours < 12 ? 'AM' : 'PM';
  if (lower === 'a/p') return moment.hours < 12 ? 'A' : 'P';
  if (lower.startsWith('y'))
    return token.length <= 2 ? String(moment.year % 100).padStart(2, '0') : String(moment.year).padStart(4, '0');
  if (lower.startsWith('m') && isMinute) return padded(moment.minutes);
  if (lower.startsWith('m')) {
    const name = MONTHS[moment.month - 1] ?? '';
    return token.length < 3
      ? padded(moment.month)
      : token.length === 3
        ? name.slice(0, 3)
        : token.length === 4
          ? name
          : name.slice(0, 1);
  }
  if (lower.startsWith('d')) {
    const name = DAYS[moment.weekday] ?? '';
    return token.length < 3 ? padded(moment.day) : token.length === 3 ? name.slice(0, 3) : name;
  }
  if (lower.startsWith('h')) return padded(hasHalf ? moment.hours % 12 || 12 : moment.hours);
  if (lower.startsWith('s')) return padded(moment.seconds);
  return token;
}

const DECIMAL = /((?:[#0?]|,(?=[#0?,.]|$))*[#0?,]*)(?:\.([#0?]*))?(?:E([+-])(0+))?/;

function showDecimal(number: number, section: string): string {
  const bare = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
  const parts = bare.match(/"[^"]*"|\\.|[#0?.,E+]+(?<!\+)|E[+-]0+|./g) ?? [];
  const body = parts.map(part => (part.startsWith('"') || part.startsWith('\\') ? '' : part)).join('');
  const scaled = number * (body.includes('%') ? 100 : 1);
  const core = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?|\.[#0?]+/.exec(body)?.[0];
  if (core === undefined) return literals(bare);
  const shown = showCore(Math.abs(scaled), core);
  const sign = scaled < 0 && /[1-9]/.test(shown) ? '-' : '';
  const [before, after] = aroundCore(bare);
  return `${sign}${literals(before)}${shown}${literals(after)}`;
}

/** The section's text before and after its digits. */
function aroundCore(section: string): [string, string] {
  const mask = section.replace(/"[^"]*"|\\./g, text => '\0'.repeat(text.length));
  const match = /[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?|\.[#0?]+/.exec(mask);
  if (!match) return [section, ''];
  return [section.slice(0, match.index), section.slice(match.index + match[0].length)];
}

function literals(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

function showCore(size: number, core: string): string {
  const match = DECIMAL.exec(core);
  const [whole = '', fraction = ''] = [match?.[1], match?.[2]];
  if (match?.[4]) return scientific(size, fraction.length, match[4].length);
  const most = fraction.length;
  const least = fraction.replace(/#/g, '').length;
  let [digits = '0', decimals = ''] = size.toFixed(Math.min(most, 100)).split('.');
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const zeros = (whole.match(/0/g) ?? []).length;
  digits = zeros === 0 && digits === '0' ? '' : digits.padStart(zeros, '0');
  if (whole.includes(',')) digits = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const point = decimals !== '' || (core.includes('.') && least === 0 && most === 0) ? '.' : '';
  return `${digits}${point}${decimals}`;
}

function scientific(number: number, decimals: number, exponentDigits: number): string {
  const [mantissa = '0', exponent = '0'] = number.toExponential(decimals).split('e');
  const size = Math.abs(Number(exponent));
  return `${mantissa}E${Number(exponent) < 0 ? '-' : '+'}${String(size).padStart(exponentDigits, '0')}`;
}
