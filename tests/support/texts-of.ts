// All texts of a dictionary, for tests that hold two languages against each other.

/** Path → what it says; functions are asked with small numbers. */
export function textsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    const ask = value as (...args: unknown[]) => unknown;
    return textsOf(ask(3, 2, 1), `${at}()`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${at}.${key}`));
}

/** Says nothing in any language: numbers, signs, units. */
const isWordless = (text: string): boolean => !/\p{L}{3,}/u.test(text);

/** Texts that both languages say alike, but for those that may. */
export function untranslated(
  english: ReadonlyMap<string, string>,
  spanish: ReadonlyMap<string, string>,
  same: ReadonlySet<string>,
): [string, string][] {
  return [...english].filter(([at, text]) => spanish.get(at) === text && !same.has(text) && !isWordless(text));
}

/** A function of days wants days. */
export function withDays(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('day' in part) || typeof part.day !== 'function') return part;
  const day = part.day as (iso: string, today: string) => string;
  return { ...part, day: day('2026-09-03', '2025-01-01') };
}
