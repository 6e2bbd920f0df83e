// The texts of the profile.
import { profileWords } from './en/profile.ts';

export const profileText = (): typeof profileWords => profileWords;
