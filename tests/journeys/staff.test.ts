// The staff's year in a real browser, by mouse and keyboard: Ms Rivera keeps a class, Mr Okafor counsels it, students read
// what comes of it. The steps build on each other and share one school; each is looked at on the other person's page.
import { students } from '../../src/emulator/seed/index.ts';
import { AddOnPanel } from './pages/add-on-panel.ts';
import { DocsPage } from './pages/docs.ts';
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
    await drive.row(/Learning plan/).waitFor();
    expect(await drive.names()).toEqual(['Evidence – Amara Nwosu', 'Amara Nwosu – Learning plan 2026–27']);
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
    for (const other of students().slice(1)) {
      const theirs = await namesUnderSharedWithMe(other.person.id.split('@')[0] ?? '');
      expect(theirs).toEqual([other.person.name]);
    }
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
    expect(await sheets.texts('What I want to reach')).toEqual(Object.values(GOALS_OF));
    await panel.says('Nothing needs you at the moment.');
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
    expect(await sheets.texts('What I want to reach')).toEqual([
      GOALS_OF['amara'],
      'Swim 500 metres without a stop',
      GOALS_OF['yuki'],
      GOALS_OF['fatima'],
    ]);
    expect(await sheets.texts('Deadline')).toEqual(Object.keys(GOALS_OF).map(() => '28 May 2027'));
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
    await rivera.page.screenshot({ path: '/tmp/j1-problems.png' });
    await picture(rivera.page, 'class-problems');
  });

  it('says that nothing needs her once the plan is restored and the row is back', async () => {
    await yuki.page.getByRole('textbox', { name: 'Document content' }).click();
    await yuki.page.keyboard.press('Control+z');
    await new DocsPage(yuki.page).cell({ table: /^Goal G1/, row: /^By when/, column: 0 }).waitFor();
    const drive = new DrivePage(rivera.page);
    await rivera.page.goto(`${world.url}/u/rivera/drive`);
    await drive.goTo('Bin');
    await drive.choose(/Sofia/, 'Restore');
    await rivera.page.getByText(/is back where it was/).waitFor();
    await openWorkbook(workbookAddress);
    await sync('12 plans up to date.');
    await panel.says('Nothing needs you at the moment.');
    await yuki.context.close();
  });
});

