// Whose plan is made next, and who has to wait: the order of create-next. Pure.
import { type ClassStudent, isDone, rowProblem } from '../../core/workbook/students.ts';
import { SEARCH_LAG_MS } from './plan-files.ts';

/** A problem is tried again when its address was corrected, or when somebody presses Continue after this long. */
const PROBLEM_REST_MS = 60_000;

export interface CreateQueue {
  /** In the order to work on: those nobody began first, those whose last step is not known at the end. */
  readonly now: readonly ClassStudent[];
  /** Milliseconds until the next one who only waits for Google's lists to catch up; 0 for nobody. */
  readonly waitFor: number;
  /** Neither done nor with a problem that needs a person. */
  readonly open: number;
}

export function createQueue(students: readonly ClassStudent[], now: number): CreateQueue {
  const due = students
    .filter(student => !isDone(student) && rowProblem(student) === '')
    .map(student => ({ student, at: dueAt(student) }));
  const ready = due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  const waiting = due.filter(({ student, at }) => at > now && !hasProblem(student)).map(({ at }) => at - now);
  return {
    now: ready.map(({ student }) => student),
    waitFor: waiting.length === 0 ? 0 : Math.min(...waiting),
    open: ready.length + waiting.length,
  };
}

export const isCorrected = ({ record, email }: ClassStudent): boolean => record.triedAddress !== email.toLowerCase();

const hasProblem = (student: ClassStudent): boolean => student.record.problem !== null && !isCorrected(student);

function dueAt(student: ClassStudent): number {
  const { record } = student;
  const rest = hasProblem(student) ? record.problemAt + PROBLEM_REST_MS : 0;
  const begun = record.begunAt > 0 && record.docId === '' ? record.begunAt + SEARCH_LAG_MS : 0;
  const unsure = record.unsureAt > 0 ? record.unsureAt + SEARCH_LAG_MS : 0;
  return Math.max(rest, begun, unsure);
}
