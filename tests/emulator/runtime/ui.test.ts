// Menus, sidebars and dialogs of the open editor, as the page is told to show them.
import { ANA, manifest, type Tried, tryCode } from './bundles.ts';

const scopes = manifest(['script.container.ui', 'documents.currentonly']);
const code = `
  function onOpen(e) {
    DocumentApp.getUi().createAddonMenu()
      .addItem('Open', 'showSidebar').addSeparator()
      .addSubMenu(DocumentApp.getUi().createMenu('More').addItem('Help', 'help'))
      .addToUi();
    console.log(String(e.authMode), e.source.getId());
  }
  const page = () => HtmlService.createHtmlOutputFromFile('page').setTitle('Title');
  function showSidebar() { DocumentApp.getUi().showSidebar(page()); }
  function showDialog() { DocumentApp.getUi().showModalDialog(page().setWidth(320).setHeight(200), 'Pick'); }
  function showModeless() { DocumentApp.getUi().showModelessDialog(page(), 'Look'); }
  function ask() {
    const ui = DocumentApp.getUi();
    return [ui.alert('Done') === ui.Button.OK, ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES, String(ui.alert('T', 'P', ui.ButtonSet.OK_CANCEL))];
  }
  function wrong(expression) { return eval(expression); }`;

const tried = (given = scopes): Tried => tryCode(code, { manifest: given });
const menuRun = (name: string, given = scopes) => {
  const { workspace, fileId } = tried(given);
  return workspace.runMenuItem(ANA, fileId, name);
};

describe('Ui', () => {
  it('answers the menu that onOpen built, under the name of the add-on', () => {
    const { workspace, fileId } = tried();
    workspace.useBundle({ name: 'My add-on', manifest: scopes, code, html: new Map() });
    workspace.runMenuItem(ANA, fileId, 'help');
    const { menuName, items, run } = workspace.openFile(ANA, fileId);
    expect([menuName, items]).toEqual([
      'My add-on',
      [
        { kind: 'item', caption: 'Open', functionName: 'showSidebar' },
        { kind: 'separator' },
        { kind: 'submenu', caption: 'More', items: [{ kind: 'item', caption: 'Help', functionName: 'help' }] },
      ],
    ]);
    expect(run?.logs).toEqual([{ severity: 'DEBUG', message: `LIMITED ${fileId}` }]);
  });

  it('shows sidebars and dialogs', () => {
    expect(menuRun('showSidebar').commands).toEqual([{ kind: 'sidebar', title: 'Title', html: '<b>Hello</b>' }]);
    expect(menuRun('showDialog').commands).toEqual([
      { kind: 'dialog', title: 'Pick', html: '<b>Hello</b>', width: 320, height: 200, modal: true },
    ]);
    expect(menuRun('showModeless').commands).toMatchObject([{ kind: 'dialog', title: 'Look', modal: false }]);
  });

  it('needs its scope, and menus need none', () => {
    const none = manifest([]);
    expect(menuRun('showSidebar', none).error?.message).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    const { workspace, fileId } = tryCode(
      "function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('Open', 'f').addToUi(); }",
      { manifest: none },
    );
    expect(workspace.openFile(ANA, fileId).items.length).toBe(1);
  });

  it('shows no sidebar from onOpen', () => {
    const { workspace, fileId } = tryCode(`${code} onOpen = showSidebar;`, { manifest: scopes });
    expect(workspace.openFile(ANA, fileId)).toMatchObject({ items: [], run: { outcome: 'threw', commands: [] } });
  });

  it('records alerts and answers with the first button that agrees', () => {
    const run = tried().call('ask');
    expect(run.value).toEqual([true, true, 'OK']);
    expect(run.commands).toEqual([
      { kind: 'alert', title: '', prompt: 'Done' },
      { kind: 'alert', title: '', prompt: 'Sure?' },
      { kind: 'alert', title: 'T', prompt: 'P' },
    ]);
  });

  it.each([
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['DocumentApp.getUi().prompt("?")', 'NotEmulated: Ui.prompt'],
    [
      'DocumentApp.getUi().showSidebar("<b>")',
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    ],
    [
      'DocumentApp.getUi().showModalDialog(page())',
      "The parameters (HtmlService.HtmlOutput) don't match the method signature for Ui.showModalDialog.",
    ],
  ])('refuses %s', (expression, message) => {
    expect(tried().call('wrong', expression).error?.message).toBe(message);
  });
});
