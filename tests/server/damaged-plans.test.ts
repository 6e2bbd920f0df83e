// Plans as eleven-year-olds, parents and hurried colleagues leave them behind: each plan of a class has one damage. One sync
// names each in a sentence, keeps the rows read last, touches nobody else's, and forgets the problem when it is mended.

import { ofAddOn } from '../../scripts/demo/outcome.ts';
import type { PlanProblem } from '../../src/contract/api.ts';
import { addressOf, createPlans, newClass, Person, planOf, school, tab, textOf } from '../support/add-on.ts';
import { DocumentByHand } from '../support/document-by-hand.ts';
import { DAMAGES, type Damage, type Hands, type Rows, writePlan } from './plan-damages.ts';

const HEALTHY = 'Zoe';
const STUDENTS = [...DAMAGES.map(({ name }) => name), HEALTHY];
const TABS = ['Goals', 'Steps', 'Progress', 'Evidence'];

const workspace = school(STUDENTS);
const theClass = newClass(workspace, STUDENTS);
const { keeper, workbookId } = theClass;
createPlans(theClass);
const hands = new Map(STUDENTS.map(name => [name, handsOf(name)]));

function handsOf(name: string): Hands {
  const { documentId } = planOf(workspace, theClass.folderId, name);
  const doc = new DocumentByHand(new Person(workspace, addressOf(name)), documentId);
  return { workspace, theClass, name, doc };
}

interface Synced {
  readonly problems: readonly PlanProblem[];
  readonly shown: readonly PlanProblem[];
  readonly rows: ReadonlyMap<string, Rows>;
  readonly sentence: string;
  readonly read: number;
}

function sync(): Synced {
  let isFirstCall = true;
  for (;;) {
    const done = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall });
    isFirstCall = false;
    if (!done.progress.isFinished) continue;
    const view = keeper.call(workbookId, 'class.open', {});
    const shown = view.kind === 'class' ? view.planProblems : [];
    return { problems: done.problems, shown, rows: rowsByStudent(), sentence: done.sentence, read: done.plansRead };
  }
}

function rowsByStudent(): Map<string, Rows> {
  const tabs = TABS.map(title => [title, tab(keeper, workbookId, title)] as const);
  return new Map(
    STUDENTS.map(name => [
      name,
      Object.fromEntries(tabs.map(([title, rows]) => [title, rows.filter(row => row[0] === name)])),
    ]),
  );
}

/** Requests of the add-on in one sync, and what it wrote. */
function quiet(): { requests: number; writes: number; problems: readonly PlanProblem[] } {
  const from = workspace.requests.length;
  const done = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall: true });
  const made = ofAddOn(workspace.requests.slice(from));
  expect(done.progress.isFinished).toBe(true);
  return { requests: made.length, writes: made.filter(({ isWrite }) => isWrite).length, problems: done.problems };
}

const of = (name: string): Hands => hands.get(name) as Hands;
const about = (problems: readonly PlanProblem[], name: string): PlanProblem[] =>
  problems.filter(problem => problem.student === name);

for (const name of STUDENTS) writePlan(of(name).doc);
sync();
const whole = sync();
const goodQuiet = quiet();
for (const { name, hurt } of DAMAGES) hurt(of(name));
of(HEALTHY).doc.type(/^Progress for G1/, 2, 1, '81');
const hurtSync = sync();
const hurtAgain = sync();
const hurtQuiet = quiet();
for (const { name, mend } of DAMAGES) mend?.(of(name));
const mendedSync = sync();
const mendedQuiet = quiet();
const cases = DAMAGES.map((damage): [string, string, Damage] => [damage.what, damage.name, damage]);

describe('a class with damaged plans', () => {
  it('starts whole and quiet', () => {
    expect(whole.problems).toEqual([]);
    expect(goodQuiet).toEqual({ requests: 2, writes: 0, problems: [] });
    for (const name of STUDENTS) expect(whole.rows.get(name)?.['Goals']).toHaveLength(1);
  });

  it.each(cases)('%s: the sentence tells %s’s teacher what and where', (_, name, { says, weight }) => {
    const found = about(hurtSync.problems, name);
    if (weight === null) {
      expect(found).toEqual([]);
      return;
    }
    const telling = found.filter(({ sentence }) => says.every(part => part.test(sentence)));
    expect(telling.length === 1 ? [] : found).toEqual([]);
    expect(telling[0]?.weight).toBe(weight);
    expect(telling[0]?.planUrl).toContain(of(name).doc.id);
    for (const { sentence } of found) expect(sentence).not.toMatch(/undefined|null|NaN|Error|\{|\}|https?:/);
  });

  it.each(cases)('%s: the rows of %s read last stay', (_, name, { rows }) => {
    const [after, before] = [hurtSync.rows.get(name) as Rows, whole.rows.get(name) as Rows];
    if (rows) rows(after, before);
    else expect(after).toEqual(before);
  });

  it('stops nobody else: a sound plan is read in the same sync', () => {
    expect(hurtSync.rows.get(HEALTHY)?.['Progress']).toHaveLength(2);
    expect(about(hurtSync.problems, HEALTHY)).toEqual([]);
  });

  it('says lasting problems again at the next sync and shows them in the panel, without reading or writing for them', () => {
    const lasting = DAMAGES.filter(({ name, weight }) => weight !== null && name !== 'Lina').map(({ name }) => name);
    for (const problems of [hurtAgain.problems, hurtAgain.shown, hurtQuiet.problems])
      expect(lasting.filter(name => about(problems, name).length === 0)).toEqual([]);
    expect(hurtAgain.rows).toEqual(hurtSync.rows);
    expect([hurtQuiet.requests, hurtQuiet.writes]).toEqual([2, 0]);
  });

  it('counts the plans that need a look', () => {
    const bad = DAMAGES.filter(({ weight }) => weight === 'stops').length;
    expect(hurtSync.sentence).toBe(`${STUDENTS.length - bad} plans up to date, ${bad} need a look.`);
  });

  const mended = cases.filter(([, , { mend }]) => mend !== null);
  it.each(mended)('%s, mended: nothing more is said of %s', (_, name) => {
    expect(about(mendedSync.problems, name)).toEqual([]);
    expect(about(mendedSync.shown, name)).toEqual([]);
    expect(mendedSync.rows.get(name)).toEqual(whole.rows.get(name));
  });

  it('is quiet afterwards', () => {
    expect([mendedQuiet.requests, mendedQuiet.writes]).toEqual([2, 0]);
  });

  it('leaves the words of damaged plans as the students left them', () => {
    expect(textOf(of('Dmitri').doc.person, of('Dmitri').doc.id)).toContain('My lucky number');
    expect(textOf(of('Farid').doc.person, of('Farid').doc.id)).toContain('How hard');
  });
});
