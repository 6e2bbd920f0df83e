// Utilities: dates, bytes and waiting.
import { type Case, equal, isTrue, throws } from '../script/case.ts';

const UTILITIES = 'A/reference/utilities/utilities';
const NOON = new Date(Date.UTC(2026, 8, 1, 12, 5, 9));

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
    name: 'base64 of text is of its UTF-8 bytes when a charset says so; decoded bytes are signed',
    source: `${UTILITIES}#base64encodedata,-charset`,
    host: 'any',
    run() {
      equal(Utilities.base64Encode('é', Utilities.Charset.UTF_8), 'w6k=');
      equal([Utilities.base64Decode('w6k='), Utilities.base64Encode([-61, -87])], [[-61, -87], 'w6k=']);
    },
  },
  {
    name: 'web-safe base64 has no plus and slash, and base64Decode takes it too',
    source: 'seen live, 56',
    host: 'any',
    run() {
      equal(Utilities.base64EncodeWebSafe([-5, -1, -2]), '-__-');
      equal(
        [Utilities.base64Decode('-__-'), Utilities.base64Decode('+//+')],
        [
          [-5, -1, -2],
          [-5, -1, -2],
        ],
      );
    },
  },
  {
    name: 'digests take text as US-ASCII unless a charset is named: other letters become ?',
    source: 'seen live, 55',
    host: 'any',
    run() {
      const { MD5 } = Utilities.DigestAlgorithm;
      equal(Utilities.computeDigest(MD5, 'é'), Utilities.computeDigest(MD5, '?'));
      isTrue(
        String(Utilities.computeDigest(MD5, 'é', Utilities.Charset.UTF_8)) !==
          String(Utilities.computeDigest(MD5, '?')),
        'UTF-8 tells them apart',
      );
    },
  },
  {
    name: 'a blob of text is text/plain without a name; of bytes it has no type',
    source: 'seen live, 56',
    host: 'any',
    run() {
      const [text, bytes] = [Utilities.newBlob('a'), Utilities.newBlob([97])];
      equal([text.getContentType(), text.getName(), bytes.getContentType()], ['text/plain', null, null]);
      equal([bytes.getDataAsString(), text.getBytes()], ['a', [97]]);
    },
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
];
