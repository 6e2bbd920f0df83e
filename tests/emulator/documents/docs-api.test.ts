// The Docs API's own manners: shapes, rights, scopes, revisions, all or nothing.
import { ANA, BEN, caller, Desk, outline } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const insert = (text: string): object => ({ insertText: { location: { index: 1 }, text } });
const share = (id: string, role: 'reader' | 'writer'): void => {
  desk.drive.share(caller(ANA), id, { type: 'user', role, emailAddress: BEN }, false);
};

describe('documents.create and get', () => {
  it('makes an empty document: a section break and one paragraph', () => {
    const { status, json } = desk.send('POST', '/v1/documents', { body: { title: 'Plan of Kim' } });
    expect(status).toBe(200);
    expect(json.title).toBe('Plan of Kim');
    expect(json.body?.content?.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual([
      [undefined, 1],
      [1, 2],
    ]);
    expect(desk.drive.item(json.documentId ?? '')?.ownerEmail).toBe(ANA);
    expect(outline(desk.read(json.documentId ?? ''))).toBe('\n');
  });

  it('gives a new document Google’s page and nine named styles', () => {
    const { documentStyle, namedStyles } = desk.read(desk.newDocument());
    expect(documentStyle).toMatchObject({
      marginTop: { magnitude: 72 },
      marginHeader: { magnitude: 36 },
      pageNumberStart: 1,
      useCustomHeaderFooterMargins: true,
    });
    const look = new Map(namedStyles?.styles?.map(style => [style.namedStyleType, style]));
    expect(look.size).toBe(9);
    expect(look.get('NORMAL_TEXT')?.textStyle).toMatchObject({
      fontSize: { magnitude: 11 },
      weightedFontFamily: { fontFamily: 'Arial' },
    });
    expect(look.get('NORMAL_TEXT')?.paragraphStyle?.lineSpacing).toBe(115);
    expect(look.get('HEADING_1')?.textStyle?.fontSize?.magnitude).toBe(20);
    expect(look.get('HEADING_3')?.textStyle?.foregroundColor?.color?.rgbColor?.red).toBe(0.2627451);
    expect(look.get('HEADING_6')?.textStyle?.italic).toBe(true);
    expect(look.get('TITLE')?.textStyle?.fontSize?.magnitude).toBe(26);
  });

  it('shows either tabs or the first tab in the old fields', () => {
    const id = desk.newDocument('words');
    const old = desk.send('GET', `/v1/documents/${id}`).json;
    const tabbed = desk.send('GET', `/v1/documents/${id}?includeTabsContent=true`).json;
    expect(old.tabs).toBeUndefined();
    expect(tabbed.body).toBeUndefined();
    expect(tabbed.tabs?.[0]?.documentTab?.body).toEqual(old.body);
    expect(tabbed.tabs?.[0]?.tabProperties).toEqual({ tabId: 't.0', title: 'Tab 1', index: 0 });
  });

  it.each([
    '*',
    'tabs',
    'title,tabs(tabProperties,documentTab)',
    'tabs/documentTab',
    'tabs(documentTab(body))',
    'tabs/documentTab/body/content(startIndex,paragraph)',
    'tabs/documentTab/body/content/paragraph/elements/textRun',
  ])('refuses the mask %s, which would take fields of comments along', fields => {
    const { status, json } = desk.send('GET', `/v1/documents/${desk.newDocument('words')}?fields=${fields}`);
    expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining('comment-specific fields')]);
  });

  it('cuts what a mask of plain values names, tabs included without being asked for', () => {
    const fields = 'revisionId,tabs(tabProperties(tabId),documentTab(body(content(endIndex)),lists))';
    const { status, json } = desk.send('GET', `/v1/documents/${desk.newDocument('words')}?fields=${fields}`);
    expect([status, json]).toEqual([
      200,
      {
        revisionId: expect.any(String),
        tabs: [
          { tabProperties: { tabId: 't.0' }, documentTab: { body: { content: [{ endIndex: 1 }, { endIndex: 7 }] } } },
        ],
      },
    ]);
  });

  it('nests tabs and writes into the one that is named', () => {
    const id = desk.newDocument('first');
    const parent = desk.batch(id, [{ addDocumentTab: { tabProperties: { title: 'Notes' } } }]).json.replies?.[0];
    const parentTabId = parent?.addDocumentTab?.tabProperties?.tabId ?? '';
    const child = desk.batch(id, [{ addDocumentTab: { tabProperties: { title: 'Inner', parentTabId } } }]).json
      .replies?.[0];
    const tabId = child?.addDocumentTab?.tabProperties?.tabId ?? '';
    desk.batch(id, [{ insertText: { location: { index: 1, tabId }, text: 'deep' } }]);
    const { tabs } = desk.read(id, { includeTabs: true });
    expect(tabs?.[1]?.childTabs?.[0]?.tabProperties).toEqual({
      tabId,
      title: 'Inner',
      parentTabId,
      index: 0,
      nestingLevel: 1,
    });
    expect(outline(tabs?.[1]?.childTabs?.[0]?.documentTab ?? {})).toBe('deep\n');
    expect(desk.batch(id, [{ deleteTab: { tabId: 't.none' } }]).status).toBe(400);
  });

  it('tells the revision to people who may edit only', () => {
    const id = desk.newDocument('words');
    share(id, 'reader');
    const seen = desk.send('GET', `/v1/documents/${id}`, { token: `local:${BEN}` }).json;
    expect(seen.revisionId).toBeUndefined();
    expect(seen.suggestionsViewMode).toBe('PREVIEW_WITHOUT_SUGGESTIONS');
    expect(desk.read(id).revisionId).toBeTruthy();
    expect(desk.read(id).suggestionsViewMode).toBe('SUGGESTIONS_INLINE');
  });
});

