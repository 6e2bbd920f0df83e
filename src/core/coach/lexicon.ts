// The coach's dictionary: a word, folded, gives letters that say what it can do in a goal. Both languages are always there.
import type { Language } from '../language.ts';
import { ENGLISH, ENGLISH_MARKS, ENGLISH_NUMBERS, ENGLISH_ORDINALS } from './lexicon-en.ts';
import { SPANISH, SPANISH_MARKS, SPANISH_NUMBERS, SPANISH_ORDINALS } from './lexicon-es.ts';

/*
 * When:   U week and longer · u day · H hour and shorter · M month · W weekday · E fixed event · X test, game · C daily routine · S season
 *         B by, before · F for · I in, during · A at, on · K when, once · T next · t this · L past · Z end of · V ends, starts, turns
 *         G someday · Q every · k daily · R today · s starting · J filler · D small word · a to
 * Who:    P pronoun · p person · n past verb · z present state · w wish or will · & joins clauses
 * What:   v vague verb · b be, get · q vague quality · m more, better · y bare study · j vague thing · i subject · c can be done or not
 *         x plain doing · d dream
 * Amount: e bound · l names a number · f level · g grade word · h half, twice · o all-or-nothing · % · $ · * times
 *         N number · O ordinal · 1 an article that can be a number
 */
export interface Entry {
  readonly tags: string;
  readonly value: number | null;
}

interface Dictionary {
  readonly words: ReadonlyMap<string, Entry>;
  /** First word of a pair → the pairs, longest first. */
  readonly pairs: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly stems: ReadonlyMap<string, Entry>;
  readonly marks: ReadonlySet<string>;
  /** Sound of a long word → the word, for typing errors. */
  readonly sounds: ReadonlyMap<string, string>;
  /** First sound and length → the words, to search among few. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
}

type Sources = readonly [classes: Readonly<Record<string, string>>, numbers: string, ordinals: string, marks: string];

const SHORTEST_TYPO = 5;
const SHORTEST_FORM = 4;
const SHORTEST_STEM = 4;
const LONGEST_STEM = 11;

/** How a word sounds, roughly: "beter" as "better", "kiero" as "quiero", "nabidad" as "navidad". */
export function soundOf(word: string): string {
  return word
    .replace(/h/g, '')
    .replace(/v/g, 'b')
    .replace(/qu|q|c(?![eiy])/g, 'k')
    .replace(/[zc]/g, 's')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/ea|ee|ie/g, 'e')
    .replace(/(.)\1+/g, '$1');
}

function numberEntries(list: string): [string, number][] {
  return list.split(' ').map((item, index) => {
    const [word = '', value] = item.split('=');
    return [word, value === undefined ? index : Number(value)];
  });
}

function build([classes, numbers, ordinals, marks]: Sources): Dictionary {
  const words = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const add = (word: string, tag: string, value: number | null = null): void => {
    const isStem = word.endsWith('*');
    const map = isStem ? stems : words;
    const key = isStem ? word.slice(0, -1) : word;
    const known = map.get(key);
    map.set(key, { tags: (known?.tags ?? '') + tag, value: value ?? known?.value ?? null });
  };
  for (const [tag, list] of Object.entries(classes)) for (const word of list.split(' ')) add(word, tag);
  for (const [word, value] of numberEntries(numbers)) add(word, /^(?:un|una)$/.test(word) ? '1' : 'N', value);
  for (const word of ordinals.split(' ')) add(word, 'O');
  return { words, stems, marks: new Set(marks.split(' ')), ...pairsAndSounds(words) };
}

function pairsAndSounds(words: ReadonlyMap<string, Entry>): Pick<Dictionary, 'pairs' | 'sounds' | 'bySound'> {
  const pairs = new Map<string, string[][]>();
  const sounds = new Map<string, string>();
  const bySound = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (word.includes('_')) {
      const parts = word.split('_');
      const list = pairs.get(parts[0] ?? '') ?? [];
      list.push(parts);
      pairs.set(
        parts[0] ?? '',
        list.sort((a, b) => b.length - a.length),
      );
    } else if (word.length >= SHORTEST_FORM) {
      const sound = soundOf(word);
      if (!sounds.has(sound)) sounds.set(sound, word);
      const key = sound.charAt(0) + word.length;
      bySound.set(key, [...(bySound.get(key) ?? []), word]);
    }
  }
  return { pairs, sounds, bySound };
}

const BOTH: Readonly<Record<Language, Dictionary>> = {
  en: build([ENGLISH, ENGLISH_NUMBERS, ENGLISH_ORDINALS, ENGLISH_MARKS]),
  es: build([SPANISH, SPANISH_NUMBERS, SPANISH_ORDINALS, SPANISH_MARKS]),
};

const NOTHING: Entry = { tags: '', value: null };
const otherOf = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** The language of a text by its small words; null when they do not say. */
export function languageOf(words: readonly string[]): Language | null {
  let balance = 0;
  for (const word of words) {
    if (BOTH.en.marks.has(word)) balance += 1;
    if (BOTH.es.marks.has(word)) balance -= 1;
  }
  if (balance !== 0) return balance > 0 ? 'en' : 'es';
  for (const word of words) {
    if (BOTH.en.words.has(word)) balance += 1;
    if (BOTH.es.words.has(word)) balance -= 1;
  }
  return balance === 0 ? null : balance > 0 ? 'en' : 'es';
}

