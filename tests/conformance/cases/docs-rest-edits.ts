// Docs REST: what single requests do to words, looks, lists and tables, and how a wrong one is refused.
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeDocument, contentOf, DOCS, type Json, refusal, sendOk, withDocument } from '../script/rest.ts';

const REQUESTS = 'W/docs/api/reference/rest/v1/documents/request';
const DOCUMENTS = 'W/docs/api/reference/rest/v1/documents';
const insert = (index: number, text: string, more: object = {}): object => ({
  insertText: { location: { index, ...more }, text },
});
const look = (startIndex: number, endIndex: number, textStyle: object, fields?: string): object => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle, ...(fields === undefined ? {} : { fields }) },
});
const ok = (id: string, ...requests: object[]): Json => {
  const answer = changeDocument(id, requests);
  equal(answer.status, 200, answer.text);
  return answer.json;
};
const runsOf = (paragraph: Json): Json[] => paragraph.paragraph.elements.map((element: Json) => element.textRun);
const lines = (content: Json): string[] =>
  content
    .filter((part: Json) => part.paragraph)
    .map((part: Json) =>
      runsOf(part)
        .map((run: Json) => run?.content ?? '')
        .join(''),
    );
const tableOf = (id: string): Json => contentOf(id).find((part: Json) => part.table).table;
/** The words of each row, its cells parted by a bar. */
const rowsOf = (id: string): string[] =>
  tableOf(id).tableRows.map((row: Json) => row.tableCells.map((cell: Json) => lines(cell.content).join('')).join('|'));
const cell = (rowIndex: number, columnIndex: number): object => ({
  tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex, columnIndex },
});

/** A table of three rows and two columns at 2: a, b, c, d, e, f. */
function withTable(use: (id: string) => void): void {
  withDocument('', id => {
    ok(id, { insertTable: { rows: 3, columns: 2, location: { index: 1 } } });
    const starts: number[] = tableOf(id).tableRows.flatMap((row: Json) =>
      row.tableCells.map((one: Json) => one.content[0].startIndex),
    );
    ok(id, ...starts.map((start, index) => insert(start, 'abcdef'.charAt(index))).reverse());
    use(id);
  });
}

