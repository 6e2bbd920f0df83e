// What formulas, typed texts and number formats amount to.
import { momentOf, serialOf } from '../../../src/emulator/spreadsheets/dates.ts';
import { readEntered } from '../../../src/emulator/spreadsheets/entered-value.ts';
import { copiedFormula } from '../../../src/emulator/spreadsheets/formula/references.ts';
import { showByPattern } from '../../../src/emulator/spreadsheets/number-format.ts';
import { Desk } from './desk.ts';

const TODAY = serialOf(2026, 9, 1) ?? 0;

function shown(formulas: readonly string[], cells: readonly (readonly unknown[])[] = []): unknown[] {
  const desk = new Desk();
  const id = desk.newSpreadsheet(cells);
  desk.batch(id, [{ addSheet: { properties: { sheetId: 9, title: 'Sums up' } } }]);
  const range = "'Sums up'!A1";
  const written = desk.type(
    id,
    range,
    formulas.map(formula => [formula]),
  );
  if (written.status !== 200) throw new Error(written.json.error?.message);
  return (desk.values(id, "'Sums up'!A:A") ?? []).map(row => row[0]);
}

describe('formulas', () => {
  it('compute with the usual precedence', () => {
    expect(
      shown(['=1+2*3^2', '=-2^2', '=(1+2)*3', '="a"&1+1', '=50%', '=0.1+0.2', '=1/4', '=2>1', '="A"="a"']),
    ).toEqual(['19', '4', '9', 'a2', '0.5', '0.3', '0.25', 'TRUE', 'TRUE']);
  });

  it('read other cells, ranges, whole columns and other sheets', () => {
    const cells = [
      ['Ada', 3, 'done'],
      ['Ben', 5, 'open'],
      ['Cy', '', 'done'],
      ['Di', 'x', 'Done'],
    ];
    const formulas = [
      '=SUM(Sheet1!B:B)',
      '=COUNT(Sheet1!B1:B4)',
      '=COUNTA(Sheet1!B1:B4)',
      '=COUNTIF(Sheet1!C:C,"done")',
      '=COUNTIF(Sheet1!B1:B4,">3")',
      '=AVERAGE(Sheet1!B1:B2)',
      '=MIN(Sheet1!B1:B4)',
      '=MAX(Sheet1!B1:B4)',
      '=SUMIF(Sheet1!C1:C4,"done",Sheet1!B1:B4)',
      '=VLOOKUP("Ben",Sheet1!A1:B4,2)',
      '=COUNTIF(Sheet1!A1:A4,"?d*")',
    ];
    expect(shown(formulas, cells)).toEqual(['8', '2', '3', '3', '1', '4', '3', '5', '3', '5', '1']);
  });

  it('choose lazily and catch errors', () => {
    expect(
      shown([
        '=IF(1>2,1/0,"no")',
        '=IFERROR(1/0,"none")',
        '=IF(TRUE,"yes")',
        '=AND(TRUE,1)',
        '=OR(FALSE,0)',
        '=NOT(FALSE)',
      ]),
    ).toEqual(['no', 'none', 'yes', 'TRUE', 'FALSE', 'TRUE']);
  });

  it('show Google’s errors', () => {
    expect(shown(['=1/0', '=QUERY(A1:B2)', '=Nowhere!A1', '="a"+1', '=1+', '=A6', '=VLOOKUP(1,A1:A1,1)'])).toEqual([
      '#DIV/0!',
      '#NAME?',
      '#REF!',
      '#VALUE!',
      '#ERROR!',
      '#REF!',
      '#N/A',
    ]);
  });

  it('name the functions that are unknown', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['=QUERY(B1:C2)', '=IMPORTRANGE("x","y")']]);
    desk.values(id, 'A1:B1');
    expect([...desk.body.evaluation(desk.body.get(id)).unknownFunctions].sort()).toEqual(['IMPORTRANGE', 'QUERY']);
  });

  it('show a date where the cell they name shows one, and a number of days between two', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['Seen'], ['2026-09-01'], ['2026-09-05']]);
    desk.type(id, 'B1', [['=A2'], ['=A2+7'], ['=MAX(A:A)'], ['=A3-A2'], ['=COUNT(A2:A3)'], ['=B1']]);
    expect(desk.values(id, 'B1:B6')?.flat()).toEqual([
      '2026-09-01',
      '2026-09-08',
      '2026-09-05',
      '4',
      '2',
      '2026-09-01',
    ]);
  });

  it('show a link as its label', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['=HYPERLINK("https://plan.test/a","Plan")']]);
    expect(desk.cell(id, 0, 0)).toMatchObject({ formattedValue: 'Plan', hyperlink: 'https://plan.test/a' });
  });

  it('move relative references when copied and leave text alone', () => {
    expect(copiedFormula('=A1+$A1+A$1+$A$1+"A1"+SUM(B2:C3)', 1, 2)).toBe('=C2+$A2+C$1+$A$1+"A1"+SUM(D3:E4)');
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follow a sheet that is renamed', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['x'], ['=Sheet1!A1']]);
    desk.batch(id, [{ updateSheetProperties: { properties: { sheetId: 0, title: 'Goals 7A' }, fields: 'title' } }]);
    expect(desk.values(id, "'Goals 7A'!A2", 'valueRenderOption=FORMULA')).toEqual([["='Goals 7A'!A1"]]);
    expect(desk.values(id, "'Goals 7A'!A2")).toEqual([['x']]);
  });
});

