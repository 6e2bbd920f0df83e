// A sample school to start with: people, a Classroom course and an empty Sheet. No plans: those are made by people.
import { SPREADSHEET } from '../drive/contract.ts';
import type { Workspace } from '../workspace.ts';
import { KEEPER, staff, students } from './people.ts';

export const FIRST_SHEET = 'My first class';

export interface Seeded {
  /** The keeper's empty Sheet, from which a class is set up. */
  readonly sheetId: string;
}

/** Fills an empty workspace; in one that has this school already it changes nothing. */
export function seedSchool(workspace: Workspace): Seeded {
  const known = [...workspace.drive.items()].find(item => item.ownerEmail === KEEPER && item.name === FIRST_SHEET);
  if (known && workspace.people.get(KEEPER)) return { sheetId: known.id };
  for (const person of [...staff(), ...students().map(student => student.person)]) workspace.addPerson(person);
  const keeper = { email: KEEPER, scopes: 'all', client: 'user' } as const;
  const parentId = workspace.drive.rootOf(KEEPER).id;
  const sheet = workspace.drive.create(keeper, { name: FIRST_SHEET, mimeType: SPREADSHEET, parentId });
  return { sheetId: sheet.id };
}

export { BLOCKED_STUDENT, COUNSELOR, KEEPER, SECOND_TEACHER, staff, students } from './people.ts';
