// Spanish: what the teacher reads while plans are made, shared and kept in step.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'teacher'> = {
  couldNot: 'No se pudo {doing}: {why}',
  'doing.folder': 'crear la carpeta',
  'doing.plan': 'crear el plan',
  'doing.words': 'escribir en el plan',
  'doing.share': 'compartir',
  'why.unknown-address': 'correo desconocido. Corrígelo y presiona Continuar.',
  'why.not-found': 'no se encuentra la plantilla o la carpeta. Recupérala en Drive y presiona Continuar.',
  'why.no-access': 'esta cuenta no puede escribir ahí. Pregunta al dueño de la carpeta y presiona Continuar.',
  'why.files-inside':
    'los estudiantes han puesto archivos propios en la carpeta, y Drive no deja que un complemento los comparta. Abre la carpeta en Drive y compártela ahí.',
  'why.storage-full': 'el Drive de esta cuenta está lleno. Haz espacio y presiona Continuar.',
  'why.quota': 'Google pide una pausa. Presiona Continuar en unos minutos.',
  'why.policy':
    'la configuración de la escuela no lo permite para este correo. Pregunta a quien administra las cuentas o corrige el correo.',
  'why.other': 'Google lo rechazó ({message}). Presiona Continuar para probar otra vez.',
  'why.no-answer': 'Google no respondió. Presiona Continuar para probar otra vez.',
  'why.plan-gone': 'se borró o ya no se alcanza. Recupéralo en Drive y presiona Continuar.',

  handOut:
    'Abre Google Drive, elige «Compartido conmigo» y abre la carpeta con tu nombre. Tu plan es el documento «{file}».',
  yourName: 'tu nombre',
  noPlanYet: '{name} todavía no tiene un plan compartido. Primero presiona «Crear los planes».',
  mailSent: 'Google envía a {email} un correo con el enlace de la carpeta.',
  addressNotWhole: '«{text}» no es un correo completo. No se compartió nada. Corrígelo y prueba otra vez.',
  isStudent: '{name} es estudiante de esta clase y vería los planes de todos. No se compartió nada.',
  staffByHand:
    'No se compartió nada con {email}: los estudiantes han puesto archivos propios en la carpeta de la clase, y Drive no deja que un complemento los comparta. Abre la carpeta de la clase en Drive y compártela ahí.',
  staffShared:
    '{email} ya puede abrir la carpeta de la clase: el libro y todos los planes. No se envió ningún correo; dale el enlace del libro.',

  inStepNow: 'Al día desde hace un momento',
  inStepMinutes: 'Al día hace {minutes} minutos',
  inStepHours: 'Al día hace {hours} horas',
  inStepDays: 'Al día hace {days} días',
  neverInStep: 'Todavía sin revisar',
  onePlan: '1 plan al día',
  manyPlans: '{count} planes al día',
  allGood: '{plans}.',
  oneNeeds: '{plans}, 1 necesita una mirada.',
  manyNeed: '{plans}, {count} necesitan una mirada.',

  outOfReach:
    'No pude llegar al plan de {name}: se borró, o esta cuenta perdió el acceso. Recupéralo o pregunta a su dueño. Las filas leídas la última vez se quedan.',
  inTheBin:
    'No pude leer el plan de {name}: está en la papelera. Recupéralo en Drive. Las filas leídas la última vez se quedan.',
  double:
    '{count} archivos cuentan como el plan de {name}. Solo el que está enlazado aquí se mantiene al día: mueve los otros a la papelera.',
  notRead:
    'Ahora mismo no se pudo leer el plan de {name}: Google no respondió o pide una pausa. Se lee en la próxima sincronización.',
  rowsMoved: 'Las filas se movían mientras se escribían. Se escriben en la próxima sincronización.',
  notSent:
    'No se pudieron escribir las decisiones en el plan de {name}: {why}. Se prueba otra vez en la próxima sincronización.',
  somebodyTyped: 'alguien estaba escribiendo ahí todo el tiempo',
  mayNotChange: 'esta cuenta no puede cambiarlo',
  googleSilent: 'Google no respondió',
  staffWordsBack:
    'Alguien escribió en las líneas del equipo docente de {goals} en el plan de {name}. Ahí están otra vez las palabras del equipo.',
  noColumn:
    'La pestaña «{tab}» ya no tiene la columna «{header}», así que ahí no se escribe nada. Pon este título a una columna para recuperarla.',
  copiedRow:
    'La fila {row} de la pestaña «{tab}» es una copia de otra fila, así que no se mantiene al día. Bórrala, o vacía su última columna oculta para dejarla como nota tuya.',
  tabIsBack: 'Faltaba la pestaña «{title}». Está al final del libro, llena con lo que dicen los planes.',
  planAsTemplate:
    'En la pestaña «{tab}», «{setting}» nombra el plan de un estudiante, así que no se usó como plantilla. Vuelve a poner ahí el id de la plantilla: en la dirección web de la plantilla es la parte larga después de «/d/». Hasta entonces puede haber líneas de la plantilla nombradas como no entendidas.',
  templateIsAPlan:
    'la plantilla que nombran los ajustes es el plan de un estudiante: vuelve a poner ahí el id de la plantilla',
  noTemplate: 'la plantilla ya no parece un plan: vuelve a poner sus tablas o recupera una versión anterior',
  nothingNewInOne: 'El único plan tiene lo que tiene la plantilla.',
  nothingNew: 'Los {all} planes tienen lo que tiene la plantilla.',
  broughtToOne: 'El único plan recibió lo nuevo de la plantilla. No se perdió nada de él.',
  brought: '{changed} de {all} planes recibieron lo nuevo de la plantilla. No se perdió nada de ellos.',
  gone: 'No pude abrir el plan de {name}. Recupéralo o pregunta a su dueño, y presiona el botón otra vez.',
  busy: 'El plan de {name} no se pudo cambiar ahora: alguien escribía en él o Google no respondió. Pulsa el botón otra vez más tarde.',
};
