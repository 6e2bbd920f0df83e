// Templates for the youngest, for whoever has a quarter of an hour, and for the way out of school (templates.ts). A part that is not here
// comes into a plan when somebody first saves something into it.

import { SAMPLES } from './samples.ts';
import { SHAPES } from './template-shapes.ts';
import type { Part, PlanTemplate } from './templates.ts';
import { type SectionWords, withHeadings } from './with-headings.ts';

const section = (en: readonly string[], es: readonly string[], parts: readonly Part[]): SectionWords => ({
  prompts: { en, es },
  parts,
});
const words = (...prompts: readonly string[]): readonly string[] => prompts;

export const PRIMARY: PlanTemplate = {
  ...SHAPES.primary,
  key: 'primary',
  title: { en: 'Primary', es: 'Primaria' },
  forWhom: { en: 'for ages 8 to 11', es: 'de 8 a 11 años' },
  purpose: {
    en: 'Pictures and few words: me, one goal, small steps.',
    es: 'Dibujos y pocas palabras: yo, una meta, pasos pequeños.',
  },
  blankRows: 3,
  pictures: {
    ...{ Q1: '🙂', people: '👪', Q3: '🎨', Q2: '💡', drive: '💪', Q5: '🎯' },
    ...{ Q15: '🏁', Q16: '👀', Q17: '🧗', Q22: '🌱', Q23: '👍', Q24: '🌧️', Q28: '➡️' },
  },
  sample: SAMPLES.primary,
  sections: withHeadings('primary', [
    section(words('✏️ Write here. A grown-up may help.'), words('✏️ Escribe aquí. Te puede ayudar un adulto.'), [
      { questions: 'identity', keys: ['Q1', 'people'] },
      { questions: 'profile', keys: ['Q3', 'Q2', 'drive'] },
    ]),
    section(
      words('🎯 One goal is enough. The last two lines are for your teacher.'),
      words('🎯 Con una meta basta. Las dos últimas líneas son para tu docente.'),
      [{ questions: 'goals', keys: ['Q5'] }, 'sample', 'goals'],
    ),
    section(
      words('👣 Small steps. Write x when one is done.'),
      words('👣 Pasos pequeños. Escribe x cuando termines uno.'),
      ['steps'],
    ),
    section(
      words('📈 My numbers. 📎 My work: a photo, a page, a link.'),
      words('📈 Mis números. 📎 Mi trabajo: una foto, una hoja, un enlace.'),
      ['progress', 'evidence'],
    ),
    section(words('🌤️ “Not yet” is fine.'), words('🌤️ «Todavía no» está bien.'), [
      { questions: 'assess', keys: ['Q15', 'Q16', 'Q17'] },
    ]),
    section(
      words('👀 People who can open this page can read it.'),
      words('👀 Quien puede abrir esta página puede leerla.'),
      [
        { questions: 'reflect', keys: ['Q22', 'Q23', 'Q24', 'Q28'] },
        { record: 'portfolio', blanks: 2 },
      ],
    ),
  ]),
};

export const STARTER: PlanTemplate = {
  ...SHAPES.starter,
  key: 'starter',
  title: { en: 'Fifteen minutes', es: 'Quince minutos' },
  forWhom: {
    en: 'for whoever joins mid-year or would rather begin small',
    es: 'para quien llega a mitad de año o prefiere empezar poco a poco',
  },
  purpose: {
    en: 'Who I am, one goal, three steps, one piece that shows it. It grows later.',
    es: 'Quién soy, una meta, tres pasos, algo que lo muestra. Después crece.',
  },
  blankRows: 3,
  evidenceRows: 1,
  sample: SAMPLES.usual,
  sections: withHeadings('starter', [
    section(
      words('Five minutes. One sentence each is plenty.'),
      words('Cinco minutos. Con una frase en cada cuadro basta.'),
      [{ questions: 'profile', keys: ['Q3', 'Q2', 'Q4'] }],
    ),
    section(
      words('Five minutes. Something you want for yourself, soon. The last two lines are for your teacher.'),
      words('Cinco minutos. Algo que quieras para ti, pronto. Las dos últimas líneas son para tu docente.'),
      ['goals'],
    ),
    section(
      words('Three minutes. Small enough to do the first one this week.'),
      words('Tres minutos. Pequeños: el primero, para esta semana.'),
      ['steps'],
    ),
    section(
      words(
        'Two minutes. A photo, a page, a link, or what somebody said. This is enough to start; the rest of a plan comes when you need it.',
      ),
      words(
        'Dos minutos. Una foto, una hoja, un enlace o lo que alguien dijo. Con esto basta para empezar; lo demás llega cuando lo necesites.',
      ),
      ['evidence'],
    ),
  ]),
};

