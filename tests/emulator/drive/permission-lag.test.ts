// Sharing that takes its time: a person does not reach a file at once, as an option of the workspace. How long it takes on Google is
// nowhere said (F: a seeded delay is what the add-on must live with).
import { addOn, DOC_TYPE, FOLDER_TYPE, make, openSchool, STUDENT, TEACHER, user } from '../rest/school.ts';

function sharing(role = 'reader') {
  const school = openSchool({ permissionLagMs: 5_000 });
  const folder = make(school, { name: 'Folder', mimeType: FOLDER_TYPE });
  const file = make(school, { name: 'Plan', mimeType: DOC_TYPE, parents: [folder] });
  const share = (id: string, to = role) =>
    school.send(`POST /drive/v3/files/${id}/permissions?sendNotificationEmail=false`, {
      as: addOn(TEACHER),
      json: { type: 'user', role: to, emailAddress: STUDENT },
    });
  const seen = (id: string) => school.send(`GET /drive/v3/files/${id}`, { as: user(STUDENT) }).status;
  return { school, folder, file, share, seen };
}

describe('a new permission', () => {
  it('is listed at once and counts after the lag', () => {
    const { school, file, share, seen } = sharing();
    expect(share(file).status).toBe(200);
    const listed = school.send(`GET /drive/v3/files/${file}/permissions`, { as: addOn(TEACHER) });
    expect([listed.json.permissions.length, seen(file)]).toEqual([2, 404]);
    school.clock.advance(4_999);
    expect(seen(file)).toBe(404);
    school.clock.advance(1);
    expect(seen(file)).toBe(200);
  });

  it('of a folder counts later for what lies in it', () => {
    const { school, folder, file, share, seen } = sharing();
    share(folder);
    expect(seen(file)).toBe(404);
    school.clock.advance(5_000);
    expect([seen(folder), seen(file)]).toEqual([200, 200]);
  });

  it('does not take away what a person had while it is raised', () => {
    const { school, file, share, seen } = sharing();
    share(file);
    school.clock.advance(5_000);
    share(file, 'writer');
    expect(seen(file)).toBe(200);
  });

  it('never keeps the one who shares from the file', () => {
    const { school, file, share } = sharing();
    share(file);
    expect(school.send(`GET /drive/v3/files/${file}`, { as: user(TEACHER) }).status).toBe(200);
  });
});
