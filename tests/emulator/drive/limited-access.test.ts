// Folders with limited access, and permissions that end by themselves (W/drive/api/guides/limited-expansive-access, manage-sharing).
import {
  addOn,
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

const DAY = 24 * 3600_000;
const as = user(TEACHER);
const patch = (school: School, id: string, json: object, who = as) =>
  school.send(`PATCH /drive/v3/files/${id}`, { as: who, json });
const share = (school: School, id: string, json: object, who = as) =>
  school.send(`POST /drive/v3/files/${id}/permissions?sendNotificationEmail=false&fields=*`, {
    as: who,
    json: { type: 'user', emailAddress: STUDENT, role: 'writer', ...json },
  });

describe('a folder with limited access', () => {
  function limited() {
    const school = openSchool();
    const top = make(school, { name: 'Class', mimeType: FOLDER_TYPE }, as);
    const folder = make(school, { name: 'Ada', mimeType: FOLDER_TYPE, parents: [top] }, as);
    const file = make(school, { name: 'Plan', parents: [folder] }, as);
    share(school, top, {});
    expect(patch(school, folder, { inheritedPermissionsDisabled: true }).status).toBe(200);
    return { school, top, folder, file };
  }
  const student = user(STUDENT);

  it('shows those who come from above that it is there, and nothing in it', () => {
    const { school, top, folder, file } = limited();
    const got = school.send(`GET /drive/v3/files/${folder}?fields=name,capabilities(canListChildren,canEdit)`, {
      as: student,
    });
    expect(got.json).toEqual({ name: 'Ada', capabilities: { canListChildren: false, canEdit: false } });
    expect(school.send(`GET /drive/v3/files/${file}`, { as: student }).status).toBe(404);
    const childrenOf = (id: string) =>
      school.send(`GET /drive/v3/files?q=${encodeURIComponent(`'${id}' in parents`)}`, { as: student }).json.files;
    expect(childrenOf(folder)).toEqual([]);
    expect(childrenOf(top)).toHaveLength(1);
    expect(patch(school, folder, { name: 'x' }, student).status).toBe(403);
    expect(patch(school, folder, { inheritedPermissionsDisabled: false }, student).status).toBe(403);
  });

  it('lists such people as readers of its metadata', () => {
    const { school, folder } = limited();
    const { permissions } = school.send(`GET /drive/v3/files/${folder}/permissions?fields=*`, { as }).json;
    expect(permissions.find((one: { emailAddress: string }) => one.emailAddress === STUDENT)).toMatchObject({
      role: 'reader',
      view: 'metadata',
      inheritedPermissionsDisabled: true,
      permissionDetails: [{ permissionType: 'file', inherited: true }],
    });
    const added = share(school, folder, { role: 'reader' }).json;
    expect(added.view).toBeUndefined();
    expect(added.permissionDetails).toEqual([
      { permissionType: 'file', inherited: false },
      { permissionType: 'file', inherited: true },
    ]);
    expect(school.drive.roleOf(STUDENT, folder)).toBe('reader');
  });

  it('is set by its owner, and by writers where they may share; never on a file', () => {
    const { school, folder, file } = limited();
    share(school, folder, {});
    expect(patch(school, folder, { inheritedPermissionsDisabled: false }, student).status).toBe(200);
    patch(school, folder, { writersCanShare: false });
    expect(patch(school, folder, { inheritedPermissionsDisabled: true }, student).status).toBe(403);
    expect(patch(school, file, { inheritedPermissionsDisabled: true }).status).toBe(400);
  });

  it('goes back to its owner when the folder above it is deleted', () => {
    const school = openSchool();
    const top = make(school, { name: 'Class', mimeType: FOLDER_TYPE }, as);
    share(school, top, {});
    const json = { name: 'Mine', mimeType: FOLDER_TYPE, parents: [top], inheritedPermissionsDisabled: true };
    const mine = make(school, json, student);
    expect(school.send(`DELETE /drive/v3/files/${top}`, { as }).status).toBe(204);
    expect(school.drive.item(mine)?.parents).toEqual([school.drive.rootOf(STUDENT).id]);
  });
});

describe('a permission that ends by itself', () => {
  const until = (school: School, days: number) => new Date(school.clock.now() + days * DAY).toISOString();

  it('gives nothing after its time', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' }, as);
    const made = share(school, file, { role: 'writer', expirationTime: until(school, 7) });
    expect(made.json).toMatchObject({ role: 'writer', expirationTime: until(school, 7) });
    school.clock.advance(7 * DAY - 1);
    expect(school.drive.roleOf(STUDENT, file)).toBe('writer');
    school.clock.advance(1);
    expect(school.drive.roleOf(STUDENT, file)).toBeUndefined();
    expect(school.send(`GET /drive/v3/files/${file}/permissions`, { as }).json.permissions).toHaveLength(1);
  });

  it('lets nobody share, and can be made to last', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' }, as);
    const { id } = share(school, file, { expirationTime: until(school, 7) }).json;
    const byStudent = () => share(school, file, { emailAddress: OTHER, role: 'reader' }, user(STUDENT));
    expect(byStudent().status).toBe(403);
    const update = (query: string, json: object) =>
      school.send(`PATCH /drive/v3/files/${file}/permissions/${id}?fields=*${query}`, { as, json });
    expect(update('', { role: 'writer', expirationTime: until(school, 30) }).json.expirationTime).toBe(
      until(school, 30),
    );
    expect(update('&removeExpiration=true', { role: 'writer' }).json.expirationTime).toBeUndefined();
    expect(byStudent().status).toBe(200);
  });

  it('is for people, at most a year away, and on folders for readers', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' }, as);
    const folder = make(school, { name: 'D', mimeType: FOLDER_TYPE }, as);
    const reason = (id: string, json: object) => reasonOf(share(school, id, json));
    expect(reason(file, { expirationTime: until(school, 366) })).toBe('cannotSetExpiration');
    expect(reason(file, { expirationTime: until(school, 0) })).toBe('expirationDatesMustBeInTheFuture');
    const anyone = { type: 'anyone', emailAddress: undefined, role: 'reader', expirationTime: until(school, 1) };
    expect(reason(file, anyone)).toBe('cannotSetExpirationOnAnyoneOrDomain');
    expect(reason(folder, { expirationTime: until(school, 1) })).toBe('cannotSetExpiration');
    expect(share(school, folder, { role: 'reader', expirationTime: until(school, 1) }).status).toBe(200);
  });
});

