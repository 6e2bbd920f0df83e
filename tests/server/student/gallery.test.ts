// The gallery in an empty document and at the set-up of a class: what was chosen stands in the Docs and in the workbook.

import { Person } from '../../../scripts/demo/person.ts';
import { EXAMPLE_WORDS } from '../../../src/core/document/exemplars/index.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { gallery } from '../../../src/core/plan/gallery.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import type { Workspace } from '../../../src/emulator/workspace.ts';
import { createPlans, KEEPER, newClass, planOf, rosterOf, school, syncAll, tab, textOf } from '../../support/add-on.ts';
import { DocumentByHand } from '../../support/document-by-hand.ts';

function emptyDoc(workspace: Workspace, email: string): { person: Person; id: string } {
  const person = new Person(workspace, email);
  const id = String(person.rest('POST', 'https://docs.googleapis.com/v1/documents', { title: 'Mine' }).documentId);
  person.start(id);
  return { person, id };
}

describe('the gallery in an empty document', () => {
  it('offers every kind of plan, the seven stages first', () => {
    const { person, id } = emptyDoc(school(['Ada']), 'ada@hillside.example');
    const view = person.call(id, 'plan.open', {});
    if (view.kind !== 'not-a-plan') throw new Error('a plan stands there already');
    expect(view.gallery).toEqual(gallery(TEMPLATES));
    expect(view.gallery.map(card => card.key)).toEqual([...TEMPLATE_KEYS]);
    expect(view.gallery[0]?.title).toBe('Seven stages');
  });

  it('writes the chosen kind in the chosen language', () => {
    const { person, id } = emptyDoc(school(['Ada']), 'ada@hillside.example');
    const input = { student: 'Ada Park', schoolYear: '2026–27', template: 'primary', language: 'es' } as const;
    const { plan } = person.call(id, 'plan.putHere', input);
    expect(plan).toMatchObject({ student: 'Ada Park', language: 'es', issues: [] });
    expect(person.call(id, 'plan.open', {})).toEqual(plan);
    expect(textOf(person, id)).toContain('🙂 ¿Quién soy?');
  });
});

