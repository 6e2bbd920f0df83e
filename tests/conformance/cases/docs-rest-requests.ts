// Docs REST: what each kind of request of documents.batchUpdate does, and what it refuses. Each case makes a Doc of its own.
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeDocument, contentOf, DOCS, type Json, refusal, sendOk, withDocument } from '../script/rest.ts';

const REQUESTS = 'W/docs/api/reference/rest/v1/documents/request';
const insert = (index: number, text: string, more: object = {}): object => ({
  insertText: { location: { index, ...more }, text },
});
const points = (magnitude: number): object => ({ magnitude, unit: 'PT' });
const cellAt = (rowIndex: number, columnIndex: number, index = 2): object => ({
  tableStartLocation: { index },
  rowIndex,
  columnIndex,
});
const area = (rowIndex: number, columnIndex: number, rowSpan: number, columnSpan: number): object => ({
  tableRange: { tableCellLocation: cellAt(rowIndex, columnIndex), rowSpan, columnSpan },
});
const tabsOf = (id: string): Json => sendOk('GET', `${DOCS}/${id}?includeTabsContent=true`).tabs;
const documentOf = (id: string): Json => sendOk('GET', `${DOCS}/${id}`);
const tableOf = (id: string): Json => contentOf(id).find((part: Json) => part.table).table;
const lineOf = (id: string, index = 1): Json => contentOf(id)[index].paragraph;

/** Words of paragraphs, a line end each; whatever is no text is ¤. */
const wordsOf = (content: Json): string =>
  content
    .filter((part: Json) => part.paragraph)
    .map((part: Json) => part.paragraph.elements.map((element: Json) => element.textRun?.content ?? '¤').join(''))
    .join('');
/** Row by row, cell by cell, without the last line end of a cell. */
const cellsOf = (id: string): string[][] =>
  tableOf(id).tableRows.map((row: Json) =>
    row.tableCells.map((cell: Json) => wordsOf(cell.content).replace(/\n$/, '')),
  );
const spansOf = (id: string): number[][][] =>
  tableOf(id).tableRows.map((row: Json) =>
    row.tableCells.map((cell: Json) => [cell.tableCellStyle.rowSpan ?? 1, cell.tableCellStyle.columnSpan ?? 1]),
  );

/** All of it must go well; the answer's replies. */
function change(id: string, ...requests: object[]): Json[] {
  const answer = changeDocument(id, requests);
  equal(answer.status, 200, `status of ${answer.text}`);
  return answer.json.replies;
}

/** A table at 2 whose cells hold 'a', 'b' … row by row; an empty paragraph before it and one behind. */
function withTable(rows: number, columns: number, use: (id: string) => void): void {
  withDocument('', id => {
    const requests: object[] = [{ insertTable: { rows, columns, location: { index: 1 } } }];
    for (let cell = rows * columns - 1; cell >= 0; cell--) {
      const index = 5 + 2 * cell + Math.floor(cell / columns);
      requests.push(insert(index, 'abcdefghi'.charAt(cell)));
    }
    change(id, ...requests);
    use(id);
  });
}

/** "first" and a second tab with "second"; the id of the second. */
function withTwoTabs(use: (id: string, tabId: string) => void): void {
  withDocument('first', id => {
    const [made] = change(id, { addDocumentTab: { tabProperties: { title: 'Two' } } });
    const { tabId } = made.addDocumentTab.tabProperties;
    change(id, insert(1, 'second', { tabId }));
    use(id, tabId);
  });
}

