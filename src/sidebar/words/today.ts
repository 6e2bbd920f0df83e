// The texts of Today.
import { todayWords } from './en/today.ts';

export const todayText = (): typeof todayWords => todayWords;
