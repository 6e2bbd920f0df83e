// Drive REST: what a folder does to what lies in it, lists and pages, changes, masks, and requests that are refused at the door.
import { type Case, equal, isTrue } from '../script/case.ts';
import {
  answerOf,
  DRIVE,
  type Json,
  patiently,
  reasonOf,
  request,
  send,
  sendOk,
  UPLOADS,
  withFile,
} from '../script/rest.ts';

const FILES = `${DRIVE}/files`;
const SHARING = 'W/drive/api/guides/manage-sharing; F§7';
const SEARCH = 'W/drive/api/guides/search-files';
const DOCUMENT = 'application/vnd.google-apps.document';

const make = (name: string, folder: string, more: object = {}): string =>
  String(sendOk('POST', `${FILES}?fields=id`, { name, mimeType: DOCUMENT, parents: [folder], ...more }).id);
const share = (id: string, role: string): Json =>
  sendOk('POST', `${FILES}/${id}/permissions`, { type: 'anyone', role });
/** Roles of everybody who has the link. */
const linkRoles = (id: string): string[] =>
  sendOk('GET', `${FILES}/${id}/permissions?fields=permissions(id,type,role)`)
    .permissions.filter(({ type }: Json) => type === 'anyone')
    .map(({ role }: Json) => role);
const namesOf = (list: Json): string[] => list.files.map(({ name }: Json) => name);
const listUrl = (folder: string, more: string): string =>
  `${FILES}?q=${encodeURIComponent(`'${folder}' in parents and trashed=false`)}&${more}`;

/** A folder with three Docs, once a search finds them all: that may take some seconds. */
function withThree(use: (folder: string) => void): void {
  withFile('folder', folder => {
    for (const name of ['Beta goals', 'alpha', 'gamma']) make(name, folder);
    const found = (): number => sendOk('GET', listUrl(folder, 'fields=files(id)')).files.length;
    for (let tries = 0; tries < 10 && found() < 3; tries++) Utilities.sleep(3000);
    use(folder);
  });
}

