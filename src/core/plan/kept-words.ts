// Words a student keeps in the Doc, known again where closing a round or a reason filled in from the reflection has carried them.
import { fold } from './fold.ts';

/** Shorter words say too little to be known again. */
const SHORTEST_KEPT = 12;

/** Folded, ready for holdsKept. */
export const keptWords = (texts: readonly string[]): readonly string[] =>
  texts.map(fold).filter(text => text.length >= SHORTEST_KEPT);

export function holdsKept(text: string, kept: readonly string[]): boolean {
  const words = fold(text);
  return kept.some(each => words.includes(each));
}
