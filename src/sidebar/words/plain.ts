// The guiding questions in the fewest words.
import { plainWords } from './en/plain.ts';

const PLAIN: Readonly<Record<string, string>> = plainWords;

/** '' for a question of the school's or the student's own. */
export const plainQuestion = (question: string): string => PLAIN[question] ?? '';
