// The language in which this run speaks to the person at the screen: messages, reasons, next steps. One run serves one person, so it
// is set once at the door (rpc.ts, the card, a panel's start) and read wherever a sentence is made, as a program reads its locale.
// What is written INTO a Doc or Sheet never asks here: it follows the language of the plan or class, and that travels as an argument.

export type Language = 'en' | 'es';
export const LANGUAGES: readonly Language[] = ['en', 'es'];

/** One thing said in every language; a missing one does not compile. */
export type InEach<T> = Readonly<Record<Language, T>>;

let current: Language = 'en';

export function speak(language: Language): void {
  current = language;
}

export const spoken = (): Language => current;

/** What `make` says in every language, whichever is spoken now: for words that are kept and read later by somebody else. */
export const inEach = <T>(make: () => T): InEach<T> => ({ en: inLanguage('en', make), es: inLanguage('es', make) });

/** What `make` says in this language, whichever is spoken now. */
export function inLanguage<T>(language: Language, make: () => T): T {
  const before = current;
  current = language;
  try {
    return make();
  } finally {
    current = before;
  }
}

/** 'es' from "es", "es-MX", "Español", "Spanish"; everything else is English. */
export function readLanguage(text: string): Language {
  const word = text.trim().toLowerCase();
  return /^(?:es(?:[-_ ]|$)|espa|spanish|castellano)/.test(word) ? 'es' : 'en';
}
