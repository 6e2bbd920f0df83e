// Drive REST: who one is, locks, limits, shortcuts, searches, masks and pages, as far as one account can see them.
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeDocument, DRIVE, type Json, reasonOf, send, sendOk, withFile } from '../script/rest.ts';

const FILES = `${DRIVE}/files`;
const SHORTCUT = 'application/vnd.google-apps.shortcut';
const FOLDER = 'application/vnd.google-apps.folder';
const LOCKS = 'W/drive/api/guides/content-restrictions';
const SHORTCUTS = 'W/drive/api/guides/shortcuts';

const patch = (id: string, json: object, query = '') => send('PATCH', `${FILES}/${id}${query}`, json);
const remove = (id: string): void => {
  send('DELETE', `${FILES}/${id}`);
};
const many = (name: string, count: number): Json => {
  const properties: Json = {};
  for (let index = 0; index < count; index++) properties[`${name}${index}`] = 'x';
  return properties;
};
const inside = (folder: string): string => `q=${encodeURIComponent(`'${folder}' in parents and trashed = false`)}`;
/** A search may lag behind a change for some seconds. */
function searched(query: string, count: number): Json {
  let list = sendOk('GET', `${FILES}?${query}`);
  for (let tries = 0; tries < 10 && list.files.length < count; tries++) {
    Utilities.sleep(3000);
    list = sendOk('GET', `${FILES}?${query}`);
  }
  return list;
}

