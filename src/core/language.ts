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

/** 'es' from "es", "es-MX", "Español", "Spanish"; everything else is English. */
export function readLanguage(text: string): Language {
  const word = text.trim().toLowerCase();
  return /^(?:es(?:[-_ ]|$)|espa|spanish|castellano)/.test(word) ? 'es' : 'en';
}
