// The sample school people start with.
import { classroomOf } from '../../../src/emulator/classroom/index.ts';
import { createWorkspace } from '../../../src/emulator/index.ts';
import { BLOCKED_STUDENT, KEEPER, seedSchool, students } from '../../../src/emulator/seed/index.ts';
import { manifest } from './bundles.ts';

const seeded = () => {
  const workspace = createWorkspace({ bundle: { manifest: manifest(), code: '', html: new Map() } });
  return { workspace, ...seedSchool(workspace) };
};

describe('the sample school', () => {
  it('has staff, twelve students and one of them without the add-on', () => {
    const { workspace } = seeded();
    const roles = workspace.people.all().map(person => person.role);
    expect([roles.filter(role => role === 'student').length, roles.length]).toEqual([12, 15]);
    expect(
      workspace.people
        .all()
        .filter(person => person.addOnBlocked)
        .map(person => person.id),
    ).toEqual([BLOCKED_STUDENT]);
    expect(
      students()
        .map(student => student.age)
        .every(age => age >= 9 && age <= 16),
    ).toBe(true);
    expect(new Set(workspace.people.all().map(person => person.id)).size).toBe(15);
  });

  it('has their course and an empty Sheet of the keeper, and no plan', () => {
    const { workspace, sheetId, courseId } = seeded();
    expect(classroomOf(workspace).course(courseId)?.students.length).toBe(12);
    expect(workspace.drive.roleOf(KEEPER, sheetId)).toBe('owner');
    expect([...workspace.drive.items()].filter(item => item.mimeType.endsWith('.document'))).toEqual([]);
  });

  it('is filled once', () => {
    const { workspace, sheetId } = seeded();
    const before = workspace.store.snapshot();
    expect(seedSchool(workspace).sheetId).toBe(sheetId);
    expect(workspace.store.snapshot()).toBe(before);
  });
});
