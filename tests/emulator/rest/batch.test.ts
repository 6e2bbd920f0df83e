// The batch endpoint: parts are requests of their own, answered in order, limited to a hundred, without media.

import fc from 'fast-check';
import { parseMultipart, queryOf } from '../../../src/emulator/rest/index.ts';
import { boundaryOf, formatMultipart, parsePart } from '../../../src/emulator/rest/multipart.ts';
import { addOn, FOLDER_TYPE, make, openSchool, type School, STUDENT, TEACHER } from './school.ts';

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  readonly json: any;
  readonly location: string;
}

function sendBatch(school: School, calls: readonly (readonly [string, unknown?])[], as = addOn(TEACHER)): PartAnswer[] {
  const parts = calls.map(([line, json], index) => {
    const body = json === undefined ? '' : `Content-Type: application/json\r\n\r\n${JSON.stringify(json)}\r\n`;
    const headers = new Map([
      ['Content-Type', 'application/http'],
      ['Content-ID', `<part-${index}>`],
    ]);
    return { headers, body: Buffer.from(`${line} HTTP/1.1\r\n${body || '\r\n'}`) };
  });
  const answer = school.rest.send({
    method: 'POST',
    host: 'www.googleapis.com',
    path: '/batch/drive/v3',
    query: queryOf(new URLSearchParams()),
    headers: new Map([
      ['authorization', as],
      ['content-type', 'multipart/mixed; boundary=cut'],
    ]),
    body: formatMultipart(parts, 'cut'),
  });
  if (answer.status !== 200) throw new Error(String(answer.status));
  return parseMultipart(answer.body, boundaryOf(answer.headers['content-type']!)!).map(part => {
    const text = part.body.toString('utf8');
    const inner = parsePart(part.body.subarray(text.indexOf('\r\n') + 2));
    const json = inner.body.length > 0 ? JSON.parse(inner.body.toString('utf8')) : undefined;
    const location = inner.headers.get('location') ?? '';
    return { id: part.headers.get('content-id')!, status: Number(text.split(' ')[1]), json, location };
  });
}

