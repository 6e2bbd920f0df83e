// What is in the way of a goal, and whom the student asks: the words of a check-in that says "stuck".
import type { InEach, Language } from '../language.ts';

export const BARRIERS: readonly InEach<string>[] = [
  { en: 'time', es: 'el tiempo' },
  { en: 'I do not understand it', es: 'no lo entiendo' },
  { en: 'something is missing', es: 'me falta algo' },
  { en: 'somebody', es: 'alguien' },
  { en: 'I lost interest', es: 'perdí las ganas' },
  { en: 'something else', es: 'otra cosa' },
];

const IN_THE_WAY: InEach<string> = { en: 'In the way', es: 'Lo que estorba' };
const I_ASK: InEach<string> = { en: 'I ask', es: 'Pregunto a' };

export interface Stuck {
  /** Place in BARRIERS. */
  readonly barrier: number;
  readonly line: string;
  readonly who: string;
}

/** "In the way: time. My bus is late. I ask: Ms Rivera." */
export function stuckNote({ barrier, line, who }: Stuck, language: Language): string {
  const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
  return [
    sentence(`${IN_THE_WAY[language]}: ${BARRIERS[barrier]?.[language] ?? ''}`),
    ...(line.trim() === '' ? [] : [sentence(line.trim())]),
    ...(who.trim() === '' ? [] : [sentence(`${I_ASK[language]}: ${who.trim()}`)]),
  ].join(' ');
}
