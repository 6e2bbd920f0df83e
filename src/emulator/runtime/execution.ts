// One run of the script for one person: its rights, its time, its end. Services get it as `Execution`; those of the runtime
// reach the rest of it by `running`.

import { type LatencyMode, latencyOf } from '../latency.ts';
import type { Random } from '../random.ts';
import { hasScope, scopeUrl } from '../rest/auth.ts';
import { type Faults, KilledError } from '../rest/index.ts';
import type {
  AuthMode,
  Caller,
  Execution,
  Person,
  RestRequest,
  RestResponse,
  UiCommand,
  WorkspaceCore,
} from '../types.ts';
import { NotEmulated, ScriptError } from '../types.ts';
import type { Bundle } from '../workspace.ts';
import type { DayQuotas } from './day-quotas.ts';
import { isKilled, TimeLimitError } from './killed.ts';
import type { Locks } from './locks.ts';
import type { CallGuard } from './membrane.ts';
import type { Slots } from './slots.ts';

/** A/guides/support/troubleshooting: the person has not consented, or took it back. */
export const NOT_AUTHORIZED = 'Authorization is required to perform that action.';

/** What all executions of one workspace share. */
export interface RuntimeParts {
  readonly workspace: WorkspaceCore;
  readonly latency: LatencyMode;
  /** For latency alone, so that ids do not depend on whether time is simulated. */
  readonly latencyRandom: Random;
  readonly faults: Faults;
  readonly locks: Locks;
  readonly dayQuotas: DayQuotas;
  readonly slots: Slots;
  onMember?(member: string): void;
  /** UrlFetchApp.fetchAll: the clock moves by what the slowest took. */
  restAll(requests: readonly RestRequest[]): RestResponse[];
}

export interface ExecutionStart {
  readonly person: Person;
  readonly authMode: AuthMode;
  readonly container: Execution['container'];
  readonly selection?: Execution['selection'];
  readonly bundle: Bundle;
  readonly limitMs: number;
  /** The person took back their consent: nothing that needs a scope may be called. */
  readonly isRevoked?: boolean;
  /** A card's callback, not an editor's page or menu. */
  readonly isCard?: boolean;
}

/** Before a person authorised the add-on in a file, and in simple triggers (F: AuthMode): what may be called at all. */
const LIMITED_SCOPES = ['documents.currentonly', 'documents', 'spreadsheets.currentonly', 'spreadsheets'];

export class RunningExecution implements Execution, CallGuard {
  readonly workspace: WorkspaceCore;
  readonly person: Person;
  readonly authMode: AuthMode;
  readonly isRevoked: boolean;
  readonly container: Execution['container'];
  readonly selection?: NonNullable<Execution['selection']>;
  readonly files: ReadonlyMap<string, string>;
  readonly bundle: Bundle;
  readonly caller: Caller;
  readonly parts: RuntimeParts;
  readonly startedAt: number;
  readonly isCard: boolean;
  readonly commands: UiCommand[] = [];
  readonly logs: { severity: string; message: string }[] = [];
  readonly #limitMs: number;
  readonly #endings: (() => void)[] = [];
  #kill: Error | undefined;
  #killAfterCall: Error | undefined;

  constructor(parts: RuntimeParts, start: ExecutionStart) {
    this.parts = parts;
    this.workspace = parts.workspace;
    this.person = start.person;
    this.authMode = start.authMode;
    this.isRevoked = start.isRevoked ?? false;
    this.container = start.container;
    if (start.selection) this.selection = start.selection;
    this.bundle = start.bundle;
    this.files = start.bundle.html;
    const scopes = new Set((start.bundle.manifest.oauthScopes ?? []).map(scopeUrl));
    this.caller = { email: start.person.id, scopes, client: 'addon' };
    this.startedAt = parts.workspace.clock.now();
    this.#limitMs = start.limitMs;
    this.isCard = start.isCard ?? false;
  }

  requireScope(member: string, anyOf: readonly string[]): void {
    if (this.isRevoked && anyOf.length > 0) throw new ScriptError(NOT_AUTHORIZED);
    const allowed = anyOf.length === 0 ? this.authMode !== 'NONE' : this.#mayUse(anyOf);
    if (allowed) return;
    // Two texts, both seen live: what the manifest lacks, and what the mode does not allow.
    const isLacking = this.authMode === 'FULL';
    const refusal = isLacking
      ? 'Specified permissions are not sufficient to call'
      : 'You do not have permission to call';
    const urls = anyOf.map(scopeUrl);
    const required = urls.length > 1 ? `(${urls.join(' || ')})` : urls[0];
    const tail = required ? ` Required permissions: ${required}` : '';
    throw new ScriptError(`${refusal} ${member}.${tail}`);
  }

  charge(operation: string, size = 0, isWrite = false): void {
    this.before();
    const { latency, latencyRandom } = this.parts;
    this.workspace.clock.advance(latencyOf({ operation, isWrite, size }, latency, latencyRandom));
    this.#checkTime();
    if (!isWrite) return;
    const { number, kill } = this.parts.faults.nextEffect();
    if (!kill) return;
    const error = new KilledError(number, kill);
    if (kill === 'before') throw this.#end(error);
    this.#killAfterCall = error;
  }

  show(command: UiCommand): void {
    this.commands.push(command);
  }

  onEnd(action: () => void): void {
    this.#endings.push(action);
  }

  log(severity: string, message: string): void {
    this.logs.push({ severity, message });
  }

  // ---- CallGuard: around every call of the script into the host ----

  before(): void {
    if (this.#kill) throw this.#kill;
    this.#checkTime();
  }

  reached(member: string): void {
    this.parts.onMember?.(member);
  }

  after(): void {
    if (this.#killAfterCall) throw this.#end(this.#killAfterCall);
    this.#checkTime();
  }

  killed(error: Error): void {
    this.#kill ??= error;
  }

  noticed(error: Error): void {
    this.log('ERROR', error instanceof NotEmulated ? error.message : (error.stack ?? error.message));
  }

  // ---- the runner's side ----

  get kill(): Error | undefined {
    return this.#kill;
  }

  get milliseconds(): number {
    return this.workspace.clock.now() - this.startedAt;
  }

  /** Saves and flushes, in the order in which services asked for it; what they do can be killed like anything else. */
  finish(): void {
    this.before();
    for (let action = this.#endings.shift(); action; action = this.#endings.shift()) {
      this.before();
      try {
        action();
      } catch (error) {
        if (isKilled(error)) this.killed(error as Error);
        throw error;
      }
      this.after();
    }
  }

  #mayUse(anyOf: readonly string[]): boolean {
    if (this.authMode === 'NONE') return false;
    const open = this.authMode === 'FULL' ? anyOf : anyOf.filter(scope => LIMITED_SCOPES.includes(scope));
    return hasScope(this.caller, open);
  }

  #checkTime(): void {
    if (this.milliseconds >= this.#limitMs) throw this.#end(new TimeLimitError());
  }

  #end(error: Error): Error {
    this.#kill ??= error;
    return this.#kill;
  }
}

/** The whole of an execution, for services that belong to the runtime. */
export function running(execution: Execution): RunningExecution {
  if (!(execution instanceof RunningExecution)) throw new Error('running: not an execution of the runtime');
  return execution;
}
