// The texts of the stage Plan.
import { planWords } from './en/plan.ts';

export const planText = (): typeof planWords => planWords;
