// The matrix of activities against goals and the school's expectations (requirements Q11, Q12): which activity serves both at once.
import { fold } from './fold.ts';
import { readGoalId } from './goal-id.ts';
import type { Plan, PlanRecord } from './plan.ts';

export interface ActivityLine {
  readonly what: string;
  /** Learning outside school. */
  readonly isBeyondSchool: boolean;
  readonly goalIds: readonly string[];
  readonly expectations: readonly string[];
  /** Serves a goal of the student's and something everybody learns. */
  readonly isDoubleHit: boolean;
}

export interface ActivityMatrix {
  readonly lines: readonly ActivityLine[];
  /** Goals, and expectations, that no activity serves yet. */
  readonly openGoals: readonly string[];
  readonly openExpectations: readonly string[];
}

export function activityMatrix({ goals, records }: Pick<Plan, 'goals' | 'records'>): ActivityMatrix {
  const known = records.expectations.map(row => row.words['what'] ?? '').filter(what => what !== '');
  const lines = records.activities.map(row => lineOf(row, known));
  const served = new Set(lines.flatMap(line => line.goalIds));
  const met = new Set(lines.flatMap(line => line.expectations.map(fold)));
  return {
    lines,
    openGoals: goals.map(goal => goal.id).filter(id => id !== '' && !served.has(id)),
    openExpectations: known.filter(what => !met.has(fold(what))),
  };
}

function lineOf({ words }: PlanRecord, known: readonly string[]): ActivityLine {
  const goalIds = goalIdsIn(words['goals'] ?? '');
  const expectations = expectationsIn(words['expectations'] ?? '', known);
  return {
    what: words['what'] ?? '',
    isBeyondSchool: /\b(?:beyond|out|outside|home|club|job|fuera|casa|trabajo)\b/.test(fold(words['where'] ?? '')),
    goalIds,
    expectations,
    isDoubleHit: goalIds.length > 0 && expectations.length > 0,
  };
}

/** "G1, G3", "goals 1 and 2", "Meta 2". */
export const goalIdsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;/&+\n]|\b(?:and|y|e)\b/)
      .map(part => readGoalId(part))
      .filter(id => id !== ''),
  ),
];

/** Expectations of the school that the cell names, then whatever else stands there. */
function expectationsIn(text: string, known: readonly string[]): readonly string[] {
  if (text.trim() === '') return [];
  const named = known.filter(what => fold(text).includes(fold(what)));
  return named.length > 0 ? named : text.split(/[,;\n]/).flatMap(part => part.trim() || []);
}
