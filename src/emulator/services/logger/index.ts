// Logger and console: what a script writes goes to the run's logs.
import { className, describeClass } from '../../runtime/class-members.ts';
import { checkSignature, isPlainObject } from '../../runtime/signature.ts';
import type { Execution, Service } from '../../types.ts';

class Logger implements Pick<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'> {
  static readonly googleName = 'Logger';
  readonly #execution: Execution;
  readonly #lines: string[] = [];

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  log(format: unknown, ...values: unknown[]): this {
    const line = formatted([format, ...values]);
    this.#lines.push(line);
    this.#execution.log('INFO', line);
    return this;
  }

  getLog(): string {
    return this.#lines.map(line => `${line}\n`).join('');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

class Console {
  static readonly googleName = 'console';
  readonly #execution: Execution;
  readonly #timers = new Map<string, number>();

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  log(...values: unknown[]): void {
    this.#execution.log('DEBUG', formatted(values));
  }

  info(...values: unknown[]): void {
    this.#execution.log('INFO', formatted(values));
  }

  warn(...values: unknown[]): void {
    this.#execution.log('WARNING', formatted(values));
  }

  error(...values: unknown[]): void {
    this.#execution.log('ERROR', formatted(values));
  }

  time(label: string): void {
    checkSignature('console.time', [label], ['String']);
    this.#timers.set(label, this.#execution.workspace.clock.now());
  }

  timeEnd(label: string): void {
    checkSignature('console.timeEnd', [label], ['String']);
    const start = this.#timers.get(label);
    this.#timers.delete(label);
    if (start !== undefined)
      this.#execution.log('DEBUG', `${label}: ${this.#execution.workspace.clock.now() - start}ms`);
  }
}

/** %s, %d and %j take the next value; what is left over follows behind a blank. */
function formatted(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(asText).join(' ');
  const line = first.replace(/%[sdj]/g, place => (rest.length > 0 ? asText(rest.shift()) : place));
  return [line, ...rest.map(asText)].join(' ');
}

function asText(value: unknown): string {
  if (Array.isArray(value) || isPlainObject(value)) return JSON.stringify(value);
  const isService = typeof value === 'object' && value !== null && !(value instanceof Error);
  return isService && !describeClass(value).hasText ? className(value) : String(value);
}

export const loggerService: Service = {
  name: 'logger',
  globals: execution => ({ Logger: new Logger(execution), console: new Console(execution) }),
};
