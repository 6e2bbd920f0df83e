// Where a student's words may be repeated: the cell "May be repeated in" of a question or a reflection. Empty is nowhere; whoever can
// open the Doc can read it there all the same (requirements A79, A80).
import type { Language } from '../language.ts';
import { REPEATED } from './choices.ts';
import { fold } from './fold.ts';

export type RepeatPlace = 'workbook' | 'conference' | 'family';
export const REPEAT_PLACES: readonly RepeatPlace[] = ['workbook', 'conference', 'family'];

const PLACES: Readonly<Record<RepeatPlace, RegExp>> = {
  workbook: /\b(?:workbook|sheet|spreadsheet|teachers?|staff|libro|hoja|docentes?|profes\w*|maestr\w*)\b/,
  conference: /\b(?:conferences?|meetings?|talks?|reunion\w*|charlas?|conferencias?)\b/,
  family: /\b(?:family|families|parents?|home|familia\w*|padres|casa)\b/,
};
const EVERYWHERE = /^(?:everywhere|anywhere|all|all of them|en todas? partes?|todos?|en todos lados)\b/;
const NOWHERE = /^(?:no|nowhere|none|never|not|only here|dont|nada|ninguno|ninguna|en ningun\w*|nunca|solo aqui)\b/;

/** The places the cell names, in any language; what it does not clearly name is not among them. */
export function readRepeat(text: string): readonly RepeatPlace[] {
  const words = fold(text);
  if (words === '' || NOWHERE.test(words)) return [];
  if (EVERYWHERE.test(words)) return REPEAT_PLACES;
  return REPEAT_PLACES.filter(place => PLACES[place].test(words));
}

/** The words of the cell. */
export const writeRepeat = (places: readonly RepeatPlace[], language: Language): string =>
  REPEAT_PLACES.filter(place => places.includes(place))
    .map(place => repeatWords(place)[language])
    .join(', ');

/** The place's name in every language. */
export const repeatWords = (place: RepeatPlace) => REPEATED[REPEAT_PLACES.indexOf(place)] as (typeof REPEATED)[number];
