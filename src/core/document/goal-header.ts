// Puts an id into the header cell of a goal table beside whatever words stand there. Called by what names goals.
import type { Language } from '../language.ts';
import { isGoalHeader, readGoalId } from '../plan/goal-id.ts';
import { goalHeader } from './plan-tables.ts';

const OWN_ID = /(^|[^\p{L}\p{N}])g ?0*[1-9]\d{0,3}(?![\p{L}\p{N}])/iu;
const BARE_NUMBER = /0*[1-9]\d{0,3}\s*$/;

/** The header with this id: in the place of an older one, else behind the words somebody wrote there. None of their words goes. */
export function headerWithId(header: string, id: string, language: Language): string {
  const words = header.trim();
  const isOurs = isGoalHeader(words) && BARE_NUMBER.test(words) && !OWN_ID.test(words);
  const choices = [
    words === '' ? goalHeader(id, language) : '',
    isOurs ? words.replace(BARE_NUMBER, id) : '',
    words.replace(OWN_ID, (_all, before: string) => `${before}${id}`),
    `${words} ${id}`,
  ];
  return choices.find(choice => choice !== '' && readGoalId(choice) === id) ?? `${goalHeader(id, language)}: ${words}`;
}
