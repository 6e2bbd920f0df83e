// Google's own client drives every REST route over HTTP, uploads of every kind included; what Google has beside is refused loudly.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { classroom_v1 } from 'googleapis/build/src/apis/classroom/v1.js';
import { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { drive_v2 } from 'googleapis/build/src/apis/drive/v2.js';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { classroomOf } from '../../../src/emulator/classroom/index.ts';
import { documentsOf } from '../../../src/emulator/documents/index.ts';
import { documentRequests } from '../../../src/emulator/documents/requests.ts';
import { createRest, isRestPath, sendRestResponse, toRestRequest } from '../../../src/emulator/rest/index.ts';
import { SERVICES } from '../../../src/emulator/services/registry.ts';
import { spreadsheetsOf } from '../../../src/emulator/spreadsheets/index.ts';
import { spreadsheetRequests } from '../../../src/emulator/spreadsheets/requests/index.ts';
import { FOLDER_TYPE, OTHER, openSchool, STUDENT, TEACHER, user } from './school.ts';

const SHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

const school = openSchool();
documentsOf(school.core);
spreadsheetsOf(school.core);
const routes = Object.values(SERVICES).flatMap(service => service.routes?.(school.core) ?? []);
const nameOf = (route: { method: string; path: string }): string => `${route.method} ${route.path}`;

/** Routes that answered without refusing. */
const driven = new Set<string>();
const rest = createRest({
  ...school.core,
  manifest: () => ({}),
  options: { latency: 'none' },
  routes: () =>
    routes.map(route => ({
      ...route,
      handle(call) {
        const reply = route.handle(call);
        driven.add(nameOf(route));
        return reply;
      },
    })),
});

let server: Server;
let rootUrl: string;
/** The last path that reached the server, for what the client does not say. */
let lastPath = '';

const client = <Api>(Made: new (options: object) => Api): Api =>
  new Made({ rootUrl, headers: { authorization: user(TEACHER) }, retry: false, fetchImplementation: fetch });

beforeAll(async () => {
  server = createServer(async (message, response) => {
    const request = await toRestRequest(message);
    lastPath = request.path;
    sendRestResponse(rest.send(request), response, rootUrl.slice(0, -1));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise<void>(resolve => server.close(() => resolve())));

describe('Drive', () => {
  const make = async (drive: drive_v3.Drive, requestBody: drive_v3.Schema$File): Promise<string> =>
    (await drive.files.create({ requestBody, fields: 'id' })).data.id!;

  it('files', async () => {
    const drive = client(drive_v3.Drive);
    const { data: about } = await drive.about.get({ fields: 'user(emailAddress)' });
    expect(about.user?.emailAddress).toBe(TEACHER);
    const { data: generated } = await drive.files.generateIds({ count: 2 });
    const [id = ''] = generated.ids ?? [];
    expect(await make(drive, { id, name: 'Class', mimeType: FOLDER_TYPE })).toBe(id);
    const note = await make(drive, { name: 'Note', parents: [id], mimeType: 'text/plain' });
    await drive.files.update({ fileId: note, requestBody: { name: 'Notes' } });
    const { data: copy } = await drive.files.copy({ fileId: note, requestBody: { name: 'Other' } });
    const { data: list } = await drive.files.list({ q: `'${id}' in parents`, orderBy: 'name', fields: 'files(name)' });
    expect(list.files).toEqual([{ name: 'Notes' }, { name: 'Other' }]);
    await drive.files.update({ fileId: copy.id!, requestBody: { trashed: true } });
    expect((await drive.files.get({ fileId: copy.id!, fields: 'trashed' })).data).toEqual({ trashed: true });
    await drive.files.emptyTrash();
    await drive.files.delete({ fileId: note });
    await expect(drive.files.get({ fileId: note })).rejects.toMatchObject({ status: 404 });
    await expect(drive.files.get({ fileId: copy.id! })).rejects.toMatchObject({ status: 404 });
  });

  it('exports and comments', async () => {
    const drive = client(drive_v3.Drive);
    const fileId = await make(drive, { name: 'Plan', mimeType: 'application/vnd.google-apps.document' });
    const exported = await drive.files.export({ fileId, mimeType: 'text/plain' });
    expect(String(exported.data).trim()).toBe('');
    expect((await drive.comments.list({ fileId, fields: 'comments(id)' })).data).toEqual({ comments: [] });
  });

  it('permissions and changes', async () => {
    const drive = client(drive_v3.Drive);
    const { data: start } = await drive.changes.getStartPageToken();
    const fileId = await make(drive, { name: 'Shared' });
    const requestBody = { type: 'user', role: 'reader', emailAddress: STUDENT };
    const made = await drive.permissions.create({ fileId, sendNotificationEmail: false, requestBody });
    const permission = { fileId, permissionId: made.data.id! };
    await drive.permissions.update({ ...permission, requestBody: { role: 'writer' } });
    expect((await drive.permissions.get({ ...permission, fields: 'role' })).data).toEqual({ role: 'writer' });
    expect((await drive.permissions.list({ fileId })).data.permissions).toHaveLength(2);
    await drive.permissions.delete(permission);
    expect((await drive.permissions.list({ fileId })).data.permissions).toHaveLength(1);
    const { data: changes } = await drive.changes.list({ pageToken: start.startPageToken! });
    expect(changes.changes?.map(change => change.fileId)).toContain(fileId);
  });

  // The address of uploads does not follow the client's own options: it is given with every call.
  it('simple and multipart uploads', async () => {
    const drive = client(drive_v3.Drive);
    const media = (text: string) => ({ mimeType: 'text/plain', body: Readable.from([text]) });
    const { data: alone } = await drive.files.create({ media: media('abc'), fields: 'id,size' }, { rootUrl });
    const { data: both } = await drive.files.create(
      { requestBody: { name: 'b' }, media: media('de'), fields: 'id,name' },
      { rootUrl },
    );
    expect([alone.size, both.name]).toEqual(['3', 'b']);
    await drive.files.update({ fileId: both.id!, media: media('fghi') }, { rootUrl });
    expect((await drive.files.get({ fileId: both.id!, alt: 'media' }, { responseType: 'text' })).data).toBe('fghi');
  });

  /** The client has no resumable upload of its own: its methods are sent to the addresses that the guide names. */
  async function resumable(drive: drive_v3.Drive, fileId?: string) {
    const base = `${rootUrl}upload/drive/v3/files${fileId ? `/${fileId}` : ''}`;
    const create = drive.files.create.bind(drive.files) as unknown as (
      params: object,
      options: object,
    ) => Promise<Opened>;
    interface Opened {
      readonly status: number;
      readonly data: drive_v3.Schema$File;
      readonly headers: { readonly location: string };
    }
    const validateStatus = (status: number): boolean => status < 400 || status === 499;
    const opened = await create(
      { uploadType: 'resumable', requestBody: { name: 'clip.bin' } },
      { url: base, method: fileId ? 'PATCH' : 'POST' },
    );
    const upload_id = new URL(opened.headers.location).searchParams.get('upload_id');
    const put = (requestBody: string | undefined, range: string) =>
      create(
        { uploadType: 'resumable', upload_id, requestBody, fields: 'id,name,size' },
        { url: base, method: 'PUT', validateStatus, headers: { 'content-range': `bytes ${range}` } },
      );
    const cancel = () =>
      create({ uploadType: 'resumable', upload_id }, { url: base, method: 'DELETE', validateStatus });
    return { put, cancel };
  }

  it('resumable uploads: asked about, finished, cancelled', async () => {
    const drive = client(drive_v3.Drive);
    const first = await resumable(drive);
    expect((await first.put(undefined, '*/4')).status).toBe(308);
    const { data: made } = await first.put('abcd', '0-3/4');
    expect(made).toMatchObject({ name: 'clip.bin', size: '4' });
    const over = await resumable(drive, made.id!);
    expect((await over.put('xyz', '0-2/3')).data).toEqual({ id: made.id, name: 'clip.bin', size: '3' });
    const dropped = await resumable(drive);
    expect((await dropped.cancel()).status).toBe(499);
    await expect(dropped.put('abcd', '0-3/4')).rejects.toMatchObject({ status: 404 });
  });

  it('a file of rows over a spreadsheet, by the client of Drive v2', async () => {
    const drive = client(drive_v3.Drive);
    const fileId = await make(drive, { name: 'Points', mimeType: SHEET_TYPE });
    const media = { mimeType: 'text/csv', body: 'Ada,12\n' };
    const { data } = await client(drive_v2.Drive).files.update({ fileId, convert: true, media }, { rootUrl });
    expect(data.title).toBe('Points');
    expect(String((await drive.files.export({ fileId, mimeType: 'text/csv' })).data)).toBe('Ada,12');
  });
});

it('Docs', async () => {
  const docs = client(docs_v1.Docs);
  const { data: made } = await docs.documents.create({ requestBody: { title: 'Plan' } });
  const documentId = made.documentId!;
  const requests = [{ insertText: { location: { index: 1 }, text: 'Hello' } }];
  await docs.documents.batchUpdate({ documentId, requestBody: { requests } });
  const { data } = await docs.documents.get({ documentId, includeTabsContent: true });
  const content = data.tabs?.[0]?.documentTab?.body?.content;
  expect(content?.[1]?.paragraph?.elements?.[0]?.textRun?.content).toBe('Hello\n');
});

describe('Sheets', () => {
  const make = async (sheets: sheets_v4.Sheets): Promise<string> => {
    const { data } = await sheets.spreadsheets.create({ requestBody: { properties: { title: 'Goals' } } });
    return data.spreadsheetId!;
  };
  const RAW = { valueInputOption: 'RAW' };

  it('spreadsheets, sheets and metadata', async () => {
    const sheets = client(sheets_v4.Sheets);
    const spreadsheetId = await make(sheets);
    const developerMetadata = { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 0 } };
    const { data: batch } = await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [{ addSheet: { properties: { title: 'Two' } } }, { createDeveloperMetadata: { developerMetadata } }],
      },
    });
    const { metadataId } = batch.replies![1]!.createDeveloperMetadata!.developerMetadata!;
    const found = await sheets.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: metadataId! });
    expect(found.data.metadataKey).toBe('k');
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'k' } }];
    const searched = await sheets.spreadsheets.developerMetadata.search({
      spreadsheetId,
      requestBody: { dataFilters },
    });
    expect(searched.data.matchedDeveloperMetadata).toHaveLength(1);
    const cut = await sheets.spreadsheets.getByDataFilter({ spreadsheetId, requestBody: { dataFilters } });
    expect(cut.data.sheets).toHaveLength(1);
    const { data: copied } = await sheets.spreadsheets.sheets.copyTo({
      spreadsheetId,
      sheetId: 0,
      requestBody: { destinationSpreadsheetId: spreadsheetId },
    });
    expect(copied.title).toBe('Copy of Sheet1');
    expect((await sheets.spreadsheets.get({ spreadsheetId })).data.sheets).toHaveLength(3);
  });

  it('values', async () => {
    const sheets = client(sheets_v4.Sheets);
    const spreadsheetId = await make(sheets);
    const { values } = sheets.spreadsheets;
    const read = async (range: string) => (await values.get({ spreadsheetId, range })).data.values;
    await values.update({ spreadsheetId, range: 'A1', ...RAW, requestBody: { values: [['a', 'b']] } });
    await values.append({ spreadsheetId, range: 'A1', ...RAW, requestBody: { values: [['c']] } });
    expect(await read('A1:B2')).toEqual([['a', 'b'], ['c']]);
    await values.batchUpdate({
      spreadsheetId,
      requestBody: { ...RAW, data: [{ range: 'B2', values: [['d']] }] },
    });
    const got = await values.batchGet({ spreadsheetId, ranges: ['A2:B2', 'B1'] });
    expect(got.data.valueRanges?.map(range => range.values)).toEqual([[['c', 'd']], [['b']]]);
    await values.clear({ spreadsheetId, range: 'A1' });
    await values.batchClear({ spreadsheetId, requestBody: { ranges: ['B1'] } });
    expect(await read('A1:B2')).toEqual([[], ['c', 'd']]);
  });

  it('values by data filter', async () => {
    const sheets = client(sheets_v4.Sheets);
    const spreadsheetId = await make(sheets);
    const { values } = sheets.spreadsheets;
    const dataFilters = [{ a1Range: 'A1:B1' }];
    const data = [{ dataFilter: dataFilters[0]!, values: [['x', 'y']] }];
    await values.batchUpdateByDataFilter({ spreadsheetId, requestBody: { ...RAW, data } });
    const got = await values.batchGetByDataFilter({ spreadsheetId, requestBody: { dataFilters } });
    expect(got.data.valueRanges?.[0]?.valueRange?.values).toEqual([['x', 'y']]);
    const cleared = await values.batchClearByDataFilter({ spreadsheetId, requestBody: { dataFilters } });
    expect(cleared.data.clearedRanges).toEqual(['Sheet1!A1:B1']);
  });
});

