// The values half of Sheets v4: ranges, input and render options, appending, refusals.
import { ANA, BEN, caller, Desk } from './desk.ts';

const message = (answer: { json: { error?: { message: string } } }): string => answer.json.error?.message ?? '';

describe('ranges', () => {
  it('are written back canonically', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a']]);
    const range = (text: string) =>
      desk.send<{ range?: string }>(`GET /v4/spreadsheets/${id}/values/${encodeURIComponent(text)}`).json.range;
    expect(['A1', 'Sheet1!B2:A1', 'B:C', '2:3', "'Sheet1'!A5:A", 'Sheet1', 'R2C3', 'sheet1!$A$1'].map(range)).toEqual([
      'Sheet1!A1',
      'Sheet1!A1:B2',
      'Sheet1!B1:C1000',
      'Sheet1!A2:Z3',
      'Sheet1!A5:A1000',
      'Sheet1!A1:Z1000',
      'Sheet1!C2',
      'Sheet1!A1',
    ]);
  });

  it('quote titles that are no plain words, with quotes doubled', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    desk.batch(id, [{ addSheet: { properties: { title: "Ana's 7A" } } }]);
    const { json } = desk.type(id, "'Ana''s 7A'!B2", [['x']]);
    expect(json.updatedRange).toBe("'Ana''s 7A'!B2");
  });

  it('that mean nothing are named in the refusal', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    expect(message(desk.send(`GET /v4/spreadsheets/${id}/values/Nope!A1`))).toBe('Unable to parse range: Nope!A1');
    expect(message(desk.send(`GET /v4/spreadsheets/${id}/values/A2000`))).toBe(
      'Range (A2000) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
  });
});

describe('writing', () => {
  it('RAW keeps text as it is, USER_ENTERED reads it as typed', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const typed = ['=1+1', '2026-09-01', '12%', 'TRUE', "'007", '+5'];
    desk.send(`PUT /v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, { json: { values: [typed] } });
    desk.type(id, 'A2', [typed]);
    const [raw, entered] = desk.values(id, 'A1:F2', 'valueRenderOption=UNFORMATTED_VALUE') ?? [];
    expect(raw).toEqual(typed);
    expect(entered).toEqual([2, 46266, 0.12, true, '007', 5]);
  });

  it('never lets RAW text become a formula, whatever it starts with', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const values = ['=HYPERLINK("https://x.test")', '+1', '-1+1', '@SUM(A1)'].map(text => [text]);
    desk.send(`PUT /v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, { json: { values } });
    expect(desk.values(id, 'A1:A4', 'valueRenderOption=FORMULA')).toEqual(values);
    expect(desk.cell(id, 0, 0).userEnteredValue).toEqual({ stringValue: '=HYPERLINK("https://x.test")' });
  });

  it('skips null, empties on an empty text, and counts what it touched', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a', 'b', 'c']]);
    const { json } = desk.send<{ updatedCells?: number; updatedColumns?: number }>(
      `PUT /v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`,
      {
        json: { values: [[null, '', 'C']] },
      },
    );
    expect([json.updatedCells, json.updatedColumns]).toEqual([2, 2]);
    expect(desk.values(id, 'A1:C1')).toEqual([['a', '', 'C']]);
  });

  it('refuses more data than the range holds', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    expect(message(desk.type(id, 'A1:B1', [['a', 'b'], ['c']]))).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    );
    expect(message(desk.type(id, 'A1:B1', [['a', 'b', 'c']]))).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
  });

  it('wants to know how input is meant', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const answer = desk.send(`PUT /v4/spreadsheets/${id}/values/A1`, { json: { values: [['a']] } });
    expect([answer.status, message(answer)]).toEqual([400, "'valueInputOption' is required but not specified"]);
  });

  it('several ranges together change all or nothing', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const data = [
      { range: 'A1', values: [['kept?']] },
      { range: 'Gone!A1', values: [['x']] },
    ];
    const answer = desk.send(`POST /v4/spreadsheets/${id}/values:batchUpdate`, {
      json: { valueInputOption: 'RAW', data },
    });
    expect([answer.status, desk.values(id, 'A1')]).toEqual([400, undefined]);
  });
});

