// What staff read about a class, in the language of the person at the screen: how far each student's plan is, what a goal waits for, and
// what sync found. What stays in the workbook is said in the language of the class (sayIn) or kept in every one (inEach).
import type { InEach, Language } from '../language.ts';
import { type Say, sentences } from '../sentence.ts';

export const say = sentences('class');

export const sayIn = (language: Language): Say<'class'> => sentences('class', language);

/** What stands in the workbook beside the rows of its students. */
export const sayOfWorkbook = (language: Language): Say<'workbook'> => sentences('workbook', language);

/** What a step's cell in Done says. It is read back too, so it stands here and not with the sentences. */
export const DONE: InEach<string> = { en: 'done', es: 'hecho' };

/** A step's cell in Done says that it is: in the language of the class, whichever that was. */
export const isDoneCell = (text: string): boolean => Object.values(DONE).includes(text);
