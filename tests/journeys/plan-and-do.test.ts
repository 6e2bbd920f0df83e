// Amara plans and works in her panel: a step that comes again, an activity that counts twice, an opportunity taken, something caught
// quickly and linked later, numbers that become a new goal, and the check of how she steers her learning. All of it stands in the Doc.
import { planOf } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(120_000);

const READING = 'Read 90 words a minute aloud';

let world: World;
let amara: PersonWindow;
let panel: StudentPanel;
let doc: DocsPage;

beforeAll(async () => {
  world = await startWorld();
  const school = preparedClass(world, ['amara']);
  const { documentId } = planOf(world.workspace, school.folderId, 'Amara');
  const student = world.person('amara@hillside.example');
  student.start(documentId);
  const goal = { statement: READING, start: '62', target: '90', deadline: '2027-05-28' };
  student.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal });
  student.call(documentId, 'plan.addStep', { goalId: 'G1', text: 'Listen to me', owner: 'family', due: '' });
  student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-08-30', amount: '77', note: '' });
  const rows = (...words: Readonly<Record<string, string>>[]) => words.map(each => ({ words: each, url: '' }));
  student.call(documentId, 'plan.addRecords', { kind: 'expectations', rows: rows({ what: 'Speaks before a group' }) });
  student.call(documentId, 'plan.addRecords', { kind: 'opportunities', rows: rows({ what: 'Library reading hour' }) });
  student.call(documentId, 'plan.addRecords', { kind: 'lessons', rows: rows({ what: 'Breathing while reading' }) });
  amara = await world.windowOf('amara');
  await amara.visit(`/document/d/${documentId}/edit`);
  doc = await new DocsPage(amara.page).opened();
  panel = await StudentPanel.open(amara.page);
});

afterAll(() => world?.close());

/** Cells of the step and of the evidence that the journey adds. */
const step = (column: number) => ({ table: /^Steps for G1/, row: /^Clean my desk/, column });
const evidence = (column: number) => ({ table: /^Date/, row: 1, column });
const stage = async (name: RegExp): Promise<void> =>
  panel.inside.locator('header, nav').getByRole('button', { name }).first().click();
const clean = async (): Promise<void> => {
  expect(await accessibilityProblems(amara.page)).toEqual([]);
  expect(await panel.overhang()).toBe(0);
};

describe('planning', () => {
  it('adds a step that comes again; one that shares no word with its goal is asked about, and nothing blocks', async () => {
    await stage(/Plan/);
    await panel.button('Add a step: G1').click();
    await panel.field('What will you do?').fill('Clean my desk');
    await panel.field(`How does this move “${READING}”?`).fill('I sit down to it');
    await panel.field('How often?').selectOption('week');
    await panel.field('From when?').fill('2026-11-03');
    await panel.field('By when?').fill('2026-12-20');
    await clean();
    await panel.button('Add this step').click();
    await panel.saved(/Saved/);
    await doc.shows(step(0), 'Clean my desk, so that I sit down to it');
    await doc.shows(step(2), 'every week from 3 Nov 2026 until 20 Dec 2026');
    await panel.says('Others promised');
  });

  it('counts it, changes it, and the words of the Doc follow', async () => {
    const words = 'Clean my desk, so that I sit down to it';
    await panel.button(`Done once more: ${words}`).click();
    await doc.shows(step(3), '1 time');
    await panel.button(`Change: ${words}`).click();
    await panel.field('How often?').selectOption('two weeks');
    await panel.button('Save this step').click();
    await doc.shows(step(2), 'every two weeks from 3 Nov 2026 until 20 Dec 2026');
  });

  it('takes an opportunity, and stars what counts twice', async () => {
    await panel.button(/^Opportunities for me/).click();
    await panel.button('Make it an activity: Library reading hour').click();
    await panel.says('One of your activities.');
    await panel.button(/^Activities, in school and beyond/).click();
    await panel.button('Change: Library reading hour').click();
    await panel.button('beyond school').click();
    await panel.button(`G1: ${READING}`).click();
    await panel.button('Speaks before a group').click();
    await clean();
    await picture(amara.page, 'plan');
    await panel.button('Save').click();
    await panel.says(/Counts twice/);
    await panel.button(/^What everybody learns/).click();
    await panel.says('Shows in: Library reading hour');
  });

  it('checks a lesson in one press, and asks for an early change', async () => {
    await panel.button(/^Personal lessons/).click();
    await panel.button('struggled').click();
    await panel.says(/struggled/);
    await panel.button(/^My path/).click();
    await panel.button(/^How I notice/).click();
    await panel.button(/^When we look at it again/).click();
    await clean();
    await panel.button('Ask for an early change').click();
    await panel.inside.getByRole('heading', { name: 'Revise', level: 2 }).waitFor({ state: 'attached' });
  });
});

describe('doing', () => {
  it('catches something in one line and links it later, with a tag', async () => {
    await stage(/Do/);
    await panel.field('What was it?').fill('Read at the fair');
    await panel.button('Keep it').click();
    await doc.shows(evidence(1), 'Read at the fair');
    await panel.tab('Evidence');
    await panel.says('Not linked to a goal yet: 1');
    await panel.button('Goal and tags: Read at the fair').click();
    await panel.inside.getByRole('listitem').getByLabel('Which goal is it for?').selectOption('G1');
    await panel.button('summer').click();
    await clean();
    await panel.button('Save this').click();
    await doc.shows(evidence(3), '#summer');
    await doc.shows(evidence(2), 'G1');
    await panel.says('1 piece shows summer');
  });

  it('sees growth before what is left, and what is noticed opens the wizard filled in', async () => {
    await stage(/Do/);
    await panel.button(/^My numbers/).click();
    await panel.says('15 more than at the start, 13 to go');
    await panel.button(/What do you notice in your numbers/).click();
    await panel.field('Your answer').fill('I am slow in long texts');
    await panel.button('Save answer').click();
    await panel.button('Make a goal of it').waitFor();
    await clean();
    await picture(amara.page, 'do');
    await panel.button('Make a goal of it').click();
    await panel.inside.getByRole('heading', { name: 'A new goal', level: 2 }).waitFor({ state: 'attached' });
    expect(await panel.inside.locator('textarea').first().inputValue()).toBe('I am slow in long texts');
  });

  it('writes down a milestone, and steers in one save', async () => {
    await stage(/Do/);
    await panel.button(/^Milestones/).click();
    await panel.button('Write it down as a milestone').click();
    await doc.shows({ table: /^Milestones/, row: 1, column: 0 }, 'Half of the way to 90');
    await panel
      .button(/^How I steer my learning/)
      .first()
      .click();
    await panel.field('Managing myself').selectOption('3');
    await panel.field('An example, in your own words').fill('I packed my bag myself');
    await panel.field('Being in it').selectOption('2');
    await clean();
    await panel.button('Save this check').click();
    await doc.shows({ table: /^How I steer my learning/, row: /managing myself/, column: 3 }, 'I packed my bag myself');
    await panel.button(/^What others say/).click();
    await panel.button(/^Questions while I work/).click();
    await clean();
  });
});
