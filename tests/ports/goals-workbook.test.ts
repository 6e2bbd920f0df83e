// One suite for both adapters of the class workbook: the open spreadsheet (SpreadsheetApp) and any other (Sheets REST).
// Rows are known by their hidden id and columns by their header, whatever people do to the sheet; text is data in every cell.
import type { Language } from '../../src/core/language.ts';
import type { WorkbookEdit, WorkbookOutcome, WorkbookReading } from '../../src/core/workbook/edits.ts';
import type { Row } from '../../src/core/workbook/tables.ts';
import { TABS } from '../../src/core/workbook/tabs.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { Person } from '../support/add-on.ts';
import { scriptBundle } from '../support/script-bundle.ts';

const KEEPER = 'teacher@school.example';
const bundle = scriptBundle('tests/ports/script/workbook.ts');
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

interface Desk {
  readonly workspace: Workspace;
  readonly person: Person;
  readonly id: string;
  read(tab: string): WorkbookReading[string];
  write(edits: readonly WorkbookEdit[]): WorkbookOutcome;
  /** What stands in the range, as a page shows it. */
  shown(range: string): unknown;
  /** A person's own change in the spreadsheet. */
  change(requests: unknown[]): void;
  sheetId(title: string): number;
}

function desk(kind: 'active' | 'rest', language: Language = 'en'): Desk {
  const workspace = createWorkspace({ bundle, latency: 'none' });
  workspace.addPerson({ id: KEEPER, name: 'Tea Cher', role: 'teacher', addOnBlocked: false, account: 'workspace' });
  const person = new Person(workspace, KEEPER);
  const id = String(person.rest('POST', SHEETS, { properties: { title: 'Class' } }).spreadsheetId);
  workspace.pick(KEEPER, [id]);
  const run = <T>(name: string, ...args: unknown[]): T => {
    const result = workspace.callFromPage(KEEPER, id, name, args);
    if (result.outcome !== 'returned') throw new Error(`${name}: ${result.error?.message}`);
    return result.value as T;
  };
  run('shape', id, language);
  return {
    workspace,
    person,
    id,
    read: tab => run<WorkbookReading>('read', kind, id, [tab])[tab] as WorkbookReading[string],
    write: edits => run('write', kind, id, edits),
    shown: range => person.rest('GET', `${SHEETS}/${id}/values/${encodeURIComponent(range)}`).values,
    change: requests => {
      person.rest('POST', `${SHEETS}/${id}:batchUpdate`, { requests });
    },
    sheetId: title => {
      const { sheets } = person.rest('GET', `${SHEETS}/${id}?fields=sheets(properties)`) as {
        sheets: { properties: { title: string; sheetId: number } }[];
      };
      return sheets.find(sheet => sheet.properties.title === title)?.properties.sheetId ?? -1;
    },
  };
}

const goal = (id: string, statement: string, values: Row['values'] = {}): Row => ({
  id,
  values: { statement, ...values },
});
const happened = (id: string): Row => ({
  id,
  values: { when: '2026-09-01T08:00:00Z', student: 'a', event: 'ready', details: '' },
});
const append = (tab: string, ...rows: Row[]): WorkbookEdit => ({ kind: 'appendRows', tab, rows });
const valuesOf = (reading: WorkbookReading[string], id: string): Record<string, unknown> =>
  reading.rows.find(row => row.id === id)?.values ?? {};

const HOSTILE = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  "'quoted",
  '3/4',
  '2026-09-01',
  'TRUE',
  '007',
  '12%',
  '  spaces  ',
  'שלום',
  '👩🏽‍🎓',
  'two\nlines',
  '<b>bold</b>',
];

