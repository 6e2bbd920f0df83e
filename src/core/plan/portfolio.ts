// The portfolio: how many pieces it may hold, as the student decided, and which chosen pieces still lack their reason.
import type { Plan } from './plan.ts';
import { readNumber } from './typed-number.ts';

const PIECES = 5;
const IN_WORDS: readonly (readonly [number, RegExp])[] = [
  [2, /\b(?:two|dos)\b/i],
  [3, /\b(?:three|tres)\b/i],
  [4, /\b(?:four|cuatro)\b/i],
  [5, /\b(?:five|cinco)\b/i],
  [6, /\b(?:six|seis)\b/i],
  [8, /\b(?:eight|ocho)\b/i],
  [10, /\b(?:ten|diez)\b/i],
];

/** From the answer "How many pieces at most?"; five where it says nothing. */
export function portfolioCap({ answers }: Pick<Plan, 'answers'>): number {
  const text = answers.find(answer => answer.question === 'pieces' && answer.text !== '')?.text ?? '';
  const number = readNumber(text).value ?? IN_WORDS.find(([, word]) => word.test(text))?.[0] ?? PIECES;
  return number >= 1 && number <= 99 ? Math.round(number) : PIECES;
}
