// Which id each goal of a plan should have, from the ids that stand there and what was read last. Called by sync before it writes
// any row, and by what names goals in the Doc, so that both agree (design §4 "Goal ids").
import { sameWords } from './fold.ts';

/** A goal of the last good reading. */
export interface KnownGoal {
  readonly id: string;
  readonly statement: string;
  /** It was no longer in the plan then. */
  readonly isVanished?: boolean;
}

interface NamedGoal {
  readonly id: string;
  readonly statement: string;
}

/**
 * Parallel to the goals; '' for one that needs a number never used. Of several goals with one id the one that says what was read
 * last keeps it, else the first. A vanished goal's id stays with its sentence alone. A sentence whose id left the plan gets it back; from a
 * vanished goal only where no other id stands.
 */
export function settleIds(goals: readonly NamedGoal[], known: readonly KnownGoal[]): string[] {
  const settled = goals.map(() => '');
  const give = (index: number, id: string): void => {
    if (index >= 0 && !settled.includes(id)) settled[index] = id;
  };
  for (const { id, statement } of known)
    give(
      goals.findIndex(goal => goal.id === id && sameWords(goal.statement, statement)),
      id,
    );
  const closed = known.filter(({ isVanished }) => isVanished === true).map(({ id }) => id);
  const isUsable = (id: string): boolean => id !== '' && !closed.includes(id);
  const readBefore = known.map(({ id }) => id);
  goals.forEach(({ id }, index) => {
    if (settled[index] === '' && isUsable(id) && readBefore.includes(id)) give(index, id);
  });
  for (const { id, statement, isVanished } of known) {
    const isLost = (goal: NamedGoal, index: number): boolean =>
      settled[index] === '' && (goal.id === '' || isVanished !== true) && sameWords(goal.statement, statement);
    give(goals.findIndex(isLost), id);
  }
  goals.forEach(({ id }, index) => {
    if (settled[index] === '' && isUsable(id)) give(index, id);
  });
  return settled;
}
