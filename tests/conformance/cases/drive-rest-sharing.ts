// Drive REST: permissions, as far as one account can see them: links, inheritance, what cannot be taken away.
import { type Case, equal, isTrue } from '../script/case.ts';
import { DRIVE, type Json, reasonOf, send, sendOk, withFile } from '../script/rest.ts';

const FILES = `${DRIVE}/files`;
const SHARING = 'W/drive/api/guides/manage-sharing';
const LINK = { type: 'anyone', role: 'reader' };

const permissions = (id: string): string => `${FILES}/${id}/permissions`;
const rolesOf = (id: string): string[] =>
  sendOk('GET', `${permissions(id)}?fields=permissions(type,role)`)
    .permissions.map((one: Json) => `${one.type} ${one.role}`)
    .sort();

export const cases: Case[] = [
  {
    name: 'a link is given, read, raised and taken back by its id',
    source: `F§7; ${SHARING}`,
    host: 'any',
    run: () =>
      withFile('document', id => {
        const made = sendOk('POST', permissions(id), LINK);
        equal(made, { kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader' });
        const one = `${permissions(id)}/anyoneWithLink`;
        equal(sendOk('GET', `${one}?fields=role,allowFileDiscovery`), { role: 'reader', allowFileDiscovery: false });
        equal(sendOk('PATCH', one, { role: 'commenter' }).role, 'commenter');
        equal(rolesOf(id), ['anyone commenter', 'user owner']);
        equal(sendOk('GET', `${FILES}/${id}?fields=shared,permissionIds`).shared, true);
        equal(send('DELETE', one).status, 204);
        equal(rolesOf(id), ['user owner']);
        equal([send('GET', one).status, send('DELETE', one).status], [404, 404]);
      }),
  },
  {
    name: 'what comes from a folder stands on what lies in it, says so and cannot be lowered or taken there',
    source: `F§7; ${SHARING}; W/drive/api/guides/limited-expansive-access`,
    host: 'any',
    run: () =>
      withFile('folder', folder => {
        sendOk('POST', permissions(folder), { type: 'anyone', role: 'commenter' });
        const { id } = sendOk('POST', `${FILES}?fields=id`, { name: 'inside', parents: [folder] });
        const one = `${permissions(id)}/anyoneWithLink`;
        const { role, permissionDetails } = sendOk('GET', `${one}?fields=role,permissionDetails(inherited)`);
        equal([role, permissionDetails], ['commenter', [{ inherited: true }]]);
        equal(send('PATCH', one, { role: 'reader' }).status, 403, 'lowered');
        equal(send('DELETE', one).status, 403, 'taken');
        equal(sendOk('PATCH', one, { role: 'writer' }).role, 'writer', 'raised');
        send('DELETE', `${permissions(folder)}/anyoneWithLink`);
        equal(rolesOf(id), ['anyone writer', 'user owner']);
      }),
  },
  {
    name: 'the owner’s own permission cannot be taken',
    source: SHARING,
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const [owner] = sendOk('GET', permissions(id)).permissions;
        isTrue(send('DELETE', `${permissions(id)}/${owner.id}`).status >= 400, 'refused');
        equal(rolesOf(id), ['user owner']);
      }),
  },
  {
    name: 'a link has no end, and a permission needs a type and a role',
    source: 'W/drive/api/reference/rest/v3/permissions',
    host: 'any',
    run: () =>
      withFile('document', id => {
        const expirationTime = '2999-01-01T00:00:00Z';
        isTrue(send('POST', permissions(id), { ...LINK, expirationTime }).status >= 400, 'an end');
        const withoutRole = send('POST', permissions(id), { type: 'anyone' });
        equal([withoutRole.status, reasonOf(withoutRole)], [400, 'required']);
        equal(send('POST', permissions(id), { role: 'reader' }).status, 400, 'no type');
      }),
  },
  {
    name: 'permissions of a My Drive come at once, or in pages when a size is said',
    source: 'W/drive/api/reference/rest/v3/permissions/list',
    host: 'any',
    run: () =>
      withFile('document', id => {
        sendOk('POST', permissions(id), LINK);
        equal(sendOk('GET', permissions(id)).permissions.length, 2);
        const first = sendOk('GET', `${permissions(id)}?pageSize=1`);
        const token = encodeURIComponent(first.nextPageToken);
        const second = sendOk('GET', `${permissions(id)}?pageSize=1&pageToken=${token}`);
        equal([first.permissions.length, second.permissions.length], [1, 1]);
        isTrue(first.permissions[0].id !== second.permissions[0].id, 'another one');
      }),
  },
];
