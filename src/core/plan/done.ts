// What a "Done?" cell means (design D7): state is text, so that anybody can type it and everybody can read it.
import { fold } from './fold.ts';
import { type DateHabit, readDate } from './typed-date.ts';
import { readTimes } from './typed-span.ts';

const DONE_SIGNS = /^[\s(]*[☑☒✓✔✅🗹✗✘×][\ufe0f\s)]*$/u;
/** "☑ 4 times": what came again is finished, and the count stays. */
const MARKED = /^[☑☒✓✔✅🗹✗✘×]\ufe0f?\s+/u;
/** "done 4 times" counts; it does not say that the step is finished. */
const COUNTED = /^(?:done|hecho|hecha) \d{1,3} ?(?:x|times?|vez|veces)$/;
const DONE_WORDS = new Set(
  'x xx yes y yep yeah done finished complete completed ok okay true si s hecho hecha listo lista terminado terminada ready all done'.split(
    ' ',
  ),
);

/** What the add-on writes for a ticked step; an unticked one is an empty cell. */
export const DONE_MARK = '☑';

/** Done is: x, ☑, yes/sí, done/hecho and their likes, or the date of the day it was done. Anything else is not. */
export function isDone(text: string, habit: DateHabit): boolean {
  const typed = text.trim();
  if (typed === '') return false;
  if (DONE_SIGNS.test(typed) || (MARKED.test(typed) && readTimes(typed.replace(MARKED, '')) !== null)) return true;
  const words = fold(typed);
  if (COUNTED.test(words)) return false;
  const first = words.split(' ')[0] ?? '';
  if (DONE_WORDS.has(words) || words === 'all done') return true;
  if (readDate(typed, habit).iso !== '') return true;
  // "done 3 Nov", "sí, el lunes": the word, and when it was.
  return (
    (first === 'done' || first === 'hecho' || first === 'hecha' || first === 'finished') &&
    !/\b(?:not|no|almost|half|casi)\b/.test(words)
  );
}