export const cases: Case[] = [
  {
    name: 'a targetRevisionId that others have passed meanwhile still goes through; an unknown one does not',
    source: 'W/docs/api/reference/rest/v1/documents/batchUpdate#writecontrol; F§5.3',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const { revisionId } = sendOk('GET', `${DOCS}/${id}`);
        ok(id, insert(1, 'theirs '));
        const writeControl = { targetRevisionId: revisionId };
        equal(changeDocument(id, [insert(6, ' mine')], { writeControl }).status, 200, 'passed meanwhile');
        const unknown = { writeControl: { targetRevisionId: 'no-such-revision' } };
        equal(changeDocument(id, [insert(1, 'x')], unknown).status, 400, 'unknown');
        equal(lines(contentOf(id)), ['theirs words mine\n']);
      }),
  },
  {
    name: 'text cannot be put between the two halves of an emoji',
    source: `${DOCUMENTS}#location; F§5.2 (recorded refusals)`,
    host: 'any',
    run: () =>
      withDocument('📚', id => refusal(changeDocument(id, [insert(2, 'x')]), 400, 'Invalid requests[0].insertText')),
  },
  {
    name: 'the line end of a body and an index behind it are refused in words of their own',
    source: 'Docs v1 on the wire (seen in many public reports)',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        const range = { startIndex: 1, endIndex: 7 };
        refusal(
          changeDocument(id, [{ deleteContentRange: { range } }]),
          400,
          'The range cannot include the newline character at the end of the segment.',
        );
        refusal(
          changeDocument(id, [insert(7, 'x')]),
          400,
          'Index 7 must be less than the end index of the referenced segment, 7.',
        );
      }),
  },
  {
    name: 'replaceAllText finds words in any case unless matchCase, and tells how many',
    source: `${REQUESTS}#replacealltextrequest; ${DOCUMENTS}/response`,
    host: 'any',
    run: () =>
      withDocument('Goal goal GOAL', id => {
        const replace = (text: string, matchCase: boolean, replaceText: string): object => ({
          replaceAllText: { containsText: { text, matchCase }, replaceText },
        });
        equal(ok(id, replace('goal', true, 'aim')).replies[0].replaceAllText.occurrencesChanged, 1, 'with matchCase');
        equal(ok(id, replace('goal', false, 'aim')).replies[0].replaceAllText.occurrencesChanged, 2, 'without');
        equal(lines(contentOf(id)), ['aim aim aim\n']);
      }),
  },
  {
    name: 'replaceAllText reaches all tabs, or those that are named',
    source: `${REQUESTS}#tabscriteria`,
    host: 'any',
    run: () =>
      withDocument('goal', id => {
        const tab = ok(id, { addDocumentTab: { tabProperties: { title: 'Notes' } } }).replies[0].addDocumentTab;
        const { tabId } = tab.tabProperties;
        equal(tab.tabProperties.index, 1, 'a new tab comes last');
        ok(id, insert(1, 'goal', { tabId }));
        const replace = (replaceText: string, more: object = {}): object => ({
          replaceAllText: { containsText: { text: 'goal' }, replaceText, ...more },
        });
        const count = (json: Json): number => json.replies[0].replaceAllText.occurrencesChanged;
        equal(count(ok(id, replace('goal aim', { tabsCriteria: { tabIds: [tabId] } }))), 1, 'the tab that is named');
        equal(count(ok(id, replace('aim'))), 2, 'all tabs');
      }),
  },
  {
    name: 'a new link is blue and underlined; a removed one gives both back',
    source: `${DOCUMENTS}#textstyle (link)`,
    host: 'any',
    run: () =>
      withDocument('see work', id => {
        ok(id, look(5, 9, { link: { url: 'https://example.org/a' } }, 'link'));
        const style = runsOf(contentOf(id)[1])[1].textStyle;
        equal([style.underline, style.foregroundColor === undefined], [true, false]);
        ok(id, look(5, 9, {}, 'link'));
        equal(runsOf(contentOf(id)[1])[0].textStyle, {});
      }),
  },
  {
    name: 'a heading has an id, and loses it as normal text',
    source: `${DOCUMENTS}#paragraphstyle (headingId)`,
    host: 'any',
    run: () =>
      withDocument('Goals', id => {
        const styled = (namedStyleType: string): Json => {
          const range = { startIndex: 1, endIndex: 2 };
          ok(id, { updateParagraphStyle: { range, paragraphStyle: { namedStyleType }, fields: 'namedStyleType' } });
          return contentOf(id)[1].paragraph.paragraphStyle;
        };
        equal(typeof styled('HEADING_2').headingId, 'string');
        equal(styled('NORMAL_TEXT').headingId, undefined);
      }),
  },
  {
    name: 'a look needs a field mask; a field that is named and not given is reset',
    source: `${REQUESTS}#updatetextstylerequest`,
    host: 'any',
    run: () =>
      withDocument('words', id => {
        equal(changeDocument(id, [look(1, 6, { bold: true })]).status, 400, 'no mask');
        ok(id, look(1, 6, { bold: true, italic: true }, 'bold,italic'), look(1, 6, {}, 'bold'));
        equal(runsOf(contentOf(id)[1])[0].textStyle, { italic: true });
      }),
  },
  {
    name: 'a named range moves with its words',
    source: 'W/docs/api/how-tos/named-ranges; F§5.4',
    host: 'any',
    run: () =>
      withDocument('the goal here', id => {
        ok(id, { createNamedRange: { name: 'goal', range: { startIndex: 5, endIndex: 9 } } }, insert(1, 'see '));
        const range = (): Json => {
          const { startIndex, endIndex } = sendOk('GET', `${DOCS}/${id}`).namedRanges.goal.namedRanges[0].ranges[0];
          return [startIndex, endIndex];
        };
        equal(range(), [9, 13], 'words before it');
        ok(id, insert(11, '--'));
        equal(range(), [9, 15], 'words in it');
        ok(id, { deleteNamedRange: { name: 'goal' } });
        equal(sendOk('GET', `${DOCS}/${id}`).namedRanges, undefined, 'deleted');
      }),
  },
  {
    name: 'inserted words look like those before them',
    source: `${REQUESTS}#inserttextrequest`,
    host: 'any',
    run: () =>
      withDocument('bold plain', id => {
        ok(id, look(1, 5, { bold: true }, 'bold'), insert(5, 'er'));
        const [first] = runsOf(contentOf(id)[1]);
        equal([first.content, first.textStyle], ['bolder', { bold: true }]);
      }),
  },
  {
    name: 'a second default header is refused',
    source: `${REQUESTS}#createheaderrequest`,
    host: 'any',
    run: () =>
      withDocument('', id => {
        const { headerId } = ok(id, { createHeader: { type: 'DEFAULT' } }).replies[0].createHeader;
        equal(sendOk('GET', `${DOCS}/${id}`).documentStyle.defaultHeaderId, headerId);
        equal(changeDocument(id, [{ createHeader: { type: 'DEFAULT' } }]).status, 400, 'second');
        ok(id, insert(0, 'head', { segmentId: headerId }));
        equal(lines(sendOk('GET', `${DOCS}/${id}`).headers[headerId].content), ['head\n']);
      }),
  },
  {
    name: 'tabs before a new item become its depth and go',
    source: `${REQUESTS}#createparagraphbulletsrequest`,
    host: 'any',
    run: () =>
      withDocument('one\n\ttwo', id => {
        const range = { startIndex: 1, endIndex: 9 };
        ok(id, { createParagraphBullets: { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } });
        const content = contentOf(id);
        equal(lines(content), ['one\n', 'two\n']);
        const [one, two] = content.slice(1).map((part: Json) => part.paragraph.bullet);
        equal([one.nestingLevel ?? 0, two.nestingLevel, one.listId === two.listId], [0, 1, true]);
        ok(id, { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } });
        equal(contentOf(id)[1].paragraph.bullet, undefined, 'no longer an item');
      }),
  },
  {
    name: 'unknown fields and kinds of requests are refused by name',
    source: 'Docs v1 on the wire (seen in many public reports)',
    host: 'any',
    run: () =>
      withDocument('', id => {
        const wrong = { insertText: { location: { index: 1 }, text: 'x', colour: 'red' } };
        refusal(changeDocument(id, [wrong]), 400, 'Unknown name "colour"');
        refusal(changeDocument(id, [{ insertNonsense: {} }]), 400, 'Unknown name "insertNonsense"');
      }),
  },
  {
    name: 'a row is inserted above its reference cell unless below is asked for; a column to the left unless right',
    source: `${REQUESTS}#inserttablerowrequest; ${REQUESTS}#inserttablecolumnrequest`,
    host: 'any',
    run: () =>
      withTable(id => {
        ok(id, { insertTableRow: { ...cell(1, 0) } });
        equal(rowsOf(id), ['a\n|b\n', '\n|\n', 'c\n|d\n', 'e\n|f\n'], 'above');
        ok(id, { deleteTableRow: cell(1, 0) }, { insertTableColumn: { ...cell(0, 0), insertRight: true } });
        equal(rowsOf(id), ['a\n|\n|b\n', 'c\n|\n|d\n', 'e\n|\n|f\n'], 'to the right');
        ok(id, { deleteTableColumn: cell(0, 1) });
        equal(rowsOf(id), ['a\n|b\n', 'c\n|d\n', 'e\n|f\n'], 'deleted');
      }),
  },
  {
    name: 'merged cells keep all words in the first; deleting their row takes every row they span',
    source: `${REQUESTS}#mergetablecellsrequest; ${REQUESTS}#deletetablerowrequest`,
    host: 'any',
    run: () =>
      withTable(id => {
        ok(id, { mergeTableCells: { tableRange: { ...cell(0, 0), rowSpan: 2, columnSpan: 1 } } });
        equal(rowsOf(id), ['a\nc\n|b\n', '\n|d\n', 'e\n|f\n'], 'merged');
        equal(tableOf(id).tableRows[0].tableCells[0].tableCellStyle.rowSpan, 2);
        ok(id, { insertTableRow: { ...cell(0, 1), insertBelow: true } });
        equal(tableOf(id).tableRows[0].tableCells[0].tableCellStyle.rowSpan, 3, 'a row put in between');
        ok(id, { deleteTableRow: cell(0, 0) });
        equal(rowsOf(id), ['e\n|f\n'], 'deleted');
      }),
  },
  {
    name: 'a cell outside of the table is refused',
    source: `${DOCUMENTS}/request#tablecelllocation`,
    host: 'any',
    run: () =>
      withTable(id => {
        refusal(changeDocument(id, [{ insertTableRow: cell(3, 0) }]), 400, 'Invalid requests[0].insertTableRow');
        isTrue(rowsOf(id).length === 3, 'nothing was inserted');
      }),
  },
];
