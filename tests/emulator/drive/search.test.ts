// files.list: the search language against a plain reading of it, hostile strings, order, pages, and the index that lags.
import fc from 'fast-check';
import { parseQuery, type Query } from '../../../src/emulator/services/drive-api/query.ts';
import { ApiError, NotEmulated } from '../../../src/emulator/types.ts';
import {
  addOn,
  FOLDER_TYPE,
  make,
  OTHER,
  openSchool,
  reasonOf,
  type School,
  STUDENT,
  TEACHER,
  user,
} from '../rest/school.ts';

const SHORTCUT_TYPE = 'application/vnd.google-apps.shortcut';
const as = addOn(TEACHER);
const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
const list = (school: School, q: string, more = '', who = as) =>
  school.send(`GET /drive/v3/files?q=${encodeURIComponent(q)}${more}`, { as: who });
const found = (school: School, q: string, who = as): string[] =>
  list(school, q, '&orderBy=name', who).json.files.map((file: { name: string }) => file.name);

it('the search language is read in large or small letters, and knows shortcuts and who can find a file', () => {
  const school = openSchool();
  const folder = make(school, { name: 'Class', mimeType: FOLDER_TYPE });
  const shortcut = { name: 'To class', mimeType: SHORTCUT_TYPE, shortcutDetails: { targetId: folder } };
  make(school, shortcut);
  make(school, { name: 'Notes' });
  // W/drive/api/guides/shortcuts#search , search-files , ref-search-terms
  expect(found(school, `mimeType='${SHORTCUT_TYPE}' AND shortcutDetails.targetMimeType='${FOLDER_TYPE}'`)).toEqual([
    'To class',
  ]);
  expect(found(school, `shortcutDetails.targetId = '${folder}'`)).toEqual(['To class']);
  expect(found(school, "Not name CONTAINS 'to' and visibility = 'limited'")).toEqual(['Class', 'Notes']);
  const share = { as: user(TEACHER), json: { type: 'anyone', role: 'reader' } };
  expect(school.send(`POST /drive/v3/files/${folder}/permissions`, share).status).toBe(200);
  expect(found(school, "visibility = 'anyoneWithLink'")).toEqual(['Class']);
  expect(list(school, "visibility = 'secret'").status).toBe(400);
  expect(list(school, "NAME = 'Notes'").status).toBe(400);
});

