// documents.batchUpdate on words: what is inserted, deleted and replaced, where everything stands afterwards, and what Google refuses.
import { Desk, findText, firstTable, outline } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const insert = (index: number, text: string): object => ({ insertText: { location: { index }, text } });
const erase = (startIndex: number, endIndex: number): object => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const refusal = (id: string, ...requests: object[]): string => {
  const before = desk.documents.read({ email: 'ana@school.test', scopes: 'all', client: 'user' }, id);
  const { status, json } = desk.batch(id, requests);
  expect(status).toBe(400);
  expect(desk.read(id)).toEqual(before);
  return json.error?.message ?? '';
};

describe('insertText', () => {
  it('shifts what follows and counts UTF-16 units', () => {
    const id = desk.newDocument('one', 'two');
    desk.batch(id, [insert(1, '🙂 ')]);
    expect(outline(desk.read(id))).toBe('🙂 one\ntwo\n');
    expect(findText(desk.read(id), 'two')).toEqual({ startIndex: 8, endIndex: 11 });
  });

  it('makes paragraphs that look like the one it splits', () => {
    const id = desk.newDocument('Goals');
    desk.batch(id, [
      {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: { namedStyleType: 'HEADING_2' },
          fields: 'namedStyleType',
        },
      },
      insert(3, 'x\ny'),
    ]);
    const [, first, second] = desk.read(id).body?.content ?? [];
    expect(outline(desk.read(id))).toBe('Gox\nyals\n');
    expect([first, second].map(element => element?.paragraph?.paragraphStyle?.namedStyleType)).toEqual([
      'HEADING_2',
      'HEADING_2',
    ]);
    expect(first?.paragraph?.paragraphStyle?.headingId).toMatch(/^h\./);
  });

  it('takes the look of the words before it, and of those after it at the start of a paragraph', () => {
    const id = desk.newDocument('ab');
    desk.batch(id, [
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { bold: true }, fields: 'bold' } },
      insert(2, 'X'),
      insert(1, 'Y'),
    ]);
    const runs = desk.read(id).body?.content?.[1]?.paragraph?.elements ?? [];
    expect(runs.map(({ textRun }) => [textRun?.content, textRun?.textStyle?.bold])).toEqual([
      ['YaX', true],
      ['b\n', undefined],
    ]);
  });

  it('drops control and private-use characters, keeps soft line breaks', () => {
    const id = desk.newDocument();
    desk.batch(id, [insert(1, 'a\u0007b\ue123c\u000bd')]);
    expect(outline(desk.read(id))).toBe('abc\u000bd\n');
  });

  it('goes to the end of a segment when asked', () => {
    const id = desk.newDocument('one');
    desk.batch(id, [{ insertText: { endOfSegmentLocation: {}, text: '!' } }]);
    expect(outline(desk.read(id))).toBe('one!\n');
  });

  it('refuses as Google does', () => {
    const id = desk.newDocument('🙂');
    desk.batch(id, [{ insertTable: { rows: 1, columns: 1, location: { index: 3 } } }]);
    const table = firstTable(desk.read(id));
    const end = desk.read(id).body?.content?.[3]?.endIndex ?? 0;
    expect(refusal(id, insert(end, 'x'))).toBe(
      `Invalid requests[0].insertText: Index ${end} must be less than the end index of the referenced segment, ${end}.`,
    );
    const outside =
      /^Invalid requests\[0\]\.insertText: The insertion index must be inside the bounds of an existing paragraph\./;
    for (const index of [0, table.startIndex, table.startIndex + 1, table.startIndex + 2])
      expect(refusal(id, insert(index, 'x'))).toMatch(outside);
    expect(refusal(id, insert(2, 'x'))).toContain('within a grapheme cluster');
    expect(refusal(id, { insertText: { location: { index: 1 }, text: '' } })).toContain('must specify text to insert');
    expect(refusal(id, { insertText: { location: { index: 1, segmentId: 'kix.no' }, text: 'x' } })).toContain(
      'Segment with ID kix.no was not found.',
    );
  });
});

