// The life of a file: made, copied, changed, trashed, deleted; ids, versions, answers in Google's shape.
import type { ContentBody } from '../../../src/emulator/drive/contract.ts';
import { addOn, DOC_TYPE, FOLDER_TYPE, make, openSchool, reasonOf, STUDENT, TEACHER, user } from '../rest/school.ts';

const as = addOn(TEACHER);

describe('files.create and get', () => {
  it('answer kind, id, name and type unless more is asked', () => {
    const school = openSchool();
    const made = school.send('POST /drive/v3/files?supportsAllDrives=True', {
      as,
      json: { name: 'Test', mimeType: DOC_TYPE },
    });
    expect(Object.keys(made.json)).toEqual(['kind', 'id', 'name', 'mimeType']);
    expect(made.json).toMatchObject({ kind: 'drive#file', name: 'Test', mimeType: DOC_TYPE });
    const got = school.send(`GET /drive/v3/files/${made.json.id}?fields=id%2Cname%2CcreatedTime%2CmodifiedTime`, {
      as,
    });
    expect(got.json).toEqual({
      id: made.json.id,
      name: 'Test',
      createdTime: '2026-09-01T08:00:00.000Z',
      modifiedTime: '2026-09-01T08:00:00.000Z',
    });
  });

  it('put a file without parents into My Drive and hide parents one cannot see', () => {
    const school = openSchool();
    const folder = make(school, { name: 'Class', mimeType: FOLDER_TYPE });
    const file = make(school, { name: 'F', parents: [folder] });
    expect(school.drive.item(folder)?.parents).toEqual([school.drive.rootOf(TEACHER).id]);
    school.drive.share(inPages(TEACHER), file, { type: 'user', role: 'writer', emailAddress: STUDENT }, false);
    expect(school.send(`GET /drive/v3/files/${file}?fields=parents`, { as: user(STUDENT) }).json).toEqual({});
    expect(school.send(`GET /drive/v3/files/${file}?fields=parents`, { as }).json).toEqual({ parents: [folder] });
    expect(school.send('GET /drive/v3/files/root?fields=name', { as: user(STUDENT) }).json).toEqual({
      name: 'My Drive',
    });
  });

  it('refuse fields that are unknown, read-only, or not emulated', () => {
    const school = openSchool();
    const create = (json: object) => reasonOf(school.send('POST /drive/v3/files', { as, json }));
    expect(create({ version: '3' })).toBe('fieldNotWritable');
    expect(create({ contentRestrictions: [] })).toBe('notEmulated');
    expect(create({ nonsense: 1 })).toBe('notEmulated');
    expect(create({ name: 7 })).toBe('invalid');
    expect(create({ parents: ['a', 'b'] })).toBe('invalid');
    expect(create({ mimeType: 'application/vnd.google-apps.form' })).toBe('notEmulated');
    expect([...school.drive.items()].filter(item => item.name !== 'My Drive')).toEqual([]);
    const file = make(school, { name: null });
    const get = (fields: string) => reasonOf(school.send(`GET /drive/v3/files/${file}?fields=${fields}`, { as }));
    expect(get('thumbnailLink')).toBe('notEmulated');
    expect(get('nmae')).toBe('invalidParameter');
    expect(reasonOf(school.send(`GET /drive/v3/files/${file}?revision=1`, { as }))).toBe('notEmulated');
    expect(school.drive.item(file)?.name).toBe('Untitled');
    const odd = make(school, { name: 'odd', mimeType: 'constructor' });
    expect(school.send(`GET /drive/v3/files/${odd}?fields=*`, { as }).json.mimeType).toBe('constructor');
  });

  it('describe a file to each person', () => {
    const school = openSchool();
    const file = make(school, { name: 'F.tar.gz', mimeType: 'application/gzip' });
    school.drive.share(inPages(TEACHER), file, { type: 'user', role: 'reader', emailAddress: STUDENT }, false);
    const fields =
      'ownedByMe,owners(emailAddress,me),capabilities(canEdit,canShare),shared,fileExtension,fullFileExtension,permissions(role),version';
    const get = (who: string) => school.send(`GET /drive/v3/files/${file}?fields=${fields}`, { as: who }).json;
    expect(get(user(STUDENT))).toEqual({
      version: '2',
      owners: [{ me: false, emailAddress: TEACHER }],
      shared: true,
      ownedByMe: false,
      capabilities: { canEdit: false, canShare: false },
      fullFileExtension: 'tar.gz',
      fileExtension: 'gz',
    });
    expect(get(user(TEACHER))).toMatchObject({
      ownedByMe: true,
      capabilities: { canEdit: true },
      permissions: [{ role: 'owner' }, { role: 'reader' }],
    });
    expect(school.send(`GET /drive/v3/files/${file}?fields=*`, { as }).json.name).toBe('F.tar.gz');
  });

  it('make the same id only once, and none for Docs, shortcuts and inventions', () => {
    const school = openSchool();
    const { ids } = school.send('GET /drive/v3/files/generateIds?count=3&space=drive', { as }).json;
    expect(new Set(ids).size).toBe(3);
    const create = (json: object) => school.send('POST /drive/v3/files?fields=id', { as, json });
    expect(create({ id: ids[0], mimeType: FOLDER_TYPE }).json).toEqual({ id: ids[0] });
    const again = create({ id: ids[0], mimeType: FOLDER_TYPE });
    expect([again.status, reasonOf(again)]).toEqual([409, 'fileIdInUse']);
    const doc = create({ id: ids[1], mimeType: DOC_TYPE });
    expect([doc.status, doc.json.error.message]).toEqual([
      400,
      'Generated IDs are not supported for Docs Editors formats.',
    ]);
    expect(create({ id: 'invented-by-somebody-else-123456789', name: 'x' }).json.error.message).toBe(
      'The provided file ID is not usable.',
    );
    const shortcut = {
      id: ids[2],
      mimeType: 'application/vnd.google-apps.shortcut',
      shortcutDetails: { targetId: ids[0] },
    };
    expect(create(shortcut).status).toBe(400);
    expect(school.send('GET /drive/v3/files/generateIds?count=1001', { as }).status).toBe(400);
  });

  it('make shortcuts, which give nobody access to their target', () => {
    const school = openSchool();
    const target = make(school, { name: 'T' });
    const json = { name: 'S', mimeType: 'application/vnd.google-apps.shortcut', shortcutDetails: { targetId: target } };
    const made = school.send('POST /drive/v3/files?fields=id,shortcutDetails', { as, json }).json;
    expect(made.shortcutDetails).toEqual({ targetId: target, targetMimeType: 'application/octet-stream' });
    expect(school.send(`GET /drive/v3/files/${made.id}`, { as: user(STUDENT) }).status).toBe(404);
    // Its ACL is the folder's and cannot be changed (W/drive/api/guides/shortcuts).
    const shared = school.send(`POST /drive/v3/files/${made.id}/permissions?sendNotificationEmail=false`, {
      as: user(TEACHER),
      json: { type: 'user', role: 'reader', emailAddress: STUDENT },
    });
    expect(shared.status).toBe(403);
    const folder = make(school, { name: 'Shared', mimeType: FOLDER_TYPE });
    school.drive.share(inPages(TEACHER), folder, { type: 'user', role: 'reader', emailAddress: STUDENT }, false);
    school.drive.move(inPages(TEACHER), made.id, folder);
    expect(school.send(`GET /drive/v3/files/${made.id}`, { as: user(STUDENT) }).status).toBe(200);
    expect(school.send(`GET /drive/v3/files/${target}`, { as: user(STUDENT) }).status).toBe(404);
  });

  it('call a shortcut as its target was called, and point it at what the caller can see only', () => {
    const school = openSchool();
    const target = make(school, { name: 'T', mimeType: 'text/plain' });
    const shortcut = (targetId: string, who = as) =>
      school.send('POST /drive/v3/files?fields=id,name,shortcutDetails', {
        as: who,
        json: { mimeType: 'application/vnd.google-apps.shortcut', shortcutDetails: { targetId } },
      });
    const made = shortcut(target).json;
    expect(made.name).toBe('T');
    school.send(`PATCH /drive/v3/files/${target}`, { as, json: { name: 'U', mimeType: 'text/csv' } });
    const later = school.send(`GET /drive/v3/files/${made.id}?fields=name,shortcutDetails`, { as }).json;
    expect(later).toEqual({ name: 'T', shortcutDetails: { targetId: target, targetMimeType: 'text/plain' } });
    expect(shortcut(target, user(STUDENT)).status).toBe(404);
    expect(reasonOf(shortcut(made.id))).toBe('shortcutTargetInvalid');
    const moved = { as, json: { shortcutDetails: { targetId: made.id } } };
    expect(reasonOf(school.send(`PATCH /drive/v3/files/${made.id}`, moved))).toBe('fieldNotWritable');
  });

  it('allow a hundred levels of folders', () => {
    const school = openSchool();
    const as = user(TEACHER);
    let parent: string | undefined;
    const ids: string[] = [];
    for (let level = 1; level <= 100; level++) {
      parent = make(school, { name: `${level}`, mimeType: FOLDER_TYPE, ...(parent ? { parents: [parent] } : {}) }, as);
      ids.push(parent);
    }
    const inside = (mimeType: string) =>
      school.send('POST /drive/v3/files', { as, json: { name: 'x', mimeType, parents: [parent] } });
    expect(inside('text/plain').status).toBe(200);
    expect(reasonOf(inside(FOLDER_TYPE))).toBe('myDriveHierarchyDepthLimitExceeded');
    const other = make(school, { name: 'other', mimeType: FOLDER_TYPE }, as);
    make(school, { name: 'inner', mimeType: FOLDER_TYPE, parents: [other] }, as);
    const move = (to: string) => school.send(`PATCH /drive/v3/files/${other}?addParents=${to}`, { as, json: {} });
    expect(reasonOf(move(ids[98]!))).toBe('myDriveHierarchyDepthLimitExceeded');
    expect(move(ids[97]!).status).toBe(200);
  });

  it('refuse what only a shared drive, an administrator or a download would need', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    const reason = (line: string) => reasonOf(school.send(line, { as }));
    // GH brekkylab/backlot#339, measured.
    expect(reason('GET /drive/v3/files?includeItemsFromAllDrives=true')).toBe('supportsTeamDrivesRequired');
    expect(reason(`GET /drive/v3/files/${file}?acknowledgeAbuse=true`)).toBe('invalidAbuseAcknowledgment');
    expect(reason(`GET /drive/v3/files/${file}/permissions?useDomainAdminAccess=true`)).toBe('notEmulated');
    // GH brekkylab/backlot#237, measured: 400; its reason is not known.
    expect(school.send(`GET /drive/v3/files/${file}?alt=zzz`, { as }).status).toBe(400);
    expect(reason(`GET /drive/v3/files/${file}?alt=proto`)).toBe('notEmulated');
  });
});

