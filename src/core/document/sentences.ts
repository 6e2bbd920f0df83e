// What this room says to people, in the language of the person at the screen: what was written where, and what is out of order.
import { type InEach, spoken } from '../language.ts';
import { DOCUMENT_EN } from './sentences-en.ts';
import { DOCUMENT_ES } from './sentences-es.ts';

const SENTENCES: InEach<typeof DOCUMENT_EN> = { en: DOCUMENT_EN, es: DOCUMENT_ES };

export const say = (): typeof DOCUMENT_EN => SENTENCES[spoken()];
