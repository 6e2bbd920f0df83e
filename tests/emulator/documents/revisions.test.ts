// Revisions: whose they are, how long a target stays known, and how a write for an older one joins what others wrote meanwhile.
// Source: W/docs/api/reference/rest/v1/documents/batchUpdate#writecontrol, W/docs/api/how-tos/best-practices; how conflicts are
// resolved is not documented: nothing that somebody else wrote goes by a range that did not know it.
import fc from 'fast-check';
import { ANA, BEN, caller, Desk, findText, firstTable, outline } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const insert = (index: number, text: string): object => ({ insertText: { location: { index }, text } });
const remove = (startIndex: number, endIndex: number): object => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const shared = (...lines: string[]): string => {
  const id = desk.newDocument(...lines);
  desk.drive.share(caller(ANA), id, { type: 'user', role: 'writer', emailAddress: BEN }, false);
  return id;
};
const target = (id: string): { writeControl: { targetRevisionId: string } } => ({
  writeControl: { targetRevisionId: desk.read(id).revisionId ?? '' },
});
function byBen(id: string, ...requests: object[]): void {
  expect(desk.batch(id, requests, { token: `local:${BEN}` }).status).toBe(200);
}

describe('a target revision', () => {
  it('takes a write to where its words are now, between what others wrote before and behind', () => {
    const id = shared('one two', 'three', 'four');
    const control = target(id);
    byBen(id, insert(19, ' end'), insert(1, 'zero\n'));
    const answer = desk.batch(id, [insert(9, 'new\n'), insert(13, 'of Ana, ')], control);
    expect([answer.status, outline(desk.read(id))]).toEqual([200, 'zero\none two\nnew\nof Ana, three\nfour end\n']);
    expect(answer.json.writeControl?.requiredRevisionId).toBe(desk.read(id).revisionId);
  });

  it('deletes and restyles what it meant, never what others put in meanwhile', () => {
    const id = shared('one two three');
    const control = target(id);
    byBen(id, insert(5, 'NEW '));
    const bold = {
      updateTextStyle: { range: { startIndex: 1, endIndex: 14 }, textStyle: { bold: true }, fields: 'bold' },
    };
    expect(desk.batch(id, [bold, remove(1, 5)], control).status).toBe(200);
    expect(outline(desk.read(id))).toBe('NEW two three\n');
  });

  it('has nothing to do where others deleted what it meant', () => {
    const id = shared('one', 'two', 'three');
    const control = target(id);
    byBen(id, remove(5, 9));
    const answer = desk.batch(id, [remove(5, 8), insert(1, 'x')], control);
    expect([answer.status, answer.json.replies?.length, outline(desk.read(id))]).toEqual([200, 2, 'xone\nthree\n']);
  });

  it('finds tables, other tabs and headers too', () => {
    const id = shared('one');
    const tabId = desk.change(id, [{ addDocumentTab: {} }])[0]?.addDocumentTab?.tabProperties?.tabId ?? '';
    desk.change(id, [{ insertTable: { rows: 1, columns: 1, location: { index: 4 } } }]);
    const { startIndex } = firstTable(desk.read(id));
    const control = target(id);
    byBen(id, insert(1, 'before '), { insertText: { location: { index: 1, tabId }, text: 'B' } });
    const tableCellLocation = { tableStartLocation: { index: startIndex }, rowIndex: 0, columnIndex: 0 };
    const rows = { insertTableRow: { tableCellLocation, insertBelow: true } };
    const inTab = { insertText: { location: { index: 1, tabId }, text: 'A' } };
    expect(desk.batch(id, [rows, inTab], control).status).toBe(200);
    expect(firstTable(desk.read(id)).table.rows).toBe(2);
    const tab = desk.read(id, { includeTabs: true }).tabs?.[1]?.documentTab ?? {};
    expect(outline(tab)).toBe('BA\n');
  });

  it('is refused as the older revision would refuse it', () => {
    const id = shared('one');
    const control = target(id);
    byBen(id, insert(1, 'much longer now '));
    expect(desk.batch(id, [insert(9, 'x')], control).json.error?.message).toContain('Invalid requests[0].insertText');
    expect(desk.batch(id, [], control).status).toBe(400);
  });

  it('is known for minutes only', () => {
    const id = shared('one');
    const control = target(id);
    byBen(id, insert(1, 'x'));
    desk.workspace.clock.advance(4 * 60_000);
    expect(desk.batch(id, [insert(4, '!')], control).status).toBe(200);
    desk.workspace.clock.advance(2 * 60_000);
    expect(desk.batch(id, [insert(4, '!')], control).status).toBe(400);
    expect(outline(desk.read(id))).toBe('xone!\n');
  });

  it('loses no word of either side, wherever they write', () => {
    const words = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('B', 'BB\n', '\nB', 'B B'));
    const mine = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('A', 'A\nA', 'AA '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.array(mine, { maxLength: 5 }), (theirs, own) => {
        desk = new Desk();
        const id = shared('first line', 'second', 'third line of it');
        const control = target(id);
        for (const [index, text] of theirs) byBen(id, insert(index, text));
        const requests = own.map(([index, text]) => insert(index, text));
        if (requests.length > 0) expect(desk.batch(id, requests, control).status).toBe(200);
        const letters = (sign: string, texts: [number, string][]): number =>
          texts.map(([, text]) => text.split(sign).length - 1).reduce((sum, count) => sum + count, 0);
        const now = outline(desk.read(id));
        expect([now.split('A').length - 1, now.split('B').length - 1]).toEqual([
          letters('A', own),
          letters('B', theirs),
        ]);
        expect(now.replace(/[AB\s]/g, '')).toBe('firstlinesecondthirdlineofit');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a required revision', () => {
  it('is each person’s own and goes stale with any change', () => {
    const id = shared('one');
    const [ana, ben] = [ANA, BEN].map(email => desk.documents.read(caller(email), id).revisionId);
    expect(ana).not.toBe(ben);
    const writeControl = { requiredRevisionId: ben };
    expect(desk.batch(id, [insert(1, 'x')], { writeControl }).json.error).toMatchObject({ code: 400 });
    expect(desk.batch(id, [insert(1, 'x')], { writeControl, token: `local:${BEN}` }).status).toBe(200);
    expect(desk.batch(id, [insert(1, 'x')], { writeControl: { requiredRevisionId: ana } }).status).toBe(400);
    expect(findText(desk.read(id), 'xone').startIndex).toBe(1);
  });

  it('is not told to people who may only read', () => {
    const id = desk.newDocument('one');
    desk.drive.share(caller(ANA), id, { type: 'user', role: 'commenter', emailAddress: BEN }, false);
    expect(desk.documents.read(caller(BEN), id).revisionId).toBeUndefined();
  });
});
