// Sheets REST: methods of spreadsheets and of values beside batchUpdate, with their options and data filters.
import { type Case, equal, isTrue } from '../script/case.ts';
import {
  changeSpreadsheet,
  DRIVE,
  type Json,
  refusal,
  SHEETS,
  send,
  sendOk,
  valuesOf,
  withSpreadsheet,
} from '../script/rest.ts';
import { cells, change, columns, RECORDED } from '../script/sheets.ts';

const VALUES = 'W/sheets/api/reference/rest/v4/spreadsheets.values';
const at = (id: string, range: string): string => `${SHEETS}/${id}/values/${encodeURIComponent(range)}`;
const type = (id: string, range: string, values: unknown[][]): Json =>
  sendOk('PUT', `${at(id, range)}?valueInputOption=USER_ENTERED`, { values });

export const cases: Case[] = [
  {
    name: 'create takes title, time zone and sheets, and answers the whole spreadsheet',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets/create',
    host: 'any',
    run() {
      const properties = { title: 'Conformance made', timeZone: 'Europe/Madrid' };
      const sheets = [{ properties: { title: 'One' } }, { properties: { title: 'Two' } }];
      const made = sendOk('POST', SHEETS, { properties, sheets });
      try {
        equal([made.properties.title, made.properties.timeZone], ['Conformance made', 'Europe/Madrid']);
        equal(
          made.sheets.map((sheet: Json) => [sheet.properties.title, sheet.properties.index]),
          [
            ['One', 0],
            ['Two', 1],
          ],
        );
        isTrue(made.spreadsheetUrl.indexOf(made.spreadsheetId) > 0, 'its address');
      } finally {
        send('DELETE', `${DRIVE}/files/${made.spreadsheetId}`);
      }
    },
  },
  {
    name: 'get gives cells when asked: by includeGridData, or by a mask that names them',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets/get',
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b']], id => {
        const whole = sendOk('GET', `${SHEETS}/${id}?ranges=B1&includeGridData=true`).sheets[0].data[0];
        equal([whole.startColumn, whole.rowData[0].values[0].formattedValue], [1, 'b']);
        const masked = sendOk('GET', `${SHEETS}/${id}?ranges=A1&fields=sheets.data.rowData.values.formattedValue`);
        equal(masked, { sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'a' }] }] }] }] });
      }),
  },
  {
    name: 'copyTo puts a copy of a sheet at the end of another spreadsheet',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets.sheets/copyTo',
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], from =>
        withSpreadsheet([], to => {
          const answer = sendOk('POST', `${SHEETS}/${from}/sheets/0:copyTo`, { destinationSpreadsheetId: to });
          equal([answer.title, answer.index], ['Copy of Sheet1', 1]);
          equal(valuesOf(to, "'Copy of Sheet1'!A1"), [['a']]);
        }),
      ),
  },
  {
    name: 'a value is rendered as shown, as computed or as formula, and a date as number or text',
    source: 'W/sheets/api/reference/rest/v4/ValueRenderOption; W/sheets/api/reference/rest/v4/DateTimeRenderOption',
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        type(id, 'A1', [['$12.50', '2026-09-01', '=1/4', '=1/0', true]]);
        equal(valuesOf(id, 'A1:E1'), [['$12.50', '2026-09-01', '0.25', '#DIV/0!', 'TRUE']]);
        equal(valuesOf(id, 'A1:E1', 'valueRenderOption=UNFORMATTED_VALUE'), [[12.5, 46266, 0.25, '#DIV/0!', true]]);
        const asText = 'valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING';
        equal(valuesOf(id, 'A1:B1', asText), [[12.5, '2026-09-01']]);
        equal(valuesOf(id, 'A1:E1', 'valueRenderOption=FORMULA'), [[12.5, 46266, '=1/4', '=1/0', true]]);
      }),
  },
  {
    name: 'major dimension COLUMNS turns what is read and what is written',
    source: `${VALUES}#dimension`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const sent = { majorDimension: 'COLUMNS', values: [['a', 'b'], ['c']] };
        sendOk('PUT', `${at(id, 'A1')}?valueInputOption=RAW`, sent);
        equal(valuesOf(id, 'A1:B2'), [['a', 'c'], ['b']]);
        equal(valuesOf(id, 'A1:B2', 'majorDimension=COLUMNS'), [['a', 'b'], ['c']]);
      }),
  },
  {
    name: 'a range may be written as R1C1, open on one side, upside down, or as a title alone',
    source: `W/sheets/api/guides/concepts#cell; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        id => {
          const range = (text: string): string => sendOk('GET', at(id, text)).range;
          equal(range('R1C1:R2C2'), 'Sheet1!A1:B2');
          equal([range('A2:A'), range('2:2'), range('B:B')], ['Sheet1!A2:A1000', 'Sheet1!A2:Z2', 'Sheet1!B1:B1000']);
          equal([range('B2:A1'), range('Sheet1')], ['Sheet1!A1:B2', 'Sheet1!A1:Z1000']);
          equal(valuesOf(id, 'R2C1:R2C2'), [['c', 'd']]);
        },
      ),
  },
  {
    name: 'a range outside of the grid is refused with the size of the grid',
    source: RECORDED,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const words = 'exceeds grid limits. Max rows: 1000, max columns: 26';
        refusal(send('GET', at(id, 'A1001')), 400, words);
        refusal(send('PUT', `${at(id, 'Z1')}?valueInputOption=RAW`, { values: [['a', 'b']] }), 400, words);
      }),
  },
  {
    name: 'more values than the range holds are refused, and nothing is written',
    source: `${VALUES}/update; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([['old']], id => {
        const answer = send('PUT', `${at(id, 'A1:B1')}?valueInputOption=RAW`, { values: [['a'], ['b']] });
        refusal(answer, 400, 'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]');
        equal(valuesOf(id, 'A1:A2'), [['old']]);
      }),
  },
  {
    name: 'a list inside of a row is refused',
    source: 'GH burnash/gspread (recorded message)',
    host: 'any',
    run: () =>
      withSpreadsheet([], id =>
        refusal(
          send('PUT', `${at(id, 'A1')}?valueInputOption=RAW`, { values: [[['a']]] }),
          400,
          'Invalid data.values[0][0]',
        ),
      ),
  },
  {
    name: 'an update answers its values as they are now when asked',
    source: `${VALUES}/update`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const options = 'valueInputOption=USER_ENTERED&includeValuesInResponse=true&responseValueRenderOption=FORMULA';
        const answer = sendOk('PUT', `${at(id, 'A1:B1')}?${options}`, { values: [['=1+1', 'x']] });
        equal(answer.updatedData, { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['=1+1', 'x']] });
      }),
  },
  {
    name: 'append overwrites what is below the table unless rows are asked for, and names the table',
    source: `${VALUES}/append`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b'], [], ['below']], id => {
        const append = (more: string) =>
          sendOk('POST', `${at(id, 'A1:B1')}:append?valueInputOption=RAW${more}`, { values: [['c'], ['d']] });
        const answer = append('');
        equal([answer.tableRange, answer.updates.updatedRange], ['Sheet1!A1:B1', 'Sheet1!A2:A3']);
        equal(valuesOf(id, 'A1:B5'), [['a', 'b'], ['c'], ['d']]);
      }),
  },
  {
    name: 'batchGet answers each range in its order, and one that cannot be read refuses all',
    source: `${VALUES}/batchGet`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b']], id => {
        const url = (ranges: string[]) =>
          `${SHEETS}/${id}/values:batchGet?${ranges.map(range => `ranges=${range}`).join('&')}`;
        const found = sendOk('GET', url(['B1', 'A1', 'D9'])).valueRanges.map(({ range, values }: Json) => [
          range,
          values,
        ]);
        equal(found, [
          ['Sheet1!B1', [['b']]],
          ['Sheet1!A1', [['a']]],
          ['Sheet1!D9', undefined],
        ]);
        refusal(send('GET', url(['A1', 'Gone!A1'])), 400, 'Unable to parse range: Gone!A1');
      }),
  },
  {
    name: 'values.batchUpdate writes all of its ranges or none, and adds up what it wrote',
    source: `${VALUES}/batchUpdate`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const update = (...data: object[]) =>
          send('POST', `${SHEETS}/${id}/values:batchUpdate`, { valueInputOption: 'RAW', data });
        const one = { range: 'A1', values: [['a', 'b']] };
        const { json } = update(one, { range: 'A2:B2', values: [['c']] });
        equal([json.totalUpdatedRows, json.totalUpdatedColumns, json.totalUpdatedCells], [2, 2, 3]);
        equal(
          json.responses.map(({ updatedRange }: Json) => updatedRange),
          ['Sheet1!A1:B1', 'Sheet1!A2'],
        );
        equal(update({ range: 'A1', values: [['x']] }, { range: 'Gone!A1', values: [['y']] }).status, 400);
        equal(valuesOf(id, 'A1:B2'), [['a', 'b'], ['c']]);
      }),
  },
  {
    name: 'clear and batchClear empty values and leave formats',
    source: `${VALUES}/clear; ${VALUES}/batchClear`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b', 'c']], id => {
        const cell = { userEnteredFormat: { textFormat: { bold: true } } };
        change(id, [{ repeatCell: { range: cells(0, 1, 0, 1), cell, fields: 'userEnteredFormat.textFormat.bold' } }]);
        equal(sendOk('POST', `${at(id, 'A1')}:clear`, {}), { spreadsheetId: id, clearedRange: 'Sheet1!A1' });
        const cleared = sendOk('POST', `${SHEETS}/${id}/values:batchClear`, { ranges: ['B1', 'D:D'] });
        equal(cleared.clearedRanges, ['Sheet1!B1', 'Sheet1!D1:D1000']);
        equal(valuesOf(id, 'A1:C1'), [['', '', 'c']]);
        const mask = 'sheets.data.rowData.values.userEnteredFormat.textFormat.bold';
        const [first] = sendOk('GET', `${SHEETS}/${id}?fields=${mask}`).sheets[0].data[0].rowData[0].values;
        equal(first, cell);
      }),
  },
  {
    name: 'data filters read, write and clear the ranges that metadata marks',
    source: `W/sheets/api/guides/metadata; ${VALUES}/batchGetByDataFilter; ${VALUES}/batchUpdateByDataFilter`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        id => {
          const location = { dimensionRange: { sheetId: 0, ...columns(1, 2) } };
          const developerMetadata = { metadataKey: 'points', location, visibility: 'DOCUMENT' };
          change(id, [
            { createDeveloperMetadata: { developerMetadata } },
            { insertDimension: { range: columns(0, 1), inheritFromBefore: false } },
          ]);
          const dataFilter = { developerMetadataLookup: { metadataKey: 'points' } };
          const post = (verb: string, json: object): Json => sendOk('POST', `${SHEETS}/${id}/values:${verb}`, json);
          const { valueRanges } = post('batchGetByDataFilter', {
            dataFilters: [dataFilter],
            majorDimension: 'COLUMNS',
          });
          equal(valueRanges[0].valueRange, {
            range: 'Sheet1!C1:C1000',
            majorDimension: 'COLUMNS',
            values: [['b', 'd']],
          });
          const data = [{ dataFilter, values: [['x']] }];
          const written = post('batchUpdateByDataFilter', { valueInputOption: 'RAW', data });
          equal([written.totalUpdatedCells, written.responses[0].updatedRange], [1, 'Sheet1!C1']);
          equal(valuesOf(id, 'B1:C2'), [
            ['a', 'x'],
            ['c', 'd'],
          ]);
          equal(post('batchClearByDataFilter', { dataFilters: [dataFilter] }).clearedRanges, ['Sheet1!C1:C1000']);
          equal(valuesOf(id, 'B1:C2'), [['a'], ['c']]);
        },
      ),
  },
  {
    name: 'getByDataFilter cuts the spreadsheet to what the filters find',
    source: 'W/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter',
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['b']], id => {
        change(id, [{ addSheet: { properties: { title: 'Two' } } }]);
        const found = sendOk('POST', `${SHEETS}/${id}:getByDataFilter`, {
          dataFilters: [{ gridRange: { sheetId: 0, ...cells(1, 2, 0, 1) } }],
          includeGridData: true,
        });
        equal(found.sheets.length, 1);
        const { startRow, rowData } = found.sheets[0].data[0];
        equal([startRow, rowData[0].values[0].formattedValue], [1, 'b']);
      }),
  },
  {
    name: 'a batch of no request, of two kinds in one and of a sheet that is gone are refused',
    source: RECORDED,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        refusal(changeSpreadsheet(id, []), 400, 'Must specify at least one request');
        const gone = { updateSheetProperties: { properties: { sheetId: 77, title: 'x' }, fields: 'title' } };
        refusal(changeSpreadsheet(id, [gone]), 400, 'Invalid requests[0].updateSheetProperties: No');
      }),
  },
];
