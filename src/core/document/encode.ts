// A given plan as the blocks of its Doc: the inverse of decodePlan. For the demo's plans and for tests of the reading.
import type { Plan } from '../plan/plan.ts';
import { WHOLE_TEMPLATE } from '../plan/templates.ts';
import type { Block } from './blocks.ts';
import { planBlocks } from './plan-blocks.ts';

/** Answers must be in the order of the sets and goals must carry ids; texts as cleanText leaves them. Law: decodePlan gives back an equal plan. */
export function encodePlan(plan: Plan): Block[] {
  const options = { template: WHOLE_TEMPLATE, blankRows: 1, emptyGoals: [], sampleGoal: null, hasEmptyTables: false };
  return [...planBlocks(plan, options)];
}
