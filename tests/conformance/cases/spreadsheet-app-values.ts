// SpreadsheetApp: what cells hold after a script or a person wrote them. Run in a spreadsheet made by prepareSpreadsheet.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { emptySheet } from '../script/files.ts';
import { valuesOf } from '../script/rest.ts';

const RANGE = 'A/reference/spreadsheet/range';
const linked = (text: string, url: string): GoogleAppsScript.Spreadsheet.RichTextValue =>
  SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();

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
    name: 'an apostrophe in front keeps the text as it is and is no part of it',
    source: 'F§6 (known practice, not in Google’s text)',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      for (const text of ['=1+1', '+5', '-5', '@SUM(A1)', '007', '3/4', '2026-09-01', 'TRUE', '12%', "'quoted'"]) {
        const cell = sheet.getRange(1, 1).setValue(`'${text}`);
        equal([cell.getValue(), cell.getFormula()], [text, '']);
      }
    },
  },
  {
    name: 'without it, text is read as if it were typed',
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
    name: 'setFormulas puts = before what has none; R1C1 reads back in full',
    source: 'seen live, 28',
    host: 'spreadsheet',
    run() {
      const sheet = emptySheet();
      sheet.getRange('A1:B1').setFormulas([['SUM(C1:D1)', '=C1']]);
      equal(sheet.getRange('A1:B1').getFormulas(), [['=SUM(C1:D1)', '=C1']]);
      equal(sheet.getRange('B2').setFormulaR1C1('=R[1]C').getFormulaR1C1(), '=R[1]C[0]');
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
