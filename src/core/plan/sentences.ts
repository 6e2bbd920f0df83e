// What is said about a plan as it stands, in the language of the person at the screen.
import { sentences } from '../sentence.ts';

export const say = sentences('plan');
