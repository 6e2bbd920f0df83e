// Amara goes once around the end of a round in her panel: checks her goals one at a time, looks back, decides, and closes the round.
// What she does is asserted in the Doc that her teacher has open.
import { planOf } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

const READING = 'Read 90 words a minute aloud';
const SCIENCE = 'Hand in my science work on time';
const REVIEWS = /^Checked on/;
const EARLIER = /^Earlier rounds/;

let world: World;
let amara: PersonWindow;
let panel: StudentPanel;
let teachersView: DocsPage;

beforeAll(async () => {
  world = await startWorld();
  const school = preparedClass(world, ['amara']);
  const { documentId } = planOf(world.workspace, school.folderId, 'Amara');
  const student = world.person('amara@hillside.example');
  student.start(documentId);
  student.call(documentId, 'plan.answer', {
    set: 'profile',
    part: 'text',
    question: 'Q2',
    prompt: '',
    before: '',
    text: 'In the morning',
  });
  const reading = {
    statement: READING,
    start: '62',
    target: '90',
    deadline: '2027-05-28',
    want: '5 and 3',
    horizon: 'Read the news',
  };
  student.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal: reading });
  student.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal: { statement: SCIENCE } });
  student.call(documentId, 'plan.addSteps', {
    goalId: 'G1',
    texts: ['Read to Grandpa', 'Borrow a book'],
    owner: 'student',
    due: '',
  });
  student.call(documentId, 'plan.addSteps', {
    goalId: 'G2',
    texts: ['Write the days into my calendar'],
    owner: 'student',
    due: '',
  });
  student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-08-30', amount: '77', note: '' });
  student.call(documentId, 'plan.addEvidence', {
    goalId: 'G1',
    title: 'Reading log',
    url: 'https://example.org/log',
    why: '',
  });
  const rivera = await world.windowOf('rivera');
  await rivera.visit(`/document/d/${documentId}/edit`);
  teachersView = await new DocsPage(rivera.page).opened();
  amara = await world.windowOf('amara');
  await amara.visit(`/document/d/${documentId}/edit`);
  await new DocsPage(amara.page).opened();
  panel = await StudentPanel.open(amara.page);
});

afterAll(() => world?.close());

const clean = async (): Promise<void> => {
  expect(await accessibilityProblems(amara.page)).toEqual([]);
  expect(await panel.overhang()).toBe(0);
};
const stage = async (name: RegExp): Promise<void> =>
  panel.inside.locator('header, nav').getByRole('button', { name }).first().click();

it('checks one goal at a time; what is said to be met and not shown stays open', async () => {
  await stage(/Assess/);
  await panel.says('Goal 1 of 2');
  await clean();
  await picture(amara.page, 'assess');
  await panel.button('getting there').click();
  await panel.button('Reading log').click();
  await panel.inside.getByText('What could still show it?').first().click();
  await panel.field('What could still show it?').fill('A recording of page ten\nA word from Grandpa');
  await panel.button('Make these steps').click();
  await teachersView.shows({ table: /^Steps for G1/, row: 3, column: 0 }, 'A recording of page ten');
  await panel.button('Save this check').click();
  await teachersView.shows({ table: REVIEWS, row: 1, column: 3 }, 'Reading log');
  await panel.says('Goal 2 of 2');
  await panel.button('met').click();
  await panel.says(/^You can save this/);
  await panel.button('Save this check').click();
  await panel.says('Says met, evidence still needed');
  await clean();
});

it('looks back on questions of its own choice, and nothing is repeated elsewhere unless asked for', async () => {
  await panel.button('Go on: look back').click();
  await panel.says('Choose the questions that suit you. Three are enough.');
  await panel.button(/^What will you take into your next plan/).click();
  await panel.field('Your answer').fill('Reading to Grandpa every evening');
  await panel.button('Save answer').click();
  await panel.says(/^You have answered 1/);
  await clean();
  await picture(amara.page, 'reflect');
  await panel.button('formal').click();
  await panel.button('with my team').click();
  expect(await panel.field('What do you take with you?').inputValue()).toBe('Reading to Grandpa every evening');
  await panel.button('Add to my plan').first().click();
  await teachersView.shows({ table: /^Looked back on/, row: 1, column: 1 }, 'formal, with my team');
});

it('decides about each goal, keeps the old words of a change, and closes the round', async () => {
  const goal = (id: string) => panel.inside.getByRole('article', { name: id });
  await goal('G1').getByRole('button', { name: 'extend', exact: true }).click();
  await goal('G1').getByRole('button', { name: 'Reading to Grandpa every evening' }).click();
  await goal('G1').getByLabel('Who agreed?').fill('Ms Rivera');
  await clean();
  await picture(amara.page, 'revise');
  await goal('G1').getByRole('button', { name: 'Save this decision' }).click();
  await teachersView.shows({ table: /^Decided on/, row: 1, column: 3 }, 'Agreed with: Ms Rivera');
  await goal('G1').getByRole('button', { name: 'Change this goal' }).click();
  await goal('G1').getByLabel('By when').fill('2027-06-18');
  await goal('G1').getByLabel('Why?').fill('I was ill in May');
  await clean();
  await goal('G1').getByRole('button', { name: 'Change the goal' }).click();
  await teachersView.shows(
    { table: /^Changed on|^How my goals changed/, row: 1, column: 2 },
    /by 28 May 2027.*by 18 Jun 2027/s,
  );
  await panel.says('No decision yet: G2');
  await panel.inside.getByLabel('Close it all the same').check();
  await panel.button('Close the round').click();
  await panel.saved(/^This round is closed/);
  await teachersView.shows({ table: EARLIER, row: 1, column: 2 }, 'G2: no decision');
  await teachersView.shows({ table: EARLIER, row: 2, column: 2 }, 'Reading to Grandpa every evening');
  await clean();
});
