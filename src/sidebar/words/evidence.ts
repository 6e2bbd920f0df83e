// The texts of evidence.
import { evidenceWords } from './en/evidence.ts';

export const evidenceText = (): typeof evidenceWords => evidenceWords;
