// The event objects that triggers hand to the script's functions (apps-script/guides/triggers/events).
import type { DriveItem } from '../drive/contract.ts';
import { User } from '../services/base/user.ts';
import { AuthMode } from '../services/script-app/constants.ts';
import { formatDate } from '../services/utilities/format-date.ts';
import { ScriptError } from '../types.ts';
import type { RunningExecution } from './execution.ts';

interface Editor {
  getActiveDocument?(): object | null;
  getActiveSpreadsheet?(): object | null;
}

/** onOpen and onInstall: authMode, the open file, the person. Without a scope for the file there is no source. */
export function openEvent(execution: RunningExecution, globals: Readonly<Record<string, object>>): [object] {
  const source = openFileOf(execution, globals);
  // In AuthMode NONE a script learns nothing of a person but the locale (W/add-ons/concepts/editor-auth-lifecycle).
  const user = execution.authMode === 'NONE' ? {} : { user: new User(execution.person.id) };
  return [{ authMode: AuthMode[execution.authMode], ...user, ...(source ? { source } : {}) }];
}

function openFileOf(execution: RunningExecution, globals: Readonly<Record<string, object>>): object | null | undefined {
  const isDocument = execution.container.kind === 'document';
  const editor = globals[isDocument ? 'DocumentApp' : 'SpreadsheetApp'] as Editor | undefined;
  try {
    return isDocument ? editor?.getActiveDocument?.() : editor?.getActiveSpreadsheet?.();
  } catch (error) {
    if (error instanceof ScriptError) return undefined;
    throw error;
  }
}

/** A time-driven trigger: numbers except the day of the month, which is part of a name with dashes. */
export function clockEvent(triggerUid: string, now: number, zone: string): object {
  const field = (pattern: string): number => Number(formatDate(new Date(now), zone, pattern));
  return {
    authMode: AuthMode.FULL,
    triggerUid,
    timezone: zone,
    year: field('yyyy'),
    month: field('M'),
    'day-of-month': field('d'),
    'day-of-week': field('u'),
    'week-of-year': field('w'),
    hour: field('H'),
    minute: field('m'),
    second: field('s'),
  };
}

export interface CardEvent {
  readonly email: string;
  readonly items: readonly DriveItem[];
  /** Of the pressed button; undefined for triggers, whose events have no widget fields. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly formInputs?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The event object of cards in Drive (W/add-ons/concepts/event-objects). Locale and time zone are missing: they need
 * useLocaleFromApp and the scope script.locale. Fields without a value are left out.
 */
export function cardEvent({ email, items, parameters, formInputs = {} }: CardEvent): object {
  const filled = Object.entries(formInputs).filter(([, values]) => values.some(value => value !== ''));
  const inputs = filled.map(([name, value]) => [name, { stringInputs: { value } }] as const);
  const selectedItems = items.map(item => driveItem(item, email));
  return {
    commonEventObject: {
      hostApp: 'DRIVE',
      platform: 'WEB',
      ...(parameters && { parameters }),
      ...(inputs.length > 0 && { formInputs: Object.fromEntries(inputs) }),
    },
    ...(items.length > 0 && { drive: { activeCursorItem: selectedItems.at(-1), selectedItems } }),
    // The fields of Gmail add-ons that Google still sends along.
    clientPlatform: 'web',
    ...(parameters && {
      parameters,
      formInput: Object.fromEntries(filled.map(([name, values]) => [name, values[0]])),
      formInputs: Object.fromEntries(filled),
    }),
  };
}

function driveItem({ id, name, mimeType, addOnGrants }: DriveItem, email: string): object {
  return {
    id,
    title: name,
    mimeType,
    iconUrl: `https://drive-thirdparty.googleusercontent.com/16/type/${mimeType}`,
    addonHasFileScopePermission: addOnGrants.includes(email),
  };
}
