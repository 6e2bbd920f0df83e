// Docs REST: what documents.get answers: the rules of structure, what a new document has, what masks and views take out.
import { brokenRules } from '../../emulator/documents/structural-rules.ts';
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeDocument, DOCS, DRIVE, type Json, refusal, send, sendOk, withDocument } from '../script/rest.ts';

const GET = 'W/docs/api/reference/rest/v1/documents/get';
const SEEN = 'documents as JSON (seen on 16 captured documents)';
const tabbed = (id: string, more = ''): Json => sendOk('GET', `${DOCS}/${id}?includeTabsContent=true${more}`);
const magnitude = (size: Json): number => size.magnitude;

/** One of each thing that requests can make, in two tabs. */
function fill(id: string): void {
  const insert = (index: number, text: string, more: object = {}): object => ({
    insertText: { location: { index, ...more }, text },
  });
  const range = { startIndex: 1, endIndex: 3 };
  const answer = changeDocument(id, [
    insert(1, 'Head 📚\nitem\n\tdeeper\nend'),
    { updateParagraphStyle: { range, paragraphStyle: { namedStyleType: 'HEADING_1' }, fields: '*' } },
    { createParagraphBullets: { range: { startIndex: 9, endIndex: 20 }, bulletPreset: 'BULLET_CHECKBOX' } },
    { insertTable: { rows: 2, columns: 2, location: { index: 8 } } },
    insert(12, 'one\ntwo 👩🏽‍🎓'),
    { insertPerson: { location: { index: 12 }, personProperties: { email: Session.getEffectiveUser().getEmail() } } },
    { insertPageBreak: { location: { index: 1 } } },
    { createHeader: { type: 'DEFAULT' } },
    { createFooter: { type: 'DEFAULT' } },
    { addDocumentTab: { tabProperties: { title: 'Two' } } },
  ]);
  equal(answer.status, 200, answer.text);
  const { headerId } = answer.json.replies[7].createHeader;
  const { tabId } = answer.json.replies[9].addDocumentTab.tabProperties;
  const more = changeDocument(id, [
    insert(0, 'top', { segmentId: headerId }),
    { insertTable: { rows: 1, columns: 1, location: { index: 1, tabId } } },
    { insertTable: { rows: 1, columns: 1, location: { index: 0, segmentId: headerId } } },
    { createNamedRange: { name: 'spot', range: { startIndex: 4, endIndex: 6 } } },
  ]);
  equal(more.status, 200, more.text);
}

