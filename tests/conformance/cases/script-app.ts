// ScriptApp, Session, HtmlService, Ui: triggers, who runs the script, pages and menus.
import { type Case, equal, isTrue, throws } from '../script/case.ts';

const EDITOR_TRIGGERS = 'F§1.5; W/add-ons/concepts/editor-triggers';
const HANDLER = 'showCases';

/** No trigger before, none after: a person may have one an hour and file only. */
function withoutTriggers(use: () => void): void {
  const clear = (): void => {
    for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  };
  clear();
  try {
    use();
  } finally {
    clear();
  }
}

const hourly = (hours: number): GoogleAppsScript.Script.Trigger =>
  ScriptApp.newTrigger(HANDLER).timeBased().everyHours(hours).create();

export const cases: Case[] = [
  {
    name: 'an hourly trigger is listed with its function, kind and id until it is deleted',
    source: 'A/reference/script/trigger',
    host: 'any',
    run: () =>
      withoutTriggers(() => {
        const id = hourly(1).getUniqueId();
        const seen = ScriptApp.getProjectTriggers().map(trigger => [
          trigger.getUniqueId(),
          trigger.getHandlerFunction(),
          String(trigger.getEventType()),
          String(trigger.getTriggerSource()),
        ]);
        equal(seen, [[id, HANDLER, 'CLOCK', 'CLOCK']]);
        ScriptApp.getProjectTriggers().forEach(trigger => {
          ScriptApp.deleteTrigger(trigger);
        });
        equal(ScriptApp.getProjectTriggers().length, 0);
      }),
  },
  {
    name: 'a second time-driven trigger of an add-on in the same file is refused',
    source: EDITOR_TRIGGERS,
    host: 'any',
    run: () =>
      withoutTriggers(() => {
        hourly(1);
        throws(() => hourly(2), 'too many');
        equal(ScriptApp.getProjectTriggers().length, 1);
      }),
  },
  {
    name: 'a trigger of an add-on comes once an hour at most',
    source: EDITOR_TRIGGERS,
    host: 'any',
    run: () =>
      withoutTriggers(() =>
        throws(() => ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(10).create(), 'at least one hour'),
      ),
  },
  {
    name: 'a token is text and bears what the script may do; nothing more is needed',
    source: 'A/reference/script/script-app#getoauthtoken',
    host: 'any',
    run() {
      isTrue(ScriptApp.getOAuthToken().length > 10, 'a token');
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      equal([String(info.getAuthorizationStatus()), info.getAuthorizationUrl()], ['NOT_REQUIRED', null]);
    },
  },
  {
    name: 'the effective user has an address; the zone is a name that formatDate takes',
    source: 'A/reference/base/session',
    host: 'any',
    run() {
      const email = Session.getEffectiveUser().getEmail();
      isTrue(/^[^@\s]+@[^@\s]+$/.test(email), email);
      equal(Session.getActiveUser().getEmail(), email);
      isTrue(/^\d{4}$/.test(Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy')), 'a year');
    },
  },
  {
    name: 'the locale of the person begins with a language in two or three small letters',
    source: 'A/reference/base/session#getactiveuserlocale',
    host: 'any',
    run() {
      const locale = Session.getActiveUserLocale();
      isTrue(/^[a-z]{2,3}(?:[-_]\w+)?$/.test(locale), locale);
    },
  },
  {
    name: 'a temporary key is the same within a run and says nothing about the address',
    source: 'A/reference/base/session#gettemporaryactiveuserkey',
    host: 'any',
    run() {
      const key = Session.getTemporaryActiveUserKey();
      equal([key, key.indexOf('@')], [Session.getTemporaryActiveUserKey(), -1]);
    },
  },
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
    name: 'a file that is not in the script is refused by name',
    source: 'seen live, 59',
    host: 'any',
    run: () =>
      throws(() => HtmlService.createHtmlOutputFromFile('no-such-page'), 'No HTML file named no-such-page was found.'),
  },
  {
    name: 'a sidebar, a dialog and an add-on menu are taken by the Ui of the open editor',
    source: 'A/reference/base/ui',
    host: 'document',
    run() {
      const ui = DocumentApp.getUi();
      ui.createAddonMenu().addItem('Run the cases', 'showCases').addToUi();
      const page = (): GoogleAppsScript.HTML.HtmlOutput => HtmlService.createHtmlOutput('conformance');
      ui.showModalDialog(page().setWidth(460).setHeight(560), 'Conformance');
      ui.showSidebar(page().setTitle('Conformance'));
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
  {
    name: 'opening another file by its id needs a wider scope than the add-on has',
    source: 'F§2.2',
    host: 'any',
    run() {
      const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-conform';
      throws(() => DocumentApp.openById(id), 'https://www.googleapis.com/auth/documents');
      throws(() => SpreadsheetApp.openById(id), 'https://www.googleapis.com/auth/spreadsheets');
    },
  },
  {
    name: 'errors thrown by services are Errors of the script itself',
    source: 'HtmlService and google.script.run (errors in the script’s realm)',
    host: 'any',
    run() {
      try {
        Utilities.sleep(-1);
      } catch (error) {
        isTrue(error instanceof Error, 'instanceof Error');
        return;
      }
      throw new Error('nothing was thrown');
    },
  },
];
