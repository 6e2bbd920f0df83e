// Runs one function of the bundle in a world of its own and says how it went. The only place where script code is entered.
import vm from 'node:vm';
import { isLenient } from '../contested.ts';
import { ApiError, ScriptError, type Service } from '../types.ts';
import type { RunResult } from '../workspace.ts';
import { BundleSyntaxError, type CompiledBundle, compileBundle } from './bundle.ts';
import { type ExecutionStart, RunningExecution, type RuntimeParts } from './execution.ts';
import { isKilled } from './killed.ts';
import { Membrane } from './membrane.ts';
import { createRealm, type Realm, type RealmHost } from './realm.ts';
import { TOO_MANY_AT_ONCE } from './slots.ts';
import { inTimeZone } from './time-zone.ts';

export interface Runtime extends RuntimeParts {
  readonly services: readonly Service[];
}

export interface RunOrder extends ExecutionStart {
  /** A top-level function, or for menus and triggers a path such as `handlers.daily`. */
  readonly functionName: string;
  /** Made when the execution stands; copied into the script's world. */
  arguments?(execution: RunningExecution, globals: Readonly<Record<string, object>>): readonly unknown[];
  /** What this kind of run costs before the first line: execution.start, script.run. */
  readonly startOperation: string;
  /** Waits for what a returned promise resolves to: card callbacks do; for google.script.run it is contested. */
  readonly awaits?: boolean;
  /**
   * Turns what the function returned into `value`; throws IllegalValue. Default: nothing is returned. `toHost` gives the host
   * object behind one of the script's, for runs that answer with objects of a service.
   */
  deliver?(value: unknown, toHost: (value: unknown) => unknown): unknown;
}

/** Never throws for what the script does; a mistake in the emulator itself arrives as the outcome 'threw' with its stack in the logs. */
export function runFunction(runtime: Runtime, order: RunOrder): RunResult {
  const execution = new RunningExecution(runtime, order);
  if (!runtime.slots.take(order.person.id)) {
    return result(execution, 'refused', { error: { name: 'Exception', message: TOO_MANY_AT_ONCE } });
  }
  const zone = order.bundle.manifest.timeZone ?? 'Etc/GMT';
  try {
    return inTimeZone(zone, () => enter(runtime, order, execution));
  } finally {
    runtime.locks.releaseAll(execution);
    runtime.slots.release(order.person.id);
  }
}

function enter(runtime: Runtime, order: RunOrder, execution: RunningExecution): RunResult {
  let compiled: CompiledBundle;
  try {
    compiled = compileBundle(order.bundle);
  } catch (error) {
    if (!(error instanceof BundleSyntaxError)) throw error;
    return result(execution, 'refused', { error: { name: 'SyntaxError', message: error.message } });
  }
  try {
    execution.charge(order.startOperation);
    const value = callFunction(runtime, order, execution, compiled);
    return execution.kill ? killed(execution) : result(execution, 'returned', value === undefined ? {} : { value });
  } catch (error) {
    if (execution.kill || isKilled(error)) return killed(execution);
    return finishFailed(execution, error);
  }
}

/** An uncaught error ends the script, but what it had changed before is still saved. */
function finishFailed(execution: RunningExecution, error: unknown): RunResult {
  try {
    execution.finish();
  } catch (second) {
    if (execution.kill || isKilled(second)) return killed(execution);
  }
  execution.log('ERROR', whereItFailed(error));
  return result(execution, 'threw', { error: describeError(error) });
}

/** The lines of the script's own code; those of the emulator say nothing to its author. */
function whereItFailed(thrown: unknown): string {
  const stack = typeof thrown === 'object' && thrown !== null ? (thrown as { stack?: unknown }).stack : undefined;
  const own = String(stack ?? '')
    .split('\n')
    .filter(line => line.includes('code.gs'));
  const { name, message } = describeError(thrown);
  return [`${name}: ${message}`, ...own].join('\n');
}

function callFunction(
  runtime: Runtime,
  order: RunOrder,
  execution: RunningExecution,
  compiled: CompiledBundle,
): unknown {
  const membrane = new Membrane(execution);
  const hasIntl = isLenient(runtime.workspace, 'intl');
  const host: RealmHost = {
    now: () => Math.floor(execution.workspace.clock.now()),
    random: () => execution.workspace.random.next(),
    call: (wrapper, member, args) => membrane.call(wrapper, member, args),
    field: (wrapper, member) => membrane.field(wrapper, member),
    assign: (wrapper, member) => membrane.assign(wrapper, member),
    apply: (callee, args) => membrane.apply(callee, args),
  };
  const realm = createRealm(host, { hasIntl });
  membrane.attach(realm.tools);
  const globals = collectGlobals(runtime, execution);
  for (const [name, value] of Object.entries(globals)) realm.tools.define(name, membrane.wrapGlobal(value));
  realm.run(compiled.script);
  const action = findFunction(order.functionName, compiled, realm);
  const given = order.arguments?.(execution, globals) ?? [];
  const returned = action(...given.map(value => membrane.toScript(value)));
  // Followed either way: a rejection that nobody looks at would end the whole process.
  const outcome = realm.outcomeOf(returned);
  realm.settle();
  const value = order.deliver?.(order.awaits ? outcome() : returned, from => membrane.toHost(from));
  if (!execution.kill) execution.finish();
  return value;
}

function collectGlobals(runtime: Runtime, execution: RunningExecution): Record<string, object> {
  const globals: Record<string, object> = {};
  for (const service of runtime.services) {
    for (const [name, value] of Object.entries(service.globals?.(execution) ?? {})) {
      if (globals[name]) throw new Error(`Two services define the global ${name}; the second is ${service.name}.`);
      globals[name] = value;
    }
  }
  return globals;
}

function findFunction(path: string, compiled: CompiledBundle, realm: Realm): (...args: unknown[]) => unknown {
  const isPath = /^[\w$]+(\.[\w$]+)+$/.test(path);
  if (compiled.functions.has(path) || isPath) {
    const found: unknown = realm.run(
      new vm.Script(`typeof ${path.split('.')[0]} === 'undefined' ? undefined : ${path}`),
    );
    if (typeof found === 'function') return found as (...args: unknown[]) => unknown;
  }
  throw new Error(`Script function not found: ${path}`);
}

function killed(execution: RunningExecution): RunResult {
  return result(execution, 'killed', { error: { name: 'Exception', message: execution.kill?.message ?? '' } });
}

function result(
  execution: RunningExecution,
  outcome: RunResult['outcome'],
  more: Pick<RunResult, 'value' | 'error'>,
): RunResult {
  const { commands, logs } = execution;
  const milliseconds = Math.round(execution.milliseconds);
  return { outcome, ...more, commands, logs, milliseconds };
}

/** What a page's failure handler gets: name and message, whatever was thrown. */
function describeError(thrown: unknown): { name: string; message: string } {
  if (thrown instanceof ScriptError || thrown instanceof ApiError)
    return { name: 'Exception', message: thrown.message };
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message } = thrown as { name?: unknown; message: unknown };
    return { name: typeof name === 'string' ? name : 'Error', message: String(message) };
  }
  return { name: 'Error', message: String(thrown) };
}
