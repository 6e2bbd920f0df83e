// Spanish texts of the staff's panel in Sheets.
import type { staffWords as english, jobWords as englishJob } from '../en/staff.ts';
import { plural } from '../plural.ts';

export const staffWords: typeof english = {
  reading: 'Leyendo este libro…',
  tabsLabel: 'Partes de este panel',
  tabs: { class: 'Clase', today: 'Hoy', student: 'Estudiante' },
  use: {
    keeper: 'Úsalo para crear los planes, mantenerlos al día y responder a cada meta con una frase.',
    staff: 'Úsalo para acompañar a tus estudiantes durante el año y preparar una charla con cada uno.',
  },
  setUp: {
    title: 'Empezar una clase',
    intro:
      'Tres pasos cortos. Se crean en tu Drive una carpeta de la clase y un libro de metas; esta hoja se queda como está.',
    step: (n: number) => `Paso ${n} de 3`,
    nameTitle: 'Ponle nombre a tu clase',
    name: 'Clase',
    nameHint: 'Por ejemplo 7b, o Tutoría Rivera',
    year: 'Año escolar',
    nameMissing: 'Primero escribe el nombre de la clase.',
    rosterTitle: '¿Quiénes están en ella?',
    checkTitle: 'Revisa la lista',
    create: (count: number) => `Crear la clase con ${count} ${plural(count, 'estudiante', 'estudiantes')}`,
    working: 'Creando la carpeta de la clase, el libro y la plantilla del plan. Puede tardar medio minuto.',
    doneTitle: 'Tu clase está lista',
    doneBody: (count: number) =>
      'El libro tiene ' +
      count +
      ' ' +
      plural(count, 'estudiante', 'estudiantes') +
      '. Ábrelo, elige Extensiones, Throughline, Open Throughline, y presiona Crear los planes.',
    openWorkbook: 'Abrir el libro de la clase',
    yourClasses: 'Tus clases',
    unfinishedTitle: 'Una preparación se interrumpió',
    unfinishedBody: (name: string) =>
      `${name} no se terminó. Escríbela otra vez con el mismo nombre: se usa lo que ya existe y nada se crea dos veces.`,
  },
  roster: {
    paste: 'Pega nombres y correos',
    pasteHint: 'Un estudiante por línea, copiado de una hoja de cálculo. Ayuda una primera línea con Nombre y Correo.',
    file: 'O elige un archivo CSV',
    classroom: 'O toma un curso de Classroom',
    classroomChoose: 'Elige un curso',
    classroomTake: 'Tomar este curso',
    classroomNone: 'Google Classroom no muestra ningún curso tuyo.',
    check: 'Revisar la lista',
    checking: 'Revisando…',
    empty: 'Primero pega la lista o elige un archivo.',
    fileUnreadable: 'No se pudo leer este archivo. Guárdalo otra vez como CSV, o copia sus celdas y pégalas aquí.',
    right: (count: number) => plural(count, '1 fila está bien', `${count} filas están bien`),
    wrong: (count: number) => plural(count, '1 fila necesita una mirada', `${count} filas necesitan una mirada`),
    line: (n: number) => `Línea ${n}`,
    noName: '(sin nombre)',
    correct: 'Corregir la lista',
    createRight: (count: number) => plural(count, 'Crear la que está bien', `Crear las ${count} que están bien`),
    addRight: (count: number) => plural(count, 'Añadir la que está bien', `Añadir las ${count} que están bien`),
    more: (count: number) => `y ${count} más`,
  },
  class: {
    title: 'Clase',
    state: (ready: number, waiting: number, problems: number) =>
      [
        ready === 0 ? 'Todavía no hay planes listos' : plural(ready, '1 plan listo', `${ready} planes listos`),
        waiting ? `${waiting} por crear` : '',
        problems ? plural(problems, '1 necesita una mirada', `${problems} necesitan una mirada`) : '',
      ]
        .filter(Boolean)
        .join(', '),
    keeperLine: (keeper: string, isHourly: boolean, last: string) =>
      `${keeper} mantiene esta clase al día. ${last}. ${isHourly ? 'Se revisa cada hora' : 'La revisión de cada hora está apagada'}.`,
    create: 'Crear los planes',
    continueCreate: 'Continuar',
    createHint: (count: number) =>
      `${plural(count, 'Un estudiante no tiene', `${count} estudiantes no tienen`)} plan todavía. No se envía ningún correo.`,
    retryHint: 'Corrige abajo lo que necesita una mirada y presiona Continuar.',
    sync: 'Sincronizar ahora',
    syncHint: 'Lee los planes que cambiaron y lleva las decisiones a ellos.',
    hourly: 'Revisar cada hora',
    hourlyHint: 'Funciona con este libro cerrado.',
    problemsTitle: 'Necesita una mirada',
    problemsNone: 'Ahora mismo nada te espera.',
    waitToday: (count: number) => plural(count, '1 meta te espera en Hoy.', `${count} metas te esperan en Hoy.`),
    openPlan: 'Abrir el plan',
    shareAgain: 'Compartir otra vez por correo',
    shareAgainHint: 'Envía a este estudiante el correo de Google.',
    handOutTitle: 'Repartir',
    handOutIntro: 'Los planes se comparten sin correo. Pega esto donde lean tus estudiantes:',
    copy: 'Copiar la frase',
    copied: 'Copiado.',
    copyByHand: 'El texto está seleccionado. Presiona Ctrl y C para copiarlo.',
    print: 'Imprimir la lista',
    showHandOut: 'Mostrar la frase y la lista',
    shareOne: 'Compartir otra vez con un estudiante',
    shareOneButton: 'Enviar el correo de Google',
    sharing: 'Enviando…',
    readingList: 'Leyendo la lista…',
    showList: (count: number) => `Mostrar la lista de ${count}`,
    add: (count: number) => `Añadir ${count} ${plural(count, 'estudiante', 'estudiantes')}`,
    chooseStudent: 'Elige un estudiante',
    addTitle: 'Añadir estudiantes',
    addIntro: 'Quienes ya están en la clase se quedan como están.',
    added: (count: number) =>
      count === 0
        ? 'Todos los de esta lista ya están en la clase.'
        : plural(
            count,
            '1 estudiante añadido. Ahora crea su plan.',
            `${count} estudiantes añadidos. Ahora crea sus planes.`,
          ),
    files: 'Archivos de esta clase',
    folder: 'Carpeta de la clase',
    template: 'Plantilla del plan',
    update: 'Llevar la plantilla a los planes',
    updateHint:
      'Cambia preguntas en la plantilla, añade otras o añade tablas; después llévalas a los planes. No se pierde nada de un plan, y las preguntas con respuesta se quedan.',
    listName: 'Nombre',
    listFile: 'Dónde está el plan',
  },
  shareStaff: {
    title: 'Compartir con otros docentes',
    email: 'Correo de quien orienta o enseña',
    hint: 'Podrá leer todos los planes de esta clase y decidir en el libro. No se envía ningún correo.',
    share: 'Compartir esta clase',
    missing: 'Primero escribe el correo.',
    link: 'Enlace del libro de la clase',
    copy: 'Copiar el enlace',
    copied: 'Copiado. Envíaselo.',
  },
  today: {
    title: 'Hoy',
    empty: 'Nadie te espera. Las metas y preguntas nuevas aparecen aquí después de sincronizar.',
    count: (count: number) => plural(count, '1 cosa te espera', `${count} cosas te esperan`),
    position: (n: number, all: number) => `${n} de ${all}`,
    previous: 'Anterior',
    next: 'Siguiente',
    keys: 'Teclas en esta lista: J siguiente, K anterior, A aprobar, S devolver.',
  },
  student: {
    title: 'Estudiante',
    reading: 'Leyendo la fila elegida…',
    follow: 'Mostrar la fila elegida',
    following: 'Sigue la fila que eliges.',
    paused: 'En pausa. Presiona el botón para seguir otra vez.',
    openPlan: 'Abrir el plan',
    openFolder: 'Abrir la carpeta',
    noGoals: 'Todavía no hay metas en el libro. Llegan con la próxima sincronización.',
    loose: 'Evidencias sin meta',
    none: 'Elige la fila de un estudiante.',
  },
  decide: {
    title: 'Decidir',
    approve: 'Aprobar',
    sendBack: 'Míralo otra vez, por favor',
    showMe: 'Pedir que lo muestre',
    showMeHint: '«Pedir que lo muestre»: pides una prueba y el estudiante responde en el plan.',
    decided: { Approved: 'Aprobada.', 'Please look again': 'Devuelta.', 'Show me': 'Pediste que lo muestre.' },
    comment: 'Comentario',
    commentHint: 'Lo que más ayuda es una pregunta sobre sus propias palabras.',
    needComment: 'Primero escribe una frase, para que el estudiante sepa qué mirar.',
    stemsLabel: 'Maneras de empezar',
    stems: ['Me gusta que ', '¿Y si ', '¿Puedes mostrar ', '¿Cómo sabrás '],
    afterSync: (student: string) => `${student} lo ve después de la próxima sincronización.`,
    whoSyncs: (keeper: string, isHourly: boolean, last: string) =>
      `${keeper} sincroniza esta clase${isHourly ? ', y se revisa cada hora' : '; la revisión de cada hora está apagada'}. ${last}.`,
    youSync: (isHourly: boolean, last: string) =>
      `${isHourly ? 'Se revisa cada hora' : 'Presiona Sincronizar ahora en Clase: la revisión de cada hora está apagada'}. ${last}.`,
    waits: 'Todavía no está en el plan: llega con la próxima sincronización.',
    history: 'Lo que pasó hasta ahora',
  },
  goal: {
    evidence: (count: number) => (count === 0 ? 'Todavía sin evidencias' : `Evidencias (${count})`),
    measure: 'Medida',
    why: 'Por qué',
    howMeasured: 'Cómo se mide',
    startTarget: 'Inicio → meta',
    deadline: 'Fecha límite',
    steps: 'Pasos',
    stepDone: '(hecho)',
    evidenceLabel: 'Evidencias',
    notWritten: 'todavía sin escribir',
    count: (count: number) => (count === 0 ? 'ninguna todavía' : `${count}`),
    latest: 'Decisión hasta ahora',
  },
  help: {
    setUp:
      'Pones nombre a una clase y pegas su lista; nada se crea antes de presionar el último botón. Lo que está mal en la lista se nombra por línea. Los estudiantes reciben su plan cuando presionas Crear los planes en el libro.',
    class:
      'Esta pantalla crea los planes y mantiene al día el libro y los planes. Puedes parar o cerrar cuando quieras: al presionar otra vez el botón sigue donde quedó. Lo que necesita a una persona se dice en frases.',
    today:
      'Lo más urgente va primero, cada cosa con su razón. Aprueba, pide una prueba o devuelve con una frase. El estudiante lo lee en su plan después de la próxima sincronización.',
    student:
      'Elige cualquier celda de la fila de un estudiante y este panel lo muestra. Tu decisión queda con tu nombre y el día. Las columnas privadas del libro nunca se muestran a estudiantes.',
  },
};