describe('typed text', () => {
  it.each([
    ['2026-09-01', 46266, 'DATE', 'yyyy-mm-dd'],
    ['9/1/2026', 46266, 'DATE', 'M/d/yyyy'],
    ['3/4', serialOf(2026, 3, 4), 'DATE', 'M/d'],
    ['Sep 1, 2026', 46266, 'DATE', 'mmm d, yyyy'],
    ['1 September 2026', 46266, 'DATE', 'd mmmm yyyy'],
    ['10:30', 10.5 / 24, 'TIME', 'H:mm'],
    ['1:15 PM', 13.25 / 24, 'TIME', 'h:mm am/pm'],
    ['2026-09-01 12:00', 46266.5, 'DATE_TIME', 'yyyy-mm-dd H:mm'],
    ['45%', 0.45, 'PERCENT', '0%'],
    ['$1,200', 1200, 'CURRENCY', '"$"#,##0'],
    ['1,234.5', 1234.5, 'NUMBER', '#,##0.00'],
  ])('%s is a number with a format', (text, numberValue, type, pattern) => {
    expect(readEntered(text, TODAY)).toEqual({ value: { numberValue }, numberFormat: { type, pattern } });
  });

  it.each([
    '2026-13-01',
    '2/30/2026',
    '1.2.3',
    '12 apples',
    'Section 3',
    '-',
    '$',
    '2026-09-01T10:00:00Z',
    '1,23',
    'e5',
  ])('%s stays text', text => {
    expect(readEntered(text, TODAY).value).toEqual({ stringValue: text });
  });

  it('in a cell formatted as text stays text, but a formula is a formula', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 2 };
    desk.batch(id, [
      {
        repeatCell: {
          range,
          cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    desk.type(id, 'A1', [['007', '3/4']]);
    expect(desk.values(id, 'A1:B1', 'valueRenderOption=UNFORMATTED_VALUE')).toEqual([['007', '3/4']]);
  });
});

describe('number formats', () => {
  it.each([
    [1234.567, '#,##0.00', '1,234.57'],
    [0.125, '0.0%', '12.5%'],
    [-5, '0;(0)', '(5)'],
    [5, '"Goal "0', 'Goal 5'],
    [7, '000', '007'],
    [12345, '0.00E+00', '1.23E+04'],
    [46266.75, 'yyyy-mm-dd hh:mm', '2026-09-01 18:00'],
    [46266.75, 'ddd d mmm yy, h:mm am/pm', 'Tue 1 Sep 26, 6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [3.1, '0.##', '3.1'],
    [0, '$#,##0.00', '$0.00'],
  ])('%d by %s is %s', (number, pattern, text) => {
    expect(showByPattern(number, pattern)).toBe(text);
  });

  it('days and serials are each other’s inverse', () => {
    for (let serial = 1; serial < 60_000; serial += 97) {
      const { year, month, day } = momentOf(serial);
      expect(serialOf(year, month, day)).toBe(serial);
    }
  });
});
