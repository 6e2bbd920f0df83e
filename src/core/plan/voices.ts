// Who speaks in a row of "How I learn": the student, a teacher who noticed something, or the result of a test or survey. A result is a
// preference of that day, never a type (requirements A17, A21).
import type { InEach } from '../language.ts';
import { fold } from './fold.ts';

export type Voice = 'mine' | 'teacher' | 'result';

/** What the cell says when the student speaks. */
export const MY_VOICE: InEach<string> = { en: 'I say', es: 'Lo digo yo' };

const MINE = /^(?:i|me|myself|i say(?: so)?|my own words|yo|yo mism[oa]|lo digo yo|yo digo)$/;
const TEACHER =
  /\b(?:teacher|advisor|counsell?or|coach|tutor|ms|mr|mrs|mx|miss|dr|profe?|profesora?|professor|maestr[oa]|docente|orientador[a]?|sr|sra|srta)\b/;

/** `staff` are the names in "My staff" of the plan. An empty cell is the student's own. */
export function voiceOf(who: string, staff: string): Voice {
  const words = fold(who);
  if (words === '' || MINE.test(words)) return 'mine';
  const isNamed = staff
    .split(',')
    .map(fold)
    .some(each => each !== '' && (words.includes(each) || ` ${each} `.includes(` ${words} `)));
  return isNamed || TEACHER.test(words) ? 'teacher' : 'result';
}
