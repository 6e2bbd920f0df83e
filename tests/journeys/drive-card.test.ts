// Amara files what lies in her Drive as evidence, a photo and a Doc, with the card beside Drive; it stands in her plan and,
// after her teacher's sync, in the class workbook.
import { syncAll, type TestClass } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { DrivePage } from './pages/drive.ts';
import { DriveCard } from './pages/drive-card.ts';
import { focusOn, tabTo } from './pages/keyboard.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { SheetsPage } from './pages/sheets.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(120_000);

const AMARA = 'amara@hillside.example';
const FILES = 'https://www.googleapis.com/drive/v3/files';
const PHOTO = 'science fair.png';
const ESSAY = 'My essay about rivers';

let world: World;
let taught: TestClass;
let amara: PersonWindow;
let planId: string;

beforeAll(async () => {
  world = await startWorld();
  taught = preparedClass(world, ['amara', 'liam']);
  const person = world.person(AMARA);
  person.rest('POST', FILES, { name: PHOTO, mimeType: 'image/png' });
  person.rest('POST', FILES, { name: ESSAY, mimeType: 'application/vnd.google-apps.document' });
  person.rest('POST', FILES, { name: 'Photos', mimeType: 'application/vnd.google-apps.folder' });
  amara = await world.windowOf('amara');
});

afterAll(() => world.close());

describe('Amara', () => {
  it('opens her plan with Throughline once and writes a goal', async () => {
    const { page } = amara;
    const drive = new DrivePage(page);
    await drive.goTo('Shared with me');
    await drive.open(/^Amara/);
    await drive.open(/Learning plan/);
    await StudentPanel.open(page);
    planId = /\/document\/d\/([^/]+)/.exec(page.url())?.[1] ?? '';
    const goal = {
      statement: 'Explain how rivers shape land',
      why: '',
      measure: '',
      start: '',
      target: '',
      deadline: '',
      myReply: '',
    };
    world.person(AMARA).call(planId, 'plan.saveGoal', { goalId: '', before: null, goal });
  });

  it('sees the card say what to do, and what it does not take', async () => {
    const { page, visit } = amara;
    await visit('/drive');
    const card = await DriveCard.open(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await card.select('Photos');
    await card.says(/^This is a folder\./);
    await page.getByRole('checkbox', { name: `Select ${PHOTO}` }).check();
    await card.says(/^2 files are selected\./);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('files a photo for her goal: two questions of Drive, once each, and one line in the plan', async () => {
    const { page } = amara;
    const card = new DriveCard(page);
    await card.select(PHOTO);
    await card.press('Let Throughline see this file');
    expect(await accessibilityProblems(page)).toEqual([]);
    await card.allow(PHOTO);
    await card.press('Let Throughline write in this plan');
    await card.allow(world.workspace.drive.item(planId)?.name ?? '');
    await card.panel.getByLabel('Goal').selectOption({ label: 'G1: Explain how rivers shape land' });
    await card.panel
      .getByLabel('What does it show, and why did you choose it?')
      .fill('The model I built. It shows a <delta>.');
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'drive-card');
    await card.press('File it in my plan');
    await card.says(`“${PHOTO}” now stands in the evidence table`);
    await card.says(/^Only you can open this file/);
    expect(await accessibilityProblems(page)).toEqual([]);
    const [plan] = await Promise.all([
      amara.context.waitForEvent('page'),
      card.panel.getByRole('link', { name: 'Open my plan' }).click(),
    ]);
    const docs = await new DocsPage(plan).opened();
    const title = plan.getByRole('link', { name: PHOTO });
    await title.waitFor();
    await plan.getByText('The model I built. It shows a <delta>.').waitFor();
    expect(await docs.text.getByRole('link', { name: PHOTO }).count()).toBe(1);
    await plan.close();
  });

  it('files a Doc by keyboard alone, without a goal', async () => {
    const { page, visit } = amara;
    await visit('/drive');
    await new DrivePage(page).row(ESSAY).waitFor();
    const { keyboard } = page;
    await tabTo(page, `Select ${ESSAY}`);
    await keyboard.press('Space');
    await tabTo(page, 'Throughline');
    await keyboard.press('Enter');
    const card = new DriveCard(page);
    await card.says('Is this Doc your plan, or a piece of your work?');
    await tabTo(page, 'Let Throughline see this file');
    await keyboard.press('Enter');
    await tabTo(page, 'Allow');
    await keyboard.press('Enter');
    await card.says('It goes into the plan of Amara');
    await tabTo(page, 'Goal');
    await keyboard.press('End');
    await tabTo(page, 'What does it show, and why did you choose it?');
    await keyboard.type('My best page so far');
    await tabTo(page, 'File it in my plan');
    await focusOn(page, 'File it in my plan');
    await keyboard.press('Enter');
    await card.says(`“${ESSAY}” now stands in the evidence table`);
  });

  it('finds each file once in the plan, also after filing it again', async () => {
    const { page } = amara;
    const card = new DriveCard(page);
    await card.select(PHOTO);
    await card.says('This file stands in your plan already, for Goal G1.');
    await card.press('File it in my plan');
    await card.says(/Nothing was added/);
    const view = world.person(AMARA).call(planId, 'plan.open', {});
    const rows = view.kind === 'plan' ? view.evidence.map(({ title, goalId, why }) => [title, goalId, why]) : [];
    expect(rows).toEqual([
      [PHOTO, 'G1', 'The model I built. It shows a <delta>.'],
      [ESSAY, '', 'My best page so far'],
    ]);
  });

  it('opens a file by two clicks on its row', async () => {
    const { page } = amara;
    await new DrivePage(page).row(ESSAY).getByRole('cell').nth(1).dblclick();
    await new DocsPage(page).opened();
  });
});

it('shows nothing to Liam, whose school blocks add-ons', async () => {
  const { page } = await world.windowOf('liam');
  await page.getByRole('heading', { name: 'My Drive' }).waitFor();
  await page.getByText('Reading the list…').waitFor({ state: 'hidden' });
  expect(await page.getByRole('button', { name: 'Throughline' }).count()).toBe(0);
});

it('Ms Rivera reads both in the workbook after her sync', async () => {
  syncAll(taught);
  const rivera = await world.windowOf('rivera');
  await rivera.visit(`/spreadsheets/d/${taught.workbookId}/edit`);
  const sheet = new SheetsPage(rivera.page);
  await sheet.ready();
  await sheet.openTab('Evidence');
  for (const words of [PHOTO, ESSAY, 'My best page so far']) await rivera.page.getByText(words).first().waitFor();
});