export const cases: Case[] = [
  {
    name: 'parts stand end to end, cells and segments end with a paragraph, tables stand between paragraphs, and so on',
    source: SEEN,
    host: 'any',
    run: () =>
      withDocument('', id => {
        fill(id);
        equal(brokenRules(tabbed(id)), []);
        equal(brokenRules(sendOk('GET', `${DOCS}/${id}`)), []);
        const kinds = JSON.stringify(tabbed(id));
        const wanted = ['"pageBreak"', '"person"', '"bullet"', '"table"', '"headers"', '"footers"', '"namedRanges"'];
        equal(
          wanted.filter(kind => kinds.indexOf(kind) < 0),
          [],
        );
      }),
  },
  {
    name: 'every paragraph says its named style and direction, also after all of its looks were taken away',
    source: SEEN,
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const range = { startIndex: 1, endIndex: 3 };
        changeDocument(id, [{ updateParagraphStyle: { range, paragraphStyle: {}, fields: '*' } }]);
        const { namedStyleType, direction } = sendOk('GET', `${DOCS}/${id}`).body.content[1].paragraph.paragraphStyle;
        equal([namedStyleType, direction], ['NORMAL_TEXT', 'LEFT_TO_RIGHT']);
      }),
  },
  {
    name: 'a new document: Letter, margins of 72 and 36 points, pages from 1',
    source: 'seen live, 25',
    host: 'any',
    run: () =>
      withDocument('', id => {
        const style = sendOk('GET', `${DOCS}/${id}`).documentStyle;
        const { marginTop, marginBottom, marginLeft, marginRight, marginHeader, marginFooter, pageSize } = style;
        equal([marginTop, marginBottom, marginLeft, marginRight].map(magnitude), [72, 72, 72, 72]);
        equal([marginHeader, marginFooter, pageSize.width, pageSize.height].map(magnitude), [36, 36, 612, 792]);
        equal([style.pageNumberStart, style.useCustomHeaderFooterMargins], [1, true]);
      }),
  },
  {
    name: 'a new document has nine named styles, Arial 11 with 1.15 lines for words',
    source: 'seen live, 25',
    host: 'any',
    run: () =>
      withDocument('', id => {
        const { styles } = sendOk('GET', `${DOCS}/${id}`).namedStyles;
        const look: Record<string, Json> = {};
        for (const style of styles) look[style.namedStyleType] = style;
        equal(Object.keys(look).length, 9);
        const { textStyle, paragraphStyle } = look['NORMAL_TEXT'];
        const { fontFamily } = textStyle.weightedFontFamily;
        equal([fontFamily, textStyle.fontSize.magnitude, paragraphStyle.lineSpacing], ['Arial', 11, 115]);
        equal(
          ['HEADING_1', 'TITLE'].map(name => look[name].textStyle.fontSize.magnitude),
          [20, 26],
        );
        const { red, green, blue } = look['HEADING_3'].textStyle.foregroundColor.color.rgbColor;
        equal([red, green, blue, look['HEADING_6'].textStyle.italic], [0.2627451, 0.2627451, 0.2627451, true]);
      }),
  },
  {
    name: 'a mask that names tabs brings them without includeTabsContent, cut to what it names',
    source: `F§5.2; ${GET}`,
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const fields = encodeURIComponent(
          'title,tabs(tabProperties(title,tabId),documentTab(body(content(endIndex))))',
        );
        const { tabs, title, ...others } = sendOk('GET', `${DOCS}/${id}?fields=${fields}`);
        equal([typeof title, others], ['string', {}]);
        equal(tabs[0].documentTab, { body: { content: [{ endIndex: 1 }, { endIndex: 7 }] } });
      }),
  },
  {
    name: 'who may edit sees suggestions inline unless another view is asked for; an unknown view is refused',
    source: `F§5.2; ${GET}`,
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const views = ['', 'DEFAULT_FOR_CURRENT_ACCESS', 'PREVIEW_WITHOUT_SUGGESTIONS', 'PREVIEW_SUGGESTIONS_ACCEPTED'];
        equal(
          views.map(view => tabbed(id, view && `&suggestionsViewMode=${view}`).suggestionsViewMode),
          ['SUGGESTIONS_INLINE', 'SUGGESTIONS_INLINE', 'PREVIEW_WITHOUT_SUGGESTIONS', 'PREVIEW_SUGGESTIONS_ACCEPTED'],
        );
        equal(send('GET', `${DOCS}/${id}?suggestionsViewMode=ALL`).status, 400);
      }),
  },
  {
    name: 'documents.create takes the title and nothing else of what it is given',
    source: 'W/docs/api/reference/rest/v1/documents/create',
    host: 'any',
    run() {
      const content = [{ paragraph: { elements: [{ textRun: { content: 'words\n' } }] } }];
      const made = sendOk('POST', DOCS, { title: 'Conformance made by Docs', body: { content } });
      try {
        const read = tabbed(made.documentId);
        equal([made.title, read.title], ['Conformance made by Docs', 'Conformance made by Docs']);
        equal(read.tabs[0].documentTab.body.content[1].paragraph.elements[0].textRun.content, '\n');
        isTrue(typeof made.revisionId === 'string' && made.body !== undefined, 'answers as documents.get does');
      } finally {
        send('DELETE', `${DRIVE}/files/${made.documentId}`);
      }
    },
  },
  {
    name: 'with targetRevisionId a change made for an older revision lands where its words are now',
    source: 'F§5.3; W/docs/api/reference/rest/v1/documents/batchUpdate#writecontrol',
    host: 'any',
    run: () =>
      withDocument('one two', id => {
        const insert = (index: number, text: string): object => ({ insertText: { location: { index }, text } });
        const { revisionId } = tabbed(id);
        equal(changeDocument(id, [insert(1, 'first\nand ')]).status, 200);
        const writeControl = { targetRevisionId: revisionId };
        const answer = changeDocument(id, [insert(8, ' three')], { writeControl });
        equal(answer.status, 200, answer.text);
        const words = tabbed(id)
          .tabs[0].documentTab.body.content.slice(1)
          .map((part: Json) => part.paragraph.elements.map((one: Json) => one.textRun.content).join(''));
        equal(words, ['first\n', 'and one two three\n']);
      }),
  },
  {
    name: 'an unknown target revision, and both kinds of revision at once, are refused',
    source: 'F§5.3; W/docs/api/reference/rest/v1/documents/batchUpdate#writecontrol',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const { revisionId } = tabbed(id);
        const insert = [{ insertText: { location: { index: 1 }, text: 'x' } }];
        equal(changeDocument(id, insert, { writeControl: { targetRevisionId: 'nothing' } }).status, 400);
        const both = { targetRevisionId: revisionId, requiredRevisionId: revisionId };
        refusal(changeDocument(id, insert, { writeControl: both }), 400, 'oneof');
      }),
  },
];
