// Whether two plain JSON values are equal, in whatever order their keys stand. Runs are joined and merges decided by it.
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedKeys(a);
  return (
    left.length === definedKeys(b).length &&
    left.every(key => key in b && sameJson(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/** A field that is undefined is not there. */
const definedKeys = (value: object): string[] =>
  Object.keys(value).filter(key => value[key as keyof typeof value] !== undefined);