describe('Mr Okafor counsels the class', () => {
  it('gets it shared by the panel, without a mail', async () => {
    await panel.inside.getByText('Share with other staff').click();
    await panel.field('E-mail address of a counselor or teacher').fill('okafor@hillside.example');
    await panel.button('Share this class').click();
    await panel.inside.getByRole('status').filter({ hasText: 'okafor@hillside.example' }).waitFor();
    console.log(await panel.inside.locator('details[open]').innerText());
    expect(await accessibilityProblems(rivera.page)).toEqual([]);
    expect(world.workspace.mails).toEqual([]);
  });

  it('finds the workbook under Shared with me and sees who keeps the class, and no job buttons', async () => {
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
    console.log(await his.inside.locator('body').innerText());
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
    await tabTo(page, 'Today', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await his.says(/things wait for you/);
    console.log(await his.inside.locator('body').innerText());
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/j1-today.png' });
    await tabTo(page, 'Feedback');
    await page.keyboard.type('Good measure. How will you practise at weekends?');
    await tabTo(page, 'Approve');
    await page.keyboard.press('Enter');
    console.log(await his.inside.locator('body').innerText());
    await his.says(/Amara Nwosu sees this after the next sync/);
    await page.screenshot({ path: '/tmp/j1-decided.png' });
  });

  it('sees a student’s goal, trend and decision in the panel by selecting the row', async () => {
    const { page } = okafor;
    const his = new AddOnPanel(page);
    await his.openPart('Student');
    const sheets = new SheetsPage(page);
    await (await sheets.cellOf('What I want to reach', 'Fatima Al-Sayed')).click();
    await his.inside.getByRole('heading', { name: 'Fatima Al-Sayed' }).waitFor();
    console.log(await his.inside.locator('body').innerText());
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/j1-student.png' });
  });

  it('has both decisions in the students’ Docs and in Reviews after Ms Rivera’s next sync', async () => {
    await sync('12 plans up to date.');
    const amarasPlan = new DocsPage(amara.page);
    await amarasPlan.text.getByText('Good measure. How will you practise at weekends?').waitFor();
    console.log(
      await amarasPlan
        .tables(/^Goal G1/)
        .first()
        .innerText(),
    );
    const mateo = await world.windowOf('mateo');
    const mateosPlan = await openPlan(mateo, 'Mateo Álvarez');
    await mateosPlan.text.getByText('How far do you swim in one go today?').waitFor();
    console.log(
      await mateosPlan
        .tables(/^Goal G1/)
        .first()
        .innerText(),
    );
    const sheets = new SheetsPage(rivera.page);
    await sheets.openTab('Reviews');
    console.log(await sheets.texts('Student'), await sheets.texts('Decision'), await sheets.texts('Who'));
    await rivera.page.screenshot({ path: '/tmp/j1-reviews.png' });
  });

  it('loses nothing at 200 % zoom: no part of the panel scrolls sideways', async () => {
    const { page } = okafor;
    const his = new AddOnPanel(page);
    await page.setViewportSize({ width: 640, height: 400 });
    for (const part of ['Class', 'Today', 'Student']) {
      await his.openPart(part);
      expect(await his.overhang()).toBe(0);
    }
    await page.screenshot({ path: '/tmp/j1-zoom.png' });
  });
});

/** What four students wrote, by the panel or by typing; the others have no goal yet. */
const GOALS_OF: Readonly<Record<string, string>> = {
  amara: 'Read 95 words a minute aloud by the end of May',
  mateo: 'Swim 400 metres without a stop this year',
  yuki: 'Know all times tables to ten by winter',
  fatima: 'Help in the town library for 20 hours',
};

function writeGoals(): void {
  for (const [handle, statement] of Object.entries(GOALS_OF)) {
    const email = `${handle}@hillside.example`;
    const student = world.person(email);
    const documentId = planIdOf(email);
    student.start(documentId);
    const goal = { statement, why: 'It matters to me.', measure: 'words', start: '70', target: '95' };
    student.call(documentId, 'plan.saveGoal', {
      goalId: '',
      before: null,
      goal: { ...goal, deadline: '2027-05-28', myReply: '' },
    });
    student.call(documentId, 'plan.addStep', {
      goalId: 'G1',
      text: 'Ask for help',
      owner: 'student',
      due: '2026-10-02',
    });
    student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-09-01', amount: '74', note: '' });
    student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-09-08', amount: '79', note: '' });
  }
}

/** Found as the student finds it: the folder shared with them, and the Doc in it. */
function planIdOf(email: string): string {
  const { drive } = world.workspace;
  const workbookId = /\/d\/([^/]+)/.exec(workbookAddress)?.[1] ?? '';
  const folders = drive.children(drive.item(workbookId)?.parents[0] ?? '');
  const own = folders.find(({ permissions }) => permissions.some(({ emailAddress }) => emailAddress === email));
  return drive.children(own?.id ?? '').find(({ mimeType }) => mimeType.endsWith('.document'))?.id ?? '';
}

async function openPlan(window: PersonWindow, name: string): Promise<DocsPage> {
  await window.visit('/drive/shared');
  const drive = new DrivePage(window.page);
  await drive.open(name);
  await drive.open(/Learning plan/);
  return new DocsPage(window.page).opened();
}

async function namesUnderSharedWithMe(handle: string): Promise<string[]> {
  const window = await world.windowOf(handle);
  await window.visit('/drive/shared');
  const drive = new DrivePage(window.page);
  await drive.row('').first().waitFor();
  const names = await drive.names();
  await window.context.close();
  return names;
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
