// Liam, whose account may not use add-ons, works in the same Doc with the keyboard alone; what he types reaches the class
// workbook, and what staff decide there reaches his Doc. Then: a Doc that is no plan yet. The parts follow each other.

import type { Locator } from 'playwright-core';
import { planOf, type TestClass } from '../support/add-on.ts';
import { AddOnPanel } from './pages/add-on-panel.ts';
import { DocsPage } from './pages/docs.ts';
import { DrivePage } from './pages/drive.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { SheetsPage } from './pages/sheets.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

const LIAM = "Liam O'Brien";
const AMARA = 'Amara Nwosu';
const AMARAS_ADDRESS = 'amara@hillside.example';
const READ = 'Read 95 words a minute aloud by the end of May';
const SWIM = 'Swim 200 metres without a stop by Easter';
const TABLES = 'Know all times tables to ten by winter';
const LIBRARY = 'Help in the town library for ten hours';
const G1 = /^Goal G1/;
const G2 = /^Goal G2/;

let world: World;
let school: TestClass;
let liam: PersonWindow;
let rivera: PersonWindow;
let doc: DocsPage;
let documentId: string;
let sheet: SheetsPage;
let staff: AddOnPanel;

beforeAll(async () => {
  world = await startWorld();
  school = preparedClass(world, ['liam', 'amara']);
  goalOfAmara();
  documentId = planOf(world.workspace, school.folderId, 'Liam').documentId;
  liam = await world.windowOf('liam');
  rivera = await world.windowOf('rivera');
});

afterAll(() => world?.close());

const clean = async (): Promise<void> => expect(await accessibilityProblems(liam.page)).toEqual([]);

describe('a student whose account blocks add-ons', () => {
  it('reads in the Extensions menu that add-ons are switched off', async () => {
    const drive = new DrivePage(liam.page);
    await drive.goTo('Shared with me');
    await drive.open(LIAM);
    await drive.open(/Learning plan/);
    doc = await new DocsPage(liam.page).opened();
    const menu = await doc.menu('Extensions');
    await menu.getByText('Add-ons are switched off for your account by your school').waitFor();
    await picture(liam.page, 'without-add-on');
    await clean();
    await liam.page.keyboard.press('Escape');
  });

  it('types a goal, a step, a tick, a number and a link into the Doc', async () => {
    await doc.typeInto({ table: G1, row: 0, column: 1 }, SWIM);
    await doc.typeInto(
      { table: G1, row: /^Why it matters/, column: 1 },
      'I want to go into the deep end with my cousins.',
    );
    await doc.typeInto({ table: G1, row: /^How I will know/, column: 1 }, 'metres');
    await doc.typeInto({ table: G1, row: /^Where I start/, column: 1 }, '50');
    await doc.typeInto({ table: G1, row: /^Where I want/, column: 1 }, '200');
    await doc.typeInto({ table: G1, row: /^By when/, column: 1 }, '26 March 2027');
    const steps = /^Steps for G1/;
    await doc.typeInto({ table: steps, row: 1, column: 0 }, 'Swim with Aunt Niamh on Fridays');
    await doc.typeInto({ table: steps, row: 1, column: 1 }, 'my family');
    await doc.typeInto({ table: steps, row: 1, column: 2 }, '11 Sep 2026');
    await doc.typeInto({ table: steps, row: 1, column: 3 }, 'x');
    const progress = /^Progress for G1/;
    await doc.typeInto({ table: progress, row: 1, column: 0 }, '1 Sep 2026');
    await doc.typeInto({ table: progress, row: 1, column: 1 }, '75');
    await doc.typeInto({ table: /^Date/, row: 1, column: 0 }, '1 Sep 2026');
    await doc.typeInto({ table: /^Date/, row: 1, column: 1 }, 'My badge');
    await doc.linkCell({ table: /^Date/, row: 1, column: 1 }, 'https://example.org/badge');
    await doc.typeInto({ table: /^Date/, row: 1, column: 2 }, 'G1');
    await doc.typeInto({ table: /^Date/, row: 1, column: 3 }, 'The first one I ever got.');
    await doc.saved();
    await clean();
    await rivera.visit(`/document/d/${documentId}/edit`);
    const teachersView = await new DocsPage(rivera.page).opened();
    await teachersView.shows({ table: G1, row: 0, column: 1 }, SWIM);
    await teachersView.shows({ table: steps, row: 1, column: 3 }, 'x');
    await doc.scrollTo(/^2 Goals/);
  });

  it('fills the second box, and makes a third goal by duplicating a table', async () => {
    await doc.typeInto({ table: G2, row: 0, column: 1 }, TABLES);
    await doc.typeInto({ table: G2, row: /^By when/, column: 1 }, '18 December 2026');
    await doc.cell({ table: G2, row: 0, column: 1 }).locator('.line').click();
    await doc.choose('Insert', 'Duplicate table');
    await doc.tables(G2).nth(1).waitFor();
    const lines = await Promise.all([0, 1].map(nth => borderOf(doc.cell({ table: G2, row: 2, column: 1 }, nth))));
    expect(lines[1]).toBe(lines[0]);
    await doc.typeOver({ table: G2, row: 0, column: 1 }, LIBRARY, 1);
    await doc.typeOver({ table: G2, row: /^By when/, column: 1 }, '28 May 2027', 1);
    await doc.saved();
    await clean();
  });

  it('writes into a row of the staff’s, has it put back at the sync, and the sync says so', async () => {
    await doc.typeInto({ table: G1, row: /^Decision/, column: 1 }, 'Approved');
    await doc.saved();
    await rivera.visit(`/spreadsheets/d/${school.workbookId}/edit`);
    sheet = new SheetsPage(rivera.page);
    await sheet.ready();
    await sheet.openAddOn();
    staff = new AddOnPanel(rivera.page);
    await sync();
    await staff.says(
      `Somebody wrote into the staff’s lines of G1 in the plan of ${LIAM}. The staff’s words stand there again.`,
    );
    await doc.shows({ table: G1, row: /^Decision/, column: 1 }, /^\s*$/);
  });

  it('finds the third goal under an id of its own, and the sync says so', async () => {
    await staff.says(`Two goals were called G2. “${LIBRARY}” is now called G3.`);
    await doc.tables(/^Goal G3/).waitFor();
    await doc.shows({ table: /^Goal G3/, row: 0, column: 1 }, LIBRARY);
    expect(await doc.tables(G2).count()).toBe(1);
    await doc.shows({ table: G2, row: 0, column: 1 }, TABLES);
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
  });
});

