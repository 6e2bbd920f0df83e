// Sheets REST and formulas: where ranges, tables and texts end, and what is refused.
import { type Case, equal } from '../script/case.ts';
import { changeSpreadsheet, refusal, SHEETS, send, sendOk, valuesOf, withSpreadsheet } from '../script/rest.ts';
import { cells, change } from '../script/sheets.ts';

const VALUES = 'W/sheets/api/reference/rest/v4/spreadsheets.values';
const REQUEST = 'W/sheets/api/reference/rest/v4/spreadsheets/request';
const PLAIN = 'valueRenderOption=UNFORMATTED_VALUE';
const put = (id: string, range: string, values: unknown, option = 'USER_ENTERED') =>
  sendOk('PUT', `${SHEETS}/${id}/values/${encodeURIComponent(range)}?valueInputOption=${option}`, { values });

export const cases: Case[] = [
  {
    name: 'rows that hold nothing but looks are left out at the end of a range',
    source: `${VALUES}#valuerange; Sheets v4 on the wire (recorded traffic)`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['b']], id => {
        const cell = { userEnteredFormat: { textFormat: { bold: true } } };
        change(id, [{ repeatCell: { range: cells(2, 6, 0, 3), cell, fields: 'userEnteredFormat' } }]);
        equal(valuesOf(id, 'A1:C9'), [['a'], ['b']]);
      }),
  },
  {
    name: 'values.append writes from the first column of the table it finds, and INSERT_ROWS overwrites nothing',
    source: `${VALUES}/append; W/sheets/api/guides/values#append_values`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['', 'x', 'y'],
          ['', 'x', 'y'],
          ['', '', '', ''],
          ['below', '', ''],
        ],
        id => {
          const url = `${SHEETS}/${id}/values/B1:C2:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`;
          const answer = sendOk('POST', url, { values: [['n'], ['m']] });
          equal([answer.tableRange, answer.updates.updatedRange], ['Sheet1!B1:C2', 'Sheet1!B3:B4']);
          equal(valuesOf(id, 'A1:C9'), [['', 'x', 'y'], ['', 'x', 'y'], ['', 'n'], ['', 'm'], [], ['below']]);
        },
      ),
  },
  {
    name: 'the column behind Y is Z, the one behind that AA',
    source: 'W/sheets/api/guides/concepts#cell',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        equal(put(id, 'Z1', [['z']]).updatedRange, 'Sheet1!Z1');
        change(id, [{ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 30 } }]);
        equal(put(id, 'Z1:BA1', [['z']]).updatedRange, 'Sheet1!Z1');
        equal(sendOk('GET', `${SHEETS}/${id}/values/Z1:BA1`).range, 'Sheet1!Z1:BA1');
        equal(put(id, 'AA1:AB1', [['a', 'b']]).updatedRange, 'Sheet1!AA1:AB1');
      }),
  },
  {
    name: 'values come as people see them unless told otherwise',
    source: `${VALUES}/get; W/sheets/api/reference/rest/v4/ValueRenderOption`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        put(id, 'A1', [['12%', 'TRUE', '1,234.50']]);
        equal(valuesOf(id, 'A1:C1'), [['12%', 'TRUE', '1,234.50']]);
        equal(valuesOf(id, 'A1:C1', PLAIN), [[0.12, true, 1234.5]]);
      }),
  },
  {
    name: 'two tabs cannot have one title, whatever its letter case',
    source: `${REQUEST}#addsheetrequest (recorded message)`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const again = changeSpreadsheet(id, [{ addSheet: { properties: { title: 'sheet1' } } }]);
        refusal(again, 400, 'already exists. Please enter another name.');
      }),
  },
  {
    name: 'a batch of no requests is refused',
    source: 'Sheets v4 on the wire (recorded message)',
    host: 'any',
    run: () => withSpreadsheet([], id => refusal(changeSpreadsheet(id, []), 400, 'Must specify at least one request.')),
  },
  {
    name: 'a cell takes fifty thousand characters, not more',
    source: 'support.google.com/drive/answer/37603 (cells); recorded message',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        put(id, 'A1', [['x'.repeat(50_000)]], 'RAW');
        const more = { values: [['x'.repeat(50_001)]] };
        const url = `${SHEETS}/${id}/values/A1?valueInputOption=RAW`;
        refusal(send('PUT', url, more), 400, 'more than the maximum of 50000 characters in a single cell');
      }),
  },
  {
    name: 'what stands in the row before which others are inserted moves, and formulas follow it',
    source: `${REQUEST}#insertdimensionrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        put(id, 'A1', [[1], ['=A1+1'], ['=SUM(A1:A2)']]);
        change(id, [
          { addNamedRange: { namedRange: { name: 'second', range: cells(1, 2, 0, 1) } } },
          { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
        ]);
        equal(valuesOf(id, 'A1:A4', 'valueRenderOption=FORMULA'), [[1], [], ['=A1+1'], ['=SUM(A1:A3)']]);
        equal(sendOk('GET', `${SHEETS}/${id}/values/second`).range, 'Sheet1!A3');
      }),
  },
  {
    name: 'formulas: sums without crumbs, errors by their texts, texts passed over',
    source: 'support.google.com/docs/table/25273 (functions); known from the editor',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const formulas = [
          '=0.1+0.2',
          '=1/0',
          '=SUM(H1:H3)',
          '=NOSUCH(1)',
          '="a"&1',
          '=IF(1>2,"x","y")',
          '=COUNTA(H1:H3)',
        ];
        put(id, 'H1', [[1], ['text'], [2]], 'RAW');
        put(id, 'A1', [formulas]);
        equal(valuesOf(id, 'A1:G1', PLAIN), [[0.3, '#DIV/0!', 3, '#NAME?', 'a1', 'y', 3]]);
      }),
  },
];
