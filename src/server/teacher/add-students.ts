// Late joiners from a pasted list. Input and output: contract class.addStudents. Who is in the class already is passed over.
import type { Input, Output } from '../../contract/api.ts';
import { studentKey } from '../../core/roster/parse-roster.ts';
import { openKeptClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';
import { acceptedRoster, studentRows } from './set-up-class.ts';

export function addStudents(ports: TeacherPorts, input: Input<'class.addStudents'>): Output<'class.addStudents'> {
  const roster = acceptedRoster(input.roster, input.leaveOutWrong);
  return ports.lock.hold(() => {
    const open = openKeptClass(ports, input.workbookId, ['students', 'settings', 'journal']);
    const known = new Set(open.students().flatMap(({ key, email }) => [key, studentKey(email)]));
    const rows = studentRows(roster, open.settings.language);
    const fresh = rows.filter(row => !known.has(row.id));
    if (fresh.length > 0) open.write([{ kind: 'appendRows', tab: 'students', rows: fresh }]);
    return { added: fresh.length };
  });
}
