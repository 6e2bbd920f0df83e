// Suggestions can be read: inline with their marks, or previewed with or without them, each with indexes of its own.
// Source: W/docs/api/how-tos/suggestions; viewers get the preview without them (F§5.2).
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { ANA, BEN, caller, Desk, outline } from './desk.ts';
import { brokenRules } from './structural-rules.ts';

const run = (content: string, more: object = {}): object => ({ textRun: { content, textStyle: {}, ...more } });
const line = (...elements: object[]): object => ({
  paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' } },
});
const come = { suggestedInsertionIds: ['s.1'] };
const go = { suggestedDeletionIds: ['s.2'] };
const bolder = {
  suggestedTextStyleChanges: {
    's.3': { textStyle: { bold: true }, textStyleSuggestionState: { boldSuggested: true } },
  },
};

/** "I will [-read+write] [*daily]¶", a suggested paragraph, a chip to come, and a table with a row to go. */
const content = [
  { sectionBreak: { sectionStyle: {} } },
  line(run('I will '), run('read', go), run('write', come), run(' '), run('daily', bolder), run('\n')),
  line(run('a new one', come), run('\n', come)),
  line({ person: { personId: 'p', personProperties: { email: BEN }, ...come } }, run('last\n')),
  {
    table: {
      rows: 2,
      columns: 1,
      tableRows: [
        { tableCells: [{ content: [line(run('kept\n'))], tableCellStyle: {} }], tableRowStyle: {} },
        { tableCells: [{ content: [line(run('gone\n'))], tableCellStyle: {} }], tableRowStyle: {}, ...go },
      ],
      tableStyle: {},
    },
  },
  line(run('end\n')),
];

let desk: Desk;
let id: string;
beforeEach(() => {
  desk = new Desk();
  id = desk.newDocument();
  const { namedStyles, documentStyle } = desk.read(id);
  const json = { body: { content }, namedStyles, documentStyle } as docs_v1.Schema$Document;
  // A chip says its length by its indexes.
  const chip = (content[3] as docs_v1.Schema$StructuralElement).paragraph?.elements?.[0];
  if (chip) Object.assign(chip, { startIndex: 0, endIndex: 1 });
  desk.documents.importJson(id, json);
});

const seen = (suggestionsViewMode?: string, email = ANA): docs_v1.Schema$Document => {
  const json = desk.documents.read(caller(email), id, suggestionsViewMode ? { suggestionsViewMode } : {});
  expect(brokenRules(json)).toEqual([]);
  return json;
};

it('stand inline for who may edit, with their marks', () => {
  const json = seen();
  expect(outline(json)).toBe('I will readwrite daily\na new one\n¤last\n[kept]\n[gone]\nend\n');
  const [, read, write] = json.body?.content?.[1]?.paragraph?.elements ?? [];
  expect([read?.textRun?.suggestedDeletionIds, write?.textRun?.suggestedInsertionIds]).toEqual([['s.2'], ['s.1']]);
});

it('are left out of the preview without them, which is what viewers get', () => {
  desk.drive.share(caller(ANA), id, { type: 'user', role: 'reader', emailAddress: BEN }, false);
  for (const json of [seen('PREVIEW_WITHOUT_SUGGESTIONS'), seen(undefined, BEN)]) {
    expect(outline(json)).toBe('I will read daily\nlast\n[kept]\n[gone]\nend\n');
    expect(JSON.stringify(json)).not.toContain('suggested');
    expect(json.suggestionsViewMode).toBe('PREVIEW_WITHOUT_SUGGESTIONS');
  }
});

it('are taken over in the preview with them accepted, looks too', () => {
  const json = seen('PREVIEW_SUGGESTIONS_ACCEPTED');
  expect(outline(json)).toBe('I will write daily\na new one\n¤last\n[kept]\nend\n');
  const daily = json.body?.content?.[1]?.paragraph?.elements?.find(({ textRun }) => textRun?.content === 'daily');
  expect(daily?.textRun?.textStyle).toEqual({ bold: true });
  expect(JSON.stringify(json)).not.toContain('suggested');
});

it('stay with their words when others write around them', () => {
  desk.change(id, [{ insertText: { location: { index: 10 }, text: 'X' } }]);
  const marked = (seen().body?.content?.[1]?.paragraph?.elements ?? []).filter(
    ({ textRun }) => textRun?.suggestedDeletionIds,
  );
  expect(marked.map(({ textRun }) => textRun?.content).join('')).toMatch(/^re.*ad$/);
});
