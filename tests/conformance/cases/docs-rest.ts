// Docs REST: shapes, indexes, revisions and what requests do, as docs-rest relies on them.
import { type Case, equal, isTrue } from '../script/case.ts';
import {
  changeDocument,
  contentOf,
  DOCS,
  type Json,
  reasonOf,
  refusal,
  send,
  sendOk,
  withDocument,
  withFile,
} from '../script/rest.ts';

const REQUESTS = 'W/docs/api/reference/rest/v1/documents/request';
const insert = (index: number, text: string): object => ({ insertText: { location: { index }, text } });
const places = (content: Json): unknown[] => content.map((part: Json) => [part.startIndex ?? null, part.endIndex]);
const tableOf = (id: string): Json => contentOf(id).find((part: Json) => part.table);
const cellAt = (index: number, rowIndex: number): object => ({
  tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex: 0 },
});

/** The words of the whole first tab. */
function textOf(id: string): string {
  const words: string[] = [];
  JSON.stringify(contentOf(id), (key, value: unknown) => {
    if (key === 'content' && typeof value === 'string') words.push(value);
    return value;
  });
  return words.join('');
}

/** "t", a table of this size behind it, which then starts at 3. */
function withTable(rows: number, columns: number, use: (id: string) => void): void {
  withDocument('t', id => {
    equal(changeDocument(id, [{ insertTable: { rows, columns, location: { index: 2 } } }]).status, 200, 'insertTable');
    use(id);
  });
}

