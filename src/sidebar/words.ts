// Every text a person reads in the sidebar and the dialogs: words/en and words/es hold them, one file a part. Plain language, second
// person, verbs on buttons; a note for the translator stands where a text is not plain. Functions take names and numbers as they are shown.
//
// Each panel is built once a language, and the Spanish build takes words/es wherever words/en is named (scripts/build.mjs): so no panel
// carries a language nobody there reads. Unit tests see English.
import { commonWords } from './words/en/common.ts';
import { studentWords } from './words/en/student.ts';

export const words = { ...commonWords, student: studentWords };