describe('rights', () => {
  it('hides what a person cannot open and refuses viewers who write', () => {
    const id = desk.newDocument('words');
    const token = `local:${BEN}`;
    expect(desk.send('GET', `/v1/documents/${id}`, { token }).json.error).toMatchObject({
      code: 404,
      status: 'NOT_FOUND',
    });
    share(id, 'reader');
    expect(desk.batch(id, [insert('x')], { token }).json.error).toMatchObject({
      code: 403,
      status: 'PERMISSION_DENIED',
    });
    share(id, 'writer');
    expect(desk.batch(id, [insert('x')], { token }).status).toBe(200);
    expect(desk.drive.item(id)?.lastModifyingEmail).toBe(BEN);
  });

  it('asks for one of the scopes Google names', () => {
    const id = desk.newDocument('words');
    const as = (scope: string): string => `local:${ANA};scopes=${scope};client=user`;
    for (const scope of ['documents', 'documents.readonly', 'drive', 'drive.readonly', 'drive.file']) {
      expect(desk.send('GET', `/v1/documents/${id}`, { token: as(scope) }).status).toBe(200);
    }
    expect(desk.send('GET', `/v1/documents/${id}`, { token: as('documents.currentonly') }).status).toBe(403);
    for (const scope of ['documents.readonly', 'drive.readonly'])
      expect(desk.batch(id, [insert('x')], { token: as(scope) }).status).toBe(403);
    for (const scope of ['documents', 'drive', 'drive.file'])
      expect(desk.batch(id, [insert('x')], { token: as(scope) }).status).toBe(200);
  });

  it('shows the add-on under drive.file only what it was granted', () => {
    const id = desk.newDocument('words');
    const token = `local:${ANA};scopes=drive.file;client=addon`;
    expect(desk.send('GET', `/v1/documents/${id}`, { token }).status).toBe(404);
    desk.drive.grantToAddOn(ANA, id);
    expect(desk.send('GET', `/v1/documents/${id}`, { token }).status).toBe(200);
    expect(desk.send('POST', '/v1/documents', { token, body: { title: 'own' } }).status).toBe(200);
  });
});

describe('batchUpdate', () => {
  it('does all requests or none', () => {
    const id = desk.newDocument('words');
    const before = desk.read(id);
    const { status, json } = desk.batch(id, [insert('x'), { insertText: { location: { index: 99 }, text: 'y' } }]);
    expect(status).toBe(400);
    expect(json.error?.message).toBe(
      'Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 8.',
    );
    expect(desk.read(id)).toEqual(before);
  });

  it('answers one reply a request and the new revision', () => {
    const id = desk.newDocument('words');
    const { json } = desk.batch(id, [
      insert('x'),
      { createNamedRange: { name: 'n', range: { startIndex: 1, endIndex: 2 } } },
    ]);
    expect(json.replies).toHaveLength(2);
    expect(json.replies?.[0]).toEqual({});
    expect(json.writeControl?.requiredRevisionId).toBe(desk.read(id).revisionId);
    expect(json.documentId).toBe(id);
  });

  it('holds to the required revision, and takes an older target revision', () => {
    const id = desk.newDocument('words');
    const { revisionId } = desk.read(id);
    const control = { requiredRevisionId: revisionId };
    expect(desk.batch(id, [insert('a')], { writeControl: control }).status).toBe(200);
    const stale = desk.batch(id, [insert('b')], { writeControl: control });
    expect(stale.json.error).toMatchObject({ code: 400, status: 'FAILED_PRECONDITION' });
    expect(stale.json.error?.message).toContain('does not match the latest revision');
    expect(desk.batch(id, [insert('c')], { writeControl: { targetRevisionId: revisionId } }).status).toBe(200);
    expect(desk.batch(id, [insert('d')], { writeControl: { targetRevisionId: 'never' } }).status).toBe(400);
    expect(outline(desk.read(id))).toBe('acwords\n');
  });

  it('is loud about what is not there', () => {
    const id = desk.newDocument('words');
    const message = (request: object): string => desk.batch(id, [request]).json.error?.message ?? '';
    expect(message({ insertInlineImage: { uri: 'https://example.test/a.png' } })).toBe(
      'NotEmulated: documents.batchUpdate insertInlineImage',
    );
    expect(message({ insertWords: {} })).toContain('Unknown name "insertWords" at \'requests[0]\': Cannot find field.');
    expect(message({ insertText: { locaton: { index: 1 }, text: 'x' } })).toContain(
      'Unknown name "locaton" at \'requests[0].insert_text\'',
    );
    expect(message({ insertText: { location: { index: '1.5' }, text: 'x' } })).toContain(
      "'requests[0].insert_text.location.index' (TYPE_INT32)",
    );
    expect(message({ ...insert('x'), deleteTab: { tabId: 't.0' } })).toContain("oneof field 'request' is already set");
    expect(message({})).toBe('Invalid requests[0]: No request set.');
    expect(desk.batch(id, []).json.error?.message).toBe('Must specify at least one request.');
  });

  it('counts as one change of the file', () => {
    const id = desk.newDocument('words');
    const version = desk.drive.item(id)?.version ?? 0;
    desk.batch(id, [insert('a'), insert('b'), insert('c')]);
    expect(desk.drive.item(id)?.version).toBe(version + 1);
  });
});