export const TRANSITION: PlanTemplate = {
  ...SHAPES.transition,
  key: 'transition',
  title: { en: 'Transition and career', es: 'Transición y profesión' },
  forWhom: { en: 'for the last years of school', es: 'para los últimos años de escuela' },
  purpose: {
    en: 'My team first, then my horizon, pathway, careers and hours at work.',
    es: 'Primero mi equipo; después mi horizonte, mi camino, profesiones y horas de trabajo.',
  },
  blankRows: 3,
  sample: SAMPLES.transition,
  sections: withHeadings('transition', [
    section(
      words('Begin with the people: who is with you on the way out of school? Then say who you are.'),
      words('Empieza por las personas: ¿quién te acompaña al salir de la escuela? Después di quién eres.'),
      [
        { record: 'team', blanks: 4 },
        { questions: 'profile' },
        { record: 'traits' },
        { record: 'supports' },
        { record: 'preferences' },
      ],
    ),
    section(
      words(
        'The horizon is the life you want. A goal is the next rung this year. The last four lines of a box are for the staff’s words.',
      ),
      words(
        'El horizonte es la vida que quieres. Una meta es el siguiente escalón de este año. Las últimas cuatro líneas de un cuadro son para tu equipo docente.',
      ),
      [{ questions: 'goals', keys: ['Q6', 'Q7', 'Q8'] }, 'sample', 'goals'],
    ),
    section(
      words('Steps for each goal, then courses, jobs and places to try out. A guess is fine.'),
      words('Pasos para cada meta; después cursos, trabajos y lugares para probar. Puedes suponer.'),
      [
        'steps',
        { record: 'pathway', blanks: 4 },
        { record: 'careers', blanks: 3 },
        { record: 'workHours', blanks: 3 },
        { record: 'opportunities' },
        { record: 'choices' },
        { record: 'expectations', blanks: 0 },
        { questions: 'plan', keys: ['Q12', 'Q13', 'Q14'] },
      ],
    ),
    section(
      words('Collect what an employer or a college would like to see. Stuck? Tell somebody of your team early.'),
      words(
        'Junta lo que le gustaría ver a una empresa o a una universidad. ¿No puedes seguir? Díselo pronto a alguien de tu equipo.',
      ),
      ['progress', 'evidence', { record: 'checkIns' }, { record: 'othersSay' }],
    ),
    section(
      words('One goal at a time. “Not yet” is an honest answer.'),
      words('Una meta a la vez. «Todavía no» es una respuesta honesta.'),
      [{ questions: 'assess', keys: ['Q15', 'Q16', 'Q19'] }, { record: 'reviews' }],
    ),
    section(
      words('Everybody who can open this document can read it. Choose few pieces, and say what each shows.'),
      words('Quien puede abrir este documento puede leerlo. Elige pocas piezas y di qué muestra cada una.'),
      [
        { questions: 'reflect', keys: ['Q22', 'Q26', 'Q28'] },
        { questions: 'portfolio' },
        { record: 'portfolio', blanks: 3 },
      ],
    ),
    section(
      words('Plans for after school may change. Write down what changes, why, and who agreed.'),
      words('Los planes para después de la escuela pueden cambiar. Anota qué cambia, por qué y quién está de acuerdo.'),
      [{ questions: 'revise', keys: ['Q29', 'Q32'] }, { record: 'revisions' }, { record: 'agreements' }],
    ),
  ]),
};
