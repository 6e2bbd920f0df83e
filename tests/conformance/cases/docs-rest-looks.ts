// Docs REST: how a plan looks. Styles of paragraphs and widths of columns, as docs-rest sets them.
import { type Case, equal } from '../script/case.ts';
import { changeDocument, contentOf, type Json, withDocument } from '../script/rest.ts';

const REQUESTS = 'W/docs/api/reference/rest/v1/documents/request';

export const cases: Case[] = [
  {
    name: 'updateParagraphStyle changes the named style and the space below of the paragraphs it touches, and of no others',
    source: `${REQUESTS}#updateparagraphstylerequest`,
    host: 'any',
    run: () =>
      withDocument('one\ntwo', id => {
        const paragraphStyle = { namedStyleType: 'HEADING_2', spaceBelow: { magnitude: 7, unit: 'PT' } };
        const range = { startIndex: 2, endIndex: 3 };
        const request = { updateParagraphStyle: { range, paragraphStyle, fields: 'namedStyleType,spaceBelow' } };
        equal(changeDocument(id, [request]).status, 200);
        const styles = contentOf(id)
          .slice(1)
          .map(({ paragraph }: Json) => [
            paragraph.paragraphStyle.namedStyleType,
            paragraph.paragraphStyle.spaceBelow?.magnitude ?? null,
          ]);
        equal(styles, [
          ['HEADING_2', 7],
          ['NORMAL_TEXT', null],
        ]);
      }),
  },
  {
    name: 'updateTableColumnProperties fixes the width of the columns named',
    source: `${REQUESTS}#updatetablecolumnpropertiesrequest`,
    host: 'any',
    run: () =>
      withDocument('t', id => {
        const width = { magnitude: 90, unit: 'PT' };
        const answer = changeDocument(id, [
          { insertTable: { rows: 1, columns: 2, location: { index: 2 } } },
          {
            updateTableColumnProperties: {
              tableStartLocation: { index: 3 },
              columnIndices: [1],
              tableColumnProperties: { widthType: 'FIXED_WIDTH', width },
              fields: '*',
            },
          },
        ]);
        equal(answer.status, 200);
        const { tableStyle } = contentOf(id).find((part: Json) => part.table).table;
        equal(tableStyle.tableColumnProperties, [
          { widthType: 'EVENLY_DISTRIBUTED' },
          { widthType: 'FIXED_WIDTH', width },
        ]);
      }),
  },
];
