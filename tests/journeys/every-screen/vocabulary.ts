// Which language a screen speaks, told by the dictionaries: a word of the one that the other never says stands on none of its screens.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Language } from '../../../src/core/language.ts';
import { english } from '../../../src/sentences/en/index.ts';
import { spanish } from '../../../src/sentences/es/index.ts';
import { textsOf, withDays } from '../../support/texts-of.ts';

const ROOT = path.resolve(__dirname, '../../../src/sidebar/words');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const SENTENCES = { en: english, es: spanish };

function vocabulary(language: Language): ReadonlySet<string> {
  const files = readdirSync(path.join(ROOT, language));
  const parts = files.map(file => jest.requireActual(path.join(ROOT, language, file)) as Record<string, unknown>);
  const texts = [...parts, SENTENCES[language]].flatMap(part =>
    Object.values(part).flatMap(each => textsOf(withDays(each)).map(([, text]) => text)),
  );
  // What stands in a hole's place is no word of the language.
  return new Set(texts.flatMap(text => wordsIn(text.replace(/\{[^}]*\}/g, ' '))));
}

const VOCABULARY = { en: vocabulary('en'), es: vocabulary('es') };
/** Names of people, files, menus and tabs: the same in every language. */
const NAMES = [
  ['open', 'throughline', 'notes', 'homeroom', 'grupo', 'rivera', 'page', 'example', 'org', 'https'],
  ['students', 'goals'],
].flat();
/** Words of a language that its dictionaries happen not to use and the other's do; in Spanish also short months. */
const ALSO: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(NAMES),
  es: new Set([...NAMES, 'may', 'ago', 'personal']),
};

/** Words on this screen that only the other language has; [] when there are none. */
export async function foreignWords(frame: Frame, language: Language, selector = 'body'): Promise<string[]> {
  const texts = await frame.evaluate(textsOnScreen, selector);
  const other = VOCABULARY[language === 'en' ? 'es' : 'en'];
  const isForeign = (word: string): boolean =>
    other.has(word) && !VOCABULARY[language].has(word) && !ALSO[language].has(word);
  return texts.flatMap(text => {
    const foreign = wordsIn(text).filter(isForeign);
    return foreign.length > 0 ? [`${foreign.join(', ')}: “${text.slice(0, 120)}”`] : [];
  });
}

/** What is shown and what is read out, but for what says itself that it is in another language. */
function textsOnScreen(selector: string): string[] {
  const own = document.documentElement.lang;
  const root = document.querySelector(selector) ?? document.body;
  const isOwn = (element: Element): boolean =>
    (element.closest('[lang]') as HTMLElement | null)?.lang === own || selector !== 'body';
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around && !around.closest('script, style') && isOwn(around)) texts.push(node.textContent ?? '');
  }
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder]'))
    if (isOwn(element))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
  return [...new Set(texts.map(text => text.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}