export const cases: Case[] = [
  {
    name: 'replaceAllText replaces in all tabs, headers and cells, tells how many, and minds case only when asked',
    source: `F§5.3; ${REQUESTS}#replacealltextrequest`,
    host: 'any',
    run: () =>
      withTwoTabs((id, tabId) => {
        const [header] = change(id, { createHeader: { type: 'DEFAULT' } });
        const { headerId } = header.createHeader;
        change(
          id,
          { insertTable: { rows: 1, columns: 1, location: { index: 6 } } },
          insert(10, 'Name'),
          insert(1, 'name ', { tabId }),
          insert(0, 'NAME', { segmentId: headerId }),
        );
        const replace = (matchCase: boolean, replaceText: string): object => ({
          replaceAllText: { containsText: { text: 'name', matchCase }, replaceText },
        });
        const [strict, all, none] = change(id, replace(true, 'Kim'), replace(false, 'Lee'), replace(false, 'x'));
        const counts = [strict, all, none].map(reply => reply.replaceAllText?.occurrencesChanged ?? 0);
        equal(counts, [1, 2, 0]);
        const [first, second] = tabsOf(id).map((tab: Json) => tab.documentTab);
        equal([cellsOf(id), wordsOf(second.body.content)], [[['Lee']], 'Kim second\n']);
        equal(wordsOf(first.headers[headerId].content), 'Lee\n');
      }),
  },
  {
    name: 'replaceAllText with tabsCriteria stays in those tabs',
    source: `F§5.3; ${REQUESTS}#replacealltextrequest`,
    host: 'any',
    run: () =>
      withTwoTabs((id, tabId) => {
        const replace = { containsText: { text: 's' }, replaceText: 'S', tabsCriteria: { tabIds: [tabId] } };
        change(id, { replaceAllText: replace });
        equal(
          tabsOf(id).map((tab: Json) => wordsOf(tab.documentTab.body.content)),
          ['first\n', 'Second\n'],
        );
        const nowhere = { replaceAllText: { ...replace, tabsCriteria: { tabIds: ['t.nothing-there'] } } };
        equal(changeDocument(id, [nowhere]).status, 400);
      }),
  },
  {
    name: 'a page break is one unit and brings a line end along; in a table it is refused',
    source: `${REQUESTS}#insertpagebreakrequest`,
    host: 'any',
    run: () =>
      withTable(1, 1, id => {
        change(id, { insertPageBreak: { location: { index: 1 } } });
        const [element] = lineOf(id).elements;
        equal([element.startIndex, element.endIndex, element.pageBreak === undefined], [1, 2, false]);
        equal(wordsOf(contentOf(id)).replace(/\n+$/, ''), '¤');
        equal(changeDocument(id, [{ insertPageBreak: { location: { index: 7 } } }]).status, 400, 'in a cell');
      }),
  },
  {
    name: 'chips are one unit each and carry an id and what they were given',
    source: `${REQUESTS}#insertpersonrequest, #insertrichlinkrequest, #insertdaterequest; F§5.2`,
    host: 'any',
    run: () =>
      withDocument('ab', id => {
        const email = Session.getEffectiveUser().getEmail();
        const uri = `https://docs.google.com/document/d/${id}`;
        const location = { index: 2 };
        change(
          id,
          { insertPerson: { location, personProperties: { email } } },
          { insertDate: { location, dateElementProperties: { timestamp: '2026-09-01T12:00:00Z' } } },
          { insertRichLink: { endOfSegmentLocation: {}, richLinkProperties: { uri } } },
        );
        const { elements } = lineOf(id);
        equal(
          elements.map((one: Json) => [one.startIndex, one.endIndex]),
          [
            [1, 2],
            [2, 3],
            [3, 4],
            [4, 5],
            [5, 6],
            [6, 7],
          ],
        );
        const [, date, person, , link] = elements;
        equal([person.person.personProperties.email, typeof person.person.personId], [email, 'string']);
        const { displayText, timestamp, dateFormat } = date.dateElement.dateElementProperties;
        equal(
          [displayText, timestamp, dateFormat],
          ['Sep 1, 2026', '2026-09-01T12:00:00Z', 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED'],
        );
        const { richLinkProperties, richLinkId } = link.richLink;
        isTrue(String(richLinkProperties.uri).indexOf(id) > 0, 'the link names the document');
        equal([typeof richLinkProperties.title, typeof richLinkId], ['string', 'string']);
      }),
  },
  {
    name: 'a column is inserted right or left of a cell, and deleted with the cells in it',
    source: `${REQUESTS}#inserttablecolumnrequest, #deletetablecolumnrequest`,
    host: 'any',
    run: () =>
      withTable(2, 2, id => {
        change(id, { insertTableColumn: { tableCellLocation: cellAt(0, 0), insertRight: true } });
        equal(cellsOf(id), [
          ['a', '', 'b'],
          ['c', '', 'd'],
        ]);
        change(
          id,
          { insertTableColumn: { tableCellLocation: cellAt(1, 0), insertRight: false } },
          { deleteTableColumn: { tableCellLocation: cellAt(0, 3) } },
        );
        equal(
          [cellsOf(id), tableOf(id).columns],
          [
            [
              ['', 'a', ''],
              ['', 'c', ''],
            ],
            3,
          ],
        );
      }),
  },
  {
    name: 'deleting the only column takes the table along',
    source: `${REQUESTS}#deletetablecolumnrequest`,
    host: 'any',
    run: () =>
      withTable(2, 1, id => {
        change(id, { deleteTableColumn: { tableCellLocation: cellAt(1, 0) } });
        equal(contentOf(id).filter((part: Json) => part.table).length, 0);
      }),
  },
  {
    name: 'merged cells: the words of all go to the first, which spans them; the others stay, empty',
    source: `${REQUESTS}#mergetablecellsrequest`,
    host: 'any',
    run: () =>
      withTable(2, 2, id => {
        change(id, { mergeTableCells: area(0, 0, 2, 1) });
        equal(cellsOf(id), [
          ['a\nc', 'b'],
          ['', 'd'],
        ]);
        equal(spansOf(id), [
          [
            [2, 1],
            [1, 1],
          ],
          [
            [1, 1],
            [1, 1],
          ],
        ]);
      }),
  },
  {
    name: 'unmerged cells leave the words in the first; where nothing is merged nothing happens',
    source: `${REQUESTS}#unmergetablecellsrequest`,
    host: 'any',
    run: () =>
      withTable(2, 2, id => {
        change(id, { mergeTableCells: area(0, 0, 1, 2) }, { unmergeTableCells: area(0, 0, 2, 2) });
        change(id, { unmergeTableCells: area(0, 0, 1, 1) });
        equal(
          [cellsOf(id)[0], spansOf(id)[0]],
          [
            ['a\nb', ''],
            [
              [1, 1],
              [1, 1],
            ],
          ],
        );
      }),
  },
  {
    name: 'a merge that is no rectangle is refused',
    source: `${REQUESTS}#mergetablecellsrequest`,
    host: 'any',
    run: () =>
      withTable(2, 2, id => {
        change(id, { mergeTableCells: area(0, 0, 1, 2) });
        refusal(
          changeDocument(id, [{ mergeTableCells: area(0, 0, 2, 1) }]),
          400,
          'Invalid requests[0].mergeTableCells',
        );
      }),
  },
  {
    name: 'a table is at least one row and one column',
    source: 'seen live, 5',
    host: 'any',
    run: () =>
      withDocument('', id => {
        const location = { index: 1 };
        equal(changeDocument(id, [{ insertTable: { rows: 0, columns: 1, location } }]).status, 400, 'rows');
        equal(changeDocument(id, [{ insertTable: { rows: 1, columns: 0, location } }]).status, 400, 'columns');
      }),
  },
  {
    name: 'column widths are set for the columns named, at least 5 points',
    source: `${REQUESTS}#updatetablecolumnpropertiesrequest`,
    host: 'any',
    run: () =>
      withTable(1, 2, id => {
        const request = (width: number): object => ({
          updateTableColumnProperties: {
            tableStartLocation: { index: 2 },
            columnIndices: [1],
            tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(width) },
            fields: 'widthType,width',
          },
        });
        change(id, request(126));
        const columns = tableOf(id).tableStyle.tableColumnProperties;
        equal(
          columns.map((column: Json) => [column.widthType, column.width?.magnitude ?? null]),
          [
            ['EVENLY_DISTRIBUTED', null],
            ['FIXED_WIDTH', 126],
          ],
        );
        equal(changeDocument(id, [request(4)]).status, 400);
      }),
  },
  {
    name: 'row styles are set for the rows named, all when none is',
    source: `${REQUESTS}#updatetablerowstylerequest`,
    host: 'any',
    run: () =>
      withTable(2, 1, id => {
        const request = (height: number, more: object): object => ({
          updateTableRowStyle: {
            tableStartLocation: { index: 2 },
            tableRowStyle: { minRowHeight: points(height) },
            fields: 'minRowHeight',
            ...more,
          },
        });
        const heights = (): number[] =>
          tableOf(id).tableRows.map((row: Json) => row.tableRowStyle.minRowHeight.magnitude);
        change(id, request(20, {}), request(44, { rowIndices: [1] }));
        equal(heights(), [20, 44]);
        equal(changeDocument(id, [request(44, { rowIndices: [2] })]).status, 400);
      }),
  },
  {
    name: 'pinned rows are header rows, counted from the top',
    source: `${REQUESTS}#pintableheaderrowsrequest`,
    host: 'any',
    run: () =>
      withTable(2, 1, id => {
        const pin = (pinnedHeaderRowsCount: number): object => ({
          pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount },
        });
        const headers = (): boolean[] =>
          tableOf(id).tableRows.map((row: Json) => row.tableRowStyle.tableHeader ?? false);
        change(id, pin(1));
        equal(headers(), [true, false]);
        change(id, pin(0));
        equal(headers(), [false, false]);
      }),
  },
  {
    name: 'a paragraph style changes what the mask names, a heading gets an id; a range without units is refused',
    source: `${REQUESTS}#updateparagraphstylerequest`,
    host: 'any',
    run: () =>
      withDocument('one\ntwo', id => {
        const style = (range: object, paragraphStyle: object, fields: string): object => ({
          updateParagraphStyle: { range, paragraphStyle, fields },
        });
        const whole = { startIndex: 1, endIndex: 2 };
        change(
          id,
          style(whole, { namedStyleType: 'HEADING_2', alignment: 'CENTER' }, 'namedStyleType'),
          style(whole, { spaceBelow: points(12), alignment: 'END' }, 'spaceBelow'),
        );
        const { paragraphStyle } = lineOf(id);
        equal(
          [paragraphStyle.namedStyleType, paragraphStyle.spaceBelow, paragraphStyle.alignment ?? null],
          ['HEADING_2', points(12), null],
        );
        isTrue(String(paragraphStyle.headingId).indexOf('h.') === 0, 'heading id');
        equal(lineOf(id, 2).paragraphStyle.namedStyleType, 'NORMAL_TEXT');
        equal(changeDocument(id, [style({ startIndex: 2, endIndex: 2 }, {}, '*')]).status, 400, 'empty range');
        equal(changeDocument(id, [style(whole, {}, '')]).status, 400, 'empty mask');
        refusal(changeDocument(id, [style(whole, {}, 'noSuchField')]), 400, 'Invalid requests[0].updateParagraphStyle');
      }),
  },
  {
    name: 'bullets take leading tabs for depth, and go again with deleteParagraphBullets',
    source: `${REQUESTS}#createparagraphbulletsrequest, #deleteparagraphbulletsrequest`,
    host: 'any',
    run: () =>
      withDocument('one\n\ttwo\nthree', id => {
        const range = { startIndex: 1, endIndex: 8 };
        change(id, { createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' } });
        const lines = contentOf(id).slice(1);
        equal(
          lines.map((part: Json) => [part.paragraph.bullet?.nestingLevel ?? 0, part.paragraph.bullet !== undefined]),
          [
            [0, true],
            [1, true],
            [0, false],
          ],
        );
        equal([wordsOf(lines), lines[1].startIndex], ['one\ntwo\nthree\n', 5]);
        const { listId } = lines[0].paragraph.bullet;
        const levels = documentOf(id).lists[listId].listProperties.nestingLevels;
        equal(
          [levels.length, levels[0].glyphType, levels[1].glyphType, levels[2].glyphType],
          [9, 'DECIMAL', 'ALPHA', 'ROMAN'],
        );
        change(id, { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 6 } } });
        equal(
          contentOf(id)
            .slice(1)
            .filter((part: Json) => part.paragraph.bullet).length,
          0,
        );
      }),
  },
  {
    name: 'the page and a named style change by their masks',
    source: `${REQUESTS}#updatedocumentstylerequest, #updatenamedstylerequest`,
    host: 'any',
    run: () =>
      withDocument('', id => {
        const namedStyle = { namedStyleType: 'HEADING_1', textStyle: { bold: true, fontSize: points(24) } };
        change(
          id,
          {
            updateDocumentStyle: {
              documentStyle: { marginTop: points(50), marginLeft: points(9) },
              fields: 'marginTop',
            },
          },
          { updateNamedStyle: { namedStyle, fields: 'namedStyleType,textStyle.bold,textStyle.fontSize' } },
        );
        const { documentStyle, namedStyles } = documentOf(id);
        equal([documentStyle.marginTop.magnitude, documentStyle.marginLeft.magnitude], [50, 72]);
        const heading = namedStyles.styles.find((style: Json) => style.namedStyleType === 'HEADING_1');
        equal([heading.textStyle.bold, heading.textStyle.fontSize.magnitude], [true, 24]);
      }),
  },
  {
    name: 'named ranges stand under their name, which need not be unique, with an id that is; they move with their words',
    source: 'F§5.1; F§5.2; F§5.4; W/docs/api/how-tos/named-ranges',
    host: 'any',
    run: () =>
      withDocument('one two', id => {
        const range = (startIndex: number, endIndex: number): object => ({
          createNamedRange: { name: 'spot', range: { startIndex, endIndex } },
        });
        const [one, two] = change(id, range(1, 4), range(5, 8));
        isTrue(one.createNamedRange.namedRangeId !== two.createNamedRange.namedRangeId, 'two ids');
        change(id, insert(1, '📚 '), insert(9, 'X'));
        const { name, namedRanges } = documentOf(id).namedRanges.spot;
        equal(
          [name, namedRanges.map((found: Json) => found.namedRangeId)],
          ['spot', [one.createNamedRange.namedRangeId, two.createNamedRange.namedRangeId]],
        );
        equal(
          namedRanges.map((found: Json) => found.ranges.map((part: Json) => [part.startIndex, part.endIndex])),
          [[[4, 7]], [[8, 12]]],
        );
        const [tab] = tabsOf(id);
        equal(tab.documentTab.namedRanges.spot.namedRanges.length, 2, 'per tab');
      }),
  },
  {
    name: 'a named range vanishes with its words; its name is 1 to 256 units long',
    source: 'F§5.4; W/docs/api/how-tos/named-ranges',
    host: 'any',
    run: () =>
      withDocument('one two', id => {
        const make = (name: string): object => ({ createNamedRange: { name, range: { startIndex: 5, endIndex: 8 } } });
        change(id, make('x'.repeat(256)));
        equal(changeDocument(id, [make('x'.repeat(257))]).status, 400, 'too long');
        equal(changeDocument(id, [make('')]).status, 400, 'empty');
        change(id, { deleteContentRange: { range: { startIndex: 4, endIndex: 8 } } });
        equal(Object.keys(documentOf(id).namedRanges ?? {}), []);
      }),
  },
  {
    name: 'deleteNamedRange by name takes those of all tabs, by id one; an unknown id is a 400, an unknown name nothing',
    source: `F§5.3; ${REQUESTS}#deletenamedrangerequest`,
    host: 'any',
    run: () =>
      withTwoTabs((id, tabId) => {
        const make = (name: string, more: object = {}): object => ({
          createNamedRange: { name, range: { startIndex: 1, endIndex: 3, ...more } },
        });
        const names = (): string[][] => tabsOf(id).map((tab: Json) => Object.keys(tab.documentTab.namedRanges ?? {}));
        const [, , kept] = change(id, make('both'), make('both', { tabId }), make('one', { tabId }));
        change(id, { deleteNamedRange: { name: 'both' } }, { deleteNamedRange: { name: 'nobody' } });
        equal(names(), [[], ['one']]);
        change(id, { deleteNamedRange: { namedRangeId: kept.createNamedRange.namedRangeId } });
        equal(names(), [[], []]);
        const gone = { deleteNamedRange: { namedRangeId: kept.createNamedRange.namedRangeId } };
        equal(changeDocument(id, [gone]).status, 400);
      }),
  },
  {
    name: 'replaceNamedRangeContent writes in the place of a range, in all tabs; an unknown name is nothing, an unknown id a 400',
    source: `F§5.3; ${REQUESTS}#replacenamedrangecontentrequest`,
    host: 'any',
    run: () =>
      withTwoTabs((id, tabId) => {
        const make = (more: object = {}): object => ({
          createNamedRange: { name: 'spot', range: { startIndex: 2, endIndex: 4, ...more } },
        });
        change(id, make(), make({ tabId }));
        const replace = (request: object): object => ({ replaceNamedRangeContent: { text: 'NEW', ...request } });
        change(id, replace({ namedRangeName: 'spot' }), replace({ namedRangeName: 'nobody' }));
        equal(
          tabsOf(id).map((tab: Json) => wordsOf(tab.documentTab.body.content)),
          ['fNEWst\n', 'sNEWond\n'],
        );
        equal(changeDocument(id, [replace({ namedRangeId: 'kix.nothing-there' })]).status, 400);
      }),
  },
  {
    name: 'a tab has one default header and one default footer, each with indexes of its own from 0',
    source: `${REQUESTS}#createheaderrequest, #deletefooterrequest; documents as JSON`,
    host: 'any',
    run: () =>
      withDocument('body', id => {
        const [header, footer] = change(
          id,
          { createHeader: { type: 'DEFAULT' } },
          { createFooter: { type: 'DEFAULT', sectionBreakLocation: { index: 0 } } },
        );
        const [{ headerId }, { footerId }] = [header.createHeader, footer.createFooter];
        change(id, insert(0, 'top', { segmentId: headerId }), insert(0, 'foot', { segmentId: footerId }));
        const made = documentOf(id);
        equal([made.documentStyle.defaultHeaderId, made.documentStyle.defaultFooterId], [headerId, footerId]);
        const { startIndex, endIndex } = made.headers[headerId].content[0];
        equal([startIndex ?? null, endIndex, wordsOf(made.footers[footerId].content)], [null, 4, 'foot\n']);
        refusal(changeDocument(id, [{ createHeader: { type: 'DEFAULT' } }]), 400, 'Invalid requests[0].createHeader');
        refusal(changeDocument(id, [{ createFooter: { type: 'DEFAULT' } }]), 400, 'Invalid requests[0].createFooter');
        change(id, { deleteHeader: { headerId } }, { deleteFooter: { footerId } });
        const { headers, footers, documentStyle } = documentOf(id);
        equal([headers ?? null, footers ?? null, documentStyle.defaultHeaderId ?? null], [null, null, null]);
        equal(changeDocument(id, [{ deleteHeader: { headerId } }]).status, 400, 'once more');
      }),
  },
  {
    name: 'tabs are added at a place or below another, named anew and deleted with those below; the last one stays',
    source: `${REQUESTS}#adddocumenttabrequest, #deletetabrequest, #updatedocumenttabpropertiesrequest`,
    host: 'any',
    run: () =>
      withTwoTabs((id, tabId) => {
        const [inner, front] = change(
          id,
          { addDocumentTab: { tabProperties: { title: 'Inner', parentTabId: tabId } } },
          { addDocumentTab: { tabProperties: { title: 'Front', index: 0 } } },
          { updateDocumentTabProperties: { tabProperties: { tabId, title: 'Second' }, fields: 'title' } },
        ).map(reply => reply.addDocumentTab?.tabProperties);
        equal([inner.parentTabId, inner.nestingLevel, front.index ?? 0], [tabId, 1, 0]);
        const titles = (): unknown[] =>
          tabsOf(id).map((tab: Json) => [
            tab.tabProperties.title,
            (tab.childTabs ?? []).map((child: Json) => child.tabProperties.title),
          ]);
        equal(
          [titles()[0], titles()[2]],
          [
            ['Front', []],
            ['Second', ['Inner']],
          ],
        );
        change(id, { deleteTab: { tabId } }, { deleteTab: { tabId: front.tabId } });
        equal(titles().length, 1);
        equal(changeDocument(id, [insert(1, 'x', { tabId: inner.tabId })]).status, 400, 'a tab that went along');
        const [{ tabProperties }] = tabsOf(id);
        equal(changeDocument(id, [{ deleteTab: { tabId: tabProperties.tabId } }]).status, 400, 'the last tab');
      }),
  },
  {
    name: 'single cells cannot be deleted, nor a table without the line end before it',
    source: `F§5.3; ${REQUESTS}#deletecontentrangerequest`,
    host: 'any',
    run: () =>
      withTable(1, 2, id => {
        const remove = (startIndex: number, endIndex: number): object => ({
          deleteContentRange: { range: { startIndex, endIndex } },
        });
        // Line end, table 2..10: row at 3, cells at 4 and 7.
        for (const [start, end] of [
          [4, 7],
          [3, 10],
          [2, 7],
          [1, 2],
        ] as const)
          equal(changeDocument(id, [remove(start, end)]).status, 400, `${start} to ${end}`);
        change(id, remove(2, 11));
        equal(contentOf(id).filter((part: Json) => part.table).length, 0, 'a table as a whole');
      }),
  },
  {
    name: 'half an emoji is neither a place to insert nor one to delete from',
    source: `${REQUESTS}#inserttextrequest (surrogate pairs), #deletecontentrangerequest`,
    host: 'any',
    run: () =>
      withDocument('📚a', id => {
        equal(changeDocument(id, [insert(2, 'x')]).status, 400, 'insert');
        const half = { deleteContentRange: { range: { startIndex: 2, endIndex: 3 } } };
        equal(changeDocument(id, [half]).status, 400, 'delete');
      }),
  },
  {
    name: 'requests that say nothing, two things or something unknown are refused',
    source: 'W/docs/api/reference/rest/v1/documents/batchUpdate',
    host: 'any',
    run: () =>
      withDocument('words', id => {
        refusal(changeDocument(id, [{ noSuchRequest: {} }]), 400, 'Unknown name "noSuchRequest"');
        refusal(changeDocument(id, [{ insertText: { text: 'x', place: 1 } }]), 400, 'Unknown name "place"');
        equal(changeDocument(id, [{}]).status, 400, 'no request');
        equal(changeDocument(id, [{ ...insert(1, 'x'), deleteTab: { tabId: 't' } }]).status, 400, 'two in one');
        equal(changeDocument(id, [{ insertText: { location: { index: 1 }, text: '' } }]).status, 400, 'no text');
        equal(wordsOf(contentOf(id)), 'words\n');
      }),
  },
];
