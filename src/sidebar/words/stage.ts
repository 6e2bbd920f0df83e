// The texts of the seven stages.
import { stageWords } from './en/stage.ts';

export const stageText = (): typeof stageWords => stageWords;
