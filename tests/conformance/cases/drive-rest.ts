// Drive REST: ids, copies, properties, searches, permissions, batches, as drive-rest relies on them.
import { type Case, equal, isTrue } from '../script/case.ts';
import { DRIVE, type Json, patiently, reasonOf, request, send, sendOk, withFile } from '../script/rest.ts';

const FILES = `${DRIVE}/files`;
const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const UNKNOWN = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-conform';
const BATCH = 'https://www.googleapis.com/batch/drive/v3';

const remove = (id: string): void => {
  send('DELETE', `${FILES}/${id}`);
};
const search = (q: string): Json[] => sendOk('GET', `${FILES}?fields=files(id,name)&q=${encodeURIComponent(q)}`).files;

/** Inner requests as text of a multipart/mixed batch; answers by the number of the part, in the order they came. */
function sendBatch(lines: readonly string[]): { id: string; status: number }[] {
  const parts = lines.map(
    (line, index) => `--cut\r\nContent-Type: application/http\r\nContent-ID: <part-${index}>\r\n\r\n${line}\r\n\r\n`,
  );
  const { url, ...parameters } = request('POST', BATCH);
  const payload = `${parts.join('')}--cut--\r\n`;
  const answer = patiently({ url, ...parameters, contentType: 'multipart/mixed; boundary=cut', payload });
  equal(answer.status, 200, answer.text);
  const found: { id: string; status: number }[] = [];
  const pattern = /Content-ID:\s*<?([\w-]+)>?[\s\S]*?HTTP\/1\.1 (\d{3})/gi;
  for (let match = pattern.exec(answer.text); match; match = pattern.exec(answer.text))
    found.push({ id: String(match[1]), status: Number(match[2]) });
  return found;
}

/** A Doc called “Conformance document”, copied without saying anything. */
function copiedAs(name: string): void {
  withFile('document', id => {
    const { parents } = sendOk('GET', `${FILES}/${id}?fields=parents`);
    const copy = sendOk('POST', `${FILES}/${id}/copy?fields=id,name,parents`, {});
    remove(copy.id);
    equal([copy.name, copy.parents], [name, parents]);
  });
}

