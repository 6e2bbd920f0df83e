// Plans in which every text carries a mark that stands nowhere else, so that a test can tell where a text went.
import type { Goal, Plan, PlanRecords } from '../../../src/core/plan/plan.ts';
import { type RecordName, recordKind } from '../../../src/core/plan/record-kinds.ts';

export const MARK = /k\d+w/g;

/** The plan with a mark of its own behind every text that somebody may write freely. */
export function marked(plan: Plan, first = 0): Plan {
  let count = first;
  const mark = (text: string): string => `${text} k${count++}w`.trim();
  const marks = <T extends object>(words: T, keys: readonly (keyof T)[]): T =>
    ({ ...words, ...Object.fromEntries(keys.map(key => [key, mark(String(words[key]))])) }) as T;
  const inGoal = (goal: Goal): Goal => ({
    ...marks(goal, [
      ...(['statement', 'horizon', 'why', 'skill', 'measure', 'sort', 'source', 'want', 'obstacle'] as const),
      ...(['helpedBy', 'helpers', 'standing', 'myReply'] as const),
    ]),
    staff: marks(goal.staff, ['agreed', 'decision', 'feedback', 'showMe']),
    steps: goal.steps.map(step => marks(step, ['text'])),
    progress: goal.progress.map(entry => marks(entry, ['note'])),
  });
  const inRecords = Object.entries(plan.records).map(([kind, all]) => {
    const { columns } = recordKind(kind as RecordName);
    const texts = Object.keys(columns).filter(key => columns[key]?.is === 'text');
    return [kind, all.map(record => ({ ...record, words: marks(record.words, texts) }))];
  });
  return {
    ...plan,
    about: marks(plan.about, ['student', 'className', 'staff', 'skills', 'address']),
    answers: plan.answers.map(answer => marks(answer, answer.repeat === '' ? ['text'] : ['text', 'repeat'])),
    goals: plan.goals.map(inGoal),
    evidence: plan.evidence.map(each => marks(each, ['title', 'why'])),
    records: Object.fromEntries(inRecords) as unknown as PlanRecords,
  };
}
