// Time-driven triggers: kept in the store, so they survive a restart. ScriptApp makes and deletes them; createWorkspace
// runs those whose time has come.
import type { Entity, Store } from '../store/store.ts';

export interface TriggerEntity extends Entity {
  /** getUniqueId: a number of many digits, as text. */
  readonly id: string;
  readonly email: string;
  readonly functionName: string;
  /** The file the add-on was open in; '' when there was none. */
  readonly fileId: string;
  readonly everyMs: number;
  /** Milliseconds since 1970. */
  nextRun: number;
}

export const HOUR_MS = 3_600_000;

export function triggersOf(store: Store, email: string): TriggerEntity[] {
  return [...store.collection<TriggerEntity>('triggers').all()].filter(trigger => trigger.email === email);
}

/** Those due at `now`, earliest first; each is moved to its next time after now, so a long pause makes one run, not many. */
export function takeDueTriggers(store: Store, now: number): TriggerEntity[] {
  const triggers = store.collection<TriggerEntity>('triggers');
  const due = [...triggers.all()].filter(trigger => trigger.nextRun <= now);
  due.sort((one, other) => one.nextRun - other.nextRun || (one.id < other.id ? -1 : 1));
  for (const trigger of due) {
    const missed = Math.floor((now - trigger.nextRun) / trigger.everyMs) + 1;
    trigger.nextRun += missed * trigger.everyMs;
    triggers.put(trigger);
  }
  return due;
}
