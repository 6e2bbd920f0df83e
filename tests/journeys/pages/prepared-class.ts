// A class of the sample school with its plans, made through the same calls as the panel's, without a browser:
// where a student's journey begins.
import { KEEPER, students } from '../../../src/emulator/seed/index.ts';
import { createPlans, type TestClass } from '../../support/add-on.ts';
import type { World } from './world.ts';

export const CLASS_NAME = 'Homeroom 7B';

/** Set up and created for these students (the part of their address before the @). */
export function preparedClass(world: World, handles: readonly string[]): TestClass {
  const keeper = world.person(KEEPER);
  const { sheetId } = world.seeded;
  const lines = handles.map(handle => {
    const student = students().find(({ person }) => person.id.startsWith(`${handle}@`));
    if (!student) throw new Error(`${handle} is no student of the sample school`);
    return `${student.person.name}\t${student.person.id}`;
  });
  keeper.start(sheetId);
  const roster = ['Name\tEmail', ...lines].join('\n');
  const { workbookId } = keeper.call(sheetId, 'class.setUp', {
    name: CLASS_NAME,
    schoolYear: '2026–27',
    roster,
    leaveOutWrong: false,
  });
  const made = { keeper, workbookId, folderId: world.workspace.drive.item(workbookId)?.parents[0] ?? '' };
  createPlans(made);
  return made;
}
