// What scripts read from and write into cells, as observed on live Google.
import { ScriptDesk } from './script-desk.ts';

describe('reading values', () => {
  it('gives empty texts for empty cells and keeps the types of others', () => {
    const desk = new ScriptDesk();
    expect(desk.run('return sheet.getDataRange().getValues();')).toEqual([['']]);
    desk.run("sheet.getRange(1, 1, 1, 4).setValues([['a', 2, true, '']]);");
    expect(desk.run('return sheet.getRange(1, 1, 1, 4).getValues();')).toEqual([['a', 2, true, '']]);
    expect(desk.run("return sheet.getRange('B2').isBlank();")).toBe(true);
  });

  it('gives dates of the script’s own world in the spreadsheet’s zone', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1').setValue('2026-09-01'); book.setSpreadsheetTimeZone('America/New_York');");
    const seen = desk.run("const d = sheet.getRange('A1').getValue(); return [d instanceof Date, d.toISOString()];");
    expect(seen).toEqual([true, '2026-09-01T04:00:00.000Z']);
  });

  it('shows what people see as display values', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1:C1').setValues([['12%', '$1,234.50', '9/1/2026']]);");
    expect(desk.run("return sheet.getRange('A1:C1').getDisplayValues();")).toEqual([['12%', '$1,234.50', '9/1/2026']]);
    expect(desk.run("return sheet.getRange('A1:B1').getValues();")).toEqual([[0.12, 1234.5]]);
  });
});

describe('writing values', () => {
  it('takes text that starts with = as a formula', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1').setValue('=1+1');");
    expect(desk.run("return sheet.getRange('A1').getValues();")).toEqual([[2]]);
    expect(desk.run("return sheet.getRange('A1').getFormulas();")).toEqual([['=1+1']]);
  });

  it('refuses data of another size, with both sizes named', () => {
    const desk = new ScriptDesk();
    expect(desk.refusal("sheet.getRange('A1').setValues([[1], [2]]);")).toContain(
      'The data has 2 but the range has 1.',
    );
    expect(desk.refusal("sheet.getRange('A1').setValues([[1, 2]]);")).toContain('number of columns in the data');
  });

  it('appends behind the last row with a value and grows the grid', () => {
    const desk = new ScriptDesk();
    desk.run(
      "sheet.getRange('B3').setValue('x'); sheet.getRange('A9').setBackground('red'); sheet.appendRow(['y', 1]);",
    );
    expect(desk.run("return sheet.getRange('A4:B4').getValues();")).toEqual([['y', 1]]);
    desk.run('sheet.deleteRows(5, 996); sheet.appendRow(["last"]);');
    expect(desk.run('return [sheet.getMaxRows(), sheet.getLastRow()];')).toEqual([5, 5]);
  });

  it('refuses what a strict validation forbids and writes nothing', () => {
    const desk = new ScriptDesk();
    desk.run(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Approved', 'Sent back']).setAllowInvalid(false).build();
      sheet.getRange('A1:A2').setDataValidation(rule);`);
    expect(desk.refusal("sheet.getRange('A1:A2').setValues([['Approved'], ['perhaps']]);")).toContain(
      'cell A2 violates',
    );
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('');
    desk.run("sheet.getRange('A1').setValue('Approved');");
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('Approved');
  });
});

describe('formulas', () => {
  it('get an equals sign when they lack one', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1:B1').setFormulas([['SUM(C1:D1)', '=C1']]);");
    expect(desk.run("return sheet.getRange('A1:B1').getFormulas();")).toEqual([['=SUM(C1:D1)', '=C1']]);
  });

  it('read back canonically in R1C1 and leave quoted text alone', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('B2').setFormulaR1C1('=R[1]C&\"R[1]C\"');");
    expect(desk.run("return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getFormulaR1C1()];")).toEqual([
      '=B3&"R[1]C"',
      '=R[1]C[0]&"R[1]C"',
    ]);
  });
});

describe('notes', () => {
  it('turn whole numbers into texts differently one by one and in a block', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1').setNote(25); sheet.getRange('A2:A2').setNotes([[25]]);");
    expect(desk.run("return sheet.getRange('A1:A2').getNotes();")).toEqual([['25'], ['25.0']]);
    expect(desk.refusal("sheet.getRange('A1').setNotes('foo');")).toContain("don't match the method signature");
  });
});

describe('rich text', () => {
  it('keeps links and styles of parts, and runs for the gaps between them', () => {
    const desk = new ScriptDesk();
    desk.run(`const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const text = SpreadsheetApp.newRichTextValue().setText('see plan now').setLinkUrl(4, 8, 'https://plan.test/a').setTextStyle(0, 3, bold).build();
      sheet.getRange('A1').setRichTextValue(text);`);
    const seen = desk.run(
      "return sheet.getRange('A1').getRichTextValue().getRuns().map(r => [r.getText(), r.getLinkUrl(), r.getTextStyle().isBold()]);",
    );
    expect(seen).toEqual([
      ['see', null, true],
      [' ', null, null],
      ['plan', 'https://plan.test/a', null],
      [' now', null, null],
    ]);
  });

  it('is text whatever it looks like, and plain cells are one run', () => {
    const desk = new ScriptDesk();
    desk.run(
      "sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').setLinkUrl('https://x.test').build());",
    );
    expect(
      desk.run(
        "return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula(), sheet.getRange('A1').getRichTextValue().getLinkUrl()];",
      ),
    ).toEqual(['=1+1', '', 'https://x.test']);
    desk.run("sheet.getRange('B1').setValue('plain'); sheet.getRange('C1').setValue(4);");
    expect(
      desk.run(
        "return [sheet.getRange('B1').getRichTextValue().getRuns().length, sheet.getRange('C1').getRichTextValue()];",
      ),
    ).toEqual([1, null]);
  });
});
