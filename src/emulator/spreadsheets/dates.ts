// Spreadsheet dates: days since 30 December 1899 with the time of day as the fraction, without a time zone of their own.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface Moment {
  readonly year: number;
  readonly month: number; // 1–12
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
  readonly weekday: number; // 0 Sunday
}

/** Days between the epoch and this civil date; the date must exist. */
export function serialOf(year: number, month: number, day: number, secondsOfDay = 0): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - EPOCH) / DAY + secondsOfDay / 86_400;
}

export function momentOf(serial: number): Moment {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    milliseconds: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes the zone is ahead of UTC at this instant. */
function offsetMinutes(instant: number, timeZone: string): number {
  if (timeZone === 'Etc/GMT' || timeZone === 'UTC') return 0;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map(part => [part.type, Number(part.value)]));
  const wall = Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  );
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
}

/** The wall-clock serial of an instant in a zone. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + offsetMinutes(instant, timeZone) * 60_000 - EPOCH) / DAY;
}

/** The instant a wall-clock serial means in a zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const guess = wall - offsetMinutes(wall, timeZone) * 60_000;
  return wall - offsetMinutes(guess, timeZone) * 60_000;
}
