// Spanish: every sentence of the Drive card (words.ts).
import type { CARD_EN } from './words-en.ts';

export const CARD_ES: typeof CARD_EN = {
  title: 'Guardar como evidencia',
  help: [
    'Elige en Drive un archivo que muestre tu trabajo: una foto, un documento, una grabación.',
    'Elige su meta, di qué muestra y presiona «Ponerlo en mi plan». Tu plan recibe una línea con un enlace al archivo.',
    'El archivo se queda donde está y nadie más puede abrirlo.',
  ],
  button: {
    showFile: 'Dejar que Throughline vea este archivo',
    usePlan: 'Usar este plan aquí',
    letWrite: 'Dejar que Throughline escriba en este plan',
    file: 'Ponerlo en mi plan',
    openPlan: 'Abrir mi plan',
  },
  field: {
    plan: 'Plan de aprendizaje',
    goal: 'Meta',
    noGoal: 'Ninguna meta en especial',
    why: '¿Qué muestra y por qué lo elegiste?',
  },
  several: (count: number) =>
    `Hay ${count} archivos elegidos. Elige solo uno: cada evidencia se guarda con sus propias palabras.`,
  folder: 'Esto es una carpeta. Ábrela y elige dentro un archivo para guardarlo como evidencia.',
  shortcut: 'Esto es un acceso directo. Abre el lugar donde está el archivo y elígelo ahí.',
  noPlan: [
    'Throughline todavía no conoce tu plan. Elige tu plan en Drive y presiona «Usar este plan aquí», o ábrelo una vez con Throughline.',
    'Después elige otra vez este archivo.',
  ],
  askFile: 'Throughline solo ve los archivos que le muestras. Muéstrale este y podrás guardarlo como evidencia.',
  planOrWork:
    'Throughline solo ve los archivos que le muestras. ¿Este documento es tu plan o un trabajo tuyo? Presiona lo que corresponda; Drive te pregunta una sola vez.',
  isItPlan:
    '¿Este es tu plan? Presiona «Usar este plan aquí»; Drive te pregunta una sola vez. Después podrás poner archivos en él.',
  ownPlan: [
    'Este es tu plan, y Throughline puede escribir evidencias en él.',
    'Ahora elige en Drive un archivo que muestre tu trabajo.',
  ],
  otherPlan: (student: string) =>
    `Este es el plan de ${student || 'otra persona'}. Solo su estudiante pone evidencias en él; tú puedes comentar en el libro de la clase.`,
  intoPlan: (student: string) => `Va al plan de ${student || 'este estudiante'}.`,
  noGrant: [
    'Throughline todavía no puede escribir en este plan desde Drive. Presiona el botón; Drive te pregunta una sola vez.',
    'Si Drive no pregunta, elige tu plan en Drive y presiona «Usar este plan aquí».',
  ],
  goal: (id: string) => `la Meta ${id}`,
  and: ' y ',
  alreadyFiled: (goals: string) =>
    goals === '' ? 'Este archivo ya está en tu plan.' : `Este archivo ya está en tu plan, para ${goals}.`,
  place: (student: string, goal: string) =>
    `en la tabla de evidencias ${student ? `del plan de ${student}` : 'de tu plan'}${goal === '' ? '' : `, para ${goal}`}`,
  filed: {
    new: (title: string, place: string) => `«${title}» está ahora ${place}, con un enlace al archivo.`,
    completed: (title: string, place: string) => `«${title}» ya estaba ${place}. Tus palabras se añadieron a su línea.`,
    standing: (title: string, place: string) =>
      `«${title}» ya está ${place}. No se añadió nada; si quieres, cambia sus palabras en el plan.`,
  },
  onlyMine:
    'Ahora mismo solo tú puedes abrir este archivo, así que quizá tu docente no lo vea. Para que pueda verlo, compártelo en Drive.',
  filedNote: {
    new: 'Guardado en tu plan.',
    completed: 'Añadido a tu plan.',
    standing: 'Ya estaba en tu plan.',
  },
};
