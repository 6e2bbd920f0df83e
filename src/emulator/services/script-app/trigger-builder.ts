// newTrigger(…).timeBased().everyHours(n).create(). Of the other kinds nothing is emulated.

import { isLenient } from '../../contested.ts';
import { running } from '../../runtime/execution.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { HOUR_MS, type TriggerEntity, triggersOf } from '../../runtime/triggers.ts';
import { type Execution, ScriptError } from '../../types.ts';
import { Trigger } from './trigger.ts';

/** An add-on has one trigger of each type per user and file, and a script 20 per user (F: add-on triggers, quotas). */
const MOST_TRIGGERS = 20;
const TOO_MANY_IN_FILE =
  'This add-on has created too many time-based triggers in this document for this Google user account.';
/** Contested (F§1.3); the wording is ours. */
const NOT_IN_CARDS = 'Installable triggers cannot be created from a card.';
const TOO_OFTEN = 'The recurrence interval for an Add-on trigger must be at least one hour.';
const MINUTE_MS = 60_000;
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

export class TriggerBuilder {
  static readonly googleName = 'ScriptApp.TriggerBuilder';
  readonly #execution: Execution;
  readonly #functionName: string;

  constructor(execution: Execution, functionName: string) {
    this.#execution = execution;
    this.#functionName = functionName;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#execution, this.#functionName);
  }
}

class ClockTriggerBuilder {
  static readonly googleName = 'ScriptApp.ClockTriggerBuilder';
  readonly #execution: Execution;
  readonly #functionName: string;
  #everyMs = 0;

  constructor(execution: Execution, functionName: string) {
    this.#execution = execution;
    this.#functionName = functionName;
  }

  everyHours(n: number): this {
    checkSignature('ScriptApp.ClockTriggerBuilder.everyHours', [n], ['Number']);
    return this.#every(n, HOUR_MS);
  }

  everyDays(n: number): this {
    checkSignature('ScriptApp.ClockTriggerBuilder.everyDays', [n], ['Number']);
    return this.#every(n, 24 * HOUR_MS);
  }

  everyMinutes(n: number): this {
    checkSignature('ScriptApp.ClockTriggerBuilder.everyMinutes', [n], ['Number']);
    return this.#every(n, MINUTE_MS);
  }

  create(): Trigger {
    const { workspace, person, container } = this.#execution;
    this.#execution.requireScope('ScriptApp.ClockTriggerBuilder.create', ['script.scriptapp']);
    if (running(this.#execution).isCard && !isLenient(workspace, 'cardTrigger')) throw new ScriptError(NOT_IN_CARDS);
    if (this.#everyMs === 0) throw new ScriptError('The trigger has no recurrence.');
    if (this.#everyMs < HOUR_MS) throw new ScriptError(TOO_OFTEN);
    const own = triggersOf(workspace.store, person.id);
    if (own.length >= MOST_TRIGGERS) throw new ScriptError(TOO_MANY);
    if (own.some(trigger => trigger.fileId === container.fileId)) throw new ScriptError(TOO_MANY_IN_FILE);
    this.#execution.charge('ScriptApp.ClockTriggerBuilder.create', 0, true);
    const entity: TriggerEntity = {
      id: Array.from({ length: 18 }, () => workspace.random.integer(9) + 1).join(''),
      email: person.id,
      functionName: this.#functionName,
      fileId: container.fileId,
      everyMs: this.#everyMs,
      nextRun: workspace.clock.now() + this.#everyMs,
    };
    workspace.store.collection<TriggerEntity>('triggers').put(entity);
    return new Trigger(entity);
  }

  #every(n: number, unitMs: number): this {
    if (!Number.isInteger(n) || n < 1) throw new ScriptError('Invalid argument: n');
    this.#everyMs = n * unitMs;
    return this;
  }
}
