// SpreadsheetApp: rows and columns of a tab, its size, name and look. Each case has a tab of its own.
import { type Case, equal, throws } from '../script/case.ts';
import { inSheet } from '../script/files.ts';

const SHEET = 'A/reference/spreadsheet/sheet';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Color = GoogleAppsScript.Spreadsheet.Color;

/** Members that the published types lack. */
interface WithTabColor {
  getTabColorObject(): Color | null;
  setTabColorObject(color: Color | null): WithTabColor;
}
const tab = (sheet: Sheet): WithTabColor => sheet as unknown as WithTabColor;

const letters = (sheet: Sheet): unknown[] => sheet.getRange('A1:F1').getValues()[0] ?? [];
const numbers = (sheet: Sheet): unknown[] =>
  sheet
    .getRange('A1:A6')
    .getValues()
    .map(row => row[0]);

function fillRow(sheet: Sheet): void {
  sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
}

function fillColumn(sheet: Sheet): void {
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
}

export const cases: Case[] = [
  {
    name: 'rows are inserted before or after a row, one or several, or at a place',
    source: `${SHEET}#insertrowbeforebeforeposition`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const steps: [string, () => unknown, unknown[]][] = [
        ['insertRowBefore', () => sheet.insertRowBefore(2), [1, '', 2, 3, '', '']],
        ['insertRowAfter', () => sheet.insertRowAfter(2), [1, 2, '', 3, '', '']],
        ['insertRowsBefore', () => sheet.insertRowsBefore(2, 2), [1, '', '', 2, 3, '']],
        ['insertRowsAfter', () => sheet.insertRowsAfter(2, 2), [1, 2, '', '', 3, '']],
        ['insertRows', () => sheet.insertRows(3), [1, 2, '', 3, '', '']],
        ['insertRows, two', () => sheet.insertRows(3, 2), [1, 2, '', '', 3, '']],
      ];
      for (const [name, step, wanted] of steps) {
        sheet.clear();
        fillColumn(sheet);
        const before = sheet.getMaxRows();
        step();
        equal(numbers(sheet), wanted, name);
        equal(sheet.getMaxRows() - before, wanted.lastIndexOf(3) - 2, `${name}: size`);
      }
    }),
  },
  {
    name: 'columns are inserted before or after a column, one or several, or at a place',
    source: `${SHEET}#insertcolumnbeforebeforeposition`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const steps: [string, () => unknown, unknown[]][] = [
        ['insertColumnBefore', () => sheet.insertColumnBefore(2), ['a', '', 'b', 'c', '', '']],
        ['insertColumnAfter', () => sheet.insertColumnAfter(2), ['a', 'b', '', 'c', '', '']],
        ['insertColumnsBefore', () => sheet.insertColumnsBefore(2, 2), ['a', '', '', 'b', 'c', '']],
        ['insertColumnsAfter', () => sheet.insertColumnsAfter(2, 2), ['a', 'b', '', '', 'c', '']],
        ['insertColumns', () => sheet.insertColumns(3), ['a', 'b', '', 'c', '', '']],
        ['insertColumns, two', () => sheet.insertColumns(3, 2), ['a', 'b', '', '', 'c', '']],
      ];
      for (const [name, step, wanted] of steps) {
        sheet.clear();
        fillRow(sheet);
        const before = sheet.getMaxColumns();
        step();
        equal(letters(sheet), wanted, name);
        equal(sheet.getMaxColumns() - before, wanted.lastIndexOf('c') - 2, `${name}: size`);
      }
    }),
  },
  {
    name: 'rows and columns are deleted; what lies behind moves up',
    source: `${SHEET}#deleterowsrowposition,-howmany`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      fillColumn(sheet);
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.deleteRow(1);
      equal(numbers(sheet), [2, 3, '', '', '', '']);
      sheet.deleteRows(1, 2);
      equal([numbers(sheet)[0], rows - sheet.getMaxRows()], ['', 3]);
      fillRow(sheet);
      sheet.deleteColumn(2);
      equal(letters(sheet), ['a', 'c', '', '', '', '']);
      sheet.deleteColumns(1, 2);
      equal([letters(sheet)[0], columns - sheet.getMaxColumns()], ['', 3]);
      throws(() => sheet.deleteRows(1, sheet.getMaxRows()), 'rows');
    }),
  },
  {
    name: 'a formula follows its cell when rows come in between, and breaks when the cell goes',
    source: `${SHEET}#insertrowbeforebeforeposition (what every person sees in the editor)`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1').setValue(7);
      sheet.getRange('C5').setFormula('=A1');
      sheet.insertRowBefore(1);
      equal([sheet.getRange('C6').getFormula(), sheet.getRange('C6').getValue()], ['=A2', 7]);
      sheet.deleteRow(2);
      equal([sheet.getRange('C5').getFormula(), sheet.getRange('C5').getValue()], ['=#REF!', '#REF!']);
    }),
  },
  {
    name: 'rows and columns move before the one at the place counted before the move',
    source: `${SHEET}#moverowsrowspec,-destinationindex`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      fillColumn(sheet);
      sheet.moveRows(sheet.getRange('A1'), 4);
      equal(numbers(sheet), [2, 3, 1, '', '', '']);
      sheet.moveRows(sheet.getRange('A3'), 1);
      equal(numbers(sheet), [1, 2, 3, '', '', '']);
      sheet.clear();
      fillRow(sheet);
      sheet.moveColumns(sheet.getRange('A1:B1'), 4);
      equal(letters(sheet), ['c', 'a', 'b', '', '', '']);
    }),
  },
  {
    name: 'rows and columns are hidden and shown by place or by range, and tell so at once',
    source: 'seen live, 47',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const rows = (): boolean[] => [1, 2, 3].map(row => sheet.isRowHiddenByUser(row));
      const columns = (): boolean[] => [1, 2, 3].map(column => sheet.isColumnHiddenByUser(column));
      sheet.hideRows(1, 2);
      sheet.hideColumns(2, 2);
      equal(
        [rows(), columns()],
        [
          [true, true, false],
          [false, true, true],
        ],
      );
      sheet.showRows(1, 2);
      sheet.showColumns(2, 2);
      equal([rows(), columns()].flat().filter(Boolean), [], 'shown');
      sheet.hideRow(sheet.getRange('A3'));
      sheet.hideColumn(sheet.getRange('A1:B1'));
      equal(
        [rows(), columns()],
        [
          [false, false, true],
          [true, true, false],
        ],
      );
      sheet.unhideRow(sheet.getRange('A3'));
      sheet.unhideColumn(sheet.getRange('A1:B1'));
      equal([rows(), columns()].flat().filter(Boolean), [], 'shown by range');
    }),
  },
  {
    name: 'a row is 21 pixels high and a column 100 wide until somebody says otherwise',
    source: `${SHEET}#getrowheightrowposition; ${SHEET}#setcolumnwidthcolumnposition,-width`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal([sheet.getRowHeight(1), sheet.getColumnWidth(1)], [21, 100], 'at first');
      sheet.setRowHeight(1, 40);
      sheet.setRowHeights(2, 2, 50);
      sheet.setColumnWidth(1, 140);
      sheet.setColumnWidths(2, 2, 150);
      equal(
        [1, 2, 3, 4].map(row => sheet.getRowHeight(row)),
        [40, 50, 50, 21],
      );
      equal(
        [1, 2, 3, 4].map(column => sheet.getColumnWidth(column)),
        [140, 150, 150, 100],
      );
    }),
  },
  {
    name: 'columns and rows fit themselves to what stands in them',
    source: `${SHEET}#autoresizecolumnsstartcolumn,-numcolumns`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1:C1').setValues([['a text that needs more room than a hundred pixels give it', 'i', 'i']]);
      sheet.setColumnWidths(2, 2, 300);
      sheet.autoResizeColumn(1);
      equal(sheet.getColumnWidth(1) > 200, true, 'wider');
      sheet.autoResizeColumns(2, 2);
      equal([sheet.getColumnWidth(2) < 100, sheet.getColumnWidth(3) < 100], [true, true], 'narrower');
      sheet.setRowHeights(1, 2, 200);
      sheet.autoResizeRows(1, 2);
      equal([sheet.getRowHeight(1) < 100, sheet.getRowHeight(2) < 100], [true, true], 'lower');
    }),
  },
  {
    name: 'frozen rows and columns are counted from the first; all cannot be frozen',
    source: `${SHEET}#setfrozenrowsrows`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal([sheet.getFrozenRows(), sheet.getFrozenColumns()], [0, 0], 'at first');
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      equal([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
      throws(() => {
        sheet.setFrozenRows(sheet.getMaxRows());
        SpreadsheetApp.flush();
      }, 'freeze');
    }),
  },
  {
    name: 'a new tab is 1000 rows by 26 columns, a grid, shown, without a colour, from left to right',
    source: `${SHEET}; F§6`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
      equal([String(sheet.getType()), sheet.isSheetHidden(), sheet.getTabColor()], ['GRID', false, null]);
      equal([sheet.hasHiddenGridlines(), sheet.isRightToLeft(), tab(sheet).getTabColorObject()], [false, false, null]);
    }),
  },
  {
    name: 'a tab is renamed, coloured, hidden and shown, and tells so at once',
    source: `seen live, 47; ${SHEET}#setnamename; ${SHEET}#settabcolorcolor`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.setName('Renamed');
      equal([sheet.getName(), sheet.getSheetName()], ['Renamed', 'Renamed']);
      equal(sheet.setTabColor('#ff0000').getTabColor(), '#ff0000');
      equal(sheet.setTabColor(null).getTabColor(), null);
      const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build();
      const color = tab(sheet).setTabColorObject(theme).getTabColorObject();
      equal(String(color?.asThemeColor().getThemeColorType()), 'ACCENT2');
      sheet.hideSheet();
      equal(sheet.isSheetHidden(), true);
      sheet.showSheet();
      equal(sheet.isSheetHidden(), false);
      equal(sheet.setHiddenGridlines(true).hasHiddenGridlines(), true);
      equal(sheet.setRightToLeft(true).isRightToLeft(), true);
    }),
  },
  {
    name: 'two tabs cannot have one name, whatever its case',
    source: `${SHEET}#setnamename (what every person sees in the editor)`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const other = sheet.getParent().getSheets()[0]?.getName() ?? '';
      throws(() => {
        sheet.setName(other.toUpperCase());
        SpreadsheetApp.flush();
      }, 'already exists');
    }),
  },
  {
    name: 'notes of a tab go by clearNotes alone; clear takes options',
    source: `${SHEET}#clearnotes; ${SHEET}#clearoptions; seen live, 31`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1').setValue('x').setNote('n').setBackground('#ff0000');
      sheet.clear({ contentsOnly: true });
      equal([cell.getValue(), cell.getNote(), cell.getBackground()], ['', 'n', '#ff0000'], 'contentsOnly');
      cell.setValue('x');
      sheet.clear({ formatOnly: true });
      equal([cell.getValue(), cell.getNote(), cell.getBackground()], ['x', 'n', '#ffffff'], 'formatOnly');
      sheet.clearNotes();
      equal([cell.getValue(), cell.getNote()], ['x', '']);
    }),
  },
];
