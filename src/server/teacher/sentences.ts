// What the teacher reads while plans are made, shared and kept in step, in the language of the person at the screen.
import { sentences } from '../../core/sentence.ts';

export const say = sentences('teacher');
