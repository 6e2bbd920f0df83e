// Short ways to ask and change a spreadsheet over REST, for the cases about the requests of batchUpdate.
import { equal } from './case.ts';
import { changeSpreadsheet, type Json, SHEETS, sendOk } from './rest.ts';

export const REQUEST = 'W/sheets/api/reference/rest/v4/spreadsheets/request';
export const RECORDED = 'Sheets v4 on the wire (recorded traffic)';

/** The replies of a batch that must go well. */
export function change(id: string, requests: readonly object[]): Json[] {
  const answer = changeSpreadsheet(id, requests);
  equal(answer.status, 200, answer.text);
  return answer.json.replies;
}

/** A part of the first sheet; ends are exclusive. */
export const cells = (top: number, bottom: number, left: number, right: number): object => ({
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

export const rows = (startIndex: number, endIndex: number): object => ({ dimension: 'ROWS', startIndex, endIndex });
export const columns = (startIndex: number, endIndex: number): object => ({
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});

/** The first sheet, cut to these fields. */
export const sheetOf = (id: string, fields: string): Json =>
  sendOk('GET', `${SHEETS}/${id}?fields=${encodeURIComponent(`sheets(${fields})`)}`).sheets[0];

/** These fields of the cells of a range, row by row; {} for a cell without them. */
export function cellsOf(id: string, range: string, fields: string): Json[][] {
  const asked = `sheets(data(rowData(values(${fields}))))`;
  const url = `${SHEETS}/${id}?ranges=${encodeURIComponent(range)}&fields=${encodeURIComponent(asked)}`;
  const found = sendOk('GET', url).sheets[0].data[0].rowData ?? [];
  return found.map((row: Json) => row.values ?? []);
}
