// Utilities: dates, tables of text, waiting. Bytes stand in utilities-bytes.ts.
import { type Case, equal, isTrue, throws } from '../script/case.ts';

const UTILITIES = 'A/reference/utilities/utilities';
const NOON = new Date(Date.UTC(2026, 8, 1, 12, 5, 9));

const SIGNATURE = "don't match the method signature for Utilities.formatDate";

/** What members and types of Google's enums have in common. */
interface EnumLike {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumLike): number;
}
const enumOf = (value: unknown): EnumLike => value as EnumLike;

export const cases: Case[] = [
  {
    name: 'a date is written in the zone that is named, whatever the script’s own zone',
    source: `${UTILITIES}#formatdatedate,-timezone,-format`,
    host: 'any',
    run() {
      const late = new Date(Date.UTC(2026, 8, 1, 2));
      const zones = ['Etc/GMT', 'America/New_York', 'Asia/Kolkata'];
      equal(
        zones.map(zone => Utilities.formatDate(late, zone, 'yyyy-MM-dd HH:mm')),
        ['2026-09-01 02:00', '2026-08-31 22:00', '2026-09-01 07:30'],
      );
    },
  },
  {
    name: 'patterns are those of Java: quotes keep letters, doubled quotes are one',
    source: `${UTILITIES}#formatdatedate,-timezone,-format (SimpleDateFormat)`,
    host: 'any',
    run: () =>
      equal(
        ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'd MMM yy, h:mm a', "EEEE, MMMM d ''yy", 'EEE u DDD'].map(pattern =>
          Utilities.formatDate(NOON, 'Etc/GMT', pattern),
        ),
        ['2026-09-01T12:05:09Z', '1 Sep 26, 12:05 PM', "Tuesday, September 1 '26", 'Tue 2 244'],
      ),
  },
  {
    name: 'what is no date is refused',
    source: 'seen live, 55 (signature messages)',
    host: 'any',
    run: () =>
      throws(
        () => Utilities.formatDate('2026-09-01' as unknown as Date, 'Etc/GMT', 'yyyy'),
        "don't match the method signature for Utilities.formatDate",
      ),
  },
  {
    name: 'sleep waits, for five minutes at most',
    source: `${UTILITIES}#sleepmilliseconds`,
    host: 'any',
    run() {
      const before = Date.now();
      Utilities.sleep(250);
      isTrue(Date.now() - before >= 250, 'a quarter of a second passed');
      throws(() => Utilities.sleep(300_001), 'milliseconds');
    },
  },
  {
    name: 'getUuid is another each time and looks like one',
    source: `${UTILITIES}#getuuid`,
    host: 'any',
    run() {
      const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
      isTrue(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(one) && one !== other, `${one} ${other}`);
    },
  },
  {
    name: 'pattern letters for hours, halves of the day, zones and places in the year are those of SimpleDateFormat',
    source: `${UTILITIES}#formatdatedate,-timezone,-format (SimpleDateFormat)`,
    host: 'any',
    run() {
      const seen = (zone: string, pattern: string): string => Utilities.formatDate(NOON, zone, pattern);
      equal(seen('Etc/GMT', 'H k K h a s S SSS'), '12 12 0 12 PM 9 0 000');
      equal(seen('America/New_York', 'H k K h a'), '8 8 8 8 AM');
      const midnight = new Date(Date.UTC(2026, 8, 1));
      equal(Utilities.formatDate(midnight, 'Etc/GMT', 'H k K h a'), '0 24 0 12 AM', 'midnight');
      equal(seen('America/New_York', 'Z XXX X'), '-0400 -04:00 -04');
      equal(seen('Etc/GMT', 'Z XXX'), '+0000 Z');
      equal(seen('Etc/GMT', 'yyyy y yy M MM MMM MMMM d dd D w F'), '2026 2026 26 9 09 Sep September 1 01 244 36 1');
    },
  },
  {
    name: 'a date that is none, and no date at all, are refused',
    source: 'seen live, 55 (signature messages)',
    host: 'any',
    run() {
      throws(() => Utilities.formatDate(null as unknown as Date, 'Etc/GMT', 'yyyy'), SIGNATURE);
      throws(() => Utilities.formatDate(NOON, 'Etc/GMT', null as unknown as string), SIGNATURE);
      throws(() => (Utilities.formatDate as unknown as () => string)(), SIGNATURE);
    },
  },
  {
    name: 'parseCsv keeps delimiters, line ends and doubled quotes inside quotes, and takes another delimiter',
    source: `${UTILITIES}#parsecsvcsv`,
    host: 'any',
    run() {
      equal(Utilities.parseCsv('a,"b ""quoted"", c"\n1,2'), [
        ['a', 'b "quoted", c'],
        ['1', '2'],
      ]);
      equal(Utilities.parseCsv('a;b\r\nc;', ';' as unknown as never), [
        ['a', 'b'],
        ['c', ''],
      ]);
    },
  },
  {
    name: 'enum members are objects that know their name and place; the type answers as its first member',
    source: 'seen live, 60',
    host: 'any',
    run() {
      const { Charset } = Utilities;
      const [ascii, utf8] = [enumOf(Charset.US_ASCII), enumOf(Charset.UTF_8)];
      equal([typeof Charset.UTF_8, String(utf8), utf8.name(), utf8.ordinal()], ['object', 'UTF_8', 'UTF_8', 1]);
      isTrue(ascii.compareTo(utf8) < 0 && utf8.compareTo(ascii) > 0 && utf8.compareTo(utf8) === 0, 'compareTo');
      isTrue(Charset.UTF_8 === Utilities.Charset.UTF_8, 'the same object each time');
      const type = enumOf(Charset);
      equal([String(type), type.name(), type.ordinal()], ['US_ASCII', 'US_ASCII', 0]);
      isTrue(type.compareTo(utf8) < 0, 'compareTo of the type');
    },
  },
];
