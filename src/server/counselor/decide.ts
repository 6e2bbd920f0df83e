// A decision with a comment, from the panel: into the goal's row and as one row of Reviews, with name and day. Contract class.decide.
// The plan itself is written by the keeper's next sync.
import type { Input, Output } from '../../contract/api.ts';
import { AppError } from '../../core/errors.ts';
import { lastOf, reviewRow, reviewsByGoal, typedReviews } from '../../core/sync/reviews.ts';
import { thing } from '../../core/things.ts';
import { applyWorkbookEdits, mergeEdits } from '../../core/workbook/apply-edits.ts';
import type { WorkbookEdit } from '../../core/workbook/edits.ts';
import { personName } from '../../core/workbook/person-name.ts';
import { goalRowId } from '../../core/workbook/plan-rows.ts';
import { say } from '../../core/workbook/sentences.ts';
import { openActiveClass } from './open-active-class.ts';
import type { CounselorPorts } from './ports.ts';
import { studentView } from './student-view.ts';

export function decide(ports: CounselorPorts, input: Input<'class.decide'>): Output<'class.decide'> {
  const { workbook, reading, settings } = openActiveClass(ports);
  const [today, now] = [ports.clock.today(), ports.clock.now()];
  const id = goalRowId(input.studentKey, input.goalId);
  const goalRow = reading['goals']?.rows.find(row => row.id === id);
  if (!goalRow) throw new AppError('file-gone', { what: thing('goalRow', { id: input.goalId }) });
  const comment = input.comment.trim();
  // What somebody typed into the cells and no sync has seen yet gets its own row before it is overwritten.
  const typed = typedReviews({ ...reading, goals: { rows: [goalRow], missingColumns: [] } }, today, now);
  const last = lastOf(reviewsByGoal(applyWorkbookEdits(reading, typed)).get(id));
  const review = reviewRow({
    goalRow,
    decision: input.decision,
    comment,
    who: personName(ports.person.email()),
    today,
    now: Math.max(now, (last?.at ?? 0) + 1),
  });
  const edits: WorkbookEdit[] = mergeEdits([
    ...typed,
    { kind: 'appendRows', tab: 'reviews', rows: [review] },
    { kind: 'setCells', tab: 'goals', id, values: { decision: input.decision, feedback: comment } },
  ]);
  const outcome = workbook.write(edits);
  if (outcome.kind === 'partly') throw new AppError('busy');
  const after = applyWorkbookEdits(reading, edits);
  const student = studentView({ reading: after, settings, today }, input.studentKey);
  return { message: say('seenAfterSync', { name: student.name }), student };
}
