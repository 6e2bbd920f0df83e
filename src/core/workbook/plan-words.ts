// Words that sync itself puts into the rows of a plan, in the language of the class. Called by record-lines.ts, goal-values.ts and the queue.
import type { InEach, Language } from '../language.ts';
import { readHow } from '../plan/check-ins.ts';
import { HOW_IT_GOES } from '../plan/choices.ts';

/** In place of words the student keeps in the Doc. */
export const WITHHELD: InEach<string> = {
  en: 'In the plan only. The student has not chosen to repeat these words here.',
  es: 'Solo en el plan. El estudiante no eligió repetir aquí estas palabras.',
};
export const QUESTION: InEach<string> = { en: 'Question', es: 'Pregunta' };
export const LINK: InEach<string> = { en: 'Link', es: 'Enlace' };
/** Of a change in the ledger. */
export const NO_REASON: InEach<string> = { en: 'no reason yet', es: 'todavía sin razón' };
/** The student's verdict is "met", and nothing in the plan shows it. */
export const NOT_SHOWN: InEach<string> = {
  en: 'says met, evidence still needed',
  es: 'dice lograda, falta la evidencia',
};

/** How a cell "Last check-in" of a student who is stuck begins. */
export const STUCK: readonly string[] = Object.values(HOW_IT_GOES[2] ?? {});

/** Does a cell "Last check-in" begin with being stuck, and what does it say of it? null for a student who is not stuck. */
export function barrierIn(cell: string): string | null {
  const words = STUCK.find(each => cell.startsWith(each));
  return words === undefined ? null : cell.slice(words.length).replace(/^:\s*/, '');
}

/** "on track", "slipping" or "stuck" as the class says it; what cannot be understood stays as typed. */
export function howItGoes(typed: string, language: Language): string {
  const how = readHow(typed);
  return HOW_IT_GOES.find(choice => choice.en === how)?.[language] ?? typed;
}
