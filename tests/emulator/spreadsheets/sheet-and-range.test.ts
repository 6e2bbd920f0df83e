// Sheets and ranges as scripts handle them: addresses, clearing, sorting, filters, protections. Observed on live Google.
import { DOCUMENT } from '../../../src/emulator/drive/contract.ts';
import { ANA, BEN, ScriptDesk } from './script-desk.ts';

describe('addresses', () => {
  it('may be R1C1 in any case, inverted, with dollars, a lone mark or an open end', () => {
    const desk = new ScriptDesk();
    const seen = desk.run(`sheet.insertColumns(1, 500);
      return ['R10C5:R1C2', 'r2c3', 'RC1', '$aa$11', '!c2:e5', 'A1:b'].map(a => sheet.getRange(a).getA1Notation());`);
    expect(seen).toEqual(['B1:E10', 'C2', 'RC1', 'AA11', 'C2:E5', 'A1:B1000']);
  });

  it('are refused in Google’s words when they lie outside', () => {
    const desk = new ScriptDesk();
    expect(desk.refusal('sheet.getRange(0, 1);')).toBe('The starting row of the range is too small.');
    expect(desk.refusal('sheet.getRange(1, 1, 0, 1);')).toBe('The number of rows in the range must be at least 1.');
    expect(desk.refusal("sheet.getRange('A1').offset(0, 0, 0, 1);")).toContain('number of rows');
    expect(desk.refusal("sheet.getRange('A1').offset(0, 0, 1, 0);")).toContain('number of columns');
    expect(desk.refusal('sheet.getRange(1, 27);')).toContain('outside the dimensions');
    expect(desk.refusal("sheet.getRange('?');")).toBe('Range not found');
    expect(desk.refusal('sheet.getRange(true);')).toContain("don't match the method signature");
  });

  it('find the next data cell as Ctrl and an arrow do', () => {
    const desk = new ScriptDesk();
    desk.run('[1, 2, 3, 6].forEach(row => sheet.getRange(row, 1).setValue(row));');
    const down = (from: number) =>
      desk.run(`return sheet.getRange(${from}, 1).getNextDataCell(SpreadsheetApp.Direction.DOWN).getRow();`);
    expect([down(1), down(3), down(4), down(6)]).toEqual([3, 6, 6, 1000]);
  });
});

describe('clearing', () => {
  it('a sheet keeps notes and validations, contents and formats go apart', () => {
    const desk = new ScriptDesk();
    const fill = `const cell = sheet.getRange('A1').setValue('x').setNote('n').setBackground('teal');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());`;
    const state =
      "const r = sheet.getRange('A1'); return [r.getValue(), r.getNote(), r.getBackground(), r.getDataValidation() !== null];";
    expect(desk.run(`${fill} sheet.clear(); ${state.replace('const r', 'let r')}`)).toEqual(['', 'n', '#ffffff', true]);
    expect(desk.run(`${fill} sheet.clearContents(); ${state}`)).toEqual(['', 'n', '#008080', true]);
    expect(desk.run(`${fill} sheet.clearFormats(); ${state}`)).toEqual(['x', 'n', '#ffffff', true]);
  });
});

describe('looks', () => {
  it('default to white, normal, ten points; every CSS name comes back as hex and an unknown one changes nothing', () => {
    const desk = new ScriptDesk();
    const look =
      "const r = sheet.getRange('A1'); return [r.getBackground(), r.getFontWeight(), r.getFontSize(), r.getWrap()];";
    expect(desk.run(look)).toEqual(['#ffffff', 'normal', 10, true]);
    expect(
      desk.run(
        "return ['rebeccapurple', 'papayawhip', '#abc', '#A1B2C3'].map(c => sheet.getRange('A1').setBackground(c).getBackground());",
      ),
    ).toEqual(['#ffffff', '#ffefd5', '#aabbcc', '#a1b2c3']);
  });

  it('count 147 colour names', () => {
    const { COLOR_NAMES } = jest.requireActual<
      typeof import('../../../src/emulator/services/spreadsheet-app/colors.ts')
    >('../../../src/emulator/services/spreadsheet-app/colors.ts');
    expect(COLOR_NAMES.size).toBe(147);
  });
});

describe('sorting', () => {
  it('sorts the first row too: numbers, texts, booleans, reversed when descending', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1:A5').setValues([['Name'], [true], ['ada'], [10], [2]]);");
    expect(desk.run("sheet.sort(1); return sheet.getRange('A1:A5').getValues().flat();")).toEqual([
      2,
      10,
      'ada',
      'Name',
      true,
    ]);
    expect(desk.run("sheet.sort(1, false); return sheet.getRange('A1:A5').getValues().flat();")).toEqual([
      true,
      'Name',
      'ada',
      10,
      2,
    ]);
  });
});

