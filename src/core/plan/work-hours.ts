// Hours of work-based learning, added up. Called by the view of a plan.
import type { Plan } from './plan.ts';
import { readNumber } from './typed-number.ts';

/** Rows without a readable number count nothing. */
export const workHours = ({ records }: Pick<Plan, 'records'>): number =>
  Math.round(
    records.workHours.reduce((sum, { words }) => sum + (readNumber(words['hours'] ?? '').value ?? 0), 0) * 100,
  ) / 100;
