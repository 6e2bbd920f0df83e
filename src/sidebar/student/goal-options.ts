// Choices of a goal for evidence, "none" first, and the likely one. Used by the sidebar and the upload dialog.
import type { PlanView } from '../../contract/api.ts';
import { words } from '../words.ts';

export function goalOptions(plan: PlanView): { value: string; label: string }[] {
  const named = plan.goals.filter(card => card.goal.id !== '');
  const label = (id: string, statement: string) =>
    `${id}: ${statement.length > 40 ? `${statement.slice(0, 39)}…` : statement}`;
  return [
    { value: '', label: words.student.evidence.noGoal },
    ...named.map(({ goal }) => ({ value: goal.id, label: label(goal.id, goal.statement) })),
  ];
}

/** The goal evidence is most likely for: the one the student came from, else the only one there is; '' when that is open. */
export function likelyGoal(plan: PlanView, cameFrom: string): string {
  const ids = plan.goals.map(card => card.goal.id).filter(id => id !== '');
  if (ids.includes(cameFrom)) return cameFrom;
  return ids.length === 1 ? (ids[0] ?? '') : '';
}