describe('the class workbook after a sync', () => {
  it('holds the goals, steps, numbers and evidence of both, the one who typed and the one with the add-on', async () => {
    await sheet.openTab('Goals');
    for (const goal of [SWIM, TABLES, LIBRARY])
      await (await sheet.cellOf('What I want to reach', LIAM, goal)).waitFor();
    await (await sheet.cellOf('What I want to reach', AMARA, READ)).waitFor();
    await sheet.openTab('Steps');
    await (await sheet.cellOf('Step', LIAM, 'Swim with Aunt Niamh on Fridays')).waitFor();
    await sheet.openTab('Progress');
    expect(await sheet.rowOf(LIAM, '75')).toBeGreaterThan(0);
    await sheet.openTab('Evidence');
    expect(await sheet.rowOf(LIAM, 'My badge', 'The first one I ever got.')).toBeGreaterThan(0);
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
  });

  it('sends decisions into both Docs at the next sync', async () => {
    await sheet.openTab('Goals');
    await sheet.choose(await sheet.cellOf('Decision', LIAM, SWIM), 'Approved');
    await sheet.choose(await sheet.cellOf('Decision', AMARA, READ), 'Please look again');
    await sync();
    await doc.shows({ table: G1, row: /^Decision/, column: 1 }, 'Approved');
    const amara = await world.windowOf('amara');
    await amara.visit(`/document/d/${planOf(world.workspace, school.folderId, 'Amara').documentId}/edit`);
    const hers = await new DocsPage(amara.page).opened();
    await hers.shows({ table: G1, row: /^Decision/, column: 1 }, 'Please look again (1 Sep 2026)');
    const panel = await StudentPanel.open(amara.page);
    await panel.tab('Goals');
    await panel.goal(READ).getByText('Please look again').first().waitFor();
    expect(await accessibilityProblems(amara.page)).toEqual([]);
  });
});

const borderOf = (cell: Locator): Promise<string> => cell.evaluate(element => getComputedStyle(element).border);

async function sync(): Promise<void> {
  await staff.button('Sync now').click();
  await staff.says('2 plans up to date.');
  await staff.button('Sync now').waitFor();
}

/** What Amara did with the add-on on another day. */
function goalOfAmara(): void {
  const { documentId: planId } = planOf(world.workspace, school.folderId, 'Amara');
  const amara = world.person(AMARAS_ADDRESS);
  amara.start(planId);
  const goal = {
    statement: READ,
    why: '',
    measure: 'words a minute',
    start: '70',
    target: '95',
    deadline: '2027-05-28',
  };
  amara.call(planId, 'plan.saveGoal', { goalId: '', before: null, goal: { ...goal, myReply: '' } });
}

describe('a Doc that is no plan yet', () => {
  it('takes a plan, and tells how a class starts', async () => {
    const sofia = await world.windowOf('sofia');
    await sofia.page.getByRole('button', { name: 'New' }).click();
    await sofia.page.getByRole('menuitem', { name: 'Doc', exact: true }).click();
    const own = await new DocsPage(sofia.page).opened();
    const panel = await StudentPanel.open(sofia.page);
    await panel.says('This document is not a plan yet');
    await panel.says('How a class starts');
    expect(await accessibilityProblems(sofia.page)).toEqual([]);
    expect(await panel.overhang()).toBe(0);
    await panel.field('Your name').fill('Sofia Kowalska');
    await panel.button('Put a plan here').click();
    await panel.says('Start with you. One answer is enough for today.');
    await own.text.getByText('Sofia Kowalska').first().waitFor();
    await own.tables(G1).waitFor();
    expect(await accessibilityProblems(sofia.page)).toEqual([]);
  });
});
