// Drive REST: resumable uploads in slices, as the evidence upload relies on them.
import { type Case, equal, isTrue } from '../script/case.ts';
import { type Answer, answerOf, DRIVE, patiently, request, sendOk, UPLOADS } from '../script/rest.ts';

const MANAGE = 'W/drive/api/guides/manage-uploads';
/** Slices but the last are multiples of this. */
const GRAIN = 256 * 1024;

function open(size: number): string {
  const { url, headers, ...parameters } = request('POST', `${UPLOADS}/files?uploadType=resumable&fields=id,size`, {
    name: 'Conformance upload',
  });
  const more = { 'X-Upload-Content-Type': 'text/plain', 'X-Upload-Content-Length': String(size) };
  const answer = patiently({ url, ...parameters, headers: { ...headers, ...more } });
  equal(answer.status, 200, answer.text);
  return String(answer.headers['location']);
}

function put(session: string, range: string, bytes: GoogleAppsScript.Byte[]): Answer {
  const { headers } = request('PUT', session);
  const parameters = {
    method: 'put',
    muteHttpExceptions: true,
    payload: bytes,
    contentType: 'application/octet-stream',
  };
  return answerOf(
    UrlFetchApp.fetch(session, { ...parameters, method: 'put', headers: { ...headers, 'Content-Range': range } }),
  );
}

/** Bytes or text as they are. */
function sendBytes(method: string, address: string, contentType: string, payload: string): Answer {
  const answer = patiently({ ...request(method, address), contentType, payload });
  equal(answer.status, 200, answer.text);
  return answer;
}

function download(id: string, more: Readonly<Record<string, string>> = {}): Answer {
  const { url, headers, ...parameters } = request('GET', `${DRIVE}/files/${id}?alt=media`);
  return answerOf(UrlFetchApp.fetch(url, { ...parameters, headers: { ...headers, ...more } }));
}

const bytesOf = (count: number): GoogleAppsScript.Byte[] =>
  Utilities.base64Decode(Utilities.base64Encode('x'.repeat(count)));

const discard = ({ json }: Answer): void => {
  patiently(request('DELETE', `${DRIVE}/files/${json.id}`));
};

