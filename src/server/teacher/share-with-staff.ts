// Shares the class folder once with a counselor or a second teacher (design D17): workbook and plans inherit it. Contract class.shareWithStaff.
import type { Input, Output } from '../../contract/api.ts';
import { AppError } from '../../core/errors.ts';
import { isWholeAddress, studentKey } from '../../core/roster/parse-roster.ts';
import { thing } from '../../core/things.ts';
import { cellText } from '../../core/workbook/fingerprint.ts';
import { type OpenClass, openKeptClass } from './open-class.ts';
import type { Outcome, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

/** Never with a student of the class: the folder holds everybody's plans and the workbook (design D8). */
export function shareWithStaff(
  ports: TeacherPorts,
  input: Input<'class.shareWithStaff'>,
): Output<'class.shareWithStaff'> {
  const email = studentKey(input.email);
  if (!isWholeAddress(email))
    return {
      shared: false,
      message: say('addressNotWhole', { text: input.email.trim() }),
    };
  const open = openKeptClass(ports, input.workbookId, ['students', 'settings', 'journal']);
  const student = studentNamed(open, email);
  if (student !== undefined)
    return {
      shared: false,
      message: say('isStudent', { name: student || email }),
    };
  const outcome = ports.drive.share([
    { fileId: open.settings.folderId, email, role: 'writer', notify: false },
  ])[0] as Outcome<null>;
  if (outcome.kind === 'ok') {
    return {
      shared: true,
      message: say('staffShared', { email }),
    };
  }
  if (outcome.kind === 'refused' && outcome.reason === 'files-inside')
    return { shared: false, message: say('staffByHand', { email }) };
  if (outcome.kind === 'unknown') throw new AppError('offline', { what: thing('sharingFolder') });
  const why = outcome.reason === 'unknown-address' ? thing('nobodyHasAddress') : outcome.message;
  throw new AppError('google', { what: email, why });
}

/** Name of the student with this address, rows included that somebody typed and nobody has taken over yet. */
function studentNamed(open: OpenClass, email: string): string | undefined {
  const rows = open.reading()['students']?.rows ?? [];
  const row = rows.find(each => each.id === email || studentKey(cellText(each.values['email'])) === email);
  return row && cellText(row.values['name']);
}
