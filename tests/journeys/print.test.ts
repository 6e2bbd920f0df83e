// From the panel to paper: one click, for whom, and only what may stand there. The plan is filled by the panel's calls before.
import { planOf } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { PrintWindow } from './pages/print-window.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(90_000);

const AMARA = 'amara@hillside.example';
let world: World;
let amara: PersonWindow;
let window: PrintWindow;

beforeAll(async () => {
  world = await startWorld();
  const school = preparedClass(world, ['amara']);
  const { documentId } = planOf(world.workspace, school.folderId, 'Amara');
  fill(documentId);
  amara = await world.windowOf('amara');
  await amara.visit(`/document/d/${documentId}/edit`);
  await new DocsPage(amara.page).opened();
  window = await PrintWindow.open(await StudentPanel.open(amara.page));
});

afterAll(() => world?.close());

function fill(id: string): void {
  const person = world.person(AMARA);
  person.start(id);
  const answer = { part: 'text', before: '', prompt: '' } as const;
  person.call(id, 'plan.answer', { ...answer, set: 'identity', question: 'Q1', text: 'A big sister from two islands' });
  person.call(id, 'plan.answer', { ...answer, set: 'profile', question: 'Q3', text: 'I explain things well' });
  const goal = {
    statement: 'Guide ten visitors through the museum',
    sort: 'beyond school',
    start: '2',
    target: '10',
    skill: 'speaking',
  };
  person.call(id, 'plan.saveGoal', { goalId: '', before: null, goal });
  person.call(id, 'plan.logNumber', { goalId: 'G1', date: '2026-09-01', amount: '5', note: 'a school class' });
  const words = { piece: 'My tour film', goal: 'G1', why: 'People laughed where I hoped' };
  person.call(id, 'plan.addRecords', { kind: 'portfolio', rows: [{ words, url: 'https://example.org/film' }] });
  person.call(id, 'plan.addRecords', { kind: 'supports', rows: [{ words: { what: 'A quiet corner' }, url: '' }] });
}

describe('a plan on paper', () => {
  it('shows everything to its student, growth first, without a prompt', async () => {
    for (const words of [
      'A big sister from two islands',
      'I explain things well',
      '3 more than at the start, 5 to go',
      'A quiet corner',
    ])
      await window.paper.getByText(words).waitFor();
    expect(await window.paper.getByText('type into any box').count()).toBe(0);
    expect(await window.paper.getByText('What did you learn last summer').count()).toBe(0);
    expect(await accessibilityProblems(amara.page)).toEqual([]);
    await picture(amara.page, 'print');
  });

  it('leaves private rows out for an employer until they are ticked', async () => {
    await window.isFor('For an employer or a college');
    await window.paper.getByText('My tour film').waitFor();
    expect(await window.paper.getByRole('link', { name: 'My tour film' }).getAttribute('href')).toBe(
      'https://example.org/film',
    );
    for (const words of ['A big sister', 'A quiet corner']) expect(await window.paper.getByText(words).count()).toBe(0);
    await window.shows('supports I need');
    await window.paper.getByText('A quiet corner').waitFor();
    expect(await accessibilityProblems(amara.page)).toEqual([]);
  });

  it('prints the page alone', async () => {
    const frame = amara.page.frames().find(each => each.parentFrame() !== null && each.url().includes('127.0.0.1'));
    if (!frame) throw new Error('the print window has no frame');
    await frame.evaluate('window.print = () => { document.title = "printed"; }');
    await window.button('Print or save as PDF').click();
    await frame.waitForFunction('document.title === "printed"');
    await amara.page.emulateMedia({ media: 'print' });
    // Asked inside the frame, which is what the browser prints; the page around it is not.
    const shown = await frame.evaluate(
      "['.controls', '.paper'].map(each => getComputedStyle(document.querySelector(each)).display)",
    );
    await amara.page.emulateMedia({ media: 'screen' });
    expect(shown).toEqual(['none', 'block']);
  });

  it('opens the same page in a tab of its own, without a script', async () => {
    const [tab] = await Promise.all([amara.context.waitForEvent('page'), window.button('Open in a new tab').click()]);
    await tab.getByRole('heading', { name: 'Amara Nwosu' }).waitFor();
    expect(await tab.getByText('A quiet corner').count()).toBe(1);
    expect(await tab.getByText('A big sister').count()).toBe(0);
    expect(await tab.locator('script').count()).toBe(0);
    await tab.close();
  });

  it('leads back to the panel', async () => {
    await window.button('Back to the panel').click();
    await new StudentPanel(amara.page).button('Help for this screen').waitFor();
    await amara.page.locator('dialog.add-on-dialog').waitFor({ state: 'detached' });
  });
});