describe('copying and moving', () => {
  it('copies the whole source into a smaller target and whole copies only into a larger one', () => {
    const desk = new ScriptDesk();
    desk.run(
      "sheet.getRange('A1:A2').setValues([['a'], ['b']]); sheet.getRange('A1:A2').copyTo(sheet.getRange('C1')); sheet.getRange('A1:A2').copyTo(sheet.getRange('D1:D5'));",
    );
    expect(desk.run("return sheet.getRange('C1:D5').getValues();")).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['', 'a'],
      ['', 'b'],
      ['', ''],
    ]);
  });

  it('moves leave default looks behind, also where source and target overlap', () => {
    const desk = new ScriptDesk();
    desk.run(
      "sheet.getRange('A1:A2').setValues([['a'], ['b']]).setBackground('red'); sheet.getRange('A1:A2').moveTo(sheet.getRange('A2'));",
    );
    expect(
      desk.run("return [sheet.getRange('A1:A3').getValues().flat(), sheet.getRange('A1:A3').getBackgrounds().flat()];"),
    ).toEqual([
      ['', 'a', 'b'],
      ['#ffffff', '#ff0000', '#ff0000'],
    ]);
  });

  it('takes an unknown paste type without a word', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('A1').setValue('a'); sheet.getRange('A1').copyTo(sheet.getRange('B1'), 'FOO');");
    expect(desk.run("return sheet.getRange('B1').getValue();")).toBe('a');
  });

  it('relative references move with a copied formula', () => {
    const desk = new ScriptDesk();
    desk.run("sheet.getRange('B1').setFormula('=A1+$A$1'); sheet.getRange('B1').copyTo(sheet.getRange('C3'));");
    expect(desk.run("return sheet.getRange('C3').getFormula();")).toBe('=B3+$A$1');
  });
});

describe('validation rules', () => {
  it('read back as built: list values are strings, invalid data is allowed unless forbidden', () => {
    const desk = new ScriptDesk();
    desk.run(`const rule = SpreadsheetApp.newDataValidation().requireValueInList([1, 'two'], false).setHelpText('one of two').build();
      sheet.getRange('A1').setDataValidation(rule);`);
    const seen = desk.run(`const rule = sheet.getRange('A1').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()];`);
    expect(seen).toEqual(['VALUE_IN_LIST', [['1', 'two'], false], true, 'one of two']);
  });

  it('may take their values from a range, which moves with its rows', () => {
    const desk = new ScriptDesk();
    desk.run(`sheet.getRange('D1:D2').setValues([['a'], ['b']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build();
      sheet.getRange('A5').setDataValidation(rule); sheet.insertRowsBefore(1, 3);`);
    desk.run("sheet.getRange('A8').setValue('b');");
    expect(desk.refusal("sheet.getRange('A8').setValue('c');")).toContain(
      'Please enter one of the following values: a, b.',
    );
  });
});

describe('conditional format rules', () => {
  it('are set as a list and come back with their ranges', () => {
    const desk = new ScriptDesk();
    const seen =
      desk.run(`const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('stuck').setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:B9')]).build();
      sheet.setConditionalFormatRules([rule]); sheet.getRange('B3').setValue('stuck');
      const [back] = sheet.getConditionalFormatRules();
      return [back.getRanges()[0].getA1Notation(), String(back.getBooleanCondition().getCriteriaType()), sheet.getRange('B3').getBackground()];`);
    expect(seen).toEqual(['B2:B9', 'TEXT_EQUAL_TO', '#ffffff']);
    expect(desk.refusal('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();')).toContain('ranges');
  });
});

describe('filters', () => {
  it('allow one a sheet and hide rows by it', () => {
    const desk = new ScriptDesk();
    desk.run(`sheet.getRange('A1:A4').setValues([['State'], ['done'], ['open'], ['done']]);
      const filter = sheet.getRange('A1:A4').createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['done']).build());`);
    expect(desk.run('return [1, 2, 3, 4].map(row => sheet.isRowHiddenByFilter(row));')).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(desk.refusal("sheet.getRange('A1:B2').createFilter();")).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(desk.run('sheet.getFilter().remove(); return sheet.getFilter();')).toBe(null);
  });
});

describe('hiding', () => {
  it('shows at once in what is asked', () => {
    const desk = new ScriptDesk();
    const seen = desk.run(`book.insertSheet('Second'); sheet.hideRows(2); sheet.hideColumns(3, 2); sheet.hideSheet();
      return [sheet.isSheetHidden(), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(4)];`);
    expect(seen).toEqual([true, true, false, true]);
  });

  it('keeps one sheet visible', () => {
    const desk = new ScriptDesk();
    expect(desk.refusal('sheet.hideSheet();')).toBe("You can't hide all the sheets in a document.");
  });
});

