// Content restrictions: what a lock stops and what it does not (W/drive/api/guides/content-restrictions).
import { createWorkspace, type Workspace } from '../../../src/emulator/index.ts';
import { BUNDLE, json, rest, STUDENT, school, TEACHER } from '../pages/support.ts';
import { make, openSchool, reasonOf, user } from '../rest/school.ts';

const LOCK = { contentRestrictions: [{ readOnly: true, reason: 'Agreed' }] };
const OPEN = { contentRestrictions: [{ readOnly: false }] };

function shared(workspace: Workspace, mimeType: string): string {
  const { id } = json<{ id: string }>(
    rest(workspace, TEACHER, 'POST', '/drive/v3/files?fields=id', { name: 'Plan', mimeType }),
  );
  const permission = { type: 'user', role: 'writer', emailAddress: STUDENT };
  rest(workspace, TEACHER, 'POST', `/drive/v3/files/${id}/permissions?sendNotificationEmail=false`, permission);
  return id;
}
const patch = (workspace: Workspace, who: string, id: string, body: object): number =>
  rest(workspace, who, 'PATCH', `/drive/v3/files/${id}`, body).status;

describe('a locked file', () => {
  it('keeps title and content of a Doc and of a Sheet, by REST and for add-ons', () => {
    const workspace = school();
    const doc = shared(workspace, 'application/vnd.google-apps.document');
    const sheet = shared(workspace, 'application/vnd.google-apps.spreadsheet');
    const write = () => [
      rest(workspace, TEACHER, 'POST', `/v1/documents/${doc}:batchUpdate`, {
        requests: [{ insertText: { location: { index: 1 }, text: 'x' } }],
      }).status,
      rest(workspace, TEACHER, 'PUT', `/v4/spreadsheets/${sheet}/values/A1?valueInputOption=RAW`, { values: [['x']] })
        .status,
      patch(workspace, TEACHER, doc, { name: 'Renamed' }),
    ];
    for (const id of [doc, sheet]) expect(patch(workspace, TEACHER, id, LOCK)).toBe(200);
    expect(write()).toEqual([403, 403, 403]);
    for (const id of [doc, sheet]) expect(patch(workspace, TEACHER, id, OPEN)).toBe(200);
    expect(write()).toEqual([200, 200, 200]);
  });

  it('stops a script in the open document', () => {
    const code = "function write() { DocumentApp.getActiveDocument().getBody().appendParagraph('x'); }";
    const workspace = createWorkspace({ bundle: { ...BUNDLE, code }, latency: 'none' });
    workspace.addPerson({ id: TEACHER, name: 'Ms Rivera', role: 'teacher', addOnBlocked: false, account: 'workspace' });
    workspace.addPerson({ id: STUDENT, name: 'Amara', role: 'student', addOnBlocked: false, account: 'workspace' });
    const doc = shared(workspace, 'application/vnd.google-apps.document');
    patch(workspace, TEACHER, doc, LOCK);
    expect(workspace.callFromPage(TEACHER, doc, 'write', [])).toMatchObject({
      outcome: 'threw',
      error: { message: 'Action not allowed' },
    });
    patch(workspace, TEACHER, doc, OPEN);
    expect(workspace.callFromPage(TEACHER, doc, 'write', []).outcome).toBe('returned');
  });
});

describe('a content restriction', () => {
  const TEACHER_HERE = 'rivera@school.example';
  const WRITER = 'ada@school.example';
  const as = user(TEACHER_HERE);
  function locked(restriction: object = {}) {
    const here = openSchool();
    const file = make(here, { name: 'F', mimeType: 'text/plain' }, as);
    const permission = { type: 'user', role: 'writer', emailAddress: WRITER };
    here.send(`POST /drive/v3/files/${file}/permissions?sendNotificationEmail=false`, { as, json: permission });
    const lock = { contentRestrictions: [{ readOnly: true, reason: 'Agreed', ...restriction }] };
    const send = (body: object, who = as, query = '') =>
      here.send(`PATCH /drive/v3/files/${file}${query}`, { as: who, json: body });
    expect(send(lock).status).toBe(200);
    return { here, file, send };
  }

  it('says who set it, when and why', () => {
    const { here, file, send } = locked();
    const get = () => here.send(`GET /drive/v3/files/${file}?fields=contentRestrictions`, { as }).json;
    expect(get().contentRestrictions).toMatchObject([
      {
        readOnly: true,
        reason: 'Agreed',
        type: 'globalContentRestriction',
        restrictingUser: { emailAddress: TEACHER_HERE },
        restrictionTime: '2026-09-01T08:00:00.000Z',
        ownerRestricted: false,
      },
    ]);
    send(OPEN);
    expect(get()).toEqual({});
  });

  it('stops a new revision and a new title; properties, moves, shares and the trash stay free', () => {
    const { here, file, send } = locked();
    const upload = here.send(`PATCH /upload/drive/v3/files/${file}?uploadType=media`, { as, body: 'x' });
    expect([upload.status, reasonOf(upload)]).toEqual([403, 'insufficientFilePermissions']);
    const session = here.send(`PATCH /upload/drive/v3/files/${file}?uploadType=resumable`, { as, json: {} });
    expect(session.status).toBe(403);
    expect(send({ name: 'G' }).status).toBe(403);
    expect(send({ properties: { a: 'b' }, starred: true }).status).toBe(200);
    const folder = make(here, { name: 'D', mimeType: 'application/vnd.google-apps.folder' }, as);
    expect(send({}, as, `?addParents=${folder}`).status).toBe(200);
    const anyone = { type: 'anyone', role: 'reader' };
    expect(here.send(`POST /drive/v3/files/${file}/permissions`, { as, json: anyone }).status).toBe(200);
    expect(send({ trashed: true }).status).toBe(200);
  });

  it('is told by what one can do', () => {
    const { here, file } = locked();
    const names =
      'canEdit,canModifyContent,canRename,canComment,canRemoveContentRestriction,canModifyContentRestriction';
    const { capabilities } = here.send(`GET /drive/v3/files/${file}?fields=capabilities(${names})`, {
      as: user(WRITER),
    }).json;
    expect(capabilities).toEqual({
      canEdit: true,
      canComment: false,
      canModifyContent: false,
      canRename: false,
      canModifyContentRestriction: true,
      canRemoveContentRestriction: true,
    });
  });

  it('can be lifted by any writer, unless its owner kept that', () => {
    expect(locked().send(OPEN, user(WRITER)).status).toBe(200);
    const { send } = locked({ ownerRestricted: true });
    expect(send(OPEN, user(WRITER)).status).toBe(403);
    expect(send(OPEN).status).toBe(200);
    expect(send({ contentRestrictions: [{ readOnly: true, ownerRestricted: true }] }, user(WRITER)).status).toBe(403);
  });

  it('is not copied, and not for shortcuts', () => {
    const { here, file } = locked();
    const copy = here.send(`POST /drive/v3/files/${file}/copy?fields=contentRestrictions`, { as, json: {} });
    expect([copy.status, copy.json]).toEqual([200, {}]);
    const mimeType = 'application/vnd.google-apps.shortcut';
    const shortcut = make(here, { mimeType, shortcutDetails: { targetId: file } }, as);
    expect(here.send(`PATCH /drive/v3/files/${shortcut}`, { as, json: LOCK }).status).toBe(403);
  });
});
