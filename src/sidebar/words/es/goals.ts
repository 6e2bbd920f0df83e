// Spanish texts about goals: making one stronger, the Later shelf, being stuck.
import type { goalWords as english } from '../en/goals.ts';
import { plural } from '../plural.ts';

export const goalWords: typeof english = {
  later: (count: number) => `Para después: ${plural(count, '1 meta', `${count} metas`)}`,
  laterHint: 'Metas que esperan. No se pierde nada de ellas.',
  finished: (count: number) => `Terminadas: ${plural(count, '1 meta', `${count} metas`)}`,
  workNow: 'Trabajar en esta ahora',
  letWait: 'Dejarla esperar',
  atOnce: (count: number) =>
    `Ahora trabajas en ${plural(count, 'una meta', `${count} metas`)}. Es bastante. ¿Dejamos esta para después?`,
  waitButton: 'Dejarla esperar',
  nowButton: 'Trabajar también en esta',
  full: (count: number) => `Ahora trabajas en ${count} metas. Quizá una de ellas puede esperar primero.`,
  lastCheckIn: (how: string, ago: string) => `Último repaso: ${how}${ago ? `, ${ago}` : ''}`,
  everything: 'Todo sobre esta meta',
  example: (from: string) => (from ? `Un ejemplo de ${from}` : 'Un ejemplo para mirar'),
  fromList: 'Tomar una de la lista de la escuela',
  fromListHint: 'Esto lo aprenden todos aquí. Elige una y dila con tus palabras.',
  keepDream: 'Guardarlo como mi horizonte',
  keptDream: 'Tu horizonte:',
  nextRung: 'Se queda encima de esta meta. Ahora escribe lo que puedes lograr este año en ese camino.',
  halfway: (day: string) =>
    `Esta meta dura más que un periodo de notas. ¿Qué estará hecho a la mitad, cerca del ${day}? Un paso con fecha la mantiene cerca.`,
  halfwayButton: 'Añadir una marca a la mitad',

  stronger: {
    title: 'Hacerla más fuerte',
    offer:
      'Tu meta está en tu plan. Unas preguntas cortas pueden hacerla más fuerte, ahora o después. Salta las que quieras.',
    save: 'Guardar',
    skip: 'Saltar por ahora',
    done: 'Con esto basta',
  },
  fields: {
    horizon: {
      name: 'Mi horizonte',
      ask: '¿Qué sueño hay detrás?',
      hint: 'Puede estar muy lejos. Esta meta es un escalón hacia allí.',
    },
    skill: {
      name: 'Habilidad',
      ask: '¿Qué habilidad desarrollas con ella?',
      hint: 'Una habilidad dura más que una nota.',
    },
    sort: { name: 'Tipo de meta', ask: '¿Qué tipo de meta es?', hint: '' },
    source: {
      name: 'Viene de',
      ask: '¿De dónde viene?',
      hint: 'De una fortaleza, de un reto o de lo que aprenden todos.',
    },
    want: { name: 'Ganas y tiempo', ask: '¿La quieres, y tienes tiempo?', hint: '' },
    obstacle: {
      name: 'Si algo se interpone',
      ask: '¿Qué podría estorbar, y qué harás entonces?',
      hint: 'Por ejemplo: Si estoy muy cansado por la noche, lo haré antes del desayuno.',
    },
    helpers: {
      name: 'Quién puede ayudar',
      ask: '¿Quién te puede ayudar con ella?',
      hint: 'Te mostramos a estas personas cuando no puedes seguir.',
    },
    helpedBy: { name: 'Me ayudó a escribirla', ask: '¿Quién te ayudó a escribir esta meta?', hint: '' },
    begins: { name: 'Desde', ask: '¿Desde cuándo trabajas en ella?', hint: '' },
  },
  sorts: { whose: '¿De quién es la idea?', about: '¿De qué trata?', where: '¿Dónde?', length: '¿Cuánto dura?' },
  none: 'nada de esto',
  willing: { title: '¿Cuánto la quieres?', words: ['casi nada', 'un poco', 'más o menos', 'mucho', 'muchísimo'] },
  able: { title: '¿Tienes tiempo?', words: ['nada', 'poco', 'algo', 'bastante', 'de sobra'] },
  bothNeeded: 'Primero elige una palabra en cada línea.',
  low: 'Entonces hazla más pequeña o pide ayuda a alguien.',
  lowHelp: (names: string) => `Entonces hazla más pequeña o pide ayuda: ${names}.`,
  deadlineName: 'Para cuándo',
  measureName: 'Cómo lo sabré',
  agreedName: 'Texto acordado',

  stuck: {
    button: 'No puedo seguir',
    title: '¿Qué estorba?',
    line: 'En una línea, si quieres',
    ask: '¿A quién vas a preguntar?',
    advisor: 'mi docente',
    nobody: 'Escribe personas en tu perfil, en «Quién y qué me ayuda»; después aparecen aquí.',
    save: 'Guardar esto',
    missing: 'Primero elige qué estorba.',
    seen: 'Está en tu plan. Tu docente lo ve después de la próxima revisión de la clase. También puedes decírselo hoy.',
    seenAlone: 'Está en tu plan. Cuéntaselo hoy a alguien.',
    help: 'Quién puede ayudar',
  },
};
