// The students of a class as the panel lists them. Used by create-next and class-view.
import type { StudentState } from '../../contract/api.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import { type ClassStudent, studentStatus } from '../../core/workbook/students.ts';

export function studentStates(students: readonly ClassStudent[]): StudentState[] {
  return students.map(student => ({
    key: student.key,
    name: student.name,
    email: student.email,
    ...studentStatus(student),
    planUrl: documentUrl(student.record.docId),
  }));
}
