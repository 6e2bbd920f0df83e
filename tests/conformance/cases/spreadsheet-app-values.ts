// SpreadsheetApp: what cells hold after a script or a person wrote them. Run in a spreadsheet made by prepareSpreadsheet.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { emptySheet } from '../script/files.ts';
import { valuesOf } from '../script/rest.ts';

const RANGE = 'A/reference/spreadsheet/range';
const linked = (text: string, url: string): GoogleAppsScript.Spreadsheet.RichTextValue =>
  SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();

/** What stands in a cell, value and formula, after a text that means something to Sheets was set behind an apostrophe. */
function forced(expected: (text: string) => [string, string]): void {
  const sheet = emptySheet();
  for (const text of ['=1+1', '+5', '-5', '@SUM(A1)', '007', '3/4', '2026-09-01', 'TRUE', '12%', "'quoted'"]) {
    const cell = sheet.getRange(1, 1).setValue(`'${text}`);
    equal([cell.getValue(), cell.getFormula()], expected(text));
  }
}

export const cases: Case[] = [
  {
    name: 'flush applies what was set, for everybody who reads by REST',
    source: 'A/reference/spreadsheet/spreadsheet-app#flush; F§6',
    host: 'spreadsheet',
    run() {
      emptySheet().getRange('B2').setValue('flushed');
      SpreadsheetApp.flush();
      equal(valuesOf(SpreadsheetApp.getActiveSpreadsheet().getId(), 'B2'), [['flushed']]);
    },
  },
  {
    name: 'a text that starts with = becomes a formula',
    source: `F§6; ${RANGE}#setvaluevalue`,
    host: 'spreadsheet',
    run() {
      const cell = emptySheet().getRange('A1').setValue('=1+1');
      equal([cell.getValue(), cell.getFormula()], [2, '=1+1']);
    },
  },
  {
    name: 'an apostrophe in front of a text is a character like any other',
    source: 'F§6 (the other reading is known practice, not in Google’s text)',
    host: 'spreadsheet',
    run: () => forced(text => [`'${text}`, '']),
    contested: { option: 'apostrophe', lenient: () => forced(text => [text, '']) },
  },
  {
    name: 'text is read as if it were typed',
    source: `F§6; ${RANGE}#setvaluevalue`,
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:D1').setValues([['007', '12%', 'TRUE', 'plain']]);
      equal(sheet.getRange('A1:D1').getValues(), [[7, 0.12, true, 'plain']]);
    },
  },
  {
    name: 'empty cells read as empty text, an empty sheet as one of them',
    source: 'seen live, 27',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      equal(sheet.getDataRange().getValues(), [['']], 'empty sheet');
      sheet.getRange('A1:C1').setValues([['a', '', 2]]);
      equal(sheet.getDataRange().getValues(), [['a', '', 2]]);
      isTrue(sheet.getRange('B1').isBlank(), 'B1 is blank');
    },
  },
  {
    name: 'numbers and booleans keep their type',
    source: 'seen live, 27',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:C1').setValues([[1.5, true, 0]]);
      equal(sheet.getRange('A1:C1').getValues(), [[1.5, true, 0]]);
    },
  },
  {
    name: 'an ISO day becomes a date and comes back as Date at midnight of the spreadsheet’s zone',
    source: `${RANGE}#getvalue; A/reference/spreadsheet/spreadsheet#getspreadsheettimezone`,
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1').setValue('2026-09-01');
      const value: unknown = sheet.getRange('A1').getValue();
      isTrue(value instanceof Date, 'a Date of this script');
      const zone = sheet.getParent().getSpreadsheetTimeZone();
      equal(Utilities.formatDate(value as Date, zone, 'yyyy-MM-dd HH:mm'), '2026-09-01 00:00');
    },
  },
  {
    name: 'a number format changes what people see, not the value',
    source: `${RANGE}#setnumberformatnumberformat`,
    host: 'spreadsheet',
    run() {
      const cell = emptySheet().getRange('A1').setValue('9/1/2026').setNumberFormat('yyyy-mm-dd');
      equal([cell.getDisplayValue(), cell.getNumberFormat()], ['2026-09-01', 'yyyy-mm-dd']);
      isTrue((cell.getValue() as unknown) instanceof Date, 'still a date');
    },
  },
  {
    name: 'data of another size than the range is refused',
    source: `${RANGE}#setvaluesvalues`,
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      throws(() => sheet.getRange('A1').setValues([[1], [2]]), 'The data has 2 but the range has 1.');
      throws(() => sheet.getRange('A1').setValues([[1, 2]]), 'number of columns in the data');
    },
  },
  {
    name: 'a linked text is text whatever it looks like, and tells its link',
    source: 'A/reference/spreadsheet/rich-text-value',
    host: 'spreadsheet',
    run() {
      const cell = emptySheet().getRange('A1').setRichTextValue(linked('=1+1', 'https://example.org/a'));
      equal([cell.getValue(), cell.getFormula()], ['=1+1', '']);
      equal(cell.getRichTextValue()?.getLinkUrl(), 'https://example.org/a');
    },
  },
  {
    name: 'rich texts of a row stay the texts they are, whatever they look like',
    source: 'A/reference/spreadsheet/range#setrichtextvaluesvalues; A/reference/spreadsheet/rich-text-value',
    host: 'spreadsheet',
    run() {
      const texts = ['=1+1', '007', "'quoted'", '2026-09-01'];
      const rich = texts.map(text => SpreadsheetApp.newRichTextValue().setText(text).build());
      const row = emptySheet().getRange('A1:D1').setRichTextValues([rich]);
      equal([row.getValues(), row.getFormulas()], [[texts], [['', '', '', '']]]);
    },
  },
  {
    name: 'rich texts of a column: no link is null, a number has none at all',
    source: 'seen live, 44; A/reference/spreadsheet/range#getrichtextvalues',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1').setRichTextValue(linked('plan', 'https://example.org/a'));
      sheet.getRange('A2:A3').setValues([['plain'], [4]]);
      const links = sheet
        .getRange('A1:A3')
        .getRichTextValues()
        .map(row => row[0]?.getLinkUrl() ?? null);
      equal(links, ['https://example.org/a', null, null]);
      equal(sheet.getRange('A2').getRichTextValue()?.getRuns().length, 1, 'runs of a plain text');
    },
  },
  {
    name: 'runs of a rich text include the gaps between styled parts',
    source: 'seen live, 44',
    host: 'spreadsheet',
    run() {
      const text = SpreadsheetApp.newRichTextValue().setText('see plan now').setLinkUrl(4, 8, 'https://example.org/a');
      const runs = emptySheet().getRange('A1').setRichTextValue(text.build()).getRichTextValue()?.getRuns() ?? [];
      equal(
        runs.map(run => [run.getText(), run.getLinkUrl()]),
        [
          ['see ', null],
          ['plan', 'https://example.org/a'],
          [' now', null],
        ],
      );
    },
  },
  {
    name: 'setFormulas puts = before what has none',
    source: 'seen live, 28',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:C1').setFormulas([['SUM(C2:D2)', '=C2', 'Value']]);
      equal(sheet.getRange('A1:C1').getFormulas(), [['=SUM(C2:D2)', '=C2', '=Value']]);
    },
  },
  {
    name: 'R1C1 is read relative to its cell and reads back in full; texts in quotes stay as they are',
    source: 'seen live, 28',
    host: 'spreadsheet',
    run() {
      const cells = emptySheet().getRange('B2:C2');
      equal(cells.setFormulaR1C1('=R[1]C').getFormulas(), [['=B3', '=C3']], 'one for all');
      equal(cells.getFormulaR1C1(), '=R[1]C[0]');
      cells.setFormulasR1C1([['R[-1]C1+RC[3]&"R[1]C"', '=SUM(R1C1:R[-1]C)']]);
      equal(cells.getFormulas(), [['=$A1+E2&"R[1]C"', '=SUM($A$1:C1)']], 'in A1');
      equal(cells.getFormulasR1C1(), [['=R[-1]C1+R[0]C[3]&"R[1]C"', '=SUM(R1C1:R[-1]C[0])']], 'in R1C1');
    },
  },
  {
    name: 'one formula for a block is meant for its first cell; references of the others move along',
    source: 'seen live (the suite behind the behaviours: setFormula of a block)',
    host: 'spreadsheet',
    run() {
      const range = emptySheet().getRange('B2:C3').setFormula('=A1+$A$1');
      equal(range.getFormulas(), [
        ['=A1+$A$1', '=B1+$A$1'],
        ['=A2+$A$1', '=B2+$A$1'],
      ]);
    },
  },
  {
    name: 'null and undefined empty a cell; an object is written as its text',
    source: 'F§6',
    host: 'spreadsheet',
    run() {
      const range = emptySheet()
        .getRange('A1:C1')
        .setValues([['x', 'x', 'x']]);
      range.setValues([[null, undefined, { points: 1 }]]);
      equal([range.getValues()[0]?.slice(0, 2), range.getCell(1, 1).isBlank()], [['', ''], true]);
      isTrue(/^[[{]/.test(String(range.getCell(1, 3).getValue())), 'an object');
    },
  },
  {
    name: 'a cell holds 50000 characters and no more',
    source: 'F§3.5',
    host: 'spreadsheet',
    run() {
      const cell = emptySheet().getRange('A1');
      const most = new Array(50_001).join('x');
      equal(String(cell.setValue(most).getValue()).length, 50_000);
      throws(() => {
        cell.setValue(`${most}x`);
        SpreadsheetApp.flush();
      }, '50000 characters');
    },
  },
  {
    name: 'what people see in a block: formats, dates, booleans and errors as text',
    source: `${RANGE}#getdisplayvalues`,
    host: 'spreadsheet',
    run() {
      const range = emptySheet().getRange('A1:E1');
      range.setValues([['12%', '9/1/2026', true, '=1/0', '$1,234.50']]);
      equal(range.getDisplayValues(), [['12%', '9/1/2026', 'TRUE', '#DIV/0!', '$1,234.50']]);
    },
  },
  {
    name: 'whole numbers as notes: one by one as they are, in a block with .0',
    source: 'seen live, 33',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1').setNote(25 as unknown as string);
      sheet.getRange('A2').setNotes([[25 as unknown as string]]);
      equal(sheet.getRange('A1:A2').getNotes(), [['25'], ['25.0']]);
      throws(() => sheet.getRange('A1').setNotes('foo' as never), "don't match the method signature");
    },
  },
  {
    name: 'a strict list refuses other values and writes nothing; invalid data is allowed unless forbidden',
    source: 'F§6; A/reference/spreadsheet/data-validation-builder',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Approved', 'Sent back']);
      equal(rule.build().getAllowInvalid(), true, 'at first');
      const cells = sheet.getRange('A1:A2').setDataValidation(rule.setAllowInvalid(false).build());
      throws(() => {
        cells.setValues([['Approved'], ['perhaps']]);
        SpreadsheetApp.flush();
      }, 'A2');
      equal(sheet.getRange('A2').getValue(), '');
    },
  },
  {
    name: 'values of a list are kept as texts',
    source: 'seen live, 46',
    host: 'spreadsheet',
    run() {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([1, 'two'] as never[], true)
        .build();
      const read = emptySheet().getRange('A1').setDataValidation(rule).getDataValidation();
      equal([String(read?.getCriteriaType()), read?.getCriteriaValues()], ['VALUE_IN_LIST', [['1', 'two'], true]]);
    },
  },
];
