// The wall between a script's world and the host: host service objects become wrappers that show only what Google's class
// shows; plain values are copied and made of the receiving world. One membrane for each execution.
import { types } from 'node:util';
import { ApiError, NotEmulated, ScriptError } from '../types.ts';
import { className, describeClass, isField } from './class-members.ts';
import { isKilled } from './killed.ts';
import type { RealmTools } from './realm.ts';
import { googleNameOf, isDate } from './signature.ts';

type Callable = (...args: unknown[]) => unknown;

/** Stands around each call of a script into the host. */
export interface CallGuard {
  /** Throws when the execution is over. */
  before(): void;
  /** A member of a service is about to be called or read: 'DocumentApp.Body.getText'. */
  reached(member: string): void;
  /** After the effect: a kill that struck during the call ends the execution here. */
  after(): void;
  /** A kill came up from below. */
  killed(error: Error): void;
  /** An error that no script should be able to hide: NotEmulated, or a mistake of the emulator's own. */
  noticed(error: Error): void;
}

/** Carries what a script's callback threw through host code, unchanged. */
class ScriptThrow extends Error {
  readonly thrown: unknown;
  constructor(thrown: unknown) {
    super('thrown by a callback of the script');
    this.thrown = thrown;
  }
}

const DEEPEST = 100;

export class Membrane {
  readonly #guard: CallGuard;
  #tools: RealmTools | undefined;
  readonly #wrappers = new Map<object, object>();
  readonly #hosts = new Map<object, object>();
  readonly #prototypes = new Map<object, object>();

  constructor(guard: CallGuard) {
    this.#guard = guard;
  }

  /** The world exists only after its host does; called once before any other method. */
  attach(tools: RealmTools): void {
    this.#tools = tools;
  }

  get tools(): RealmTools {
    if (!this.#tools) throw new Error('Membrane: no world attached');
    return this.#tools;
  }

  /** A service's global: wrapped even when it is a plain object, so that unknown members are loud. */
  wrapGlobal(value: object): unknown {
    return typeof value === 'function' ? this.toScript(value) : this.#wrap(value);
  }

  call(wrapper: object, member: string, args: ArrayLike<unknown>): unknown {
    return this.#guarded(() => {
      const target = this.#hosts.get(wrapper) as Record<string, Callable> | undefined;
      if (!target) throw new ScriptError(`Illegal invocation of ${member}`);
      this.#guard.reached(`${googleNameOf(target)}.${member}`);
      if (member === 'toString' && !describeClass(target).hasText) return className(target);
      return target[member]!(...Array.from(args, value => this.toHost(value)));
    });
  }

  apply(callee: Callable, args: ArrayLike<unknown>): unknown {
    return this.#guarded(() => callee(...Array.from(args, value => this.toHost(value))));
  }

  field(wrapper: object, member: string): unknown {
    return this.#guarded(() => {
      const target = this.#hosts.get(wrapper) as Record<string, unknown> | undefined;
      if (!target) return undefined;
      this.#guard.reached(`${googleNameOf(target)}.${member}`);
      if (isField(target, member) || describeClass(target).getters.includes(member)) return target[member];
      throw new NotEmulated(`${googleNameOf(target)}.${member}`);
    });
  }

  assign(wrapper: object, member: string): boolean {
    return this.#guarded(() => {
      const target = this.#hosts.get(wrapper);
      throw new NotEmulated(`setting ${target ? googleNameOf(target) : 'object'}.${member}`);
    }) as boolean;
  }

  toScript(value: unknown, depth = 0): unknown {
    if (typeof value === 'function') return this.tools.makeFunction(value.name, value as Callable);
    if (typeof value !== 'object' || value === null) return value;
    if (this.#hosts.has(value)) return value;
    if (depth > DEEPEST) throw new Error('Membrane: a result nests too deep');
    if (Array.isArray(value)) {
      const copy = new this.tools.Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.toScript(value[index], depth + 1);
      return copy;
    }
    if (isDate(value)) return new this.tools.Date(value.getTime());
    if (types.isNativeError(value)) return this.errorToScript(value);
    if (!isCopied(value)) return this.#wrap(value);
    // Not by assignment: a key may be __proto__.
    return this.tools.Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.toScript(item, depth + 1)] as const),
    );
  }

  toHost(value: unknown, depth = 0): unknown {
    if (typeof value === 'function') return this.#callback(value as Callable);
    if (typeof value !== 'object' || value === null) return value;
    const host = this.#hosts.get(value);
    if (host) return host;
    if (depth > DEEPEST) throw new ScriptError('The object nests too deep or refers to itself.');
    if (Array.isArray(value)) return Array.from(value, item => this.toHost(item, depth + 1));
    if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array);
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]') return new Date((value as Date).getTime());
    if (kind === '[object RegExp]') return new RegExp((value as RegExp).source, (value as RegExp).flags);
    if (kind === '[object Error]') return new Error(String((value as Error).message));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item, depth + 1)]));
  }

  /** What a script sees of an error from below. A kill stays what it is: it is not for the script. */
  errorToScript(error: unknown): unknown {
    if (error instanceof ScriptThrow) return error.thrown;
    if (error instanceof this.tools.Error) return error;
    if (!types.isNativeError(error)) return error;
    if (isKilled(error)) {
      this.#guard.killed(error);
      return error;
    }
    const isRefusal = error instanceof ScriptError || error instanceof ApiError;
    if (!isRefusal) this.#guard.noticed(error);
    const name = isRefusal ? 'Exception' : error instanceof NotEmulated ? 'NotEmulated' : 'InternalError';
    const seen = new this.tools.Error(error.message);
    for (const [key, text] of [['name', name], ...(isRefusal ? [] : [['stack', error.stack ?? '']])] as const) {
      Object.defineProperty(seen, key!, { value: text, writable: true, configurable: true, enumerable: false });
    }
    return seen;
  }

  #guarded(action: () => unknown): unknown {
    try {
      this.#guard.before();
      const result = action();
      this.#guard.after();
      return this.toScript(result);
    } catch (error) {
      throw this.errorToScript(error);
    }
  }

  #callback(action: Callable): Callable {
    return (...args) => {
      try {
        return this.toHost(action(...args.map(arg => this.toScript(arg))));
      } catch (error) {
        throw isKilled(error) ? error : new ScriptThrow(error);
      }
    };
  }

  #wrap(host: object): object {
    const known = this.#wrappers.get(host);
    if (known) return known;
    const { methods, getters, key } = describeClass(host);
    let prototype = this.#prototypes.get(key);
    if (!prototype) {
      prototype = this.tools.makePrototype(methods, getters);
      this.#prototypes.set(key, prototype);
    }
    const wrapper = this.tools.Object.create(prototype) as object;
    this.#wrappers.set(host, wrapper);
    this.#hosts.set(wrapper, host);
    return wrapper;
  }
}

/** Plain objects are copied; anything with a class of its own is wrapped. Realm-independent. */
function isCopied(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
