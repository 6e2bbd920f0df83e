// What staff read about a class, in the language of the person at the screen: how far each student's plan is, what a goal waits for, and
// what sync found. What stays in the workbook is said in the language of the class (sayIn) or kept in every one (inEach).
import { type InEach, type Language, spoken } from '../language.ts';
import { CLASS_EN } from './sentences-en.ts';
import { CLASS_ES } from './sentences-es.ts';

const SENTENCES: InEach<typeof CLASS_EN> = { en: CLASS_EN, es: CLASS_ES };

export const say = (): typeof CLASS_EN => sayIn(spoken());

/** A step's cell in Done says that it is: in the language of the class, whichever that was. */
export const isDoneCell = (text: string): boolean => text === CLASS_EN.done || text === CLASS_ES.done;

export const sayIn = (language: Language): typeof CLASS_EN => SENTENCES[language];
