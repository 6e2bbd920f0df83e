// The add-on as its editors run it: on opening a file, from its menu, from its pages, by the clock.
import { isLenient } from '../contested.ts';
import type { DriveBody } from '../drive/contract.ts';
import { DOCUMENT, SPREADSHEET } from '../drive/contract.ts';
import { type Execution, type MenuItem, type Person, ScriptError } from '../types.ts';
import type { Bundle, RunResult, Selection } from '../workspace.ts';
import { BundleSyntaxError, compileBundle } from './bundle.ts';
import { clockEvent, openEvent } from './events.ts';
import { NOT_AUTHORIZED } from './execution.ts';
import { Installations } from './installations.ts';
import { copyLegal, IllegalValue } from './legal-values.ts';
import { type Runtime, runFunction } from './run.ts';
import { type TriggerEntity, takeDueTriggers } from './triggers.ts';

/** Quotas page: an execution, a simple trigger. */
const SCRIPT_LIMIT_MS = 360_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** What one call of a page may carry, in bytes of JSON; contested. */
const MOST_CARRIED = { strict: 10 * 1024 * 1024, lenient: 50 * 1024 * 1024 };
/** The wording is ours: nobody published Google's. */
const TOO_LARGE = { name: 'ScriptError', message: 'The arguments or the answer of this call are too large.' };

const isLongerThan = (most: number, value: unknown): boolean => Buffer.byteLength(JSON.stringify(value) ?? '') > most;

const NO_FILE: Execution['container'] = { kind: 'none', fileId: '' };

export interface AddOnParts {
  readonly runtime: Runtime;
  readonly drive: DriveBody;
  bundle(): Bundle;
}

export interface Opened {
  readonly menuName: string;
  readonly items: readonly MenuItem[];
  readonly run: RunResult | undefined;
}

interface Place {
  readonly person: Person;
  readonly container: Execution['container'];
}

export class AddOn {
  readonly #parts: AddOnParts;

  readonly #installations: Installations;

  constructor(parts: AddOnParts) {
    this.#parts = parts;
    this.#installations = new Installations(parts.runtime.workspace.store);
  }

