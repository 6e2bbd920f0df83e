// The plan templates of the gallery as data: which parts of a plan stand where, under which heading, with how many words around them.
// plan-blocks.ts lays them out; reading takes every plan alike and asks here only which parts a template does without.
import type { InEach } from '../language.ts';
import type { Name } from './name.ts';
import { STAFF_FIELDS, STAGE_HEADINGS, STUDENT_FIELDS } from './names.ts';
import type { GoalField, Stage } from './plan.ts';
import type { QuestionSet } from './question-sets.ts';
import type { RecordName } from './record-kinds.ts';

export type Part =
  | { readonly questions: QuestionSet; readonly keys?: readonly string[] }
  | { readonly record: RecordName; readonly blanks?: number }
  | 'sample'
  | 'goals'
  | 'steps'
  | 'progress'
  | 'evidence';

export interface Section {
  readonly stage: Stage;
  readonly heading: Name;
  /** Lines under the heading, grey, gone in the print view. */
  readonly prompts: InEach<readonly string[]>;
  readonly parts: readonly Part[];
}

export interface PlanTemplate {
  readonly key: TemplateKey;
  readonly title: InEach<string>;
  /** For whom it is, in one sentence. */
  readonly purpose: InEach<string>;
  readonly sections: readonly Section[];
  readonly goalRows: readonly GoalField[];
  readonly readyGoals: number;
  /** Questions in their short form. */
  readonly isShort: boolean;
}

export type TemplateKey = 'seven-stage' | 'ten-step' | 'primary' | 'starter' | 'transition';

const section = (stage: Stage, en: readonly string[], es: readonly string[], parts: readonly Part[]): Section => ({
  stage,
  heading: STAGE_HEADINGS[stage],
  prompts: { en, es },
  parts,
});

const SEVEN_STAGE: PlanTemplate = {
  key: 'seven-stage',
  title: { en: 'Seven stages', es: 'Siete etapas' },
  purpose: {
    en: 'The whole cycle for a school year, from who I am to what I change.',
    es: 'El ciclo completo de un año escolar, de quién soy a qué cambio.',
  },
  goalRows: [...STUDENT_FIELDS, ...STAFF_FIELDS],
  readyGoals: 2,
  isShort: false,
  sections: [
    section(
      'profile',
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
    section(
      'goals',
      [
        'One goal, one box. Two or three goals at a time are plenty. The last four lines of a box are for your teacher’s words.',
      ],
      [
        'Una meta, un cuadro. Con dos o tres metas a la vez basta. Las últimas cuatro líneas de un cuadro son para tu docente.',
      ],
      [{ questions: 'goals' }, 'sample', 'goals'],
    ),
    section(
      'plan',
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
    section(
      'do',
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
    section(
      'assess',
      ['Take one goal at a time. “Not yet” is an honest answer and a good start.'],
      ['Una meta a la vez. «Todavía no» es una respuesta honesta y un buen comienzo.'],
      [{ questions: 'assess' }, { record: 'reviews', blanks: 3 }],
    ),
    section(
      'reflect',
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
    section(
      'revise',
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
  ],
};

export const TEMPLATES: Readonly<Partial<Record<TemplateKey, PlanTemplate>>> = { 'seven-stage': SEVEN_STAGE };

/** The template of this key; the seven-stage plan for an unknown one. */
export const templateOf = (key: string): PlanTemplate => TEMPLATES[key as TemplateKey] ?? SEVEN_STAGE;

/** Rows a goal box of this template has. */
export const goalRowsOf = (key: string): readonly GoalField[] => templateOf(key).goalRows;

/** Stages that have a heading in this template. */
export const stagesOf = (key: string): readonly Stage[] => [
  ...new Set(templateOf(key).sections.map(({ stage }) => stage)),
];

/** A template with every part there is: what any plan can be written into. */
export const WHOLE_TEMPLATE = SEVEN_STAGE;
