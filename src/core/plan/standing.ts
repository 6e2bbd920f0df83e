// Whether a goal is worked on now, waits on the Later shelf, or is finished: the word in its row "Now, later or finished".
import type { InEach } from '../language.ts';
import { fold } from './fold.ts';

export type Standing = 'now' | 'later' | 'finished';

export const STANDING_WORDS: Readonly<Record<Standing, InEach<string>>> = {
  now: { en: 'now', es: 'ahora' },
  later: { en: 'later', es: 'después' },
  finished: { en: 'finished', es: 'terminada' },
};

const LATER =
  /^(?:for )?(?:later|wait|waits|waiting|not now|not yet|someday|shelf|despues|mas tarde|mas adelante|luego|espera|en espera|ahora no|todavia no)\b/;
const FINISHED =
  /^(?:it is |its |i have |i )?(?:finished|done|closed|over|ended|complete|completed|met|removed|dropped|terminada|terminado|acabada|hecha|cerrada|lograda|quitada)\b/;

/** An empty or unknown word is now: a goal is worked on unless somebody says otherwise. */
export function readStanding(text: string): Standing {
  const words = fold(text);
  if (LATER.test(words)) return 'later';
  return FINISHED.test(words) ? 'finished' : 'now';
}
