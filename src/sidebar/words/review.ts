// The texts of Assess, Reflect and Revise in the language of the person at the screen, and those written into a plan in its own.
import { type InEach, type Language, spoken } from '../../core/language.ts';
import { reviewWords as en } from './en/review.ts';
import { reviewWords as es } from './es/review.ts';

const TEXTS: InEach<typeof en> = { en, es };

export const reviewText = (): typeof en => TEXTS[spoken()];
export const writtenText = (language: Language): (typeof en)['written'] => TEXTS[language].written;
