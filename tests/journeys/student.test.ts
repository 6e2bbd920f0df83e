// Amara's afternoon: a student with the add-on, from Drive to a goal with steps, numbers and evidence. Her teacher's window
// shows the same Doc all the time, and what she does is asserted there. The parts follow each other.
import { planOf, syncAll, type TestClass } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { DrivePage } from './pages/drive.ts';
import { tabTo } from './pages/keyboard.ts';
import { PickerWindow } from './pages/picker.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { SheetsPage } from './pages/sheets.ts';
import { StudentPanel, UploadDialog } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

const GOAL = 'Read 95 words a minute aloud by the end of May';
const STEP = 'Read aloud to Grandpa for ten minutes';
const ABOUT_ME = /^About me/;
const MY_COMMUNITIES = /^Me and my communities/;
const G1 = /^Goal G1/;
const STEPS = /^Steps for G1/;
const PROGRESS = /^Progress for G1/;
const EVIDENCE = /^Date/;

let world: World;
let school: TestClass;
let amara: PersonWindow;
let rivera: PersonWindow;
let panel: StudentPanel;
let sheet: SheetsPage;
let plan: DocsPage;
/** The same Doc in the teacher's window. */
let teachersView: DocsPage;
let places: { documentId: string; evidenceFolderId: string };

beforeAll(async () => {
  world = await startWorld();
  school = preparedClass(world, ['amara', 'liam', 'mateo']);
  places = planOf(world.workspace, school.folderId, 'Amara');
  rivera = await world.windowOf('rivera');
  await rivera.visit(`/document/d/${places.documentId}/edit`);
  teachersView = await new DocsPage(rivera.page).opened();
  amara = await world.windowOf('amara');
});

afterAll(() => world?.close());

const clean = async (): Promise<void> => expect(await accessibilityProblems(amara.page)).toEqual([]);

async function reopenPlan(): Promise<void> {
  const drive = new DrivePage(amara.page);
  await drive.goTo('Shared with me');
  await drive.open('Amara Nwosu');
  await drive.open(/Learning plan/);
  plan = await new DocsPage(amara.page).opened();
}

