// The templates with all their words at hand: for the build's commands, the demo and tests. The server reads them from a file of its own.
import type { About, Plan } from '../plan/plan.ts';
import type { TemplateKey } from '../plan/template-shapes.ts';
import { TEMPLATES, type Templates } from '../plan/templates.ts';
import type { Block } from './blocks.ts';
import { blocksOf, emptyPlanOf, type TemplateOptions } from './template-blocks.ts';

const chosen = (key = ''): Templates[TemplateKey] => TEMPLATES[key as TemplateKey] ?? TEMPLATES['seven-stage'];

/** A plan without any words of the student: what decodePlan reads from a fresh template. */
export const emptyPlan = (about: Partial<About> = {}): Plan => emptyPlanOf(chosen(about.template), about);

export const templateBlocks = (options: TemplateOptions = {}): readonly Block[] =>
  blocksOf(chosen(options.template), options);
