// What reading and changing a plan must know of the template it was made from: its headings, the rows of a goal, the lists it has.
// Small, because the server carries it at every call; the templates with all their words (templates.ts) are fetched when a plan is made.
import type { InEach, Language } from '../language.ts';
import { STAFF_FIELDS, STAGE_HEADINGS, STUDENT_FIELDS } from './names.ts';
import { type GoalField, STAGES, type Stage } from './plan.ts';

export type TemplateKey = 'seven-stage' | 'primary' | 'starter' | 'ten-step' | 'transition';
export type OwnPart = 'sample' | 'goals' | 'steps' | 'progress' | 'evidence';

/** Of the gallery's own templates; kept in Settings and in each plan. */
export const TEMPLATE_VERSION = '2';

export interface SectionShape {
  readonly stage: Stage;
  readonly heading: InEach<string>;
}

export interface TemplateShape {
  readonly sections: readonly SectionShape[];
  readonly goalRows: readonly GoalField[];
  /** Goal boxes that wait for a goal in a fresh plan. */
  readonly readyGoals: number;
  /** Questions in their short form and without “Now I would say”, and few words at the top. */
  readonly isShort: boolean;
  /** Numbers have a table in it from the beginning. */
  readonly hasProgress: boolean;
}

const at = (stage: Stage, en: string, es: string): SectionShape => ({ stage, heading: { en, es } });
const ALL_ROWS: readonly GoalField[] = [...STUDENT_FIELDS, ...STAFF_FIELDS];
const shape = (
  goalRows: readonly GoalField[],
  sections: readonly SectionShape[],
  more: Partial<TemplateShape> = {},
): TemplateShape => ({ sections, goalRows, readyGoals: 2, isShort: false, hasProgress: true, ...more });

/** In the order of the gallery. */
export const SHAPES: Readonly<Record<TemplateKey, TemplateShape>> = {
  'seven-stage': shape(
    ALL_ROWS,
    STAGES.map(stage => at(stage, STAGE_HEADINGS[stage].en, STAGE_HEADINGS[stage].es)),
  ),
  primary: shape(
    ['why', 'measure', 'start', 'target', 'deadline', 'helpers', 'myReply', 'decision', 'feedback'],
    [
      at('profile', '🙂 Me', '🙂 Yo'),
      at('goals', '⭐ My goal', '⭐ Mi meta'),
      at('plan', '👣 My steps', '👣 Mis pasos'),
      at('do', '📎 Look what I did', '📎 Mira lo que hice'),
      at('assess', '🔍 Did I do it?', '🔍 ¿Lo logré?'),
      at('reflect', '💭 Looking back', '💭 Mirar atrás'),
    ],
    { readyGoals: 1, isShort: true },
  ),
  starter: shape(
    ['why', 'measure', 'deadline', 'helpers', 'myReply', 'decision', 'feedback'],
    [
      at('profile', 'Who I am', 'Quién soy'),
      at('goals', 'One goal', 'Una meta'),
      at('plan', 'Three steps', 'Tres pasos'),
      at('do', 'One piece that shows it', 'Algo que lo muestra'),
    ],
    { readyGoals: 1, hasProgress: false },
  ),
  'ten-step': shape(ALL_ROWS, [
    at('profile', '1  Where I start', '1  Dónde empiezo'),
    at('profile', '2  We talk it over', '2  Lo hablamos'),
    at('profile', '3  How I learn', '3  Cómo aprendo'),
    at('profile', '4  What I like and care about', '4  Lo que me gusta y me importa'),
    at('goals', '5  My goals, and what we all learn', '5  Mis metas y lo que aprendemos todos'),
    at('do', '6  My tracker', '6  Mi seguimiento'),
    at('assess', '7  Checking in', '7  Repasos'),
    at('reflect', '8  What we celebrate', '8  Lo que celebramos'),
    at('reflect', '9  My portfolio', '9  Mi portafolio'),
    at('revise', '10  Sharing, and what comes next', '10  Compartir y lo que sigue'),
  ]),
  transition: shape(
    ALL_ROWS.filter(field => field !== 'source' && field !== 'want' && field !== 'helpedBy'),
    [
      at('profile', '1  My team and me', '1  Mi equipo y yo'),
      at('goals', '2  Where I am heading', '2  Hacia dónde voy'),
      at('plan', '3  My way there', '3  Mi camino hasta allá'),
      at('do', '4  On the way', '4  En camino'),
      at('assess', '5  How far I have come', '5  Hasta dónde he llegado'),
      at('reflect', '6  What I have to show', '6  Lo que puedo mostrar'),
      at('revise', '7  What we agree', '7  Lo que acordamos'),
    ],
  ),
};
export const TEMPLATE_KEYS = Object.keys(SHAPES) as readonly TemplateKey[];

/** The shape of this key; that of the seven stages for an unknown one. */
export const shapeOf = (key: string): TemplateShape => SHAPES[key as TemplateKey] ?? SHAPES['seven-stage'];

/** Rows a goal box of this template has. */
export const goalRowsOf = (key: string): readonly GoalField[] => shapeOf(key).goalRows;

/** Stages that have a heading in this template. */
export const stagesOf = (key: string): readonly Stage[] => [
  ...new Set(shapeOf(key).sections.map(({ stage }) => stage)),
];

/** Its heading for a stage, the first where it has several. */
export const headingOf = (key: string, stage: Stage, language: Language): string =>
  shapeOf(key).sections.find(section => section.stage === stage)?.heading[language] ?? '';