describe('a student with the add-on', () => {
  it('finds the plan under Shared with me and opens Throughline from the Extensions menu', async () => {
    const drive = new DrivePage(amara.page);
    await clean();
    await drive.goTo('Shared with me');
    await clean();
    await drive.open('Amara Nwosu');
    await drive.row(/Learning plan/).waitFor();
    await clean();
    await drive.open(/Learning plan/);
    plan = await new DocsPage(amara.page).opened();
    await plan.menu('Extensions');
    await clean();
    await amara.page.keyboard.press('Escape');
    panel = await StudentPanel.open(amara.page);
    await panel.says('Start with you. One answer is enough for today.');
    await clean();
  });

  it('answers a guiding question, and the answer stands in the Doc at once', async () => {
    await panel.button('Answer a question').click();
    await clean();
    await panel.field('Your answer').fill('I am a big sister, I swim on Tuesdays and I speak Igbo with my aunts.');
    await panel.button('Save answer').click();
    await panel.saved('Saved in your plan');
    await plan.shows({ table: MY_COMMUNITIES, row: 1, column: 1 }, 'I speak Igbo with my aunts.');
    await teachersView.shows({ table: MY_COMMUNITIES, row: 1, column: 1 }, 'I speak Igbo with my aunts.');
    await clean();
  });

  it('loses nothing that was typed when the panel is closed', async () => {
    await panel.button(/^When do you learn best/).click();
    await panel.field('Your answer').fill('Early in the morning, when it is');
    await panel.says('Not saved yet. Your text is kept here.');
    await panel.saved(/^Not saved yet$/);
    await panel.close();
    panel = await StudentPanel.open(amara.page);
    await panel
      .button(/^2 Goals|Profile/)
      .first()
      .waitFor();
    await panel.button(/Profile/).click();
    await panel.button(/^When do you learn best/).waitFor();
    expect(await panel.field('Your answer').inputValue()).toBe('Early in the morning, when it is');
    await panel.field('Your answer').press('End');
    await amara.page.keyboard.type(' quiet in the house.');
    await panel.button('Save answer').click();
    await teachersView.shows(
      { table: ABOUT_ME, row: 1, column: 1 },
      'Early in the morning, when it is quiet in the house.',
    );
  });

  it('does not overwrite what somebody else wrote meanwhile, and keeps the text that was typed', async () => {
    const cell = { table: ABOUT_ME, row: 2, column: 1 };
    await panel.button(/^What are you good at/).waitFor();
    await panel.field('Your answer').fill('Drawing maps of places that do not exist.');
    await teachersView.typeInto(cell, 'Explaining things to smaller children (Ms Rivera)');
    await teachersView.saved();
    await plan.shows(cell, 'Explaining things');
    await panel.button('Save answer').click();
    await panel.says('The document has newer text');
    await clean();
    await panel.inside.locator('.notice').getByText('Explaining things to smaller children (Ms Rivera)').waitFor();
    expect(await panel.field('Your answer').inputValue()).toBe('Drawing maps of places that do not exist.');
    await teachersView.shows(cell, /^Explaining things to smaller children \(Ms Rivera\)$/);
    await panel.button('Keep mine').click();
    await panel.button('Save answer').click();
    await teachersView.shows(cell, /^Drawing maps of places that do not exist\.$/);
  });

  it('writes a goal with the wizard by keyboard alone; the coach asks about a vague one and never blocks', async () => {
    const { keyboard } = amara.page;
    await tabTo(amara.page, 'Goals', 'Shift+Tab');
    await keyboard.press('Enter');
    await panel.says('Five short questions help you to write one.');
    await clean();
    await tabTo(amara.page, 'Add a goal');
    await keyboard.press('Enter');
    await panel.says('Question 1 of 5');
    await tabTo(amara.page, 'Next');
    await keyboard.press('Enter');
    await panel.says(/^Write one sentence first, or press Next once more/);
    await clean();
    await keyboard.type('Get better at reading');
    await panel.says(/Name one thing you could practice or show/);
    await picture(amara.page, 'goal-wizard');
    await clean();
    await tabTo(amara.page, 'Next');
    await keyboard.press('Enter');
    await panel.says('Question 2 of 5');
    await tabTo(amara.page, 'Back');
    await keyboard.press('Enter');
    await panel.says('Question 1 of 5');
    await keyboard.press('Control+a');
    await keyboard.type(GOAL);
    await panel.inside.getByText(/Name one thing you could practice or show/).waitFor({ state: 'hidden' });
    await tabTo(amara.page, 'Next');
    await keyboard.press('Enter');
    await panel.says('Question 2 of 5');
    await keyboard.type('My little brother asks me to read to him.');
    await tabTo(amara.page, 'Next');
    await keyboard.press('Enter');
    await panel.says('Question 3 of 5');
    await keyboard.type('words a minute');
    await keyboard.press('Enter');
    await panel.says('Question 4 of 5');
    await keyboard.type('70');
    await keyboard.press('Tab');
    await keyboard.type('95');
    await clean();
    await keyboard.press('Enter');
    await panel.says('Question 5 of 5');
    await keyboard.type('28052027');
    await keyboard.press('Enter');
    await panel.goal(GOAL).waitFor();
    await panel.saved('Goal G1');
    await clean();
    for (const [row, words] of [
      [0, GOAL],
      [/^Why it matters/, 'My little brother asks me to read to him.'],
      [/^How I will know/, 'words a minute'],
      [/^Where I start/, '70'],
      [/^Where I want/, '95'],
      [/^By when/, '28 May 2027'],
    ] as const)
      await teachersView.shows({ table: G1, row, column: 1 }, words);
  });

  it('adds a step and ticks it', async () => {
    await panel.button('Add a step').click();
    await panel.field('What will you do?').fill(STEP);
    await panel.field('By when?').fill('2026-09-04');
    await clean();
    await panel.button('Add this step').click();
    await teachersView.shows({ table: STEPS, row: 1, column: 0 }, STEP);
    await teachersView.shows({ table: STEPS, row: 1, column: 2 }, '4 Sep 2026');
    await panel.button('Add a step').click();
    await panel.field('What will you do?').fill('Ask Ms Rivera for a book with short chapters');
    await panel.field('By when?').fill('2026-09-08');
    await panel.button('Add this step').click();
    await teachersView.shows({ table: STEPS, row: 2, column: 0 }, 'Ask Ms Rivera for a book');
    await panel.tab('Today');
    await panel.says('due Friday');
    await clean();
    await panel.inside.getByRole('checkbox', { name: new RegExp(STEP) }).check();
    await teachersView.shows({ table: STEPS, row: 1, column: 3 }, /\S/);
    await panel.saved(`Ticked in your plan: ${STEP}`);
    expect(await panel.inside.getByRole('checkbox', { name: new RegExp(STEP) }).isChecked()).toBe(true);
  });

  it('logs numbers and sees them as a line with the target', async () => {
    await panel.tab('Goals');
    for (const [day, amount] of [
      ['2026-08-18', '70'],
      ['2026-08-25', '73'],
      ['2026-09-01', '78'],
    ] as const) {
      await panel.button('Log a number').click();
      await panel.field('Number').fill(amount);
      await panel.field('Day').fill(day);
      await clean();
      await panel.button('Save this number').click();
      await panel.field('Number').waitFor({ state: 'detached' });
    }
    await panel.inside.getByRole('img', { name: 'words a minute: last value 78, target 95' }).waitFor();
    await plan.scrollTo(/^4 Do/);
    await panel.inside.getByRole('heading', { name: 'Goals', level: 2 }).evaluate(title => title.scrollIntoView());
    await picture(amara.page, 'goal-card');
    await clean();
    await teachersView.shows({ table: PROGRESS, row: 3, column: 1 }, '78');
  });

  it('connects the evidence folder through the Picker; Cancel shows the other way', async () => {
    await panel.button('Add evidence').click();
    await clean();
    await panel.button('Upload a file').click();
    const dialog = new UploadDialog(amara.page);
    await dialog.says('Connect your evidence folder once');
    expect(await amara.page.locator('aside.add-on-sidebar').count()).toBe(0);
    await clean();
    await dialog.button('Connect my evidence folder').click();
    const picker = await new PickerWindow(amara.page).opened();
    await clean();
    await picker.cancel();
    await dialog.says('No folder was chosen.');
    await dialog.inside.getByRole('link', { name: /Open your evidence folder/ }).waitFor();
    await clean();
    await dialog.button('Connect my evidence folder').click();
    await picker.opened();
    await picker.select(/Evidence/);
    await dialog.says('Any kind of file, up to 100 MB each.');
    await clean();
  });

  it('uploads 3 MB with progress and sees where the file landed', async () => {
    const dialog = new UploadDialog(amara.page);
    const [chooser] = await Promise.all([
      amara.page.waitForEvent('filechooser'),
      dialog.button('Choose files').click(),
    ]);
    await chooser.setFiles({
      name: 'reading log.png',
      mimeType: 'image/png',
      buffer: Buffer.alloc(3 * 1024 * 1024, 'words '),
    });
    await dialog.says('3.0 MB');
    await dialog.field('What is it?').fill('My reading log of September');
    await dialog.field('What does it show, and why did you choose it?').fill('Every line is one evening.');
    await clean();
    // The second slice is held back until the person has seen the first one counted.
    let slices = 0;
    let goOn = (): void => undefined;
    const wasSeen = new Promise<void>(resolve => {
      goOn = resolve;
    });
    await amara.page.route('**/_workspace/call', async route => {
      if (route.request().postData()?.includes('evidence.sendSlice')) slices += 1;
      if (slices === 2) await wasSeen;
      await route.continue();
    });
    await dialog.button('Upload this file').click();
    await dialog.says('2.0 MB of 3.0 MB');
    await dialog.button('Cancel upload').waitFor();
    expect(await dialog.button('Back to my plan').count()).toBe(0);
    await picture(amara.page, 'upload');
    await clean();
    goOn();
    await dialog.says(
      'In your evidence folder as “2026-09-01 G1 reading log.png”, and in the evidence table of your plan.',
    );
    await amara.page.unroute('**/_workspace/call');
    expect(slices).toBe(2);
    await clean();
    await dialog.button('Back to my plan').click();
    await dialog.box.waitFor({ state: 'detached' });
    await panel.says('This week');
    await panel.saved(/^Saved: 2026-09-01 G1 reading log\.png is in your evidence folder and in the evidence table\.$/);
    await plan
      .cell({ table: EVIDENCE, row: 1, column: 1 })
      .getByRole('link', { name: 'My reading log of September' })
      .waitFor();
    await teachersView.shows({ table: EVIDENCE, row: 1, column: 2 }, 'G1');
    await teachersView.shows({ table: EVIDENCE, row: 1, column: 3 }, 'Every line is one evening.');
  });

  it('finds the file in Drive under a name with day and goal, and so does the teacher', async () => {
    await amara.page.getByRole('link', { name: 'Back to Drive' }).click();
    const drive = new DrivePage(amara.page);
    await drive.goTo('Shared with me');
    await drive.open('Amara Nwosu');
    await drive.open(/^Evidence/);
    const file = drive.row('2026-09-01 G1 reading log.png');
    await file.getByText('3.1 MB').waitFor();
    await clean();
    const second = await world.windowOf('rivera');
    await second.visit(`/drive/folders/${places.evidenceFolderId}`);
    await new DrivePage(second.page).row('2026-09-01 G1 reading log.png').getByText('Amara Nwosu').waitFor();
    await reopenPlan();
    panel = await StudentPanel.open(amara.page);
  });

  it('pastes a link as evidence and says why', async () => {
    await panel.tab('Evidence');
    await panel.field('Link').fill('example.org/my-recording');
    await panel.saved(/^Not saved yet$/);
    await panel.field('What is it?').fill('Me reading chapter two');
    expect(await panel.field('Which goal is it for?').inputValue()).toBe('G1');
    await panel
      .field('What does it show, and why did you choose it?')
      .fill('You can hear that I stop at the full stops.');
    await clean();
    await panel.button('Add this evidence').click();
    await panel.says('For my goals: 2');
    const link = teachersView
      .cell({ table: EVIDENCE, row: 2, column: 1 })
      .getByRole('link', { name: 'Me reading chapter two' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://example.org/my-recording');
    await teachersView.shows({ table: EVIDENCE, row: 2, column: 3 }, 'You can hear that I stop at the full stops.');
  });

  it('reads everything in large text and at 200 % without scrolling sideways', async () => {
    await amara.page.setViewportSize({ width: 640, height: 400 });
    for (const name of ['Today', 'Goals', 'Evidence'] as const) {
      await panel.tab(name);
      expect(await panel.overhang()).toBe(0);
    }
    await panel.button('Help for this screen').click();
    await panel.inside.locator('footer p').evaluate(
      help =>
        new Promise<void>(resolve => {
          new IntersectionObserver(seen => seen.some(entry => entry.intersectionRatio > 0.9) && resolve(), {
            threshold: 0.95,
          }).observe(help);
        }),
    );
    await panel.button('Help for this screen').click();
    await panel.button('Large text').click();
    await panel.inside.getByRole('button', { name: 'Large text', pressed: true }).waitFor();
    for (const name of ['Today', 'Goals', 'Evidence'] as const) {
      await panel.tab(name);
      expect(await panel.overhang()).toBe(0);
      await clean();
    }
    await panel.button('Large text').click();
    await amara.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('stands in the class workbook after the next sync, with numbers, steps and evidence', async () => {
    syncAll(school);
    await rivera.visit(`/spreadsheets/d/${school.workbookId}/edit`);
    sheet = new SheetsPage(rivera.page);
    await sheet.ready();
    await sheet.openTab('Goals');
    expect(await sheet.rowOf('Amara Nwosu', GOAL)).toBeGreaterThan(0);
    await sheet.openTab('Steps');
    expect(await sheet.rowOf('Amara Nwosu', STEP)).toBeGreaterThan(0);
    await sheet.openTab('Progress');
    expect(await sheet.rowOf('Amara Nwosu', '78')).toBeGreaterThan(0);
    await sheet.openTab('Evidence');
    expect(await sheet.rowOf('Amara Nwosu', 'My reading log of September')).toBeGreaterThan(0);
  });

  it('reads the decision and the feedback of the staff after the sync that follows', async () => {
    await sheet.openTab('Goals');
    await sheet.choose(await sheet.cellOf('Decision', 'Amara Nwosu', GOAL), 'Approved');
    const feedback = await sheet.cellOf('Feedback', 'Amara Nwosu', GOAL);
    await sheet.type((await feedback.getAttribute('data-a1')) ?? '', 'Which page will you read to your brother first?');
    syncAll(school);
    await plan.shows({ table: G1, row: /^Decision/, column: 1 }, 'Approved (1 Sep 2026)');
    await panel.tab('Today');
    await panel.button('Read the document again').click();
    await panel.says('Your teacher or counselor wrote about Goal 1: Approved (1 Sep 2026)');
    await clean();
    await panel.button('Open this goal').click();
    await panel.says('Which page will you read to your brother first?');
    await clean();
    await panel.tab('Today');
    await panel.button('I have read this').click();
    await panel.inside.getByText(/^Your teacher or counselor wrote/).waitFor({ state: 'detached' });
    await plan.scrollTo(/^An example to look at/);
    await picture(amara.page, 'student');
  });

  it('reads on return that a file was saved, also when the window was closed before the answer came', async () => {
    await panel.tab('Evidence');
    await panel.button('Upload a file').click();
    const dialog = new UploadDialog(amara.page);
    const [chooser] = await Promise.all([
      amara.page.waitForEvent('filechooser'),
      dialog.button('Choose files').click(),
    ]);
    await chooser.setFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from('Chapter three, aloud.') });
    await dialog.says('less than 1 KB');
    let goOn = (): void => undefined;
    const isClosed = new Promise<void>(resolve => {
      goOn = resolve;
    });
    await amara.page.route('**/_workspace/call', async route => {
      if (!route.request().postData()?.includes('plan.addEvidence')) return route.continue();
      await isClosed;
      const response = await route.fetch();
      // Nobody waits for this answer any more.
      await route.fulfill({ response }).catch(() => undefined);
    });
    await dialog.button('Upload this file').click();
    await dialog.says('Writing it into your plan…');
    expect(await dialog.button('Cancel upload').count()).toBe(0);
    await dialog.box.getByRole('button', { name: 'Close' }).click();
    await dialog.box.waitFor({ state: 'detached' });
    panel = await StudentPanel.open(amara.page);
    goOn();
    await panel.saved(/^Saved: 2026-09-01 G1 page\.txt is in your evidence folder/);
    await amara.page.unroute('**/_workspace/call');
    await clean();
  });

  it('sees no line through numbers of different units, but the words as typed and what to do', async () => {
    await panel.tab('Goals');
    await panel.inside.getByRole('img', { name: /last value 78/ }).waitFor();
    for (const amount of ['800 m', '1.1 km']) {
      await panel.button('Log a number').click();
      await panel.field('Number').fill(amount);
      await panel.button('Save this number').click();
      await panel.field('Number').waitFor({ state: 'detached' });
    }
    await panel.says('800 m and 1.1 km are in different units. Use one unit, then the line can be drawn.');
    await panel.inside.getByRole('definition').getByText('1.1 km', { exact: true }).waitFor();
    expect(await panel.inside.getByRole('img', { name: /last value/ }).count()).toBe(0);
    await clean();
  });
});