describe.each(['active', 'rest'] as const)('the %s workbook', kind => {
  it('reads back what it appended, dates as days and links with their addresses', () => {
    const { read, write } = desk(kind);
    const row: Row = {
      id: 'a/G1',
      values: { student: 'Amara', goal: 'G1', statement: 'Read', deadline: '2027-05-28', start: 62, plan: 'Open' },
      links: { plan: 'https://docs.google.com/document/d/1/edit' },
    };
    expect(write([append('goals', row)])).toEqual({ kind: 'written' });
    const found = read('goals').rows;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'a/G1', values: row.values, links: row.links });
  });

  it('keeps every text as the text it was', () => {
    const { read, write } = desk(kind);
    write([append('goals', ...HOSTILE.map((text, index) => goal(`s${index}/G1`, text, { feedback: text })))]);
    write(
      HOSTILE.map((text, index) => ({
        kind: 'setCells' as const,
        tab: 'goals',
        id: `s${index}/G1`,
        values: { note: text },
      })),
    );
    const reading = read('goals');
    expect(HOSTILE.map((_, index) => valuesOf(reading, `s${index}/G1`))).toEqual(
      HOSTILE.map(text => expect.objectContaining({ statement: text, feedback: text, note: text })),
    );
  });

  it('a run that ends anywhere while it appends leaves a row with its words or none', () => {
    let ends = 0;
    for (let effect = 0; effect < 20; effect++) {
      const { workspace, shown, write } = desk(kind);
      workspace.setFaults({ kill: { effect, when: 'after' } });
      let isWhole = false;
      try {
        write([append('goals', goal('a/G1', 'Read', { feedback: '=1+1' }))]);
        isWhole = true;
      } catch {
        ends += 1;
      }
      workspace.setFaults(undefined);
      const row = JSON.stringify(shown('Goals!A2:AZ2') ?? []);
      expect([effect, row === '[]' || (row.includes('Read') && row.includes('=1+1') && row.includes('a/G1'))]).toEqual([
        effect,
        true,
      ]);
      if (isWhole) break;
    }
    expect(ends).toBeGreaterThan(0);
  });

  it('lets staff type 3/4 or 12% beside a new row and reads what they typed', () => {
    const { read, write, person, id } = desk(kind);
    write([append('goals', goal('a/G1', 'Read'))]);
    const typed = (range: string, text: string): unknown =>
      person.rest('PUT', `${SHEETS}/${id}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`, {
        values: [[text]],
      });
    // Feedback is the seventh column of Goals, Private note the ninth; names stand in the first of Students.
    typed('Goals!G2', '3/4');
    typed('Goals!I2', '12%');
    typed('Students!A2', '1/2');
    expect(valuesOf(read('goals'), 'a/G1')).toMatchObject({ feedback: '3/4', note: '12%' });
    expect(read('students').rows[0]?.values['name']).toBe('1/2');
  });

  it('keeps words where a date belongs, also days that no calendar has', () => {
    const { read, write } = desk(kind);
    const texts = ['2026-02-31', '2026-13-45', '9999-99-99', '1850-01-01', 'next Friday', '3/4', '=TODAY()'];
    const rows = texts.map((text, index) => goal(`s${index}/G1`, 'Read', { deadline: text }));
    expect(write([append('goals', ...rows)])).toEqual({ kind: 'written' });
    expect(read('goals').rows.map(row => row.values['deadline'])).toEqual(texts);
    const again = texts.map((text, index) => ({
      kind: 'setCells' as const,
      tab: 'goals',
      id: `s${texts.length - 1 - index}/G1`,
      values: { deadline: text },
    }));
    expect(write(again)).toEqual({ kind: 'written' });
    expect(read('goals').rows.map(row => row.values['deadline'])).toEqual([...texts].reverse());
  });

  it('finds rows and columns again after people sorted, inserted and moved', () => {
    const { read, write, change, sheetId } = desk(kind);
    write([append('goals', goal('a/G1', 'Alpha'), goal('b/G1', 'Beta'), goal('c/G1', 'Gamma'))]);
    const goals = sheetId('Goals');
    const rows = { sheetId: goals, startRowIndex: 1, endRowIndex: 4 };
    change([
      { sortRange: { range: rows, sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }] } },
      {
        insertDimension: {
          range: { sheetId: goals, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
          inheritFromBefore: false,
        },
      },
      {
        moveDimension: {
          source: { sheetId: goals, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          destinationIndex: 9,
        },
      },
    ]);
    expect(
      write([{ kind: 'setCells', tab: 'goals', id: 'b/G1', values: { statement: 'Beta two', reply: 'yes' } }]),
    ).toEqual({ kind: 'written' });
    const reading = read('goals');
    expect(valuesOf(reading, 'a/G1').statement).toBe('Alpha');
    expect(valuesOf(reading, 'b/G1')).toMatchObject({ statement: 'Beta two', reply: 'yes' });
    expect(valuesOf(reading, 'c/G1')).toMatchObject({ statement: 'Gamma', reply: '' });
    write([append('goals', goal('d/G1', 'Delta', { reply: 'new' }))]);
    expect(valuesOf(read('goals'), 'd/G1')).toMatchObject({ statement: 'Delta', reply: 'new' });
  });

  it('leaves columns that people added alone, and names a column of ours that is gone', () => {
    const { person, id, read, write, change, sheetId } = desk(kind);
    write([append('goals', goal('a/G1', 'Alpha'))]);
    const goals = sheetId('Goals');
    change([
      {
        insertDimension: {
          range: { sheetId: goals, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          inheritFromBefore: false,
        },
      },
    ]);
    person.rest('PUT', `${SHEETS}/${id}/values/${encodeURIComponent("'Goals'!C1:C2")}?valueInputOption=USER_ENTERED`, {
      values: [['My colour code'], ['green']],
    });
    write([
      { kind: 'setCells', tab: 'goals', id: 'a/G1', values: { statement: 'Alpha two' } },
      append('goals', goal('b/G1', 'Beta')),
    ]);
    const mine = person.rest('GET', `${SHEETS}/${id}/values/${encodeURIComponent("'Goals'!C1:D3")}`).values;
    expect(mine).toEqual([
      ['My colour code', 'What I want to reach'],
      ['green', 'Alpha two'],
      ['', 'Beta'],
    ]);
    change([{ deleteDimension: { range: { sheetId: goals, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 } } }]);
    expect(read('goals').missingColumns).toEqual(['What I want to reach']);
  });

  it('gives a row that a person typed its id, also when it moved', () => {
    const { person, id, read, write, change, sheetId } = desk(kind);
    person.rest(
      'PUT',
      `${SHEETS}/${id}/values/${encodeURIComponent("'Students'!A2:B2")}?valueInputOption=USER_ENTERED`,
      {
        values: [['Late Joiner', 'late@school.example']],
      },
    );
    const typed = read('students').rows[0];
    expect(typed).toMatchObject({ id: '', rowFromOne: 2 });
    change([
      {
        insertDimension: {
          range: { sheetId: sheetId('Students'), dimension: 'ROWS', startIndex: 1, endIndex: 3 },
          inheritFromBefore: false,
        },
      },
    ]);
    const adopt: WorkbookEdit = {
      kind: 'adoptRow',
      tab: 'students',
      rowFromOne: 2,
      expects: { name: 'Late Joiner', email: 'late@school.example' },
      id: 'late@school.example',
      values: { status: 'Waiting' },
    };
    expect(write([adopt])).toEqual({ kind: 'written' });
    expect(read('students').rows).toMatchObject([
      { id: 'late@school.example', rowFromOne: 4, values: { name: 'Late Joiner', status: 'Waiting' } },
    ]);
  });

  it('says which rows it could not write', () => {
    const { write } = desk(kind);
    expect(write([{ kind: 'setCells', tab: 'goals', id: 'nobody/G1', values: { statement: 'x' } }])).toEqual({
      kind: 'partly',
      notWritten: [{ tab: 'goals', id: 'nobody/G1' }],
    });
  });

  it('appends to the journal without reading it', () => {
    const { workspace, read, write } = desk(kind);
    const before = workspace.requests.length;
    write([append('journal', happened('1'), happened('2'))]);
    expect(workspace.requests.slice(before).filter(request => request.client === 'addon').length).toBe(
      kind === 'rest' ? 1 : 0,
    );
    write([append('journal', happened('3'))]);
    expect(read('journal').rows.map(row => row.id)).toEqual(['1', '2', '3']);
  });

  it('writes our own words in the language of the tab and reads them in any', () => {
    const { person, id, read, write, shown } = desk(kind, 'es');
    const values = { statement: 'Leer', decision: 'Approved', feedback: 'Approved', inPlan: 'no longer in the plan' };
    const set: WorkbookEdit = { kind: 'setCells', tab: 'goals', id: 'b/G1', values: { decision: 'Show me' } };
    expect(write([append('goals', goal('a/G1', 'Leer', values), goal('b/G1', 'Sumar'))])).toEqual({ kind: 'written' });
    expect(write([set])).toEqual({ kind: 'written' });
    // Decision, and Feedback, where staff write what they like.
    expect(shown("'Metas'!F1:G3")).toEqual([['Decisión', 'Comentario'], ['Aprobada', 'Approved'], ['Muéstramelo']]);
    expect(valuesOf(read('goals'), 'a/G1')).toMatchObject(values);
    const url = `${SHEETS}/${id}/values/${encodeURIComponent("'Metas'!F2:G2")}?valueInputOption=RAW`;
    person.rest('PUT', url, { values: [['Please look again', 'Aprobada']] });
    expect(valuesOf(read('goals'), 'a/G1')).toMatchObject({ decision: 'Please look again', feedback: 'Aprobada' });
    expect(read('goals').missingColumns).toEqual([]);
    expect(write([append('journal', happened('1')), append('journal', happened('2'))])).toEqual({ kind: 'written' });
    expect(shown("'Diario'!A1:A3")).toEqual([['Cuándo'], ['2026-09-01T08:00:00Z'], ['2026-09-01T08:00:00Z']]);
  });
});

describe('the workbook asked for by REST', () => {
  it('is read at once by who speaks its language, and by others from the second run on', () => {
    for (const language of ['en', 'es'] as const) {
      const { workspace, id, person } = desk('rest', language);
      const requests = (spoken: Language): number => {
        const before = workspace.requests.length;
        const run = workspace.callFromPage(person.email, id, 'readIn', [spoken, id, ['goals', 'settings']]);
        expect(Object.keys(run.value as WorkbookReading)).toEqual(['goals', 'settings']);
        return workspace.requests.slice(before).filter(({ client }) => client === 'addon').length;
      };
      const other = language === 'en' ? 'es' : 'en';
      const runs: readonly Language[] = [language, other, other, language];
      expect(runs.map(requests)).toEqual([1, 2, 1, 1]);
    }
  });

  it('is shaped once, in whichever language it was asked for again', () => {
    const { workspace, person, id } = desk('rest', 'es');
    expect(workspace.callFromPage(person.email, id, 'shape', [id, 'en']).outcome).toBe('returned');
    const { sheets } = person.rest('GET', `${SHEETS}/${id}?fields=sheets(properties)`) as { sheets: unknown[] };
    expect(sheets).toHaveLength(TABS.length);
  });
});
