// What this room says to people, in the language of the person at the screen: what was written where, and what is out of order.
import { sentences } from '../sentence.ts';

export const say = sentences('document');
