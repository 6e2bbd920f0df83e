// What the teacher reads while plans are made, shared and kept in step, in the language of the person at the screen.
import { type InEach, spoken } from '../../core/language.ts';
import { TEACHER_EN } from './sentences-en.ts';
import { TEACHER_ES } from './sentences-es.ts';

const SENTENCES: InEach<typeof TEACHER_EN> = { en: TEACHER_EN, es: TEACHER_ES };

export const say = (): typeof TEACHER_EN => SENTENCES[spoken()];
