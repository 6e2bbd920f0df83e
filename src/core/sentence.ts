// Every sentence a person reads is made here: its words come from a dictionary (src/sentences), its holes are filled with what happened.
// The dictionary of a language is read when its first sentence is made: the code that Google loads at every call stays small that way.
import type { English, Room, Sentences } from '../sentences/sentences.ts';
import { LANGUAGES, type Language, spoken } from './language.ts';

/** `{id}` and `{name}` of a sentence, as the names 'id' | 'name'. */
type HoleOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HoleOf<Rest> : never;

type Fill<Text> = [HoleOf<Text & string>] extends [never]
  ? []
  : [Readonly<Record<HoleOf<Text & string>, string | number>>];

/** The sentence of this name, with what belongs into its holes; a hole that is missing or misspelt does not compile. */
export type Say<R extends Room> = <Key extends keyof English[R] & string>(
  key: Key,
  ...fill: Fill<English[R][Key]>
) => string;

type Dictionary = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

let readFrom: (language: Language) => unknown = () => {
  throw new Error('Nobody said where sentences are read from: readSentencesWith comes first.');
};
const known = new Map<Language, Dictionary>();

/** Said once, where a run begins. `read` is asked at most once a language, when its first sentence is made. */
export function readSentencesWith(read: (language: Language) => Sentences): void {
  readFrom = read;
  known.clear();
}

/** The sentences of one room, in the language spoken when each is made, or always in the one given. */
export function sentences<R extends Room>(room: R, language?: Language): Say<R> {
  return (key, ...[fill = {}]) => {
    const sentence = found(room, key, language);
    return sentence === undefined ? [key, ...Object.values(fill)].join(' ') : fillHoles(sentence, fill);
  };
}

/** The sentence with its holes, for whoever fills them in a way of their own. */
export const sentenceOf = (room: Room, key: string): string => found(room, key) ?? key;

/** Is there a language whose sentences can be read? Where there is none, their names would be written: so nothing is (before-writing.ts). */
export const canSpeak = (): boolean => inOrder(spoken()).some(language => Object.keys(dictionary(language)).length > 0);

/** Only a broken file lacks one: then another language says it, or its name stands for it on the screen. */
function found(room: Room, key: string, language: Language = spoken()): string | undefined {
  for (const each of inOrder(language)) {
    const sentence = dictionary(each)[room]?.[key];
    if (typeof sentence === 'string') return sentence;
  }
  return undefined;
}

/** This language, then English, then whatever there is. */
const inOrder = (language: Language): readonly Language[] => [...new Set([language, ...LANGUAGES])];

function dictionary(language: Language): Dictionary {
  const there = known.get(language);
  if (there !== undefined) return there;
  const read = readFrom(language) as Dictionary;
  known.set(language, read);
  return read;
}

/** In one pass, so that a brace or a dollar sign in somebody's words stays what it is. */
const fillHoles = (sentence: string, fill: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(fill[name] ?? hole));
