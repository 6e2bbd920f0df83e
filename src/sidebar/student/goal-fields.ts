// A goal as the fields of a form, and back to what the server takes.
import type { GoalFieldName } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';

/** Every field of a goal as a form holds it. */
export type GoalDraftFields = Readonly<Record<GoalFieldName, string>>;

/** The texts as the document has them; dates that can be read as ISO days, so that the day field shows them. */
export function fieldsOf(goal: Goal): GoalDraftFields {
  const {
    statement,
    horizon,
    why,
    skill,
    measure,
    sort,
    source,
    want,
    obstacle,
    helpedBy,
    helpers,
    standing,
    myReply,
  } = goal;
  return {
    ...{ statement, horizon, why, skill, measure, sort, source, want, obstacle, helpedBy, helpers, standing, myReply },
    start: goal.start.text,
    target: goal.target.text,
    begins: goal.begins.iso || goal.begins.text,
    deadline: goal.deadline.iso || goal.deadline.text,
  };
}

export const NO_GOAL: GoalDraftFields = {
  statement: '',
  horizon: '',
  why: '',
  skill: '',
  measure: '',
  start: '',
  target: '',
  begins: '',
  deadline: '',
  sort: '',
  source: '',
  want: '',
  obstacle: '',
  helpedBy: '',
  helpers: '',
  standing: '',
  myReply: '',
};

/** What the document says now, for the notice that it changed. */
export function goalText(goal: GoalDraftFields): string {
  return [goal.statement, goal.why, goal.measure, [goal.start, goal.target].filter(Boolean).join(' → '), goal.deadline]
    .filter(Boolean)
    .join('\n');
}
