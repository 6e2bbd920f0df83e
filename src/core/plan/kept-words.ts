// Words a student keeps in the Doc, known again where closing a round or a reason filled in from the reflection has carried them.
import { fold } from './fold.ts';

/** Shorter words say too little to be known again: they are not carried (change-round.ts). */
const SHORTEST_KEPT = 12;

export const isKnownAgain = (text: string): boolean => fold(text).length >= SHORTEST_KEPT;

/** Folded, ready for holdsKept. */
export const keptWords = (texts: readonly string[]): readonly string[] => texts.filter(isKnownAgain).map(fold);

export function holdsKept(text: string, kept: readonly string[]): boolean {
  const words = fold(text);
  return kept.some(each => words.includes(each));
}
