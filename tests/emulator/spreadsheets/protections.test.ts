// Protections between several people: who is let in, what several of them mean together, what only a school's files have.
// Facts: platform facts §6 and the reference of Protection (A/reference/spreadsheet/protection).
import { ANA, BEN, ScriptDesk } from './script-desk.ts';

const PROTECTED = 'You are trying to edit a protected cell or object.';

/** A spreadsheet of Ana's that Ben may edit. */
function sharedDesk(): ScriptDesk {
  const desk = new ScriptDesk();
  const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
  desk.workspace.drive.share(owner, desk.id, { type: 'user', role: 'writer', emailAddress: BEN }, false);
  return desk;
}

const asBen = { as: BEN };

describe('a protection', () => {
  it('names the other editors of the file until its editors are changed', () => {
    const desk = sharedDesk();
    const editors =
      "sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]";
    expect(desk.run(`${editors}.getEditors().map(String);`)).toEqual([BEN]);
  });

  it('keeps out who was taken from it, reading aside, until that person is added again', () => {
    const desk = sharedDesk();
    desk.run(`sheet.getRange('A1').setValue('seen'); sheet.getRange('A1').protect().removeEditor('${BEN}');`);
    expect(desk.refusal("sheet.getRange('A1').setValue('x');", asBen)).toContain(PROTECTED);
    expect(desk.run("return [sheet.getRange('A1').getValue(), sheet.getRange('A1').canEdit()];", asBen)).toEqual([
      'seen',
      false,
    ]);
    desk.run(`sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditors(['${BEN}']);`);
    desk.run("sheet.getRange('A1').setValue('x');", asBen);
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('x');
  });

  it('cannot be loosened or asked for its editors by who is kept out', () => {
    const desk = sharedDesk();
    desk.run(`sheet.getRange('A1').protect().removeEditor('${BEN}');`);
    const own = 'const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];';
    expect(desk.run(`${own} return p.canEdit();`, asBen)).toBe(false);
    expect(desk.refusal(`${own} p.getEditors();`, asBen)).toContain(PROTECTED);
    expect(desk.refusal(`${own} p.addEditor('${BEN}');`, asBen)).toContain(PROTECTED);
    expect(desk.refusal(`${own} p.remove();`, asBen)).toContain(PROTECTED);
  });

  it('does not keep out its owner nor the person who makes it, whoever is removed', () => {
    const desk = sharedDesk();
    desk.run(
      `const p = sheet.getRange('A1').protect(); p.addEditor('${BEN}'); p.removeEditors(['${ANA}', '${BEN}']);`,
      asBen,
    );
    desk.run("sheet.getRange('A1').setValue('ben');", asBen);
    desk.run("sheet.getRange('A1').setValue('ana');");
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('ana');
  });
});

describe('several protections', () => {
  it('are as strict as the strictest of them', () => {
    const desk = sharedDesk();
    desk.run(`sheet.getRange('A1:B2').protect(); sheet.getRange('A1').protect().removeEditor('${BEN}');`);
    expect(desk.refusal("sheet.getRange('A1:B1').setValue('x');", asBen)).toContain(PROTECTED);
    desk.run("sheet.getRange('B1').setValue('x');", asBen);
    expect(desk.run("return sheet.getRange('A1:B1').getValues();")).toEqual([['', 'x']]);
  });
});

describe('a protected sheet', () => {
  it('may leave ranges free; what reaches out of them is refused', () => {
    const desk = sharedDesk();
    desk.run(`const p = sheet.protect(); p.removeEditor('${BEN}'); p.setUnprotectedRanges([sheet.getRange('B2:B4')]);`);
    desk.run("sheet.getRange('B2:B3').setValue('free');", asBen);
    expect(desk.refusal("sheet.getRange('B4:B5').setValue('x');", asBen)).toContain(PROTECTED);
    expect(desk.refusal("sheet.setName('x');", asBen)).toContain(PROTECTED);
    expect(desk.run("return sheet.getRange('B2:B5').getValues().flat();")).toEqual(['free', 'free', '', '']);
  });

  it('leaves free only what lies in it', () => {
    const desk = sharedDesk();
    const other = "const other = book.insertSheet('Other').getRange('A1');";
    expect(desk.refusal(`${other} sheet.protect().setUnprotectedRanges([other]);`)).toContain('protected sheet');
    expect(desk.refusal("sheet.getRange('A1').protect().setUnprotectedRanges([]);")).toContain('protected sheet');
  });
});

describe('letting the domain in', () => {
  it('lets in every editor of the file', () => {
    const desk = sharedDesk();
    desk.run(`const p = sheet.getRange('A1').protect(); p.removeEditor('${BEN}'); p.setDomainEdit(true);`);
    desk.run("sheet.getRange('A1').setValue('x');", asBen);
    expect(desk.run("return sheet.getRange('A1').getValue();")).toBe('x');
  });

  it('is refused in a file that belongs to a private account', () => {
    const desk = new ScriptDesk();
    desk.workspace.addPerson({ id: ANA, name: ANA, role: 'teacher', addOnBlocked: false, account: 'consumer' });
    expect(desk.refusal("sheet.getRange('A1').protect().setDomainEdit(true);")).toContain('Google Workspace domain');
  });
});
