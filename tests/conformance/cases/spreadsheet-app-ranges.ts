// SpreadsheetApp: where ranges lie, what is active, and what is done with a range as a whole. Each case has a tab of its own.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { inSheet } from '../script/files.ts';

const RANGE = 'A/reference/spreadsheet/range';
const SHEET = 'A/reference/spreadsheet/sheet';
type Range = GoogleAppsScript.Spreadsheet.Range;

const flat = (range: Range): unknown[] => range.getValues().flat();
const series = (): typeof SpreadsheetApp.AutoFillSeries => SpreadsheetApp.AutoFillSeries;

export const cases: Case[] = [
  {
    name: 'a range knows its place and its size',
    source: RANGE,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('C2:E9');
      equal([range.getRow(), range.getRowIndex(), range.getColumn()], [2, 2, 3], 'first');
      equal([range.getLastRow(), range.getLastColumn()], [9, 5], 'last');
      equal([range.getNumRows(), range.getHeight(), range.getNumColumns(), range.getWidth()], [8, 8, 3, 3], 'size');
      equal([range.getGridId(), range.getSheet().getSheetId()], [sheet.getSheetId(), sheet.getSheetId()], 'tab');
    }),
  },
  {
    name: 'a cell of a range is counted from its first; outside of it there is none',
    source: `${RANGE}#getcellrow,-column`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('B2:C4');
      equal(range.getCell(3, 2).getA1Notation(), 'C4');
      throws(() => range.getCell(4, 1), 'Cell reference out of range');
    }),
  },
  {
    name: 'offset moves a range and may give it another size',
    source: `${RANGE}#offsetrowoffset,-columnoffset,-numrows,-numcolumns`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('B2:C4');
      equal(range.offset(1, -1).getA1Notation(), 'A3:B5');
      equal(range.offset(0, 0, 1).getA1Notation(), 'B2:C2');
      equal(range.offset(2, 2, 1, 1).getA1Notation(), 'D4');
      throws(() => range.offset(-2, 0), 'row');
    }),
  },
  {
    name: 'RC1 is column RC, row 1; R1C1 reads in any case; corners may be inverted and ends left open',
    source: 'seen live, 29',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.insertColumnsAfter(26, 460);
      const places = ['RC1', 'r1c1:r2c2', 'R2C2:R4C5', 'R10C5:R1C2', '$aa$11', '!c2:e5', 'A1:b'];
      equal(
        places.map(place => sheet.getRange(place).getA1Notation()),
        ['RC1', 'A1:B2', 'B2:E4', 'B1:E10', 'AA11', 'C2:E5', 'A1:B1000'],
      );
    }),
  },
  {
    name: 'values are read by place and size in one call',
    source: `${SHEET}#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('B2:C3').setValues([
        [1, 2],
        [3, 4],
      ]);
      equal(sheet.getSheetValues(2, 2, 2, 2), [
        [1, 2],
        [3, 4],
      ]);
    }),
  },
  {
    name: 'the active range and the current cell follow what the script chooses',
    source: `${RANGE}#activateascurrentcell; A/reference/spreadsheet/selection`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const book = sheet.getParent();
      SpreadsheetApp.setActiveSheet(sheet);
      const places = (): unknown[] => [
        SpreadsheetApp.getActiveRange()?.getA1Notation(),
        book.getActiveRange()?.getA1Notation(),
        sheet.getActiveRange()?.getA1Notation(),
        SpreadsheetApp.getCurrentCell()?.getA1Notation(),
        book.getCurrentCell()?.getA1Notation(),
        sheet.getCurrentCell()?.getA1Notation(),
        sheet.getActiveCell().getA1Notation(),
        book.getActiveCell().getA1Notation(),
      ];
      const all = (range: string, cell: string): string[] => [range, range, range, cell, cell, cell, cell, cell];
      SpreadsheetApp.setActiveRange(sheet.getRange('B2:D4'));
      equal(places(), all('B2:D4', 'B2'), 'SpreadsheetApp.setActiveRange');
      SpreadsheetApp.setCurrentCell(sheet.getRange('C3'));
      equal(places(), all('B2:D4', 'C3'), 'a cell within');
      sheet.setCurrentCell(sheet.getRange('F9'));
      equal(places(), all('F9', 'F9'), 'a cell elsewhere');
      book.setActiveRange(sheet.getRange('A1:A2'));
      equal(places(), all('A1:A2', 'A1'), 'Spreadsheet.setActiveRange');
      book.setCurrentCell(sheet.getRange('A2'));
      equal(places(), all('A1:A2', 'A2'), 'Spreadsheet.setCurrentCell');
      sheet.setActiveRange(sheet.getRange('B1:B2'));
      equal(places(), all('B1:B2', 'B1'), 'Sheet.setActiveRange');
      sheet.setActiveSelection('C1:C2');
      equal(places(), all('C1:C2', 'C1'), 'Sheet.setActiveSelection');
      book.setActiveSelection('D1:D2');
      equal(places(), all('D1:D2', 'D1'), 'Spreadsheet.setActiveSelection');
      sheet.getRange('E1:E2').activate();
      sheet.getRange('E2').activateAsCurrentCell();
      equal(places(), all('E1:E2', 'E2'), 'activateAsCurrentCell');
      throws(() => sheet.getRange('E1:E2').activateAsCurrentCell(), '');
    }),
  },
  {
    name: 'a selection tells the active tab, range and cell',
    source: 'A/reference/spreadsheet/selection',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('B2:C3').activate();
      const selections = [SpreadsheetApp.getSelection(), sheet.getParent().getSelection(), sheet.getSelection()];
      for (const selection of selections) {
        equal(
          [
            selection.getActiveSheet().getName(),
            selection.getActiveRange()?.getA1Notation(),
            selection.getCurrentCell()?.getA1Notation(),
          ],
          [sheet.getName(), 'B2:C3', 'B2'],
        );
      }
    }),
  },
  {
    name: 'clearing a range: contents, formats, or both; notes and validations by their own words',
    source: `${RANGE}#clearoptions; seen live, 31`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
      const fill = (): unknown => cell.setValue('x').setNote('n').setBackground('#ff0000').setDataValidation(rule);
      const after = (clear: () => unknown): unknown[] => {
        fill();
        clear();
        return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getDataValidation() !== null];
      };
      equal(
        after(() => cell.clear()),
        ['', 'n', '#ffffff', true],
        'clear',
      );
      equal(
        after(() => cell.clearContent()),
        ['', 'n', '#ff0000', true],
        'clearContent',
      );
      equal(
        after(() => cell.clearFormat()),
        ['x', 'n', '#ffffff', true],
        'clearFormat',
      );
      equal(
        after(() => cell.clearNote()),
        ['x', '', '#ff0000', true],
        'clearNote',
      );
      equal(
        after(() => cell.clearDataValidations()),
        ['x', 'n', '#ff0000', false],
        'clearDataValidations',
      );
      equal(
        after(() => cell.clear({ contentsOnly: true })),
        ['', 'n', '#ff0000', true],
        'contentsOnly',
      );
      equal(
        after(() => cell.clear({ formatOnly: true })),
        ['x', 'n', '#ffffff', true],
        'formatOnly',
      );
      equal(
        after(() => cell.clear({ commentsOnly: true })),
        ['x', '', '#ff0000', true],
        'commentsOnly',
      );
      equal(
        after(() => cell.clear({ validationsOnly: true })),
        ['x', 'n', '#ff0000', false],
        'validationsOnly',
      );
    }),
  },
  {
    name: 'a copy is whole in a smaller target, and repeated whole in a larger one',
    source: 'seen live, 35',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const source = sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      source.copyTo(sheet.getRange('C1'));
      source.copyTo(sheet.getRange('D1:D5'));
      equal(flat(sheet.getRange('C1:C5')), ['a', 'b', '', '', ''], 'smaller');
      equal(flat(sheet.getRange('D1:D5')), ['a', 'b', 'a', 'b', ''], 'larger');
      source.copyValuesToRange(sheet, 5, 5, 1, 1);
      source.copyValuesToRange(sheet.getSheetId(), 6, 6, 1, 5);
      equal(flat(sheet.getRange('E1:E5')), ['a', 'b', '', '', ''], 'values, smaller');
      equal(flat(sheet.getRange('F1:F5')), ['a', 'b', 'a', 'b', ''], 'values, larger');
    }),
  },
  {
    name: 'copyTo by type: values, formats, formulas, validations, everything, rows as columns',
    source: `${RANGE}#copytodestination,-copypastetype,-transposed`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { CopyPasteType } = SpreadsheetApp;
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      const source = sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000').setDataValidation(rule);
      const seen = (type: GoogleAppsScript.Spreadsheet.CopyPasteType): unknown[] => {
        const cell = sheet.getRange('C3').clear().clearDataValidations();
        source.copyTo(cell, type, false);
        return [cell.getValue(), cell.getFormula(), cell.getBackground(), cell.getDataValidation() !== null];
      };
      equal(seen(CopyPasteType.PASTE_NORMAL), [2, '=1+1', '#ff0000', true], 'normal');
      equal(seen(CopyPasteType.PASTE_VALUES), [2, '', '#ffffff', false], 'values');
      equal(seen(CopyPasteType.PASTE_FORMAT), ['', '', '#ff0000', false], 'format');
      equal(seen(CopyPasteType.PASTE_FORMULA), [2, '=1+1', '#ffffff', false], 'formula');
      equal(seen(CopyPasteType.PASTE_DATA_VALIDATION), ['', '', '#ffffff', true], 'validation');
      sheet
        .getRange('A5:A6')
        .setValues([['a'], ['b']])
        .copyTo(sheet.getRange('C5'), CopyPasteType.PASTE_VALUES, true);
      equal(sheet.getRange('C5:D5').getValues(), [['a', 'b']], 'transposed');
    }),
  },
  {
    name: 'copyTo by options: contents or formats alone; unknown and conflicting ones are no error',
    source: `seen live, 36; ${RANGE}#copytodestination,-options`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const source = sheet.getRange('A1').setValue('a').setBackground('#ff0000');
      source.copyTo(sheet.getRange('B1'), { contentsOnly: true });
      source.copyTo(sheet.getRange('C1'), { formatOnly: true });
      equal(sheet.getRange('B1:C1').getValues(), [['a', '']]);
      equal(sheet.getRange('B1:C1').getBackgrounds(), [['#ffffff', '#ff0000']]);
      source.copyTo(sheet.getRange('D1'), 'FOO' as never);
      source.copyTo(sheet.getRange('E1'), { contentsOnly: true, formatOnly: true });
    }),
  },
  {
    name: 'formats alone are copied to a place given in numbers',
    source: `${RANGE}#copyformattorangegridid,-column,-columnend,-row,-rowend`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const source = sheet.getRange('A1').setValue('a').setBackground('#ff0000');
      source.copyFormatToRange(sheet, 3, 3, 2, 2);
      source.copyFormatToRange(sheet.getSheetId(), 4, 4, 2, 2);
      equal(sheet.getRange('C2:D2').getBackgrounds(), [['#ff0000', '#ff0000']]);
      equal(sheet.getRange('C2:D2').getValues(), [['', '']]);
    }),
  },
  {
    name: 'relative references of a copied formula move along, fixed ones stay',
    source: `${RANGE}#copytodestination`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('B1').setFormula('=A1+$A$1').copyTo(sheet.getRange('C3'));
      equal(sheet.getRange('C3').getFormula(), '=B3+$A$1');
    }),
  },
  {
    name: 'moving over part of itself: values arrive whole, what is left behind looks like new',
    source: 'seen live, 34',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const source = sheet
        .getRange('A1:A2')
        .setValues([['a'], ['b']])
        .setBackground('#ff0000');
      source.moveTo(sheet.getRange('A2'));
      equal(flat(sheet.getRange('A1:A3')), ['', 'a', 'b']);
      equal(sheet.getRange('A1:A3').getBackgrounds().flat(), ['#ffffff', '#ff0000', '#ff0000']);
    }),
  },
  {
    name: 'cells are put in and taken out; the others make room or close up',
    source: `${RANGE}#insertcellsshiftdimension; ${RANGE}#deletecellsshiftdimension`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
      const all = sheet.getRange('A1:C2');
      const fill = (): unknown =>
        sheet.clear() &&
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 4],
        ]);
      fill();
      sheet.getRange('A1').insertCells(ROWS);
      equal(sheet.getRange('A1:A3').getValues(), [[''], [1], [3]], 'down');
      fill();
      sheet.getRange('A1').insertCells(COLUMNS);
      equal(all.getValues(), [
        ['', 1, 2],
        [3, 4, ''],
      ]);
      fill();
      sheet.getRange('A1').deleteCells(ROWS);
      equal(all.getValues(), [
        [3, 2, ''],
        ['', 4, ''],
      ]);
      fill();
      sheet.getRange('A1').deleteCells(COLUMNS);
      equal(all.getValues(), [
        [2, '', ''],
        [3, 4, ''],
      ]);
    }),
  },
  {
    name: 'merged cells keep the first value; they are merged as one, by rows or by columns, and broken apart',
    source: `${RANGE}#merge; ${RANGE}#mergeacross; ${RANGE}#mergevertically; ${RANGE}#breakapart`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B2');
      const merged = (): string[] => range.getMergedRanges().map(part => part.getA1Notation());
      equal([range.isPartOfMerge(), merged()], [false, []], 'at first');
      range.setValues([
        [1, 2],
        [3, 4],
      ]);
      range.merge();
      equal([merged(), flat(range), sheet.getRange('B2').isPartOfMerge()], [['A1:B2'], [1, '', '', ''], true], 'merge');
      range.breakApart();
      equal([range.isPartOfMerge(), flat(range)], [false, [1, '', '', '']], 'breakApart');
      equal([range.mergeAcross() && merged()], [['A1:B1', 'A2:B2']], 'mergeAcross');
      range.breakApart();
      equal([range.mergeVertically() && merged()], [['A1:A2', 'B1:B2']], 'mergeVertically');
    }),
  },
  {
    name: 'a range is sorted by one column or several, which are counted in the tab',
    source: `${RANGE}#sortsortspecobj; seen live, 30`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('B1:C3').setValues([
        ['b', 1],
        ['a', 2],
        ['b', 0],
      ]);
      const fill = range.getValues();
      equal(range.sort(2).getValues(), [
        ['a', 2],
        ['b', 1],
        ['b', 0],
      ]);
      range.setValues(fill);
      equal(
        range
          .sort({ column: 3, ascending: false })
          .getValues()
          .map(row => row[1]),
        [2, 1, 0],
      );
      range.setValues(fill);
      equal(range.sort([{ column: 2, ascending: false }, 3]).getValues(), [
        ['b', 0],
        ['b', 1],
        ['a', 2],
      ]);
    }),
  },
  {
    name: 'series are filled on, forwards and backwards: numbers, and names of months',
    source: 'seen live, 38',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.getRange('A1:A4').autoFill(sheet.getRange('A1:A10'), series().DEFAULT_SERIES);
      equal(flat(sheet.getRange('A1:A10')), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'down');
      sheet.getRange('F20:H20').setValues([[8, 6, 4]]);
      sheet.getRange('F20:H20').autoFill(sheet.getRange('C20:H20'), series().DEFAULT_SERIES);
      equal(flat(sheet.getRange('C20:H20')), [14, 12, 10, 8, 6, 4], 'left');
      sheet.getRange('J1:J2').setValues([['Nov'], ['Dec']]);
      sheet.getRange('J1:J2').autoFill(sheet.getRange('J1:J4'), series().DEFAULT_SERIES);
      equal(flat(sheet.getRange('J1:J4')), ['Nov', 'Dec', 'Jan', 'Feb'], 'months');
    }),
  },
  {
    name: 'the other series repeats what is there; formulas and looks come along',
    source: 'A/reference/spreadsheet/auto-fill-series',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet
        .getRange('A1:A2')
        .setValues([[1], [2]])
        .setBackgrounds([['#ff0000'], ['#00ff00']]);
      sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A4'), series().ALTERNATE_SERIES);
      equal(flat(sheet.getRange('A1:A4')), [1, 2, 1, 2]);
      equal(sheet.getRange('A3:A4').getBackgrounds().flat(), ['#ff0000', '#00ff00']);
      sheet.getRange('B1').setFormula('=A1*10').autoFill(sheet.getRange('B1:B3'), series().DEFAULT_SERIES);
      equal(sheet.getRange('B1:B3').getFormulas().flat(), ['=A1*10', '=A2*10', '=A3*10']);
    }),
  },
  {
    name: 'what is filled must hold the source and grow on one side only',
    source: 'seen live, 38',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const source = sheet.getRange('A1:A2').setValues([[1], [2]]);
      const fill = (to: string): void => {
        source.autoFill(sheet.getRange(to), series().DEFAULT_SERIES);
        SpreadsheetApp.flush();
      };
      throws(() => fill('C1:C5'), 'destination range must contain the source range');
      throws(() => fill('A1:B10'), 'must extend the source range in only one direction.');
    }),
  },
  {
    name: 'filled to the neighbour, a column ends where the one beside it does',
    source: `seen live, 38; ${RANGE}#autofilltoneighborseries`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1:A6').setValues([[1], [1], [1], [1], [1], [1]]);
      sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']]);
      sheet.getRange('B1:B2').autoFillToNeighbor(series().DEFAULT_SERIES);
      equal(flat(sheet.getRange('B1:B7')), ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', '']);
    }),
  },
  {
    name: 'duplicate rows go, whatever their case; the answer is the smaller range',
    source: `seen live, 46; ${RANGE}#removeduplicates`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('B2:C5').setValues([
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
        ['BAR', 'foo'],
      ]);
      const left = range.removeDuplicates();
      equal([left.getA1Notation(), range.getValues()[3]], ['B2:C4', ['', '']]);
      equal(left.removeDuplicates([3]).getValues(), [
        ['foo', 'bar'],
        ['bar', 'foo'],
      ]);
    }),
  },
  {
    name: 'trimmed texts lose white space at both ends and stay texts',
    source: `${RANGE}#trimwhitespace; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const texts = [' before', 'two  inner  spaces ', '   =SUM(1,2)'];
      const rich = texts.map(text => [SpreadsheetApp.newRichTextValue().setText(text).build()]);
      const range = sheet.getRange('A1:A3').setRichTextValues(rich);
      equal(flat(range.trimWhitespace()), ['before', 'two inner spaces', '=SUM(1,2)']);
      equal(range.getFormulas().flat(), ['', '', '']);
    }),
  },
  {
    name: 'a range in chance order has the same rows',
    source: `${RANGE}#randomize; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const rows = Array.from({ length: 50 }, (_, index) => [index, `row ${index}`]);
      const range = sheet.getRange('A1:B50').setValues(rows);
      const seen = range.randomize().getValues();
      isTrue(JSON.stringify(seen) !== JSON.stringify(rows), 'another order');
      equal(range.sort(1).getValues(), rows, 'the same rows');
    }),
  },
  {
    name: 'texts are split into the columns to the right',
    source: `${RANGE}#splittexttocolumnsdelimiter`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { SEMICOLON } = SpreadsheetApp.TextToColumnsDelimiter;
      sheet
        .getRange('A1:A2')
        .setValues([['one;two;three'], ['four']])
        .splitTextToColumns(SEMICOLON);
      equal(sheet.getRange('A1:C2').getValues(), [
        ['one', 'two', 'three'],
        ['four', '', ''],
      ]);
      sheet.getRange('A3').setValue('x#1').splitTextToColumns('#');
      equal(sheet.getRange('A3:B3').getValues(), [['x', 1]]);
    }),
  },
  {
    name: 'checkboxes begin unchecked, whatever stood there, and tell their state when all agree',
    source: `${RANGE}#insertcheckboxes; ${RANGE}#ischecked; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:A2').setValues([['x'], [3]]);
      equal(range.isChecked(), null, 'no checkbox');
      range.insertCheckboxes();
      equal([flat(range), range.isChecked()], [[false, false], false], 'inserted');
      sheet.getRange('A1').check();
      equal([flat(range), range.isChecked(), sheet.getRange('A1').isChecked()], [[true, false], null, true], 'one');
      equal(range.check().isChecked(), true, 'all');
      equal(range.uncheck().isChecked(), false, 'none');
      range.removeCheckboxes();
      equal([flat(range), range.getDataValidation()], [['', ''], null], 'removed');
    }),
  },
  {
    name: 'checkboxes may have words for their states',
    source: `${RANGE}#insertcheckboxescheckedvalue,-uncheckedvalue`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      range.insertCheckboxes('yes', 'no');
      equal([flat(range), range.isChecked()], [['no', 'no'], false]);
      sheet.getRange('A1').setValue('yes');
      equal([sheet.getRange('A1').isChecked(), flat(range.check())], [true, ['yes', 'yes']]);
      sheet.getRange('C1').insertCheckboxes('yes');
      equal([sheet.getRange('C1').getValue(), sheet.getRange('C1').isChecked()], ['', false]);
    }),
  },
  {
    name: 'the next cell with data: in every direction, to the end of a block, over blanks, to the edge',
    source: 'seen live, 37',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { UP, DOWN, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
      sheet.getRange('A1:A6').setValues([[1], [2], [3], [''], [''], [6]]);
      sheet.getRange('C1:D1').setValues([[1, 2]]);
      const from = (place: string, way: GoogleAppsScript.Spreadsheet.Direction): string =>
        sheet.getRange(place).getNextDataCell(way).getA1Notation();
      equal([from('A1', DOWN), from('A3', DOWN), from('A6', DOWN)], ['A3', 'A6', 'A1000'], 'down');
      equal([from('A6', UP), from('A3', UP), from('B5', UP)], ['A3', 'A1', 'B1'], 'up');
      equal([from('A1', NEXT), from('C1', NEXT), from('D1', NEXT)], ['C1', 'D1', 'Z1'], 'next');
      equal([from('D1', PREVIOUS), from('C1', PREVIOUS), from('B2', PREVIOUS)], ['C1', 'A1', 'A2'], 'previous');
    }),
  },
  {
    name: 'a data region grows over neighbours with data, not over corners; along one dimension if asked',
    source: `${RANGE}#getdataregion; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
      const block = ['x', 'x', 'x'];
      sheet.getRange('B2:D4').setValues([block, block, block]);
      sheet.getRange('F6').setValue('x');
      const regions = ['C3', 'B2:D4', 'A1', 'B1', 'E3', 'F6'].map(place => sheet.getRange(place).getDataRegion());
      equal(
        regions.map(range => range.getA1Notation()),
        ['B2:D4', 'B2:D4', 'A1', 'B1:D4', 'B2:E4', 'F6'],
      );
      const along = [ROWS, COLUMNS].map(dimension => sheet.getRange('C3').getDataRegion(dimension).getA1Notation());
      equal(along, ['C2:C4', 'B3:D3']);
    }),
  },
];
