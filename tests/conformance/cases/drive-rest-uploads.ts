// Drive REST: resumable uploads in slices, as the evidence upload relies on them.
import { type Case, equal, isTrue } from '../script/case.ts';
import { type Answer, answerOf, DRIVE, request, sendOk, UPLOADS } from '../script/rest.ts';

const MANAGE = 'W/drive/api/guides/manage-uploads';
/** Slices but the last are multiples of this. */
const GRAIN = 256 * 1024;

function open(size: number): string {
  const { url, headers, ...parameters } = request('POST', `${UPLOADS}/files?uploadType=resumable&fields=id,size`, {
    name: 'Conformance upload',
  });
  const more = { 'X-Upload-Content-Type': 'text/plain', 'X-Upload-Content-Length': String(size) };
  const answer = answerOf(UrlFetchApp.fetch(url, { ...parameters, headers: { ...headers, ...more } }));
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

const bytesOf = (count: number): GoogleAppsScript.Byte[] =>
  Utilities.base64Decode(Utilities.base64Encode('x'.repeat(count)));

const discard = ({ json }: Answer): void => {
  const { url, ...parameters } = request('DELETE', `${DRIVE}/files/${json.id}`);
  UrlFetchApp.fetch(url, parameters);
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
];
