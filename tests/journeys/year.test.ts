// A whole year twice, in the browser: Amara goes through it in her panel, stage by stage; Liam, whose account blocks add-ons, types the
// same words into his Doc. Then both Docs hold the same plan, and staff see the same in every tab of the class workbook.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Plan } from '../../src/core/plan/plan.ts';
import { TABS } from '../../src/core/workbook/tabs.ts';
import { planOf, syncAll, type TestClass, tab } from '../support/add-on.ts';
import { cellsOfPlan } from '../support/year/cells-of-plan.ts';
import { DocsPage } from './pages/docs.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, startWorld, type World } from './pages/world.ts';

jest.setTimeout(300_000);

const ROOT = path.resolve(__dirname, '../..');
const READING = 'I want to read 95 words a minute aloud by 28 May';
const LIBRARY = 'I will help in the town library for 20 hours by 26 March';
const NAMES = { amara: 'Amara', liam: 'Liam' } as const;

let world: World;
let school: TestClass;
let amara: PersonWindow;
let panel: StudentPanel;

const idOf = (who: keyof typeof NAMES): string => planOf(world.workspace, school.folderId, NAMES[who]).documentId;

beforeAll(async () => {
  world = await startWorld();
  school = preparedClass(world, ['amara', 'liam']);
  amara = await world.windowOf('amara');
  await amara.visit(`/document/d/${idOf('amara')}/edit`);
  await new DocsPage(amara.page).opened();
  panel = await StudentPanel.open(amara.page);
});

afterAll(() => world?.close());

/** The year goes on: the panel is opened anew on that day, as on every day somebody sits down. */
async function on(day: string): Promise<void> {
  const { clock } = world.workspace;
  clock.advance(Math.max(0, Date.parse(`${day}T09:00:00Z`) - clock.now()));
  await panel.close();
  panel = await StudentPanel.open(amara.page);
}

const stage = async (name: RegExp): Promise<void> =>
  panel.inside.locator('header, nav').getByRole('button', { name }).first().click();
const part = (name: RegExp) => panel.inside.locator('.group').getByRole('button', { name });
const goal = (id: string) => panel.inside.getByRole('article', { name: id });
const clean = async (): Promise<void> => {
  expect(await accessibilityProblems(amara.page)).toEqual([]);
  expect(await panel.overhang()).toBe(0);
};

/** What `npm run read-plan` prints for the Doc. */
function readPlan(who: keyof typeof NAMES): {
  readonly plan: Plan;
  readonly issues: readonly { readonly weight: string }[];
} {
  const url = `https://docs.googleapis.com/v1/documents/${idOf(who)}?includeTabsContent=true`;
  const folder = mkdtempSync(path.join(tmpdir(), 'read-plan-'));
  try {
    const file = path.join(folder, `${who}.json`);
    writeFileSync(file, JSON.stringify(school.keeper.rest('GET', url)));
    const printed = execFileSync(process.execPath, ['scripts/read-plan.mjs', file], { cwd: ROOT, encoding: 'utf8' });
    return JSON.parse(printed) as ReturnType<typeof readPlan>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a year with the add-on', () => {
  it('in September: who I am, and a first goal', async () => {
    await stage(/Profile/);
    await panel.field('Your answer').fill('Early, when the house is quiet.');
    await panel.button('Save answer').click();
    await panel.saved(/^Saved/);
    await part(/^My strengths, my challenges/).click();
    await panel.button('Add a challenge').click();
    await panel.field('My challenges').fill('Reading aloud');
    await panel.field('What is expected').fill('95 words a minute');
    await panel.button('Add to my plan').click();
    await panel.says(/^You have named one challenge more than strengths\./);
    await panel.button('Add a strength').click();
    await panel.field('My strengths').fill('I look closely');
    await panel.button('Save').click();
    await part(/^Who and what helps me/).click();
    await panel.button('Add somebody').click();
    await panel.field('My team').fill('Aunt Ada');
    await panel.field('Who they are to me').fill('my aunt');
    await panel.button('Add to my plan').click();
    await panel.inside.getByText('Aunt Ada').first().waitFor();
    for (const statement of [READING, LIBRARY]) {
      await panel.tab('Goals');
      await panel.button('Add a goal').click();
      await panel.field('What do you want to reach?').fill(statement);
      await panel.button('Next').click();
      await panel.field('Why does it matter to you?').fill('My little brother asks for stories.');
      await panel.button('Save what I have').click();
      await panel.goal(statement).waitFor();
    }
    await clean();
  });

  it('in October: steps', async () => {
    await on('2026-10-05');
    await stage(/Plan/);
    await panel.button('Add a step: G1').click();
    await panel.field('What will you do?').fill('Read aloud for ten minutes');
    await panel.field('How often?').selectOption('week');
    await panel.field('By when?').fill('2027-05-28');
    await panel.button('Add this step').click();
    await panel.saved(/^Saved/);
    await panel.button('Add a step: G2').click();
    await panel.field('What will you do?').fill('Write to the library');
    await panel.button('Add this step').click();
    await panel.saved(/^Saved/);
  });

  it('in January: numbers, evidence, and a check-in', async () => {
    await on('2027-01-11');
    await panel.tab('Goals');
    await panel.goal(READING).getByRole('button', { name: READING }).click();
    await panel.button('Log a number').click();
    await panel.field('Number').fill('84');
    await panel.button('Save this number').click();
    await panel.saved(/^Saved/);
    await stage(/Do/);
    await panel.field('What was it?').fill('A cake for the fair');
    await panel.button('Keep it').click();
    await panel.saved(/^Saved/);
  });

  it('in May and June: checked, looked back, decided, closed', async () => {
    await on('2027-05-31');
    await stage(/Assess/);
    for (const number of [1, 2]) {
      await panel.says(`Goal ${number} of 2`);
      await panel.button('getting there').click();
      await panel.button('Save this check').click();
    }
    await panel.button('Go on: look back').click();
    await panel.button(/^What will you take into your next plan/).click();
    await panel.field('Your answer').fill('Small steps every day.');
    await panel.button('Save answer').click();
    await panel.says(/^You have answered 1/);
    await panel.button('informal').click();
    await panel.button('Add to my plan').first().click();
    await panel.saved(/^Saved/);
    await stage(/Revise/);
    for (const [id, decision] of [
      ['G1', 'extend'],
      ['G2', 'remove'],
    ] as const) {
      await goal(id).getByRole('button', { name: decision, exact: true }).click();
      await goal(id).getByLabel('Who agreed?').fill('Ms Rivera');
      await goal(id).getByRole('button', { name: 'Save this decision' }).click();
      await panel.saved(/^Saved/);
    }
    await panel.button('Close the round').click();
    await panel.saved(/^This round is closed/);
    await clean();
  });
});

