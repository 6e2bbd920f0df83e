// spreadsheets.batchUpdate and what spreadsheets.get shows of it.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { SPREADSHEET } from '../../../src/emulator/drive/contract.ts';
import { ANA, BEN, caller, Desk } from './desk.ts';

const cells = (top: number, bottom: number, left: number, right: number): v4.Schema$GridRange => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

describe('batchUpdate', () => {
  it('changes all or nothing, and says which request was refused', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a']]);
    const answer = desk.batch(id, [
      { addSheet: { properties: { title: 'New' } } },
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'b' } }] }],
          fields: 'userEnteredValue',
        },
      },
      { deleteSheet: { sheetId: 77 } },
    ]);
    expect(answer.json.error).toEqual({
      code: 400,
      message: 'Invalid requests[2].deleteSheet: No grid with id: 77',
      status: 'INVALID_ARGUMENT',
    });
    expect([desk.get(id).sheets?.length, desk.values(id, 'A1')]).toEqual([1, [['a']]]);
  });

  it('sees in each request what the ones before it did', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const { json } = desk.batch(id, [
      { addSheet: { properties: { sheetId: 5, title: 'Five', index: 0 } } },
      {
        updateCells: {
          start: { sheetId: 5 },
          rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
          fields: 'userEnteredValue',
        },
      },
      { duplicateSheet: { sourceSheetId: 5, newSheetName: 'Six', newSheetId: 6, insertSheetIndex: 2 } },
    ]);
    expect(json.replies?.map(reply => Object.keys(reply))).toEqual([['addSheet'], [], ['duplicateSheet']]);
    expect(desk.get(id).sheets?.map(sheet => [sheet.properties?.title, sheet.properties?.index])).toEqual([
      ['Five', 0],
      ['Sheet1', 1],
      ['Six', 2],
    ]);
    expect(desk.values(id, 'Six!A1')).toEqual([['1']]);
  });

  it('refuses request kinds and fields it does not know, loudly', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const refused = (request: object) => {
      const { json } = desk.batch(id, [request]);
      const error = json.error as unknown as { message: string; errors?: { reason: string }[] };
      return [error.errors?.[0]?.reason, error.message];
    };
    expect(refused({ addTable: { table: {} } })).toEqual(['notEmulated', 'NotEmulated: request addTable']);
    expect(refused({ addSheet: { properties: { colour: 1 } } })).toEqual([
      'notEmulated',
      'NotEmulated: field requests[0].add_sheet.properties.colour',
    ]);
  });

  it('answers with the spreadsheet when asked', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const { json } = desk.send<v4.Schema$BatchUpdateSpreadsheetResponse>(`POST /v4/spreadsheets/${id}:batchUpdate`, {
      json: {
        requests: [{ updateSpreadsheetProperties: { properties: { title: 'Renamed' }, fields: 'title' } }],
        includeSpreadsheetInResponse: true,
      },
    });
    expect(json.updatedSpreadsheet?.properties?.title).toBe('Renamed');
    expect(desk.drive.item(id)?.name).toBe('Renamed');
  });

  it('needs a mask and touches only what the mask names', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['keep']]);
    const update = (fields: string): v4.Schema$Request => ({
      repeatCell: {
        range: cells(0, 1, 0, 1),
        cell: { note: 'n', userEnteredFormat: { textFormat: { bold: true, italic: true } } },
        fields,
      },
    });
    expect(desk.batch(id, [update('')]).json.error?.message).toContain("At least one field must be listed in 'fields'");
    desk.batch(id, [update('userEnteredFormat.textFormat.bold')]);
    const cell = desk.cell(id, 0, 0);
    expect([cell.formattedValue, cell.note, cell.userEnteredFormat]).toEqual([
      'keep',
      undefined,
      { textFormat: { bold: true } },
    ]);
  });

  it('clears masked fields of cells the rows do not reach', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    desk.batch(id, [
      {
        updateCells: {
          range: cells(0, 2, 0, 2),
          rows: [{ values: [{ userEnteredValue: { stringValue: 'A' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(desk.values(id, 'A1:B2')).toEqual([['A']]);
  });

  it('merges into the first value, rows by rows when asked', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['', 'b'],
      ['c', 'd'],
    ]);
    desk.batch(id, [{ mergeCells: { range: cells(0, 2, 0, 2), mergeType: 'MERGE_ROWS' } }]);
    expect([desk.values(id, 'A1:B2'), desk.sheet(id).merges?.length]).toEqual([[['b'], ['c']], 2]);
  });

  it('finds and replaces as told and counts it', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['Ada', 'ada'],
      ['Adam', '=A1'],
    ]);
    const { json } = desk.batch(id, [
      { findReplace: { find: 'ada', replacement: 'Ida', matchEntireCell: true, allSheets: true } },
    ]);
    expect(json.replies?.[0]?.findReplace).toEqual({
      valuesChanged: 2,
      rowsChanged: 1,
      sheetsChanged: 1,
      occurrencesChanged: 2,
    });
    expect(desk.values(id, 'A1:B2')).toEqual([
      ['Ida', 'Ida'],
      ['Adam', 'Ida'],
    ]);
  });

  it('shifts cells for inserted and deleted ranges', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['a', '1'],
      ['b', '2'],
    ]);
    desk.batch(id, [{ insertRange: { range: cells(0, 1, 0, 1), shiftDimension: 'ROWS' } }]);
    expect(desk.values(id, 'A1:B3')).toEqual([['', '1'], ['a', '2'], ['b']]);
    desk.batch(id, [{ deleteRange: { range: cells(0, 1, 0, 1), shiftDimension: 'COLUMNS' } }]);
    expect(desk.values(id, 'A1:B3')).toEqual([['1'], ['a', '2'], ['b']]);
  });

  it('new rows look like the row before them when asked, and hold nothing', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['head'], ['x']]);
    desk.batch(id, [
      {
        repeatCell: {
          range: cells(1, 2, 0, 1),
          cell: { userEnteredFormat: { textFormat: { bold: true } }, note: 'mine' },
          fields: 'userEnteredFormat,note',
        },
      },
      {
        insertDimension: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
          inheritFromBefore: true,
        },
      },
    ]);
    const cell = desk.cell(id, 2, 0);
    expect([cell.userEnteredFormat, cell.note, cell.formattedValue]).toEqual([
      { textFormat: { bold: true } },
      undefined,
      undefined,
    ]);
  });

  it('metadata is found by key, dies with its row, and its size is limited', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a']]);
    const create = (key: string, startIndex: number): v4.Schema$Request => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: key,
          visibility: 'DOCUMENT',
          location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
        },
      },
    });
    const found = () =>
      desk
        .send<v4.Schema$SearchDeveloperMetadataResponse>(`POST /v4/spreadsheets/${id}/developerMetadata:search`, {
          json: { dataFilters: [{ developerMetadataLookup: { metadataKey: 'row' } }] },
        })
        .json.matchedDeveloperMetadata?.map(match => match.developerMetadata?.location?.dimensionRange?.startIndex);
    desk.batch(id, [create('row', 3), create('row', 4), create('other', 5)]);
    desk.batch(id, [{ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 } } }]);
    expect(found()).toEqual([3]);
    expect(desk.batch(id, [create('x'.repeat(30_000), 9)]).json.error?.message).toContain('30000');
  });
});