export const cases: Case[] = [
  {
    name: 'about.get wants to be told what is asked, and tells who one is',
    source: 'W/drive/api/guides/user-info; W/drive/api/reference/rest/v3/about/get',
    host: 'any',
    run() {
      const refused = send('GET', `${DRIVE}/about`);
      equal([refused.status, reasonOf(refused), refused.json.error.errors[0].location], [400, 'required', 'fields']);
      const { user } = sendOk('GET', `${DRIVE}/about?fields=user(emailAddress,me)`);
      equal([user.me, user.emailAddress], [true, Session.getEffectiveUser().getEmail()]);
    },
  },
  {
    name: 'ten ids come unless more are asked for, at most a thousand',
    source: 'F§7; W/drive/api/guides/create-file#generate-ids',
    host: 'any',
    run() {
      const ids = (query: string) => send('GET', `${FILES}/generateIds${query}`);
      equal(ids('').json.ids.length, 10);
      equal(ids('?count=1000').json.ids.length, 1000);
      equal(ids('?count=1001').status, 400);
    },
  },
  {
    name: 'a file made without name, type and content is called Untitled, is of no known type and empty',
    source: 'W/drive/api/guides/create-file; npm google-drive-mock, tests on live Drive',
    host: 'any',
    run() {
      const file = sendOk('POST', `${FILES}?fields=id,name,mimeType,size,md5Checksum`, {});
      remove(file.id);
      equal([file.name, file.mimeType, file.size], ['Untitled', 'application/octet-stream', '0']);
      equal(file.md5Checksum, 'd41d8cd98f00b204e9800998ecf8427e');
    },
  },
  {
    name: 'a locked file keeps its title and its words until the lock is lifted; its properties stay free',
    source: `F§7; ${LOCKS}`,
    host: 'any',
    run: () =>
      withFile('document', id => {
        const type = () => changeDocument(id, [{ insertText: { location: { index: 1 }, text: 'x' } }]).status;
        const lock = { contentRestrictions: [{ readOnly: true, reason: 'Agreed' }] };
        const { contentRestrictions } = patch(id, lock, '?fields=contentRestrictions').json;
        equal([contentRestrictions[0].readOnly, contentRestrictions[0].reason], [true, 'Agreed']);
        isTrue(type() >= 400, 'words are refused');
        isTrue(patch(id, { name: 'other' }).status >= 400, 'a title is refused');
        equal(patch(id, { appProperties: { a: 'b' } }).status, 200);
        const fields = 'capabilities(canRename,canModifyContent,canRemoveContentRestriction)';
        equal(sendOk('GET', `${FILES}/${id}?fields=${fields}`).capabilities, {
          canModifyContent: false,
          canRename: false,
          canRemoveContentRestriction: true,
        });
        equal(patch(id, { contentRestrictions: [{ readOnly: false }] }).status, 200);
        equal([type(), patch(id, { name: 'other' }).status], [200, 200]);
      }),
  },
  {
    name: 'a file has thirty public properties and thirty of one app, not more',
    source: 'F§7; W/drive/api/guides/properties',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        equal(patch(id, { properties: many('p', 30), appProperties: many('a', 30) }).status, 200);
        equal(reasonOf(patch(id, { properties: { more: 'x' } })), 'propertyCountLimitExceeded');
        equal(reasonOf(patch(id, { appProperties: { more: 'x' } })), 'propertyCountLimitExceeded');
      }),
  },
  {
    name: 'a shortcut takes its target’s name and type when it is made, and keeps both',
    source: SHORTCUTS,
    host: 'any',
    run: () =>
      withFile('document', targetId => {
        const json = { mimeType: SHORTCUT, shortcutDetails: { targetId } };
        const { id, name } = sendOk('POST', `${FILES}?fields=id,name`, json);
        patch(targetId, { name: 'renamed' });
        const later = sendOk('GET', `${FILES}/${id}?fields=name,shortcutDetails(targetId,targetMimeType)`);
        const elsewhere = patch(id, { shortcutDetails: { targetId: id } });
        remove(id);
        const targetMimeType = 'application/vnd.google-apps.document';
        equal([name, later.name], ['Conformance document', 'Conformance document']);
        equal(later.shortcutDetails, { targetId, targetMimeType });
        isTrue(elsewhere.status >= 400, 'it cannot be pointed elsewhere');
      }),
  },
  {
    name: 'a shortcut points at nothing that one cannot see, and is not shared for itself',
    source: SHORTCUTS,
    host: 'any',
    run: () =>
      withFile('document', target => {
        const make = (targetId: string) =>
          send('POST', `${FILES}?fields=id`, { mimeType: SHORTCUT, shortcutDetails: { targetId } });
        equal(make('1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-conform').status, 404);
        const { id } = make(target).json;
        const shared = send('POST', `${FILES}/${id}/permissions`, { type: 'anyone', role: 'reader' });
        remove(id);
        isTrue(shared.status >= 400, `sharing it: ${shared.status}`);
      }),
  },
  {
    name: 'what its owner adds to another folder leaves the one before',
    source: 'discovery document of drive v3, enforceSingleParent; npm google-drive-mock, tests on live Drive',
    host: 'any',
    run: () =>
      withFile('folder', one => {
        withFile('folder', other => {
          const { id } = sendOk('POST', `${FILES}?fields=id`, { name: 'x', parents: [one] });
          equal(patch(id, {}, `?addParents=${other}&fields=parents`).json.parents, [other]);
          const both = patch(id, {}, `?addParents=${one},${other}`);
          equal(both.status, 403, 'two at once');
        });
      }),
  },
  {
    name: 'a folder cannot be moved into itself',
    source: 'W/drive/api/guides/handle-errors#badrequest',
    host: 'any',
    run: () =>
      withFile('folder', one => {
        const { id } = sendOk('POST', `${FILES}?fields=id`, { name: 'inner', mimeType: FOLDER, parents: [one] });
        isTrue(patch(one, {}, `?addParents=${id}&removeParents=root`).status >= 400, 'refused');
      }),
  },
  {
    name: 'limited access is for folders',
    source: 'F§7; W/drive/api/guides/limited-expansive-access',
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        const json = { inheritedPermissionsDisabled: true };
        equal(patch(folder, json, '?fields=inheritedPermissionsDisabled').json, json);
        withFile('document', id => isTrue(patch(id, json).status >= 400, 'a Doc refuses it'));
      }),
  },
  {
    name: 'a search is answered in pages that together hold each file once, in the order that was asked for',
    source: 'W/drive/api/guides/search-files; W/drive/api/reference/rest/v3/files/list; GH prasmussen/gdrive#47',
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        for (const name of ['b', 'c', 'a']) {
          sendOk('POST', FILES, { name, parents: [folder] });
          Utilities.sleep(1100);
        }
        const query = `${inside(folder)}&pageSize=2&fields=nextPageToken,files(name)`;
        searched(`${inside(folder)}`, 3);
        const names = (list: Json): string => list.files.map((file: Json) => file.name).join('');
        const first = sendOk('GET', `${FILES}?${query}&orderBy=name`);
        const next = `${query}&orderBy=name&pageToken=${encodeURIComponent(first.nextPageToken)}`;
        const second = sendOk('GET', `${FILES}?${next}`);
        equal([names(first), names(second), second.nextPageToken], ['ab', 'c', undefined]);
        const other = `${FILES}?${inside(folder)}&fields=files(name)&orderBy=`;
        equal(names(sendOk('GET', `${other}${encodeURIComponent('name desc')}`)), 'cba');
        equal(names(sendOk('GET', `${other}${encodeURIComponent('createdTime asc')}`)), 'bca');
        equal(send('GET', `${FILES}?orderBy=nothing`).status, 400);
      }),
  },
  {
    name: 'and, or and parentheses bind as they are written; not turns one condition round',
    source: 'W/drive/api/guides/search-files; W/drive/api/guides/ref-search-terms',
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        for (const name of ['HelloWorld', 'Other']) sendOk('POST', FILES, { name, parents: [folder] });
        searched(inside(folder), 2);
        const found = (q: string): string[] =>
          sendOk('GET', `${FILES}?orderBy=name&q=${encodeURIComponent(`'${folder}' in parents and ${q}`)}`).files.map(
            (file: Json) => file.name,
          );
        equal(found("name contains 'Hello'"), ['HelloWorld'], 'the beginning');
        equal(found("name contains 'World'"), [], 'the middle');
        equal(found("(name = 'Other' or name = 'HelloWorld')"), ['HelloWorld', 'Other']);
        equal(found("not name = 'Other' AND trashed = false"), ['HelloWorld']);
        equal(found("visibility = 'limited'"), ['HelloWorld', 'Other']);
        equal(found("modifiedTime > '2020-01-01T00:00:00' and mimeType != 'text/plain'"), ['HelloWorld', 'Other']);
        equal(send('GET', `${FILES}?q=${encodeURIComponent("id > 'a'")}`).status, 400, 'id is no term');
      }),
  },
  {
    name: 'what full text finds cannot be sorted',
    source: 'W/drive/api/guides/handle-errors#badrequest',
    host: 'any',
    run() {
      const answer = send('GET', `${FILES}?orderBy=name&q=${encodeURIComponent("fullText contains 'plan'")}`);
      equal([answer.status, reasonOf(answer), answer.json.error.errors[0].location], [400, 'badRequest', 'orderBy']);
    },
  },
  {
    name: 'a field that Drive has not is refused, in a file and in a list; an ETag is one of them',
    source: 'W/drive/api/guides/fields-parameter; npm google-drive-mock, tests on live Drive',
    host: 'any',
    run: () =>
      withFile('folder', id => {
        for (const address of [`${FILES}/${id}?fields=etag,name`, `${FILES}?fields=files(id,etag)`]) {
          const answer = send('GET', address);
          equal([answer.status, reasonOf(answer)], [400, 'invalidParameter'], address);
        }
      }),
  },
  {
    name: 'items of all drives are listed to those who say that they support them only',
    source: 'GH brekkylab/backlot#339',
    host: 'any',
    run() {
      const answer = send('GET', `${FILES}?includeItemsFromAllDrives=true&pageSize=1`);
      equal([answer.status, reasonOf(answer)], [403, 'supportsTeamDrivesRequired']);
      equal(send('GET', `${FILES}?includeItemsFromAllDrives=true&supportsAllDrives=true&pageSize=1`).status, 200);
    },
  },
  {
    name: 'emptying the trash takes more than the scope of single files',
    source: 'W/drive/api/reference/rest/v3/files/emptyTrash',
    host: 'any',
    run() {
      const answer = send('DELETE', `${FILES}/trash`);
      equal([answer.status, answer.json.error.status], [403, 'PERMISSION_DENIED']);
    },
  },
  {
    name: 'comments are listed when one says which fields; a new Doc has none',
    source: 'W/drive/api/guides/manage-comments',
    host: 'any',
    run: () =>
      withFile('document', id => {
        equal(send('GET', `${FILES}/${id}/comments`).status, 400);
        equal(sendOk('GET', `${FILES}/${id}/comments?fields=comments(id)`).comments, []);
      }),
  },
  {
    name: 'a change is told once a file, from the token on, with what the file is now',
    source: 'F§7; W/drive/api/guides/manage-changes',
    host: 'any',
    run() {
      const token = String(sendOk('GET', `${DRIVE}/changes/startPageToken`).startPageToken);
      const fields = 'nextPageToken,newStartPageToken,changes(fileId,removed,file(name))';
      let id = '';
      const changesOf = (): Json[] => {
        const address = `${DRIVE}/changes?pageToken=${encodeURIComponent(token)}&fields=${fields}`;
        return sendOk('GET', address).changes.filter((change: Json) => change.fileId === id);
      };
      withFile('folder', folder => {
        id = folder;
        patch(id, { name: 'changed' });
        // Changes may come some seconds late.
        for (let tries = 0; tries < 10 && changesOf()[0]?.file?.name !== 'changed'; tries++) Utilities.sleep(3000);
        equal(changesOf(), [{ removed: false, fileId: id, file: { name: 'changed' } }]);
      });
      for (let tries = 0; tries < 10 && !changesOf()[0]?.removed; tries++) Utilities.sleep(3000);
      equal(changesOf(), [{ removed: true, fileId: id }]);
    },
  },
];
