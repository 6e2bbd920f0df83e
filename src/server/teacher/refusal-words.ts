// Why something could not be done for one student, in a sentence. Called by make-plans and share-again.
import type { Outcome } from './ports.ts';
import { say } from './sentences.ts';

const LONGEST_MESSAGE = 120;

export type Doing = 'folder' | 'plan' | 'words' | 'share';

export const couldNot = (doing: Doing, why: string): string => say('couldNot', { doing: say(`doing.${doing}`), why });

export function refusalWords(doing: Doing, refused: Extract<Outcome<unknown>, { kind: 'refused' }>): string {
  return couldNot(doing, say(`why.${refused.reason}`, { message: refused.message.slice(0, LONGEST_MESSAGE) }));
}
