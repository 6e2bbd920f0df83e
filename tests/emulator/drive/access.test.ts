// Who reaches what: inheritance of permissions, roles, and the add-on's grants under drive.file.
import {
  addOn,
  DOC_TYPE,
  FOLDER_TYPE,
  make,
  OTHER,
  openSchool,
  reasonOf,
  type School,
  STUDENT,
  TEACHER,
  user,
} from '../rest/school.ts';

const share = (school: School, id: string, emailAddress: string, role = 'writer', as = addOn(TEACHER)) =>
  school.send(`POST /drive/v3/files/${id}/permissions?sendNotificationEmail=false`, {
    as,
    json: { type: 'user', role, emailAddress },
  });
const get = (school: School, id: string, as: string, fields = 'id') =>
  school.send(`GET /drive/v3/files/${id}?fields=${fields}`, { as });

describe('permissions', () => {
  it('flow from a folder into everything below it, and stop where inheritance is off', () => {
    const school = openSchool();
    const top = make(school, { name: 'Class', mimeType: FOLDER_TYPE });
    const middle = make(school, { name: 'Ada', mimeType: FOLDER_TYPE, parents: [top] });
    const plan = make(school, { name: 'Plan', mimeType: DOC_TYPE, parents: [middle] });
    expect(get(school, plan, user(STUDENT)).status).toBe(404);
    share(school, middle, STUDENT);
    share(school, top, OTHER, 'reader');
    expect(school.drive.roleOf(STUDENT, plan)).toBe('writer');
    expect(school.drive.roleOf(OTHER, plan)).toBe('reader');
    expect(school.drive.roleOf(STUDENT, top)).toBeUndefined();
    expect(school.drive.effectivePermissions(plan).find(one => one.emailAddress === STUDENT)?.inheritedFrom).toBe(
      middle,
    );
    const limit = { as: addOn(TEACHER), json: { inheritedPermissionsDisabled: true } };
    expect(school.send(`PATCH /drive/v3/files/${middle}`, limit).status).toBe(200);
    expect(school.drive.roleOf(OTHER, plan)).toBeUndefined();
    expect(school.drive.roleOf(STUDENT, plan)).toBe('writer');
  });

  it('follow a moved file: the old folder gives nothing more, the new one does', () => {
    const school = openSchool();
    const [from, to] = ['A', 'B'].map(name => make(school, { name, mimeType: FOLDER_TYPE }));
    const file = make(school, { name: 'F', parents: [from] });
    share(school, from!, STUDENT);
    share(school, to!, OTHER);
    const moved = school.send(`PATCH /drive/v3/files/${file}?addParents=${to}&removeParents=${from}&fields=parents`, {
      as: addOn(TEACHER),
      json: {},
    });
    expect(moved.json).toEqual({ parents: [to] });
    expect([school.drive.roleOf(STUDENT, file), school.drive.roleOf(OTHER, file)]).toEqual([undefined, 'writer']);
  });

  it('keep an item in one place', () => {
    const school = openSchool();
    const [one, two] = ['A', 'B'].map(name => make(school, { name, mimeType: FOLDER_TYPE }));
    const file = make(school, { name: 'F', parents: [one] });
    share(school, file, STUDENT);
    school.drive.grantToAddOn(STUDENT, file);
    const twoOf = (as: string) => school.send(`PATCH /drive/v3/files/${file}?addParents=${two}`, { as, json: {} });
    share(school, two!, STUDENT);
    const added = twoOf(user(STUDENT));
    expect([added.status, reasonOf(added)]).toEqual([403, 'cannotAddParent']);
    // What its owner adds takes the place of the first (discovery document: enforceSingleParent).
    expect([twoOf(addOn(TEACHER)).status, school.drive.item(file)?.parents]).toEqual([200, [two]]);
    const both = school.send(`PATCH /drive/v3/files/${file}?addParents=${one},${two}`, {
      as: addOn(TEACHER),
      json: {},
    });
    expect([both.status, reasonOf(both)]).toEqual([403, 'cannotAddParent']);
    const inner = make(school, { name: 'C', mimeType: FOLDER_TYPE, parents: [one] });
    const loop = school.send(
      `PATCH /drive/v3/files/${one}?addParents=${inner}&removeParents=${school.drive.rootOf(TEACHER).id}`,
      { as: user(TEACHER), json: {} },
    );
    expect([loop.status, reasonOf(loop)]).toEqual([400, 'badRequest']);
    const direct = school.send(`PATCH /drive/v3/files/${file}`, { as: addOn(TEACHER), json: { parents: [two] } });
    expect([direct.status, reasonOf(direct)]).toEqual([403, 'fieldNotWritable']);
  });

  it('let readers read, writers write and only the owner trash or delete', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    share(school, file, STUDENT, 'reader');
    share(school, file, OTHER, 'writer');
    const rename = (as: string) => school.send(`PATCH /drive/v3/files/${file}`, { as, json: { name: 'G' } });
    expect([rename(user(STUDENT)).status, reasonOf(rename(user(STUDENT)))]).toEqual([
      403,
      'insufficientFilePermissions',
    ]);
    expect(rename(user(OTHER)).status).toBe(200);
    expect(school.send(`PATCH /drive/v3/files/${file}`, { as: user(OTHER), json: { trashed: true } }).status).toBe(403);
    expect(school.send(`DELETE /drive/v3/files/${file}`, { as: user(OTHER) }).status).toBe(403);
    expect(school.send(`GET /drive/v3/files/${file}/permissions`, { as: user(STUDENT) }).status).toBe(403);
    expect(school.send(`DELETE /drive/v3/files/${file}`, { as: addOn(TEACHER) }).status).toBe(204);
    expect(get(school, file, user(TEACHER)).status).toBe(404);
  });

  it('are given on by writers only where writers may share', () => {
    const school = openSchool();
    const open = make(school, { name: 'open' });
    const closed = make(school, { name: 'closed', writersCanShare: false });
    for (const id of [open, closed]) share(school, id, STUDENT);
    expect(share(school, open, OTHER, 'reader', user(STUDENT)).status).toBe(200);
    expect(share(school, closed, OTHER, 'reader', user(STUDENT)).status).toBe(403);
    const unlock = school.send(`PATCH /drive/v3/files/${closed}`, {
      as: user(STUDENT),
      json: { writersCanShare: true },
    });
    expect(unlock.status).toBe(403);
  });

  it('are kept once per person, and taken back by their id', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    const id = share(school, file, STUDENT, 'reader').json.id;
    expect(share(school, file, STUDENT.toUpperCase(), 'writer').json).toEqual({
      kind: 'drive#permission',
      id,
      type: 'user',
      role: 'writer',
    });
    const list = school.send(`GET /drive/v3/files/${file}/permissions?fields=permissions(emailAddress,role)`, {
      as: addOn(TEACHER),
    });
    expect(list.json.permissions).toEqual([
      { emailAddress: TEACHER, role: 'owner' },
      { emailAddress: STUDENT, role: 'writer' },
    ]);
    const path = `/drive/v3/files/${file}/permissions/${id}`;
    expect(school.send(`PATCH ${path}`, { as: addOn(TEACHER), json: { role: 'commenter' } }).json.role).toBe(
      'commenter',
    );
    expect(school.send(`DELETE ${path}`, { as: addOn(TEACHER) }).status).toBe(204);
    expect(school.drive.roleOf(STUDENT, file)).toBeUndefined();
    expect(school.send(`DELETE ${path}`, { as: addOn(TEACHER) }).status).toBe(404);
  });

  it('cannot be lowered or removed below what a folder above gives', () => {
    const school = openSchool();
    const folder = make(school, { name: 'A', mimeType: FOLDER_TYPE });
    const file = make(school, { name: 'F', parents: [folder] });
    const id = share(school, folder, STUDENT).json.id;
    const path = `/drive/v3/files/${file}/permissions/${id}`;
    const lower = school.send(`PATCH ${path}`, { as: addOn(TEACHER), json: { role: 'reader' } });
    expect([lower.status, reasonOf(lower)]).toEqual([403, 'cannotModifyInheritedPermission']);
    expect(school.send(`DELETE ${path}`, { as: addOn(TEACHER) }).status).toBe(403);
  });

  it('refuse an address nobody has, unless a mail may go there', () => {
    const school = openSchool();
    const file = make(school, { name: 'Plan of Ada', mimeType: DOC_TYPE });
    const unknown = share(school, file, 'nobody@school.example');
    expect([unknown.status, reasonOf(unknown)]).toEqual([400, 'invalidSharingRequest']);
    expect(share(school, file, 'not an address').status).toBe(400);
    expect([...school.drive.state.mails.all()]).toEqual([]);
    const json = { type: 'user', role: 'reader', emailAddress: 'nobody@school.example' };
    expect(school.send(`POST /drive/v3/files/${file}/permissions`, { as: addOn(TEACHER), json }).status).toBe(200);
    expect([...school.drive.state.mails.all()]).toMatchObject([
      { to: 'nobody@school.example', from: TEACHER, subject: 'Document shared with you: "Plan of Ada"' },
    ]);
  });

  it('are lost when two writes on one file overlap in fetchAll: only the last survives', () => {
    for (const latency of ['none', 'medians', 'seeded'] as const) {
      const school = openSchool({ latency });
      const file = make(school, { name: 'F' });
      const call = (emailAddress: string) =>
        [
          `POST /drive/v3/files/${file}/permissions?sendNotificationEmail=false`,
          { as: addOn(TEACHER), json: { type: 'user', role: 'writer', emailAddress } },
        ] as const;
      const answers = school.sendAll([call(STUDENT), call(OTHER)]);
      expect(answers.map(answer => answer.status)).toEqual([200, 200]);
      expect([school.drive.roleOf(STUDENT, file), school.drive.roleOf(OTHER, file)]).toEqual([undefined, 'writer']);
      share(school, file, STUDENT);
      expect([school.drive.roleOf(STUDENT, file), school.drive.roleOf(OTHER, file)]).toEqual(['writer', 'writer']);
    }
  });

  it('are not lost in one fetchAll when the first was answered before the second was sent', () => {
    const school = openSchool({ latency: 'medians', driveWriteBurst: 50 });
    const file = make(school, { name: 'F' });
    const call = (emailAddress: string) =>
      [
        `POST /drive/v3/files/${file}/permissions?sendNotificationEmail=false`,
        { as: addOn(TEACHER), json: { type: 'user', role: 'writer', emailAddress } },
      ] as const;
    const reads = Array.from({ length: 60 }, () => [`GET /drive/v3/files/${file}`, { as: addOn(TEACHER) }] as const);
    school.sendAll([call(STUDENT), ...reads, call(OTHER)]);
    expect([school.drive.roleOf(STUDENT, file), school.drive.roleOf(OTHER, file)]).toEqual(['writer', 'writer']);
  });

  it('cannot be given on My Drive itself', () => {
    const school = openSchool();
    expect(share(school, 'root', STUDENT, 'reader', user(TEACHER)).status).toBe(403);
  });

  it('pass a file on to a new owner only when that is said twice', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' });
    const send = (query: string) =>
      school.send(`POST /drive/v3/files/${file}/permissions${query}`, {
        as: addOn(TEACHER),
        json: { type: 'user', role: 'owner', emailAddress: STUDENT },
      });
    expect(send('').status).toBe(403);
    expect(send('?transferOwnership=true').status).toBe(200);
    expect([school.drive.roleOf(TEACHER, file), school.drive.item(file)?.ownerEmail]).toEqual(['writer', STUDENT]);
  });
});

