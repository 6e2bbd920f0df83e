// Both languages of the panels are complete: each file of words/en has one of the same shape in words/es, and nothing stayed English.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../src/sidebar/words');
/** Words that are the same in both languages. */
const SAME = new Set(['Throughline', 'Plan', 'https://', '', 'plan']);

type Part = Readonly<Record<string, unknown>>;
const partsOf = (language: string): string[] => readdirSync(path.join(ROOT, language)).sort();
const read = (language: string, file: string): Part => jest.requireActual(path.join(ROOT, language, file)) as Part;

/** Path → what it says; functions are asked with small numbers and names. */
function textsOf(value: unknown, at = ''): [string, string][] {
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

describe('the languages of the panels', () => {
  it('have the same files', () => {
    expect(partsOf('es')).toEqual(partsOf('en'));
  });

  it.each(partsOf('en'))('%s says the same things in both, each in its own words', file => {
    const english = new Map(Object.entries(read('en', file)).flatMap(([name, part]) => textsOf(withDays(part), name)));
    const spanish = new Map(Object.entries(read('es', file)).flatMap(([name, part]) => textsOf(withDays(part), name)));
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    const untranslated = [...english].filter(
      ([at, text]) => spanish.get(at) === text && !SAME.has(text) && !isWordless(text),
    );
    expect(untranslated).toEqual([]);
  });
});

/** A function of days wants days. */
function withDays(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('day' in part) || typeof part.day !== 'function') return part;
  const day = part.day as (iso: string, today: string) => string;
  return { ...part, day: day('2026-09-03', '2025-01-01') };
}
