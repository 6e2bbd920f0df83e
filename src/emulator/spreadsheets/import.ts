// What Google makes of an uploaded file of rows: a spreadsheet with one sheet, named as the file.
import type { DriveItem } from '../drive/contract.ts';
import { serialOfInstant } from './dates.ts';
import { growGrid, putCell } from './grid.ts';
import { newSheet, newSpreadsheet, type Spreadsheet } from './model.ts';
import { enteredCell } from './values.ts';

/** Seen on recorded traffic: an import moves the spreadsheet to this zone, whatever it had. */
const TIME_ZONE = 'America/Los_Angeles';

export interface Imported {
  readonly rows: readonly (readonly string[])[];
  readonly sheetId: number;
  readonly instant: number;
}

/** Texts are read as if typed (the conversion of the editor's own import; not confirmed for Drive). */
export function importedSpreadsheet({ id, name }: DriveItem, { rows, sheetId, instant }: Imported): Spreadsheet {
  const sheet = newSheet(sheetId, name.slice(0, 100) || 'Sheet1', 0);
  growGrid(sheet, rows.length, Math.max(0, ...rows.map(row => row.length)));
  const today = Math.floor(serialOfInstant(instant, TIME_ZONE));
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      putCell(sheet, row, column, enteredCell({}, value, { input: 'USER_ENTERED', today }));
    });
  });
  return { ...newSpreadsheet(id), timeZone: TIME_ZONE, sheets: [sheet] };
}