export const jobWords: typeof englishJob = {
  creating: 'Creando los planes',
  syncing: 'Leyendo los planes',
  updating: 'Llevando la plantilla a los planes',
  lastRead: (name: string) => `Último leído: ${name}`,
  now: (name: string) => `Ahora: ${name}`,
  count: (done: number, total: number) => `${done} de ${total} hechos, quedan ${total - done}`,
  lessThanAMinute: 'queda menos de un minuto',
  minutesLeft: (minutes: number) =>
    plural(minutes, 'queda más o menos 1 minuto', `quedan más o menos ${minutes} minutos`),
  stop: 'Parar',
  stopping: 'Parando después de este…',
  stoppedCreate: 'Parado. Nada queda a medias. Presiona Continuar cuando quieras.',
  stoppedUpdate: 'Detenido. Pulsa el botón otra vez para seguir.',
  stoppedSync: 'Parado. Lo que se leyó queda guardado. La próxima sincronización sigue.',
  finishedCreate: (problems: number) =>
    problems > 0 ? 'Listo. Mira abajo lo que necesita una mirada.' : 'Listo. Ahora reparte los planes.',
  keepOpen: (button: string) =>
    `Cerrar este panel para el trabajo. No se pierde nada: presiona aquí ${button} más tarde.`,
  starting: 'Empezando…',
};
