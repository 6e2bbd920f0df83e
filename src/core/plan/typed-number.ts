// Numbers as people type them: "62", "85 %", "1,5", "72 wpm", "1,200", "8:45 min". The text is never lost.
import type { TypedNumber } from './plan.ts';

/** A digit glued to a letter before it ("G1", "B2") names something; it is no amount. */
const NUMBER = /(?<![\p{L}\d])([-−+]?\d[\d.,\u00a0\u202f ]*)/u;
const MINUTES = /(?<![\d:])(\d{1,3}):([0-5]\d)(?![\d:])/;

/** `value` is the first number in the text; "8:45" counts as minutes (8.75); null when there is none. */
export function readNumber(text: string): TypedNumber {
  const typed = text.trim();
  const minutes = MINUTES.exec(typed);
  if (minutes !== null) return { text: typed, value: Number(minutes[1]) + Number(minutes[2]) / 60 };
  const match = NUMBER.exec(typed);
  const value = match === null ? Number.NaN : Number(plainDigits(match[1] ?? ''));
  return { text: typed, value: Number.isFinite(value) ? value : null };
}

/** The words around the number ("72 wpm" → "wpm", "85 %" → "%", "62" → ""), at most two of them. */
export function unitOf(text: string): string {
  const match = NUMBER.exec(text.trim());
  if (match === null || MINUTES.test(text)) return MINUTES.test(text) ? 'minutes' : '';
  const after = text
    .trim()
    .slice(match.index + match[0].length)
    .trim();
  return /^(?:[\p{L}%°€$£]+)(?: \p{L}+)?$/u.test(after) ? after : '';
}

/** Words of one unit that people write in several ways; every other word is its own unit, a plural s aside. */
const SAME_UNIT: readonly (readonly string[])[] = [
  ['min', 'mins', 'minute'],
  ['h', 'hr', 'hrs', 'hour'],
  ['s', 'sec', 'secs', 'second'],
  ['m', 'metre', 'meter'],
  ['km', 'kms', 'kilometre', 'kilometer'],
  ['kg', 'kgs', 'kilo', 'kilogram'],
  ['word', 'wpm'],
  ['%', 'percent'],
];
/** Words after a number that say nothing about what is counted: "62 so far", "3 of 10". */
const NO_UNITS = new Set([
  'a',
  'already',
  'at',
  'by',
  'for',
  'in',
  'now',
  'of',
  'on',
  'out',
  'per',
  'so',
  'to',
  'today',
]);

/** What tells "800 m" from "2 km": '' when the text holds no number or names no unit; equal for "20 min" and "30 minutes". */
export function unitKey(text: string): string {
  const typed = text.trim();
  if (MINUTES.test(typed)) return 'min';
  const match = NUMBER.exec(typed);
  if (match === null) return '';
  const before = /[€$£]\s*$/u.exec(typed.slice(0, match.index))?.[0].trim();
  const after = /^\s*([\p{L}\p{M}]+|[%°€$£])/u.exec(typed.slice(match.index + match[0].length))?.[1];
  const word = (before ?? after ?? '').toLowerCase();
  if (NO_UNITS.has(word)) return '';
  const single = word.length > 3 ? word.replace(/s$/, '') : word;
  return SAME_UNIT.find(names => names.includes(word) || names.includes(single))?.[0] ?? single;
}

/** "1.234,5", "1,234.5", "1 234" and "1,5" as digits JavaScript reads. */
function plainDigits(typed: string): string {
  const signed = typed.replace('−', '-').replace(/[.,\s\u00a0\u202f]+$/, '');
  const noSpaces = signed.replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').split(/[\s\u00a0\u202f]/)[0] ?? '';
  const lastComma = noSpaces.lastIndexOf(',');
  const lastDot = noSpaces.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    return lastComma > lastDot ? noSpaces.replace(/\./g, '').replace(',', '.') : noSpaces.replace(/,/g, '');
  }
  const isThousands = /^[-+]?\d{1,3}(?:,\d{3})+$/.test(noSpaces) || /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/.test(noSpaces);
  return isThousands ? noSpaces.replace(/[.,]/g, '') : noSpaces.replace(',', '.');
}