describe('what is shown', () => {
  it('conditional formats in order of priority, relative formulas from the first cell', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['open', 1],
      ['done', 5],
      ['done', 1],
    ]);
    const rule = (index: number, formula: string, backgroundColor: v4.Schema$Color): v4.Schema$Request => ({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [cells(0, 3, 0, 2)],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
            format: { backgroundColor },
          },
        },
      },
    });
    desk.batch(id, [rule(0, '=$A1="done"', { green: 1 }), rule(0, '=$B1>3', { red: 1 })]);
    const colors = [0, 1, 2].map(row => desk.cell(id, row, 1).effectiveFormat?.backgroundColor);
    expect(colors).toEqual([{ red: 1, green: 1, blue: 1 }, { red: 1 }, { green: 1 }]);
    expect(desk.cell(id, 1, 1).userEnteredFormat).toBeUndefined();
  });

  it('rows hidden by the filter, sizes and hidden columns', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['State'], ['done'], ['open']]);
    desk.batch(id, [
      {
        setBasicFilter: {
          filter: {
            range: cells(0, 3, 0, 1),
            criteria: { '0': { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'open' }] } } },
          },
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 60, hiddenByUser: true },
          fields: 'pixelSize,hiddenByUser',
        },
      },
    ]);
    const grid = desk.sheet(id).data?.[0];
    expect(grid?.rowMetadata?.slice(0, 3)).toEqual([
      { pixelSize: 21 },
      { pixelSize: 21, hiddenByFilter: true },
      { pixelSize: 21 },
    ]);
    expect(grid?.columnMetadata?.slice(0, 2)).toEqual([{ pixelSize: 100 }, { pixelSize: 60, hiddenByUser: true }]);
  });

  it('bands on empty cells among filled ones', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a', 'b'], ['c']]);
    const rowProperties = { headerColor: { red: 1 }, firstBandColor: { green: 1 }, secondBandColor: { blue: 1 } };
    desk.batch(id, [{ addBanding: { bandedRange: { range: cells(0, 3, 0, 2), rowProperties } } }]);
    expect(desk.cell(id, 1, 1).effectiveFormat?.backgroundColor).toEqual({ green: 1 });
  });

  it('only the ranges and fields asked for', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const part = desk.get(id, 'ranges=B2&fields=sheets(data(startRow,startColumn,rowData/values/formattedValue))');
    expect(part).toEqual({
      sheets: [{ data: [{ startRow: 1, startColumn: 1, rowData: [{ values: [{ formattedValue: 'd' }] }] }] }],
    });
    expect(desk.get(id).sheets?.[0]?.data).toBeUndefined();
  });

  it('of each field as much as without a mask', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a', '=1/0', '', '=HYPERLINK("https://x.test", "x")'], [], ['c', 2]]);
    const rowProperties = { firstBandColor: { green: 1 }, secondBandColor: { blue: 1 } };
    desk.batch(id, [{ addBanding: { bandedRange: { range: cells(0, 2, 0, 3), rowProperties } } }]);
    const [whole] = desk.sheet(id).data ?? [];
    for (const field of [
      'userEnteredValue',
      'effectiveValue',
      'formattedValue',
      'effectiveFormat',
      'hyperlink',
    ] as const) {
      const part = desk.get(id, `fields=sheets/data/rowData/values/${field}`).sheets?.[0]?.data?.[0];
      const expected = whole?.rowData?.map(({ values }) =>
        values ? { values: values.map(cell => (cell[field] === undefined ? {} : { [field]: cell[field] })) } : {},
      );
      expect([field, part?.rowData]).toEqual([field, expected]);
    }
    const lines = desk.get(id, 'fields=sheets/data(rowMetadata,columnMetadata)').sheets?.[0]?.data;
    expect(lines).toEqual([{ rowMetadata: whole?.rowMetadata, columnMetadata: whole?.columnMetadata }]);
  });

  it('editors of a protection only to those who may edit it', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    desk.drive.share(caller(ANA), id, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    desk.batch(id, [{ addProtectedRange: { protectedRange: { range: cells(0, 1, 0, 1) } } }]);
    const seen = (token: string) =>
      desk.send(`GET /v4/spreadsheets/${id}`, { token }).json.sheets?.[0]?.protectedRanges?.[0];
    expect(seen(`local:${ANA}`)).toMatchObject({ requestingUserCanEdit: true, editors: { users: [ANA] } });
    expect(seen(`local:${BEN}`)).not.toHaveProperty('editors');
  });
});

