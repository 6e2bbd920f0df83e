// The run itself: whose it is, what time it is, what it remembers. Implements the small ports over Apps Script's services.
import { AppError } from '../../core/errors.ts';
import { type Language, readLanguage } from '../../core/language.ts';
import type { Clock, PersonalStore } from '../ports.ts';
import type { HourlyTriggers, Person, PersonalLock } from '../teacher/ports.ts';

const LOCK_MILLISECONDS = 5_000;
/** user property → which workbook a trigger keeps in step (design: user properties map the trigger's id to its workbook). */
const TRIGGER_KEY = 'trigger.';
/** user property → the zone of the person's last panel: triggers and cards have no page to ask. */
const ZONE_KEY = 'zone';

/** `zone`: the person's own (IANA name); '' leaves the script's, which is the same for all its users. */
export const clock = (zone: string): Clock => ({
  now: () => Date.now(),
  today: () => Utilities.formatDate(new Date(), zone || Session.getScriptTimeZone(), 'yyyy-MM-dd'),
  wait: milliseconds => Utilities.sleep(milliseconds),
});

export const person = (): Person => ({
  email: () => {
    const email = Session.getEffectiveUser().getEmail();
    if (!email) throw new AppError('not-signed-in');
    return email.toLowerCase();
  },
});

export function personalStore(): PersonalStore {
  const properties = PropertiesService.getUserProperties();
  return {
    get: key => properties.getProperty(key),
    set: (key, value) => {
      properties.setProperty(key, value);
    },
    remove: key => {
      properties.deleteProperty(key);
    },
  };
}

export const personalLock = (): PersonalLock => ({
  hold(work) {
    const lock = LockService.getUserLock();
    if (!lock.tryLock(LOCK_MILLISECONDS)) throw new AppError('busy');
    try {
      return work();
    } finally {
      lock.releaseLock();
    }
  },
});

export const rememberedZone = (): string => personalStore().get(ZONE_KEY) ?? '';

/** Writes only what is new: the panel opens often, people travel seldom. */
export function rememberZone(zone: string): void {
  if (zone !== '' && zone !== rememberedZone()) personalStore().set(ZONE_KEY, zone);
}

const LANGUAGE_KEY = 'language';

/** The language this person chose in a panel, else the one of their Google account (A/reference/base/session). */
export const personLanguage = (): Language =>
  readLanguage(personalStore().get(LANGUAGE_KEY) ?? Session.getActiveUserLocale());

export const rememberLanguage = (language: Language): void => personalStore().set(LANGUAGE_KEY, language);

/** At most one an hour and one a user and file (F§1.5). `zone` is remembered for their runs. */
export function hourlyTriggers(handler: string, zone: string): HourlyTriggers {
  const store = personalStore();
  const own = (workbookId: string): GoogleAppsScript.Script.Trigger[] =>
    ScriptApp.getProjectTriggers().filter(trigger => store.get(TRIGGER_KEY + trigger.getUniqueId()) === workbookId);
  return {
    isOn: workbookId => own(workbookId).length > 0,
    switch(workbookId, on) {
      if (on && zone !== '') store.set(ZONE_KEY, zone);
      const found = own(workbookId);
      if (on && found.length === 0) {
        const trigger = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
        store.set(TRIGGER_KEY + trigger.getUniqueId(), workbookId);
      }
      if (on) return;
      for (const trigger of found) {
        ScriptApp.deleteTrigger(trigger);
        store.remove(TRIGGER_KEY + trigger.getUniqueId());
      }
    },
  };
}

/** The workbook of the trigger that fired; a trigger without an entry is removed, so that it cannot fire for nothing again. */
export function workbookOfTrigger(triggerUid: string): string | null {
  const workbookId = personalStore().get(TRIGGER_KEY + triggerUid);
  if (workbookId) return workbookId;
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getUniqueId() === triggerUid) ScriptApp.deleteTrigger(trigger);
  }
  return null;
}

export const openDocument = (): GoogleAppsScript.Document.Document => DocumentApp.getActiveDocument();

export const openSpreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

export const token = (): string => ScriptApp.getOAuthToken();

/** Goes to the Cloud project's log: codes and method names only, never a person's words. */
export const logLine = (line: string): void => {
  Logger.log(line);
};
