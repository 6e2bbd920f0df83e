// A template of the gallery as an empty plan, ready to type into. Called when a class gets its template and by "Put a plan here".
import { goalId } from '../plan/goal-id.ts';
import type { About, Answer, Plan } from '../plan/plan.ts';
import { questionsOf } from '../plan/questions.ts';
import { TEMPLATE_VERSION } from '../plan/template-shapes.ts';
import type { PlanTemplate } from '../plan/templates.ts';
import { ABOUT_DEFAULTS } from './about.ts';
import type { Block } from './blocks.ts';
import { planBlocks, type SampleGoal } from './plan-blocks.ts';
import { noRecords } from './read-records.ts';

/** What is known about the student and class (all optional), the school's common expectations, the teacher's own example. */
export interface TemplateOptions extends Partial<About> {
  readonly expectations?: readonly string[];
  /** null: no example box. Left out: the template's own example. */
  readonly sampleGoal?: SampleGoal | null;
}

/** A plan without any words of the student: what decodePlan reads from a fresh template. */
export function emptyPlanOf(template: PlanTemplate, about: Partial<About> = {}): Plan {
  const known = {
    ...ABOUT_DEFAULTS,
    templateVersion: TEMPLATE_VERSION,
    nextGoalNumber: template.readyGoals + 1,
    ...about,
    template: template.key,
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

export function blocksOf(template: PlanTemplate, options: TemplateOptions = {}): readonly Block[] {
  const { expectations = [], sampleGoal, ...about } = options;
  const plan = emptyPlanOf(template, about);
  const lines = expectations.map(what => ({ words: { what, where: '' }, url: '' }));
  return planBlocks(
    { ...plan, records: { ...plan.records, expectations: lines } },
    {
      template,
      blankRows: template.blankRows,
      emptyGoals: Array.from({ length: template.readyGoals }, (_, index) => goalId(index + 1)),
      sampleGoal: sampleGoal === undefined ? { from: '', ...template.sample[plan.about.language] } : sampleGoal,
      hasEmptyTables: true,
    },
  );
}
