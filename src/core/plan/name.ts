// One name of a part of the plan Doc in every language, and the other spellings the reader accepts. Used by names.ts, record-kinds.ts
// and the questions. Matching ignores case, accents, punctuation and extra spaces (fold.ts).
import type { InEach } from '../language.ts';
import { fold } from './fold.ts';

/** What the add-on writes, by the language of the plan; the reader takes every spelling whatever the plan's language. */
export interface Name extends InEach<string> {
  /** Folded spellings that mean the same. */
  readonly spellings: readonly string[];
}

/** Spellings are folded when first asked for: a run of the script meets few of them. */
export function name(en: string, es: string, ...also: readonly string[]): Name {
  let folded: readonly string[] | undefined;
  return {
    en,
    es,
    get spellings() {
      folded ??= [en, es, ...also].map(fold);
      return folded;
    },
  };
}

export const isNamed = (text: string, named: Name): boolean => named.spellings.includes(fold(text));

/** The key whose name the text is; undefined when none. */
export function findName<K extends string>(text: string, names: Readonly<Record<K, Name>>): K | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  return indexOf(names).get(folded);
}

const INDEXES = new WeakMap<object, ReadonlyMap<string, string>>();

/** Folded spelling → key; of two keys with one spelling the first counts. Made once for each set of names. */
function indexOf<K extends string>(names: Readonly<Record<K, Name>>): ReadonlyMap<string, K> {
  const known = INDEXES.get(names);
  if (known) return known as ReadonlyMap<string, K>;
  const index = new Map<string, K>();
  for (const key of Object.keys(names) as K[]) {
    for (const spelling of names[key].spellings) if (!index.has(spelling)) index.set(spelling, key);
  }
  INDEXES.set(names, index);
  return index;
}
