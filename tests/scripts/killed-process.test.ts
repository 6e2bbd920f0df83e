// `npm start` killed outright while plans are made for twelve students, started again on the same folder, continued with the same
// button: as many plans, folders, evidence folders and shares as students, and what was promised before the kill still stands.
import { cpSync, mkdtempSync, rmSync, watch } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { KEEPER, students } from '../../src/emulator/seed/people.ts';
import { RunningWorkspace } from '../support/running-workspace.ts';

/** Each test waits for processes; a busy machine may take long. */
jest.setTimeout(180_000);

const root = mkdtempSync(path.join(os.tmpdir(), 'throughline-killed-'));
const prepared = path.join(root, 'prepared');
const running: RunningWorkspace[] = [];
let workbookId = '';
const CLASS = students().map(({ person }) => person);

async function start(folder: string): Promise<RunningWorkspace> {
  const workspace = await RunningWorkspace.start(folder);
  running.push(workspace);
  return workspace;
}

beforeAll(async () => {
  const workspace = await start(prepared);
  const sheetId = (await list(workspace, "name = 'My first class'"))[0]?.id ?? '';
  await workspace.startAddOn(KEEPER, sheetId);
  const roster = CLASS.map(({ name, id }) => `${name}\t${id}`).join('\n');
  const input = { name: 'Class 7B', schoolYear: '2026–27', roster, leaveOutWrong: false };
  ({ workbookId } = await workspace.call(KEEPER, sheetId, 'class.setUp', input));
  await workspace.startAddOn(KEEPER, workbookId);
  await workspace.end('SIGTERM');
});

afterAll(async () => {
  await Promise.all(running.map(workspace => workspace.end()));
  rmSync(root, { recursive: true, force: true });
});

interface File {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly permissions?: readonly { readonly role: string; readonly emailAddress: string }[];
}

async function list(workspace: RunningWorkspace, q: string): Promise<File[]> {
  const fields = 'files(id,name,mimeType,parents,permissions(role,emailAddress))';
  const query = new URLSearchParams({ q: `${q} and trashed = false`, fields, pageSize: '500' });
  return (await workspace.rest(KEEPER, 'GET', `/drive/v3/files?${query}`))['files'] as File[];
}

const createNext = (workspace: RunningWorkspace) =>
  workspace.call(KEEPER, workbookId, 'class.createNext', { workbookId });

/** "Continue", pressed until it says finished. */
async function finish(workspace: RunningWorkspace) {
  await workspace.startAddOn(KEEPER, workbookId);
  for (let calls = 0; calls < 30; calls += 1) {
    const done = await createNext(workspace);
    if (done.progress.isFinished) return done;
  }
  throw new Error('not finished after 30 calls');
}

/** Each student's folder as a person sees it in Drive, sorted by name. */
async function places(workspace: RunningWorkspace): Promise<unknown[]> {
  const [workbook] = await list(workspace, "name = 'Class 7B – Goals'");
  const folders = await list(workspace, `'${workbook?.parents?.[0]}' in parents`);
  const own = folders.filter(({ mimeType }) => mimeType.endsWith('.folder'));
  const seen = await Promise.all(
    own.map(async folder => {
      const inside = await list(workspace, `'${folder.id}' in parents`);
      const shared = (folder.permissions ?? []).filter(({ role }) => role !== 'owner');
      return [
        folder.name,
        inside.map(({ name }) => name).sort(),
        shared.map(each => `${each.role} ${each.emailAddress}`),
      ];
    }),
  );
  return seen.sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
}

const expected = CLASS.map(({ name, id }) => [
  name,
  [`Evidence – ${name}`, `${name} – Learning plan 2026–27`].sort(),
  [`writer ${id}`],
]).sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));

/** Presses the button and kills the process at the `nth` change on disk after that. */
async function pressAndKill(workspace: RunningWorkspace, folder: string, nth: number): Promise<void> {
  let changes = 0;
  const watcher = watch(folder, { recursive: true }, () => {
    changes += 1;
    if (changes === nth) workspace.kill();
  });
  // Mostly cut off; on a fast machine the answer may be out before the signal is in.
  await createNext(workspace).catch(() => undefined);
  watcher.close();
  await workspace.end();
  expect(changes).toBeGreaterThanOrEqual(nth);
}

const MOMENTS: readonly (readonly [string, number, number])[] = [
  ['as the first plans begin to be saved', 0, 1],
  ['in the middle of saving the first plans', 0, 40],
  ['in the second part of the class', 1, 12],
];

describe('the process killed while plans are made', () => {
  it.each(MOMENTS)(
    '%s: started again and continued, everybody has exactly one of everything',
    async (_, calls, nth) => {
      const folder = path.join(root, `moment-${calls}-${nth}`);
      cpSync(prepared, folder, { recursive: true });
      const first = await start(folder);
      await first.startAddOn(KEEPER, workbookId);
      const promised = new Map<string, string>();
      for (let call = 0; call < calls; call += 1)
        for (const { key, state, planUrl } of (await createNext(first)).students)
          if (state === 'ready') promised.set(key, planUrl);
      expect(promised.size > 0).toBe(calls > 0);
      await pressAndKill(first, folder, nth);
      const second = await start(folder);
      const done = await finish(second);
      expect(done.progress).toMatchObject({ done: 12, total: 12 });
      expect(done.students.map(({ words }) => words)).toEqual(CLASS.map(() => 'Plan ready'));
      expect(await places(second)).toEqual(expected);
      const urls = new Map(done.students.map(({ key, planUrl }) => [key, planUrl]));
      for (const [key, planUrl] of promised) expect(urls.get(key)).toBe(planUrl);
      await second.end('SIGTERM');
    },
  );
});
