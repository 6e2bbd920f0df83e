// The dated rows of the Assess, Reflect and Revise tables: what a cycle leaves behind (design D18). Read by decode, asked by cycle.ts.
import { fold } from './fold.ts';
import type { TypedDate } from './plan.ts';

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
  /** As typed: "keep", "change", "finish", "drop". */
  readonly decision: string;
  readonly why: string;
}

export interface CycleRecords {
  readonly reviews: readonly ReviewRow[];
  readonly reflections: readonly ReflectionRow[];
  readonly revisions: readonly RevisionRow[];
}

export const NO_RECORDS: CycleRecords = { reviews: [], reflections: [], revisions: [] };

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