export const cases: Case[] = [
  {
    name: 'what a folder gives, its files inherit; below it can be neither weakened nor taken',
    source: SHARING,
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        const { id } = share(folder, 'commenter');
        equal(id, 'anyoneWithLink');
        const child = make('inside', folder);
        equal(linkRoles(child), ['commenter'], 'inherited');
        equal(send('PATCH', `${FILES}/${child}/permissions/${id}`, { role: 'reader' }).status, 403, 'weaker');
        equal(send('DELETE', `${FILES}/${child}/permissions/${id}`).status, 403, 'taken');
        equal(sendOk('PATCH', `${FILES}/${child}/permissions/${id}?fields=role`, { role: 'writer' }).role, 'writer');
        equal([linkRoles(child), linkRoles(folder)], [['writer'], ['commenter']], 'stronger below');
      }),
  },
  {
    name: 'a second permission for the same people takes the place of the first',
    source: SHARING,
    host: 'any',
    run: () =>
      withFile('document', id => {
        share(id, 'reader');
        share(id, 'writer');
        equal(linkRoles(id), ['writer']);
        equal(send('DELETE', `${FILES}/${id}/permissions/anyoneWithLink`).status, 204);
        equal(linkRoles(id), []);
      }),
  },
  {
    name: 'a trashed folder takes along what lies in it, and brings it back; deleted it is gone for good',
    source: 'W/drive/api/guides/delete',
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        const child = make('inside', folder);
        const trash = (trashed: boolean): Json => sendOk('PATCH', `${FILES}/${folder}`, { trashed });
        const seen = (): unknown => {
          const { trashed, explicitlyTrashed } = sendOk('GET', `${FILES}/${child}?fields=trashed,explicitlyTrashed`);
          return [trashed, explicitlyTrashed];
        };
        trash(true);
        equal(seen(), [true, false], 'trashed with its folder');
        trash(false);
        equal(seen(), [false, false], 'back again');
        equal(send('DELETE', `${FILES}/${folder}`).status, 204);
        equal(send('GET', `${FILES}/${child}`).status, 404, 'deleted with its folder');
      }),
  },
  {
    name: 'a list is sorted by name, upwards or downwards, without regard to letter case',
    source: `${SEARCH}; W/drive/api/reference/rest/v3/files/list`,
    host: 'any',
    run: () =>
      withThree(folder => {
        const sorted = (orderBy: string): string[] =>
          namesOf(sendOk('GET', listUrl(folder, `fields=files(name)&orderBy=${encodeURIComponent(orderBy)}`)));
        equal(sorted('name'), ['alpha', 'Beta goals', 'gamma']);
        equal(sorted('name desc'), ['gamma', 'Beta goals', 'alpha']);
        const wrong = send('GET', listUrl(folder, 'orderBy=nonsense'));
        equal([wrong.status, reasonOf(wrong)], [400, 'invalid']);
      }),
  },
  {
    name: 'a page holds as many files as asked for, and its token leads to the rest',
    source: 'W/drive/api/reference/rest/v3/files/list',
    host: 'any',
    run: () =>
      withThree(folder => {
        const url = listUrl(folder, 'fields=nextPageToken,files(name)&orderBy=name&pageSize=2');
        const first = sendOk('GET', url);
        equal(namesOf(first), ['alpha', 'Beta goals']);
        const second = sendOk('GET', `${url}&pageToken=${encodeURIComponent(first.nextPageToken)}`);
        equal([namesOf(second), second.nextPageToken], [['gamma'], undefined]);
        equal(send('GET', listUrl(folder, 'pageSize=0')).status, 400, 'a page of nothing');
      }),
  },
  {
    name: 'name contains finds beginnings of words; and, or, not and brackets join what is searched',
    source: `${SEARCH}; W/drive/api/guides/ref-search-terms`,
    host: 'any',
    run: () =>
      withThree(folder => {
        const search = (q: string): string[] => {
          const all = `'${folder}' in parents and ${q}`;
          return namesOf(sendOk('GET', `${FILES}?fields=files(name)&orderBy=name&q=${encodeURIComponent(all)}`));
        };
        equal(search("name contains 'goa'"), ['Beta goals']);
        equal(search("name contains 'oals'"), [], 'not the middle of a word');
        equal(search("(name = 'alpha' or name = 'gamma')"), ['alpha', 'gamma']);
        equal(search("not name contains 'alp'"), ['Beta goals', 'gamma']);
        equal(search(`mimeType != '${DOCUMENT}'`), []);
        equal(send('GET', `${FILES}?q=${encodeURIComponent('name nonsense')}`).status, 400, 'no search');
      }),
  },
  {
    name: 'a change is listed from the token taken before it, a deletion as removed',
    source: 'W/drive/api/guides/manage-changes; F§7',
    host: 'any',
    run() {
      const tokenNow = (): string => String(sendOk('GET', `${DRIVE}/changes/startPageToken`).startPageToken);
      const changesSince = (token: string): Json[] => sendOk('GET', `${DRIVE}/changes?pageToken=${token}`).changes;
      const before = tokenNow();
      let made = '';
      let between = '';
      withFile('folder', id => {
        made = id;
        const found = (): Json => changesSince(before).filter(({ fileId }: Json) => fileId === id)[0];
        // The log may lag behind some seconds.
        for (let tries = 0; tries < 10 && !found(); tries++) Utilities.sleep(3000);
        equal([found()?.removed, found()?.file?.name], [false, 'Conformance folder']);
        between = tokenNow();
      });
      const removed = (): unknown[] =>
        changesSince(between).flatMap(({ fileId, removed: gone }: Json) => (fileId === made ? [gone] : []));
      for (let tries = 0; tries < 10 && removed().length === 0; tries++) Utilities.sleep(3000);
      equal(removed(), [true]);
    },
  },
  {
    name: 'a version is a text of digits, and a mask may hold stars and nested names but no bracket too many',
    source: 'W/drive/api/guides/fields-parameter; W/drive/api/reference/rest/v3/files',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const { version, owners } = sendOk('GET', `${FILES}/${id}?fields=version,owners(me)`);
        equal([typeof version, owners], ['string', [{ me: true }]]);
        const starred = sendOk('GET', `${FILES}/${id}?fields=owners/*`).owners[0];
        isTrue(starred.me === true && typeof starred.emailAddress === 'string', 'a star is every name');
        for (const wrong of ['name)', 'name(', 'nonsense', 'name,'])
          equal(send('GET', `${FILES}/${id}?fields=${encodeURIComponent(wrong)}`).status, 400, wrong);
      }),
  },
  {
    name: 'about tells who I am, and wants to be asked for fields',
    source: 'W/drive/api/reference/rest/v3/about/get',
    host: 'any',
    run() {
      const { user } = sendOk('GET', `${DRIVE}/about?fields=user(emailAddress,me)`);
      equal([user.emailAddress, user.me], [Session.getEffectiveUser().getEmail(), true]);
      const answer = send('GET', `${DRIVE}/about`);
      equal([answer.status, reasonOf(answer)], [400, 'required']);
    },
  },
  {
    name: 'an id is one of a kind: as many are generated as asked for, a thousand at most',
    source: 'W/drive/api/reference/rest/v3/files/generateIds',
    host: 'any',
    run() {
      const { ids } = sendOk('GET', `${FILES}/generateIds?count=3`);
      equal([ids.length, ids.filter((id: string, index: number) => ids.indexOf(id) === index).length], [3, 3]);
      equal(send('GET', `${FILES}/generateIds?count=1001`).status, 400);
    },
  },
  {
    name: 'without a token, or with one that is none, a request is not authorised',
    source: 'W/drive/api/guides/handle-errors (401)',
    host: 'any',
    run() {
      for (const headers of [{}, { Authorization: 'Bearer nonsense' }]) {
        const answer = answerOf(UrlFetchApp.fetch(`${FILES}?pageSize=1`, { headers, muteHttpExceptions: true }));
        equal(answer.status, 401, answer.text);
      }
    },
  },
  {
    name: 'a POST may say that it is a PATCH; what is no JSON is refused',
    source: 'W/drive/api/guides/handle-errors (400); Google APIs (X-HTTP-Method-Override)',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const { url, headers, ...rest } = request('POST', `${FILES}/${id}?fields=name`, {
          name: 'Conformance renamed',
        });
        const more = { ...headers, 'X-HTTP-Method-Override': 'PATCH' };
        equal(patiently({ url, ...rest, headers: more }).json, { name: 'Conformance renamed' });
        const broken = patiently({
          url,
          method: 'patch',
          headers: headers ?? {},
          contentType: 'application/json',
          payload: '{"name"',
          muteHttpExceptions: true,
        });
        equal([broken.status, reasonOf(broken)], [400, 'parseError']);
      }),
  },
  {
    name: 'metadata and media in one message make a file with both; media alone one without a name',
    source: 'W/drive/api/guides/manage-uploads',
    host: 'any',
    run() {
      const upload = (type: string, contentType: string, payload: string): Json => {
        const { url, ...rest } = request('POST', `${UPLOADS}/files?uploadType=${type}&fields=id,name,mimeType,size`);
        const { json } = patiently({ url, ...rest, contentType, payload });
        const read = request('GET', `${FILES}/${json.id}?alt=media`);
        const content = UrlFetchApp.fetch(read.url, { headers: read.headers ?? {} }).getContentText();
        send('DELETE', `${FILES}/${json.id}`);
        return [json.name, json.mimeType, json.size, content];
      };
      const parts = ['{"name":"Conformance upload"}', 'hé'];
      const types = ['application/json; charset=UTF-8', 'text/plain'];
      const body = parts.map((part, index) => `--cut\r\nContent-Type: ${types[index]}\r\n\r\n${part}\r\n`).join('');
      equal(upload('multipart', 'multipart/related; boundary=cut', `${body}--cut--`), [
        'Conformance upload',
        'text/plain',
        '3',
        'hé',
      ]);
      equal(upload('media', 'text/plain', 'x'), ['Untitled', 'text/plain', '1', 'x']);
    },
  },
  {
    name: 'a slice that says it is longer than it is, or leaves a gap, is refused',
    source: 'W/drive/api/guides/manage-uploads',
    host: 'any',
    run() {
      const { url, headers, ...rest } = request('POST', `${UPLOADS}/files?uploadType=resumable`, {
        name: 'Conformance upload',
      });
      const started = patiently({ url, ...rest, headers: { ...headers, 'X-Upload-Content-Length': '9' } });
      const session = String(started.headers['location']);
      const put = (range: string): number =>
        UrlFetchApp.fetch(session, {
          method: 'put',
          muteHttpExceptions: true,
          payload: 'abc',
          contentType: 'text/plain',
          headers: { 'Content-Range': range },
        }).getResponseCode();
      equal([put('bytes 0-8/9'), put('bytes 6-8/9')], [400, 400]);
    },
  },
];