describe('files.copy', () => {
  it('names the copy, keeps properties, leaves permissions behind and takes those of the new folder', () => {
    const school = openSchool();
    const from = make(school, { name: 'From', mimeType: FOLDER_TYPE });
    const to = make(school, { name: 'To', mimeType: FOLDER_TYPE });
    const source = make(school, {
      name: 'Plan',
      parents: [from],
      appProperties: { plan: 'p1', run: 'r' },
      properties: { kind: 'x' },
    });
    const write = { type: 'user', role: 'writer', emailAddress: STUDENT } as const;
    school.drive.share(inPages(TEACHER), source, write, false);
    const copy = (json: object) =>
      school.send(`POST /drive/v3/files/${source}/copy?fields=id,name,parents,appProperties,properties`, { as, json })
        .json;
    expect(copy({ name: null })).toMatchObject({
      name: 'Copy of Plan',
      parents: [from],
      appProperties: { plan: 'p1', run: 'r' },
      properties: { kind: 'x' },
    });
    const changed = copy({ name: 'Plan of Ada', parents: [to], appProperties: { plan: 'p2', run: null } });
    expect(changed).toMatchObject({
      name: 'Plan of Ada',
      parents: [to],
      appProperties: { plan: 'p2' },
      properties: { kind: 'x' },
    });
    expect(school.drive.roleOf(STUDENT, changed.id)).toBeUndefined();
    school.drive.share(inPages(TEACHER), to, write, false);
    expect(school.drive.roleOf(STUDENT, changed.id)).toBe('writer');
  });

  it('makes the copier the owner, puts the copy where that one can write, and refuses folders', () => {
    const school = openSchool();
    const folder = make(school, { name: 'A', mimeType: FOLDER_TYPE });
    const source = make(school, { name: 'T', parents: [folder] });
    school.drive.share(inPages(TEACHER), source, { type: 'user', role: 'reader', emailAddress: STUDENT }, false);
    const copied = school.send(`POST /drive/v3/files/${source}/copy?fields=ownedByMe,parents`, {
      as: user(STUDENT),
      json: {},
    });
    expect(copied.json).toEqual({ ownedByMe: true, parents: [school.drive.rootOf(STUDENT).id] });
    expect(reasonOf(school.send(`POST /drive/v3/files/${folder}/copy`, { as, json: {} }))).toBe('cannotCopyFile');
  });

  it('is not for readers where copying takes a writer', () => {
    const school = openSchool();
    const file = make(school, { name: 'F', copyRequiresWriterPermission: true });
    school.drive.share(inPages(TEACHER), file, { type: 'user', role: 'reader', emailAddress: STUDENT }, false);
    const copy = (who: string) => school.send(`POST /drive/v3/files/${file}/copy`, { as: who, json: {} });
    expect([copy(user(STUDENT)).status, reasonOf(copy(user(STUDENT)))]).toEqual([403, 'cannotCopyFile']);
    const { json } = school.send(`GET /drive/v3/files/${file}?fields=capabilities/canCopy`, { as: user(STUDENT) });
    expect(json.capabilities.canCopy).toBe(false);
    expect(copy(user(TEACHER)).status).toBe(200);
  });

  it('hands the content of Docs to their body', () => {
    const school = openSchool();
    const texts = new Map<string, string>();
    const body: ContentBody = {
      mimeType: DOC_TYPE,
      createFor: item => texts.set(item.id, ''),
      copyFor: (from, to) => texts.set(to.id, texts.get(from.id) ?? ''),
      deleteFor: item => texts.delete(item.id),
      exportAs: (item, type) => (type === 'text/plain' ? Buffer.from(texts.get(item.id) ?? '') : undefined),
    };
    school.drive.registerContent(body);
    const id = make(school, { name: 'D', mimeType: DOC_TYPE });
    texts.set(id, 'hello plan');
    const copy = school.send(`POST /drive/v3/files/${id}/copy`, { as, json: {} }).json.id;
    expect(school.send(`GET /drive/v3/files/${copy}/export?mimeType=text/plain`, { as }).text).toBe('hello plan');
    expect(school.send(`GET /drive/v3/files/${copy}/export?mimeType=image/png`, { as }).status).toBe(400);
    expect(reasonOf(school.send(`GET /drive/v3/files/${copy}?alt=media`, { as }))).toBe('fileNotDownloadable');
    expect(school.send(`GET /drive/v3/files?q=fullText+contains+'plan'`, { as }).json.files).toHaveLength(2);
    school.send(`DELETE /drive/v3/files/${id}`, { as });
    expect([...texts.keys()]).toEqual([copy]);
  });
});

