// Takes over rows that a person typed into the Students tab, and fixes the folder ids of everybody new. First part of create-next.
import type { WorkbookEdit } from '../../core/workbook/edits.ts';
import { journalRows } from '../../core/workbook/journal.ts';
import type { OpenClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';
import { copiedStudents, typedRows } from './typed-rows.ts';

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
  const typed = typedRows(open.reading()['students']);
  open.write(
    typed
      .filter(({ problem }) => problem === '')
      .map(({ row, key }): WorkbookEdit => {
        const expects = { name: row.values['name'] ?? '', email: row.values['email'] ?? '' };
        return { kind: 'adoptRow', tab: 'students', rowFromOne: row.rowFromOne, expects, id: key, values: {} };
      }),
  );
  const bad = typed.filter(({ problem }) => problem !== '');
  return [
    ...bad.map(({ name, email, problem }) => ({ name: name || email, email, words: problem })),
    ...copiedStudents(open.copied).map(({ name, problem }) => ({ name, email: '', words: problem })),
  ];
}
