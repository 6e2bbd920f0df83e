// The gallery in an empty document and at the set-up of a class: what was chosen stands in the Docs and in the workbook.

import { Person } from '../../../scripts/demo/person.ts';
import { gallery } from '../../../src/core/plan/gallery.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import type { Workspace } from '../../../src/emulator/workspace.ts';
import { createPlans, KEEPER, planOf, rosterOf, school, syncAll, tab, textOf } from '../../support/add-on.ts';

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
    const settings = new Map(tab(keeper, workbookId, 'Settings').map(row => [row[0], row[1]]));
    expect([settings.get('Kind of plan'), settings.get('Language of the plans'), settings.get('For')]).toEqual([
      'transition',
      'es',
      'team',
    ]);
    expect(tab(keeper, workbookId, 'Read me').flat().join(' ')).toContain('plans of a team');
  });
});