describe('files.update', () => {
  it('bounds how many properties there are: 30 public, 30 of an app, 100 of all', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    const many = (name: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, 'x']));
    const patch = (json: object, who = as) => school.send(`PATCH /drive/v3/files/${file}`, { as: who, json });
    expect(patch({ properties: many('p', 30), appProperties: many('a', 30) }).status).toBe(200);
    expect(reasonOf(patch({ properties: { more: 'x' } }))).toBe('propertyCountLimitExceeded');
    expect(reasonOf(patch({ appProperties: { more: 'x' } }))).toBe('propertyCountLimitExceeded');
    expect(patch({ properties: { p0: null, more: 'x' } }).status).toBe(200);
    expect(patch({ appProperties: many('b', 30) }, user(TEACHER)).status).toBe(200);
    expect(patch({ name: 'G' }).status).toBe(200);
    const tooMany = school.send('POST /drive/v3/files', { as, json: { name: 'x', properties: many('p', 31) } });
    expect([tooMany.status, reasonOf(tooMany)]).toEqual([403, 'propertyCountLimitExceeded']);
  });

  it('merges properties, deletes them by null and bounds their length', () => {
    const school = openSchool();
    const file = make(school, { name: 'F', appProperties: { a: '1', b: '2' } });
    const patch = (json: object) => school.send(`PATCH /drive/v3/files/${file}?fields=appProperties`, { as, json });
    expect(patch({ appProperties: { a: null, c: '3' } }).json).toEqual({ appProperties: { b: '2', c: '3' } });
    expect(patch({ appProperties: { long: 'x'.repeat(121) } }).status).toBe(403);
    const half = patch({ properties: { fine: 'yes' }, appProperties: { long: 'x'.repeat(121) } });
    expect([half.status, reasonOf(half), school.drive.item(file)?.properties]).toEqual([
      403,
      'propertyLengthLimitExceeded',
      {},
    ]);
    expect(patch({ appProperties: { long: 'x'.repeat(120) } }).status).toBe(200);
    const odd = '{"appProperties":{"__proto__":"kept"}}';
    const kept = school.send(`PATCH /drive/v3/files/${file}?fields=appProperties`, {
      as,
      body: odd,
      headers: { 'content-type': 'application/json' },
    });
    expect(kept.text).toContain('"__proto__": "kept"');
    expect(patch({ appProperties: { __proto__x: 'ok', constructor: 'fine' } }).json.appProperties.constructor).toBe(
      'fine',
    );
  });

  it('counts a version for every change and a modification for what changes the file', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    const state = () => school.send(`GET /drive/v3/files/${file}?fields=version,modifiedTime`, { as }).json;
    const first = state();
    school.clock.advance(1_000);
    school.drive.share(inPages(TEACHER), file, { type: 'user', role: 'writer', emailAddress: STUDENT }, false);
    expect(state()).toEqual({ version: '2', modifiedTime: first.modifiedTime });
    school.send(`PATCH /drive/v3/files/${file}`, { as, json: { name: 'G' } });
    expect(state()).toEqual({ version: '3', modifiedTime: '2026-09-01T08:00:01.000Z' });
    school.drive.touch(file, STUDENT);
    expect(state().version).toBe('4');
    school.send(`PATCH /drive/v3/files/${file}`, { as, json: { modifiedTime: '2020-01-01T00:00:00Z' } });
    expect(state().modifiedTime).toBe('2020-01-01T00:00:00.000Z');
  });
});

