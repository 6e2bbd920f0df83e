// Why Google refused something for one student, in a sentence. Called by create-next and share-again.
import type { Outcome } from './ports.ts';
import { say } from './sentences.ts';
import type { Doing } from './sentences-en.ts';

const LONGEST_MESSAGE = 120;

export function refusalWords(doing: Doing, refused: Extract<Outcome<unknown>, { kind: 'refused' }>): string {
  return say().refused[refused.reason](doing, refused.message.slice(0, LONGEST_MESSAGE));
}