export const cases: Case[] = [
  {
    name: 'a slice is answered by 308 with the range that arrived, the last one by the file',
    source: MANAGE,
    host: 'any',
    run() {
      const size = GRAIN + 3;
      const session = open(size);
      const first = put(session, `bytes 0-${GRAIN - 1}/${size}`, bytesOf(GRAIN));
      equal([first.status, first.headers['range']], [308, `bytes=0-${GRAIN - 1}`]);
      const last = put(session, `bytes ${GRAIN}-${size - 1}/${size}`, bytesOf(3));
      isTrue(last.status === 200 || last.status === 201, `finished: ${last.status}`);
      equal(last.json.size, String(size));
      discard(last);
    },
  },
  {
    name: 'a session asked with bytes * tells how far it is; without a Range header nothing has arrived',
    source: MANAGE,
    host: 'any',
    run() {
      const size = GRAIN + 1;
      const session = open(size);
      const asked = put(session, `bytes */${size}`, []);
      equal([asked.status, asked.headers['range'] ?? null], [308, null], 'nothing yet');
      put(session, `bytes 0-${GRAIN - 1}/${size}`, bytesOf(GRAIN));
      equal(put(session, `bytes */${size}`, []).headers['range'], `bytes=0-${GRAIN - 1}`, 'after a slice');
      discard(put(session, `bytes ${GRAIN}-${size - 1}/${size}`, bytesOf(1)));
    },
  },
  {
    name: 'the session lies under the upload address and needs no second opening',
    source: MANAGE,
    host: 'any',
    run() {
      const session = open(1);
      equal(session.indexOf(`${UPLOADS}/files?uploadType=resumable`), 0);
      const answer = put(session, 'bytes 0-0/1', bytesOf(1));
      equal(sendOk('GET', `${DRIVE}/files/${answer.json.id}?fields=name,mimeType`), {
        name: 'Conformance upload',
        mimeType: 'text/plain',
      });
      discard(answer);
    },
  },
  {
    name: 'bytes above 127 arrive as they were decoded from base64',
    source: 'A/reference/url-fetch/url-fetch-app; A/reference/utilities/utilities#base64decodeencoded',
    host: 'any',
    run() {
      const base64 = '/+CAfw==';
      const answer = put(open(4), 'bytes 0-3/4', Utilities.base64Decode(base64));
      const { url, ...parameters } = request('GET', `${DRIVE}/files/${answer.json.id}?alt=media`);
      const content = UrlFetchApp.fetch(url, parameters).getContent();
      discard(answer);
      equal([content, Utilities.base64Encode(content)], [[-1, -32, -128, 127], base64]);
    },
  },
  {
    name: 'media alone make an untitled file of their type, and new media take the place of the old',
    source: MANAGE,
    host: 'any',
    run() {
      const made = sendBytes(
        'POST',
        `${UPLOADS}/files?uploadType=media&fields=id,name,mimeType,size`,
        'text/plain',
        'one',
      );
      const { id, name, mimeType, size } = made.json;
      equal([name, mimeType, size], ['Untitled', 'text/plain', '3']);
      const changed = sendBytes('PATCH', `${UPLOADS}/files/${id}?uploadType=media&fields=size`, 'text/plain', 'longer');
      equal(changed.json, { size: '6' });
      equal(download(id).text, 'longer');
      discard(made);
    },
  },
  {
    name: 'metadata and media come in one message of two parts',
    source: MANAGE,
    host: 'any',
    run() {
      const parts = [
        'Content-Type: application/json; charset=UTF-8\r\n\r\n{"name":"Conformance notes","description":"two parts"}',
        'Content-Type: text/plain\r\n\r\nwords',
      ];
      const body = `--cut\r\n${parts.join('\r\n--cut\r\n')}\r\n--cut--`;
      const type = 'multipart/related; boundary=cut';
      const address = `${UPLOADS}/files?uploadType=multipart&fields=id,name,description,mimeType`;
      const made = sendBytes('POST', address, type, body);
      const { id, name, description, mimeType } = made.json;
      equal([name, description, mimeType], ['Conformance notes', 'two parts', 'text/plain']);
      equal(download(id).text, 'words');
      discard(made);
    },
  },
  {
    name: 'a part of a file is downloaded by its range',
    source: 'W/drive/api/guides/manage-downloads#partial-download',
    host: 'any',
    run() {
      const made = sendBytes('POST', `${UPLOADS}/files?uploadType=media&fields=id`, 'text/plain', '0123456789');
      const part = download(made.json.id, { Range: 'bytes=2-4' });
      discard(made);
      equal([part.status, part.text, part.headers['content-range']], [206, '234', 'bytes 2-4/10']);
    },
  },
  {
    name: 'a cancelled session takes nothing more',
    source: MANAGE,
    host: 'any',
    run() {
      const session = open(GRAIN + 1);
      equal(patiently(request('DELETE', session)).status, 499);
      isTrue(put(session, `bytes 0-${GRAIN - 1}/${GRAIN + 1}`, bytesOf(GRAIN)).status >= 400, 'a slice after it');
    },
  },
  {
    name: 'a batch takes no upload, and answers a download by where it is',
    source: 'W/drive/api/guides/performance; GH brekkylab/backlot#343; npm google-drive-mock, tests on live Drive',
    host: 'any',
    run() {
      const made = sendBytes('POST', `${UPLOADS}/files?uploadType=media&fields=id`, 'text/plain', 'words');
      const line = `GET /drive/v3/files/${made.json.id}?alt=media HTTP/1.1`;
      const body = `--cut\r\nContent-Type: application/http\r\n\r\n${line}\r\n\r\n--cut--`;
      const type = 'multipart/mixed; boundary=cut';
      const { text } = sendBytes('POST', 'https://www.googleapis.com/batch/drive/v3', type, body);
      const location = /^location: (\S+)/im.exec(text)?.[1] ?? '';
      const { url, ...parameters } = request('GET', location);
      const followed = answerOf(UrlFetchApp.fetch(url, parameters));
      discard(made);
      equal([/HTTP\/1\.1 (\d+)/.exec(text)?.[1], followed.text], ['302', 'words']);
    },
  },
];
