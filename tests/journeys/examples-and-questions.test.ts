// Somebody without a plan looks at an invented one first, in the language of choice; the document they started from stays empty.
import { DocsPage } from './pages/docs.ts';
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
    await panel.says('An invented plan. Nobody here. It lies in your Drive, and only you see it.');
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