describe('the trash', () => {
  it('takes a folder with everything in it, and gives back what was not trashed by itself', () => {
    const school = openSchool();
    const folder = make(school, { name: 'A', mimeType: FOLDER_TYPE });
    const inner = make(school, { name: 'B', mimeType: FOLDER_TYPE, parents: [folder] });
    const [file, gone] = ['F', 'G'].map(name => make(school, { name, parents: [inner] }));
    const trash = (id: string, trashed: boolean) =>
      school.send(`PATCH /drive/v3/files/${id}?fields=trashed,explicitlyTrashed`, { as, json: { trashed } });
    trash(gone!, true);
    expect(trash(folder, true).json).toEqual({ trashed: true, explicitlyTrashed: true });
    const get = (id: string) => school.send(`GET /drive/v3/files/${id}?fields=trashed,explicitlyTrashed`, { as }).json;
    expect(get(file!)).toEqual({ trashed: true, explicitlyTrashed: false });
    expect(school.send('GET /drive/v3/files?q=trashed=false', { as }).json.files).toEqual([]);
    expect(get(make(school, { name: 'late', parents: [inner] })).trashed).toBe(true);
    trash(folder, false);
    expect([get(file!).trashed, get(gone!).trashed]).toEqual([false, true]);
  });

  it('is emptied for good, with what lies in its folders', () => {
    const school = openSchool();
    const folder = make(school, { name: 'A', mimeType: FOLDER_TYPE }, user(TEACHER));
    make(school, { name: 'F', parents: [folder] }, user(TEACHER));
    const kept = make(school, { name: 'K' }, user(TEACHER));
    school.send(`PATCH /drive/v3/files/${folder}`, { as: user(TEACHER), json: { trashed: true } });
    expect(school.send('DELETE /drive/v3/files/trash', { as: user(TEACHER) }).status).toBe(204);
    expect([...school.drive.items()].map(item => item.name).sort()).toEqual(['K', 'My Drive']);
    expect(school.drive.item(kept)).toBeDefined();
  });

  it('leaves what somebody else put into a deleted folder', () => {
    const school = openSchool({ contested: { folderActions: 'lenient' } });
    const folder = make(school, { name: 'A', mimeType: FOLDER_TYPE });
    school.drive.share(inPages(TEACHER), folder, { type: 'user', role: 'writer', emailAddress: STUDENT }, false);
    const theirs = make(school, { name: 'photo', parents: [folder] }, user(STUDENT));
    school.send(`PATCH /drive/v3/files/${folder}`, { as, json: { trashed: true } });
    school.send(`DELETE /drive/v3/files/${folder}`, { as });
    expect(school.drive.item(theirs)).toMatchObject({ ownerEmail: STUDENT, parents: [], trashed: false });
  });
});

