// Developer metadata and data filters: which entries and ranges a filter finds, and the four methods that take filters.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { Desk } from './desk.ts';

type Location = v4.Schema$DeveloperMetadataLocation;

const row = (startIndex: number): Location => ({
  dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
});
const column = (startIndex: number): Location => ({
  dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
});
const mark = (metadataKey: string, location: Location, metadataId?: number): v4.Schema$Request => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey, location, visibility: 'DOCUMENT', ...(metadataId ? { metadataId } : {}) },
  },
});
const byKey = (metadataKey: string): v4.Schema$DataFilter => ({ developerMetadataLookup: { metadataKey } });

/** Three rows of three; row 2, column B, the sheet and the spreadsheet are marked with their own names and with "all". */
function marked(): { desk: Desk; id: string } {
  const desk = new Desk();
  const id = desk.newSpreadsheet([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  const places: [string, Location][] = [
    ['row', row(1)],
    ['column', column(1)],
    ['sheet', { sheetId: 0 }],
    ['spreadsheet', { spreadsheet: true }],
  ];
  const { status } = desk.batch(id, [
    { addSheet: { properties: { sheetId: 5, title: 'Other' } } },
    ...places.flatMap(([name, place]) => [mark(name, place)]),
    mark('other', { sheetId: 5 }),
  ]);
  expect(status).toBe(200);
  return { desk, id };
}

const { desk, id } = marked();
const post = <T>(verb: string, json: object) => desk.send<T>(`POST /v4/spreadsheets/${id}${verb}`, { json });
const found = (filter: v4.Schema$DataFilter): string[] | undefined => {
  const { json } = post<v4.Schema$SearchDeveloperMetadataResponse>('/developerMetadata:search', {
    dataFilters: [filter],
  });
  if (json.error) throw new Error(json.error.message);
  return json.matchedDeveloperMetadata?.map(match => match.developerMetadata?.metadataKey ?? '');
};

describe('metadata', () => {
  const at = (metadataLocation: Location, more: object = {}): v4.Schema$DataFilter => ({
    developerMetadataLookup: { metadataLocation, ...more },
  });
  const exact = { locationMatchingStrategy: 'EXACT_LOCATION' };

  it.each<[string, v4.Schema$DataFilter, string[] | undefined]>([
    ['by kind of place', { developerMetadataLookup: { locationType: 'COLUMN' } }, ['column']],
    ['across a row', at(row(1)), ['row', 'column', 'sheet']],
    ['across another row', at(row(0)), ['column', 'sheet']],
    ['exactly on a row', at(row(1), exact), ['row']],
    ['exactly on another row', at(row(0), exact), undefined],
    ['across a sheet', at({ sheetId: 0 }), ['row', 'column', 'sheet']],
    ['exactly on a sheet', at({ sheetId: 0 }, exact), ['sheet']],
    ['on the spreadsheet', at({ spreadsheet: true }), ['spreadsheet']],
    ['across cells', { a1Range: 'A1:B1' }, ['column', 'sheet']],
    ['across a grid range', { gridRange: { startRowIndex: 1, startColumnIndex: 2 } }, ['row', 'sheet']],
    ['of another sheet', { a1Range: 'Other!A1' }, ['other']],
  ])('is found %s', (_name, filter, keys) => {
    expect(found(filter)).toEqual(keys);
  });

  it('is not looked for against the rules of a lookup', () => {
    const refused = (lookup: v4.Schema$DeveloperMetadataLookup): number =>
      post('/developerMetadata:search', { dataFilters: [{ developerMetadataLookup: lookup }] }).status;
    expect(refused({ locationMatchingStrategy: 'EXACT_LOCATION' })).toBe(400);
    expect(refused({ ...exact, metadataLocation: row(1), locationType: 'ROW' })).toBe(400);
    expect(refused({ metadataLocation: row(1), locationType: 'SPREADSHEET' })).toBe(400);
  });

  it('is changed by filter, all that match alike, and keeps its id', () => {
    const own = marked();
    const change = (fields: string, developerMetadata: v4.Schema$DeveloperMetadata) =>
      own.desk.batch(own.id, [
        { updateDeveloperMetadata: { dataFilters: [byKey('row'), byKey('column')], developerMetadata, fields } },
      ]).json;
    const values = change('metadataValue', { metadataValue: 'v', metadataKey: 'not meant' });
    expect(values.replies?.[0]?.updateDeveloperMetadata?.developerMetadata).toMatchObject([
      { metadataKey: 'row', metadataValue: 'v', location: { locationType: 'ROW' } },
      { metadataKey: 'column', metadataValue: 'v', location: { locationType: 'COLUMN' } },
    ]);
    expect(change('metadataKey', {}).error?.message).toContain('must have a key');
    expect(change('metadataValue', { metadataValue: 'x'.repeat(15_000) }).error?.message).toContain('30000');
    expect(change('', { metadataValue: 'v' }).error?.code).toBe(400);
  });

  it('has an id of its own', () => {
    const own = marked();
    const twice = own.desk.batch(own.id, [mark('one', row(2), 7), mark('two', row(2), 7)]);
    expect(twice.json.error?.message).toMatch(/^Invalid requests\[1\]\.createDeveloperMetadata/);
  });
});

describe('values by data filter', () => {
  it('come with the filters that found them, each range once', () => {
    const dataFilters = [{ a1Range: 'A1:B1' }, byKey('row'), { gridRange: { startRowIndex: 1, endRowIndex: 2 } }];
    const { json } = post<v4.Schema$BatchGetValuesByDataFilterResponse>('/values:batchGetByDataFilter', {
      dataFilters,
    });
    expect(json.valueRanges).toEqual([
      {
        valueRange: { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['a', 'b']] },
        dataFilters: [dataFilters[0]],
      },
      {
        valueRange: { range: 'Sheet1!A2:Z2', majorDimension: 'ROWS', values: [['d', 'e', 'f']] },
        dataFilters: dataFilters.slice(1),
      },
    ]);
  });

  it('are read by the options asked for', () => {
    const sent = { dataFilters: [byKey('column')], majorDimension: 'COLUMNS' };
    const { json } = post<v4.Schema$BatchGetValuesByDataFilterResponse>('/values:batchGetByDataFilter', sent);
    expect(json.valueRanges?.[0]?.valueRange).toEqual({
      range: 'Sheet1!B1:B1000',
      majorDimension: 'COLUMNS',
      values: [['b', 'e', 'h']],
    });
  });

  it('are written into every range found, and cleared', () => {
    const own = marked();
    const send = <T>(verb: string, json: object) =>
      own.desk.send<T>(`POST /v4/spreadsheets/${own.id}${verb}`, { json });
    own.desk.batch(own.id, [mark('line', row(0)), mark('line', row(2))]);
    const data = [{ dataFilter: byKey('line'), values: [['=1+1']] }];
    const written = send<v4.Schema$BatchUpdateValuesByDataFilterResponse>('/values:batchUpdateByDataFilter', {
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: true,
      data,
    });
    expect(written.json).toMatchObject({ totalUpdatedRows: 2, totalUpdatedCells: 2, totalUpdatedSheets: 1 });
    expect(written.json.responses).toMatchObject([
      { updatedRange: 'Sheet1!A1', updatedCells: 1, dataFilter: byKey('line'), updatedData: { values: [['2']] } },
      { updatedRange: 'Sheet1!A3', updatedCells: 1, dataFilter: byKey('line') },
    ]);
    const cleared = send<v4.Schema$BatchClearValuesByDataFilterResponse>('/values:batchClearByDataFilter', {
      dataFilters: [byKey('line')],
    });
    expect(cleared.json).toEqual({ spreadsheetId: own.id, clearedRanges: ['Sheet1!A1:Z1', 'Sheet1!A3:Z3'] });
    expect(own.desk.values(own.id, 'A1:C3')).toEqual([[], ['d', 'e', 'f']]);
  });

  it('are refused as a whole when one range is too small or none can be read', () => {
    const send = (data: object[]) => post('/values:batchUpdateByDataFilter', { valueInputOption: 'RAW', data });
    const small = send([
      { dataFilter: { a1Range: 'A1' }, values: [['x']] },
      { dataFilter: byKey('row'), values: [['x'], ['y']] },
    ]);
    expect(small.json.error?.message).toContain('data[1]');
    expect(send([{ dataFilter: { a1Range: 'Gone!A1' }, values: [['x']] }]).json.error?.message).toBe(
      'Unable to parse range: Gone!A1',
    );
    expect(desk.values(id, 'A1')).toEqual([['a']]);
  });
});

describe('a spreadsheet by data filter', () => {
  const get = (json: object, query = '') =>
    desk.send<v4.Schema$Spreadsheet>(`POST /v4/spreadsheets/${id}:getByDataFilter?${query}`, { json }).json;
  const titles = (json: v4.Schema$Spreadsheet) => json.sheets?.map(({ properties }) => properties?.title);

  it('is whole without a filter, and without cells unless asked', () => {
    expect([titles(get({})), get({}).sheets?.[0]?.data]).toEqual([['Sheet1', 'Other'], undefined]);
  });

  it('is cut to the sheets and cells that are found', () => {
    const json = get({ dataFilters: [byKey('row')], includeGridData: true });
    expect(titles(json)).toEqual(['Sheet1']);
    expect(json.sheets?.[0]?.data).toHaveLength(1);
    expect(json.sheets?.[0]?.data?.[0]).toMatchObject({
      startRow: 1,
      rowData: [{ values: [{ formattedValue: 'd' }, {}, {}] }],
    });
    expect(titles(get({ dataFilters: [byKey('other')] }))).toEqual(['Other']);
    expect(get({ dataFilters: [byKey('nowhere')] }).sheets ?? []).toEqual([]);
  });

  it('gives cells when the mask asks for them', () => {
    const json = get({ dataFilters: [{ a1Range: 'B2' }] }, 'fields=sheets(data(rowData(values(formattedValue))))');
    expect(json).toEqual({ sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'e' }] }] }] }] });
  });
});
