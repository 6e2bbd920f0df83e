// The texts of steps and of the stage Do.
import { doingWords } from './en/doing.ts';

export const doingText = (): typeof doingWords => doingWords;
