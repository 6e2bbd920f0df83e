// A class workbook in Spanish, through the built bundle and the local Workspace: made, filled, decided in and kept in step, with no
// English word a person reads; and an English one whose names somebody retyped.
import { readMeLines } from '../../../src/core/workbook/read-me.ts';
import { JOURNAL, TABS } from '../../../src/core/workbook/tabs.ts';
import { SENTENCES } from '../../../src/sentences/all.ts';
import { addressOf, COUNSELOR, createPlans, Person, textOf } from '../../support/add-on.ts';
import { SheetClass } from '../../support/sheet-class.ts';

const SPREADSHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

interface SheetOnPage {
  readonly properties: { readonly title: string };
  readonly protectedRanges?: readonly { readonly description?: string }[];
  readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly CellOnPage[] }[] }[];
}

interface CellOnPage {
  readonly formattedValue?: string;
  readonly dataValidation?: {
    readonly inputMessage?: string;
    readonly condition: { readonly values: readonly { readonly userEnteredValue: string }[] };
  };
}

/** Everything a person may read in the workbook: titles, cells, drop-downs, hints and the reasons of protections. */
function readByPeople({ theClass: { keeper, workbookId } }: SheetClass): string[] {
  const cell = 'formattedValue,dataValidation';
  const fields = `sheets(properties(title),protectedRanges(description),data(rowData(values(${cell}))))`;
  const sheets = keeper.rest('GET', `${SPREADSHEETS}/${workbookId}?includeGridData=true&fields=${fields}`)['sheets'];
  return (sheets as SheetOnPage[]).flatMap(({ properties, protectedRanges = [], data = [] }) => {
    const rows = data.flatMap(({ rowData = [] }) => rowData);
    // What the journal notes is data: its sentences are kept in every language.
    const read = (properties.title === JOURNAL.title.es ? rows.slice(0, 1) : rows).flatMap(row => row.values ?? []);
    const choices = read.flatMap(({ dataValidation: rule }) =>
      rule ? [rule.inputMessage ?? '', ...rule.condition.values.map(each => each.userEnteredValue)] : [],
    );
    const cells = read.map(each => each.formattedValue ?? '');
    return [properties.title, ...protectedRanges.map(each => each.description ?? ''), ...cells, ...choices];
  });
}

/** Names and texts that are other words in Spanish. */
const ENGLISH = new Set([
  ...TABS.flatMap(({ title, columns }) => [title, ...columns.flatMap(({ header, words = [] }) => [header, ...words])])
    .filter(({ en, es }) => en !== es)
    .map(({ en }) => en),
  ...readMeLines('Class 7', 'class', 'en'),
  ...Object.values(SENTENCES.en.workbook),
]);
const ENGLISH_WORDS = /\b(?:the|of|and|your|plans|ready|goals?|day|first|open|choose|done)\b/i;
/** Typed by people, or names of people and files of theirs; ids and keys stay what they are. */
const NOT_OURS = /^(?:Class 7|Rivera|Amara|seven-stage|.*@hillside\.example.*)$/;

const docOf = (of: SheetClass) => of.docOf('Amara');
const planText = (of: SheetClass): string => textOf(of.theClass.keeper, docOf(of).id);
const rowOf = (of: SheetClass, title: string): Record<string, string> => of.rowsOf(title)[0] ?? {};

