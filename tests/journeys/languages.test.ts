// The panel changes its language: the button in its foot shows it anew in the other one, remembers it, and loses nothing typed.
import { planOf } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

const ANSWER = { table: /^Me and my communities/, row: 1, column: 1 };

let world: World;
let amara: PersonWindow;
let documentId: string;

beforeAll(async () => {
  world = await startWorld();
  const school = preparedClass(world, ['amara']);
  documentId = planOf(world.workspace, school.folderId, 'Amara').documentId;
  amara = await world.windowOf('amara');
  await amara.visit(`/document/d/${documentId}/edit`);
  await new DocsPage(amara.page).opened();
});

afterAll(() => world?.close());

describe('the language of the panel', () => {
  it('changes by one button, and what was typed stays', async () => {
    const panel = await StudentPanel.open(amara.page);
    await panel.button('Answer a question').click();
    await panel.field('Your answer').fill('Soy hermana mayor.');
    await panel.button('Español').click();
    await panel.button('Ayuda para esta pantalla').waitFor();
    await panel.inside.locator('html[lang="es"]').waitFor();
    await panel.says('Empieza por ti');
    await panel.button(/Perfil/).click();
    await panel.says('¿Quién eres y de qué grupos y lugares formas parte?');
    expect(await panel.field('Tu respuesta').inputValue()).toBe('Soy hermana mayor.');
    await panel.button('Guardar respuesta').click();
    await new DocsPage(amara.page).shows(ANSWER, 'Soy hermana mayor.');
    expect(await accessibilityProblems(amara.page)).toEqual([]);
    expect(await panel.overhang()).toBe(0);
    await picture(amara.page, 'spanish');
  });

  it('stays when the panel is opened again, and goes back', async () => {
    const panel = new StudentPanel(amara.page);
    await panel.close();
    await new DocsPage(amara.page).choose('Extensions', 'Throughline', 'Open Throughline');
    await panel.button('English').click();
    await panel.button('Help for this screen').waitFor();
    await panel.inside.locator('html[lang="en"]').waitFor();
  });
});
