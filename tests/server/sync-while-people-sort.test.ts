// A counselor sorts the Goals tab, inserts a row and moves a column between any two calls of a running sync: no value
// lands in a wrong row, and nothing that staff wrote changes (design §4, Rows).
import type { Workspace } from '../../src/emulator/workspace.ts';
import {
  addressOf,
  COUNSELOR,
  createPlans,
  newClass,
  Person,
  planOf,
  school,
  syncAll,
  type TestClass,
  tab,
  textOf,
} from '../support/add-on.ts';

const NAMES = ['Ada', 'Bo', 'Cem'];
const statementOf = (name: string): string => `${name} reads ${name.length + 10} books`;
const feedbackOf = (name: string): string => `What helps ${name}?`;
const noteOf = (name: string): string => `About ${name}, for staff only`;

interface Scene {
  readonly workspace: Workspace;
  readonly made: TestClass;
  readonly counselor: Person;
  readonly sheetId: number;
}

/** Everybody has a goal in the workbook; since then students changed their words and the counselor wrote feedback. */
function scene(): Scene {
  const workspace = school(NAMES);
  const made = newClass(workspace, NAMES);
  createPlans(made);
  for (const name of NAMES) saveGoal(workspace, made, name, `${name} reads`);
  syncAll(made);
  made.keeper.call(made.workbookId, 'class.shareWithStaff', { workbookId: made.workbookId, email: COUNSELOR });
  const counselor = new Person(workspace, COUNSELOR);
  for (const name of NAMES) {
    type(counselor, made, { name, header: 'Feedback', text: feedbackOf(name) });
    type(counselor, made, { name, header: 'Private note', text: noteOf(name) });
    saveGoal(workspace, made, name, statementOf(name));
  }
  const about = counselor.rest('GET', `${url(made)}?fields=sheets(properties(sheetId,title))`);
  const sheets = about.sheets as { properties: { sheetId: number; title: string } }[];
  const sheetId = sheets.find(({ properties }) => properties.title === 'Goals')?.properties.sheetId ?? -1;
  return { workspace, made, counselor, sheetId };
}

const url = ({ workbookId }: TestClass): string => `https://sheets.googleapis.com/v4/spreadsheets/${workbookId}`;

function saveGoal(workspace: Workspace, made: TestClass, name: string, statement: string): void {
  const student = new Person(workspace, addressOf(name));
  const { documentId } = planOf(workspace, made.folderId, name);
  student.start(documentId);
  const view = student.call(documentId, 'plan.open', {});
  const before = view.kind === 'plan' ? view.goals[0]?.goal : undefined;
  const goal = { statement, why: '', measure: '', start: '', target: '', deadline: '', myReply: '' };
  const old = before && { ...goal, statement: before.statement };
  student.call(documentId, 'plan.saveGoal', { goalId: before?.id ?? '', before: old ?? null, goal });
}

function type(person: Person, made: TestClass, at: { name: string; header: string; text: string }): void {
  const rows = tab(person, made.workbookId, 'Goals');
  const column = String.fromCharCode(65 + (rows[0]?.indexOf(at.header) ?? 0));
  const row = rows.findIndex(cells => cells.includes(at.name)) + 1;
  const range = `'Goals'!${column}${row}`;
  person.rest('PUT', `${url(made)}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`, {
    values: [[at.text]],
  });
}

/** Sorts by student from Z to A, puts an empty row above the second, and carries Feedback to the left end. */
function rearrange({ counselor, made, sheetId }: Scene): void {
  const range = { sheetId, startRowIndex: 1, endRowIndex: 1000 };
  const feedback = tab(counselor, made.workbookId, 'Goals')[0]?.indexOf('Feedback') ?? 0;
  const source = { sheetId, dimension: 'COLUMNS', startIndex: feedback, endIndex: feedback + 1 };
  const row = { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 };
  counselor.rest('POST', `${url(made)}:batchUpdate`, {
    requests: [
      { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } },
      { insertDimension: { range: row } },
      { moveDimension: { source, destinationIndex: 2 } },
    ],
  });
}

/** Runs one sync; before the add-on's call number `moment` to Sheets, `act` happens. Returns how many calls there were. */
function syncWith(played: Scene, moment: number, act: () => void): number {
  let calls = 0;
  let isActing = false;
  const interpose = (operation: string): 'ok' => {
    if (isActing || !operation.startsWith('sheets.')) return 'ok';
    if (calls === moment) {
      isActing = true;
      act();
      isActing = false;
    }
    calls += 1;
    return 'ok';
  };
  played.workspace.setFaults({ rest: interpose });
  syncAll(played.made);
  played.workspace.setFaults(undefined);
  return calls;
}

function expectRight({ made, counselor, workspace }: Scene): void {
  const [headers = [], ...rows] = tab(counselor, made.workbookId, 'Goals');
  const cell = (row: readonly string[], header: string): string => row[headers.indexOf(header)] ?? '';
  const filled = rows.filter(row => row.some(text => text !== ''));
  expect(filled.map(row => cell(row, 'Student')).sort()).toEqual(NAMES);
  for (const row of filled) {
    const name = cell(row, 'Student');
    expect(cell(row, 'What I want to reach')).toBe(statementOf(name));
    expect(cell(row, 'Feedback')).toBe(feedbackOf(name));
    expect(cell(row, 'Private note')).toBe(noteOf(name));
  }
  for (const name of NAMES) {
    const plan = textOf(made.keeper, planOf(workspace, made.folderId, name).documentId);
    expect(plan).toContain(feedbackOf(name));
    expect(plan).not.toContain('for staff only');
    for (const other of NAMES.filter(one => one !== name)) expect(plan).not.toContain(other);
  }
}

describe('a sync while a counselor sorts, inserts a row and moves a column', () => {
  it('keeps every value in its row and every staff cell as it was, at whichever moment that happens', () => {
    const moments = syncWith(scene(), -1, () => undefined);
    expect(moments).toBeGreaterThan(1);
    for (let moment = 0; moment < moments; moment += 1) {
      const played = scene();
      syncWith(played, moment, () => rearrange(played));
      expectRight(played);
      syncAll(played.made);
      expectRight(played);
    }
  }, 300_000);
});