describe('headers and lists', () => {
  it('has one header a tab, which counts from 0', () => {
    const id = desk.newDocument('words');
    const { json } = desk.batch(id, [{ createHeader: { type: 'DEFAULT' } }]);
    const headerId = json.replies?.[0]?.createHeader?.headerId ?? '';
    desk.batch(id, [{ insertText: { location: { segmentId: headerId, index: 0 }, text: 'Top' } }]);
    const read = desk.read(id);
    expect(read.documentStyle?.defaultHeaderId).toBe(headerId);
    expect(read.headers?.[headerId]?.content?.[0]).toMatchObject({ endIndex: 4 });
    expect(desk.batch(id, [{ createHeader: { type: 'DEFAULT' } }]).json.error?.message).toContain(
      'Default header already exists',
    );
  });

  it('reads depth from leading tabs, drops them, and joins the list before', () => {
    const id = desk.newDocument('one', '\ttwo', 'three');
    const bulletPreset = 'BULLET_DISC_CIRCLE_SQUARE';
    desk.batch(id, [{ createParagraphBullets: { range: { startIndex: 1, endIndex: 7 }, bulletPreset } }]);
    expect(outline(desk.read(id))).toBe('one\ntwo\nthree\n');
    desk.batch(id, [{ createParagraphBullets: { range: { startIndex: 10, endIndex: 11 }, bulletPreset } }]);
    const bullets = (desk.read(id).body?.content ?? []).slice(1).map(element => element.paragraph?.bullet);
    expect(new Set(bullets.map(bullet => bullet?.listId)).size).toBe(1);
    expect(bullets.map(bullet => bullet?.nestingLevel)).toEqual([undefined, 1, undefined]);
    desk.batch(id, [{ deleteParagraphBullets: { range: { startIndex: 1, endIndex: 12 } } }]);
    expect((desk.read(id).body?.content ?? []).some(element => element.paragraph?.bullet)).toBe(false);
  });
});

describe('text style', () => {
  const runs = (id: string): unknown[] =>
    (desk.read(id).body?.content ?? []).flatMap(({ paragraph }) =>
      (paragraph?.elements ?? []).map(({ textRun }) => [textRun?.content, textRun?.textStyle]),
    );
  const style = (startIndex: number, endIndex: number, textStyle: object, fields: string): object => ({
    updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields },
  });

  it('gives a link its colour and underline, never to a newline, and takes them away with it', () => {
    const id = desk.newDocument('ab', 'cd');
    const look = {
      underline: true,
      foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
    };
    const linked = { link: { url: 'https://example.test' }, ...look };
    desk.batch(id, [style(2, 5, { link: { url: 'https://example.test' } }, 'link')]);
    expect(runs(id)).toEqual([
      ['a', {}],
      ['b', linked],
      ['\n', {}],
      ['c', linked],
      ['d\n', {}],
    ]);
    desk.batch(id, [style(1, 7, {}, 'link')]);
    expect(runs(id)).toEqual([
      ['ab\n', {}],
      ['cd\n', {}],
    ]);
  });

  it('resets a masked field that is not given, and joins runs that look alike again', () => {
    const id = desk.newDocument('abc');
    desk.batch(id, [style(2, 3, { bold: true, italic: true }, 'bold,italic')]);
    expect(runs(id)).toHaveLength(3);
    desk.batch(id, [style(1, 5, {}, 'bold')]);
    desk.batch(id, [style(1, 5, {}, '*')]);
    expect(runs(id)).toEqual([['abc\n', {}]]);
  });
});
