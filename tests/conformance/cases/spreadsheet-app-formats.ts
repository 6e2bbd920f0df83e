// SpreadsheetApp: how cells look: colours, fonts, number formats, alignment, wrapping, borders. Each case has a tab of its own.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { inSheet } from '../script/files.ts';
import { type Json, SHEETS, sendOk } from '../script/rest.ts';

const RANGE = 'A/reference/spreadsheet/range';
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Formats of the cells as the Sheets API tells them, row by row; only what was set. */
function formatsOf(range: Range, fields = 'userEnteredFormat'): Json[][] {
  SpreadsheetApp.flush();
  const sheet = range.getSheet();
  const address = encodeURIComponent(`'${sheet.getName()}'!${range.getA1Notation()}`);
  const mask = `fields=sheets(data(rowData(values(${fields}))))`;
  const answer = sendOk('GET', `${SHEETS}/${sheet.getParent().getId()}?ranges=${address}&${mask}`);
  const rows = answer.sheets[0].data?.[0].rowData ?? [];
  return rows.map((row: Json) => (row.values ?? []).map((cell: Json) => cell.userEnteredFormat ?? {}));
}

const NAMES =
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki
darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey
darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro
ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen
lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen
lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream
mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise
palevioletred papayawhip peachpuff peru pink plum powderblue purple red rosybrown royalblue saddlebrown salmon sandybrown seagreen
seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet
wheat white whitesmoke yellow yellowgreen`.split(/\s+/);

export const cases: Case[] = [
  {
    name: 'all 147 colour names of CSS are taken and read back as hex',
    source: 'seen live, 32',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      equal(NAMES.length, 147, 'names');
      const range = sheet.getRange(1, 1, NAMES.length, 1);
      const seen = range.setBackgrounds(NAMES.map(name => [name])).getBackgrounds();
      isTrue(
        seen.every(([color]) => /^#[0-9a-f]{6}$/.test(color ?? '')),
        'hex everywhere',
      );
      const white = NAMES.filter((_, index) => seen[index]?.[0] === '#ffffff');
      equal(white, ['white'], 'white');
      equal([seen[NAMES.indexOf('teal')], seen[NAMES.indexOf('tomato')]], [['#008080'], ['#ff6347']]);
    }),
  },
  {
    name: 'a colour that is none is taken without a word',
    source: 'seen live, 32',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1').setBackground('no such colour').setFontColor('no such colour');
    }),
  },
  {
    name: 'a background set by three parts from 0 to 255 reads as hex; null takes a background away',
    source: `${RANGE}#setbackgroundrgbred,-green,-blue; ${RANGE}#setbackgroundcolor`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('B2');
      equal(cell.setBackgroundRGB(255, 10, 0).getBackground(), '#ff0a00');
      equal(cell.setBackground(null).getBackground(), '#ffffff');
    }),
  },
  {
    name: 'font colours: black at first, one for all cells or one each',
    source: `${RANGE}#setfontcolorcolor; ${RANGE}#setfontcolorscolors`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      equal(range.getFontColors(), [['#000000', '#000000']], 'at first');
      equal(range.setFontColor('#1a2b3c').getFontColors(), [['#1a2b3c', '#1a2b3c']], 'one');
      equal(range.setFontColors([['red', '#00ff00']]).getFontColors(), [['#ff0000', '#00ff00']], 'each');
      equal(range.getFontColor(), '#ff0000', 'the first cell');
    }),
  },
  {
    name: 'a colour object is of one type and refuses to be read as the other',
    source: 'seen live, 42',
    host: 'spreadsheet',
    run() {
      const rgb = SpreadsheetApp.newColor().setRgbColor('#0a141e').build();
      const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
      equal([String(rgb.getColorType()), String(theme.getColorType())], ['RGB', 'THEME'], 'types');
      throws(() => theme.asRgbColor(), 'Object is not of type RgbColor.');
      throws(() => rgb.asThemeColor(), 'Object is not of type ThemeColor.');
      throws(() => SpreadsheetApp.newColor().asRgbColor(), 'Object is not of type RgbColor.');
      const { asRgbColor } = { asRgbColor: rgb.asRgbColor() };
      equal(
        [asRgbColor.asHexString(), asRgbColor.getRed(), asRgbColor.getGreen(), asRgbColor.getBlue()],
        ['#0a141e', 10, 20, 30],
      );
      equal(String(asRgbColor.getColorType()), 'RGB');
      const accent = theme.asThemeColor();
      equal([String(accent.getThemeColorType()), String(accent.getColorType())], ['ACCENT1', 'THEME']);
    },
  },
  {
    name: 'a colour builder can be asked before it builds',
    source: 'seen live, 42; A/reference/spreadsheet/color-builder',
    host: 'spreadsheet',
    run() {
      const builder = SpreadsheetApp.newColor();
      equal([String(builder), String(builder.getColorType())], ['ColorBuilder', 'UNSUPPORTED']);
      equal(builder.setRgbColor('red').asRgbColor().asHexString(), '#ff0000');
      builder.setThemeColor(SpreadsheetApp.ThemeColorType.HYPERLINK);
      equal(String(builder.asThemeColor().getThemeColorType()), 'HYPERLINK');
      equal([String(builder.build()), String(builder.getColorType())], ['Color', 'THEME']);
    },
  },
  {
    name: 'backgrounds and font colours as objects keep theme colours and RGB apart',
    source: `seen live, 42; ${RANGE}#setbackgroundobjectscolor`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const rgb = SpreadsheetApp.newColor().setRgbColor('#102030').build();
      const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build();
      const range = sheet.getRange('A1:B1');
      const types = (colors: GoogleAppsScript.Spreadsheet.Color[][]): string[] =>
        (colors[0] ?? []).map(color => String(color.getColorType()));
      equal(types(range.setBackgroundObjects([[rgb, theme]]).getBackgroundObjects()), ['RGB', 'THEME'], 'backgrounds');
      equal(range.getBackground(), '#102030');
      range.setBackgroundObject(theme);
      equal(String(range.getBackgroundObject().asThemeColor().getThemeColorType()), 'ACCENT4');
      equal(types(range.setFontColorObjects([[theme, rgb]]).getFontColorObjects()), ['THEME', 'RGB'], 'fonts');
      equal(range.setFontColorObject(rgb).getFontColorObject().asRgbColor().asHexString(), '#102030');
    }),
  },
  {
    name: 'weights, styles, lines, sizes and families: defaults, one for all cells, one each, null for the default again',
    source: `${RANGE}; seen live, 32`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      const all = (): unknown[] => [
        range.getFontWeights()[0],
        range.getFontStyles()[0],
        range.getFontLines()[0],
        range.getFontSizes()[0],
        range.getFontFamilies()[0],
      ];
      const plain = [
        ['normal', 'normal'],
        ['normal', 'normal'],
        ['none', 'none'],
        [10, 10],
        ['Arial', 'Arial'],
      ];
      equal(all(), plain, 'at first');
      range
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontLine('underline')
        .setFontSize(14)
        .setFontFamily('Verdana');
      equal(
        [range.getFontWeight(), range.getFontStyle(), range.getFontLine(), range.getFontSize(), range.getFontFamily()],
        ['bold', 'italic', 'underline', 14, 'Verdana'],
        'one for all',
      );
      range.setFontWeights([['normal', 'bold']]).setFontStyles([['normal', 'italic']]);
      range
        .setFontLines([['line-through', 'none']])
        .setFontSizes([[8, 9]])
        .setFontFamilies([['Georgia', 'Arial']]);
      equal(
        all(),
        [
          ['normal', 'bold'],
          ['normal', 'italic'],
          ['line-through', 'none'],
          [8, 9],
          ['Georgia', 'Arial'],
        ],
        'one each',
      );
      range.setFontWeight(null).setFontStyle(null).setFontLine(null).setFontFamily(null).setFontSize(10);
      equal(all(), plain, 'null');
    }),
  },
  {
    name: 'number formats: general reads as 0.###############, one for all cells or one each',
    source: `${RANGE}#setnumberformatsnumberformats; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1').setValues([[0.5, 1234.5]]);
      equal(range.getNumberFormat(), '0.###############', 'at first');
      range.setNumberFormats([['0%', '#,##0.00']]);
      equal(range.getNumberFormats(), [['0%', '#,##0.00']]);
      equal(range.getDisplayValues(), [['50%', '1,234.50']], 'what people see');
      equal(range.setNumberFormat('general').getNumberFormats()[0], ['0.###############', '0.###############']);
    }),
  },
  {
    name: 'the text style of a cell tells everything, also what nobody set; setting one changes only what it names',
    source: `${RANGE}#gettextstyles; ${RANGE}#settextstylestyle`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1').setFontSize(14);
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
      range.setTextStyle(bold);
      const style = range.getTextStyle();
      equal(
        [style.isBold(), style.isItalic(), style.isUnderline(), style.isStrikethrough()],
        [true, false, false, false],
      );
      equal([style.getFontSize(), style.getForegroundColor()], [14, '#ff0000']);
      const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
      const seen = range.setTextStyles([[italic, bold]]).getTextStyles()[0];
      equal(
        seen?.map(found => [found.isBold(), found.isItalic()]),
        [
          [true, true],
          [true, false],
        ],
      );
    }),
  },
  {
    name: 'horizontal alignment: general at first and after null, general-left after normal, right is taken too',
    source: 'seen live, 45',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1');
      equal(cell.getHorizontalAlignment(), 'general', 'at first');
      for (const alignment of ['left', 'center', 'right'] as const) {
        equal(cell.setHorizontalAlignment(alignment as 'left').getHorizontalAlignment(), alignment);
      }
      equal(cell.setHorizontalAlignment('normal').getHorizontalAlignment(), 'general-left', 'normal');
      equal(cell.setHorizontalAlignment(null).getHorizontalAlignment(), 'general', 'null');
      const two = sheet.getRange('A1:B1').setHorizontalAlignments([['center', null]] as never);
      equal(two.getHorizontalAlignments(), [['center', 'general']], 'one each');
    }),
  },
  {
    name: 'vertical alignment: bottom at first and after null, one for all cells or one each',
    source: `${RANGE}#setverticalalignmentalignment`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      equal(range.getVerticalAlignment(), 'bottom', 'at first');
      equal(range.setVerticalAlignment('middle').getVerticalAlignments(), [['middle', 'middle']]);
      equal(range.setVerticalAlignments([['top', null]] as never).getVerticalAlignments(), [['top', 'bottom']]);
    }),
  },
  {
    name: 'a new cell overflows and says it wraps; once its strategy is set both answers agree',
    source: 'seen live, 45',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      const { OVERFLOW, CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
      equal([range.getWrap(), String(range.getWrapStrategy())], [true, 'OVERFLOW'], 'at first');
      range.setWrapStrategy(OVERFLOW);
      equal([range.getWrap(), String(range.getWrapStrategy())], [false, 'OVERFLOW'], 'overflow');
      range.setWrapStrategies([[CLIP, WRAP]]);
      equal([range.getWraps(), range.getWrapStrategies()[0]?.map(String)], [[[false, true]], ['CLIP', 'WRAP']]);
      equal(range.setWrap(true).getWraps(), [[true, true]]);
      equal(range.setWraps([[false, true]]).getWraps(), [[false, true]]);
    }),
  },
  {
    name: 'the text direction is null unless set, and null again after a reset',
    source: 'seen live, 45',
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('A1:B1');
      const { LEFT_TO_RIGHT, RIGHT_TO_LEFT } = SpreadsheetApp.TextDirection;
      equal(range.getTextDirection(), null, 'at first');
      equal(String(range.setTextDirection(RIGHT_TO_LEFT).getTextDirection()), 'RIGHT_TO_LEFT');
      equal(
        range
          .setTextDirections([[LEFT_TO_RIGHT, null]] as never)
          .getTextDirections()[0]
          ?.map(String),
        ['LEFT_TO_RIGHT', 'null'],
      );
      equal(range.setTextDirection(null).getTextDirections(), [[null, null]], 'reset');
    }),
  },
  {
    name: 'text is turned by degrees or stacked; stacked text has no degrees',
    source: `${RANGE}#settextrotationdegrees; seen live`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1');
      const state = (): unknown[] => [cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical()];
      equal(state(), [0, false], 'at first');
      cell.setTextRotation(45);
      equal(state(), [45, false]);
      cell.setVerticalText(true);
      equal(state(), [0, true]);
      cell.setVerticalText(false);
      equal(state(), [0, false]);
    }),
  },
  {
    name: 'turns of a block are read cell by cell and set cell by cell',
    source: `${RANGE}#settextrotationsrotations`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      sheet.getRange('A1').setTextRotation(30);
      const turns = sheet.getRange('A1:B1').getTextRotations();
      sheet.getRange('A2:B2').setTextRotations(turns);
      equal(
        sheet
          .getRange('B1:B2')
          .getTextRotations()
          .map(row => row[0]?.getDegrees()),
        [0, 0],
      );
      equal(sheet.getRange('A2').getTextRotation().getDegrees(), 30);
    }),
  },
  {
    name: 'hyperlinks of a range are shown as links or as plain text',
    source: `${RANGE}#setshowhyperlinkshowhyperlink`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const cell = sheet.getRange('A1').setValue('https://example.org');
      cell.setShowHyperlink(false);
      equal(formatsOf(cell)[0]?.[0].hyperlinkDisplayType, 'PLAIN_TEXT');
    }),
  },
  {
    name: 'a border: true draws a side, false takes it away, null leaves it; inner lines only between cells',
    source: `${RANGE}#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style`,
    host: 'spreadsheet',
    run: inSheet(sheet => {
      const range = sheet.getRange('B2:C3');
      const { DASHED } = SpreadsheetApp.BorderStyle;
      range.setBorder(true, null, null, null, true, null, '#ff0000', DASHED);
      const styles = (): string[] =>
        formatsOf(range).map(row =>
          row
            .map(({ borders = {} }) =>
              ['top', 'bottom', 'left', 'right']
                .filter(side => borders[side])
                .map(side => `${side} ${borders[side].style}`)
                .join(','),
            )
            .join(' | '),
        );
      equal(styles(), ['top DASHED,right DASHED | top DASHED,left DASHED', 'right DASHED | left DASHED']);
      range.setBorder(false, null, null, null, false, null);
      equal(styles().join('').replace(/[ |]/g, ''), '', 'taken away');
    }),
  },
];
