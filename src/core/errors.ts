// Everything that can go wrong and is somebody's business, with the sentence that person reads.
// Three parts in one voice: what happened, whose, what to do. Thrown as AppError; rpc.ts turns it into an envelope.
import { type InEach, spoken } from './language.ts';

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

const EN: Readonly<Record<ErrorCode, string>> = {
  'bad-request':
    'The page and the add-on do not understand each other ({what}). Close this panel, open it again and try once more.',
  'not-signed-in':
    'Google did not say which account is in use. Sign out of all accounts but your school one, then open this panel again.',
  'not-a-plan': 'This document does not look like a plan: {what}. Open your plan, or put a plan here.',
  'plan-changed':
    '{where} was changed while you were typing. Nothing was overwritten. Look at the new text, then save again.',
  'holds-more':
    '{where} holds a picture or something else that cannot be written here and would be lost. Nothing was changed. Write your words beside it in the document.',
  'round-open': 'There is no decision yet about {goals}. Decide, or close the round all the same. Nothing was changed.',
  'no-class': 'This spreadsheet is not a class workbook. Start a class here, or open the workbook of your class.',
  'not-keeper': '{keeper} keeps this class in step. Ask {keeper} to do this, or take over the class.',
  'copied-workbook': 'This workbook is a copy. Work in the original, so that plans are not changed twice: {link}',
  'workbook-damaged':
    'The class workbook has lost {what}. Nothing was changed. Bring it back with Undo or the version history, then try again.',
  'roster-wrong': 'Some rows of the list need a look before anything is created.',
  'file-gone':
    '{what} cannot be found. It was deleted, or it is no longer shared with you. Ask its owner, or restore it.',
  'file-trashed': '{what} is in the bin. Restore it in Drive, then try again.',
  'no-access': 'You may not change {what}. Ask its owner to share it with you.',
  quota:
    'Google asks for a pause: too much was done in a short time ({what}). Nothing is lost. Try again in a few minutes.',
  busy: 'Another window is doing this at the moment. Wait until it is ready, then try again.',
  offline: 'Google did not answer ({what}). Nothing is lost. Check the network, then try again.',
  'too-large': '{what} is larger than {limit}. Choose a smaller file, or paste a link to it.',
  'folder-not-connected': 'Your evidence folder is not connected yet. Press Connect once and choose the folder.',
  google: 'Google refused this for {what}: {why}. Nothing is lost. Try again, or show this sentence to your teacher.',
};

const ES: Readonly<Record<ErrorCode, string>> = {
  'bad-request':
    'La página y el complemento no se entienden ({what}). Cierra este panel, ábrelo de nuevo y prueba otra vez.',
  'not-signed-in':
    'Google no dijo qué cuenta se está usando. Cierra sesión en todas las cuentas menos la de tu escuela y abre este panel otra vez.',
  'not-a-plan': 'Este documento no parece un plan: {what}. Abre tu plan o pon un plan aquí.',
  'plan-changed':
    '{where}: alguien lo cambió mientras escribías. No se ha sobrescrito nada. Mira el texto nuevo y guarda otra vez.',
  'holds-more':
    '{where}: aquí hay una imagen u otra cosa que no se puede escribir y se perdería. No se ha cambiado nada. Escribe tus palabras al lado, en el documento.',
  'round-open': 'Para {goals} falta todavía una decisión. Decide primero, o cierra la vuelta de todos modos.',
  'no-class': 'Esta hoja de cálculo no es el libro de una clase. Empieza aquí una clase o abre el libro de tu clase.',
  'not-keeper': '{keeper} mantiene esta clase al día. Pide a {keeper} que lo haga.',
  'copied-workbook':
    'Este libro es una copia. Trabaja en el original, para que los planes no cambien dos veces: {link}',
  'workbook-damaged':
    'Al libro de la clase le falta {what}. No se ha cambiado nada. Recupéralo con Deshacer o con el historial de versiones y prueba otra vez.',
  'roster-wrong': 'Algunas filas de la lista necesitan una mirada antes de crear nada.',
  'file-gone': 'No se encuentra {what}. Se borró o ya no está compartido contigo. Pregunta a su dueño o recupéralo.',
  'file-trashed': '{what} está en la papelera. Recupéralo en Drive y prueba otra vez.',
  'no-access': 'No puedes cambiar {what}. Pide a su dueño que lo comparta contigo.',
  quota:
    'Google pide una pausa: se hizo demasiado en poco tiempo ({what}). No se pierde nada. Prueba otra vez en unos minutos.',
  busy: 'Otra ventana está haciendo esto ahora mismo. Espera a que termine y prueba otra vez.',
  offline: 'Google no respondió ({what}). No se pierde nada. Revisa la conexión y prueba otra vez.',
  'too-large': '{what} ocupa más de {limit}. Elige un archivo más pequeño o pega un enlace.',
  'folder-not-connected':
    'Tu carpeta de evidencias todavía no está conectada. Presiona Conectar una vez y elige la carpeta.',
  google:
    'Google rechazó esto para {what}: {why}. No se pierde nada. Prueba otra vez o muestra esta frase a tu docente.',
};

const SENTENCES: InEach<typeof EN> = { en: EN, es: ES };

/** The sentence a person reads; a missing detail is left out, never shown as a brace. Things are named as in things.ts. */
export function sentenceFor(code: ErrorCode, details: Readonly<Record<string, string>>): string {
  const sentence = SENTENCES[spoken()][code]
    .replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '')
    .replace(/ \(\)/g, '');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