describe('the search language', () => {
  const school = openSchool();
  const folder = make(school, { name: 'Class 7b', mimeType: FOLDER_TYPE });
  make(school, { name: "Ada's HelloWorld_plan", parents: [folder], appProperties: { plan: 'p1' } });
  school.clock.advance(60_000);
  make(school, { name: 'Notes', mimeType: 'text/plain', parents: [folder], starred: true, properties: { kind: 'n' } });
  const trashed = make(school, { name: 'Old notes', mimeType: 'text/html' });
  school.send(`PATCH /drive/v3/files/${trashed}`, { as, json: { trashed: true } });

  it('does not sort what full text found', () => {
    // W/drive/api/guides/handle-errors#badrequest
    const refused = list(school, "fullText contains 'a' and trashed = false", '&orderBy=name');
    expect([refused.status, refused.json.error.errors[0].location]).toEqual([400, 'orderBy']);
    expect(list(school, "fullText contains 'notes'").json.files).toHaveLength(2);
  });

  it.each([
    ["name contains 'hello'", ["Ada's HelloWorld_plan"]],
    ["name contains 'world'", []],
    ["name contains 'plan ada'", ["Ada's HelloWorld_plan"]],
    ["name = 'ada\\'s helloworld_plan'", ["Ada's HelloWorld_plan"]],
    ["name != 'Notes' and trashed = false", ["Ada's HelloWorld_plan", 'Class 7b']],
    ["mimeType contains 'text/'", ['Notes', 'Old notes']],
    [`mimeType = '${FOLDER_TYPE}'`, ['Class 7b']],
    [`mimeType != '${FOLDER_TYPE}' and not trashed = true`, ["Ada's HelloWorld_plan", 'Notes']],
    [`'${folder}' in parents`, ["Ada's HelloWorld_plan", 'Notes']],
    ["'root' in parents", ['Class 7b', 'Old notes']],
    ["'me' in owners and trashed=false", ["Ada's HelloWorld_plan", 'Class 7b', 'Notes']],
    [`not '${TEACHER}' in writers`, []],
    [`'${STUDENT}' in readers`, []],
    ['name = "Ada\'s HelloWorld_plan"', ["Ada's HelloWorld_plan"]],
    ['starred = true', ['Notes']],
    ["appProperties has { key='plan' and value='p1' }", ["Ada's HelloWorld_plan"]],
    ["appProperties has { key='plan' and value='p2' }", []],
    ["properties has {key='kind' and value='n'}", ['Notes']],
    ["modifiedTime > '2026-09-01T08:00:30' and trashed != true", ['Notes']],
    ["modifiedTime <= '2026-09-01T10:00:00+02:00'", ["Ada's HelloWorld_plan", 'Class 7b']],
    ["createdTime = '2026-09-01T08:01:00Z'", ['Notes', 'Old notes']],
    ["(name contains 'class' or name contains 'notes') and trashed = false", ['Class 7b', 'Notes']],
    ["trashed = true or name contains 'class' and starred = true", []],
    ['sharedWithMe', []],
    ['   ', ["Ada's HelloWorld_plan", 'Class 7b', 'Notes', 'Old notes']],
  ])('%s', (q, names) => {
    expect(found(school, q)).toEqual(names);
  });

  it.each([
    'name',
    'name contains',
    "name contains 'a",
    'name contains "a',
    'name = "a\'',
    "name like 'a'",
    "nome = 'a'",
    "name = 'a' and",
    "name = 'a' 'b'",
    "(name = 'a'",
    "name = 'a')",
    'trashed = yes',
    "trashed contains 'true'",
    "'a' in children",
    "appProperties has { key='a' }",
    "modifiedTime > 'yesterday'",
    'name = a',
    "toString = 'a'",
    "constructor contains 'a'",
    "name = 'it's'",
    ';',
    `${'('.repeat(5000)}starred = true${')'.repeat(5000)}`,
    `${'not '.repeat(5000)} starred = true`,
  ])('refuses %s', q => {
    const answer = list(school, q);
    expect([answer.status, reasonOf(answer), answer.json.error.errors[0].location]).toEqual([400, 'invalid', 'q']);
  });

  it('finds exactly the file of any hostile name, value or key when they are escaped', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom("' or '1'='1", "\\' or trashed=true or name='", 'a\\', "''", '\\\\', "x' or name != 'y"),
    );
    const fresh = openSchool({ driveWriteBurst: 1e6 });
    make(fresh, { name: 'bystander', appProperties: { k: 'bystander' } });
    fc.assert(
      fc.property(hostile, text => {
        const value = Buffer.byteLength(text) > 100 ? 'short' : text;
        const id = make(fresh, { name: text, appProperties: { k: value } });
        const byName = list(fresh, `name = ${quote(text)}`).json.files.map((file: { id: string }) => file.id);
        const byValue = list(fresh, `appProperties has { key='k' and value=${quote(value)} }`).json.files;
        expect(byName).toEqual([id]);
        expect(byValue.map((file: { id: string }) => file.id)).toEqual([id]);
        fresh.send(`DELETE /drive/v3/files/${id}`, { as });
      }),
    );
  });

  it('reads back every tree it can print, and never breaks on anything else', () => {
    const text = fc.string({ maxLength: 8 });
    const leaf: fc.Arbitrary<Query> = fc.oneof(
      fc.record({
        kind: fc.constant('compare' as const),
        term: fc.constant('name'),
        operator: fc.constantFrom('contains', '=', '!='),
        value: text,
      }),
      fc.record({ kind: fc.constant('in' as const), value: text, collection: fc.constantFrom('parents', 'owners') }),
      fc.record({ kind: fc.constant('has' as const), collection: fc.constant('properties'), key: text, value: text }),
      fc.record({
        kind: fc.constant('compare' as const),
        term: fc.constant('starred'),
        operator: fc.constant('='),
        value: fc.constantFrom('true', 'false'),
      }),
    );
    const { query } = fc.letrec<{ query: Query }>(tie => ({
      query: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('query'), right: tie('query') }),
        fc.record({ kind: fc.constant('not' as const), of: tie('query') }),
      ),
    }));
    const print = (one: Query): string => {
      if (one.kind === 'and' || one.kind === 'or') return `(${print(one.left)}) ${one.kind} (${print(one.right)})`;
      if (one.kind === 'not') return `not (${print(one.of)})`;
      if (one.kind === 'in') return `${quote(one.value)} in ${one.collection}`;
      if (one.kind === 'has') return `${one.collection} has { key=${quote(one.key)} and value=${quote(one.value)} }`;
      if (one.kind !== 'compare') throw new Error('no such tree');
      return `${one.term} ${one.operator} ${one.term === 'starred' ? one.value : quote(one.value)}`;
    };
    fc.assert(fc.property(query, tree => expect(parseQuery(print(tree))).toEqual(tree)));
    const words = fc.array(
      fc.constantFrom(
        'name',
        'and',
        'or',
        'not',
        '(',
        ')',
        "'a'",
        "'",
        '=',
        'contains',
        'in',
        'parents',
        'has',
        '{',
        '}',
        'key',
        '\\',
        '\u0000',
        'é',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map(list => list.join(' ')),
        ),
        q => {
          try {
            parseQuery(q);
          } catch (error) {
            expect(error instanceof ApiError || error instanceof NotEmulated).toBe(true);
          }
        },
      ),
    );
  });
});

