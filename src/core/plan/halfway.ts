// A goal that runs for longer than one marking period needs a mark on the way, or its end slips out of sight (requirement A35).
// The panel asks for one; nothing is refused.
import { addDays, daysBetween } from './iso-day.ts';
import type { Goal } from './plan.ts';

/** About nine weeks. */
const MARKING_PERIOD_DAYS = 63;
/** A step in the first fifth of the time is a first step, not a mark on the way. */
const FIRST_STEPS = 5;

/** The day in the middle where the goal has no mark on its way though it is long; '' otherwise. */
export function halfwayWanted(
  { begins, deadline, steps }: Pick<Goal, 'begins' | 'deadline' | 'steps'>,
  today: string,
): string {
  const from = begins.iso > today ? begins.iso : today;
  const days = daysBetween(from, deadline.iso);
  if (days === null || days <= MARKING_PERIOD_DAYS) return '';
  const soonest = addDays(from, Math.floor(days / FIRST_STEPS));
  const hasMark = steps.some(({ due }) => due.iso > soonest && due.iso < deadline.iso);
  return hasMark ? '' : addDays(from, Math.floor(days / 2));
}
