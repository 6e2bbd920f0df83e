// Choices of a goal for evidence, "none" first. Used by the sidebar and the upload dialog.
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
