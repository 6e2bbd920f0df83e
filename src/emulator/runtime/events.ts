// The event objects that triggers hand to the script's functions (apps-script/guides/triggers/events).
import { AuthMode } from '../services/script-app/constants.ts';
import { User } from '../services/session/index.ts';
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
  const user = new User(execution.person.id);
  return [{ authMode: AuthMode[execution.authMode], user, ...(source ? { source } : {}) }];
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