describe('rows and columns', () => {
  it('blank rows below the data do not count, columns inside it do', () => {
    const desk = new ScriptDesk();
    const seen =
      desk.run(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.insertRowsAfter(2, 3); sheet.insertColumnBefore(2);
      return [sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(seen).toEqual([2, 3]);
  });
});

describe('protections', () => {
  const share = (desk: ScriptDesk) =>
    desk.workspace.drive.share(
      { email: ANA, scopes: 'all', client: 'user' },
      desk.id,
      { type: 'user', role: 'writer', emailAddress: BEN },
      false,
    );

  it('of a whole sheet have no notation, its size, and no editors named', () => {
    const desk = new ScriptDesk();
    const seen = desk.run(
      'const p = sheet.protect(), r = p.getRange(); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns(), p.getEditors().length, p.canEdit()];',
    );
    expect(seen).toEqual(['', 1000, 26, 0, true]);
  });

  it('let every editor in until editors are removed, then only the owner and who is named', () => {
    const desk = new ScriptDesk();
    share(desk);
    desk.run("sheet.getRange('A1:A2').protect().setDescription('Journal');");
    desk.run("sheet.getRange('A1').setValue('ben');", { as: BEN });
    desk.run(
      'const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; p.removeEditors(p.getEditors());',
    );
    expect(desk.refusal("sheet.getRange('A1').setValue('again');", { as: BEN })).toContain(
      'You are trying to edit a protected cell or object.',
    );
    expect(desk.refusal('sheet.deleteRow(1);', { as: BEN })).toContain('protected cell');
    desk.run("sheet.getRange('B1').setValue('free'); ", { as: BEN });
    expect(desk.run("sheet.getRange('A2').setValue('owner'); return sheet.getRange('A1:B2').getValues();")).toEqual([
      ['ben', 'free'],
      ['owner', ''],
    ]);
  });

  it('that only warn refuse nobody', () => {
    const desk = new ScriptDesk();
    share(desk);
    desk.run('const p = sheet.protect(); p.removeEditors(p.getEditors()); p.setWarningOnly(true);');
    desk.run("sheet.getRange('A1').setValue('x');", { as: BEN });
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('x');
  });
});

describe('who may', () => {
  it('viewers read and cannot write', () => {
    const desk = new ScriptDesk();
    desk.workspace.drive.share(
      { email: ANA, scopes: 'all', client: 'user' },
      desk.id,
      { type: 'user', role: 'reader', emailAddress: BEN },
      false,
    );
    const result = desk.try("sheet.getRange('A1').setValue('x');", { as: BEN });
    expect(result.outcome).not.toBe('returned');
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('');
  });

  it('currentonly opens the open file only', () => {
    const desk = new ScriptDesk();
    const other = desk.newSpreadsheet();
    expect(desk.refusal(`SpreadsheetApp.openById('${other}');`)).toContain('SpreadsheetApp.openById');
    expect(desk.run(`return SpreadsheetApp.openById('${other}').getName();`, { scopes: ['spreadsheets'] })).toBe(
      'Goals',
    );
    expect(desk.refusal('return book.getName();', { scopes: [] })).toContain('spreadsheets.currentonly');
  });

  it('members nobody wrote are loud', () => {
    const desk = new ScriptDesk();
    expect(desk.refusal("sheet.getRange('A1').createPivotTable(sheet.getRange('A1:A5'));")).toContain('NotEmulated');
  });
});

describe('outside a spreadsheet', () => {
  it('there is no active one', () => {
    const desk = new ScriptDesk();
    const { drive } = desk.workspace;
    const ana = { email: ANA, scopes: 'all', client: 'user' } as const;
    const { id } = drive.create(ana, { name: 'Doc', mimeType: DOCUMENT, parentId: drive.rootOf(ANA).id });
    expect(desk.run('return SpreadsheetApp.getActiveSpreadsheet();', { fileId: id })).toBe(null);
  });
});

describe('the selection', () => {
  it('is what the page reports, A1 of the first sheet otherwise', () => {
    const desk = new ScriptDesk();
    expect(
      desk.run('return SpreadsheetApp.getActiveRange().getA1Notation();', { selection: { sheetId: 0, a1: 'C4' } }),
    ).toBe('C4');
    expect(desk.run('return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation()];')).toEqual([
      'Sheet1',
      'A1',
    ]);
  });
});
