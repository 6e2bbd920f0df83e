// A template of the gallery as an empty plan, ready to type into. Called when a class gets its template, by "Put a plan here" and by tests.
import type { InEach } from '../language.ts';
import { goalId } from '../plan/goal-id.ts';
import type { About, Answer, Plan } from '../plan/plan.ts';
import { questionsOf } from '../plan/questions.ts';
import { type PlanTemplate, type SampleWords, TEMPLATES, templateOf } from '../plan/templates.ts';
import { ABOUT_DEFAULTS } from './about.ts';
import type { Block } from './blocks.ts';
import { planBlocks, type SampleGoal } from './plan-blocks.ts';
import { noRecords } from './read-records.ts';

export const TEMPLATE_VERSION = '2';

/** What is known about the student and class (all optional), the school's common expectations, the teacher's own example. */
export interface TemplateOptions extends Partial<About> {
  readonly expectations?: readonly string[];
  /** null: no example box. Left out: a built-in example. */
  readonly sampleGoal?: SampleGoal | null;
}

const SAMPLE: InEach<SampleWords> = {
  en: {
    statement: 'I want to read 90 words a minute aloud without stumbling by 29 May, up from 62 now.',
    lines: [
      'Why: so that I can read to my little brother.',
      'First step: ten minutes with Grandpa every evening. When I am too tired, I do it before breakfast.',
    ],
  },
  es: {
    statement: 'Quiero leer en voz alta 90 palabras por minuto sin trabarme para el 29 de mayo; ahora leo 62.',
    lines: [
      'Por qué: para poder leerle a mi hermanito.',
      'Primer paso: diez minutos con el abuelo cada noche. Si tengo demasiado sueño, lo hago antes del desayuno.',
    ],
  },
};

/** Words of a box that the gallery wrote, whatever the template and the language. */
export const isBuiltInSample = (words: string): boolean => BUILT_IN.has(bare(words));

const bare = (words: string): string => words.replace(/\s+/g, ' ').trim();
const BUILT_IN: ReadonlySet<string> = new Set(
  [SAMPLE, ...Object.values(TEMPLATES).map(({ sample }) => sample ?? SAMPLE)]
    .flatMap(({ en, es }) => [en, es])
    .map(({ statement, lines }) => bare([statement, ...lines].join(' '))),
);

/** A plan without any words of the student: what decodePlan reads from a fresh template. */
export function emptyPlan(about: Partial<About> = {}): Plan {
  const template = templateOf(about.template ?? '');
  const known = {
    ...ABOUT_DEFAULTS,
    template: template.key,
    templateVersion: TEMPLATE_VERSION,
    nextGoalNumber: template.readyGoals + 1,
    ...about,
  };
  return { about: known, answers: emptyAnswers(template, known), goals: [], evidence: [], records: noRecords() };
}

function emptyAnswers(template: PlanTemplate, { language }: About): readonly Answer[] {
  const parts = template.sections.flatMap(section => section.parts);
  return parts.flatMap(part => {
    if (typeof part === 'string' || !('questions' in part)) return [];
    return questionsOf(part.questions)
      .filter(({ key }) => part.keys === undefined || part.keys.includes(key))
      .map(({ stage, set, key, prompt, short }) => ({
        ...{ stage, set, question: key, text: '', later: '', repeat: '' },
        prompt: `${picture(template, key)}${(template.isShort ? short : prompt)[language]}`,
      }));
  });
}

const picture = ({ pictures }: PlanTemplate, key: string): string =>
  pictures?.[key] === undefined ? '' : `${pictures[key]} `;

export function templateBlocks(options: TemplateOptions = {}): readonly Block[] {
  const { expectations = [], sampleGoal, ...about } = options;
  const plan = emptyPlan(about);
  const template = templateOf(plan.about.template);
  const lines = expectations.map(what => ({ words: { what, where: '' }, url: '' }));
  return planBlocks(
    { ...plan, records: { ...plan.records, expectations: lines } },
    {
      template,
      blankRows: template.blankRows,
      emptyGoals: Array.from({ length: template.readyGoals }, (_, index) => goalId(index + 1)),
      sampleGoal:
        sampleGoal === undefined ? { from: '', ...(template.sample ?? SAMPLE)[plan.about.language] } : sampleGoal,
      hasEmptyTables: true,
    },
  );
}
