// A sample school to start with: people, a Classroom course and an empty Sheet. No plans: those are made by people.
import { classroomOf } from '../classroom/index.ts';
import { SPREADSHEET } from '../drive/contract.ts';
import type { Entity } from '../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { KEEPER, SECOND_TEACHER, staff, students } from './people.ts';

const FIRST_SHEET = 'My first class';
const COURSE = 'Homeroom 7B';

export interface Seeded {
  /** The keeper's empty Sheet, from which a class is set up. */
  readonly sheetId: string;
  readonly courseId: string;
}

/** Fills an empty workspace; one that was filled before stays as people left it. */
export function seedSchool(workspace: Workspace): Seeded {
  const seeds = workspace.store.collection<Seeded & Entity>('seeds');
  const known = seeds.get('school');
  if (known) return known;
  for (const person of [...staff(), ...students().map(student => student.person)]) workspace.addPerson(person);
  const keeper = { email: KEEPER, scopes: 'all', client: 'user' } as const;
  const parentId = workspace.drive.rootOf(KEEPER).id;
  const sheet = workspace.drive.create(keeper, { name: FIRST_SHEET, mimeType: SPREADSHEET, parentId });
  const course = classroomOf(workspace).add({
    name: COURSE,
    section: '2026–27',
    room: 'Room 12',
    teachers: [KEEPER, SECOND_TEACHER],
    students: students().map(student => student.person.id),
  });
  const seeded = { id: 'school', sheetId: sheet.id, courseId: course.id };
  seeds.put(seeded);
  return seeded;
}

export { BLOCKED_STUDENT, COUNSELOR, KEEPER, SECOND_TEACHER, staff, students } from './people.ts';
