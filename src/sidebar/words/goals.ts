// The texts about goals.
import { goalWords } from './en/goals.ts';

export const goalsText = (): typeof goalWords => goalWords;
