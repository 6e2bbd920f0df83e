// Over HTTP, driven by Google's own client: what the adapter lets through in both directions.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { isRestPath, sendRestResponse, toRestRequest } from '../../../src/emulator/rest/index.ts';
import { addOn, FOLDER_TYPE, openSchool, STUDENT, TEACHER } from './school.ts';

const school = openSchool();
let server: Server;
let rootUrl: string;
let drive: drive_v3.Drive;

beforeAll(async () => {
  server = createServer(async (message, response) => {
    sendRestResponse(school.rest.send(await toRestRequest(message)), response, rootUrl.slice(0, -1));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  drive = new drive_v3.Drive({
    rootUrl,
    headers: { authorization: addOn(TEACHER) },
    retry: false,
    fetchImplementation: fetch,
  });
});

afterAll(() => new Promise<void>(resolve => server.close(() => resolve())));

describe('the official client over HTTP', () => {
  it('makes, shares, finds, changes and deletes', async () => {
    const { data: folder } = await drive.files.create({ requestBody: { name: "Ada's", mimeType: FOLDER_TYPE } });
    const fileId = folder.id!;
    await drive.permissions.create({
      fileId,
      sendNotificationEmail: false,
      requestBody: { type: 'user', role: 'writer', emailAddress: STUDENT },
    });
    const { data: list } = await drive.files.list({
      q: "name = 'Ada\\'s'",
      fields: 'files(id,permissions(emailAddress,role))',
    });
    expect(list.files).toEqual([
      {
        id: fileId,
        permissions: [
          { emailAddress: TEACHER, role: 'owner' },
          { emailAddress: STUDENT, role: 'writer' },
        ],
      },
    ]);
    await drive.files.update({ fileId, requestBody: { trashed: true } });
    const deleted = await drive.files.delete({ fileId });
    expect(deleted.status).toBe(204);
  });

  it('gets refusals it understands', async () => {
    const refusal = await drive.files.get({ fileId: 'missing' }).catch(error => error);
    expect([refusal.status, refusal.message]).toEqual([404, 'File not found: missing.']);
    expect(refusal.response.data.error.errors).toMatchObject([{ reason: 'notFound', location: 'fileId' }]);
  });

  it('uploads and downloads bytes', async () => {
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 251));
    const media = { mimeType: 'image/png', body: Readable.from([content.subarray(0, 999), content.subarray(999)]) };
    const { data } = await drive.files.create({ requestBody: { name: 'photo.png' }, media }, { rootUrl });
    expect(data).toMatchObject({ name: 'photo.png', mimeType: 'image/png' });
    const got = await drive.files.get({ fileId: data.id!, alt: 'media' }, { responseType: 'arraybuffer' });
    expect(Buffer.from(got.data as unknown as ArrayBuffer).equals(content)).toBe(true);
  });

  it('goes on with a resumable session at the address the server states', async () => {
    const opened = await fetch(`${rootUrl}upload/drive/v3/files?uploadType=resumable&fields=size`, {
      method: 'POST',
      headers: { authorization: addOn(TEACHER), 'content-type': 'application/json' },
      body: '{"name":"clip"}',
    });
    const location = opened.headers.get('location')!;
    expect(location.startsWith(rootUrl)).toBe(true);
    const asked = await fetch(location, { method: 'PUT', headers: { 'content-range': 'bytes */4' } });
    expect(asked.status).toBe(308);
    const done = await fetch(location, { method: 'PUT', headers: { 'content-range': 'bytes 0-3/4' }, body: 'abcd' });
    expect(await done.json()).toEqual({ size: '4' });
  });

  it('knows its own paths', () => {
    expect(
      [
        '/drive/v3/files',
        '/upload/drive/v3/files',
        '/download/drive/v3/files/x',
        '/batch/drive/v3',
        '/v1/documents/x',
        '/v4/spreadsheets',
        '/v1/courses',
      ].every(isRestPath),
    ).toBe(true);
    expect(['/', '/drive', '/drive/folder', '/document/x', '/v10'].some(isRestPath)).toBe(false);
  });
});
