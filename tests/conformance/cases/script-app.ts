// ScriptApp and Session: triggers, what the script may do, who runs it. Pages and menus stand in pages-and-menus.ts.
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

/** What the published types do not know yet. */
interface NewerScriptApp {
  getAuthorizationInfo(mode: unknown, scopes?: string[]): { getAuthorizedScopes(): string[] };
}

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
          trigger.getTriggerSourceId(),
        ]);
        equal(seen, [[id, HANDLER, 'CLOCK', 'CLOCK', null]]);
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
    name: 'a daily trigger is one of the same kind: it takes the place in the file too',
    source: EDITOR_TRIGGERS,
    host: 'any',
    run: () =>
      withoutTriggers(() => {
        ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).create();
        throws(() => hourly(1), 'too many');
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
    name: 'the scopes of the manifest are authorised; of named ones, those are told and no others',
    source: 'A/reference/script/authorization-info#getauthorizedscopes',
    host: 'any',
    run() {
      const { FULL } = ScriptApp.AuthMode;
      const app = ScriptApp as unknown as NewerScriptApp;
      const [file, email] = ['drive.file', 'userinfo.email'].map(name => `https://www.googleapis.com/auth/${name}`);
      const all = app.getAuthorizationInfo(FULL).getAuthorizedScopes();
      isTrue(all.indexOf(file!) >= 0 && all.indexOf(email!) >= 0, all.join(' '));
      equal(app.getAuthorizationInfo(FULL, [file!]).getAuthorizedScopes(), [file]);
      const gmail = 'https://www.googleapis.com/auth/gmail.readonly';
      throws(() => app.getAuthorizationInfo(FULL, [gmail]), '');
    },
  },
  {
    name: 'kinds and sources of triggers, and days of the week, are enums',
    source: 'A/reference/script/event-type; A/reference/script/trigger-source; A/reference/base/weekday',
    host: 'any',
    run() {
      const { EventType, TriggerSource, WeekDay, AuthMode } = ScriptApp;
      equal([EventType.CLOCK, EventType.ON_OPEN, EventType.ON_EDIT].map(String), ['CLOCK', 'ON_OPEN', 'ON_EDIT']);
      equal([TriggerSource.CLOCK, TriggerSource.DOCUMENTS].map(String), ['CLOCK', 'DOCUMENTS']);
      equal([WeekDay.MONDAY, WeekDay.SUNDAY].map(String), ['MONDAY', 'SUNDAY']);
      equal([AuthMode.NONE, AuthMode.LIMITED, AuthMode.FULL].map(String), ['NONE', 'LIMITED', 'FULL']);
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
