// A goal as the fields of a form, and back to what the server takes.
import type { GoalFields } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';

/** The texts as the document has them; dates that can be read as ISO days, so that the day field shows them. */
export function fieldsOf(goal: Goal): GoalFields {
  return {
    statement: goal.statement,
    why: goal.why,
    measure: goal.measure,
    start: goal.start.text,
    target: goal.target.text,
    deadline: goal.deadline.iso || goal.deadline.text,
    myReply: goal.myReply,
  };
}

export const NO_GOAL: GoalFields = {
  statement: '',
  why: '',
  measure: '',
  start: '',
  target: '',
  deadline: '',
  myReply: '',
};

/** What the document says now, for the notice that it changed. */
export function goalText(goal: GoalFields): string {
  return [goal.statement, goal.why, goal.measure, [goal.start, goal.target].filter(Boolean).join(' → '), goal.deadline]
    .filter(Boolean)
    .join('\n');
}
