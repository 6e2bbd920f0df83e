// The hints under the guiding questions.
import { hintWords } from './en/hints.ts';

const HINTS: Readonly<Record<string, string>> = hintWords;

/** '' for a question of the school's or the student's own. */
export const hintOf = (question: string): string => HINTS[question] ?? '';