describe('a class set up in Spanish', () => {
  const of = new SheetClass(['Amara'], true, 'es');

  it('has Spanish tabs and headers', () => {
    for (const { title, columns } of TABS.slice(1))
      expect([title.es, of.cellsOf(title.es)[0]]).toEqual([title.es, columns.map(({ header }) => header.es)]);
    expect(of.cellsOf('Léeme').flat()).toEqual(readMeLines('Class 7', 'class', 'es'));
  });

  it('is filled, decided in from its own drop-down, and then quiet', () => {
    createPlans(of.theClass);
    docOf(of).type(/^Meta G1/, 0, 1, 'Quiero leer 90 palabras por minuto.');
    of.sync();
    expect(rowOf(of, 'Metas')).toMatchObject({
      Estudiante: 'Amara',
      'Lo que quiero lograr': expect.stringMatching(/90/),
    });
    of.typeBeside('Metas', 'Amara', 'Decisión', 'Aprobada');
    of.sync();
    expect(planText(of)).toMatch(/Decisión\s+Aprobada \(/);
    expect(rowOf(of, 'Revisiones')).toMatchObject({ Decisión: 'Aprobada', Quién: 'escrito en el libro' });
    expect(rowOf(of, 'Estudiantes')).toMatchObject({ Aprobadas: '1', Estado: 'Plan listo' });
    expect(rowOf(of, 'Metas')['Texto acordado']).toContain('90');
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('says a decision of the panel in the words of the drop-down, and shows it in those of the reader', () => {
    of.decide('Amara', 'Show me', '¿Cómo vas?');
    expect(rowOf(of, 'Metas')).toMatchObject({ Decisión: 'Muéstramelo', Comentario: '¿Cómo vas?' });
    of.sync();
    expect(planText(of)).toMatch(/Muéstramelo \(Rivera/);
    const { workbookId } = of.theClass;
    const okafor = new Person(of.workspace, COUNSELOR);
    of.theClass.keeper.call(workbookId, 'class.shareWithStaff', { workbookId, email: COUNSELOR });
    okafor.start(workbookId);
    const sheetId = TABS.findIndex(({ key }) => key === 'goals');
    const seen = (person: Person) => person.call(workbookId, 'class.student', {}, { sheetId, a1: 'A2' });
    expect([seen(okafor), seen(of.theClass.keeper)]).toMatchObject([
      { goals: [{ decision: 'Show me' }] },
      { goals: [{ decision: 'Muéstramelo' }] },
    ]);
  });

  it('takes a decision typed in English as the same one, and free words as they are', () => {
    of.typeBeside('Metas', 'Amara', 'Decisión', 'Show me');
    expect(of.quiet()).toEqual([2, 0]);
    of.typeBeside('Metas', 'Amara', 'Decisión', '');
    of.typeBeside('Metas', 'Amara', 'Comentario', '');
    of.sync();
    expect(of.rowsOf('Revisiones').map(row => row['Decisión'])).toEqual(['Aprobada', 'Muéstramelo', 'retirada']);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('marks what is no longer in the plan', () => {
    docOf(of).deleteTable(/^Meta G1/);
    of.sync();
    expect(rowOf(of, 'Metas')['En el plan']).toBe('ya no está en el plan');
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('names a column, a tab and the rows to click as they are called there', () => {
    const { keeper, workbookId } = of.theClass;
    of.type("'Metas'!M1", 'Otra cosa');
    expect(
      of
        .sync()
        .problems.map(({ sentence }) => sentence)
        .join(),
    ).toContain('La pestaña «Metas» ya no tiene la columna «Pide un cambio»');
    of.type("'Metas'!M1", 'Pide un cambio');
    of.removeTab('Reflexiones');
    expect(
      of
        .sync()
        .problems.map(({ sentence }) => sentence)
        .join(),
    ).toContain('Faltaba la pestaña «Reflexiones»');
    expect(of.cellsOf('Reflexiones')[0]?.[0]).toBe('Estudiante');
    expect(of.quiet()).toEqual([2, 0]);
    expect(keeper.call(workbookId, 'class.student', {})).toMatchObject({
      hint: 'Elige la fila de un estudiante en Estudiantes, Metas u otra pestaña de los planes.',
    });
    of.type("'Metas'!F1", 'Otra cosa');
    expect(() => of.sync()).toThrow('la columna «Decisión» de la pestaña «Metas»');
    of.type("'Metas'!F1", 'Decisión');
  });

  it('shows no English word to anybody who reads it', () => {
    const { keeper, workbookId } = of.theClass;
    keeper.call(workbookId, 'class.hourlyCheck', { workbookId, on: true });
    keeper.call(workbookId, 'class.questions', {
      workbookId,
      change: { stage: 'profile', before: '', words: '¿Qué te gusta?' },
    });
    const texts = readByPeople(of).filter(text => text !== '' && !NOT_OURS.test(text));
    expect(texts).toEqual(expect.arrayContaining(['Revisión cada hora', 'encendida', 'Preguntas de la plantilla']));
    expect(texts).toEqual(
      expect.arrayContaining(['clase', 'día primero', 'Elige: Aprobada, Mírala otra vez, por favor, Muéstramelo']),
    );
    expect(texts.filter(text => ENGLISH.has(text) || ENGLISH_WORDS.test(text))).toEqual([]);
  });
});

describe('a class workbook in English', () => {
  it('is kept in step when somebody retypes its names in Spanish', () => {
    const of = new SheetClass(['Amara']);
    docOf(of).type(/^Goal G1/, 0, 1, 'Read 90 words a minute.');
    of.type("'Goals'!C1", 'Lo que quiero lograr');
    of.type("'Goals'!F1", 'decisión');
    expect(of.sync().problems).toEqual([]);
    expect(rowOf(of, 'Goals')['Lo que quiero lograr']).toBe('Read 90 words a minute.');
    of.typeBeside('Goals', 'Amara', 'decisión', 'Aprobada');
    of.sync();
    expect(planText(of)).toMatch(/Decision\s+Approved \(/);
    expect(rowOf(of, 'Reviews')).toMatchObject({ Decision: 'Approved', Who: 'typed in the workbook' });
    of.decide('Amara', 'Please look again', 'By when?');
    expect(rowOf(of, 'Goals')['decisión']).toBe('Please look again');
    of.sync();
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('is kept in step when a tab has its Spanish title, beside one that is somebody’s own', () => {
    const of = new SheetClass(['Amara']);
    const { keeper, workbookId } = of.theClass;
    const change = (...requests: unknown[]) =>
      keeper.rest('POST', `${SPREADSHEETS}/${workbookId}:batchUpdate`, { requests });
    const steps = TABS.findIndex(({ key }) => key === 'steps');
    change({ updateSheetProperties: { properties: { sheetId: steps, title: 'Pasos' }, fields: 'title' } });
    change({ addSheet: { properties: { sheetId: 77, title: 'Metas', index: 0 } } });
    of.type("'Metas'!A1", 'Decisión');
    of.type("'Metas'!A2", 'Buy cake');
    const doc = docOf(of);
    doc.type(/^Goal G1/, 0, 1, 'Read 90 words a minute.');
    doc.type(/^Steps for G1/, 1, 0, 'Choose a book');
    of.sync();
    expect([rowOf(of, 'Goals')['Goal'], rowOf(of, 'Pasos')['Step']]).toEqual(['G1', 'Choose a book']);
    of.decide('Amara', 'Approved');
    expect(rowOf(of, 'Goals')['Decision']).toBe('Approved');
    of.sync();
    const spanish = new Person(of.workspace, keeper.email, 'es');
    spanish.call(workbookId, 'class.syncNext', { workbookId, isFirstCall: true });
    expect(of.cellsOf('Metas')).toEqual([['Decisión'], ['Buy cake']]);
    expect(of.queue()).toEqual([]);
  });

  it('keeps its names when its class changes to Spanish; a tab that comes back follows the class', () => {
    const of = new SheetClass(['Amara']);
    docOf(of).type(/^Goal G1/, 0, 1, 'Read 90 words a minute.');
    of.sync();
    of.typeBeside('Settings', 'Language of the plans', 'Value', 'es');
    of.removeTab('Changes');
    expect(
      of
        .sync()
        .problems.map(({ sentence }) => sentence)
        .join(),
    ).toContain('The tab “Cambios” was missing.');
    of.typeBeside('Goals', 'Amara', 'Decision', 'Approved');
    of.sync();
    expect(planText(of)).toContain('Aprobada (');
    expect(rowOf(of, 'Reviews')['Decision']).toBe('Approved');
    expect(addressOf('Amara')).toBe(rowOf(of, 'Students')['E-mail']);
    of.sync();
    expect(of.quiet()[1]).toBe(0);
  });
});
