// Files of rows that become a spreadsheet: by an upload that asks for one, and over an old one as clients of Drive v2 do it.
import type { drive_v2 } from 'googleapis/build/src/apis/drive/v2.js';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { SPREADSHEET } from '../../../src/emulator/drive/contract.ts';
import { delimitedRows } from '../../../src/emulator/spreadsheets/delimited.ts';
import { ANA, BEN, Desk } from './desk.ts';

interface Upload {
  readonly type: string;
  readonly body: string;
  readonly email?: string;
}

const upload = <T>(desk: Desk, line: string, { type, body, email = ANA }: Upload) =>
  desk.send<T>(line, { token: `local:${email}`, type, body });

const multipart = (metadata: object, type: string, body: string): Upload => ({
  type: 'multipart/related; boundary=sep',
  body: `--sep\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(metadata)}\r\n--sep\r\nContent-Type: ${type}\r\n\r\n${body}\r\n--sep--`,
});

describe('an upload that asks for a spreadsheet', () => {
  it.each([
    ['text/csv; charset=utf-8', 'Name,Points\n"Ada, A.",12\n"say ""hi""",=1+1'],
    ['text/tab-separated-values', 'Name\tPoints\nAda, A.\t12\nsay "hi"\t=1+1'],
  ])('is one from %s: named as the file, values read as if typed', (type, text) => {
    const desk = new Desk();
    const sent = multipart({ name: 'Class 7b', mimeType: SPREADSHEET }, type, text);
    const { json } = upload<drive_v3.Schema$File>(desk, 'POST /upload/drive/v3/files?uploadType=multipart', sent);
    expect(json).toMatchObject({ name: 'Class 7b', mimeType: SPREADSHEET });
    expect(desk.get(json.id!).properties?.timeZone).toBe('America/Los_Angeles');
    expect(desk.values(json.id!, "'Class 7b'!A1:C9", 'valueRenderOption=UNFORMATTED_VALUE')).toEqual([
      ['Name', 'Points'],
      ['Ada, A.', 12],
      ['say "hi"', 2],
    ]);
  });

  it('is refused loudly from what is not read here, before anything is made', () => {
    const desk = new Desk();
    const sent = multipart({ name: 'Plan', mimeType: SPREADSHEET }, 'application/pdf', '%PDF');
    const answer = upload(desk, 'POST /upload/drive/v3/files?uploadType=multipart', sent);
    expect([answer.status, answer.json.error]).toMatchObject([400, { errors: [{ reason: 'notEmulated' }] }]);
    expect([...desk.drive.items()].some(({ name }) => name === 'Plan')).toBe(false);
  });
});

describe('a file of rows over an old spreadsheet', () => {
  const v2 = (id: string, convert: boolean) => `PUT /upload/drive/v2/files/${id}?uploadType=media&convert=${convert}`;

  it('takes the place of all its sheets, and is answered in the words of Drive v2', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['old']]);
    desk.batch(id, [{ addSheet: { properties: { title: 'Second' } } }]);
    const sent = { type: 'text/csv', body: 'a,b\r\nc,d\r\n' };
    const { status, json } = upload<drive_v2.Schema$File>(desk, v2(id, true), sent);
    expect([status, json]).toMatchObject([
      200,
      {
        kind: 'drive#file',
        id,
        title: 'Goals',
        mimeType: SPREADSHEET,
        userPermission: { role: 'owner' },
        parents: [{ isRoot: true }],
        owners: [{ emailAddress: ANA, isAuthenticatedUser: true }],
        labels: { trashed: false },
        capabilities: { canEdit: true, canCopy: true },
      },
    ]);
    expect(desk.get(id).sheets?.map(({ properties }) => properties?.title)).toEqual(['Goals']);
    expect(desk.values(id, 'Goals')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('needs the right to write, and conversion asked for', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['old']]);
    const sent = { type: 'text/csv', body: 'a' };
    expect(upload(desk, v2(id, true), { ...sent, email: BEN }).status).toBe(404);
    expect(upload(desk, v2(id, false), sent).json.error).toMatchObject({ errors: [{ reason: 'notEmulated' }] });
    expect(desk.values(id, 'A1')).toEqual([['old']]);
  });
});

describe('delimited text', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a,b\n', [['a', 'b']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['"a\nb","c""d"\r\ne', [['a\nb', 'c"d'], ['e']]],
    ['\uFEFFa', [['a']]],
    ['"a', [['a']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j', (text, rows) => {
    expect(delimitedRows(text, ',')).toEqual(rows);
  });
});
