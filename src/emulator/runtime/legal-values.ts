// What may travel between a page and the script by google.script.run: JSON-like values, copied.
// Rules: developers.google.com/apps-script/guides/html/communication, parameters and return values.

/** A value that google.script.run refuses; `place` is the argument or property that holds it. */
export class IllegalValue extends Error {
  constructor(place: string) {
    super(`Failed due to illegal value in property: ${place}`);
  }
}

/**
 * A JSON copy. Throws IllegalValue for Date, functions, class instances, circular objects and undefined properties, also nested.
 * An undefined element of an array becomes null; a lone undefined stays what it is.
 */
export function copyLegal(value: unknown, place: string): unknown {
  return value === undefined ? undefined : copy(value, place, new Set());
}

function copy(value: unknown, place: string, above: Set<unknown>): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // As in JSON: + 0 makes 0 of -0.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'object' || above.has(value)) throw new IllegalValue(place);
  above.add(value);
  const result = Array.isArray(value)
    ? Array.from(value, (item: unknown, index) => (item === undefined ? null : copy(item, String(index), above)))
    : copyObject(value, place, above);
  above.delete(value);
  return result;
}

function copyObject(value: object, place: string, above: Set<unknown>): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || Object.prototype.toString.call(value) !== '[object Object]') throw new IllegalValue(place);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, key, above)]));
}
