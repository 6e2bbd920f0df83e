// The staff's year in a real browser, by mouse and keyboard: Ms Rivera keeps a class, Mr Okafor counsels it, students read
// what comes of it. The steps build on each other and share one school; each is looked at on the other person's page.
import { students } from '../../src/emulator/seed/index.ts';
import { AddOnPanel } from './pages/add-on-panel.ts';
import { DrivePage } from './pages/drive.ts';
import { focusOn, tabTo } from './pages/keyboard.ts';
import { SheetsPage } from './pages/sheets.ts';
import { SlowNetwork } from './pages/slow-network.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(90_000);

const CLASS = 'Homeroom 7B';
const roster = (): string =>
  ['Name\tE-mail', ...students().map(({ person }) => `${person.name}\t${person.id}`)].join('\n');
/** Noor's address has lost its end, Kaya has Zoë's. */
const rosterWithTwoWrong = (): string =>
  roster().replace('noor@hillside.example', 'noor@hillside').replace('kaya@hillside.example', 'zoe@hillside.example');

let world: World;
let rivera: PersonWindow;
let panel: AddOnPanel;

beforeAll(async () => {
  world = await startWorld();
  rivera = await world.windowOf('rivera');
});

afterAll(() => world.close());

describe('Ms Rivera keeps a class', () => {
  it('sets it up by keyboard alone, from Drive to the finished class, and corrects two wrong rows by their line', async () => {
    const { page, context } = rivera;
    const { keyboard } = page;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await new DrivePage(page).row('My first class').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page, 'My first class');
    await keyboard.press('Enter');
    await new SheetsPage(page).ready();
    await tabTo(page, 'File');
    await keyboard.press('ArrowLeft');
    await focusOn(page, 'Extensions');
    await keyboard.press('ArrowDown');
    await focusOn(page, 'Throughline');
    await keyboard.press('ArrowRight');
    await focusOn(page, 'Open Throughline');
    await keyboard.press('Enter');
    panel = new AddOnPanel(page);
    await panel.says('Start a class');
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page, 'Class');
    await keyboard.type(CLASS);
    await tabTo(page, 'School year');
    await keyboard.type('2026–27');
    await keyboard.press('Enter');
    await panel.says('Who is in it?');
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page, 'Paste names and e-mail addresses');
    await page.evaluate(text => navigator.clipboard.writeText(text), rosterWithTwoWrong());
    await keyboard.press('Control+V');
    await tabTo(page, 'Check the list');
    await keyboard.press('Enter');
    await panel.says('2 rows need a look');
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'set-up-check');
    await tabTo(page, 'Correct the list');
    await keyboard.press('Enter');
    // The cursor stands on the first wrong line; the other one is the last of the list.
    await focusOn(page, 'Paste names and e-mail addresses');
    await keyboard.press('End');
    await keyboard.type('.example');
    await keyboard.press('Control+End');
    for (const _letter of 'zoe@hillside.example') await keyboard.press('Backspace');
    await keyboard.type('kaya@hillside.example');
    await tabTo(page, 'Check the list');
    await keyboard.press('Enter');
    await panel.says('12 rows are right');
    await tabTo(page, 'Create the class with 12 students');
    await keyboard.press('Enter');
    await panel.says('Your class is ready');
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page, /^Open the class workbook/);
    const opened = context.waitForEvent('page');
    await keyboard.press('Enter');
    rivera = { ...rivera, page: await opened };
    await new SheetsPage(rivera.page).ready();
    expect(await rivera.page.title()).toContain(CLASS);
  });

  it('creates the plans, stops in the middle, closes the page, and goes on another time until everybody has one', async () => {
    const { page } = rivera;
    const sheets = new SheetsPage(page);
    await sheets.openAddOn();
    panel = new AddOnPanel(page);
    await panel.says('No plan ready yet, 12 to create.');
    expect(await accessibilityProblems(page)).toEqual([]);
    const network = await SlowNetwork.on(page);
    network.hold();
    await panel.button('Create the plans').click();
    await panel.says('0 of 12 done, 12 left');
    await panel.says('Now: Amara Nwosu');
    expect(await accessibilityProblems(page)).toEqual([]);
    await panel.button('Stop').click();
    await panel.says('Stopping after this one…');
    network.release();
    await panel.says('Stopped. Nothing is half done. Press Continue whenever you like.');
    await panel.says('8 plans ready, 4 to create.');
    expect(await accessibilityProblems(page)).toEqual([]);
    const address = page.url();
    await page.close();
    rivera = { ...rivera, page: await rivera.context.newPage() };
    await openWorkbook(address);
    await continueCreating();
  });

  it('reads “Plan ready” for everybody in the Students tab', async () => {
    const sheets = new SheetsPage(rivera.page);
    await sheets.openTab('Students');
    expect(await sheets.texts('Name')).toEqual(students().map(({ person }) => person.name));
    expect(await sheets.texts('Status')).toEqual(students().map(() => 'Plan ready'));
    await picture(rivera.page, 'students-tab');
    await rivera.page.screenshot({ path: '/tmp/j1-students.png' });
  });

  it('finds one folder, one plan and one evidence folder for each student in Drive, and no mail was sent', async () => {
    const { page } = rivera;
    const drive = new DrivePage(page);
    await page.goto(`${world.url}/u/rivera/drive`);
    await drive.open(CLASS);
    await drive.row(`${CLASS} – Goals`).waitFor();
    const names = students().map(({ person }) => person.name);
    expect((await drive.names()).sort()).toEqual([...names, `${CLASS} – Goals`, `Plan template – ${CLASS}`].sort());
    await drive.open('Amara Nwosu');
    await drive.row(/My plan/).waitFor();
    expect(await drive.names()).toEqual([]);
    expect(world.workspace.mails).toEqual([]);
  });
});

describe('students', () => {
  it('find their own plan under Shared with me, and nobody else’s', async () => {
    const amara = await world.windowOf('amara');
    const drive = new DrivePage(amara.page);
    await drive.goTo('Shared with me');
    await drive.row('Amara Nwosu').waitFor();
    expect(await drive.names()).toEqual(['Amara Nwosu']);
    await amara.page.screenshot({ path: '/tmp/j1-amara.png' });
  });
});

async function openWorkbook(address: string): Promise<void> {
  const { page } = rivera;
  await page.goto(address);
  const sheets = new SheetsPage(page);
  await sheets.ready();
  await sheets.openAddOn();
  panel = new AddOnPanel(page);
}

async function continueCreating(): Promise<void> {
  const { page } = rivera;
  await panel.says('8 plans ready, 4 to create.');
  const network = await SlowNetwork.on(page);
  network.hold();
  await panel.button('Continue').click();
  await panel.says('8 of 12 done, 4 left');
  await panel.says('Now: Tāne Ngata');
  expect(await panel.inside.getByRole('progressbar', { name: 'Creating the plans' }).getAttribute('value')).toBe('8');
  await picture(page, 'creating');
  network.release();
  await panel.says('Done. Hand out the plans next.');
  await panel.says('12 plans ready.');
  expect(await accessibilityProblems(page)).toEqual([]);
}
