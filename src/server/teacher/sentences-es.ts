// Spanish: what the teacher reads while plans are made, shared and kept in step (sentences.ts).
import type { Doing, TEACHER_EN } from './sentences-en.ts';

const could: Readonly<Record<Doing, string>> = {
  folder: 'crear la carpeta',
  plan: 'crear el plan',
  words: 'escribir en el plan',
  share: 'compartir',
};

const couldNot = (doing: Doing, why: string): string => `No se pudo ${could[doing]}: ${why}`;

export const TEACHER_ES: typeof TEACHER_EN = {
  refused: {
    'unknown-address': (doing: Doing) => couldNot(doing, 'correo desconocido. Corrígelo y presiona Continuar.'),
    'not-found': (doing: Doing) =>
      couldNot(doing, 'no se encuentra la plantilla o la carpeta. Recupérala en Drive y presiona Continuar.'),
    'no-access': (doing: Doing) =>
      couldNot(doing, 'esta cuenta no puede escribir ahí. Pregunta al dueño de la carpeta y presiona Continuar.'),
    'storage-full': (doing: Doing) =>
      couldNot(doing, 'el Drive de esta cuenta está lleno. Haz espacio y presiona Continuar.'),
    quota: (doing: Doing) => couldNot(doing, 'Google pide una pausa. Presiona Continuar en unos minutos.'),
    policy: (doing: Doing) =>
      couldNot(
        doing,
        'la configuración de la escuela no lo permite para este correo. Pregunta a quien administra las cuentas o corrige el correo.',
      ),
    other: (doing: Doing, message: string) =>
      couldNot(doing, `Google lo rechazó (${message}). Presiona Continuar para probar otra vez.`),
  },
  noAnswer: (doing: Doing) => couldNot(doing, 'Google no respondió. Presiona Continuar para probar otra vez.'),
  planGone: couldNot('words', 'se borró o ya no se alcanza. Recupéralo en Drive y presiona Continuar.'),

  handOut: (file: string) =>
    `Abre Google Drive, elige «Compartido conmigo» y abre la carpeta con tu nombre. Tu plan es el documento «${file}».`,
  yourName: 'tu nombre',
  noPlanYet: (name: string) => `${name} todavía no tiene un plan compartido. Primero presiona «Crear los planes».`,
  mailSent: (email: string) => `Google envía a ${email} un correo con el enlace de la carpeta.`,
  addressNotWhole: (text: string) =>
    `«${text}» no es un correo completo. No se compartió nada. Corrígelo y prueba otra vez.`,
  isStudent: (name: string) => `${name} es estudiante de esta clase y vería los planes de todos. No se compartió nada.`,
  staffShared: (email: string) =>
    `${email} ya puede abrir la carpeta de la clase: el libro y todos los planes. No se envió ningún correo; dale el enlace del libro.`,

  inStepNow: 'Al día desde hace un momento',
  inStepMinutes: (minutes: number) => `Al día hace ${minutes} minutos`,
  inStepHours: (hours: number) => `Al día hace ${hours} horas`,
  inStepDays: (days: number) => `Al día hace ${days} días`,
  neverInStep: 'Todavía sin revisar',
  upToDate: (good: number, bad: number) => {
    const plans = good === 1 ? '1 plan al día' : `${good} planes al día`;
    return bad === 0 ? `${plans}.` : `${plans}, ${bad} ${bad === 1 ? 'necesita' : 'necesitan'} una mirada.`;
  },

  outOfReach: (name: string) =>
    `No pude llegar al plan de ${name}: se borró, o esta cuenta perdió el acceso. Recupéralo o pregunta a su dueño. Las filas leídas la última vez se quedan.`,
  inTheBin: (name: string) =>
    `No pude leer el plan de ${name}: está en la papelera. Recupéralo en Drive. Las filas leídas la última vez se quedan.`,
  double: (count: number, name: string) =>
    `${count} archivos cuentan como el plan de ${name}. Solo el que está enlazado aquí se mantiene al día: mueve los otros a la papelera.`,
  notRead: (name: string) =>
    `Ahora mismo no se pudo leer el plan de ${name}: Google no respondió o pide una pausa. Se lee en la próxima sincronización.`,
  rowsMoved: 'Las filas se movían mientras se escribían. Se escriben en la próxima sincronización.',
  notSent: (name: string, why: string) =>
    `No se pudieron escribir las decisiones en el plan de ${name}: ${why}. Se prueba otra vez en la próxima sincronización.`,
  somebodyTyped: 'alguien estaba escribiendo ahí todo el tiempo',
  mayNotChange: 'esta cuenta no puede cambiarlo',
  googleSilent: 'Google no respondió',
  staffWordsBack: (goals: string, name: string) =>
    `Alguien escribió en las líneas del equipo docente de ${goals} en el plan de ${name}. Ahí están otra vez las palabras del equipo.`,
  noColumn: (tab: string, header: string) =>
    `La pestaña «${tab}» ya no tiene la columna «${header}», así que ahí no se escribe nada. Pon este título a una columna para recuperarla.`,
  copiedRow: (row: number, tab: string) =>
    `La fila ${row} de la pestaña «${tab}» es una copia de otra fila, así que no se mantiene al día. Bórrala, o vacía su última columna oculta para dejarla como nota tuya.`,
};
