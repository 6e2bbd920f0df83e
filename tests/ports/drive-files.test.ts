// The Drive adapter against the local Workspace: pace, refusals, batches, look-ups.
import { createWorkspace } from '../../src/emulator/index.ts';
import type { Workspace, WorkspaceOptions } from '../../src/emulator/workspace.ts';
import { Person } from '../support/add-on.ts';
import { scriptBundle } from '../support/script-bundle.ts';

const TEACHER = 'teacher@school.example';
const STUDENT = 'student@school.example';
const bundle = scriptBundle('tests/ports/script/drive.ts');

function open(options: Partial<WorkspaceOptions> = {}) {
  const workspace = createWorkspace({ bundle, latency: 'none', ...options });
  for (const id of [TEACHER, STUDENT])
    workspace.addPerson({ id, name: id, role: 'teacher', addOnBlocked: false, account: 'workspace' });
  const person = new Person(workspace, TEACHER);
  // A page belongs to an open file.
  const sheet = person.rest('POST', 'https://sheets.googleapis.com/v4/spreadsheets', { properties: { title: 'Any' } });
  const run = <T>(name: string, ...args: unknown[]): T => {
    const result = workspace.callFromPage(TEACHER, String(sheet.spreadsheetId), name, args);
    if (result.outcome !== 'returned') throw new Error(`${name}: ${result.error?.message}`);
    return result.value as T;
  };
  return { workspace, run, person };
}

const refused = (workspace: Workspace): number =>
  workspace.requests.filter(request => request.status === 403 || request.status === 429).length;

describe('Drive files by REST', () => {
  it('keeps under the write limit over a chain of runs', () => {
    const { workspace, run } = open();
    const start = workspace.clock.now();
    for (let chunk = 0; chunk < 12; chunk++) run('makeFolders', 10, chunk * 10);
    expect(refused(workspace)).toBe(0);
    // 120 writes at 3 a second, 20 of them at once: no slower than that either.
    expect((workspace.clock.now() - start) / 1000).toBeCloseTo(100 / 3, 0);
  });

  it('sends the refused parts of a batch again', () => {
    const { workspace, run } = open({ driveWriteBurst: 4 });
    const made = run<{ kind: string }[]>('makeFolders', 12, 0);
    expect(refused(workspace)).toBeGreaterThan(0);
    expect(made.map(outcome => outcome.kind)).toEqual(Array.from({ length: 12 }, () => 'ok'));
    expect(workspace.drive.children(workspace.drive.rootOf(TEACHER).id)).toHaveLength(1 + 12);
  });

  it('tells an unknown address from one it shared with, without mail', () => {
    const { workspace, run } = open();
    const ids = run<{ value: string }[]>('makeFolders', 2, 0).map(outcome => outcome.value);
    expect(run('share', ids, [STUDENT, 'nobody@nowhere.example'], false)).toMatchObject([
      { kind: 'ok' },
      { kind: 'refused', reason: 'unknown-address' },
    ]);
    expect(workspace.mails).toHaveLength(0);
    run('share', ids.slice(0, 1), [STUDENT], true);
    expect(workspace.mails.map(mail => mail.to)).toEqual([STUDENT]);
  });

  it('takes one writer out of one folder, nobody else and nowhere else', () => {
    const { workspace, run } = open();
    const [here = '', there = ''] = run<{ value: string }[]>('makeFolders', 2, 0).map(outcome => outcome.value);
    run('share', [here, there], [STUDENT, STUDENT], false);
    const before = workspace.drive.item(there)?.permissions;
    expect(run('unshare', here, [STUDENT, 'nobody@nowhere.example', TEACHER])).toMatchObject([
      { kind: 'ok' },
      { kind: 'ok' },
      { kind: 'ok' },
    ]);
    expect(workspace.drive.item(here)?.permissions.map(permission => permission.emailAddress)).toEqual([TEACHER]);
    expect(workspace.drive.item(there)?.permissions).toEqual(before);
    expect(run('unshare', 'no-such-folder', [STUDENT])).toMatchObject([{ kind: 'refused', reason: 'not-found' }]);
  });

  it('shares one folder with two people one after the other, so that neither is lost', () => {
    const { workspace, run } = open();
    const [id = ''] = run<{ value: string }[]>('makeFolders', 1, 0).map(outcome => outcome.value);
    workspace.addPerson({
      id: 'other@school.example',
      name: 'Other',
      role: 'student',
      addOnBlocked: false,
      account: 'workspace',
    });
    run('share', [id, id], [STUDENT, 'other@school.example'], false);
    expect(workspace.drive.item(id)?.permissions.map(permission => permission.emailAddress)).toEqual(
      expect.arrayContaining([STUDENT, 'other@school.example']),
    );
  });

  it('has ids for as many folders as a class of 1,000 needs, though Google gives 1,000 at a time', () => {
    const { run } = open();
    expect(new Set(run<string[]>('freshIds', 2001)).size).toBe(2001);
  });

  it('finds copies by keys with quotes and backslashes, and names what is not there', () => {
    const { run, person } = open();
    const [folder = ''] = run<{ value: string }[]>('makeFolders', 1, 0).map(outcome => outcome.value);
    const source = String(
      person.rest('POST', 'https://docs.googleapis.com/v1/documents', { title: 'Template' }).documentId,
    );
    person.workspace.pick(TEACHER, [source]);
    expect(run<{ kind: string }[]>('copyTwice', source, folder).map(outcome => outcome.kind)).toEqual(['ok', 'ok']);
    expect(run('find', 'key', "o'one")).toEqual([`It's "o'one"`]);
    expect(run('find', 'key', 'two\\')).toEqual([`It's "two\\"`]);
    expect(run('find', 'key', "' or name contains '")).toEqual([]);
    expect(run('look', [source, 'no-such-file'])).toEqual(['Template', 'not-found']);
  });
});
