// The built add-on in a fresh local Workspace, and a class in it; for tests that go through the same doors as people do.
import path from 'node:path';
import { Person } from '../../scripts/demo/person.ts';
import type { Language } from '../../src/core/language.ts';
import { readBundle } from '../../src/emulator/bundle-folder.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import type { Bundle, Workspace, WorkspaceOptions } from '../../src/emulator/workspace.ts';

export { Person };

export const KEEPER = 'rivera@hillside.example';
export const COUNSELOR = 'okafor@hillside.example';

/** scripts/test.mjs builds it before the first test. */
export const addOnBundle: Bundle = readBundle(
  path.resolve(__dirname, '../../node_modules/.cache/throughline/add-on'),
  'Throughline',
);

/** A workspace with the keeper, a counselor and these students (address before the @ is the name in lower case). */
export function school(students: readonly string[], options: Partial<WorkspaceOptions> = {}): Workspace {
  const workspace = createWorkspace({ bundle: addOnBundle, latency: 'none', ...options });
  const add = (id: string, name: string, role: 'teacher' | 'student' | 'counselor'): void =>
    workspace.addPerson({ id, name, role, addOnBlocked: false, account: 'workspace' });
  add(KEEPER, 'Ms Rivera', 'teacher');
  add(COUNSELOR, 'Mr Okafor', 'counselor');
  for (const name of students) add(addressOf(name), name, 'student');
  return workspace;
}

export const addressOf = (name: string): string => `${name.toLowerCase()}@hillside.example`;

export const rosterOf = (students: readonly string[]): string =>
  ['Name\tEmail', ...students.map(name => `${name}\t${addressOf(name)}`)].join('\n');

export interface TestClass {
  readonly keeper: Person;
  readonly workbookId: string;
  readonly folderId: string;
}

/** Set up, plans not created yet; in the language its keeper speaks. */
export function newClass(workspace: Workspace, students: readonly string[], language?: Language): TestClass {
  const keeper = new Person(workspace, KEEPER, language);
  const sheet = keeper.rest('POST', 'https://sheets.googleapis.com/v4/spreadsheets', {
    properties: { title: 'Untitled' },
  });
  const anySheet = String(sheet.spreadsheetId);
  keeper.start(anySheet);
  const input = { name: 'Class 7', schoolYear: '2026–27', roster: rosterOf(students), leaveOutWrong: false };
  const { workbookId } = keeper.call(anySheet, 'class.setUp', input);
  return { keeper, workbookId, folderId: workspace.drive.item(workbookId)?.parents[0] ?? '' };
}

export function createPlans({ keeper, workbookId }: TestClass): void {
  for (let isFinished = false; !isFinished; ) {
    isFinished = keeper.call(workbookId, 'class.createNext', { workbookId }).progress.isFinished;
  }
}

export function syncAll({ keeper, workbookId }: TestClass): void {
  let isFirstCall = true;
  for (let isFinished = false; !isFinished; isFirstCall = false) {
    isFinished = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall }).progress.isFinished;
  }
}

/** The plan Doc of a student, found as a person finds it: by walking the class folder. */
export function planOf(
  workspace: Workspace,
  folderId: string,
  name: string,
): { documentId: string; evidenceFolderId: string } {
  for (const folder of workspace.drive.children(folderId)) {
    if (
      !folder.permissions.some(
        permission => permission.emailAddress === addressOf(name) && permission.role === 'writer',
      )
    )
      continue;
    const inside = workspace.drive.children(folder.id);
    const plan = inside.find(item => item.mimeType.endsWith('.document'));
    const evidence = inside.find(item => item.mimeType.endsWith('.folder'));
    if (plan && evidence) return { documentId: plan.id, evidenceFolderId: evidence.id };
  }
  throw new Error(`${name} has no plan`);
}

/** Values of a tab as the keeper's page shows them. */
export function tab(person: Person, workbookId: string, title: string): string[][] {
  const url = `https://sheets.googleapis.com/v4/spreadsheets/${workbookId}/values/${encodeURIComponent(`'${title}'`)}`;
  return (person.rest('GET', url).values as string[][] | undefined) ?? [];
}

export const textOf = (person: Person, documentId: string): string =>
  person
    .raw('GET', `https://www.googleapis.com/drive/v3/files/${documentId}/export?mimeType=text%2Fplain`)
    .toString('utf8');
