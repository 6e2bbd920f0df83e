// SpreadsheetApp: tabs, ranges, rows and what changing their shape does. Run in a spreadsheet made by prepareSpreadsheet.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { emptySheet } from '../script/files.ts';

const SHEET = 'A/reference/spreadsheet/sheet';
const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** A row with a text behind an apostrophe, a formula and nothing; `first` is what the first cell must hold. */
function appended(first: string): void {
  const sheet = emptySheet();
  sheet.appendRow(["'=1+1", '=1+1', '']);
  equal(sheet.getRange('A1:C1').getValues(), [[first, 2, '']]);
}

export const cases: Case[] = [
  {
    name: 'a tab that is activated is the active one, and answers itself',
    source: 'A/reference/spreadsheet/sheet#activate',
    host: 'spreadsheet',
    run() {
      emptySheet();
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const other = book.insertSheet('Conformance tab');
      try {
        const first = book.getSheets()[0];
        equal(first?.activate().getSheetId(), first?.getSheetId(), 'answer');
        equal(book.getActiveSheet().getSheetId(), first?.getSheetId(), 'the first');
        other.activate();
        equal(book.getActiveSheet().getSheetId(), other.getSheetId(), 'the other');
      } finally {
        book.deleteSheet(other);
      }
    },
  },
  {
    name: 'appendRow writes below the last row with a value, not below the last with a look',
    source: `${SHEET}#appendrowrowcontents`,
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('B3').setValue('x');
      sheet.getRange('A9').setBackground('#ff0000');
      sheet.appendRow(['y', 1]);
      equal([sheet.getRange('A4:B4').getValues(), sheet.getLastRow()], [[['y', 1]], 4]);
    },
  },
  {
    name: 'appendRow reads text as setValue does',
    source: `${SHEET}#appendrowrowcontents; F§6`,
    host: 'spreadsheet',
    run: () => appended("'=1+1"),
    contested: { option: 'apostrophe', lenient: () => appended('=1+1') },
  },
  {
    name: 'the first appended row of an empty sheet is row 1',
    source: `${SHEET}#appendrowrowcontents`,
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0], 'empty');
      sheet.appendRow(['a', 'b']);
      equal([sheet.getLastRow(), sheet.getLastColumn()], [1, 2]);
    },
  },
  {
    name: 'the data range starts at A1, wherever the first value is',
    source: `${SHEET}#getdatarange`,
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('B2').setValue('x');
      equal(
        [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()],
        [
          'A1:B2',
          [
            ['', ''],
            ['', 'x'],
          ],
        ],
      );
    },
  },
  {
    name: 'a tab that is not there is null, by its exact title',
    source: 'A/reference/spreadsheet/spreadsheet#getsheetbynamename',
    host: 'spreadsheet',
    run() {
      const title = emptySheet().getName();
      equal([book().getSheetByName('no such tab'), book().getSheetByName(title)?.getName()], [null, title]);
      equal(book().getSheetByName(title.toLowerCase()), null, 'another letter case');
    },
  },
  {
    name: 'a spreadsheet knows its name, id, address and the tab and range that are active',
    source: 'A/reference/spreadsheet/spreadsheet',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      book().setActiveSheet(sheet);
      sheet.getRange('B3').activate();
      equal([book().getActiveSheet().getName(), sheet.getActiveRange()?.getRow()], [sheet.getName(), 3]);
      equal(book().getName(), 'Conformance spreadsheet');
      isTrue(book().getUrl().indexOf(book().getId()) > 0, 'the address holds the id');
    },
  },
  {
    name: 'ranges outside of the sheet are refused',
    source: 'seen live, 39; A/reference/spreadsheet/sheet#getrangerow,-column',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      throws(() => sheet.getRange(0, 1), 'The starting row of the range is too small.');
      throws(() => sheet.getRange('A1').offset(0, 0, 0, 1), 'number of rows');
      throws(() => sheet.getRange('A1').offset(0, 0, 1, 0), 'number of columns');
    },
  },
  {
    name: 'addresses may be R1C1 in any case, inverted, with dollars or an open end',
    source: 'seen live, 29',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      const addresses = ['R10C5:R1C2', 'r2c3', '$b$11', '!c2:e5'];
      equal(
        addresses.map(address => sheet.getRange(address).getA1Notation()),
        ['B1:E10', 'C2', 'B11', 'C2:E5'],
      );
    },
  },
  {
    name: 'sorting takes the first row along: numbers, texts, booleans; descending the other way',
    source: 'seen live, 30',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:A4').setValues([['Name'], [true], [10], [2]]);
      const column = (): unknown[] =>
        sheet
          .getRange('A1:A4')
          .getValues()
          .map(row => row[0]);
      sheet.sort(1);
      equal(column(), [2, 10, 'Name', true]);
      sheet.sort(1, false);
      equal(column(), [true, 'Name', 10, 2]);
    },
  },
  {
    name: 'clear keeps notes and validations; clearContents keeps formats; clearFormats keeps values',
    source: 'seen live, 31',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      const cell = sheet.getRange('A1');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      const fill = (): unknown => cell.setValue('x').setNote('n').setBackground('#008080').setDataValidation(rule);
      const state = (): unknown[] => [
        cell.getValue(),
        cell.getNote(),
        cell.getBackground(),
        Boolean(cell.getDataValidation()),
      ];
      fill();
      sheet.clear();
      equal(state(), ['', 'n', '#ffffff', true], 'clear');
      fill();
      sheet.clearContents();
      equal(state(), ['', 'n', '#008080', true], 'clearContents');
      fill();
      sheet.clearFormats();
      equal(state(), ['x', 'n', '#ffffff', true], 'clearFormats');
    },
  },
  {
    name: 'a new cell is white, normal and ten points; colour names read back as hex',
    source: 'seen live, 32',
    host: 'spreadsheet',
    run() {
      const cell = emptySheet().getRange('A1');
      equal([cell.getBackground(), cell.getFontWeight(), cell.getFontSize()], ['#ffffff', 'normal', 10]);
      equal(cell.setBackground('papayawhip').getBackground(), '#ffefd5');
    },
  },
  {
    name: 'a moved range leaves default looks behind',
    source: 'seen live, 34',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1').setValue('a').setBackground('#ff0000').moveTo(sheet.getRange('A2'));
      equal(sheet.getRange('A1:A2').getValues(), [[''], ['a']]);
      equal(sheet.getRange('A1:A2').getBackgrounds(), [['#ffffff'], ['#ff0000']]);
    },
  },
  {
    name: 'blank rows put in below the data do not move the last row; columns inside it move the last column',
    source: 'seen live, 40',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.insertRowsAfter(1, 2);
      sheet.insertColumnBefore(2);
      equal([sheet.getLastRow(), sheet.getLastColumn()], [1, 3]);
      sheet.deleteRows(2, 2);
      sheet.deleteColumn(2);
    },
  },
  {
    name: 'a second filter is refused',
    source: 'seen live, 41',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getFilter()?.remove();
      const range = sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        [1, 2],
      ]);
      range.createFilter();
      throws(() => range.createFilter(), "You can't create a filter in a sheet that already has a filter.");
      sheet.getFilter()?.remove();
    },
  },
  {
    name: 'a protected sheet is a range without an address that spans it',
    source: 'seen live, 43',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      const protection = sheet.protect();
      const range = protection.getRange();
      equal(
        [range.getA1Notation(), range.getNumRows(), range.getNumColumns()],
        ['', sheet.getMaxRows(), sheet.getMaxColumns()],
      );
      equal([protection.getEditors().length, protection.canEdit()], [0, true], 'the owner may, and is not named');
      protection.remove();
    },
  },
  {
    name: 'hiding a row or column shows at once',
    source: 'seen live, 47',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.hideRows(2);
      sheet.hideColumns(3);
      equal(
        [sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(3)],
        [true, true, false],
      );
      sheet.showRows(2);
      sheet.showColumns(3);
    },
  },
  {
    name: 'getNextDataCell goes where Ctrl and an arrow go',
    source: 'seen live, 37',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:A6').setValues([[1], [2], [3], [''], [''], [6]]);
      const down = (row: number): number =>
        sheet.getRange(row, 1).getNextDataCell(SpreadsheetApp.Direction.DOWN).getRow();
      equal([down(1), down(3), down(6)], [3, 6, sheet.getMaxRows()]);
    },
  },
];
