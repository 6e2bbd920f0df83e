// How much a student wants a goal and can make time for it: "5 and 3" at the start, and what is said of it at a review, "5 and 3; now 4 and 2".
// The row keeps both, so that then and now stand side by side.
import type { InEach, Language } from '../language.ts';

export interface Want {
  /** 1 … 5 each; null where nothing was said. */
  readonly willing: number | null;
  readonly able: number | null;
}

const NOTHING: Want = { willing: null, able: null };
const NOW: InEach<string> = { en: 'now', es: 'ahora' };
const AND: InEach<string> = { en: 'and', es: 'y' };

export function readWant(text: string): { readonly atFirst: Want; readonly now: Want } {
  const [first = '', ...later] = text.split(/[;\n]?\s*\b(?:now|ahora)\b:?/i);
  return { atFirst: pair(first), now: later.length === 0 ? NOTHING : pair(later[later.length - 1] ?? '') };
}

/** The row with what is said now behind what was said at the start; the latest "now" takes the place of the one before. */
export function wantWords(text: string, now: Want, language: Language): string {
  const said = [now.willing, now.able].filter(each => each !== null).join(` ${AND[language]} `);
  const first = (text.split(/[;\n]?\s*\b(?:now|ahora)\b:?/i)[0] ?? '').trim();
  return [first, said === '' ? '' : `${NOW[language]} ${said}`].filter(each => each !== '').join('; ');
}

/** The row with what is said at the start before what was said later. */
export function firstWantWords(text: string, { willing, able }: Want, language: Language): string {
  const later = text.slice((text.split(/[;\n]?\s*\b(?:now|ahora)\b:?/i)[0] ?? '').length).replace(/^[;\s]+/, '');
  const first = [willing, able].filter(each => each !== null).join(` ${AND[language]} `);
  return [first, later].filter(each => each !== '').join('; ');
}

function pair(text: string): Want {
  const [willing = null, able = null] = [...text.matchAll(/(?<![\p{L}\d.])[1-5](?![\p{L}\d])/gu)].map(each =>
    Number(each[0]),
  );
  return { willing, able };
}