describe('the same year without it', () => {
  it('is typed into the Doc, cell by cell, with the mouse and the keyboard', async () => {
    const liam = await world.windowOf('liam');
    await liam.visit(`/document/d/${idOf('liam')}/edit`);
    const doc = await new DocsPage(liam.page).opened();
    for (const { url, text, ...place } of cellsOfPlan(readPlan('amara').plan)) {
      await haveRow(doc, place);
      await doc.typeInto(place, text);
      if (url !== '') await doc.linkCell(place, url);
    }
    await doc.saved();
  });

  it('leaves the same plan, but for whose it is and where its evidence lies', () => {
    const [hers, his] = [readPlan('amara'), readPlan('liam')];
    const shared = ({ about, ...rest }: Plan) => ({
      ...rest,
      about: { ...about, student: '', address: '', evidenceFolderUrl: '' },
    });
    expect(shared(his.plan)).toEqual(shared(hers.plan));
    expect([...hers.issues, ...his.issues].filter(issue => issue.weight === 'stops')).toEqual([]);
    expect(hers.plan.records.earlier.length).toBeGreaterThan(0);
  });

  it('shows staff the same rows in every tab', () => {
    syncAll(school);
    const titles = TABS.filter(each => !['readme', 'students', 'settings', 'journal', 'reviews'].includes(each.key));
    for (const { title, columns } of titles) {
      const of = (name: string): string[] =>
        tab(school.keeper, school.workbookId, title.en)
          .filter(row => row[0]?.startsWith(name))
          .map(row => row.slice(1, columns.filter(column => !column.hidden).length).join(' | '))
          .sort();
      expect([title, of('Liam')]).toEqual([title, of('Amara')]);
    }
    expect(titles.map(({ title }) => title.en)).toEqual(expect.arrayContaining(['Profile', 'Reflections', 'Changes']));
  });
});

/** As in Docs, the Tab key in a table's last cell makes the next row. */
async function haveRow(
  doc: DocsPage,
  { table, row }: { readonly table: RegExp; readonly row: RegExp | number },
): Promise<void> {
  if (typeof row !== 'number') return;
  const rows = doc.tables(table).first().locator('tr');
  while ((await rows.count()) <= row) {
    const before = await rows.count();
    await rows.last().locator('td').last().locator('.line').last().click();
    await doc.page.keyboard.press('Tab');
    await rows.nth(before).waitFor();
  }
}
