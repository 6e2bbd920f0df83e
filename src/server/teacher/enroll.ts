// Takes over rows that a person typed into the Students tab, and fixes the folder ids of everybody new. First part of create-next.
import { studentKey } from '../../core/roster/parse-roster.ts';
import type { WorkbookEdit } from '../../core/workbook/edits.ts';
import { cellText } from '../../core/workbook/fingerprint.ts';
import { journalRows } from '../../core/workbook/journal.ts';
import { rowProblem } from '../../core/workbook/students.ts';
import type { OpenClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';

/** A typed row that cannot be taken over, and why. */
export interface RowInTheWay {
  readonly name: string;
  readonly email: string;
  readonly words: string;
}

/** At most two requests of writing, none when nobody is new. */
export function enroll(ports: TeacherPorts, open: OpenClass): RowInTheWay[] {
  const inTheWay = adoptTypedRows(open);
  const fresh = open.students().filter(student => student.record.folderId === '');
  if (fresh.length === 0) return inTheWay;
  const ids = ports.drive.generateIds(fresh.length * 2);
  const events = fresh.map(({ key }, index) => ({
    kind: 'planned' as const,
    key,
    folderId: ids[index * 2] as string,
    evidenceId: ids[index * 2 + 1] as string,
  }));
  open.write([{ kind: 'appendRows', tab: 'journal', rows: journalRows(events, ports.clock.now()) }]);
  return inTheWay;
}

function adoptTypedRows(open: OpenClass): RowInTheWay[] {
  const keys = new Set(open.students().flatMap(({ key, email }) => [key, studentKey(email)]));
  const inTheWay: RowInTheWay[] = [];
  const edits: WorkbookEdit[] = [];
  for (const row of open.reading()['students']?.rows ?? []) {
    if (row.id !== '') continue;
    const [name, email] = [cellText(row.values['name']), cellText(row.values['email'])];
    if (name === '' && email === '') continue;
    const key = studentKey(email);
    const problem =
      rowProblem({ name, email }) ||
      (keys.has(key) ? 'This address stands in another row already. Each student needs an address of their own.' : '');
    if (problem !== '') {
      inTheWay.push({ name: name || email, email, words: problem });
      continue;
    }
    keys.add(key);
    const expects = { name: row.values['name'] ?? '', email: row.values['email'] ?? '' };
    edits.push({ kind: 'adoptRow', tab: 'students', rowFromOne: row.rowFromOne, expects, id: key, values: {} });
  }
  open.write(edits);
  return [...inTheWay, ...copiedRows(open)];
}

/** Somebody copied a row to add a student: its hidden id came along, so it would count as the student of the row above for ever. */
const copiedRows = (open: OpenClass): RowInTheWay[] =>
  open.copied
    .filter(({ tab }) => tab === 'students')
    .map(({ rowFromOne }) => ({
      name: `Row ${rowFromOne}`,
      email: '',
      words: 'This row was copied from another student’s row. Type the name and the address into a free row instead.',
    }));
