// What a script may see of an emulated class: public methods and getters of its prototypes, and enum fields.
import { googleNameOf } from './signature.ts';

export interface ClassMembers {
  readonly methods: readonly string[];
  readonly getters: readonly string[];
  /** The class says itself what it looks like as text. */
  readonly hasText: boolean;
  /** Equal for all instances of a class. */
  readonly key: object;
}

const KNOWN = new WeakMap<object, ClassMembers>();

/** Members of the object's class; of the object itself when it is a literal. Names that start with _ are the emulator's. */
export function describeClass(object: object): ClassMembers {
  const key = isLiteral(object) ? object : (Object.getPrototypeOf(object) as object);
  let members = KNOWN.get(key);
  if (!members) {
    members = collect(key);
    KNOWN.set(key, members);
  }
  return members;
}

/** Google's only fields are enums and constants, whose names start with a capital letter. */
export function isField(object: object, name: string): boolean {
  return /^[A-Z]/.test(name) && Object.hasOwn(object, name);
}

function collect(key: object): ClassMembers {
  const methods = new Set<string>();
  const getters = new Set<string>();
  for (let level = key; Object.getPrototypeOf(level) !== null; level = Object.getPrototypeOf(level) as object) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === 'constructor' || name.startsWith('_') || methods.has(name) || getters.has(name)) continue;
      if (property.get) getters.add(name);
      else if (typeof property.value === 'function' && !/^[A-Z]/.test(name)) methods.add(name);
    }
  }
  const hasText = methods.has('toString');
  return { methods: [...methods.add('toString')], getters: [...getters], hasText, key };
}

function isLiteral(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The text of an object whose class has no toString of its own: the last part of Google's class name. */
export function className(object: object): string {
  const name = googleNameOf(object);
  return name.slice(name.lastIndexOf('.') + 1);
}
