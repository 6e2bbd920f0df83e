// The matrix of activities against goals and the school's expectations (requirements Q11, Q12): which activity serves both at once.
import { fold } from './fold.ts';
import { goalIdsIn } from './goal-id.ts';
import type { Goal, Plan, PlanRecord } from './plan.ts';
import { say } from './sentences.ts';

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

/** Expectations of the school that the cell names, then whatever else stands there. */
function expectationsIn(text: string, known: readonly string[]): readonly string[] {
  if (text.trim() === '') return [];
  const named = known.filter(what => fold(text).includes(fold(what)));
  return named.length > 0 ? named : text.split(/[,;\n]/).flatMap(part => part.trim() || []);
}

/** The matrix in words too, for a panel that is too narrow for a grid. */
export interface ActivitiesView extends ActivityMatrix {
  /** One for each row of activities; `words` say what it serves, and that it counts twice. */
  readonly lines: readonly (ActivityLine & { readonly words: string })[];
  /** What no activity serves yet, as ideas. */
  readonly ideas: readonly string[];
  /** For each expectation the activities and goals it shows in; '' for none yet. */
  readonly shownIn: readonly string[];
}

/** Ideas name only goals that are worked on now; there are none before the first activity. */
export function activitiesView(plan: Pick<Plan, 'goals' | 'records'>, active: readonly Goal[]): ActivitiesView {
  const matrix = activityMatrix(plan);
  const { lines, openGoals, openExpectations } = matrix;
  const expectations = plan.records.expectations.map(row => row.words['what'] ?? '');
  const ideas = [
    ...active
      .filter(goal => openGoals.includes(goal.id))
      .map(goal => say('openGoal', { id: goal.id, statement: goal.statement })),
    ...openExpectations.map(what => say('openExpectation', { what })),
  ];
  return {
    ...matrix,
    lines: lines.map(line => ({ ...line, words: servesWords(line) })),
    ideas: lines.length === 0 ? [] : ideas,
    shownIn: expectations.map(what => shownIn(plan, lines, what)),
  };
}

function servesWords({ goalIds, expectations, isDoubleHit }: ActivityLine): string {
  // The sentence has a full stop of its own.
  const served = [...goalIds, ...expectations.map(text => text.replace(/[\s.…]+$/, ''))];
  const serves = served.length === 0 ? say('servesNothing') : say('serves', { what: served.join(', ') });
  return isDoubleHit ? `${serves} ${say('countsTwice')}` : serves;
}

function shownIn({ goals }: Pick<Plan, 'goals'>, lines: readonly ActivityLine[], expectation: string): string {
  if (expectation === '') return '';
  const isIt = (what: string): boolean => fold(what) === fold(expectation);
  return [
    ...lines.filter(line => line.expectations.some(isIt)).map(line => line.what),
    ...goals.filter(goal => isIt(goal.source)).map(goal => goal.id),
  ].join(', ');
}
