// Two templates that go around the whole cycle: the seven stages, and ten steps from a starting point to a shared portfolio (templates.ts).
import { SAMPLES } from './samples.ts';
import { SHAPES } from './template-shapes.ts';
import type { Part, PlanTemplate } from './templates.ts';
import { type SectionWords, withHeadings } from './with-headings.ts';

const under = (en: readonly string[], es: readonly string[], parts: readonly Part[]): SectionWords => ({
  prompts: { en, es },
  parts,
});

export const SEVEN_STAGE: PlanTemplate = {
  ...SHAPES['seven-stage'],
  key: 'seven-stage',
  title: { en: 'Seven stages', es: 'Siete etapas' },
  forWhom: { en: 'for ages 11 to 18', es: 'de 11 a 18 años' },
  purpose: {
    en: 'The whole cycle for a school year, from who I am to what I change.',
    es: 'El ciclo completo de un año escolar, de quién soy a qué cambio.',
  },
  blankRows: 3,
  sample: SAMPLES.usual,
  sections: withHeadings('seven-stage', [
    under(
      ['People who know you can help you better. Write as much or as little as you like, in any order.'],
      ['Quien te conoce puede ayudarte mejor. Escribe mucho o poco, en el orden que quieras.'],
      [
        { questions: 'identity' },
        { questions: 'profile' },
        { record: 'startingPieces', blanks: 3 },
        { questions: 'talk' },
        { record: 'traits', blanks: 3 },
        { record: 'preferences' },
        { record: 'startingPoints' },
        { record: 'supports' },
        { record: 'team', blanks: 3 },
      ],
    ),
    under(
      [
        'One goal, one box. Two or three goals at a time are plenty. The last four lines of a box are for your teacher’s words.',
      ],
      [
        'Una meta, un cuadro. Con dos o tres metas a la vez basta. Las últimas cuatro líneas de un cuadro son para tu docente.',
      ],
      [{ questions: 'goals' }, 'sample', 'goals'],
    ),
    under(
      [
        'Small steps, somebody’s name on each, and a day. Write x or done in the last column when you are finished with one.',
      ],
      ['Pasos pequeños, con un nombre y un día. Escribe x o hecho en la última columna cuando termines uno.'],
      [
        { questions: 'plan' },
        { record: 'expectations', blanks: 0 },
        'steps',
        { record: 'activities', blanks: 3 },
        { record: 'choices' },
        { record: 'opportunities' },
        { record: 'lessons' },
        { record: 'pathway' },
        { record: 'careers' },
        { record: 'workHours' },
      ],
    ),
    under(
      [
        'Your plan is your road map: do the next step, keep an eye on the dates, tick what is done.',
        'Stuck? Tell your family, your teacher or your counselor early. Finding help is part of the plan.',
        'Numbers show growth. Evidence shows everything else, and it needs no goal: leave “Goal” empty if you like.',
      ],
      [
        'Tu plan es tu mapa: haz el paso siguiente, mira las fechas, marca lo que está hecho.',
        '¿No puedes seguir? Díselo pronto a tu familia, a tu docente o a orientación. Buscar ayuda es parte del plan.',
        'Los números muestran cuánto creces. Las evidencias muestran todo lo demás y no necesitan meta: puedes dejar «Meta» vacía.',
      ],
      [
        { record: 'checkIns' },
        'progress',
        'evidence',
        { record: 'milestones' },
        { record: 'othersSay' },
        { record: 'selfDirection' },
        { questions: 'do' },
      ],
    ),
    under(
      ['Take one goal at a time. “Not yet” is an honest answer and a good start.'],
      ['Una meta a la vez. «Todavía no» es una respuesta honesta y un buen comienzo.'],
      [{ questions: 'assess' }, { record: 'reviews', blanks: 3 }],
    ),
    under(
      [
        'Choose the questions that suit you, three are enough. You can also talk, draw or film, and put the link here.',
        'Everybody who can open this document can read it. Your words are repeated elsewhere only where you write it in the last column.',
      ],
      [
        'Elige las preguntas que te sirvan, con tres basta. También puedes hablar, dibujar o filmar y poner aquí el enlace.',
        'Quien puede abrir este documento puede leerlo. Tus palabras se repiten en otro lugar solo donde tú lo escribas en la última columna.',
      ],
      [
        { questions: 'reflect' },
        { record: 'reflections', blanks: 3 },
        { questions: 'portfolio' },
        { record: 'portfolio', blanks: 3 },
      ],
    ),
    under(
      ['Goals may change. Write down what changes and why, and the old words stay worth reading.'],
      ['Las metas pueden cambiar. Anota qué cambia y por qué; las palabras de antes siguen valiendo la pena.'],
      [
        { questions: 'revise' },
        { record: 'revisions', blanks: 3 },
        { record: 'changes' },
        { record: 'requests' },
        { record: 'agreements' },
        { record: 'earlier', blanks: 1 },
      ],
    ),
  ]),
};

