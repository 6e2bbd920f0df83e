// Rows of the Students tab that a person typed and nobody has taken over yet: who is new, and what stands in the way.
// Called by enroll, which takes them over, and by class-view, which shows that they wait.
import { studentKey } from '../../core/roster/parse-roster.ts';
import type { CopiedRow } from '../../core/workbook/copied-rows.ts';
import type { TabReading } from '../../core/workbook/edits.ts';
import { cellText } from '../../core/workbook/fingerprint.ts';
import { say } from '../../core/workbook/sentences.ts';
import { rowProblem } from '../../core/workbook/students.ts';

export interface TypedRow {
  readonly row: TabReading['rows'][number];
  /** The student's key to be. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Why it cannot be taken over, in a sentence; '' for nothing. */
  readonly problem: string;
}

/** In the order of the tab. */
export function typedRows(students: TabReading | undefined): TypedRow[] {
  const rows = students?.rows ?? [];
  const taken = new Set(
    rows.filter(row => row.id !== '').flatMap(row => [row.id, studentKey(cellText(row.values['email']))]),
  );
  const found: TypedRow[] = [];
  for (const row of rows) {
    const [name, email] = [cellText(row.values['name']), cellText(row.values['email'])];
    if (row.id !== '' || (name === '' && email === '')) continue;
    const key = studentKey(email);
    const problem = rowProblem({ name, email }) || (taken.has(key) ? say('addressTwice') : '');
    if (problem === '') taken.add(key);
    found.push({ row, key, name, email, problem });
  }
  return found;
}

/** Somebody copied a row to add a student: its hidden id came along, so it would count as the other student for ever. */
export function copiedStudents(copied: readonly CopiedRow[]): { readonly name: string; readonly problem: string }[] {
  return copied
    .filter(({ tab }) => tab === 'students')
    .map(({ rowFromOne }) => ({ name: say('row', { n: rowFromOne }), problem: say('copiedStudent') }));
}
