// Spanish texts of the profile: who I am, where I start, what I am good at, who helps me.
import type { profileWords as english } from '../en/profile.ts';
import { plural } from '../plural.ts';

export const profileWords: typeof english = {
  groups: {
    me: 'Yo y cómo aprendo',
    start: 'De dónde parto',
    traits: 'Mis fortalezas, mis retos',
    help: 'Quién y qué me ayuda',
    communities: 'Yo y mis comunidades',
    now: 'Antes y ahora, lado a lado',
  },
  answered: (count: number, all: number) =>
    count === 0 ? plural(all, 'Una pregunta', `${all} preguntas`) : `${count} de ${all} contestadas`,
  optional: 'si quieres',
  communities: 'Escribe aquí solo lo que quieras. Debajo de cada respuesta eliges si se puede repetir en otro lugar.',
  showIt: 'Añadir algo que lo muestre',

  pieces: (count: number) => plural(count, 'Un trabajo', `${count} trabajos`),
  startEmpty: 'Tres trabajos tuyos y lo que muestran',
  piecesHint: 'Elige tres trabajos tuyos, de cualquier momento y lugar. Toma uno de tus evidencias o añade un enlace.',
  addPiece: 'Añadir un trabajo',
  piecesEnough: 'Con tres basta. Ahora habla de ellos con alguien.',
  talk: 'Tu charla de comienzo',
  talkHint: 'Muestra tus trabajos a tu docente o a alguien en casa. Anota lo que ven los dos, una cosa en cada línea.',
  toStrength: 'Es una fortaleza',
  toChallenge: 'Es un reto',
  talkLines: 'De tu charla',
  pointsHint: 'Una primera prueba, una nota, un nivel de lectura: qué dice y cuándo lo hablaste con tu docente.',
  addPoint: 'Añadir un punto de partida',
  talkedToday: 'Lo hablamos hoy',

  strengths: (count: number) => (count === 0 ? 'Fortalezas' : plural(count, '1 fortaleza', `${count} fortalezas`)),
  challenges: (count: number) => (count === 0 ? 'Retos' : plural(count, '1 reto', `${count} retos`)),
  traitsEmpty: 'Lo que haces bien, lo que te cuesta, cómo aprendes',
  addStrength: 'Añadir una fortaleza',
  addChallenge: 'Añadir un reto',
  noStrength: 'Ninguna todavía. ¿En qué te piden ayuda?',
  noChallenge: 'Ninguno todavía. ¿Qué te lleva más tiempo?',
  expected: (words: string) => `se espera: ${words}`,
  now: (words: string) => `ahora: ${words}`,
  balance: (missing: number) =>
    plural(
      missing,
      'Has anotado un reto más que fortalezas. ¿Qué más haces bien? Te ayudará con lo que te cuesta.',
      `Has anotado ${missing} retos más que fortalezas. ¿Qué más haces bien? Te ayudará con lo que te cuesta.`,
    ),

  learn: 'Cómo aprendo',
  learnHint: 'Lo que te gusta hoy. No es un tipo de persona y puede cambiar. Prueba cosas.',
  voices: {
    mine: { title: 'Lo digo yo', add: 'Decir lo que noto' },
    teacher: { title: 'Mi docente notó', add: 'Añadir lo que notó mi docente' },
    result: { title: 'Una prueba o encuesta dijo', add: 'Añadir un resultado' },
  },
  soundsLikeMe: '¿Me suena a mí?',

  supports: (count: number) => plural(count, '1 apoyo', `${count} apoyos`),
  people: (count: number) => plural(count, '1 persona', `${count} personas`),
  helpEmpty: 'Tu equipo y lo que necesitas para aprender bien',
  teamHint: 'Familia, docentes, amistades: quiénes son y qué les pides.',
  addPerson: 'Añadir a alguien',
  supportsHint: 'Más tiempo, un lugar tranquilo, letra grande, alguien que lea contigo: qué ayuda y cuándo.',
  addSupport: 'Añadir un apoyo',
  caseManager: 'Añadir un enlace a quien coordina mis apoyos',
  caseManagerHint:
    'Solo se guarda este enlace. Los papeles sobre tus apoyos se quedan donde están: no copies nada de ellos en este plan.',

  thenAndNow: 'Nada de lo que escribiste primero se pierde. Si algo ha cambiado, dilo de nuevo.',
  first: 'Antes',
  today: 'Ahora',
  sayNow: 'Decirlo de nuevo',
  noChange: 'sigue igual',
  fromEvidence: 'Tomarlo de mis evidencias',
  noneOfThem: 'Otra cosa',
};