describe('the file', () => {
  it('is copied with all it holds, exported as people see it, and gone when deleted', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['Name', 'Share'],
      ['Ada "A", 7a', '12%'],
    ]);
    const copy = desk.drive.copy(caller(ANA), id, { name: 'Copy' });
    desk.type(id, 'A2', [['changed']]);
    expect(desk.values(copy.id, 'A2:B2')).toEqual([['Ada "A", 7a', '12%']]);
    const item = desk.drive.item(copy.id);
    if (!item) throw new Error('no copy');
    expect(desk.body.exportAs(item, 'text/csv')?.toString()).toBe('Name,Share\r\n"Ada ""A"", 7a",12%');
    expect(desk.body.exportAs(item, 'text/tab-separated-values')?.toString()).toBe('Name\tShare\r\nAda "A", 7a\t12%');
    expect(desk.body.exportAs(item, 'application/pdf')).toBeUndefined();
  });

  it('is made by spreadsheets.create with sheets of one’s own', () => {
    const desk = new Desk();
    const { json } = desk.send('POST /v4/spreadsheets', {
      json: {
        properties: { title: 'Class 7A' },
        sheets: [{ properties: { title: 'Goals' } }, { properties: { title: 'Steps' } }],
      },
    });
    expect(json.sheets?.map(sheet => sheet.properties?.title)).toEqual(['Goals', 'Steps']);
    expect(desk.drive.item(json.spreadsheetId ?? '')).toMatchObject({
      name: 'Class 7A',
      mimeType: SPREADSHEET,
      ownerEmail: ANA,
    });
  });

  it('has a new version after each change', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const before = desk.drive.item(id)?.version ?? 0;
    desk.type(id, 'A1', [['x']]);
    expect(desk.drive.item(id)?.version).toBeGreaterThan(before);
  });

  it('holds ten thousand rows', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const rows = Array.from({ length: 10_000 }, (_, row) => [`g${row}`, row, 'text']);
    desk.send(`POST /v4/spreadsheets/${id}/values/A1:append?valueInputOption=RAW`, { json: { values: rows } });
    desk.batch(id, [
      { sortRange: { range: cells(0, 10_000, 0, 3), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] } },
    ]);
    expect(desk.values(id, 'A1:B1')).toEqual([['g9999', '9999']]);
    expect(desk.values(id, 'A:C')?.length).toBe(10_000);
  });
});

describe('the store', () => {
  it('gives back the same spreadsheet after a snapshot was restored', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['a', '=A1'],
      ['', 3],
    ]);
    desk.batch(id, [
      { addProtectedRange: { protectedRange: { range: cells(0, 1, 0, 1) } } },
      { setBasicFilter: { filter: { range: cells(0, 2, 0, 2) } } },
      { clearBasicFilter: { sheetId: 0 } },
    ]);
    const before = desk.sheet(id);
    desk.workspace.store.restore(desk.workspace.store.snapshot());
    expect(desk.sheet(id)).toEqual(before);
  });
});
