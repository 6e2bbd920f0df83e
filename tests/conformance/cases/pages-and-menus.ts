// HtmlService and Ui: what a page holds before it is shown, and what sidebars, dialogs and menus take.
import { type Case, equal, throws } from '../script/case.ts';

const HTML = 'A/reference/html/html-output';
const UI = 'A/reference/base/ui';
const any = (value: unknown): never => value as never;

export const cases: Case[] = [
  {
    name: 'a page has no title at first and keeps the one it gets; untrusted text is escaped',
    source: 'seen live, 59',
    host: 'any',
    run() {
      const page = HtmlService.createHtmlOutput('a');
      equal(page.getTitle(), '');
      equal(page.setTitle('T').appendUntrusted('<i>&').getContent(), 'a&lt;i&gt;&amp;');
      equal([page.getTitle(), page.setWidth(460).getWidth(), page.setHeight(560).getHeight()], ['T', 460, 560]);
    },
  },
  {
    name: 'a page is empty or holds the given text or blob, and is added to, replaced and emptied',
    source: `${HTML}#appendaddedcontent; A/reference/html/html-service#createhtmloutputblob`,
    host: 'any',
    run() {
      equal(HtmlService.createHtmlOutput().getContent(), '');
      const page = HtmlService.createHtmlOutput(any(Utilities.newBlob('<b>a</b>', 'text/html')));
      equal(page.append('<i>b</i>').getContent(), '<b>a</b><i>b</i>');
      equal(page.setContent('c').getContent(), 'c');
      equal(page.clear().getContent(), '');
      equal(page.append('d').getBlob().getDataAsString(), 'd');
    },
  },
  {
    name: 'a page lists its meta tags in order and refuses those that are not allowed',
    source: `${HTML}#addmetatagname,-content`,
    host: 'any',
    run() {
      const page = HtmlService.createHtmlOutput('a');
      equal(page.getMetaTags().length, 0);
      page.addMetaTag('viewport', 'width=device-width').addMetaTag('mobile-web-app-capable', 'yes');
      equal(
        page.getMetaTags().map(tag => [tag.getName(), tag.getContent()]),
        [
          ['viewport', 'width=device-width'],
          ['mobile-web-app-capable', 'yes'],
        ],
      );
      throws(() => page.addMetaTag('description', 'a'), 'meta tag');
    },
  },
  {
    name: 'frame and sandbox modes are taken and change nothing that a script sees',
    source: `${HTML}#setsandboxmodemode`,
    host: 'any',
    run() {
      const page = HtmlService.createHtmlOutput('a')
        .setSandboxMode(HtmlService.SandboxMode.IFRAME)
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
      equal(page.getContent(), 'a');
      throws(() => page.setSandboxMode(any('IFRAME')), "don't match the method signature for HtmlService.HtmlOutput");
    },
  },
  {
    name: 'a file that is not in the script is refused by name',
    source: 'seen live, 59',
    host: 'any',
    run: () =>
      throws(() => HtmlService.createHtmlOutputFromFile('no-such-page'), 'No HTML file named no-such-page was found.'),
  },
  {
    name: 'a sidebar, dialogs and an add-on menu are taken by the Ui of the open editor',
    source: UI,
    host: 'document',
    opensPage: true,
    run() {
      const ui = DocumentApp.getUi();
      const more = ui.createMenu('More').addItem('Again', 'showCases');
      ui.createAddonMenu().addItem('Run the cases', 'showCases').addSeparator().addSubMenu(more).addToUi();
      const page = (): GoogleAppsScript.HTML.HtmlOutput => HtmlService.createHtmlOutput('conformance');
      ui.showModalDialog(page().setWidth(460).setHeight(560), 'Conformance');
      ui.showModelessDialog(page(), 'Conformance');
      ui.showSidebar(page().setTitle('Conformance'));
    },
  },
  {
    name: 'a sidebar takes a page and no text, a dialog a page and a title',
    source: 'seen live, 9 (signature messages)',
    host: 'document',
    run() {
      const ui = DocumentApp.getUi();
      throws(() => ui.showSidebar(any('<b>a</b>')), "don't match the method signature for Ui.showSidebar");
      const page = HtmlService.createHtmlOutput('a');
      throws(
        () => (ui.showModalDialog as unknown as (page: object) => void)(page),
        "don't match the method signature for Ui.showModalDialog",
      );
      throws(() => ui.createMenu(any(null)), "don't match the method signature for Ui.createMenu");
    },
  },
  {
    name: 'buttons and sets of buttons are enums in the order of the reference',
    source: `A/reference/base/button; A/reference/base/button-set`,
    host: 'document',
    run() {
      const ui = DocumentApp.getUi();
      const { CLOSE, OK, CANCEL, YES, NO } = ui.Button;
      equal([CLOSE, OK, CANCEL, YES, NO].map(String), ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
      const { OK_CANCEL, YES_NO, YES_NO_CANCEL } = ui.ButtonSet;
      equal([ui.ButtonSet.OK, OK_CANCEL, YES_NO, YES_NO_CANCEL].map(String), [
        'OK',
        'OK_CANCEL',
        'YES_NO',
        'YES_NO_CANCEL',
      ]);
    },
  },
  {
    name: 'the Ui of the other editor is refused: how the add-on knows which one is open',
    source: 'A/reference/spreadsheet/spreadsheet-app#getui (message seen live)',
    host: 'document',
    run: () => throws(() => SpreadsheetApp.getUi(), 'Cannot call SpreadsheetApp.getUi() from this context.'),
  },
  {
    name: 'in a spreadsheet DocumentApp has no Ui and no document',
    source: 'A/reference/document/document-app#getactivedocument; F§1.5',
    host: 'spreadsheet',
    run() {
      throws(() => DocumentApp.getUi(), 'Cannot call DocumentApp.getUi() from this context.');
      equal(DocumentApp.getActiveDocument(), null);
    },
  },
  {
    name: 'in a document there is no active spreadsheet',
    source: 'seen live, 48',
    host: 'document',
    run: () => equal(SpreadsheetApp.getActiveSpreadsheet(), null),
  },
];
