// Uploads of all three kinds, above all the resumable one: slices, questions, interruptions, restarts.
import fc from 'fast-check';
import { formatMultipart } from '../../../src/emulator/rest/index.ts';
import { addOn, type Call, make, openSchool, reasonOf, type School, TEACHER, user } from '../rest/school.ts';

const as = addOn(TEACHER);
const KB = 1024;
const GRAIN = 256 * KB;
const PATTERN = Buffer.from(Array.from({ length: 1024 * KB }, (_, index) => (index * 31 + (index >> 8)) & 255));
const bytes = (length: number): Buffer => PATTERN.subarray(0, length);

function openSession(
  school: School,
  json: object = { name: 'video.mp4' },
  headers: Record<string, string> = {},
): string {
  const answer = school.send('POST /upload/drive/v3/files?uploadType=resumable&fields=id,size,mimeType', {
    as,
    json,
    headers: { 'x-upload-content-type': 'video/mp4', ...headers },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers['location']).toMatch(
    /^https:\/\/www\.googleapis\.com\/upload\/drive\/v3\/files\?uploadType=resumable/,
  );
  return answer.headers['location']!.replace('https://www.googleapis.com', '');
}
const put = (
  school: School,
  session: string,
  range: string | undefined,
  body: Buffer = Buffer.alloc(0),
  call: Call = {},
) => school.send(`PUT ${session}`, { ...call, body, headers: range === undefined ? {} : { 'content-range': range } });

describe('simple uploads', () => {
  it('take media alone', () => {
    const school = openSchool();
    const made = school.send('POST /upload/drive/v3/files?uploadType=media&fields=id,name,size,mimeType,md5Checksum', {
      as,
      body: 'hello',
      headers: { 'content-type': 'text/plain' },
    });
    expect(made.json).toMatchObject({
      name: 'Untitled',
      size: '5',
      mimeType: 'text/plain',
      md5Checksum: '5d41402abc4b2a76b9719d911017c592',
    });
    const got = school.send(`GET /drive/v3/files/${made.json.id}?alt=media`, { as });
    expect([got.text, got.headers['content-type']]).toEqual(['hello', 'text/plain']);
  });

  it('take metadata and media together, and new media for an old file', () => {
    const school = openSchool();
    const parts = (metadata: object, content: Buffer) =>
      formatMultipart(
        [
          {
            headers: new Map([['Content-Type', 'application/json; charset=UTF-8']]),
            body: Buffer.from(JSON.stringify(metadata)),
          },
          { headers: new Map([['Content-Type', 'image/png']]), body: content },
        ],
        'sep',
      );
    const headers = { 'content-type': 'multipart/related; boundary=sep' };
    const content = bytes(999);
    const made = school.send('POST /upload/drive/v3/files?uploadType=multipart', {
      as,
      headers,
      body: parts({ name: 'photo.png', appProperties: { k: 'v' } }, content),
    });
    expect(made.json).toMatchObject({ name: 'photo.png', mimeType: 'image/png' });
    expect(school.drive.content(made.json.id)?.equals(content)).toBe(true);
    const before = school.drive.item(made.json.id)?.headRevisionId;
    const changed = school.send(`PATCH /upload/drive/v3/files/${made.json.id}?uploadType=multipart&fields=name,size`, {
      as,
      headers,
      body: parts({ name: 'new.png' }, bytes(7)),
    });
    expect(changed.json).toEqual({ name: 'new.png', size: '7' });
    expect(school.drive.item(made.json.id)?.headRevisionId).not.toBe(before);
  });

  it('refuse too much, nonsense, and conversions', () => {
    const school = openSchool();
    const media = (type: string, body: Buffer | string, headers = { 'content-type': 'text/html' }) =>
      school.send(`POST /upload/drive/v3/files?uploadType=${type}`, { as, body, headers });
    expect(media('media', Buffer.alloc(5 * KB * KB + 1)).status).toBe(413);
    expect(media('multipart', 'x').status).toBe(400);
    expect(media('other', 'x').status).toBe(400);
    const session = school.send('POST /upload/drive/v3/files?uploadType=resumable', {
      as,
      json: { mimeType: 'application/vnd.google-apps.document' },
      headers: { 'x-upload-content-type': 'text/html' },
    });
    expect(reasonOf(session)).toBe('notEmulated');
  });
});

describe('a resumable upload', () => {
  it('arrives in slices without a token, and ends with the file', () => {
    const school = openSchool();
    const content = bytes(2 * GRAIN + 100);
    const session = openSession(school, { name: 'video.mp4', appProperties: { goal: 'G1' } });
    const first = put(school, session, `bytes 0-${GRAIN - 1}/${content.length}`, content.subarray(0, GRAIN));
    expect([first.status, first.headers['range'], first.text]).toEqual([308, `bytes=0-${GRAIN - 1}`, '']);
    put(school, session, `bytes ${GRAIN}-${2 * GRAIN - 1}/${content.length}`, content.subarray(GRAIN, 2 * GRAIN));
    const last = put(
      school,
      session,
      `bytes ${2 * GRAIN}-${content.length - 1}/${content.length}`,
      content.subarray(2 * GRAIN),
    );
    expect(last.json).toMatchObject({ size: String(content.length), mimeType: 'video/mp4' });
    expect(Object.keys(last.json).sort()).toEqual(['id', 'mimeType', 'size']);
    expect(school.drive.content(last.json.id)?.equals(content)).toBe(true);
    expect(school.drive.item(last.json.id)).toMatchObject({
      ownerEmail: TEACHER,
      addOnGrants: [TEACHER],
      appProperties: { addon: { goal: 'G1' } },
    });
  });

  it('says how far it got, and after the end what it became', () => {
    const school = openSchool();
    const session = openSession(school);
    const nothing = put(school, session, 'bytes */300');
    expect([nothing.status, nothing.headers['range']]).toEqual([308, undefined]);
    const content = bytes(300);
    const done = put(school, session, 'bytes 0-299/300', content);
    expect(done.status).toBe(200);
    expect(put(school, session, 'bytes */300').json).toEqual(done.json);
    expect(put(school, session, 'bytes 0-299/300', content).json).toEqual(done.json);
    expect([...school.drive.items()].filter(item => item.name === 'video.mp4')).toHaveLength(1);
  });

  it('keeps whole grains only and tells where to go on', () => {
    const school = openSchool();
    const session = openSession(school);
    const content = bytes(GRAIN + 5_000);
    const odd = put(school, session, `bytes 0-${GRAIN + 999}/${content.length}`, content.subarray(0, GRAIN + 1_000));
    expect(odd.headers['range']).toBe(`bytes=0-${GRAIN - 1}`);
    const small = put(
      school,
      session,
      `bytes ${GRAIN}-${GRAIN + 9}/${content.length}`,
      content.subarray(GRAIN, GRAIN + 10),
    );
    expect(small.headers['range']).toBe(`bytes=0-${GRAIN - 1}`);
    expect(
      put(school, session, `bytes ${GRAIN}-${content.length - 1}/${content.length}`, content.subarray(GRAIN)).status,
    ).toBe(200);
  });

  it('takes a slice again that overlaps what it has', () => {
    const school = openSchool();
    const session = openSession(school);
    const content = bytes(GRAIN + 10);
    put(school, session, `bytes 0-${GRAIN - 1}/${content.length}`, content.subarray(0, GRAIN));
    const last = put(school, session, `bytes 100-${content.length - 1}/${content.length}`, content.subarray(100));
    expect(school.drive.content(last.json.id)?.equals(content)).toBe(true);
  });

  it('refuses gaps, too much, wrong lengths and ranges nobody can read', () => {
    const school = openSchool();
    const session = openSession(school, { name: 'v' }, { 'x-upload-content-length': '1000' });
    expect(put(school, session, 'bytes 10-19/1000', bytes(10)).status).toBe(400);
    expect(put(school, session, 'bytes 0-19/1000', bytes(10)).status).toBe(400);
    expect(put(school, session, 'bytes 0-9/999', bytes(10)).status).toBe(400);
    expect(put(school, session, 'bytes 0-1099/*', bytes(1100)).status).toBe(400);
    expect(put(school, session, 'bytes nonsense', bytes(10)).status).toBe(400);
    expect(put(school, session, 'bytes 0-999/1000', bytes(1000)).status).toBe(200);
  });

  it('goes on after any interruption until every byte is there once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * GRAIN }),
        fc.array(fc.integer({ min: 1, max: GRAIN + 50_000 }), { minLength: 1, maxLength: 6 }),
        (length, sizes) => {
          const school = openSchool({ driveWriteBurst: 1e6 });
          const session = openSession(school);
          const content = bytes(length);
          const reached = (): number =>
            Number(/-(\d+)$/.exec(put(school, session, `bytes */${length}`).headers['range'] ?? '')?.[1] ?? -1) + 1;
          for (const size of sizes) {
            const from = reached();
            if (from >= length) break;
            const to = Math.min(length, from + size);
            put(school, session, `bytes ${from}-${to - 1}/${length}`, content.subarray(from, to));
          }
          const from = reached();
          if (from < length) put(school, session, `bytes ${from}-${length - 1}/${length}`, content.subarray(from));
          const { id } = put(school, session, `bytes */${length}`).json;
          expect(school.drive.content(id)?.equals(content)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('survives a restart of the workspace', () => {
    const school = openSchool();
    const session = openSession(school);
    const content = bytes(GRAIN + 10);
    put(school, session, `bytes 0-${GRAIN - 1}/${content.length}`, content.subarray(0, GRAIN));
    const again = openSchool({ seed: 9 });
    again.store.restore(school.store.snapshot());
    const last = put(again, session, `bytes ${GRAIN}-${content.length - 1}/${content.length}`, content.subarray(GRAIN));
    expect(again.drive.content(last.json.id)?.equals(content)).toBe(true);
  });

  it('ends when it is cancelled, when a week has passed, or when it never was', () => {
    const school = openSchool();
    const session = openSession(school);
    expect(school.send(`DELETE ${session}`).status).toBe(499);
    expect(put(school, session, 'bytes */10', Buffer.alloc(0), { as }).status).toBe(404);
    const old = openSession(school);
    school.clock.advance(8 * 24 * 3600_000);
    expect(put(school, old, 'bytes */10').status).toBe(404);
    expect(put(school, '/upload/drive/v3/files?upload_id=x', 'bytes */10').status).toBe(401);
  });

  it('checks the folder before the first byte, and loses nothing to a kill at the last slice', () => {
    const school = openSchool();
    const folder = make(school, { name: 'not granted', mimeType: 'application/vnd.google-apps.folder' }, user(TEACHER));
    const refused = school.send('POST /upload/drive/v3/files?uploadType=resumable', {
      as,
      json: { name: 'v', parents: [folder] },
    });
    expect(refused.status).toBe(404);
    const session = openSession(school);
    school.faults.setPlan({ kill: { effect: 0, when: 'before' } });
    expect(() => put(school, session, 'bytes 0-9/10', bytes(10))).toThrow('Killed before effect 0');
    expect(put(school, session, 'bytes */10').status).toBe(308);
    school.faults.setPlan({ kill: { effect: 0, when: 'after' } });
    expect(() => put(school, session, 'bytes 0-9/10', bytes(10))).toThrow('Killed after effect 0');
    expect(put(school, session, 'bytes */10').json.size).toBe('10');
  });

  it('replaces the content of a file', () => {
    const school = openSchool();
    const file = make(school, { name: 'F', mimeType: 'video/mp4' });
    const answer = school.send(`PATCH /upload/drive/v3/files/${file}?uploadType=resumable`, {
      as,
      json: { name: 'G' },
      headers: { 'x-upload-content-type': 'video/mp4' },
    });
    const session = answer.headers['location']!.replace('https://www.googleapis.com', '');
    expect(put(school, session, undefined, bytes(20)).json).toMatchObject({ id: file, name: 'G' });
    expect(school.drive.content(file)?.length).toBe(20);
  });
});
