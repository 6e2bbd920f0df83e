// Spanish: what staff read about a class.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'class'> = {
  listEmpty: 'La lista está vacía. Pega los estudiantes con sus correos, uno por línea.',
  noAddressColumn:
    'No hay ninguna columna con correos. Añade una con el correo escolar de cada estudiante y pega la lista otra vez.',
  onlyTitles: 'Hay títulos de columnas pero debajo no hay estudiantes. Pega también las líneas con los estudiantes.',
  lineWithoutName: 'Línea {line}: falta el nombre. Escribe el nombre del estudiante.',
  lineWithoutAddress: 'Línea {line}: {name} no tiene correo. Escribe su correo escolar.',
  thisStudent: 'este estudiante',
  lineWrongAddress: 'Línea {line}: «{email}» no es un correo completo. Corrígelo.',
  lineTwice: 'Línea {line}: {email} ya está en la línea {earlier}. Cada estudiante necesita su propio correo.',

  nameMissing: 'Falta el nombre. Escríbelo en la primera columna y presiona Continuar.',
  addressMissing: 'Falta el correo. Escríbelo junto al nombre y presiona Continuar.',
  addressNotWhole: 'Este correo no está completo. Corrígelo y presiona Continuar.',
  addressTwice: 'Este correo ya está en otra fila. Cada estudiante necesita su propio correo.',
  copiedStudent:
    'Esta fila es una copia de la fila de otro estudiante. Escribe el nombre y el correo en una fila libre.',
  row: 'Fila {n}',
  corrected: 'Corregido. Presiona Continuar.',
  newAddress: 'Correo nuevo, todavía sin compartir. Presiona Continuar.',
  begun: 'Empezado. Presiona Continuar si no avanza.',
  waiting: 'Espera a que presiones «Crear los planes»',
  ready: 'Plan listo',
  stillOpenTo: '{addresses} todavía puede abrirlo: quita ese correo en Drive.',
  takenOut: '{addresses} se quitó y ya no puede abrirlo.',
  couldNotBegins: 'No se pudo',
  openPlan: 'Abrir el plan',
  openFolder: 'Abrir la carpeta',
  open: 'Abrir',
  evidence: 'Evidencias – {name}',
  planFile: '{name} – Plan de aprendizaje',
  classFolder: '{name} – Planes de aprendizaje',
  templateFile: 'Plantilla del plan – {name}',
  workbookFile: '{name} – Metas',
  stepsDone: '{done} de {all} hechos',
  'every.day': 'cada día',
  'every.week': 'cada semana',
  'every.two weeks': 'cada dos semanas',
  'every.month': 'cada mes',
  moreInPlan: '… (sigue en el plan)',
  overdueSince: 'Atrasado desde el {day}',

  takenBack: 'Decisión retirada',
  typedByHand: 'escrito en el libro',
  showMe: 'Muéstrame lo que tienes hasta ahora.',
  chooseRow: 'Elige la fila de un estudiante en {students}, {goals} u otra pestaña de los planes.',
  noSteps: 'Todavía sin pasos',
  steps: 'Pasos: {done}',
  seenAfterSync: '{name} lo ve después de la próxima sincronización.',

  stuck: 'dice que no puede seguir',
  stuckBecause: 'dice que no puede seguir: {barrier}',
  noDecision: 'meta nueva, todavía sin decisión',
  doneWithoutEvidence: 'dice que terminó, sin evidencias',
  hasReplied: 'respondió a tu comentario',
  asksForChange: 'pide un cambio',
  metWithoutEvidence: 'dice que la logró, falta la evidencia',
  notADay: '«{text}» no se lee como un día: la fecha límite no cuenta. Pide una fecha como 28 de mayo.',
  notAStart: '«{text}» no se lee como un número: el inicio no aparece en la línea.',
  notATarget: '«{text}» no se lee como un número: la meta no aparece en la línea.',

  typedOver:
    'Alguien escribió encima de las palabras de {student} en el libro ({where}). Ahí están otra vez las palabras del plan; solo el plan puede cambiarlas.',
  noLongerAgreed:
    '{goals} ya no dice lo acordado. Las dos versiones están en el plan, en «Cómo cambiaron mis metas»; el estudiante puede escribir ahí la razón.',
  nameBack: '«{goal}» había perdido su nombre corto y se llama otra vez {id}.',
  nameOfLostGoal:
    '{lost} era el nombre de una meta que ya no está en el plan. «{goal}» se llama ahora {id} y espera su propia decisión.',
  aboutBack:
    'Alguien escribió «{words}» en «{row}» de «Sobre este plan». Esa tabla la llena Throughline: ahí está otra vez «{now}».',
  nameTwice: 'Dos metas se llamaban {twice}. «{goal}» se llama ahora {id}.',
};
