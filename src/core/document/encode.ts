// A given plan as the blocks of its Doc: the inverse of decodePlan. For the demo's plans and for tests of the reading.
import { type CycleRecords, NO_RECORDS } from '../plan/cycle-records.ts';
import type { Plan } from '../plan/plan.ts';
import type { Block } from './blocks.ts';
import { planBlocks } from './plan-blocks.ts';

/** Answers must be in the order of the stages and goals must carry ids; texts as cleanText leaves them. Law: decodePlan gives back an equal plan. */
export function encodePlan(plan: Plan, records: CycleRecords = NO_RECORDS): Block[] {
  return [...planBlocks(plan, { blankRows: 1, emptyGoals: [], expectations: [], sampleGoal: null }, records)];
}
