// A fresh world for one execution: a vm context with ECMAScript and nothing else. The membrane fills it with services.
import vm from 'node:vm';
import { REALM_SOURCE } from './realm-source.ts';

/** What the world asks of the host. All arguments named wrapper are objects of the script's world. */
export interface RealmHost {
  now(): number;
  random(): number;
  call(wrapper: object, member: string, args: ArrayLike<unknown>): unknown;
  field(wrapper: object, member: string): unknown;
  assign(wrapper: object, member: string): boolean;
  apply(callee: (...args: unknown[]) => unknown, args: ArrayLike<unknown>): unknown;
}

/** Constructors and makers of the script's world. */
export interface RealmTools {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly RegExp: RegExpConstructor;
  readonly Error: ErrorConstructor;
  define(name: string, value: unknown): void;
  makePrototype(methods: readonly string[], getters: readonly string[]): object;
  outcomeOf(value: unknown): () => unknown;
  makeFunction(name: string, callee: (...args: never[]) => unknown): (...args: unknown[]) => unknown;
}

export interface Realm {
  readonly tools: RealmTools;
  run(script: vm.Script): unknown;
  /** Lets the promises of the script settle; they have no other chance, because there is no event loop. */
  settle(): void;
  /** What a value or promise came to, asked for after `settle`; throws what a promise was rejected with. */
  outcomeOf(value: unknown): () => unknown;
}

const SETUP = new vm.Script(REALM_SOURCE, { filename: 'realm' });
const WITHOUT_INTL = new vm.Script('delete globalThis.Intl', { filename: 'realm' });
const NOTHING = new vm.Script('undefined', { filename: 'settle' });

export function createRealm(host: RealmHost, { hasIntl = true }: { hasIntl?: boolean } = {}): Realm {
  const context = vm.createContext(
    {},
    { microtaskMode: 'afterEvaluate', codeGeneration: { strings: true, wasm: true } },
  );
  const tools = (SETUP.runInContext(context) as (host: RealmHost) => RealmTools)(host);
  if (!hasIntl) WITHOUT_INTL.runInContext(context);
  return {
    tools,
    run: script => script.runInContext(context),
    settle: () => {
      NOTHING.runInContext(context);
    },
    outcomeOf: value => tools.outcomeOf(value),
  };
}
