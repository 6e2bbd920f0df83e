// The short visible id of a goal: G1, G2, … Numbers are given once per plan and never again (design §4 "Goal ids").
import { fold } from './fold.ts';

const GOAL_WORDS = '(?:my |mi )?(?:goal|goals|meta|metas|objetivo|objetivos)';
const WITH_LETTER = /(?:^| )g ?0*([1-9]\d{0,3})(?= |$)/;
const WITH_WORD = new RegExp(`(?:^| )(?:${GOAL_WORDS} )?0*([1-9]\\d{0,3})$`);
const HEADER = new RegExp(`^(?:${GOAL_WORDS}(?: (?:g ?)?0*\\d{1,4})?|g ?0*\\d{1,4})$`);

export const goalId = (number: number): string => `G${number}`;

/** 'G2' from "G2", "goal g 2", "Goal 2", "Meta 2" or "2"; '' when the text names no goal. */
export function readGoalId(text: string): string {
  const folded = fold(text);
  const match = WITH_LETTER.exec(folded) ?? WITH_WORD.exec(folded);
  return match === null ? '' : goalId(Number(match[1]));
}

/** Number in the id ('G12' → 12); 0 for ''. */
export function goalNumber(id: string): number {
  const match = /^G([1-9]\d{0,3})$/.exec(id);
  return match === null ? 0 : Number(match[1]);
}

/** Is this the first cell of a goal table: "Goal G1", "Goal", "Meta 2", "G3"? */
export const isGoalHeader = (text: string): boolean => HEADER.test(fold(text));

/** Words and id of a table name: "Steps for G1" → {words: 'steps', id: 'G1'}; words are folded. */
export function readTableName(text: string): { readonly words: string; readonly id: string } {
  const folded = fold(text);
  const id = readGoalId(folded);
  const words = folded
    .replace(/(?:^| )g ?\d{1,4}(?= |$)/, ' ')
    .replace(/ \d{1,4}$/, '')
    .trim()
    .replace(/(?: (?:for|of|to|on|para|de|la|el|mi|my|goal|meta|objetivo))+$/, '');
  return { words, id };
}

/** "G1, G3", "goals 1 and 2", "Meta 2". */
export const goalIdsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;/&+\n]|\b(?:and|y|e)\b/)
      .map(part => readGoalId(part))
      .filter(id => id !== ''),
  ),
];