export const TEN_STEP: PlanTemplate = {
  ...SHAPES['ten-step'],
  key: 'ten-step',
  title: { en: 'Ten steps', es: 'Diez pasos' },
  forWhom: { en: 'for classes that follow their numbers', es: 'para clases que siguen sus números' },
  purpose: {
    en: 'From a starting point over numbers and check-ins to a portfolio that is shared.',
    es: 'De un punto de partida, con números y repasos, a un portafolio que se comparte.',
  },
  blankRows: 3,
  sample: SAMPLES.usual,
  sections: withHeadings('ten-step', [
    {
      prompts: {
        en: ['A test, a first piece of work, a level: what do you know and what can you do today?'],
        es: ['Una prueba, un primer trabajo, un nivel: ¿qué sabes y qué puedes hacer hoy?'],
      },
      parts: [{ record: 'startingPoints', blanks: 3 }, { record: 'startingPieces' }],
    },
    {
      prompts: {
        en: ['Look at your start together with your teacher. Find as many strengths as challenges.'],
        es: ['Miren juntos tu comienzo, tú y tu docente. Busquen tantas fortalezas como retos.'],
      },
      parts: [{ questions: 'talk' }, { record: 'traits', blanks: 3 }, { record: 'team' }],
    },
    {
      prompts: {
        en: ['What you say about yourself counts, and so does what others have noticed. Both may change.'],
        es: ['Cuenta lo que tú dices de ti y también lo que otros han visto. Las dos cosas pueden cambiar.'],
      },
      parts: [{ questions: 'profile', keys: ['Q2', 'drive'] }, { record: 'preferences' }, { record: 'supports' }],
    },
    {
      prompts: {
        en: ['Your teachers look here when they plan a lesson.'],
        es: ['Tus docentes miran aquí cuando preparan una clase.'],
      },
      parts: [{ questions: 'identity' }, { questions: 'profile', keys: ['Q3', 'Q4'] }],
    },
    {
      prompts: {
        en: ['Two or three goals at a time. The last four lines of a box are for your teacher’s words.'],
        es: ['Dos o tres metas a la vez. Las últimas cuatro líneas de un cuadro son para tu docente.'],
      },
      parts: [
        { questions: 'goals' },
        { record: 'expectations', blanks: 0 },
        'sample',
        'goals',
        'steps',
        { questions: 'plan', keys: ['Q9', 'Q11', 'Q13', 'Q14'] },
        { record: 'activities' },
      ],
    },
    {
      prompts: {
        en: ['Write down a number now and then. Look at how far you have come first, then at how far it still is.'],
        es: ['Anota un número de vez en cuando. Mira primero cuánto has avanzado y después cuánto falta.'],
      },
      parts: ['progress', { questions: 'do', keys: ['notice'] }, { record: 'selfDirection' }],
    },
    {
      prompts: {
        en: ['Short and often. “Stuck” is a good thing to say: it brings help.'],
        es: ['Cortos y seguidos. Decir «no puedo seguir» sirve: así llega la ayuda.'],
      },
      parts: [
        { record: 'checkIns', blanks: 3 },
        { questions: 'assess', keys: ['Q15', 'Q16', 'Q17', 'Q19'] },
        { record: 'reviews' },
      ],
    },
    {
      prompts: {
        en: ['Every step forward counts, big or small, measured against your own start.'],
        es: ['Cuenta cada paso adelante, grande o pequeño, comparado con tu propio comienzo.'],
      },
      parts: [
        { record: 'milestones' },
        { record: 'othersSay' },
        { questions: 'reflect', keys: ['Q22', 'Q23', 'Q24', 'Q28'] },
      ],
    },
    {
      prompts: {
        en: ['First say what it is for and who will look at it. Then choose a few pieces and say why.'],
        es: ['Primero di para qué es y quién lo verá. Después elige pocas piezas y di por qué.'],
      },
      parts: ['evidence', { questions: 'portfolio' }, { record: 'portfolio', blanks: 3 }],
    },
    {
      prompts: {
        en: [
          'Show your family and your team what went well and what did not. Decide together what stays and what changes.',
        ],
        es: [
          'Muestra a tu familia y a tu equipo lo que salió bien y lo que no. Decidan juntos qué sigue y qué cambia.',
        ],
      },
      parts: [{ questions: 'revise', keys: ['Q29', 'Q32'] }, { record: 'revisions' }, { record: 'agreements' }],
    },
  ]),
};