describe('the batch endpoint', () => {
  it('answers every part for itself, in the order of the parts', () => {
    const school = openSchool();
    const kept = make(school, { name: 'kept', mimeType: FOLDER_TYPE });
    const answers = sendBatch(school, [
      ['POST /drive/v3/files?fields=name', { name: 'one', mimeType: FOLDER_TYPE }],
      ['GET /drive/v3/files/missing'],
      [`GET /drive/v3/files/${kept}?fields=name`],
      ['POST /drive/v3/files?fields=name', { name: 'two' }],
    ]);
    expect(answers.map(({ id, status }) => `${id} ${status}`)).toEqual([
      '<response-part-0> 200',
      '<response-part-1> 404',
      '<response-part-2> 200',
      '<response-part-3> 200',
    ]);
    expect(answers.map(({ json }) => json.name)).toEqual(['one', undefined, 'kept', 'two']);
    expect(school.records.map(record => record.operation).sort()).toEqual([
      ...['drive.files.create', 'drive.files.create', 'drive.files.create', 'drive.files.get', 'drive.files.get'],
    ]);
  });

  it('runs the parts in any order', () => {
    const order = (seed: number): string => {
      const school = openSchool({ seed });
      sendBatch(
        school,
        Array.from({ length: 8 }, (_, index) => ['POST /drive/v3/files', { name: `n${index}` }] as const),
      );
      return [...school.drive.items()].map(item => item.name).join(' ');
    };
    expect(new Set([1, 2, 3, 4].map(order)).size).toBeGreaterThan(1);
    expect(order(3)).toBe(order(3));
  });

  it('counts each part in the quota', () => {
    const school = openSchool({ driveWriteBurst: 4 });
    const answers = sendBatch(
      school,
      Array.from({ length: 6 }, () => ['POST /drive/v3/files', { name: 'x' }] as const),
    );
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(2);
  });

  it('refuses parts past the hundredth, uploads and batches', () => {
    const school = openSchool();
    const many = sendBatch(
      school,
      Array.from({ length: 103 }, () => ['GET /drive/v3/about?fields=user'] as const),
    );
    expect(many.map(({ status }) => status)).toEqual([...Array.from({ length: 100 }, () => 200), 403, 403, 403]);
    expect(many[100]!.json.error.message).toMatch(/inner batch requests/);
    const media = sendBatch(school, [
      ['POST /upload/drive/v3/files?uploadType=media', {}],
      ['POST /batch/drive/v3', {}],
    ]);
    expect(media.map(({ status }) => status)).toEqual([400, 400]);
  });

  // GH brekkylab/backlot#343 (measured); npm google-drive-mock concurrent_fetch.test.ts, run against Google by its author.
  it('answers a download by the address it is at', () => {
    const school = openSchool();
    const upload = { as: addOn(TEACHER), body: 'the words', headers: { 'content-type': 'text/plain' } };
    const { id } = school.send('POST /upload/drive/v3/files?uploadType=media&fields=id', upload).json;
    const answers = sendBatch(school, [
      [`GET /drive/v3/files/${id}?alt=media&supportsAllDrives=true`],
      ['GET /drive/v3/files/missing?alt=media'],
    ]);
    expect(answers.map(({ status }) => status)).toEqual([302, 404]);
    const address = new URL(answers[0]!.location);
    expect(answers[0]!.location).toBe(
      `https://www.googleapis.com/download/drive/v3/files/${id}?alt=media&supportsAllDrives=true`,
    );
    expect(school.send(`GET ${address.pathname}${address.search}`, { as: addOn(TEACHER) }).text).toBe('the words');
  });

  it('can be refused as a whole before, or lose its answer after all parts were done', () => {
    const school = openSchool();
    const folders = () => [...school.drive.items()].filter(item => item.name === 'x').length;
    const send = () =>
      sendBatch(school, [
        ['POST /drive/v3/files', { name: 'x' }],
        ['POST /drive/v3/files', { name: 'x' }],
      ]);
    school.faults.setPlan({
      rest: operation => (operation === 'drive.batch' ? { refuse: 503, reason: 'backendError' } : 'ok'),
    });
    expect(send).toThrow('503');
    expect(folders()).toBe(0);
    school.faults.setPlan({ rest: operation => (operation === 'drive.batch' ? 'lose-answer' : 'ok') });
    expect(send).toThrow('500');
    expect(folders()).toBe(2);
    school.faults.setPlan(undefined);
    expect(send()).toHaveLength(2);
  });

  it('is ended by a kill between its parts', () => {
    const school = openSchool();
    const create = (name: string) => ['POST /drive/v3/files', { name }] as const;
    school.faults.setPlan({ kill: { effect: 2, when: 'before' } });
    expect(() => sendBatch(school, ['a', 'b', 'c', 'd'].map(create))).toThrow('Killed before effect 2');
    expect([...school.drive.items()].filter(item => item.name.length === 1)).toHaveLength(2);
  });

  it('refuses what is no batch', () => {
    const school = openSchool();
    expect(school.send('POST /batch/drive/v3', { as: addOn(TEACHER), json: {} }).status).toBe(400);
  });

  it('loses a permission when one batch writes two on one file, and only then', () => {
    const school = openSchool();
    const [one, two] = [
      make(school, { name: '1', mimeType: FOLDER_TYPE }),
      make(school, { name: '2', mimeType: FOLDER_TYPE }),
    ];
    const share = (id: string, emailAddress: string) =>
      [
        `POST /drive/v3/files/${id}/permissions?sendNotificationEmail=false`,
        { type: 'user', role: 'writer', emailAddress },
      ] as const;
    const answers = sendBatch(school, [share(one, STUDENT), share(one, 'ben@school.example'), share(two, STUDENT)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(school.drive.effectivePermissions(one)).toHaveLength(2);
    expect(school.drive.effectivePermissions(two)).toHaveLength(2);
  });
});

describe('multipart bodies', () => {
  it('come back as they were written, whatever bytes they hold', () => {
    const part = fc
      .uint8Array({ maxLength: 60 })
      .map(bytes => ({ headers: new Map([['content-type', 'x/y']]), body: Buffer.from(bytes) }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), parts => {
        const read = parseMultipart(formatMultipart(parts, 'b0undary'), 'b0undary');
        expect(read.map(one => one.body.toString('hex'))).toEqual(parts.map(one => one.body.toString('hex')));
        expect(read.every(one => one.headers.get('content-type') === 'x/y')).toBe(true);
      }),
    );
  });
});
