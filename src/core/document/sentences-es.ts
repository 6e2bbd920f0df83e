// Spanish: what was written where, what could not be written, and what is out of order in a plan Doc (sentences.ts).
import type { DOCUMENT_EN } from './sentences-en.ts';

export const DOCUMENT_ES: typeof DOCUMENT_EN = {
  saved: 'Guardado en tu plan.',
  savedAnswer: 'Guardado en tu plan, junto a la pregunta.',
  savedOwnQuestion: 'Guardado en tu plan, como una pregunta tuya.',
  savedGoal: (id: string) => `Guardado en tu plan, en la Meta ${id}.`,
  savedNewGoal: (id: string) => `Guardado en tu plan como Meta ${id}.`,
  manyGoals: (count: number, atOnce: number) =>
    ` Ahora trabajas en ${count} metas; tu escuela propone ${atOnce} a la vez, así que alguna puede esperar.`,
  waitsOnShelf: ' Espera en «Para después».',
  savedSteps: (id: string) => `Guardado en tu plan, en los pasos de ${id}.`,
  savedProgress: (id: string) => `Guardado en tu plan, en el progreso de ${id}.`,
  savedEvidence: (id: string) =>
    id === ''
      ? 'Guardado en tu plan, en la tabla de evidencias.'
      : `Guardado en tu plan, en la tabla de evidencias, para la Meta ${id}.`,
  ticked: (step: string) => `Marcado en tu plan: ${step}`,
  opened: (step: string) => `Abierto otra vez en tu plan: ${step}`,
  stepChanged: 'Paso cambiado en tu plan.',
  counted: (times: string) => `En tu plan dice ahora: ${times || 'sin hacer'}.`,
  evidenceChanged: 'Evidencia cambiada en tu plan.',
  removed: 'Quitado de tu plan. Con Deshacer en el documento vuelve.',
  putHere: 'Tu plan ya está en este documento. Empieza por donde quieras.',
  templateRight: 'El plan tiene lo que tiene la plantilla.',
  aboutRight: '«Sobre este plan» está al día.',
  staffRight: 'Las decisiones y los comentarios están en el plan.',
  alreadyThere: 'Esto ya está en tu plan.',
  planIsHere: 'en este documento ya hay un plan',
  without: {
    goal: 'una meta sin palabras',
    step: 'un paso sin palabras',
    row: 'una fila sin palabras',
    reason: 'una razón sin palabras',
    progress: 'progreso sin número ni nota',
    evidence: 'evidencia sin título ni enlace',
  },
  named: (statement: string, id: string) => `«${statement}» ahora se llama ${id}.`,

  thisQuestion: 'Esta pregunta',
  thisColumn: 'La columna para esto',
  thisRow: 'Esta fila',
  rowOf: (table: string) => `Esta fila de «${table}»`,
  yourAnswerTo: (question: string) => `Tu respuesta a «${question}»`,
  goalSentence: (id: string) => `La frase de la Meta ${id}`,
  rowOfGoal: (label: string, id: string) => `«${label}» de la Meta ${id}`,
  goal: (id: string) => `La Meta ${id}`,
  theStep: (step: string) => `El paso «${step}»`,
  theLedger: 'El registro de cambios',
  theEnd: 'El final del plan',
  aTable: 'Una tabla del plan',
  emptyLine: 'una línea vacía',
  rowNumber: (where: string, row: number) => `${where}, fila ${row}`,

  ordinals: ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava', 'novena', 'décima'],
  goalTable: (ordinal: string, id: string) => `la ${ordinal} tabla de metas${id === '' ? '' : ` (${id})`}`,
  number: (n: number) => `número ${n}`,
  stepsOf: (where: string) => `la tabla de pasos de ${where}`,
  progressOf: (where: string) => `la tabla de progreso de ${where}`,
  evidenceTable: 'la tabla de evidencias',
  recordTable: (name: string) => `la tabla «${name}»`,
  topRow: 'primera fila',
  labelled: (label: string) => `fila «${label}»`,
  thisDocument: 'este documento',
  goalTables: 'las tablas de metas',
  questionTables: 'las tablas de preguntas',
  heading: (words: string) => `el título «${words}»`,
  otherTabsPlace: 'otras pestañas',
  aGoal: 'una meta',
  byWhenOf: (id: string) => `«Para cuándo» de ${id}`,
  stepOf: (n: number, id: string) => `paso ${n} de ${id}`,
  progressEntry: (n: number, id: string) => `progreso ${n} de ${id}`,
  evidenceEntry: (n: number) => `evidencia ${n}`,
  rows: (where: string, from: number, to: number) =>
    `${where}, ${from === to ? `fila ${from}` : `filas ${from} a ${to}`}`,
  lines: (from: number, to: number, heading: string) =>
    `${from === to ? `la línea ${from}` : `las líneas ${from} a ${to}`} ${heading === '' ? 'al principio' : `de «${heading}»`}`,
  ownTable: (heading: string) => `una tabla tuya ${heading === '' ? 'al principio' : `en «${heading}»`}`,
  and: (first: string, second: string) => `${first} y ${second}`,
  besideHeadings: (headings: string) => `los títulos ${headings}`,
  introductions: (headings: string) => `las primeras líneas de ${headings}`,
  quoted: (text: string) => `«${text}»`,
  picture: 'una imagen, un chip o una tabla',
  andMore: (count: number) => ` y ${count} más`,

  lostTopRow: (where: string) =>
    `${where} perdió su primera fila: añade una fila arriba con «Meta» a la izquierda y la meta a la derecha.`,
  noGoalYet: (where: string) =>
    `${where} tiene notas o pasos pero todavía no una meta: escríbela en su primera fila, a la derecha.`,
  lostRow: (where: string, label: string) =>
    `${where} perdió su fila «${label}»: añádela otra vez, con estas palabras a la izquierda.`,
  mergedInGoal: (where: string, row: string) =>
    `${where} tiene celdas unidas en su ${row}: sepáralas, con el nombre a la izquierda y tus palabras a la derecha.`,
  chipInGoal: (where: string, row: string) =>
    `${where} tiene en su ${row} un chip, una casilla o una imagen que no se puede leer: escribe las palabras.`,
  noStepsTable: (where: string, name: string) =>
    `${where} no tiene tabla de pasos: copia una y escribe «${name}» en su primera fila.`,
  noProgressTable: (where: string, name: string) =>
    `${where} no tiene tabla de progreso: copia una y escribe «${name}» en su primera fila.`,
  headless: (where: string, titles: string) => `${where} perdió su primera fila: añade una fila arriba con ${titles}.`,
  listOfNoGoal: (name: string, example: string) =>
    `Una tabla «${name}» no nombra ninguna meta: escribe detrás el nombre corto de la meta, por ejemplo «${example}».`,
  listOfLostGoal: (name: string, id: string) =>
    `«${name}» no pertenece a ninguna meta de este plan: añade una tabla de la meta ${id} o escribe ahí el nombre corto de otra.`,
  noShortName: (where: string) => `${where} todavía no tiene nombre corto. Recibe el siguiente por sí sola.`,
  idTwice: (id: string) =>
    `Dos metas se llaman ${id}. Una de ellas recibe otro nombre corto en la próxima revisión de la clase.`,
  lostColumn: (where: string, label: string) =>
    `${where} perdió su columna «${label}»: añádela otra vez, con estas palabras en la primera fila.`,
  mergedRow: (where: string) =>
    `${where}, tiene celdas unidas: sepáralas, para que cada palabra esté en su propia columna.`,
  chipInList: (where: string, label: string, isTick: boolean) =>
    `${where}, tiene en «${label}» un chip, una casilla o una imagen que no se puede leer: ${isTick ? 'escribe x o hecho' : 'escribe las palabras'}.`,
  emptyDocument: 'Este documento está vacío: pon un plan en él o abre tu plan.',
  noPlan: 'En este documento no hay ninguna tabla de un plan: abre tu plan o pon un plan aquí.',
  noGoalTable:
    'Ya no hay ninguna tabla de metas: deshaz el borrado o copia una de otro plan. Hasta entonces se guardan las metas leídas la última vez.',
  noEvidenceTable: (titles: string) =>
    `Falta la tabla de evidencias: deshaz el borrado o haz una tabla con la primera fila ${titles}.`,
  noQuestionTable: (titles: string) =>
    `Faltan las tablas de preguntas: deshaz el borrado o haz una con la primera fila ${titles}.`,
  noHeading: (words: string) =>
    `Falta el título «${words}»: escríbelo otra vez sobre su parte, con el estilo Título 1.`,
  noAbout: (name: string) => `Falta la última tabla, ${name}. Vuelve en la próxima revisión de la clase.`,
  notADate: (text: string, where: string) =>
    `«${text}» (${where}) no se lee como fecha: escríbela como 3 de noviembre de 2026 o 2026-11-03.`,
  notANumber: (text: string, where: string) =>
    `«${text}» (${where}) no tiene ningún número, así que se guarda pero no se dibuja en la línea.`,
  strayGoal: (n: number, id: string) =>
    `La evidencia ${n} nombra ${id}, y en este plan no existe esa meta: escribe el nombre corto de otra o deja la celda vacía.`,
  notRead: (where: string, quotes: string) =>
    `Lo que está en ${where} no se lee como parte del plan: ${quotes}. Se queda ahí.`,
  notReadEither: (quotes: string) => ` No se lee ahí: ${quotes}.`,
  nobodyKnown: (where: string, quotes: string) =>
    `${quotes} (${where}) no se lee: el paso cuenta como propio del estudiante. Escribe Yo, Docente, Familia u Orientación.`,
  noGoalKnown: (where: string, quotes: string) =>
    `${quotes} (${where}) no se lee como una meta de este plan: escribe solo su nombre corto, por ejemplo G1.`,
  otherTabs: (names: string) =>
    `Solo se lee la primera pestaña de este documento. Lo que está en ${names} se queda ahí y no se lee.`,
};
