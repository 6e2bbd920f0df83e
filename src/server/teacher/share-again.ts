// "Share again with Google's mail": for one student, because somebody asked for it. Input and output: contract class.shareAgain.
import type { Input, Output } from '../../contract/api.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import { isDone } from '../../core/workbook/students.ts';
import { openKeptClass } from './open-class.ts';
import type { Outcome, TeacherPorts } from './ports.ts';
import { refusalWords } from './refusal-words.ts';
import { say } from './sentences.ts';

/** Only an address that the plan is shared with: a new one goes through "Create the plans", which keeps the journal. */
export function shareAgain(ports: TeacherPorts, input: Input<'class.shareAgain'>): Output<'class.shareAgain'> {
  const open = openKeptClass(ports, input.workbookId, ['students', 'settings', 'journal']);
  const student = open.students().find(({ key }) => key === input.studentKey);
  if (!student) throw new AppError('file-gone', { what: thing('studentRow') });
  if (!isDone(student)) return { message: say('noPlanYet', { name: student.name }) };
  const permission = {
    fileId: student.record.folderId,
    email: student.record.address,
    role: 'writer' as const,
    notify: true,
  };
  const outcome = ports.drive.share([permission])[0] as Outcome<null>;
  if (outcome.kind === 'unknown') throw new AppError('offline', { what: thing('mailTo', { name: student.name }) });
  return {
    message: outcome.kind === 'ok' ? say('mailSent', { email: student.email }) : refusalWords('share', outcome),
  };
}
