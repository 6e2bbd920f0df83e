// The mask of documents.get: what it leaves out is nothing that is read, and a Doc is read though Google should refuse it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFields, selectFields } from '../../src/emulator/rest/fields.ts';
import { decodeDocument } from '../../src/server/google/docs-rest/decode.ts';
import { DOCUMENT_FIELDS, type DocumentJson } from '../../src/server/google/docs-rest/document-json.ts';

const masked = (json: DocumentJson): DocumentJson => selectFields(json, parseFields(DOCUMENT_FIELDS)) as DocumentJson;

/** What is read, without the JSON it came from, and the places that edits are written to. */
function read(json: DocumentJson): unknown {
  const { elements, ...reading } = decodeDocument(json);
  const places = elements.map(element => [
    element.startIndex,
    element.endIndex,
    element.table?.tableRows?.map(row => [
      row.endIndex,
      row.tableCells?.map(cell => cell.content?.map(({ startIndex, endIndex }) => [startIndex, endIndex])),
    ]),
  ]);
  return { ...reading, places };
}

const line = (...elements: readonly object[]) => ({
  startIndex: 1,
  endIndex: 9,
  paragraph: { elements, paragraphStyle: { namedStyleType: 'HEADING_1', direction: 'LEFT_TO_RIGHT' } },
});
const words = (content: string) => ({ startIndex: 1, endIndex: 9, textRun: { content, textStyle: { bold: true } } });
const tab = (title: string, content: readonly object[], childTabs: readonly object[] = []) => ({
  tabProperties: { tabId: title, title, index: 0 },
  documentTab: { body: { content }, documentStyle: { marginTop: { magnitude: 72 } } },
  childTabs,
});
const cell = (...content: readonly object[]) => ({
  startIndex: 4,
  endIndex: 8,
  content,
  tableCellStyle: { rowSpan: 2, columnSpan: 3, backgroundColor: {} },
});

/** One of everything a teacher may put into a Doc. */
const EVERYTHING = {
  documentId: 'd',
  title: 'Plan of Ada',
  revisionId: 'r',
  tabs: [
    {
      tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 },
      documentTab: {
        body: {
          content: [
            {
              endIndex: 1,
              sectionBreak: { sectionStyle: { sectionType: 'CONTINUOUS', columnSeparatorStyle: 'NONE' } },
            },
            line(words('see '), {
              textRun: { content: 'my work\n', textStyle: { link: { url: 'https://example.org/' } } },
            }),
            { endIndex: 20, tableOfContents: { content: [line(words('Goals\n'))] } },
            {
              startIndex: 3,
              endIndex: 90,
              table: {
                rows: 1,
                columns: 9,
                tableStyle: { tableColumnProperties: [{ widthType: 'EVENLY_DISTRIBUTED' }] },
                tableRows: [
                  {
                    startIndex: 4,
                    endIndex: 80,
                    tableRowStyle: { minRowHeight: {} },
                    tableCells: [
                      cell(
                        line({ person: { personId: 'p', personProperties: { name: 'Ada', email: 'a@b.example' } } }),
                      ),
                      cell(
                        line({ richLink: { richLinkProperties: { title: 'A file', uri: 'https://example.org/f' } } }),
                      ),
                      cell(line({ dateElement: { dateElementProperties: { displayText: '3 Nov 2026' } } })),
                      cell(line({ dropdown: { id: 'kix.1' } }, words('x\n'))),
                      cell(line({ inlineObjectElement: { inlineObjectId: 'kix.2' } }, words('\n'))),
                      cell(line({ equation: {} }), line({ footnoteReference: { footnoteId: 'f' } })),
                      cell({ startIndex: 5, endIndex: 7, table: { rows: 1, tableRows: [] } }),
                      cell({
                        ...line(words('box\n')),
                        paragraph: { ...line(words('box\n')).paragraph, bullet: { listId: 'l' } },
                      }),
                      cell(line(words('two\vlines\n')), line(words('three\n'))),
                    ],
                  },
                ],
              },
            },
          ],
        },
        lists: { l: { listProperties: { nestingLevels: [{ glyphType: 'GLYPH_TYPE_UNSPECIFIED', startNumber: 1 }] } } },
      },
      childTabs: [
        tab('empty', [line(words('\n'))]),
        tab('notes', [line(words('mine\n'))], [tab('inner', [{ table: { rows: 1, tableRows: [] } }])]),
      ],
    },
    tab('second', [line(words('here\n'))]),
  ],
} as unknown as DocumentJson;

describe('the fields a plan is read with', () => {
  it('are all that is read of a Doc with one of everything', () => {
    const whole = decodeDocument(EVERYTHING);
    expect(read(masked(EVERYTHING))).toEqual(read(EVERYTHING));
    expect(whole.otherTabs).toEqual(['notes', 'inner', 'second']);
    const table = whole.blocks.find(block => block.kind === 'table');
    expect(
      table?.kind === 'table' && table.rows[0]?.map(each => [each.content.text, each.hasUnreadable ?? false]),
    ).toEqual([
      ['Ada', false],
      ['A file', false],
      ['3 Nov 2026', false],
      ['x', true],
      ['', true],
      ['\n', true],
      ['', true],
      ['box', true],
      ['two\nlines\nthree', false],
    ]);
  });

  it('fit into an address of UrlFetchApp', () => {
    expect(encodeURIComponent(DOCUMENT_FIELDS).length).toBeLessThan(1_900);
  });

  const folder =
    process.env['THROUGHLINE_FIXTURES'] && path.join(process.env['THROUGHLINE_FIXTURES'], 'google', 'docs');
  const captured = folder ? it : it.skip;
  captured(
    `are all that is read of captured Docs${folder ? '' : ' (skipped: THROUGHLINE_FIXTURES names no folder)'}`,
    () => {
      for (const file of readdirSync(folder as string).filter(name => name.endsWith('.json'))) {
        const json = JSON.parse(readFileSync(path.join(folder as string, file), 'utf8')) as DocumentJson;
        // Some were captured in the older shape, which the mask never asks for.
        const tabbed = json.tabs ? json : { ...json, tabs: [{ documentTab: json }] };
        expect([file, read(masked(tabbed))]).toEqual([file, read(tabbed)]);
      }
    },
  );
});
