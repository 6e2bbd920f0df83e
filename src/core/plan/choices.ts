// The words one may choose from in a plan's tables, in every language. Anything else may be typed too; readers understand both.
import type { InEach } from '../language.ts';

type Choices = readonly InEach<string>[];

export const FITS: Choices = [
  { en: 'yes', es: 'sí' },
  { en: 'partly', es: 'en parte' },
  { en: 'no', es: 'no' },
];
export const WHERE: Choices = [
  { en: 'in school', es: 'en la escuela' },
  { en: 'beyond school', es: 'fuera de la escuela' },
];
export const HOW_IT_GOES: Choices = [
  { en: 'on track', es: 'voy bien' },
  { en: 'slipping', es: 'me estoy atrasando' },
  { en: 'stuck', es: 'no puedo seguir' },
];
export const HOW_IT_WENT: Choices = [
  { en: 'got it', es: 'lo entendí' },
  { en: 'struggled', es: 'me costó' },
];
export const CAREER_STATES: Choices = [
  { en: 'explored', es: 'explorado' },
  { en: 'tried', es: 'probado' },
  { en: 'next', es: 'lo próximo' },
];
export const VERDICTS: Choices = [
  { en: 'met', es: 'lograda' },
  { en: 'getting there', es: 'en camino' },
  { en: 'not yet', es: 'todavía no' },
];
export const DECISIONS_OF_MINE: Choices = [
  { en: 'extend', es: 'alargar' },
  { en: 'revise', es: 'cambiar' },
  { en: 'remove', es: 'quitar' },
  { en: 'met', es: 'lograda' },
];
/** Where a student's words may be repeated; an empty cell is nowhere. */
export const REPEATED: Choices = [
  { en: 'workbook', es: 'libro de la clase' },
  { en: 'conference page', es: 'página de la reunión' },
  { en: 'family summary', es: 'resumen familiar' },
];
export const STRANDS: Choices = [
  { en: 'knowing myself', es: 'conocerme' },
  { en: 'starting by myself', es: 'empezar por mi cuenta' },
  { en: 'setting goals and planning', es: 'ponerme metas y planear' },
  { en: 'being in it', es: 'participar de verdad' },
  { en: 'managing myself', es: 'organizarme' },
  { en: 'noticing and adjusting', es: 'observar y ajustar' },
];

/** Where a goal comes from when it is neither a trait nor an expectation. */
export const MY_NUMBERS: InEach<string> = { en: 'my numbers', es: 'mis números' };

/** What the row of supports says that holds nothing but a link to whoever coordinates them. */
export const CASE_MANAGER: InEach<string> = { en: 'My case manager', es: 'Quien coordina mis apoyos' };
/** Of a look back: what kind it is, with whom, in which form. */
export const REVIEW_KINDS: Choices = [
  { en: 'formal', es: 'formal' },
  { en: 'informal', es: 'informal' },
];
export const WITH_WHOM: Choices = [
  { en: 'alone', es: 'a solas' },
  { en: 'with my family', es: 'con mi familia' },
  { en: 'with my teacher', es: 'con mi docente' },
  { en: 'with a friend', es: 'con un amigo o una amiga' },
  { en: 'with my team', es: 'con mi equipo' },
];
export const FORMATS: Choices = [
  { en: 'journal', es: 'diario' },
  { en: 'talk', es: 'conversación' },
  { en: 'presentation', es: 'presentación' },
  { en: 'video', es: 'video' },
  { en: 'screencast', es: 'video de pantalla' },
];
export const AGREED_WITH: InEach<string> = { en: 'Agreed with', es: 'De acuerdo con' };

/** Between a step and the reason it helps its goal. */
export const SO_THAT: InEach<string> = { en: ', so that ', es: ', así ' };
