// Which values google.script.run takes: JSON and nothing else, checked in the browser before anything is sent.

/**
 * A copy of the arguments as the server will see them: undefined inside arrays is null, undefined properties are left out.
 * Throws Google's TypeError for Date, function, DOM node, symbol, bigint and circular values, also nested.
 */
export function checkArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, position) => copyLegal(value, String(position), []));
}

function copyLegal(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  if (typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement) {
    throw new Error('NotEmulated: a form element as the argument of google.script.run');
  }
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => copyLegal(item, String(index), inside));
  const prototype = Object.getPrototypeOf(value) as object | null;
  // A Date, a DOM node, a Map: anything that is more than its properties.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(property);
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property);
  const copy: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item !== undefined) copy[name] = copyLegal(item, name, inside);
  }
  return copy;
}

const illegal = (property: string): TypeError => new TypeError(`Failed due to illegal value in property: ${property}`);
