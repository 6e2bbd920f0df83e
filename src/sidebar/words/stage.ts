// The texts of the seven stages in the language of the person at the screen.
import { type InEach, spoken } from '../../core/language.ts';
import { stageWords as en } from './en/stage.ts';
import { stageWords as es } from './es/stage.ts';

const TEXTS: InEach<typeof en> = { en, es };

export const stageText = (): typeof en => TEXTS[spoken()];
