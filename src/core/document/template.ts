// The built-in seven-stage plan, empty and ready to type into. Called when a class gets its template, by "Put a plan here" and by tests.
import { goalId } from '../plan/goal-id.ts';
import type { About, Plan } from '../plan/plan.ts';
import { QUESTIONS } from '../plan/questions.ts';
import { ABOUT_DEFAULTS } from './about.ts';
import type { Block } from './blocks.ts';
import { planBlocks, type SampleGoal } from './plan-blocks.ts';

export const TEMPLATE_VERSION = '1';

/** What is known about the student and class (all optional), the school's common expectations, the teacher's own example. */
export interface TemplateOptions extends Partial<About> {
  readonly expectations?: readonly string[];
  /** null: no example box. Left out: a built-in example. */
  readonly sampleGoal?: SampleGoal | null;
}

/** Goal boxes that stand ready in a new plan. */
const READY_GOALS = 2;

const SAMPLE: SampleGoal = {
  from: '',
  statement: 'I want to read 90 words a minute aloud without stumbling by 29 May, up from 62 now.',
  lines: [
    'Why: so that I can read to my little brother.',
    'First step: ten minutes with Grandpa every evening. When I am too tired, I do it before breakfast.',
  ],
};

/** A plan without any words of the student: what decodePlan reads from a fresh template. */
export function emptyPlan(about: Partial<About> = {}): Plan {
  const known = { ...ABOUT_DEFAULTS, templateVersion: TEMPLATE_VERSION, nextGoalNumber: READY_GOALS + 1, ...about };
  const answers = QUESTIONS.map(({ stage, key, prompt }) => ({ stage, question: key, prompt, text: '' }));
  return { about: known, answers, goals: [], evidence: [] };
}

export function templateBlocks(options: TemplateOptions = {}): readonly Block[] {
  const { expectations = [], sampleGoal = SAMPLE, ...about } = options;
  return planBlocks(emptyPlan(about), {
    blankRows: 3,
    emptyGoals: Array.from({ length: READY_GOALS }, (_, index) => goalId(index + 1)),
    expectations,
    sampleGoal,
  });
}
