// Templates for the youngest, for whoever has a quarter of an hour, and for the way out of school (templates.ts). A part that is not here
// comes into a plan when somebody first saves something into it.
import type { Stage } from './plan.ts';
import type { Part, PlanTemplate, Section } from './templates.ts';

interface SectionWords {
  readonly heading: string;
  readonly prompts: readonly string[];
}

const section = (stage: Stage, en: SectionWords, es: SectionWords, parts: readonly Part[]): Section => ({
  stage,
  heading: { en: en.heading, es: es.heading },
  prompts: { en: en.prompts, es: es.prompts },
  parts,
});
const words = (heading: string, ...prompts: readonly string[]): SectionWords => ({ heading, prompts });

export const PRIMARY: PlanTemplate = {
  key: 'primary',
  title: { en: 'Primary', es: 'Primaria' },
  forWhom: { en: 'for ages 8 to 11', es: 'de 8 a 11 años' },
  purpose: {
    en: 'Pictures and few words: me, one goal, small steps.',
    es: 'Dibujos y pocas palabras: yo, una meta, pasos pequeños.',
  },
  goalRows: ['why', 'measure', 'start', 'target', 'deadline', 'helpers', 'myReply', 'decision', 'feedback'],
  readyGoals: 1,
  blankRows: 3,
  isShort: true,
  pictures: {
    ...{ Q1: '🙂', people: '👪', Q3: '🎨', Q2: '💡', drive: '💪', Q5: '🎯' },
    ...{ Q15: '🏁', Q16: '👀', Q17: '🧗', Q22: '🌱', Q23: '👍', Q24: '🌧️', Q28: '➡️' },
  },
  sample: {
    en: {
      statement: 'I want to swim 25 metres by 30 April. Now I can swim 10.',
      lines: ['First step: swim with Dad on Saturdays.'],
    },
    es: {
      statement: 'Quiero nadar 25 metros para el 30 de abril. Ahora nado 10.',
      lines: ['Primer paso: nadar con papá los sábados.'],
    },
  },
  sections: [
    section(
      'profile',
      words('🙂 Me', '✏️ Write here. A grown-up may help.'),
      words('🙂 Yo', '✏️ Escribe aquí. Te puede ayudar un adulto.'),
      [
        { questions: 'identity', keys: ['Q1', 'people'] },
        { questions: 'profile', keys: ['Q3', 'Q2', 'drive'] },
      ],
    ),
    section(
      'goals',
      words('⭐ My goal', '🎯 One goal is enough. The last two lines are for your teacher.'),
      words('⭐ Mi meta', '🎯 Con una meta basta. Las dos últimas líneas son para tu docente.'),
      [{ questions: 'goals', keys: ['Q5'] }, 'sample', 'goals'],
    ),
    section(
      'plan',
      words('👣 My steps', '👣 Small steps. Write x when one is done.'),
      words('👣 Mis pasos', '👣 Pasos pequeños. Escribe x cuando termines uno.'),
      ['steps'],
    ),
    section(
      'do',
      words('📎 Look what I did', '📈 My numbers. 📎 My work: a photo, a page, a link.'),
      words('📎 Mira lo que hice', '📈 Mis números. 📎 Mi trabajo: una foto, una hoja, un enlace.'),
      ['progress', 'evidence'],
    ),
    section(
      'assess',
      words('🔍 Did I do it?', '🌤️ “Not yet” is fine.'),
      words('🔍 ¿Lo logré?', '🌤️ «Todavía no» está bien.'),
      [{ questions: 'assess', keys: ['Q15', 'Q16', 'Q17'] }],
    ),
    section(
      'reflect',
      words('💭 Looking back', '👀 People who can open this page can read it.'),
      words('💭 Mirar atrás', '👀 Quien puede abrir esta página puede leerla.'),
      [
        { questions: 'reflect', keys: ['Q22', 'Q23', 'Q24', 'Q28'] },
        { record: 'portfolio', blanks: 2 },
      ],
    ),
  ],
};

export const STARTER: PlanTemplate = {
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
  goalRows: ['why', 'measure', 'deadline', 'helpers', 'myReply', 'decision', 'feedback'],
  readyGoals: 1,
  blankRows: 3,
  evidenceRows: 1,
  isShort: false,
  sections: [
    section(
      'profile',
      words('Who I am', 'Five minutes. One sentence each is plenty.'),
      words('Quién soy', 'Cinco minutos. Con una frase en cada cuadro basta.'),
      [{ questions: 'profile', keys: ['Q3', 'Q2', 'Q4'] }],
    ),
    section(
      'goals',
      words(
        'One goal',
        'Five minutes. Something you want for yourself, soon. The last two lines are for your teacher.',
      ),
      words('Una meta', 'Cinco minutos. Algo que quieras para ti, pronto. Las dos últimas líneas son para tu docente.'),
      ['goals'],
    ),
    section(
      'plan',
      words('Three steps', 'Three minutes. Small enough to do the first one this week.'),
      words('Tres pasos', 'Tres minutos. Pequeños: el primero, para esta semana.'),
      ['steps'],
    ),
    section(
      'do',
      words(
        'One piece that shows it',
        'Two minutes. A photo, a page, a link, or what somebody said. This is enough to start; the rest of a plan comes when you need it.',
      ),
      words(
        'Algo que lo muestra',
        'Dos minutos. Una foto, una hoja, un enlace o lo que alguien dijo. Con esto basta para empezar; lo demás llega cuando lo necesites.',
      ),
      ['evidence'],
    ),
  ],
};

