// The Students tab together with the journal: who is in the class, how far their plan is, and the words for it.
// Called by create-next, sync-next, class-view and hand-out.
import { isWholeAddress } from '../roster/parse-roster.ts';
import type { TabReading } from './edits.ts';
import { cellText } from './fingerprint.ts';
import { foldJournal, NO_RECORD, type StudentRecord } from './journal.ts';

export interface ClassStudent {
  /** Hidden id of the row: the address in lower case as it first was. Stays when a person corrects the address. */
  readonly key: string;
  readonly name: string;
  /** As it stands in the tab now. */
  readonly email: string;
  readonly record: StudentRecord;
  readonly statusCell: string;
}

/** Same words as the contract's StudentState. */
export interface StudentStatus {
  readonly state: 'waiting' | 'in work' | 'ready' | 'problem';
  readonly words: string;
}

/** In the order of the tab; rows without an id (typed, not yet taken over) are left out. */
export function classStudents(students: TabReading | undefined, journal: TabReading | undefined): ClassStudent[] {
  const records = foldJournal(journal?.rows ?? []);
  return (students?.rows ?? [])
    .filter(row => row.id !== '')
    .map(row => ({
      key: row.id,
      name: cellText(row.values['name']),
      email: cellText(row.values['email']),
      record: records.get(row.id) ?? NO_RECORD,
      statusCell: cellText(row.values['status']),
    }));
}

/** What stands in the way before anything is asked of Google; '' for nothing. */
export function rowProblem(student: Pick<ClassStudent, 'name' | 'email'>): string {
  if (student.name === '') return 'The name is missing. Write it in the first column and press Continue.';
  if (student.email === '') return 'The e-mail address is missing. Write it beside the name and press Continue.';
  if (!isWholeAddress(student.email)) return 'This is not a whole e-mail address. Correct it and press Continue.';
  return '';
}

/** Plan made and shared with the address that stands in the tab. */
export function isDone(student: ClassStudent): boolean {
  return (
    student.record.isReady && student.record.docId !== '' && student.record.address === student.email.toLowerCase()
  );
}

export function studentStatus(student: ClassStudent): StudentStatus {
  const { record } = student;
  const wrongRow = rowProblem(student);
  if (wrongRow !== '') return { state: 'problem', words: wrongRow };
  if (record.problem !== '') {
    const isCorrected = record.triedAddress !== '' && record.triedAddress !== student.email.toLowerCase();
    return isCorrected
      ? { state: 'waiting', words: 'Corrected. Press Continue.' }
      : { state: 'problem', words: record.problem };
  }
  if (isDone(student)) return readyStatus(record);
  if (record.isReady) return { state: 'waiting', words: 'New address, not yet shared. Press Continue.' };
  if (record.begunAt > 0 || record.docId !== '' || record.unsureAt > 0) {
    return { state: 'in work', words: 'Begun. Press Continue if this stays.' };
  }
  return { state: 'waiting', words: 'Waiting for “Create the plans”' };
}

function readyStatus(record: StudentRecord): StudentStatus {
  const stopping = record.checked?.problems.find(problem => problem.weight === 'stops');
  if (stopping) return { state: 'problem', words: stopping.sentence };
  if (record.double !== '') return { state: 'problem', words: record.double };
  const former = record.formerAddresses.join(', ');
  const removed = record.removedAddresses.join(', ');
  const still = former === '' ? '' : ` ${former} can still open it: take that address out in Drive.`;
  const noMore = removed === '' ? '' : ` ${removed} was taken out and cannot open it any more.`;
  return {
    state: 'ready',
    words: still + noMore === '' ? 'Plan ready' : `Plan ready.${still}${noMore}`,
  };
}
