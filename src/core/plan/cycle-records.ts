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

export type Verdict = 'met' | 'getting there' | 'not yet' | '';
export type MyDecision = 'extend' | 'revise' | 'remove' | 'met' | '';

/** "met", "I met it", "reached", "lograda", but not "not met yet". */
export function saysMet(verdict: string): boolean {
  const words = ` ${fold(verdict)} `;
  if (/ (?:not|no|nearly|almost|partly|casi|todavia|aun|parte|havent|hasnt|didnt) /.test(words)) return false;
  return / (?:met|reached|achieved|done|complete|completed|lograda|logrado|logre|conseguida|conseguido|alcanzada|cumplida) /.test(
    words,
  );
}

/** What a verdict says; '' for words we cannot place. */
export function readVerdict(verdict: string): Verdict {
  if (saysMet(verdict)) return 'met';
  const words = ` ${fold(verdict)} `;
  if (/ (?:nearly|almost|partly|casi|parte) /.test(words)) return 'getting there';
  if (/ (?:not|no|todavia|aun|havent|hasnt|didnt) /.test(words)) return 'not yet';
  return / (?:there|way|progress|progressing|better|closer|camino|avanzo|avanzando|progreso|mejor|cerca) /.test(words)
    ? 'getting there'
    : '';
}

const DECISIONS: readonly (readonly [MyDecision, RegExp])[] = [
  ['met', / (?:finish|finished|terminar|terminada|terminado) /],
  ['remove', / (?:drop|dropped|remove|removed|stop|stopped|quit|quitar|quitada|dejar|dejo|eliminar) /],
  ['revise', / (?:revise|revised|change|changed|reword|smaller|cambiar|cambiada|cambio|revisar|ajustar) /],
  ['extend', / (?:extend|extended|keep|continue|longer|more time|alargar|seguir|sigo|sigue|continuar|mas tiempo) /],
];

/** What a decision about a goal means; '' for words we cannot place. */
export function readDecision(decision: string): MyDecision {
  const words = ` ${fold(decision)} `;
  const isNegated = / (?:not|no|dont) /.test(words);
  if (!isNegated && saysMet(decision)) return 'met';
  const found = DECISIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
  return isNegated && (found === 'met' || found === 'remove') ? '' : found;
}

/** "finish", "drop", "remove", "met", "terminar", "dejar": the goal is no longer worked on. */
export function endsGoal(decision: string): boolean {
  const means = readDecision(decision);
  return means === 'met' || means === 'remove';
}