it('Classroom', async () => {
  const { id } = classroomOf(school.core).add({ name: '7b', teachers: [TEACHER], students: [STUDENT, OTHER] });
  const { courses } = client(classroom_v1.Classroom);
  expect((await courses.list({ teacherId: 'me' })).data.courses?.map(course => course.id)).toEqual([id]);
  expect((await courses.get({ id })).data.name).toBe('7b');
  expect((await courses.students.list({ courseId: id })).data.students).toHaveLength(2);
});

it('downloads from where a batch sends it', async () => {
  const drive = client(drive_v3.Drive);
  const { data: blob } = await drive.files.create(
    { requestBody: { name: 'a.txt' }, media: { body: 'words' } },
    { rootUrl },
  );
  const { data: doc } = await drive.files.create({
    requestBody: { name: 'Plan', mimeType: 'application/vnd.google-apps.document' },
  });
  const paths = [`${blob.id}?alt=media`, `${doc.id}/export?mimeType=text%2Fplain`];
  const parts = paths.map(path => `--cut\r\nContent-Type: application/http\r\n\r\nGET /drive/v3/files/${path}\r\n\r\n`);
  const headers = { authorization: user(TEACHER), 'content-type': 'multipart/mixed; boundary=cut' };
  const answer = await fetch(`${rootUrl}batch/drive/v3`, { method: 'POST', headers, body: `${parts.join('')}--cut--` });
  const addresses = [...(await answer.text()).matchAll(/^location: (\S+)/gm)].map(match => match[1]!);
  expect(addresses).toEqual(paths.map(path => `${rootUrl}download/drive/v3/files/${path}`));
  const got = await Promise.all(addresses.map(address => fetch(address, { headers })));
  expect(await got[0]!.text()).toBe('words');
  expect(got[1]!.status).toBe(200);
});