describe('an invented example', () => {
  const chosen = { template: 'primary', language: 'es', schoolYear: '2026–27' } as const;

  it('is a Doc of the student’s own Drive, says that it is invented, and offers nothing to save', () => {
    const workspace = school(['Ada']);
    const { person, id } = emptyDoc(workspace, 'ada@hillside.example');
    const made = person.call(id, 'gallery.example', chosen);
    expect(made.name).toBe('Ejemplo inventado – Bo Castellanos');
    const example = /d\/([^/]+)\/edit$/.exec(made.url)?.[1] ?? '';
    expect(workspace.drive.item(example)?.permissions.map(each => [each.emailAddress, each.role])).toEqual([
      ['ada@hillside.example', 'owner'],
    ]);
    expect(textOf(person, example)).toContain('Un plan inventado. Aquí no hay nadie.');
    person.start(example);
    const view = person.call(example, 'plan.open', {});
    expect(view).toMatchObject({
      ...{ kind: 'plan', student: 'Bo Castellanos (ejemplo inventado)', viewer: 'staff' },
      ...{ language: 'es', schoolYear: '2026–27', issues: [] },
    });
    const words = EXAMPLE_WORDS.primary.es;
    expect(view.kind === 'plan' && view.goals.map(({ goal }) => goal.statement)).toEqual(
      words.goals.map(({ statement }) => statement),
    );
    expect(person.call(id, 'plan.open', {})).toMatchObject({ kind: 'not-a-plan', isEmpty: true });
  });

  it('pressed again it is the same Doc with what was tried out in it; one in the bin is made anew', () => {
    const workspace = school(['Ada']);
    const { person, id } = emptyDoc(workspace, 'ada@hillside.example');
    const first = person.call(id, 'gallery.example', chosen);
    const example = /d\/([^/]+)\/edit$/.exec(first.url)?.[1] ?? '';
    new DocumentByHand(person, example).type(/^Yo y mis/, /¿Quién soy/, 1, 'Lo probé aquí');
    expect(person.call(id, 'gallery.example', chosen)).toEqual(first);
    expect(textOf(person, example)).toContain('Lo probé aquí');
    // Emptied for notes of one's own: these stay.
    const url = `https://docs.googleapis.com/v1/documents/${example}`;
    const { body } = person.rest('GET', url) as { body: { content: { endIndex: number }[] } };
    const endIndex = (body.content[body.content.length - 1]?.endIndex ?? 2) - 1;
    const requests = [
      { deleteContentRange: { range: { startIndex: 1, endIndex } } },
      { insertText: { location: { index: 1 }, text: 'Call on Friday.' } },
    ];
    person.rest('POST', `${url}:batchUpdate`, { requests });
    expect(person.call(id, 'gallery.example', chosen)).toEqual(first);
    expect(textOf(person, example).trim()).toBe('Call on Friday.');
    expect(person.call(id, 'gallery.example', { ...chosen, language: 'en' }).url).not.toBe(first.url);
    person.rest('PATCH', `https://www.googleapis.com/drive/v3/files/${example}`, { trashed: true });
    expect(person.call(id, 'gallery.example', chosen).url).not.toBe(first.url);
  });

  it('comes for a teacher before there is a class, and no class takes it up', () => {
    const workspace = school(['Ada']);
    const keeper = new Person(workspace, KEEPER);
    const sheet = String(
      keeper.rest('POST', 'https://sheets.googleapis.com/v4/spreadsheets', { properties: { title: 'Any' } })
        .spreadsheetId,
    );
    keeper.start(sheet);
    for (const template of TEMPLATE_KEYS)
      for (const language of LANGUAGES) keeper.call(sheet, 'gallery.example', { ...chosen, template, language });
    const made = newClass(workspace, ['Ada']);
    createPlans(made);
    syncAll(made);
    const invented = TEMPLATE_KEYS.flatMap(key => LANGUAGES.map(language => EXAMPLE_WORDS[key][language].student));
    for (const title of ['Students', 'Goals', 'Evidence', 'Profile', 'Journal']) {
      const text = tab(made.keeper, made.workbookId, title).flat().join(' ');
      for (const name of invented) expect(text).not.toContain(name);
    }
    expect(tab(made.keeper, made.workbookId, 'Students')).toHaveLength(2);
  });
});

describe('a class with a kind of plan', () => {
  it('makes template, plans and settings of it, and says in Read me for whom', () => {
    const students = ['Ada', 'Mateo'];
    const workspace = school(students);
    const keeper = new Person(workspace, KEEPER);
    const made = keeper.rest('POST', 'https://sheets.googleapis.com/v4/spreadsheets', { properties: { title: 'Any' } });
    const sheet = String(made.spreadsheetId);
    keeper.start(sheet);
    const open = keeper.call(sheet, 'class.open', {});
    expect(open.kind === 'no-class' && open.gallery).toEqual(gallery(TEMPLATES));
    const { workbookId } = keeper.call(sheet, 'class.setUp', {
      ...{ name: 'Team 4', schoolYear: '2026–27', roster: rosterOf(students), leaveOutWrong: false },
      ...{ template: 'transition', language: 'es', scope: 'team' },
    });
    const folderId = workspace.drive.item(workbookId)?.parents[0] ?? '';
    createPlans({ keeper, workbookId, folderId });
    const { documentId } = planOf(workspace, folderId, 'Mateo');
    expect(textOf(keeper, documentId)).toContain('2  Hacia dónde voy');
    syncAll({ keeper, workbookId, folderId });
    const view = new Person(workspace, 'mateo@hillside.example');
    view.start(documentId);
    expect(view.call(documentId, 'plan.open', {})).toMatchObject({ language: 'es', issues: [] });
    const settings = new Map(tab(keeper, workbookId, 'Ajustes').map(row => [row[0], row[1]]));
    expect([settings.get('Tipo de plan'), settings.get('Idioma de los planes'), settings.get('Para')]).toEqual([
      'transition',
      'es',
      'equipo',
    ]);
    expect(tab(keeper, workbookId, 'Léeme').flat().join(' ')).toContain('los planes de un equipo');
  });
});
