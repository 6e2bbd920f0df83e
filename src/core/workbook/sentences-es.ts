// Spanish: what staff read about a class (sentences.ts).
import type { CLASS_EN } from './sentences-en.ts';

export const CLASS_ES: typeof CLASS_EN = {
  listEmpty: 'La lista está vacía. Pega los estudiantes con sus correos, uno por línea.',
  noAddressColumn:
    'No hay ninguna columna con correos. Añade una con el correo escolar de cada estudiante y pega la lista otra vez.',
  onlyTitles: 'Hay títulos de columnas pero debajo no hay estudiantes. Pega también las líneas con los estudiantes.',
  lineWithoutName: (line: number) => `Línea ${line}: falta el nombre. Escribe el nombre del estudiante.`,
  lineWithoutAddress: (line: number, name: string) =>
    `Línea ${line}: ${name || 'este estudiante'} no tiene correo. Escribe su correo escolar.`,
  lineWrongAddress: (line: number, email: string) => `Línea ${line}: «${email}» no es un correo completo. Corrígelo.`,
  lineTwice: (line: number, email: string, earlier: number) =>
    `Línea ${line}: ${email} ya está en la línea ${earlier}. Cada estudiante necesita su propio correo.`,

  nameMissing: 'Falta el nombre. Escríbelo en la primera columna y presiona Continuar.',
  addressMissing: 'Falta el correo. Escríbelo junto al nombre y presiona Continuar.',
  addressNotWhole: 'Este correo no está completo. Corrígelo y presiona Continuar.',
  addressTwice: 'Este correo ya está en otra fila. Cada estudiante necesita su propio correo.',
  copiedStudent:
    'Esta fila es una copia de la fila de otro estudiante. Escribe el nombre y el correo en una fila libre.',
  row: (n: number) => `Fila ${n}`,
  corrected: 'Corregido. Presiona Continuar.',
  newAddress: 'Correo nuevo, todavía sin compartir. Presiona Continuar.',
  begun: 'Empezado. Presiona Continuar si no avanza.',
  waiting: 'Espera a que presiones «Crear los planes»',
  ready: 'Plan listo',
  stillOpenTo: (addresses: string) => `${addresses} todavía puede abrirlo: quita ese correo en Drive.`,
  takenOut: (addresses: string) => `${addresses} se quitó y ya no puede abrirlo.`,
  couldNotBegins: 'No se pudo',
  openPlan: 'Abrir el plan',
  openFolder: 'Abrir la carpeta',
  open: 'Abrir',
  evidence: (name: string) => `Evidencias – ${name}`,
  planFile: (name: string) => `${name} – Plan de aprendizaje`,
  classFolder: (name: string) => `${name} – Planes de aprendizaje`,
  templateFile: (name: string) => `Plantilla del plan – ${name}`,
  workbookFile: (name: string) => `${name} – Metas`,
  stepsDone: (done: number, all: number) => `${done} de ${all} hechos`,
  done: 'hecho',
  every: { '': '', day: 'cada día', week: 'cada semana', 'two weeks': 'cada dos semanas', month: 'cada mes' },
  moreInPlan: '… (sigue en el plan)',
  overdueSince: (day: string) => `Atrasado desde el ${day}`,

  decisions: { Approved: 'Aprobada', 'Please look again': 'Mírala otra vez, por favor', 'Show me': 'Muéstramelo' },
  takenBack: 'Decisión retirada',
  typedByHand: 'escrito en el libro',
  showMe: 'Muéstrame lo que tienes hasta ahora.',
  chooseRow: 'Elige la fila de un estudiante en Students, Goals u otra pestaña de los planes.',
  noSteps: 'Todavía sin pasos',
  steps: (done: string) => `Pasos: ${done}`,
  seenAfterSync: (name: string) => `${name} lo ve después de la próxima sincronización.`,

  stuck: (barrier: string) => (barrier === '' ? 'dice que no puede seguir' : `dice que no puede seguir: ${barrier}`),
  noDecision: 'meta nueva, todavía sin decisión',
  doneWithoutEvidence: 'dice que terminó, sin evidencias',
  hasReplied: 'respondió a tu comentario',
  asksForChange: 'pide un cambio',
  metWithoutEvidence: 'dice que la logró, falta la evidencia',
  notADay: (text: string) =>
    `«${text}» no se lee como un día: la fecha límite no cuenta. Pide una fecha como 28 de mayo.`,
  notAStart: (text: string) => `«${text}» no se lee como un número: el inicio no aparece en la línea.`,
  notATarget: (text: string) => `«${text}» no se lee como un número: la meta no aparece en la línea.`,

  typedOver: (student: string, where: string) =>
    `Alguien escribió encima de las palabras de ${student} en el libro (${where}). Ahí están otra vez las palabras del plan; solo el plan puede cambiarlas.`,
  nameBack: (goal: string, id: string) => `«${goal}» había perdido su nombre corto y se llama otra vez ${id}.`,
  nameOfLostGoal: (lost: string, goal: string, id: string) =>
    `${lost} era el nombre de una meta que ya no está en el plan. «${goal}» se llama ahora ${id} y espera su propia decisión.`,
  nameTwice: (twice: string, goal: string, id: string) =>
    `Dos metas se llamaban ${twice}. «${goal}» se llama ahora ${id}.`,
};
