// A class set up from Google Classroom, in the build that has its scopes; and the other build, which has not.
import path from 'node:path';
import { readBundle } from '../../src/emulator/bundle-folder.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import { KEEPER, seedSchool } from '../../src/emulator/seed/index.ts';
import { addOnBundle, Person, tab } from '../support/add-on.ts';

const classroomBundle = readBundle(
  path.resolve(__dirname, '../../node_modules/.cache/throughline/add-on-classroom'),
  'Throughline',
);

function open(bundle: typeof addOnBundle) {
  const workspace = createWorkspace({ bundle, latency: 'none' });
  const { sheetId } = seedSchool(workspace);
  const keeper = new Person(workspace, KEEPER);
  keeper.start(sheetId);
  return { workspace, keeper, sheetId };
}

describe('set up from Classroom', () => {
  it('takes names and addresses of a course, and makes a plan for each student', () => {
    const { workspace, keeper, sheetId } = open(classroomBundle);
    expect(keeper.call(sheetId, 'class.open', {})).toMatchObject({ kind: 'no-class', hasClassroom: true });
    const { courses } = keeper.call(sheetId, 'classroom.courses', {});
    expect(courses).toHaveLength(1);
    const { roster } = keeper.call(sheetId, 'classroom.roster', { courseId: courses[0]?.id ?? '' });
    const check = keeper.call(sheetId, 'class.checkRoster', { text: roster });
    const students = workspace.people.all().filter(person => person.role === 'student');
    expect([check.right, check.wrong]).toEqual([students.length, 0]);
    const input = { name: courses[0]?.name ?? '', schoolYear: '2026–27', roster, leaveOutWrong: false };
    const { workbookId } = keeper.call(sheetId, 'class.setUp', input);
    const addresses = tab(keeper, workbookId, 'Students')
      .slice(1)
      .map(row => row[1]);
    expect(addresses.sort()).toEqual(students.map(student => student.id).sort());
  });

  it('is not offered, and refused, in the build without its scopes', () => {
    const { keeper, sheetId } = open(addOnBundle);
    expect(keeper.call(sheetId, 'class.open', {})).toMatchObject({ kind: 'no-class', hasClassroom: false });
    expect(() => keeper.call(sheetId, 'classroom.courses', {})).toThrow('do not understand each other');
  });
});