describe('about, changes and a restart', () => {
  it('about.get tells who one is, and wants to be told what is asked', () => {
    const school = openSchool();
    expect(school.send('GET /drive/v3/about', { as }).status).toBe(400);
    const { user: me } = school.send('GET /drive/v3/about?fields=user', { as }).json;
    expect(me).toMatchObject({ displayName: 'Ms Rivera', emailAddress: TEACHER, me: true });
  });

  it('changes.list gives each changed file once, from a token on', () => {
    const school = openSchool();
    const [one, two] = ['A', 'B'].map(name => make(school, { name }));
    const token = school.send('GET /drive/v3/changes/startPageToken', { as }).json.startPageToken;
    const list = (from: string, who = as, more = '') =>
      school.send(`GET /drive/v3/changes?pageToken=${from}${more}`, { as: who }).json;
    expect(list(token)).toMatchObject({ kind: 'drive#changeList', newStartPageToken: token, changes: [] });
    school.send(`PATCH /drive/v3/files/${two}`, { as, json: { name: 'B1' } });
    school.send(`PATCH /drive/v3/files/${one}`, { as, json: { name: 'A1' } });
    school.send(`PATCH /drive/v3/files/${two}`, { as, json: { name: 'B2' } });
    const changes = list(token);
    expect(changes.changes.map((change: { file: { name: string } }) => change.file.name)).toEqual(['A1', 'B2']);
    const paged = list(token, as, '&pageSize=1');
    expect(paged.changes).toHaveLength(1);
    expect(list(paged.nextPageToken).changes[0].fileId).toBe(two);
    expect(list(token, addOn(STUDENT)).changes).toEqual([]);
    school.send(`DELETE /drive/v3/files/${one}`, { as });
    expect(list(changes.newStartPageToken).changes).toMatchObject([{ fileId: one, removed: true }]);
    expect(list(changes.newStartPageToken, user(STUDENT)).changes).toEqual([]);
  });

  it('changes.list tells those who lost access', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    const { id } = school.drive.share(
      inPages(TEACHER),
      file,
      { type: 'user', role: 'writer', emailAddress: STUDENT },
      false,
    );
    school.drive.unshare(inPages(TEACHER), file, id);
    expect(school.send('GET /drive/v3/changes?pageToken=1', { as: user(STUDENT) }).json.changes).toMatchObject([
      { fileId: file, removed: true },
    ]);
  });

  it('everything survives in a snapshot of the store', () => {
    const school = openSchool();
    const file = make(school, { name: 'F', appProperties: { key: 'v' } });
    const again = openSchool({ seed: 2 });
    again.store.restore(school.store.snapshot());
    const search = `GET /drive/v3/files?q=appProperties+has+{key='key'+and+value='v'}`;
    expect(again.send(search, { as }).json.files).toMatchObject([{ id: file }]);
    expect(again.drive.rootOf(TEACHER).id).toBe(school.drive.rootOf(TEACHER).id);
  });
});

function inPages(email: string) {
  return { email, scopes: 'all', client: 'user' } as const;
}
