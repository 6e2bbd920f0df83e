// The staff's year in a real browser, by mouse and keyboard: Ms Rivera keeps a class, Mr Okafor counsels it, students read
// what comes of it. The steps build on each other and share one school; each is looked at on the other person's page.
import { students } from '../../src/emulator/seed/index.ts';
import { AddOnPanel } from './pages/add-on-panel.ts';
import { type CellPlace, DocsPage } from './pages/docs.ts';
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
let workbookAddress: string;
let amara: PersonWindow;
let yuki: PersonWindow;
let okafor: PersonWindow;

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
    workbookAddress = page.url();
    await page.close();
    rivera = { ...rivera, page: await rivera.context.newPage() };
    await openWorkbook(workbookAddress);
    await continueCreating();
  });

  it('reads “Plan ready” for everybody in the Students tab', async () => {
    const sheets = new SheetsPage(rivera.page);
    await sheets.openTab('Students');
    expect(await sheets.texts('Name')).toEqual(students().map(({ person }) => person.name));
    expect(await sheets.texts('Status')).toEqual(students().map(() => 'Plan ready'));
    await picture(rivera.page, 'students-tab');
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
    await drive.row(/Learning plan/).waitFor();
    expect(await drive.names()).toEqual(['Evidence – Amara Nwosu', 'Amara Nwosu – Learning plan 2026–27']);
    for (const { person } of students()) expect(filesOf(person.id)).toHaveLength(2);
    expect(world.workspace.mails).toEqual([]);
  });
});

describe('students', () => {
  it('find their own plan under Shared with me, and nobody else’s', async () => {
    amara = await world.windowOf('amara');
    const drive = new DrivePage(amara.page);
    await drive.goTo('Shared with me');
    await drive.row('Amara Nwosu').waitFor();
    expect(await drive.names()).toEqual(['Amara Nwosu']);
    await openPlan(amara, 'Amara Nwosu');
    const someone = await world.windowOf('mateo');
    const theirs = new DrivePage(someone.page);
    for (const { person } of students().slice(1)) {
      await someone.page.goto(`${world.url}/u/${person.id.split('@')[0]}/drive/shared`);
      await theirs.row(person.name).waitFor();
      expect(await theirs.names()).toEqual([person.name]);
    }
    await someone.context.close();
  });
});

describe('sync', () => {
  it('brings the goals of the plans into the Goals tab', async () => {
    writeGoals();
    await openWorkbook(workbookAddress);
    await panel.says('12 plans ready.');
    await sync('12 plans up to date.');
    const sheets = new SheetsPage(rivera.page);
    await sheets.openTab('Goals');
    await sheets.row('Amara Nwosu').waitFor();
    expect(await sheets.texts('What I want to reach')).toEqual(statements());
    await panel.says('4 goals wait for you under Today.');
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
  });

  it('names a plan in the bin and a plan that lost a row, and goes on with all others', async () => {
    yuki = await world.windowOf('yuki');
    const yukisPlan = await openPlan(yuki, 'Yuki Tanaka');
    await yukisPlan.cell({ table: /^Goal G1/, row: /^By when/, column: 0 }).click();
    await yukisPlan.choose('Insert', 'Delete row');
    await yukisPlan.saved();
    await putSofiasPlanIntoTheBin();
    const mateo = await world.windowOf('mateo');
    const mateosPlan = await openPlan(mateo, 'Mateo Álvarez');
    await mateosPlan.typeOver({ table: /^Goal G1/, row: 0, column: 1 }, 'Swim 500 metres without a stop');
    await mateosPlan.saved();
    await openWorkbook(workbookAddress);
    await sync('10 plans up to date, 2 need a look.');
    await panel.says('I could not read the plan of Sofia Kowalska: it is in the bin. Restore it in Drive.');
    await panel.says(
      'The first goal table (G1) has lost its “By when” row: add it back, with these words on the left.',
    );
    await expect(panel.button('Continue').count()).resolves.toBe(0);
    const sheets = new SheetsPage(rivera.page);
    await sheets.openTab('Goals');
    // Mateo's new words came in, and Yuki's deadline of the last good reading stays.
    const swims = WISHES['mateo']?.statement;
    const expected = statements().map(words => (words === swims ? 'Swim 500 metres without a stop' : words));
    await sheets.row('Swim 500 metres').waitFor();
    expect(await sheets.texts('What I want to reach')).toEqual(expected);
    expect(await sheets.texts('Deadline')).toEqual(expected.map(() => '28 May 2027'));
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
    await picture(rivera.page, 'class-problems');
  });

  it('names no plan any more once the plan is restored and the row is back', async () => {
    const yukisPlan = new DocsPage(yuki.page);
    await yukisPlan.cell({ table: /^Goal G1/, row: /want to get/, column: 0 }).click();
    await yukisPlan.choose('Insert', 'Insert row below');
    await yukisPlan
      .tables(/^Goal G1/)
      .first()
      .locator('tr')
      .nth(20)
      .waitFor();
    await yukisPlan.typeInto({ table: /^Goal G1/, row: 7, column: 0 }, 'By when');
    await yukisPlan.typeInto({ table: /^Goal G1/, row: /^By when/, column: 1 }, '2027-06-11');
    await yukisPlan.saved();
    const drive = new DrivePage(rivera.page);
    await rivera.page.goto(`${world.url}/u/rivera/drive`);
    await drive.goTo('Bin');
    await drive.choose(/Sofia/, 'Restore');
    await rivera.page.getByText(/is back where it was/).waitFor();
    await openWorkbook(workbookAddress);
    await sync('12 plans up to date.');
    await panel.says('4 goals wait for you under Today.');
    await yuki.context.close();
  });
});

