// "Create the plans" killed at every effect, before it, during it and after it, then started again by the same button:
// the end state is that of a run nobody disturbed. The kill is what a closed laptop or the six-minute limit does.
import type { Workspace } from '../../src/emulator/workspace.ts';
import { addressOf, KEEPER, newClass, Person, planOf, school, type TestClass, tab, textOf } from '../support/add-on.ts';

const STUDENTS = ['Amara', 'Mateo', 'Yuki'];
const LAG_MS = 5_000;
const WINDOWS = ['before', 'during', 'after'] as const;
/** More calls than any run needs: a job that does not end is a failure too. */
const MOST_CALLS = 40;

const prepared = (() => {
  const workspace = school(STUDENTS);
  const { workbookId, folderId } = newClass(workspace, STUDENTS);
  return { snapshot: workspace.store.snapshot(), workbookId, folderId, now: workspace.clock.now() };
})();

function restored(): { workspace: Workspace; theClass: TestClass } {
  const workspace = school([], { searchLagMs: LAG_MS });
  workspace.store.restore(prepared.snapshot);
  workspace.clock.advance(Math.max(0, prepared.now - workspace.clock.now()));
  const keeper = new Person(workspace, KEEPER);
  return { workspace, theClass: { keeper, workbookId: prepared.workbookId, folderId: prepared.folderId } };
}

/** Presses the button until it says finished. Returns how often an execution was killed. */
function createWithKills(workspace: Workspace, { workbookId }: TestClass): number {
  let kills = 0;
  for (let calls = 0; calls < MOST_CALLS; calls++) {
    const request = JSON.stringify({ method: 'class.createNext', input: { workbookId } });
    const run = workspace.callFromPage(KEEPER, workbookId, 'rpc', [request]);
    if (run.outcome === 'killed') {
      kills += 1;
      workspace.setFaults(undefined);
      continue;
    }
    const envelope = JSON.parse(String(run.value)) as {
      ok: boolean;
      value?: { progress: { isFinished: boolean } };
      error?: { sentence: string };
    };
    if (!envelope.ok) throw new Error(envelope.error?.sentence);
    if (envelope.value?.progress.isFinished) return kills;
  }
  throw new Error(`not finished after ${MOST_CALLS} calls`);
}

/** Everything a person can see afterwards, without ids and times. */
function endState(workspace: Workspace, theClass: TestClass): unknown {
  const { keeper, workbookId, folderId } = theClass;
  const tree = (id: string): unknown[] =>
    workspace.drive
      .children(id)
      .filter(item => !item.trashed)
      .map(item => [
        item.name,
        item.mimeType,
        item.permissions.map(permission => `${permission.role} ${permission.emailAddress}`).sort(),
        tree(item.id),
      ])
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const students = tab(keeper, workbookId, 'Students');
  const status = students[0]?.indexOf('Status') ?? -1;
  return {
    tree: tree(folderId),
    statuses: students.map(row => [row[0], row[1], row[status]]),
    plans: STUDENTS.map(name =>
      textOf(keeper, planOf(workspace, folderId, name).documentId).replace(/folders\/[\w-]+/g, 'folders/…'),
    ),
    outside: [...workspace.drive.items()].filter(item => item.parents[0] === workspace.drive.rootOf(KEEPER).id).length,
    mails: workspace.mails.length,
  };
}

describe('creating the plans, killed and started again', () => {
  const calm = restored();
  let effects = 0;
  calm.workspace.setFaults({
    rest: (_, effect) => {
      effects = Math.max(effects, effect + 1);
      return 'ok';
    },
  });
  createWithKills(calm.workspace, calm.theClass);
  const expected = endState(calm.workspace, calm.theClass);

  it('undisturbed, gives each student one shared folder with a plan and an evidence folder', () => {
    expect(effects).toBeGreaterThan(STUDENTS.length * 4);
    expect(JSON.stringify(expected)).toContain(`writer ${addressOf('Yuki')}`);
    expect((expected as { mails: number }).mails).toBe(0);
  });

  it.each(WINDOWS)('killed %s each effect, ends in the same state', when => {
    const different: unknown[] = [];
    let kills = 0;
    for (let effect = 0; effect < effects; effect++) {
      const { workspace, theClass } = restored();
      workspace.setFaults({ kill: { effect, when } });
      kills += createWithKills(workspace, theClass);
      const state = endState(workspace, theClass);
      if (JSON.stringify(state) !== JSON.stringify(expected)) different.push({ effect, state });
    }
    expect(different).toEqual([]);
    expect(kills).toBeGreaterThan(0);
  });
});
