// Sheets REST: values as data, ranges on the wire, appending, batches, as sheets-rest relies on them.
import { type Case, equal, isTrue } from '../script/case.ts';
import {
  changeSpreadsheet,
  reasonOf,
  refusal,
  SHEETS,
  send,
  sendOk,
  valuesOf,
  withSpreadsheet,
} from '../script/rest.ts';

const VALUES = 'W/sheets/api/reference/rest/v4/spreadsheets.values';
const text = (value: string): object => ({ userEnteredValue: { stringValue: value } });
const sheetIdOf = (id: string): number =>
  sendOk('GET', `${SHEETS}/${id}?fields=sheets(properties(sheetId))`).sheets[0].properties.sheetId ?? 0;
const put = (id: string, range: string, option: string, values: unknown) =>
  send('PUT', `${SHEETS}/${id}/values/${encodeURIComponent(range)}?valueInputOption=${option}`, { values });

export const cases: Case[] = [
  {
    name: 'RAW is never parsed: formulas, dates, numbers and percentages stay text',
    source: 'F§6; W/sheets/api/reference/rest/v4/ValueInputOption',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const typed = ['=1+1', '2026-09-01', '12%', "'007", '+5', '@SUM(A1)'];
        equal(put(id, 'A1', 'RAW', [typed]).status, 200);
        equal(valuesOf(id, 'A1:F1', 'valueRenderOption=UNFORMATTED_VALUE'), [typed]);
        equal(valuesOf(id, 'A1:F1', 'valueRenderOption=FORMULA'), [typed]);
      }),
  },
  {
    name: 'USER_ENTERED reads text as if it were typed',
    source: 'W/sheets/api/reference/rest/v4/ValueInputOption',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        put(id, 'A1', 'USER_ENTERED', [['=1+1', '12%', "'007", 'TRUE']]);
        equal(valuesOf(id, 'A1:D1', 'valueRenderOption=UNFORMATTED_VALUE'), [[2, 0.12, '007', true]]);
      }),
  },
  {
    name: 'a stringValue is never parsed either',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets/other#extendedvalue',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const start = { sheetId: sheetIdOf(id), rowIndex: 0, columnIndex: 0 };
        const rows = [{ values: [text('=1+1'), text('9/1/2026')] }];
        equal(changeSpreadsheet(id, [{ updateCells: { start, rows, fields: 'userEnteredValue' } }]).status, 200);
        equal(valuesOf(id, 'A1:B1', 'valueRenderOption=FORMULA'), [['=1+1', '9/1/2026']]);
      }),
  },
  {
    name: 'a write without valueInputOption is refused',
    source: `${VALUES}/update`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id =>
        refusal(send('PUT', `${SHEETS}/${id}/values/A1`, { values: [['a']] }), 400, "'valueInputOption' is required"),
      ),
  },
  {
    name: 'an update tells the rows, columns and cells it touched',
    source: 'Sheets v4 on the wire (recorded traffic)',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const { json } = put(id, 'A1', 'RAW', [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        equal([json.updatedRange, json.updatedRows, json.updatedColumns, json.updatedCells], ['Sheet1!A1:B2', 2, 2, 4]);
      }),
  },
  {
    name: 'a range of one cell comes back as one address',
    source: 'Sheets v4 on the wire (recorded traffic)',
    host: 'any',
    run: () => withSpreadsheet([['a']], id => equal(sendOk('GET', `${SHEETS}/${id}/values/A1:A1`).range, 'Sheet1!A1')),
  },
  {
    name: 'empty rows and cells at the end are left out, and an empty range has no values at all',
    source: 'Sheets v4 on the wire (recorded traffic)',
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['a', ''],
          ['', 'b'],
          ['', ''],
        ],
        id => {
          equal(valuesOf(id, 'A1:C9'), [['a'], ['', 'b']]);
          equal('values' in sendOk('GET', `${SHEETS}/${id}/values/D4:E5`), false);
        },
      ),
  },
  {
    name: 'null skips a cell, an empty text empties it',
    source: `${VALUES}#valuerange`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b', 'c']], id => {
        put(id, 'A1', 'RAW', [[null, '', 'C']]);
        equal(valuesOf(id, 'A1:C1'), [['a', '', 'C']]);
      }),
  },
  {
    name: 'dates are numbers of days since the end of 1899',
    source: 'W/sheets/api/guides/formats',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        put(id, 'A1', 'USER_ENTERED', [['2026-09-01']]);
        equal(valuesOf(id, 'A1', 'valueRenderOption=UNFORMATTED_VALUE'), [[46266]]);
      }),
  },
  {
    name: 'appendCells writes below the last value of the tab, whatever column it is in',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets/request#appendcellsrequest',
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['', '', 'c']], id => {
        const request = { sheetId: sheetIdOf(id), rows: [{ values: [text('=new')] }], fields: 'userEnteredValue' };
        equal(changeSpreadsheet(id, [{ appendCells: request }]).status, 200);
        equal(valuesOf(id, 'A1:C9'), [['a'], ['', '', 'c'], ['=new']]);
      }),
  },
  {
    name: 'values.append goes below the table that the range touches',
    source: `${VALUES}/append; W/sheets/api/guides/values#append_values`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['x', 'y'],
          ['x', 'y'],
        ],
        id => {
          const url = `${SHEETS}/${id}/values/A:A:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`;
          equal(sendOk('POST', url, { values: [['=new', 1]] }).updates.updatedRange, 'Sheet1!A3:B3');
          equal(valuesOf(id, 'A1:B9', 'valueRenderOption=UNFORMATTED_VALUE')[2], ['=new', 1]);
        },
      ),
  },
  {
    name: 'a batch does all of its requests or none',
    source: 'W/sheets/api/guides/batchupdate',
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], id => {
        const start = { sheetId: sheetIdOf(id), rowIndex: 0, columnIndex: 0 };
        const good = { updateCells: { start, rows: [{ values: [text('changed')] }], fields: 'userEnteredValue' } };
        const answer = changeSpreadsheet(id, [good, { deleteSheet: { sheetId: 987654 } }]);
        refusal(answer, 400, 'Invalid requests[1].deleteSheet');
        equal(valuesOf(id, 'A1'), [['a']]);
      }),
  },
  {
    name: 'a mask limits what updateCells touches: masked and not given means emptied',
    source: 'W/sheets/api/guides/field-masks',
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], id => {
        const start = { sheetId: sheetIdOf(id), rowIndex: 0, columnIndex: 0 };
        const update = (cell: object, fields: string) =>
          changeSpreadsheet(id, [{ updateCells: { start, rows: [{ values: [cell] }], fields } }]).status;
        equal(update({ userEnteredValue: { stringValue: 'b' } }, 'userEnteredFormat.numberFormat'), 200);
        equal(valuesOf(id, 'A1'), [['a']], 'outside of the mask');
        equal(update({}, 'userEnteredValue'), 200);
        equal(valuesOf(id, 'A1'), [], 'masked, not given');
      }),
  },
  {
    name: 'a linked text reads back with its address as hyperlink',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets/cells#celldata',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const start = { sheetId: sheetIdOf(id), rowIndex: 0, columnIndex: 0 };
        const link = { textFormat: { link: { uri: 'https://example.org/a' } } };
        const rows = [{ values: [{ ...text('plan'), userEnteredFormat: link }] }];
        const fields = 'userEnteredValue,userEnteredFormat.textFormat.link';
        equal(changeSpreadsheet(id, [{ updateCells: { start, rows, fields } }]).status, 200);
        const asked = 'sheets(data(rowData(values(effectiveValue,hyperlink))))';
        const { sheets } = sendOk('GET', `${SHEETS}/${id}?fields=${encodeURIComponent(asked)}`);
        const cell = sheets[0].data[0].rowData[0].values[0];
        equal([cell.effectiveValue.stringValue, cell.hyperlink], ['plan', 'https://example.org/a']);
      }),
  },
  {
    name: 'a tab that is not there makes the whole reading a 400',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets.values/get (recorded message)',
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], id => {
        refusal(send('GET', `${SHEETS}/${id}/values/Gone!A1`), 400, 'Unable to parse range: Gone!A1');
        equal(send('GET', `${SHEETS}/${id}?ranges=Sheet1&ranges=Gone`).status, 400);
      }),
  },
  {
    name: 'a title with a quote is written with the quote doubled',
    source: 'W/sheets/api/guides/concepts#cell',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        changeSpreadsheet(id, [{ addSheet: { properties: { title: "Ana's 7A" } } }]);
        equal(put(id, "'Ana''s 7A'!B2", 'RAW', [['x']]).json.updatedRange, "'Ana''s 7A'!B2");
      }),
  },
  {
    name: 'a spreadsheet made by Drive has one tab named Sheet1, as every answer without ranges shows',
    source: 'Sheets v4 on the wire (recorded traffic)',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const { sheets } = sendOk('GET', `${SHEETS}/${id}`);
        equal(
          sheets.map((sheet: { properties: { title: string } }) => sheet.properties.title),
          ['Sheet1'],
        );
        isTrue(sheets[0].data === undefined, 'no cells unless asked');
      }),
  },
  {
    name: 'a spreadsheet this app was never given is not found',
    source: 'F§2.3',
    host: 'any',
    run() {
      const answer = send('GET', `${SHEETS}/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-conform`);
      equal([answer.status, reasonOf(answer)], [404, 'NOT_FOUND']);
    },
  },
];