describe('Mr Okafor counsels the class', () => {
  it('gets it shared by the panel, without a mail', async () => {
    await panel.inside.getByText('Share with other staff').click();
    await panel.field('E-mail address of a counselor or teacher').fill('okafor@hillside.example');
    await panel.button('Share this class').click();
    await panel.inside.getByRole('status').filter({ hasText: 'okafor@hillside.example' }).waitFor();
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
    expect(world.workspace.mails).toEqual([]);
  });

  it('finds the workbook under Shared with me and sees who keeps the class and what it is good for, and no job buttons', async () => {
    okafor = await world.windowOf('okafor');
    const { page } = okafor;
    const drive = new DrivePage(page);
    await drive.goTo('Shared with me');
    await drive.open(CLASS);
    await drive.open(`${CLASS} – Goals`);
    const sheets = new SheetsPage(page);
    await sheets.ready();
    await sheets.openAddOn();
    const his = new AddOnPanel(page);
    await his.says(/keeps this class in step/);
    await his.says('Use it to follow your students through the year and to prepare a talk with one of them.');
    await panel.says('Use it to make the plans, keep them in step and answer each goal in a sentence.');
    for (const job of ['Create the plans', 'Continue', 'Sync now', 'Share this class']) {
      await expect(his.button(job).count()).resolves.toBe(0);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('filters the Goals tab and decides on Mateo’s goal in its row', async () => {
    const sheets = new SheetsPage(okafor.page);
    await sheets.openTab('Goals');
    await sheets.filter('Student', 'Mateo Álvarez');
    await sheets.row('Amara Nwosu').waitFor({ state: 'detached' });
    expect(await sheets.texts('Student')).toEqual(['Mateo Álvarez']);
    await sheets.choose(await sheets.cellOf('Decision', 'Mateo Álvarez'), 'Please look again');
    await sheets.cellOf('Feedback', 'Mateo Álvarez').then(cell => cell.click());
    await okafor.page.keyboard.type('How far do you swim in one go today?');
    await okafor.page.keyboard.press('Enter');
    await sheets.saved();
    expect(await accessibilityProblems(okafor.page)).toEqual([]);
    await sheets.showAll('Student');
    await sheets.row('Amara Nwosu').waitFor();
    // Ms Rivera has the tab open, too.
    const hers = new SheetsPage(rivera.page);
    await hers.openTab('Goals');
    await hers.row('Mateo Álvarez').filter({ hasText: 'Please look again' }).waitFor();
  });

  it('decides on Amara’s goal in the queue of the panel, by keyboard alone', async () => {
    const { page } = okafor;
    const his = new AddOnPanel(page);
    await tabTo(page, 'Today');
    await page.keyboard.press('Enter');
    await his.says('3 things wait for you.');
    await picture(page, 'today');
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page, 'Feedback');
    await page.keyboard.type('Good measure. How will you practise at weekends?');
    await tabTo(page, 'Approve');
    await page.keyboard.press('Enter');
    await his.says(/^Approved. Amara Nwosu sees this after the next sync. 2 things wait for you.$/);
  });

  it('sees a student’s goal, trend and decision in the panel by selecting the row', async () => {
    const { page } = okafor;
    const his = new AddOnPanel(page);
    await his.openPart('Student');
    const sheets = new SheetsPage(page);
    await (await sheets.cellOf('What I want to reach', 'Fatima Al-Sayed')).click();
    await his.inside.getByRole('heading', { name: 'Fatima Al-Sayed' }).waitFor();
    await his.says('Measure: hours');
    await his.says('Steps: 0 of 1 done');
    await his.inside.getByRole('img', { name: 'hours: last value 5, target 20' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('has both decisions in the students’ Docs and in Reviews after Ms Rivera’s next sync', async () => {
    await sync('12 plans up to date.');
    const staffRow = (row: RegExp): CellPlace => ({ table: /^Goal G1/, row, column: 1 });
    const amarasPlan = new DocsPage(amara.page);
    await amarasPlan
      .cell(staffRow(/^Decision/))
      .getByText(/^Approved.*Okafor.*1 Sep 2026/)
      .waitFor();
    await amarasPlan
      .cell(staffRow(/^Feedback/))
      .getByText('How will you practise at weekends?')
      .waitFor();
    const mateo = await world.windowOf('mateo');
    const mateosPlan = await openPlan(mateo, 'Mateo Álvarez');
    await mateosPlan
      .cell(staffRow(/^Decision/))
      .getByText(/^Please look again.*1 Sep 2026/)
      .waitFor();
    await mateosPlan
      .cell(staffRow(/^Feedback/))
      .getByText('How far do you swim in one go today?')
      .waitFor();
    const sheets = new SheetsPage(rivera.page);
    await sheets.openTab('Reviews');
    await sheets.row('Mateo Álvarez').waitFor();
    expect(await sheets.texts('Student')).toEqual(['Amara Nwosu', 'Mateo Álvarez']);
    expect(await sheets.texts('Decision')).toEqual(['Approved', 'Please look again']);
    expect(await sheets.texts('Who')).toEqual(['Okafor', 'typed in the workbook']);
    await (await new SheetsPage(okafor.page).cellOf('What I want to reach', 'Amara Nwosu')).click();
    const his = new AddOnPanel(okafor.page);
    await his.says('Approved');
    await picture(okafor.page, 'staff');
  });

  it('loses nothing at 200 % zoom: no part of the panel scrolls sideways', async () => {
    const { page } = okafor;
    const his = new AddOnPanel(page);
    await page.setViewportSize({ width: 640, height: 400 });
    for (const part of ['Class', 'Today', 'Student']) {
      await his.openPart(part);
      expect(await his.overhang()).toBe(0);
    }
    const panelBox = await page.locator('iframe.add-on-frame').boundingBox();
    expect((panelBox?.x ?? 0) + (panelBox?.width ?? 0)).toBeLessThanOrEqual(640);
  });
});

interface Wish {
  readonly statement: string;
  readonly why: string;
  readonly measure: string;
  /** Where it starts, what was reached in the first two weeks, where it should get to. */
  readonly numbers: readonly [start: number, first: number, second: number, target: number];
}

/** What four students wrote; the others have no goal yet. */
const WISHES: Readonly<Record<string, Wish>> = {
  amara: {
    statement: 'Read 95 words a minute aloud by June',
    why: 'My cousins ask me to read to them.',
    measure: 'words a minute',
    numbers: [70, 74, 79, 95],
  },
  mateo: {
    statement: 'Swim 400 metres without a stop',
    why: 'I want to join the rescue swimmers.',
    measure: 'metres',
    numbers: [100, 150, 150, 400],
  },
  yuki: {
    statement: 'Know all times tables to ten',
    why: 'Then fractions get easier for me.',
    measure: 'tables I know',
    numbers: [4, 5, 6, 10],
  },
  fatima: {
    statement: 'Help in the town library for 20 hours',
    why: 'I like people and books.',
    measure: 'hours',
    numbers: [0, 2, 5, 20],
  },
};
const statements = (): string[] => Object.values(WISHES).map(({ statement }) => statement);

function writeGoals(): void {
  for (const [handle, { numbers, ...words }] of Object.entries(WISHES)) {
    const email = `${handle}@hillside.example`;
    const student = world.person(email);
    const documentId = filesOf(email).find(({ mimeType }) => mimeType.endsWith('.document'))?.id ?? '';
    const [start, first, second, target] = numbers.map(String) as [string, string, string, string];
    const goal = { ...words, start, target, deadline: '2027-05-28', myReply: '' };
    const step = { goalId: 'G1', text: 'Ask for help', owner: 'student', due: '2026-10-02' };
    student.start(documentId);
    student.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal });
    student.call(documentId, 'plan.addStep', step);
    student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-08-25', amount: first, note: '' });
    student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-09-01', amount: second, note: '' });
  }
}

/** What lies in the folder that is shared with this student. */
function filesOf(email: string): readonly { readonly id: string; readonly mimeType: string }[] {
  const { drive } = world.workspace;
  const workbookId = /\/d\/([^/]+)/.exec(workbookAddress)?.[1] ?? '';
  const folders = drive.children(drive.item(workbookId)?.parents[0] ?? '');
  const own = folders.filter(({ permissions }) => permissions.some(({ emailAddress }) => emailAddress === email));
  return own.flatMap(({ id }) => drive.children(id));
}

async function openPlan(window: PersonWindow, name: string): Promise<DocsPage> {
  await window.visit('/drive/shared');
  const drive = new DrivePage(window.page);
  await drive.open(name);
  await drive.open(/Learning plan/);
  return new DocsPage(window.page).opened();
}

async function putSofiasPlanIntoTheBin(): Promise<void> {
  const { page } = rivera;
  await page.goto(`${world.url}/u/rivera/drive`);
  const drive = new DrivePage(page);
  await drive.open(CLASS);
  await drive.open('Sofia Kowalska');
  await drive.choose(/Learning plan/, 'Move to bin');
  await page.getByText(/is in the bin/).waitFor();
}

/** Presses “Sync now” and waits for the sentence that says how the class stands. */
async function sync(sentence: string): Promise<void> {
  await panel.button('Sync now').click();
  await panel.says(sentence);
  await panel.button('Sync now').waitFor();
}

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
