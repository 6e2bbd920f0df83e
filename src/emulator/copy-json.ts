// A deep copy of plain JSON values: what bodies take before they change an entity. Several times faster than structuredClone.

/** Fields that are undefined stay; two places that share an object get a copy each. Not for values with a class or a cycle. */
export function copyJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[key];
    // By assignment a key __proto__ would be lost.
    if (key === '__proto__')
      Object.defineProperty(copy, key, {
        value: copyJson(field),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    else copy[key] = copyJson(field);
  }
  return copy as T;
}