describe('permissions.list', () => {
  it('comes in pages when a size is said, whole when not', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' }, as);
    for (const emailAddress of [STUDENT, OTHER]) share(school, file, { emailAddress });
    const list = (query: string) => school.send(`GET /drive/v3/files/${file}/permissions?${query}`, { as }).json;
    expect(list('').permissions).toHaveLength(3);
    const first = list('pageSize=2');
    expect(first.permissions).toHaveLength(2);
    const rest = list(`pageSize=2&pageToken=${first.nextPageToken}`);
    expect([rest.permissions.length, rest.nextPageToken]).toEqual([1, undefined]);
    expect(list('fields=permissions(id,mail)').error.message).toBe('Invalid field selection mail');
    expect(school.send(`GET /drive/v3/files/${file}/permissions`, { as: addOn(STUDENT) }).status).toBe(404);
  });

  it('needs a mail for a new owner', () => {
    const school = openSchool();
    const file = make(school, { name: 'F' }, as);
    const give = (query: string) =>
      school.send(`POST /drive/v3/files/${file}/permissions?transferOwnership=true${query}`, {
        as,
        json: { type: 'user', role: 'owner', emailAddress: STUDENT },
      });
    expect(give('&sendNotificationEmail=false').status).toBe(400);
    expect(give('').status).toBe(200);
  });
});