/** Longest fixed pair that begins here: how many words it takes, 0 when none. */
export function pairLength(words: readonly string[], at: number, language: Language): number {
  const list = BOTH[language].pairs.get(words[at] ?? '');
  return list?.find(parts => parts.every((part, index) => words[at + index] === part))?.length ?? 0;
}

/** Words of the goal being typed come again with every key; the list starts anew when it is long. */
const KNOWN: Readonly<Record<Language, Map<string, Entry>>> = { en: new Map(), es: new Map() };
const MOST_KNOWN = 1000;

/** What a folded word can do; unknown words come back without tags. */
export function lookUp(word: string, language: Language): Entry {
  const known = KNOWN[language];
  const before = known.get(word);
  if (before !== undefined) return before;
  const entry = find(word, language);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, entry);
  return entry;
}

function find(word: string, language: Language): Entry {
  const own = BOTH[language];
  return (
    own.words.get(word) ??
    stemOf(word, own) ??
    otherForm(word, own) ??
    (word.length >= SHORTEST_STEM ? BOTH[otherOf(language)].words.get(word) : undefined) ??
    misspelled(word, own) ??
    byEnding(word, language) ??
    NOTHING
  );
}

/** "weeks" as "week", "running" as "run", "leeré" as "leer", "ordenada" as "ordenado", "aprenderme" as "aprender". */
const FORMS: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/([sxz]|ch|sh)es$/, ['$1']],
  [/s$/, ['']],
  [/(.)\1ing$/, ['$1', '$1$1']],
  [/ing$/, ['', 'e']],
  [/i?e(?:r|st)$/, ['', 'e', 'y']],
  [/([aei]r)(?:me|se|lo|la|los|las|les|e|emos)$/, ['$1']],
  [/es$/, ['']],
  [/as?$/, ['o']],
  [/os$/, ['o']],
];

function otherForm(word: string, { words }: Dictionary): Entry | undefined {
  if (word.length < SHORTEST_FORM) return undefined;
  for (const [ending, bases] of FORMS)
    if (ending.test(word))
      for (const base of bases) {
        const entry = words.get(word.replace(ending, base));
        // "stronger" is a quality because "strong" is; a "writer" is none.
        if (entry !== undefined && (!/e(?:r|st)$/.test(word) || entry.tags.includes('q'))) return entry;
      }
  return undefined;
}

/** What an unknown word is by its ending: "clearly" says how, "thoughtful" is a quality, "nadar" is a doing. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [ending: RegExp, tag: string])[]>> = {
  en: [
    [/^(?!famil|assembl|butterf|ital|appl|suppl|repl|multip|jell|bell)\p{L}{3,}ly$/u, 'm'],
    [/^\p{L}{2,}(?:ful|ous|tive|sive|[^d]able|ible|ier)$/u, 'q'],
    [/^\p{L}{3,}ing$/u, 'x'],
  ],
  es: [
    [/^\p{L}{4,}mente$/u, 'm'],
    [/^\p{L}{3,}(?:able|ible|os[oa]|iv[oa])s?$/u, 'q'],
    [/^(?!lugar|mujer|hogar|taller)\p{L}{2,}[aei]r(?:me|se|lo|la|los|las|le|les)?$/u, 'x'],
    [/^\p{L}{2,}[aei]re(?:mos)?$/u, 'x'],
  ],
};

function byEnding(word: string, language: Language): Entry | undefined {
  const tags = ENDINGS[language].find(([ending]) => ending.test(word))?.[1];
  return tags === undefined ? undefined : { tags, value: null };
}

function stemOf(word: string, { stems }: Dictionary): Entry | undefined {
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const entry = stems.get(word.slice(0, length));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A long word one slip away from a known one, or one that sounds the same. */
function misspelled(word: string, { words, sounds, bySound }: Dictionary): Entry | undefined {
  if (word.length < SHORTEST_TYPO - 1 || word.length > 20) return undefined;
  const sound = soundOf(word);
  const same = sounds.get(sound);
  if (same !== undefined) return words.get(same);
  if (word.length < SHORTEST_TYPO) return undefined;
  for (const more of [0, 1, -1]) {
    const near = bySound.get(sound.charAt(0) + (word.length + more))?.find(known => isOneSlip(word, known));
    if (near !== undefined) return words.get(near);
  }
  return undefined;
}

/** One letter more, less or other, or two neighbours swapped. A last letter that differs is another word form, not a slip. */
export function isOneSlip(typed: string, known: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === known[start]) start += 1;
  let end = 0;
  while (
    end < typed.length - start &&
    end < known.length - start &&
    typed[typed.length - 1 - end] === known[known.length - 1 - end]
  )
    end += 1;
  const left = typed.length - start - end;
  const other = known.length - start - end;
  // "befor" lacks its last e; any other last letter is another form of the word.
  if (end === 0 && known === `${typed}e`) return true;
  if (end === 0 || start === 0) return false;
  if (left + other === 1) return true;
  if (left === 2 && other === 2) return typed[start] === known[start + 1] && typed[start + 1] === known[start];
  return left === 1 && other === 1 && typed.length >= 7;
}
