// SpreadsheetApp: texts with links and styles in parts, and their builders.
import { type Case, equal, throws } from '../script/case.ts';
import { inSheet } from '../script/files.ts';

const A = 'A/reference/spreadsheet';
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;

const URL = 'https://example.org/a';
const bold = (): Style => SpreadsheetApp.newTextStyle().setBold(true).build();
const runs = (value: RichText | null): unknown[] =>
  (value?.getRuns() ?? []).map(run => [run.getText(), run.getTextStyle().isBold()]);

export const cases: Case[] = [
  {
    name: 'a text style tells what was set; the rest is null',
    source: `${A}/text-style; seen live`,
    host: 'spreadsheet',
    run() {
      const empty = SpreadsheetApp.newTextStyle().build();
      equal(
        [empty.isBold(), empty.isItalic(), empty.isUnderline(), empty.isStrikethrough()],
        [null, null, null, null],
        'nothing set',
      );
      equal(
        [empty.getFontFamily(), empty.getFontSize(), empty.getForegroundColor()],
        [null, null, null],
        'nothing set',
      );
      const style = SpreadsheetApp.newTextStyle()
        .setBold(true)
        .setItalic(true)
        .setUnderline(false)
        .setStrikethrough(true)
        .setFontFamily('Verdana')
        .setFontSize(14)
        .setForegroundColor('#ff0000')
        .build();
      equal(
        [style.isBold(), style.isItalic(), style.isUnderline(), style.isStrikethrough()],
        [true, true, false, true],
      );
      equal([style.getFontFamily(), style.getFontSize(), style.getForegroundColor()], ['Verdana', 14, '#ff0000']);
      const copy = style.copy().setBold(false).build();
      equal([copy.isBold(), copy.isItalic(), style.isBold()], [false, true, true], 'copy');
    },
  },
  {
    name: 'the colour of a text style may be one of the theme, and then reads as its name',
    source: `seen live; ${A}/text-style-builder#setforegroundcolorobjectcolor`,
    host: 'spreadsheet',
    run() {
      const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build();
      const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(theme).build();
      equal(style.getForegroundColor(), 'ACCENT4');
      equal(String(style.getForegroundColorObject()?.asThemeColor().getThemeColorType()), 'ACCENT4');
      const rgb = SpreadsheetApp.newTextStyle().setForegroundColor('#102030').build();
      equal(rgb.getForegroundColorObject()?.asRgbColor().asHexString(), '#102030');
      equal(bold().getForegroundColorObject(), null);
    },
  },
  {
    name: 'parts of a text are styled by offsets, the end excluded; the gaps are runs too',
    source: `seen live, 44; ${A}/rich-text-value-builder#settextstylestartoffset,-endoffset,-textstyle`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const text = SpreadsheetApp.newRichTextValue().setText('see plan now').setTextStyle(4, 8, bold()).build();
      const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
      equal(
        (read?.getRuns() ?? []).map(run => [run.getText(), run.getTextStyle().isBold() === true]),
        [
          ['see ', false],
          ['plan', true],
          [' now', false],
        ],
      );
      equal(
        (read?.getRuns() ?? []).map(run => [run.getStartIndex(), run.getEndIndex()]),
        [
          [0, 4],
          [4, 8],
          [8, 12],
        ],
      );
      equal([read?.getStartIndex(), read?.getEndIndex(), read?.getText()], [0, 12, 'see plan now']);
      equal(read?.getTextStyle(5, 7).isBold(), true, 'a part');
    }),
  },
  {
    name: 'a style or a link without offsets is that of the whole text; setText takes both away',
    source: `${A}/rich-text-value-builder`,
    host: 'spreadsheet',
    run() {
      const builder = SpreadsheetApp.newRichTextValue().setText('plan').setTextStyle(bold()).setLinkUrl(URL);
      const whole = builder.build();
      equal([runs(whole), whole.getLinkUrl()], [[['plan', true]], URL]);
      const again = builder.setText('plan').build();
      equal([again.getTextStyle().isBold(), again.getLinkUrl()], [null, null], 'setText');
      const copy = whole
        .copy()
        .setLinkUrl(0, 2, null as never)
        .build();
      equal([copy.getLinkUrl(0, 2), copy.getLinkUrl(2, 4), whole.getLinkUrl(0, 2)], [null, URL, URL], 'copy');
    },
  },
  {
    name: 'a link of a part is that part’s; the whole has none',
    source: `${A}/rich-text-value#getlinkurl`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const text = SpreadsheetApp.newRichTextValue().setText('see plan').setLinkUrl(4, 8, URL).build();
      const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
      equal([read?.getLinkUrl(), read?.getLinkUrl(4, 8), read?.getLinkUrl(0, 3)], [null, URL, null]);
    }),
  },
  {
    name: 'offsets beyond the text are refused',
    source: `${A}/rich-text-value-builder#setlinkurlstartoffset,-endoffset,-linkurl`,
    host: 'spreadsheet',
    run() {
      throws(() => SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 4, URL), '');
      throws(() => SpreadsheetApp.newRichTextValue().setText('abc').setTextStyle(2, 1, bold()), '');
    },
  },
  {
    name: 'rich texts of a block are written and read cell by cell; an empty text empties its cell',
    source: `${A}/range#setrichtextvaluesvalues`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const made = (text: string): RichText => SpreadsheetApp.newRichTextValue().setText(text).build();
      const range = sheet.getRange('A1:A2').setValues([['old'], ['old']]);
      range.setRichTextValues([[made('007')], [made('')]]);
      equal([range.getValues(), sheet.getRange('A2').isBlank()], [[['007'], ['']], true]);
      equal(
        range.getRichTextValues().map(row => row[0]?.getText()),
        ['007', ''],
      );
      throws(() => range.setRichTextValues([[made('one')]]), 'number of rows');
    }),
  },
  {
    name: 'the look of the cell is the look of its parts that have none of their own',
    source: `${A}/range#getrichtextvalue`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1').setValue('plain').setFontWeight('bold');
      equal(cell.getRichTextValue()?.getTextStyle().isBold(), true);
    }),
  },
];