it('leaves no route out', () => {
  expect(routes.map(nameOf).filter(name => !driven.has(name))).toEqual([]);
});

type Method = (params: object) => Promise<unknown>;

/** Every method of a client by Google's id, drive.files.get …, with its resource bound. */
function methodsOf(resource: object, prefix: string): [string, Method][] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
    .filter(name => name !== 'constructor')
    .map((name): [string, Method] => [`${prefix}.${name}`, (Reflect.get(resource, name) as Method).bind(resource)]);
  const nested = Object.entries(resource).filter(([name, value]) => name !== 'context' && typeof value === 'object');
  return [...own, ...nested.flatMap(([name, value]) => methodsOf(value as object, `${prefix}.${name}`))];
}

/** Calls with an invented value for every parameter that the client asks for. */
async function callBlindly(method: Method): Promise<unknown> {
  const missing = await method({}).catch(
    (error: Error) => /^Missing required parameters: (.*)$/.exec(error.message)?.[1],
  );
  if (typeof missing !== 'string') return method({}).catch((error: unknown) => error);
  const params = Object.fromEntries(missing.split(', ').map(name => [name, 'x']));
  return method(params).catch((error: unknown) => error);
}

describe('what Google has beside', () => {
  const operations = new Set(routes.map(route => route.operation));
  const APIS = {
    drive: drive_v3.Drive,
    docs: docs_v1.Docs,
    sheets: sheets_v4.Sheets,
    classroom: classroom_v1.Classroom,
  };

  it.each(Object.keys(APIS) as (keyof typeof APIS)[])('%s: every other method is refused as notEmulated', async api => {
    const methods = methodsOf(client<object>(APIS[api]), api);
    const ours = [...operations].filter(name => name.startsWith(`${api}.`) && !name.startsWith('drive.upload.'));
    expect(ours.filter(name => !methods.some(([known]) => known === name))).toEqual([]);
    const wrong: string[] = [];
    for (const [name, method] of methods.filter(([known]) => !operations.has(known))) {
      const answer = (await callBlindly(method)) as { status?: number; response?: { data?: unknown } };
      const data = answer.response?.data;
      const body = (typeof data === 'string' ? JSON.parse(data) : data) as {
        error?: { errors?: { reason: string }[] };
      };
      if (answer.status !== 400 || body?.error?.errors?.[0]?.reason !== 'notEmulated' || !isRestPath(lastPath))
        wrong.push(`${name} ${lastPath} ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  const token = { authorization: user(TEACHER) };

  it.each([
    'GET drive/v2/files',
    'GET drive/v3/drives',
    'GET drive/v3/files?corpora=domain',
    'GET drive/v3/files?unheard=1',
    'GET drive/v3/files?fields=files(imageMediaMetadata)',
    'GET v4/spreadsheets/x/unheard',
    'DELETE v1/documents/x',
    'POST v1/courses',
  ])('%s is refused as well', async line => {
    const [method = '', target = ''] = line.split(' ');
    const answer = await fetch(rootUrl + target, { method, headers: token });
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: { errors: [{ reason: 'notEmulated' }] } },
    ]);
  });

  it('a part of a batch, too', async () => {
    const part = '--cut\r\nContent-Type: application/http\r\n\r\nGET /drive/v3/drives\r\n\r\n--cut--\r\n';
    const headers = { ...token, 'content-type': 'multipart/mixed; boundary=cut' };
    const answer = await fetch(`${rootUrl}batch/drive/v3`, { method: 'POST', headers, body: part });
    expect(await answer.text()).toMatch(/HTTP\/1\.1 400[\s\S]*notEmulated/);
  });

  /** Kinds of a batchUpdate request, from the published types. */
  function kindsOf(api: string): string[] {
    const file = require.resolve(`googleapis/build/src/apis/${api}.js`).replace(/\.js$/, '.d.ts');
    const [, fields = ''] = /interface Schema\$Request \{(.*?)\n {4}\}/s.exec(readFileSync(file, 'utf8')) ?? [];
    return [...fields.matchAll(/^\s+(\w+)\?:/gm)].map(match => match[1]!);
  }

  it.each([
    ['documents', 'docs/v1', documentRequests()],
    ['spreadsheets', 'sheets/v4', spreadsheetRequests()],
  ] as const)('%s: every other kind of batchUpdate request, too', async (kind, api, ours) => {
    const kinds = kindsOf(api);
    expect([kinds.length > 30, ours.filter(name => !kinds.includes(name))]).toEqual([true, []]);
    const mimeType = kind === 'documents' ? 'application/vnd.google-apps.document' : SHEET_TYPE;
    const { id } = school.drive.create({ email: TEACHER, scopes: 'all', client: 'user' }, { name: 'Any', mimeType });
    const url = `${rootUrl}${kind === 'documents' ? 'v1' : 'v4'}/${kind}/${id}:batchUpdate`;
    const wrong: string[] = [];
    for (const name of kinds.filter(known => !ours.includes(known))) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { ...token, 'content-type': 'application/json' },
        body: JSON.stringify({ requests: [{ [name]: {} }] }),
      });
      const { error } = (await answer.json()) as { error?: { errors?: { reason: string }[] } };
      if (answer.status !== 400 || error?.errors?.[0]?.reason !== 'notEmulated') wrong.push(`${name} ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });
});