export const cases: Case[] = [
  {
    name: 'a folder may be made with a generated id, and a second time with it is a 409',
    source: 'F§7; W/drive/api/guides/create-file',
    host: 'any',
    run() {
      const id = String(sendOk('GET', `${FILES}/generateIds?count=2&space=drive&fields=ids`).ids[0]);
      const create = () => send('POST', `${FILES}?fields=id`, { id, name: 'Conformance folder', mimeType: FOLDER });
      equal(create().json.id, id, 'first');
      equal(create().status, 409, 'second');
      remove(id);
    },
  },
  {
    name: 'a generated id does not work for a Doc',
    source: 'F§7',
    host: 'any',
    run() {
      const id = String(sendOk('GET', `${FILES}/generateIds?count=1`).ids[0]);
      const answer = send('POST', FILES, { id, name: 'Conformance document', mimeType: DOCUMENT });
      equal(answer.status, 400, answer.text);
    },
  },
  {
    name: 'a copy takes appProperties along, and null takes one away',
    source: 'F§7; W/drive/api/reference/rest/v3/files/copy',
    host: 'any',
    run: () =>
      withFile(
        'document',
        id => {
          const url = `${FILES}/${id}/copy?fields=id,name,appProperties`;
          const copy = sendOk('POST', url, { appProperties: { run: null, own: 'x' } });
          remove(copy.id);
          equal(copy.appProperties, { plan: 'p1', own: 'x' });
        },
        { appProperties: { plan: 'p1', run: 'r' } },
      ),
  },
  {
    name: 'a copy without a name is called “Copy of …” and lies where its source lies',
    source: 'seen live, 52 (the REST half)',
    host: 'any',
    run: () => copiedAs('Copy of Conformance document'),
    contested: { option: 'copyName', lenient: () => copiedAs('Conformance document') },
  },
  {
    name: 'a folder cannot be copied',
    source: 'F§7',
    host: 'any',
    run: () => withFile('folder', id => equal(send('POST', `${FILES}/${id}/copy`, {}).status, 403)),
  },
  {
    name: 'a file this app was never given is not found',
    source: 'F§2.3',
    host: 'any',
    run() {
      const answer = send('GET', `${FILES}/${UNKNOWN}`);
      equal([answer.status, reasonOf(answer)], [404, 'notFound']);
    },
  },
  {
    name: 'errors have a code, a message and a list of reasons',
    source: 'F§7; W/drive/api/guides/handle-errors',
    host: 'any',
    run() {
      const { error } = send('GET', `${FILES}/${UNKNOWN}`).json;
      equal(
        [error.code, error.errors.length, error.errors[0].domain, error.errors[0].reason],
        [404, 1, 'global', 'notFound'],
      );
      equal(error.message, `File not found: ${UNKNOWN}.`);
    },
  },
  {
    name: 'without fields an answer holds kind, id, name and type only',
    source: 'W/drive/api/guides/fields-parameter',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        equal(Object.keys(sendOk('GET', `${FILES}/${id}`)).sort(), ['id', 'kind', 'mimeType', 'name']);
        equal(sendOk('GET', `${FILES}/${id}?fields=name,trashed`), { name: 'Conformance folder', trashed: false });
      }),
  },
  {
    name: 'a file has one parent: two are refused, another one takes the place of the first',
    source: 'F§7; W/drive/api/guides/create-file',
    host: 'any',
    run: () =>
      withFile('folder', one => {
        withFile('folder', other => {
          const two = send('POST', FILES, { name: 'x', parents: [one, other] }).status;
          isTrue(two >= 400 && two < 500, `two parents: ${two}`);
          const { id } = sendOk('POST', `${FILES}?fields=id`, { name: 'x', parents: [one] });
          const moved = sendOk('PATCH', `${FILES}/${id}?addParents=${other}&removeParents=${one}&fields=parents`, {});
          equal(moved.parents, [other]);
        });
      }),
  },
  {
    name: 'files are found by appProperties and by parent, with quotes escaped in the search',
    source: 'F§7; W/drive/api/guides/search-files',
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        const key = `it's ${Utilities.getUuid().slice(0, 8)}`;
        const more = { parents: [folder], appProperties: { conformanceKey: key } };
        const { id } = sendOk('POST', `${FILES}?fields=id`, { name: 'inside', mimeType: DOCUMENT, ...more });
        const has = `appProperties has { key='conformanceKey' and value='${key.replace(/'/g, "\\'")}' }`;
        // A search may lag behind a change for some seconds.
        for (let tries = 0; tries < 10 && search(has).length === 0; tries++) Utilities.sleep(3000);
        equal(search(has), [{ id, name: 'inside' }], 'by property');
        equal(search(`'${folder}' in parents and trashed=false`).length, 1, 'by parent');
      }),
  },
  {
    name: 'a property of more than 124 bytes, key and value together, is refused',
    source: 'F§7; W/drive/api/guides/properties; GH RichardX366/Obsidian-Google-Drive#34',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const set = (value: string) => send('PATCH', `${FILES}/${id}`, { appProperties: { plan: value } });
        equal(set('é'.repeat(60)).status, 200, '124 bytes');
        const refused = set(`${'é'.repeat(60)}x`);
        equal([refused.status, reasonOf(refused)], [403, 'propertyLengthLimitExceeded'], '125 bytes');
      }),
  },
  {
    name: 'a trashed file is still there and says so; a deleted one is not found',
    source: 'W/drive/api/guides/delete',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        equal(sendOk('PATCH', `${FILES}/${id}?fields=trashed`, { trashed: true }).trashed, true);
        equal(sendOk('GET', `${FILES}/${id}?fields=trashed`).trashed, true);
        equal(send('DELETE', `${FILES}/${id}`).status, 204);
        equal(send('GET', `${FILES}/${id}`).status, 404);
      }),
  },
  {
    name: 'version grows with every change of a file',
    source: 'F§7; W/drive/api/reference/rest/v3/files',
    host: 'any',
    run: () =>
      withFile('document', id => {
        const version = (): number => Number(sendOk('GET', `${FILES}/${id}?fields=version`).version);
        const before = version();
        sendOk('PATCH', `${FILES}/${id}`, { name: 'Conformance renamed' });
        isTrue(version() > before, 'it grew');
      }),
  },
  {
    name: 'Docs have no checksum and no head revision',
    source: 'F§7',
    host: 'any',
    run: () => withFile('document', id => equal(sendOk('GET', `${FILES}/${id}?fields=md5Checksum,headRevisionId`), {})),
  },
  {
    name: 'a file is exported as the text it shows',
    source: 'W/drive/api/guides/manage-downloads#export-content',
    host: 'any',
    run: () =>
      withFile('document', id => {
        const { status, text } = send('GET', `${FILES}/${id}/export?mimeType=text%2Fplain`);
        equal([status, text.replace(/^\ufeff/, '').trim()], [200, '']);
      }),
  },
  {
    name: 'the owner stands among the permissions; what is no address is refused',
    source: 'F§7; W/drive/api/guides/manage-sharing',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const { permissions } = sendOk('GET', `${FILES}/${id}/permissions?fields=permissions(role,type)`);
        equal(permissions, [{ type: 'user', role: 'owner' }]);
        const json = { type: 'user', role: 'reader', emailAddress: 'nobody@nowhere.invalid' };
        equal(send('POST', `${FILES}/${id}/permissions?sendNotificationEmail=false`, json).status, 400);
      }),
  },
  {
    name: 'a batch answers every part for itself, in the order of the parts',
    source: 'W/drive/api/guides/performance',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const lines = [`GET /drive/v3/files/${UNKNOWN}`, `GET /drive/v3/files/${id}`, 'GET /drive/v3/nothing/here'];
        equal(sendBatch(lines.map(line => `${line} HTTP/1.1`)).slice(0, 2), [
          { id: 'response-part-0', status: 404 },
          { id: 'response-part-1', status: 200 },
        ]);
      }),
  },
  {
    name: 'changes are listed from a token on',
    source: 'F§7; W/drive/api/guides/manage-changes',
    host: 'any',
    run() {
      const token = String(sendOk('GET', `${DRIVE}/changes/startPageToken`).startPageToken);
      const list = sendOk('GET', `${DRIVE}/changes?pageToken=${encodeURIComponent(token)}`);
      equal([Array.isArray(list.changes), typeof list.newStartPageToken], [true, 'string']);
    },
  },
];
