// A trigger as scripts see it.
import { enumOf } from '../../runtime/enum.ts';
import type { TriggerEntity } from '../../runtime/triggers.ts';

export const EventType = enumOf('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TriggerSource = enumOf('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export class Trigger implements Pick<GoogleAppsScript.Script.Trigger, 'getHandlerFunction' | 'getUniqueId'> {
  static readonly googleName = 'ScriptApp.Trigger';
  readonly #entity: TriggerEntity;

  constructor(entity: TriggerEntity) {
    this.#entity = entity;
  }

  getUniqueId(): string {
    return this.#entity.id;
  }

  getHandlerFunction(): string {
    return this.#entity.functionName;
  }

  getEventType(): object {
    return EventType.CLOCK;
  }

  getTriggerSource(): object {
    return TriggerSource.CLOCK;
  }

  /** null for clock triggers. */
  getTriggerSourceId(): string | null {
    return null;
  }
}