export const cases: Case[] = [
  {
    name: 'a new document is a section break without a start and a paragraph from 1 to 2',
    source: 'seen live, 1; documents as JSON',
    host: 'any',
    run: () =>
      withDocument('', id =>
        equal(places(contentOf(id)), [
          [null, 1],
          [1, 2],
        ]),
      ),
  },
  {
    name: 'without includeTabsContent the first tab stands in the older fields and tabs are missing',
    source: 'F§5.2',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const [old, tabbed] = [sendOk('GET', `${DOCS}/${id}`), sendOk('GET', `${DOCS}/${id}?includeTabsContent=true`)];
        equal([old.tabs === undefined, tabbed.body === undefined], [true, true], 'the other shape is missing');
        equal(tabbed.tabs[0].documentTab.body, old.body);
      }),
  },
  {
    name: 'indexes count UTF-16 units: an emoji is two, one of several parts more',
    source: 'F§5.2; W/docs/api/concepts/structure',
    host: 'any',
    run: () =>
      withDocument('📚a👩🏽‍🎓', id => {
        equal(places(contentOf(id))[1], [1, 1 + '📚a👩🏽‍🎓'.length + 1]);
        equal(changeDocument(id, [insert(3, 'b')]).status, 200);
        isTrue(textOf(id).indexOf('📚ba👩🏽‍🎓') >= 0, 'inserted behind the emoji');
      }),
  },
  {
    name: 'a text run ends where its words end, a paragraph with one line end',
    source: 'documents as JSON (seen on 16 captured documents)',
    host: 'any',
    run: () =>
      withDocument('one\ntwo', id => {
        const runs = contentOf(id)
          .slice(1)
          .map((part: Json) => part.paragraph.elements);
        equal(
          runs.map((run: Json) => [run[0].startIndex, run[0].endIndex, run[0].textRun.content]),
          [
            [1, 5, 'one\n'],
            [5, 9, 'two\n'],
          ],
        );
      }),
  },
  {
    name: 'a batch does all of its requests or none',
    source: 'F§5.3; W/docs/api/how-tos/overview',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const answer = changeDocument(id, [insert(1, 'x'), insert(99, 'y')]);
        refusal(answer, 400, 'Invalid requests[1].insertText');
        isTrue(textOf(id).indexOf('x') < 0, 'the first request left nothing');
      }),
  },
  {
    name: 'requests apply in order, each to what the one before left',
    source: 'F§5.3; W/docs/api/how-tos/overview',
    host: 'any',
    run: () =>
      withDocument('', id => {
        equal(changeDocument(id, [insert(1, 'ac'), insert(2, 'b')]).status, 200);
        isTrue(textOf(id).indexOf('abc') >= 0, 'abc');
      }),
  },
  {
    name: 'a stale requiredRevisionId is a 400 and nothing is written; a fresh one goes through',
    source: 'F§5.3',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const { revisionId } = sendOk('GET', `${DOCS}/${id}`);
        const writeControl = { requiredRevisionId: revisionId };
        equal(changeDocument(id, [insert(1, 'first ')], { writeControl }).status, 200, 'fresh');
        const stale = changeDocument(id, [insert(1, 'second ')], { writeControl });
        equal(stale.status, 400, 'stale');
        isTrue(textOf(id).indexOf('second') < 0, 'nothing written');
      }),
  },
  {
    name: 'the answer of a batch tells the new revision',
    source: `${REQUESTS.replace('/request', '/batchUpdate')}`,
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const before = sendOk('GET', `${DOCS}/${id}`).revisionId;
        const told = changeDocument(id, [insert(1, 'x')]).json.writeControl?.requiredRevisionId;
        equal(told === undefined || told === before, false, 'missing or as before');
        equal(sendOk('GET', `${DOCS}/${id}`).revisionId, told);
      }),
  },
  {
    name: 'insertTable puts a line end first, so the table starts one further',
    source: 'F§5.3',
    host: 'any',
    run: () =>
      withTable(2, 2, id => {
        // t, its line end, table: 1 + 2 rows × (1 + 2 cells × (1 + paragraph)) + 1, paragraph.
        equal(places(contentOf(id)), [
          [null, 1],
          [1, 3],
          [3, 15],
          [15, 16],
        ]);
        const { startIndex, endIndex } = tableOf(id).table.tableRows[0].tableCells[1].content[0];
        equal([startIndex, endIndex], [8, 9], 'paragraph of the second cell');
      }),
  },
  {
    name: 'text goes into a paragraph only: a table start is refused',
    source: 'F§5.3',
    host: 'any',
    run: () =>
      withTable(1, 1, id => {
        refusal(changeDocument(id, [insert(3, 'x')]), 400, 'Invalid requests[0].insertText');
        equal(changeDocument(id, [insert(6, 'x')]).status, 200, 'first paragraph of the cell');
      }),
  },
  {
    name: 'an inserted row takes over the tint of the row it is put below',
    source: 'F§5.3 (insertTableRow); seen in the editor',
    host: 'any',
    run: () =>
      withTable(1, 2, id => {
        const tint = { color: { rgbColor: { red: 1 } } };
        const style = { tableCellStyle: { backgroundColor: tint }, fields: 'backgroundColor' };
        const tableRange = { ...cellAt(3, 0), rowSpan: 1, columnSpan: 2 };
        const made = changeDocument(id, [
          { updateTableCellStyle: { tableRange, ...style } },
          insert(6, 'head'),
          { insertTableRow: { ...cellAt(3, 0), insertBelow: true } },
        ]);
        equal(made.status, 200, made.text);
        const cells = tableOf(id).table.tableRows.map((row: Json) => row.tableCells[0]);
        equal(
          cells.map((cell: Json) => cell.content[0].paragraph.elements[0].textRun.content),
          ['head\n', '\n'],
        );
        equal(cells[1].tableCellStyle.backgroundColor.color.rgbColor, { red: 1 });
      }),
  },
  {
    name: 'deleting the only row takes the table along',
    source: `${REQUESTS}#deletetablerowrequest`,
    host: 'any',
    run: () =>
      withTable(1, 2, id => {
        equal(changeDocument(id, [{ deleteTableRow: cellAt(3, 0) }]).status, 200);
        equal(tableOf(id), undefined);
      }),
  },
  {
    name: 'the last line end of a body or a cell cannot be deleted',
    source: 'F§5.3',
    host: 'any',
    run: () =>
      withTable(1, 1, id => {
        const remove = (startIndex: number, endIndex: number) => ({
          deleteContentRange: { range: { startIndex, endIndex } },
        });
        equal(changeDocument(id, [remove(6, 7)]).status, 400, 'cell');
        const { startIndex, endIndex } = contentOf(id).slice(-1)[0];
        equal(changeDocument(id, [remove(startIndex, endIndex)]).status, 400, 'body');
      }),
  },
  {
    name: 'control characters and private-use ones are taken out of inserted text',
    source: 'F§5.3',
    host: 'any',
    run: () =>
      withDocument('', id => {
        equal(changeDocument(id, [insert(1, 'a\u0007b\ue000c\ttab')]).status, 200);
        isTrue(textOf(id).indexOf('abc\ttab') >= 0, `abc and the tab, in ${textOf(id)}`);
      }),
  },
  {
    name: 'fields * with an empty style takes every look away; a link reads back with its address',
    source: `${REQUESTS}#updatetextstylerequest`,
    host: 'any',
    run: () =>
      withDocument('see work', id => {
        const style = (startIndex: number, endIndex: number, textStyle: object, fields: string) => ({
          updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields },
        });
        const run = (index: number): Json => contentOf(id)[1].paragraph.elements[index].textRun;
        changeDocument(id, [style(5, 9, { link: { url: 'https://example.org/a' }, bold: true }, 'link,bold')]);
        equal(
          [run(1).content, run(1).textStyle.link.url, run(1).textStyle.bold],
          ['work', 'https://example.org/a', true],
        );
        changeDocument(id, [style(1, 9, {}, '*')]);
        equal([run(0).content, run(0).textStyle], ['see work\n', {}]);
      }),
  },
  {
    name: 'a checklist is a list whose level has no glyph',
    source: 'F§5.5',
    host: 'any',
    run: () =>
      withDocument('ticked', id => {
        const range = { startIndex: 1, endIndex: 2 };
        equal(changeDocument(id, [{ createParagraphBullets: { range, bulletPreset: 'BULLET_CHECKBOX' } }]).status, 200);
        const { lists, body } = sendOk('GET', `${DOCS}/${id}`);
        const level = lists[body.content[1].paragraph.bullet.listId].listProperties.nestingLevels[0];
        equal(
          [level.glyphSymbol ?? null, level.glyphType ?? 'GLYPH_TYPE_UNSPECIFIED'],
          [null, 'GLYPH_TYPE_UNSPECIFIED'],
        );
      }),
  },
  {
    name: 'a request goes to the first tab unless it names another',
    source: 'F§5.3',
    host: 'any',
    run: () =>
      withDocument('first', id => {
        const made = changeDocument(id, [{ addDocumentTab: { tabProperties: { title: 'Notes' } } }]);
        const { tabId } = made.json.replies[0].addDocumentTab.tabProperties;
        equal(
          changeDocument(id, [insert(1, 'A '), { insertText: { location: { index: 1, tabId }, text: 'B' } }]).status,
          200,
        );
        const { tabs } = sendOk('GET', `${DOCS}/${id}?includeTabsContent=true`);
        const words = tabs.map((tab: Json) => tab.documentTab.body.content[1].paragraph.elements[0].textRun.content);
        equal([words, tabs[1].tabProperties.title], [['A first\n', 'B\n'], 'Notes']);
      }),
  },
  {
    name: 'a document this app was never given is not found',
    source: 'F§2.3',
    host: 'any',
    run() {
      const answer = send('GET', `${DOCS}/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-conform`);
      equal([answer.status, reasonOf(answer)], [404, 'NOT_FOUND']);
    },
  },
  {
    name: 'a spreadsheet is no document',
    source: 'W/docs/api/reference/rest/v1/documents/get',
    host: 'any',
    run: () => withFile('spreadsheet', id => equal(send('GET', `${DOCS}/${id}`).status >= 400, true)),
  },
];