  /**
   * Simple triggers do not run for people who may only view or comment, nor where the administrator blocks the add-on. NONE is for
   * published add-ons, which this Workspace takes every bundle for: the stricter reading (W/add-ons/concepts/editor-auth-lifecycle).
   */
  openFile(email: string, fileId: string): Opened {
    const place = this.#place(email, fileId);
    const menuName = this.#menuName();
    const isEnabled = this.#installations.isEnabledIn(fileId);
    if (!place || !(isEnabled || this.#installations.isInstalledFor(place.person)) || !this.#has('onOpen')) {
      return { menuName, items: [], run: undefined };
    }
    const run = this.#run(place, {
      functionName: 'onOpen',
      authMode: isEnabled ? 'LIMITED' : 'NONE',
      limitMs: SIMPLE_TRIGGER_LIMIT_MS,
      startOperation: 'execution.start',
      arguments: openEvent,
    });
    return this.#opened(run);
  }

  /** `onInstall` does not run where the administrator or the Marketplace's website installs (A/guides/triggers), only here. */
  install(email: string, fileId: string): Opened {
    const place = this.#place(email, fileId);
    if (!place) return { menuName: this.#menuName(), items: [], run: undefined };
    this.#installations.use(place.person, fileId);
    if (!this.#has('onInstall')) return this.openFile(email, fileId);
    return this.#opened(
      this.#run(place, { functionName: 'onInstall', startOperation: 'execution.start', arguments: openEvent }),
    );
  }

  revoke(email: string): void {
    this.#installations.revoke(email);
    this.#parts.drive.revokeFromAddOn(email);
  }

  #opened(run: RunResult): Opened {
    const menuName = this.#menuName();
    const menus = run.commands.flatMap(command => (command.kind === 'menu' && command.name === '' ? [command] : []));
    return { menuName, items: run.outcome === 'returned' ? (menus.at(-1)?.items ?? []) : [], run };
  }

  runMenuItem(email: string, fileId: string, functionName: string, selection?: Selection): RunResult {
    const place = this.#place(email, fileId);
    if (!place) return refused(NO_ACCESS);
    this.#installations.use(place.person, fileId);
    return this.#run(place, { functionName, startOperation: 'execution.start', ...(selection ? { selection } : {}) });
  }

  callFromPage(call: PageCall): RunResult {
    const place = this.#place(call.email, call.fileId);
    if (!place || place.person.hasSeveralAccounts) return refused(NO_ACCESS);
    if (!this.#installations.hasConsented(place.person))
      return refused({ name: 'ScriptError', message: NOT_AUTHORIZED });
    const { functionName, selection } = call;
    if (!this.#isCallable(functionName)) {
      return refused({ name: 'TypeError', message: `google.script.run.${functionName} is not a function` });
    }
    let args: unknown[];
    try {
      args = call.args.map((value, index) => copyLegal(value, String(index)));
    } catch (error) {
      if (error instanceof IllegalValue) return refused({ name: 'TypeError', message: error.message });
      throw error;
    }
    const { workspace } = this.#parts.runtime;
    const most = MOST_CARRIED[isLenient(workspace, 'pagePayload') ? 'lenient' : 'strict'];
    if (isLongerThan(most, args)) return refused(TOO_LARGE);
    return this.#run(place, {
      functionName,
      startOperation: 'google.script.run',
      arguments: () => args,
      awaits: isLenient(workspace, 'pagePromise'),
      deliver: value => {
        const copy = copyLegal(value, 'return value');
        if (isLongerThan(most, copy)) throw new ScriptError(TOO_LARGE.message);
        return copy;
      },
      ...(selection ? { selection } : {}),
    });
  }

  /** Each due trigger once, as the person who made it; whether the file it was made in is open to it is contested. */
  runDueTriggers(): RunResult[] {
    const { store, clock } = this.#parts.runtime.workspace;
    return takeDueTriggers(store, clock.now()).flatMap(trigger => {
      const person = this.#parts.runtime.workspace.people.get(trigger.email);
      return person && !person.addOnBlocked ? [this.#runTrigger(trigger, person)] : [];
    });
  }

  #runTrigger({ id, functionName, fileId }: TriggerEntity, person: Person): RunResult {
    const { workspace, dayQuotas } = this.#parts.runtime;
    if (dayQuotas.isUsedUp(person, 'triggerTime')) return refused(NO_TRIGGER_TIME);
    const event = clockEvent(id, workspace.clock.now(), this.#parts.bundle().manifest.timeZone ?? 'Etc/GMT');
    const open = isLenient(workspace, 'timedTriggerFile') ? this.#place(person.id, fileId) : undefined;
    const place = open ?? { person, container: NO_FILE };
    const isRevoked = !this.#installations.hasConsented(person);
    const order = { functionName, startOperation: 'execution.start', arguments: () => [event], isRevoked };
    const run = this.#run(place, order);
    dayQuotas.use(person, 'triggerTime', run.milliseconds);
    return run;
  }

  #place(email: string, fileId: string): Place | undefined {
    const person = this.#parts.runtime.workspace.people.get(email);
    const item = this.#parts.drive.item(fileId);
    if (!person || person.addOnBlocked || !item) return undefined;
    const role = this.#parts.drive.roleOf(person.id, fileId);
    if (role === undefined || role === 'reader' || role === 'commenter') return undefined;
    if (item.mimeType === DOCUMENT) return { person, container: { kind: 'document', fileId } };
    return item.mimeType === SPREADSHEET ? { person, container: { kind: 'spreadsheet', fileId } } : undefined;
  }

  #run(
    place: Place,
    order: Partial<Parameters<typeof runFunction>[1]> &
      Pick<Parameters<typeof runFunction>[1], 'functionName' | 'startOperation'>,
  ): RunResult {
    const defaults = { authMode: 'FULL', limitMs: SCRIPT_LIMIT_MS, bundle: this.#parts.bundle() } as const;
    return runFunction(this.#parts.runtime, { ...defaults, ...place, ...order });
  }

  #has(functionName: string): boolean {
    try {
      return compileBundle(this.#parts.bundle()).functions.has(functionName);
    } catch (error) {
      // The run itself then reports the syntax error.
      if (error instanceof BundleSyntaxError) return functionName === 'onOpen';
      throw error;
    }
  }

  #isCallable(functionName: string): boolean {
    if (functionName.endsWith('_')) return false;
    try {
      return compileBundle(this.#parts.bundle()).functions.has(functionName);
    } catch (error) {
      if (error instanceof BundleSyntaxError) return true;
      throw error;
    }
  }

  /** The script project's title, under which Google puts createAddonMenu in the Extensions menu. */
  #menuName(): string {
    const { name, manifest } = this.#parts.bundle();
    const addOns = manifest['addOns'] as { common?: { name?: string } } | undefined;
    return name ?? addOns?.common?.name ?? 'Add-on';
  }
}

export interface PageCall {
  readonly email: string;
  readonly fileId: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly selection?: Selection | undefined;
}

const NO_TRIGGER_TIME = { name: 'Exception', message: 'Service using too much computer time for one day.' };

/** What pages of an add-on get when the person may not run it in this file. */
const NO_ACCESS = {
  name: 'ScriptError',
  message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
};

function refused(error: { name: string; message: string }): RunResult {
  return { outcome: 'refused', error, commands: [], milliseconds: 0, logs: [] };
}
