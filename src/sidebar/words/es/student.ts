// Spanish texts of the student's panel in Docs.
import type { studentWords as english } from '../en/student.ts';
import { plural } from '../plural.ts';

export const studentWords: typeof english = {
  reading: 'Leyendo tu plan…',
  planOf: (year: string) => (year ? `Plan de aprendizaje ${year}` : 'Plan de aprendizaje'),
  allSaved: 'Todo está guardado en este documento',
  unsaved: 'Todavía sin guardar',
  notSaved: 'No se guardó. Tu texto sigue aquí.',
  stripLabel: 'Dónde estás en tu plan',
  stageHere: 'ahora',
  stageDone: 'hecho',
  stageAhead: 'después',
  tabs: { today: 'Hoy', goals: 'Metas', evidence: 'Evidencias' },
  tabsLabel: 'Partes de tu plan',
  noGoal: 'Todavía sin meta',

  today: {
    title: 'Hoy',
    nextTitle: 'Tu próximo paso',
    weekTitle: 'Esta semana',
    weekEmpty: 'Esta semana no hay pasos que terminar.',
    done: 'hecho',
    asksTitle: 'Preguntas para ti',
    reply: 'Responder',
    staffWrote: (number: string, decision: string) =>
      `Tu docente u orientación escribió sobre la meta ${number}: ${decision}`,
    feedbackOnly: 'un comentario para ti',
    openGoal: 'Abrir esta meta',
    haveRead: 'Ya lo leí',
    problemsTitle: (count: number) =>
      plural(count, 'Un lugar de tu plan necesita una mirada', `${count} lugares de tu plan necesitan una mirada`),
    problemsBody: 'No se ha perdido nada. Puedes arreglarlo en el documento.',
    readAgain: 'Leer el documento otra vez',
    print: 'Imprimir o guardar como PDF',
    opening: 'Abriendo…',
  },

  stages: {
    profile: { title: 'Perfil', hint: 'Quién eres y cómo aprendes.' },
    goals: { title: 'Metas', hint: 'Lo que quieres lograr.' },
    plan: { title: 'Plan', hint: 'Los pasos que te llevan ahí.' },
    do: { title: 'Hacer', hint: 'Trabaja en tus pasos y reúne lo que lo muestra.' },
    assess: { title: 'Evaluar', hint: 'Mira hasta dónde has llegado.' },
    reflect: { title: 'Reflexionar', hint: 'Lo que aprendiste de ti.' },
    revise: { title: 'Revisar', hint: 'Qué sigue y qué cambia.' },
  },

  questions: {
    count: (answered: number, all: number) => `${answered} de ${all} respondidas`,
    none: 'Esta parte no tiene preguntas.',
    allAnswered: 'Has respondido todas las preguntas de aquí. Puedes cambiar una respuesta cuando quieras.',
    answered: 'respondida',
    notAnswered: 'todavía sin respuesta',
    yourAnswer: 'Tu respuesta',
    save: 'Guardar respuesta',
    skip: 'Ahora no',
    toGoals: 'Abrir tus metas',
    toEvidence: 'Abrir tus evidencias',
  },

  goals: {
    title: 'Metas',
    empty: 'Una meta es algo que quieres lograr este año. Cinco preguntas cortas te ayudan a escribirla.',
    add: 'Añadir una meta',
    goOn: 'Seguir con tu nueva meta',
    nextStep: 'Próximo paso',
    noStep: 'Todavía sin pasos',
    allSteps: 'Todos los pasos están hechos',
    evidence: (count: number) =>
      count === 0 ? 'Todavía sin evidencias' : plural(count, '1 evidencia', `${count} evidencias`),
    noStatement: '(todavía sin frase de meta)',
    open: 'Mostrar esta meta',
    edit: 'Cambiar',
    log: 'Anotar un número',
    step: 'Añadir un paso',
    file: 'Añadir evidencia',
    answer: 'Responder',
    actions: (id: string) => `Lo que puedes hacer con ${id || 'esta meta'}`,
    why: 'Por qué importa',
    steps: 'Pasos',
    numbers: 'Números',
    evidenceTitle: 'Evidencias',
    fromStaff: 'De tu equipo docente',
    decision: 'Decisión',
    feedback: 'Comentario',
    showMe: 'Te preguntan',
    myReply: 'Tu respuesta',
    noId: 'Esta meta todavía no tiene número, así que solo se puede cambiar en el documento. Lo recibe en la próxima sincronización.',
    owners: { student: 'Yo', teacher: 'Mi docente', family: 'Mi familia', counselor: 'Orientación' },
  },

  wizard: {
    title: 'Una meta nueva',
    editTitle: (id: string) => `Cambiar ${id || 'esta meta'}`,
    step: (n: number, all: number) => `Pregunta ${n} de ${all}`,
    statement: {
      label: '¿Qué quieres lograr?',
      hint: 'Una frase con tus palabras. «Voy a …» es un buen comienzo.',
    },
    why: { label: '¿Por qué te importa?', hint: 'Tu razón, no la de otra persona.' },
    measure: {
      label: '¿En qué verás que funciona?',
      hint: 'Algo que puedas contar o mostrar: palabras, minutos, páginas, puntos.',
    },
    start: { label: '¿Dónde estás ahora?', hint: 'Un número, si lo tienes.' },
    target: { label: '¿Adónde quieres llegar?', hint: 'El número con el que estarías contento.' },
    range: { label: '¿De dónde a dónde?', hint: 'Dos números: hoy y cuando llegues.' },
    deadline: { label: '¿Para cuándo?', hint: 'Un día que puedas imaginar, dentro de este año escolar.' },
    inDocument: (text: string) => `En el documento dice «${text}». Elige un día para cambiarlo.`,
    coach: 'Una idea',
    add: 'Añadir esta meta',
    saveNow: 'Guardar lo que tengo',
    saveEdit: 'Guardar cambios',
    skipStatement:
      'Primero escribe una frase, o presiona Siguiente otra vez para ver las demás preguntas y después Guardar lo que tengo.',
    emptyStatement: 'Primero escribe una frase: ¿qué quieres lograr?',
  },

  log: {
    title: 'Anotar un número',
    amount: 'Número',
    date: 'Día',
    note: 'Nota',
    save: 'Guardar este número',
    missing: 'Primero escribe el número.',
  },
  step: {
    title: 'Añadir un paso',
    text: '¿Qué vas a hacer?',
    hint: 'Que quepa en una o dos semanas.',
    owner: '¿Quién lo hace?',
    due: '¿Para cuándo?',
    save: 'Añadir este paso',
    missing: 'Primero escribe qué vas a hacer.',
  },
  reply: { title: 'Tu respuesta', save: 'Guardar respuesta' },

  evidence: {
    title: 'Evidencias',
    intro: 'Todo lo que muestra lo que hiciste.',
    empty: 'Todavía no hay nada aquí.',
    linkTitle: 'Añadir un enlace',
    url: 'Enlace',
    urlHint: 'Cópialo de la barra de direcciones. En Drive: Compartir, Copiar enlace.',
    name: '¿Qué es?',
    goal: '¿Para qué meta es?',
    noGoal: 'Ninguna',
    why: '¿Qué muestra y por qué lo elegiste?',
    save: 'Añadir esta evidencia',
    missing: 'Primero escribe qué es o pega un enlace.',
    badLink: 'Esto no parece un enlace. Un enlace empieza con https://',
    uploadTitle: 'Subir un archivo',
    uploadHint:
      'Cualquier tipo de archivo, hasta 100 MB. Se abre una ventana y este panel se cierra mientras subes el archivo.',
    upload: 'Subir un archivo',
    opening: 'Abriendo la ventana…',
    folder: 'Abrir mi carpeta de evidencias',
    uploaded: (name: string) => `Guardado: ${name} está en tu carpeta de evidencias y en la tabla de evidencias.`,
    notListed: (name: string) =>
      `${name} está en tu carpeta de evidencias, pero no en la tabla de evidencias. Copia ahí su enlace y añádelo en Evidencias.`,
    listTitle: (count: number) => `Para mis metas: ${count}`,
    looseGoal: 'sin meta',
  },

  staffView: {
    notice: (student: string) => `Estás leyendo el plan de ${student}.`,
    button: 'Decidir en el libro de la clase',
    how: (student: string) =>
      'Abre el libro de la clase en Drive, elige la fila de ' +
      student +
      ', después Extensiones, Throughline, Open Throughline. Lo que decidas ahí llega a este plan en la próxima sincronización.',
  },

  notAPlan: {
    title: 'Este documento todavía no es un plan',
    put: 'Poner un plan aquí',
    working: 'Escribiendo el plan…',
    putHintEmpty: 'Tu plan se escribe en este documento vacío. Es tuyo y puedes cambiar cada palabra.',
    putHintFull: 'Tu plan se añade debajo del texto que ya está aquí. No se cambia nada de él.',
    name: 'Tu nombre',
    year: 'Año escolar',
    yearHint: 'Por ejemplo 2026–27',
    missing: 'Primero escribe tu nombre, para que el plan tenga dueño.',
    whyTitle: 'Por qué esto no se lee como un plan',
    classTitle: 'Cómo empieza una clase',
    classSteps: [
      'Abre cualquier hoja de cálculo de Google.',
      'Elige Extensiones, Throughline, Open Throughline.',
      'Ponle nombre a tu clase y pega la lista de estudiantes. Cada estudiante recibe un plan como este.',
    ],
  },

  help: {
    today:
      'Hoy muestra una buena cosa para hacer ahora y lo que toca esta semana. Marca un paso cuando lo hayas hecho. También puedes escribir en el documento: este panel lo lee.',
    goals:
      'Cada tarjeta es una meta. Ábrela para cambiarla, anotar un número o añadir un paso. Todo lo que guardas aparece enseguida en el documento.',
    stage:
      'Estas preguntas te ayudan a pensar. Responde las que quieras y deja las otras para después. Tu respuesta se escribe junto a su pregunta en el documento.',
    evidence:
      'Las evidencias muestran lo que hiciste. Pega un enlace o sube un archivo, con meta o sin ella. Queda en la tabla de evidencias de tu documento.',
    wizard:
      'Son cinco preguntas cortas. Puedes volver atrás y puedes guardar antes del final. La línea bajo tu respuesta es solo una idea: tú decides.',
    notAPlan:
      'Un plan es un documento normal de Google con siete partes. Casi siempre lo hace tu docente: búscalo en Drive, en Compartido conmigo. También puedes poner uno en este documento.',
  },
};