export const TRANSITION: PlanTemplate = {
  key: 'transition',
  title: { en: 'Transition and career', es: 'Transición y profesión' },
  forWhom: { en: 'for the last years of school', es: 'para los últimos años de escuela' },
  purpose: {
    en: 'My team first, then my horizon, pathway, careers and hours at work.',
    es: 'Primero mi equipo; después mi horizonte, mi camino, profesiones y horas de trabajo.',
  },
  goalRows: [
    ...(['horizon', 'why', 'skill', 'measure', 'start', 'target', 'begins', 'deadline', 'sort', 'obstacle'] as const),
    ...(['helpers', 'standing', 'myReply', 'agreed', 'decision', 'feedback', 'showMe'] as const),
  ],
  readyGoals: 2,
  blankRows: 3,
  isShort: false,
  sample: {
    en: {
      statement: 'I want to work 40 hours in a kitchen by 30 April, and ask the chef for a letter. I have done 6.',
      lines: ['My horizon: a small restaurant with my cousin.', 'First step: ask about Saturdays at the canteen.'],
    },
    es: {
      statement: 'Quiero trabajar 40 horas en una cocina para el 30 de abril y pedir una carta a la chef. Llevo 6.',
      lines: [
        'Mi horizonte: un restaurante pequeño con mi prima.',
        'Primer paso: preguntar por los sábados en el comedor.',
      ],
    },
  },
  sections: [
    section(
      'profile',
      words(
        '1  My team and me',
        'Begin with the people: who is with you on the way out of school? Then say who you are.',
      ),
      words(
        '1  Mi equipo y yo',
        'Empieza por las personas: ¿quién te acompaña al salir de la escuela? Después di quién eres.',
      ),
      [
        { record: 'team', blanks: 4 },
        { questions: 'profile' },
        { record: 'traits' },
        { record: 'supports' },
        { record: 'preferences' },
      ],
    ),
    section(
      'goals',
      words(
        '2  Where I am heading',
        'The horizon is the life you want. A goal is the next rung this year. The last four lines of a box are for the staff’s words.',
      ),
      words(
        '2  Hacia dónde voy',
        'El horizonte es la vida que quieres. Una meta es el siguiente escalón de este año. Las últimas cuatro líneas de un cuadro son para tu equipo docente.',
      ),
      [{ questions: 'goals', keys: ['Q6', 'Q7', 'Q8'] }, 'sample', 'goals'],
    ),
    section(
      'plan',
      words('3  My way there', 'Steps for each goal, then courses, jobs and places to try out. A guess is fine.'),
      words(
        '3  Mi camino hasta allá',
        'Pasos para cada meta; después cursos, trabajos y lugares para probar. Puedes suponer.',
      ),
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
      'do',
      words(
        '4  On the way',
        'Collect what an employer or a college would like to see. Stuck? Tell somebody of your team early.',
      ),
      words(
        '4  En camino',
        'Junta lo que le gustaría ver a una empresa o a una universidad. ¿No puedes seguir? Díselo pronto a alguien de tu equipo.',
      ),
      ['progress', 'evidence', { record: 'checkIns' }, { record: 'othersSay' }],
    ),
    section(
      'assess',
      words('5  How far I have come', 'One goal at a time. “Not yet” is an honest answer.'),
      words('5  Hasta dónde he llegado', 'Una meta a la vez. «Todavía no» es una respuesta honesta.'),
      [{ questions: 'assess', keys: ['Q15', 'Q16', 'Q19'] }, { record: 'reviews' }],
    ),
    section(
      'reflect',
      words(
        '6  What I have to show',
        'Everybody who can open this document can read it. Choose few pieces, and say what each shows.',
      ),
      words(
        '6  Lo que puedo mostrar',
        'Quien puede abrir este documento puede leerlo. Elige pocas piezas y di qué muestra cada una.',
      ),
      [
        { questions: 'reflect', keys: ['Q22', 'Q26', 'Q28'] },
        { questions: 'portfolio' },
        { record: 'portfolio', blanks: 3 },
      ],
    ),
    section(
      'revise',
      words('7  What we agree', 'Plans for after school may change. Write down what changes, why, and who agreed.'),
      words(
        '7  Lo que acordamos',
        'Los planes para después de la escuela pueden cambiar. Anota qué cambia, por qué y quién está de acuerdo.',
      ),
      [{ questions: 'revise', keys: ['Q29', 'Q32'] }, { record: 'revisions' }, { record: 'agreements' }],
    ),
  ],
};
