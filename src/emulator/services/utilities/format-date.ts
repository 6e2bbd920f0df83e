// Dates in words of Java's SimpleDateFormat, English locale, in any IANA time zone or GMT offset. Called by Utilities.
import { NotEmulated, ScriptError } from '../../types.ts';

interface Fields {
  readonly year: number;
  readonly month: number; // from 1
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number; // 0 is Sunday
  readonly dayOfYear: number;
  readonly offsetMinutes: number;
  readonly zone: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/** Pattern letters by SimpleDateFormat; other letters throw, text stands in single quotes, '' is a quote. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new ScriptError('Invalid argument: date. Should be of type: Date');
  const fields = fieldsOf(date, zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return formatField(letter, run.length, fields);
  });
}

function formatField(letter: string, width: number, fields: Fields): string {
  const number = (value: number): string => String(value).padStart(width, '0');
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return width === 2 ? String(fields.year % 100).padStart(2, '0') : number(fields.year);
    case 'M':
    case 'L':
      return width >= 3 ? name(MONTHS[fields.month - 1]!, width) : number(fields.month);
    case 'd':
      return number(fields.day);
    case 'D':
      return number(fields.dayOfYear);
    case 'E':
      return name(DAYS[fields.weekday]!, width);
    case 'u':
      return number(fields.weekday || 7);
    case 'w':
      return number(weekOfYear(fields));
    case 'W':
      return number(Math.ceil((fields.day + firstWeekday(fields)) / 7));
    case 'F':
      return number(Math.ceil(fields.day / 7));
    case 'a':
      return fields.hour < 12 ? 'AM' : 'PM';
    default:
      return formatTime(letter, width, fields);
  }
}

function formatTime(letter: string, width: number, fields: Fields): string {
  const number = (value: number): string => String(value).padStart(width, '0');
  switch (letter) {
    case 'H':
      return number(fields.hour);
    case 'k':
      return number(fields.hour || 24);
    case 'K':
      return number(fields.hour % 12);
    case 'h':
      return number(fields.hour % 12 || 12);
    case 'm':
      return number(fields.minute);
    case 's':
      return number(fields.second);
    case 'S':
      return number(fields.millisecond);
    case 'Z':
      return offset(fields.offsetMinutes, '');
    case 'X':
      if (fields.offsetMinutes === 0) return 'Z';
      return width === 1
        ? offset(fields.offsetMinutes, '').slice(0, 3)
        : offset(fields.offsetMinutes, width === 2 ? '' : ':');
    case 'z':
      return zoneName(fields, width);
    default:
      throw new NotEmulated(`Utilities.formatDate with the pattern letter ${letter}`);
  }
}

const name = (full: string, width: number): string => (width >= 4 ? full : full.slice(0, 3));

function offset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function zoneName({ offsetMinutes, zone }: Fields, width: number): string {
  if (/^(GMT|UTC|Etc\/GMT|Etc\/UTC)$/.test(zone)) return width >= 4 ? 'Greenwich Mean Time' : 'GMT';
  if (/^GMT[+-]/.test(zone)) return `GMT${offset(offsetMinutes, ':')}`;
  throw new NotEmulated(`Utilities.formatDate with the name of the time zone ${zone}`);
}

/** US weeks: Sunday first, the week of 1 January is the first. */
function weekOfYear(fields: Fields): number {
  const sundayBefore = fields.dayOfYear - fields.weekday;
  const yearDays = new Date(Date.UTC(fields.year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
  const isInNextYear = sundayBefore + 6 > yearDays;
  const januaryFirst = (fields.weekday - (fields.dayOfYear - 1) + 371 * 7) % 7;
  return isInNextYear ? 1 : Math.floor((fields.dayOfYear - 1 + januaryFirst) / 7) + 1;
}

const firstWeekday = (fields: Fields): number => (fields.weekday - ((fields.day - 1) % 7) + 7) % 7;

function fieldsOf(date: Date, zone: string): Fields {
  const local = new Date(localTime(date, zone));
  const startOfYear = Date.UTC(local.getUTCFullYear(), 0, 1);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    dayOfYear: Math.floor((local.getTime() - startOfYear) / DAY_MS) + 1,
    offsetMinutes: Math.round((local.getTime() - date.getTime()) / 60_000),
    zone,
  };
}

/** Milliseconds that, read as UTC, show the zone's wall clock. */
function localTime(date: Date, zone: string): number {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return date.getTime() + (fixed[1] === '-' ? -minutes : minutes) * 60_000;
  }
  const parts = new Map(
    formatter(zone)
      .formatToParts(date)
      .map(part => [part.type, Number(part.value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const seconds = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return seconds + (((date.getTime() % 1000) + 1000) % 1000);
}

const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = FORMATTERS.get(zone);
  if (!found) {
    try {
      found = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new ScriptError(`Invalid argument: timeZone. Should be of type: String`);
    }
    FORMATTERS.set(zone, found);
  }
  return found;
}
