// Everything that can go wrong and is somebody's business, with the sentence that person reads (src/sentences, errors).
// Three parts in one voice: what happened, whose, what to do. Thrown as AppError; rpc.ts turns it into an envelope.
import { type InEach, spoken } from './language.ts';
import { canSpeak, sentenceOf } from './sentence.ts';

export type ErrorCode =
  | 'bad-request'
  | 'not-signed-in'
  | 'not-a-plan'
  | 'plan-changed'
  | 'holds-more'
  | 'round-open'
  | 'no-class'
  | 'not-keeper'
  | 'copied-workbook'
  | 'workbook-damaged'
  | 'roster-wrong'
  | 'template-wrong'
  | 'file-gone'
  | 'file-trashed'
  | 'no-access'
  | 'quota'
  | 'busy'
  | 'offline'
  | 'too-large'
  | 'folder-not-connected'
  | 'google';

/** `details` are the words put into the sentence: names and titles a person knows; no ids, never logged. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string>>;
  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(sentenceFor(code, details));
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** Said where no file of sentences can be read, so they stand in the code. Nothing is written then (before-writing.ts). */
const WITHOUT_SENTENCES: InEach<string> = {
  en: 'Throughline cannot read its own words, so it stopped before writing anything. Nothing is lost. Open this panel again. If it stays so, tell whoever looks after the add-ons of your school.',
  es: 'Throughline no puede leer sus propias palabras, así que se detuvo antes de escribir nada. No se perdió nada. Abre otra vez este panel. Si sigue así, avisa a quien se ocupa de los complementos de tu escuela.',
};

/** The sentence a person reads; a missing detail is left out, never shown as a brace. Things are named as in things.ts. */
export function sentenceFor(code: ErrorCode, details: Readonly<Record<string, string>>): string {
  if (!canSpeak()) return WITHOUT_SENTENCES[spoken()];
  const sentence = sentenceOf('errors', code)
    .replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '')
    .replace(/ \(\)/g, '');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
