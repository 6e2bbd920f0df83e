// Words a student keeps in the Doc, known again where closing a round or a reason filled in from the reflection has carried them.
import { fold } from './fold.ts';

/** Shorter words are known again only where they stand alone: within others they say too little. */
const SHORTEST_WITHIN = 12;

/** Folded, ready for holdsKept. */
export const keptWords = (texts: readonly string[]): readonly string[] => texts.map(fold).filter(text => text !== '');

export function holdsKept(text: string, kept: readonly string[]): boolean {
  const words = fold(text);
  return kept.some(each => (each.length < SHORTEST_WITHIN ? words === each : words.includes(each)));
}