describe('appending', () => {
  const append = (desk: Desk, id: string, range: string, values: unknown[][], more = '') =>
    desk.send<{ tableRange?: string; updates?: { updatedRange?: string } }>(
      `POST /v4/spreadsheets/${id}/values/${encodeURIComponent(range)}:append?valueInputOption=RAW${more}`,
      { json: { values } },
    ).json;

  it('goes below the table the range touches', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
      [],
      ['', 'x', 'y'],
      ['', 'y', 'z'],
      ['', 'x', 'y', 'z'],
    ]);
    const where = (range: string) => append(desk, id, range, [['new']]).updates?.updatedRange;
    expect(where('A1')).toBe('Sheet1!A3');
    const second = desk.newSpreadsheet([['x', 'y', 'z'], [], ['', 'x', 'y']]);
    expect(append(desk, second, 'Sheet1', [['new']])).toMatchObject({
      tableRange: 'Sheet1!B3:C3',
      updates: { updatedRange: 'Sheet1!B4' },
    });
    expect(append(desk, second, 'F9', [['new']]).updates?.updatedRange).toBe('Sheet1!F9');
  });

  it('takes a lone value behind a blank cell for a table of its own', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['x', '', 'z']]);
    expect(append(desk, id, 'Sheet1', [['new']])).toMatchObject({
      tableRange: 'Sheet1!C1',
      updates: { updatedRange: 'Sheet1!C2' },
    });
  });

  it('grows the grid when the table ends at its last row', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a'], ['b']]);
    const gridProperties = { rowCount: 2, columnCount: 2 };
    desk.batch(id, [
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties },
          fields: 'gridProperties(rowCount,columnCount)',
        },
      },
    ]);
    append(desk, id, 'Sheet1', [['c', 'd', 'e']]);
    expect(desk.sheet(id).properties?.gridProperties).toEqual({ rowCount: 3, columnCount: 3 });
  });
});

describe('appending with INSERT_ROWS', () => {
  it('makes room between the table and what stands below it, and protections below move down', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a'], [''], ['below']]);
    const range = { sheetId: 0, startRowIndex: 2, endRowIndex: 3 };
    desk.batch(id, [{ addProtectedRange: { protectedRange: { range } } }]);
    desk.send(`POST /v4/spreadsheets/${id}/values/A1:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`, {
      json: { values: [['b'], ['c']] },
    });
    expect(desk.values(id, 'A1:A5')).toEqual([['a'], ['b'], ['c'], [], ['below']]);
    expect(desk.sheet(id).protectedRanges?.[0]?.range).toMatchObject({ startRowIndex: 4, endRowIndex: 5 });
    expect(desk.sheet(id).properties?.gridProperties?.rowCount).toBe(1002);
  });
});

describe('rights', () => {
  it('are the file’s: nobody else reads, a reader does not write', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a']]);
    const asBen = { token: `local:${BEN}` };
    expect(desk.send(`GET /v4/spreadsheets/${id}/values/A1`, asBen).json.error).toEqual({
      code: 403,
      message: 'The caller does not have permission',
      status: 'PERMISSION_DENIED',
    });
    desk.drive.share(caller(ANA), id, { type: 'user', role: 'reader', emailAddress: BEN }, false);
    expect(desk.send(`GET /v4/spreadsheets/${id}/values/A1`, asBen).status).toBe(200);
    const write = desk.send(`PUT /v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, {
      ...asBen,
      json: { values: [['b']] },
    });
    expect([write.status, desk.values(id, 'A1')]).toEqual([403, [['a']]]);
    expect(desk.send('GET /v4/spreadsheets/nothing/values/A1').json.error?.status).toBe('NOT_FOUND');
  });

  it('under drive.file are this person’s grants', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a']]);
    const token = `local:${ANA};scopes=drive.file;client=addon`;
    expect(desk.send(`GET /v4/spreadsheets/${id}/values/A1`, { token }).status).toBeGreaterThanOrEqual(403);
    desk.drive.grantToAddOn(ANA, id);
    expect(desk.send(`GET /v4/spreadsheets/${id}/values/A1`, { token }).status).toBe(200);
  });

  it('protections refuse by person', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a', 'b']]);
    desk.drive.share(caller(ANA), id, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    desk.batch(id, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0, endColumnIndex: 1 } } } }]);
    const asBen = (range: string) =>
      desk.send(`POST /v4/spreadsheets/${id}/values:batchUpdate`, {
        token: `local:${BEN}`,
        json: { valueInputOption: 'RAW', data: [{ range, values: [['ben']] }] },
      });
    expect(message(asBen('A1'))).toBe(
      'Invalid data[0]: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(asBen('B1').status).toBe(200);
    expect(desk.type(id, 'A1', [['owner']]).status).toBe(200);
  });

  it('a protected sheet keeps its name, its lines and its filter; a protected block lets no row in between', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a'], ['b'], ['c']]);
    desk.drive.share(caller(ANA), id, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    const insert = (startIndex: number) => ({
      insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
    });
    const asBen = (request: object) => desk.batch(id, [request], { token: `local:${BEN}` }).status;
    const block = { sheetId: 0, startRowIndex: 0, endRowIndex: 2 };
    desk.batch(id, [{ addProtectedRange: { protectedRange: { protectedRangeId: 1, range: block } } }]);
    expect([insert(1), insert(2)].map(asBen)).toEqual([400, 200]);
    desk.batch(id, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } }]);
    const rename = { updateSheetProperties: { properties: { sheetId: 0, title: 'Mine' }, fields: 'title' } };
    const filter = { setBasicFilter: { filter: { range: { sheetId: 0 } } } };
    expect([insert(2), rename, filter].map(asBen)).toEqual([400, 400, 400]);
    expect(desk.batch(id, [insert(1), rename, filter]).status).toBe(200);
  });
});
