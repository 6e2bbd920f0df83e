// Filling on and cleaning up beyond what the conformance cases show: dates, counted words, steps, what is not known of Google.
import { ScriptDesk } from './script-desk.ts';

const fill = (source: string, target: string, series = 'DEFAULT_SERIES'): string =>
  `sheet.getRange('${source}').autoFill(sheet.getRange('${target}'), SpreadsheetApp.AutoFillSeries.${series});`;

describe('autoFill', () => {
  it('counts on days and words that end with a number', () => {
    const desk = new ScriptDesk();
    desk.run(`sheet.getRange('A1').setValue('2026-09-30'); ${fill('A1', 'A1:A3')}`);
    expect(desk.run("return sheet.getRange('A1:A3').getDisplayValues().flat();")).toEqual([
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
    ]);
    desk.run(`sheet.getRange('B1').setValue('Week 9'); ${fill('B1', 'B1:B3')}`);
    expect(desk.run("return sheet.getRange('B1:B3').getValues().flat();")).toEqual(['Week 9', 'Week 10', 'Week 11']);
  });

  it('keeps the step of several and the letters’ case of names', () => {
    const desk = new ScriptDesk();
    desk.run(`sheet.getRange('A1:A2').setValues([['MONDAY'], ['WEDNESDAY']]); ${fill('A1:A2', 'A1:A5')}`);
    expect(desk.run("return sheet.getRange('A3:A5').getValues().flat();")).toEqual(['FRIDAY', 'SUNDAY', 'TUESDAY']);
  });

  it('repeats words that are no series, each line for itself, and takes no notes along', () => {
    const desk = new ScriptDesk();
    desk.run(
      `sheet.getRange('A1:B2').setValues([['x', 1], ['y', 2]]); sheet.getRange('A1').setNote('n'); ${fill('A1:B2', 'A1:B5')}`,
    );
    expect(desk.run("return sheet.getRange('A3:B5').getValues();")).toEqual([
      ['x', 3],
      ['y', 4],
      ['x', 5],
    ]);
    expect(desk.run("return sheet.getRange('A1:A5').getNotes().flat();")).toEqual(['n', '', '', '', '']);
  });

  it('copies one number and counts it on only by the other series', () => {
    const desk = new ScriptDesk();
    desk.run(
      `sheet.getRange('A1:B1').setValues([[5, 5]]); ${fill('A1', 'A1:A3')} ${fill('B1', 'B1:B3', 'ALTERNATE_SERIES')}`,
    );
    expect(desk.run("return sheet.getRange('A1:B3').getValues();")).toEqual([
      [5, 5],
      [5, 6],
      [5, 7],
    ]);
  });

  it('does not guess what follows numbers without one step', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1:A3').setValues([[1], [2], [4]]);");
    expect(desk.refusal(fill('A1:A3', 'A1:A5'))).toContain('NotEmulated');
  });

  it('moves references of formulas up as well', () => {
    const desk = new ScriptDesk();
    desk.run(`sheet.getRange('B3').setFormula('=A3'); ${fill('B3', 'B1:B3')}`);
    expect(desk.run("return sheet.getRange('B1:B3').getFormulas().flat();")).toEqual(['=A1', '=A2', '=A3']);
  });
});

describe('removing duplicates', () => {
  it('leaves what stands beside the range alone and moves formulas with their rows', () => {
    const desk = new ScriptDesk();
    desk.run(`sheet.getRange('A1:A3').setValues([['x'], ['X'], ['y']]); sheet.getRange('B3').setFormula('=C3');
      sheet.getRange('D1:D3').setValues([[1], [2], [3]]); sheet.getRange('C1:C3').setValues([[7], [7], [9]]);`);
    desk.run("sheet.getRange('A1:B3').removeDuplicates([1]);");
    expect(desk.run("return [sheet.getRange('A1:A3').getValues().flat(), sheet.getRange('B2').getFormula()];")).toEqual(
      [['x', 'y', ''], '=C2'],
    );
    expect(desk.run("return sheet.getRange('D1:D3').getValues().flat();")).toEqual([1, 2, 3]);
  });
});