describe('files.list', () => {
  it('lists own and shared files, never the roots, never what only a link opens', () => {
    const school = openSchool();
    const shared = make(school, { name: 'shared' });
    const byLink = make(school, { name: 'by link' });
    const inPages = { email: TEACHER, scopes: 'all', client: 'user' } as const;
    school.drive.share(inPages, shared, { type: 'user', role: 'reader', emailAddress: STUDENT }, false);
    school.drive.share(inPages, byLink, { type: 'anyone', role: 'reader' }, false);
    make(school, { name: 'own' }, user(STUDENT));
    expect(found(school, '', user(STUDENT))).toEqual(['own', 'shared']);
    expect(found(school, 'sharedWithMe', user(STUDENT))).toEqual(['shared']);
    expect(school.send(`GET /drive/v3/files/${byLink}`, { as: user(OTHER) }).status).toBe(200);
  });

  it('says the usual order too, and refuses masks with names Google has not', () => {
    const school = openSchool();
    for (const name of ['b', 'a', 'c']) make(school, { name });
    const names = (orderBy: string) =>
      list(school, '', `&orderBy=${orderBy}`).json.files.map((file: { name: string }) => file.name);
    // GH prasmussen/gdrive#47
    expect(names('name%20asc')).toEqual(['a', 'b', 'c']);
    expect(list(school, '', '&orderBy=name%20up').status).toBe(400);
    expect(list(school, '', '&fields=filez(id)').status).toBe(400);
    expect(list(school, '', '&fields=files(id),nextPageToken,kind,incompleteSearch').status).toBe(200);
  });

  it('orders by several keys, either way', () => {
    const school = openSchool();
    for (const name of ['file 10', 'File 2', 'alpha']) {
      make(school, { name });
      school.clock.advance(1_000);
    }
    make(school, { name: 'zoo', mimeType: FOLDER_TYPE });
    const order = (orderBy: string): string[] =>
      list(school, '', `&orderBy=${encodeURIComponent(orderBy)}`).json.files.map((file: { name: string }) => file.name);
    expect(order('folder,name')).toEqual(['zoo', 'alpha', 'file 10', 'File 2']);
    expect(order('folder,name_natural desc')).toEqual(['zoo', 'file 10', 'File 2', 'alpha']);
    expect(order('createdTime')).toEqual(['file 10', 'File 2', 'alpha', 'zoo']);
    expect(list(school, '', '&orderBy=size').status).toBe(400);
    expect(list(school, '', '&orderBy=name%20up').status).toBe(400);
  });

  it('gives every file once over all pages, whatever the page size', () => {
    const school = openSchool({ driveWriteBurst: 1e6 });
    const names = Array.from({ length: 23 }, (_, index) => `f${index}`);
    for (const name of names) make(school, { name });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), size => {
        const seen: string[] = [];
        let token = '';
        do {
          const page = list(school, 'trashed=false', `&pageSize=${size}${token ? `&pageToken=${token}` : ''}`).json;
          seen.push(...page.files.map((file: { name: string }) => file.name));
          token = page.nextPageToken ?? '';
        } while (token);
        expect(seen.sort()).toEqual([...names].sort());
      }),
    );
    const { nextPageToken } = list(school, 'trashed=false', '&pageSize=5').json;
    expect(reasonOf(list(school, 'starred=true', `&pageToken=${nextPageToken}`))).toBe('invalid');
    for (const size of [0, 1001, 'x']) expect(list(school, '', `&pageSize=${size}`).status).toBe(400);
  });

  it("has Google's frame and default fields", () => {
    const school = openSchool();
    const id = make(school, { name: 'F', mimeType: 'text/plain' });
    expect(list(school, '').json).toEqual({
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: [{ kind: 'drive#file', id, name: 'F', mimeType: 'text/plain' }],
    });
    expect(list(school, '', '&fields=files(id,parents)').json).toEqual({
      files: [{ id, parents: [school.drive.rootOf(TEACHER).id] }],
    });
    expect(reasonOf(list(school, '', '&fields=files(nmae)'))).toBe('invalidParameter');
    expect(reasonOf(list(school, '', '&corpora=drive'))).toBe('notEmulated');
  });
});

describe('the search index', () => {
  it('shows new files only after its lag, and changed ones as they were until then', () => {
    const school = openSchool({ searchLagMs: 10_000 });
    const file = make(school, { name: 'before', appProperties: { k: 'v' } });
    expect(found(school, 'trashed=false')).toEqual([]);
    expect(school.send(`GET /drive/v3/files/${file}`, { as }).status).toBe(200);
    school.clock.advance(10_000);
    expect(found(school, "appProperties has { key='k' and value='v' }")).toEqual(['before']);
    school.send(`PATCH /drive/v3/files/${file}`, { as, json: { name: 'after', appProperties: { k: 'w' } } });
    expect(found(school, "appProperties has { key='k' and value='v' }")).toEqual(['after']);
    expect(found(school, "appProperties has { key='k' and value='w' }")).toEqual([]);
    school.send(`PATCH /drive/v3/files/${file}`, { as, json: { name: 'at last' } });
    expect(found(school, "appProperties has { key='k' and value='v' }")).toEqual(['at last']);
    school.clock.advance(10_000);
    expect(found(school, "appProperties has { key='k' and value='w' }")).toEqual(['at last']);
  });
});
