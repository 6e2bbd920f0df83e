// Before and beside a class's plans: somebody without a plan looks at an invented one first, and a teacher asks a question of her own.
import { planOf, type TestClass } from '../support/add-on.ts';
import { AddOnPanel } from './pages/add-on-panel.ts';
import { DocsPage } from './pages/docs.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { SheetsPage } from './pages/sheets.ts';
import { SlowNetwork } from './pages/slow-network.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world?.close());

describe('a student without a plan', () => {
  let amara: PersonWindow;
  let panel: StudentPanel;

  it('chooses a kind of plan and looks at a filled one, which says that it is invented', async () => {
    const person = world.person('amara@hillside.example');
    const { documentId } = person.rest('POST', 'https://docs.googleapis.com/v1/documents', { title: 'Mine' });
    amara = await world.windowOf('amara');
    await amara.visit(`/document/d/${documentId}/edit`);
    await new DocsPage(amara.page).opened();
    panel = await StudentPanel.open(amara.page);
    await panel.inside.getByRole('radio', { name: /^Primary/ }).check();
    await panel.button('Look at a filled example').click();
    const link = panel.inside.getByRole('link', { name: /^Invented example – Bo/ });
    await link.waitFor();
    await panel.says('An invented plan. The student in it does not exist. It lies in your own Drive.');
    expect(await accessibilityProblems(amara.page)).toEqual([]);
    const opened = amara.context.waitForEvent('page');
    await link.click();
    const page = await opened;
    const doc = await new DocsPage(page).opened();
    await doc.text.getByText('An invented plan. Nobody here.').first().waitFor();
    await doc.shows({ table: /^Goal G1/, row: 0, column: 1 }, /talk about beetles/);
    const beside = await StudentPanel.open(page);
    await beside.says(/Bo Castellanos \(invented example\)/);
    expect(await beside.button(/Decide/).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'example-plan');
    await beside.tab('Goals');
    await beside.says(/talk about beetles/);
    expect(await beside.inside.getByRole('button', { name: /Save|Add/ }).count()).toBe(0);
  });

  it('changes the language and gets another one; the own document is still empty', async () => {
    await panel.field('Language of the plan').selectOption('es');
    await panel.button('Look at a filled example').click();
    await panel.inside.getByRole('link', { name: /^Ejemplo inventado – Bo/ }).waitFor();
    expect((await new DocsPage(amara.page).text.innerText()).trim()).toBe('');
  });
});

describe('a teacher with a question of her own', () => {
  const ours = 'Whom did you help this month?';
  let made: TestClass;

  it('adds it, brings it into the plans, a student answers by typing, and taken out the answer stays', async () => {
    made = preparedClass(world, ['yuki']);
    const { documentId } = planOf(world.workspace, made.folderId, 'Yuki');
    const { page, visit } = await world.windowOf('rivera');
    await visit(`/spreadsheets/d/${made.workbookId}/edit`);
    const sheets = new SheetsPage(page);
    await sheets.ready();
    await sheets.openAddOn();
    const panel = new AddOnPanel(page);
    await panel.inside.locator('summary', { hasText: 'Questions of your own' }).click();
    await panel.says('None yet.');
    await panel.says('The plans of this class ask them, after the usual ones.');
    await panel.button('Add the question').click();
    await panel.says('Write the question first.');
    await panel.field('Where in the plan').selectOption('profile');
    await panel.field('Your question').fill(ours);
    await panel.button('Add the question').click();
    await panel.says('It stands in the template. New plans ask it.');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await panel.overhang()).toBe(0);
    await panel.button('Bring the plans up to the template').first().scrollIntoViewIfNeeded();
    await picture(page, 'own-questions');
    await panel.button('Bring the plans up to the template').first().click();
    await panel.says('The one plan got what is new in the template.');

    const yuki = await world.windowOf('yuki');
    await yuki.visit(`/document/d/${documentId}/edit`);
    const doc = await new DocsPage(yuki.page).opened();
    await doc.shows({ table: /^About me/, row: /^Whom did you help/, column: 0 }, ours);
    await doc.typeInto({ table: /^About me/, row: /^Whom did you help/, column: 1 }, 'My neighbour, with her phone.');

    const reword = panel.inside.getByRole('button', { name: `Reword ${ours}` });
    await reword.click();
    await panel.field('Your question').first().fill('Whom did you help, and h');
    await page.reload();
    await sheets.ready();
    await sheets.openAddOn();
    await panel.inside.locator('summary', { hasText: 'Questions of your own' }).click();
    await reword.click();
    await expect(panel.field('Your question').first().inputValue()).resolves.toBe('Whom did you help, and h');
    await panel.button('Keep it as it is').click();
    await panel.inside.locator('button:focus', { hasText: 'Reword' }).waitFor();

    const network = await SlowNetwork.on(page);
    network.hold();
    await panel.inside.getByRole('button', { name: `Take out ${ours}` }).click();
    await panel.inside.locator('button:focus[aria-disabled="true"]', { hasText: 'Taking it out…' }).waitFor();
    await reword.and(panel.inside.locator('[aria-disabled="true"]')).click({ force: true });
    await panel.inside.locator('button[aria-disabled="true"]', { hasText: 'Add the question' }).click({ force: true });
    expect(await panel.button('Keep it as it is').count()).toBe(0);
    network.release();
    await panel.says('Where somebody has answered it, question and answer stay.');
    await panel.says('None yet.');
    await panel.button('Bring the plans up to the template').first().click();
    await panel.says('The one plan has what the template has.');
    await doc.shows({ table: /^About me/, row: /^Whom did you help/, column: 1 }, 'My neighbour, with her phone.');
  });

  it('reads the same part in Spanish', async () => {
    const { page, visit } = await world.windowOf('rivera');
    await visit(`/spreadsheets/d/${made.workbookId}/edit`);
    await new SheetsPage(page).ready();
    await new SheetsPage(page).openAddOn();
    const panel = new AddOnPanel(page);
    await panel.button('Español').click();
    await panel.inside.locator('summary', { hasText: 'Preguntas propias' }).click();
    await panel.says('Todavía ninguna.');
    await panel.button('Añadir la pregunta').click();
    await panel.says('Escribe primero la pregunta.');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await panel.overhang()).toBe(0);
  });
});