describe('drive.file', () => {
  it('shows the add-on only what it made for this person or this person picked', () => {
    const school = openSchool();
    const made = make(school, { name: 'made' });
    const own = make(school, { name: 'own' }, user(TEACHER));
    share(school, made, STUDENT, 'writer');
    expect(get(school, made, addOn(TEACHER)).status).toBe(200);
    for (const [id, as] of [
      [own, addOn(TEACHER)],
      [made, addOn(STUDENT)],
    ] as const) {
      expect([get(school, id, as).status, reasonOf(get(school, id, as))]).toEqual([404, 'notFound']);
    }
    expect(get(school, made, user(STUDENT)).status).toBe(200);
    school.drive.grantToAddOn(STUDENT, made);
    expect(get(school, made, addOn(STUDENT)).status).toBe(200);
    expect(get(school, own, addOn(TEACHER, 'drive')).status).toBe(200);
    expect(get(school, own, addOn(TEACHER, 'drive.readonly')).status).toBe(200);
  });

  it('never opens what is inside a picked folder, but lets the add-on write there', () => {
    const school = openSchool();
    const folder = make(school, { name: 'Evidence', mimeType: FOLDER_TYPE }, user(TEACHER));
    const inside = make(school, { name: 'photo', parents: [folder] }, user(TEACHER));
    const put = () =>
      school.send('POST /drive/v3/files?fields=id', { as: addOn(TEACHER), json: { name: 'new', parents: [folder] } });
    expect([put().status, reasonOf(put())]).toEqual([404, 'notFound']);
    school.drive.grantToAddOn(TEACHER, folder);
    expect(get(school, inside, addOn(TEACHER)).status).toBe(404);
    const made = put();
    expect(made.status).toBe(200);
    const seen = school.send(`GET /drive/v3/files?q='${folder}'+in+parents`, { as: addOn(TEACHER) });
    expect(seen.json.files.map((file: { id: string }) => file.id)).toEqual([made.json.id]);
    const all = school.send(`GET /drive/v3/files?q='${folder}'+in+parents`, { as: user(TEACHER) });
    expect(all.json.files).toHaveLength(2);
  });

  it('tells the add-on of changes to what it may see only', () => {
    const school = openSchool();
    const token = school.send('GET /drive/v3/changes/startPageToken', { as: addOn(TEACHER) }).json.startPageToken;
    const own = make(school, { name: 'own' });
    const picked = make(school, { name: 'picked' }, user(TEACHER));
    make(school, { name: 'hidden' }, user(TEACHER));
    const changed = (as: string) =>
      school
        .send(`GET /drive/v3/changes?pageToken=${token}`, { as })
        .json.changes.map((one: { fileId: string }) => one.fileId);
    expect(changed(addOn(TEACHER))).toEqual([own]);
    school.drive.grantToAddOn(TEACHER, picked);
    expect(changed(addOn(TEACHER))).toEqual([own, picked]);
    expect(changed(user(TEACHER))).toHaveLength(3);
  });

  it('needs no grant for My Drive itself, and none helps where the person has no access', () => {
    const school = openSchool();
    expect(make(school, { name: 'F', parents: ['root'] })).toBeTruthy();
    const secret = make(school, { name: 'secret' }, user(TEACHER));
    school.drive.grantToAddOn(STUDENT, secret);
    expect(get(school, secret, addOn(STUDENT)).status).toBe(404);
  });

  it('keeps appProperties to the client that wrote them', () => {
    const school = openSchool();
    const file = make(school, { name: 'F', appProperties: { key: 'a' }, properties: { open: 'b' } });
    expect(get(school, file, addOn(TEACHER), 'appProperties,properties').json).toEqual({
      appProperties: { key: 'a' },
      properties: { open: 'b' },
    });
    expect(get(school, file, user(TEACHER), 'appProperties,properties').json).toEqual({ properties: { open: 'b' } });
  });

  it('tells of grants by isAppAuthorized', () => {
    const school = openSchool();
    const own = make(school, { name: 'own' }, user(TEACHER));
    expect(get(school, own, user(TEACHER), 'isAppAuthorized').json).toEqual({ isAppAuthorized: false });
    school.drive.grantToAddOn(TEACHER, own);
    expect(get(school, own, addOn(TEACHER), 'isAppAuthorized').json).toEqual({ isAppAuthorized: true });
  });
});