describe('deleteContentRange', () => {
  it('joins the paragraphs whose newline it takes', () => {
    const id = desk.newDocument('one', 'two', 'three');
    desk.batch(id, [erase(3, 10)]);
    expect(outline(desk.read(id))).toBe('onhree\n');
  });

  it('takes a table whole, with the words around it', () => {
    const id = desk.newDocument('before', 'after');
    desk.batch(id, [{ insertTable: { rows: 1, columns: 2, location: { index: 7 } } }]);
    const { startIndex, endIndex } = firstTable(desk.read(id));
    desk.batch(id, [erase(startIndex - 3, endIndex ?? 0)]);
    expect(outline(desk.read(id))).toBe('befo\nafter\n');
  });

  it('refuses what would break the document', () => {
    const id = desk.newDocument('before', 'after');
    desk.batch(id, [{ insertTable: { rows: 1, columns: 2, location: { index: 7 } } }, insert(11, 'cell')]);
    const json = desk.read(id);
    const { startIndex } = firstTable(json);
    const end = json.body?.content?.[json.body.content.length - 1]?.endIndex ?? 0;
    const partial =
      'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.';
    expect(refusal(id, erase(5, end))).toBe(
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    );
    expect(refusal(id, erase(5, startIndex))).toBe(partial);
    expect(refusal(id, erase(5, startIndex + 5))).toBe(partial);
    expect(refusal(id, erase(12, 17))).toBe(partial);
    expect(refusal(id, erase(11, 16))).toBe(partial);
    expect(refusal(id, erase(5, 5))).toContain('The range should not be empty.');
    expect(refusal(id, erase(0, 5))).toContain('first section break');
    expect(refusal(id, erase(5, end + 10))).toContain('must be less than the end index of the referenced segment');
  });

  it('empties a cell but for its last newline', () => {
    const id = desk.newDocument('t');
    desk.batch(id, [{ insertTable: { rows: 1, columns: 1, location: { index: 2 } } }, insert(6, 'one\ntwo')]);
    const { startIndex } = findText(desk.read(id), 'one');
    desk.batch(id, [erase(startIndex, startIndex + 7)]);
    expect(outline(desk.read(id))).toBe('t\n[]\n\n');
  });
});

describe('replaceAllText', () => {
  it('replaces in every tab, across runs, ignoring case unless told, and counts', () => {
    const id = desk.newDocument('Name: NAME', 'name');
    desk.batch(id, [
      { updateTextStyle: { range: { startIndex: 1, endIndex: 3 }, textStyle: { bold: true }, fields: 'bold' } },
      { addDocumentTab: { tabProperties: { title: 'Second' } } },
    ]);
    const second = desk.read(id, { includeTabs: true }).tabs?.[1]?.tabProperties?.tabId;
    desk.batch(id, [{ insertText: { location: { index: 1, ...(second && { tabId: second }) }, text: 'a name' } }]);
    const { json } = desk.batch(id, [{ replaceAllText: { containsText: { text: 'name' }, replaceText: 'Zoë' } }]);
    expect(json.replies).toEqual([{ replaceAllText: { occurrencesChanged: 4 } }]);
    expect(outline(desk.read(id))).toBe('Zoë: Zoë\nZoë\n');
    expect(desk.read(id).body?.content?.[1]?.paragraph?.elements?.[0]?.textRun).toEqual({
      content: 'Zoë',
      textStyle: { bold: true },
    });
    const exact = desk.batch(id, [
      { replaceAllText: { containsText: { text: 'zoë', matchCase: true }, replaceText: '' } },
    ]);
    expect(exact.json.replies).toEqual([{ replaceAllText: {} }]);
  });
});

describe('inline elements', () => {
  it('stand as one unit each and carry what they were given', () => {
    const id = desk.newDocument('ab');
    desk.batch(id, [
      { insertPerson: { location: { index: 2 }, personProperties: { email: 'kim@school.test' } } },
      { insertRichLink: { location: { index: 2 }, richLinkProperties: { uri: 'https://example.test/x' } } },
      { insertDate: { location: { index: 2 }, dateElementProperties: { timestamp: '2026-09-01T12:00:00Z' } } },
    ]);
    const elements = desk.read(id).body?.content?.[1]?.paragraph?.elements ?? [];
    expect(elements[1]?.dateElement?.dateElementProperties?.displayText).toBe('Sep 1, 2026');
    expect(elements[2]?.richLink?.richLinkProperties?.uri).toBe('https://example.test/x');
    expect(elements[3]?.person?.personProperties).toEqual({ email: 'kim@school.test' });
    expect(elements[4]).toMatchObject({ startIndex: 5, endIndex: 7 });
  });

  it('puts a page break and a newline after it', () => {
    const id = desk.newDocument('ab');
    desk.batch(id, [{ insertPageBreak: { location: { index: 2 } } }]);
    expect(outline(desk.read(id))).toBe('a¤\nb\n');
  });
});
