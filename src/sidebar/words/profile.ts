// The texts of the profile in the language of the person at the screen.
import { type InEach, spoken } from '../../core/language.ts';
import { profileWords as en } from './en/profile.ts';
import { profileWords as es } from './es/profile.ts';

/** In every language: what is written into a plan follows the plan. */
export const PROFILE_TEXTS: InEach<typeof en> = { en, es };

export const profileText = (): typeof en => PROFILE_TEXTS[spoken()];
