// Changing sheets on the Sheets page, without a browser: the sheet one leaves is there until the other is read.
import { SheetSession } from '../../../src/emulator/pages/client/sheets/sheet-session.ts';
import { json, rest, school, sessionOf, TEACHER } from './support.ts';

interface Created {
  readonly spreadsheetId: string;
}

it('keeps the sheet one leaves to be drawn, and takes the other one in its place', async () => {
  const workspace = school();
  const sheets = ['Goals', 'Steps'].map((title, index) => ({ properties: { title, sheetId: index + 1 } }));
  const { spreadsheetId } = json<Created>(rest(workspace, TEACHER, 'POST', '/v4/spreadsheets', { sheets }));
  const doc = new SheetSession(sessionOf(workspace, TEACHER), spreadsheetId);
  await doc.reload();
  const titles = () => [doc.grid, doc.leaving].map(grid => grid?.sheet.properties?.title ?? '');
  expect(titles()).toEqual(['Goals', '']);
  const opened = doc.openSheet(2);
  expect(titles()).toEqual(['', 'Goals']);
  await opened;
  expect(titles()).toEqual(['Steps', '']);
  // Two quick presses: what is drawn is still the sheet that was read.
  void doc.openSheet(1);
  const back = doc.openSheet(2);
  expect(titles()).toEqual(['', 'Steps']);
  await back;
  expect(titles()).toEqual(['Steps', '']);
});
