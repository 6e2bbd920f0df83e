// The dated rows of the Assess, Reflect and Revise tables: what a cycle leaves behind (design D18). Asked by cycle.ts.
import { fold } from './fold.ts';
import { readGoalId } from './goal-id.ts';
import type { Plan, PlanRecord, TypedDate } from './plan.ts';
import { readDate } from './typed-date.ts';

export interface ReviewRow {
  readonly date: TypedDate;
  /** 'G1' or '' when the row names no goal. */
  readonly goalId: string;
  /** As typed: "met", "getting there", "not yet". */
  readonly verdict: string;
  readonly how: string;
}

export interface ReflectionRow {
  readonly date: TypedDate;
  readonly how: string;
  readonly take: string;
}

export interface RevisionRow {
  readonly date: TypedDate;
  readonly goalId: string;
  /** As typed: "extend", "revise", "remove", "met". */
  readonly decision: string;
  readonly why: string;
}

export interface CycleRecords {
  readonly reviews: readonly ReviewRow[];
  readonly reflections: readonly ReflectionRow[];
  readonly revisions: readonly RevisionRow[];
}

export function cycleRecords({ records, about }: Pick<Plan, 'records' | 'about'>): CycleRecords {
  const words = (row: PlanRecord, key: string): string => row.words[key] ?? '';
  const dated = (row: PlanRecord) => ({
    date: readDate(words(row, 'date'), about),
    goalId: readGoalId(words(row, 'goal')),
  });
  return {
    reviews: records.reviews.map(row => ({ ...dated(row), verdict: words(row, 'verdict'), how: words(row, 'how') })),
    reflections: records.reflections.map(row => ({
      date: dated(row).date,
      how: words(row, 'how'),
      take: words(row, 'take'),
    })),
    revisions: records.revisions.map(row => ({
      ...dated(row),
      decision: words(row, 'decision'),
      why: words(row, 'why'),
    })),
  };
}

/** "met", "I met it", "reached", "lograda", but not "not met yet". */
export function saysMet(verdict: string): boolean {
  const words = ` ${fold(verdict)} `;
  if (/ (?:not|no|nearly|almost|partly|casi|todavia|havent|hasnt) /.test(words)) return false;
  return / (?:met|reached|achieved|done|complete|completed|lograda|logrado|conseguida|conseguido) /.test(words);
}

/** "finish", "finished", "drop", "remove", "stop", "terminar", "dejar": the goal is no longer worked on. */
export function endsGoal(decision: string): boolean {
  const words = ` ${fold(decision)} `;
  if (/ (?:not|no|dont) /.test(words)) return false;
  return / (?:finish|finished|drop|dropped|remove|removed|stop|met|terminar|terminada|dejar|quitar) /.test(words);
}
