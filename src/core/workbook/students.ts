// The Students tab together with the journal: who is in the class, how far their plan is, and the words for it.
// Called by create-next, sync-next, class-view and hand-out.
import { spoken } from '../language.ts';
import { isWholeAddress } from '../roster/parse-roster.ts';
import type { TabReading } from './edits.ts';
import { cellText } from './fingerprint.ts';
import { foldJournal, NO_RECORD, type StudentRecord } from './journal.ts';
import { say } from './sentences.ts';

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
  if (student.name === '') return say('nameMissing');
  if (student.email === '') return say('addressMissing');
  if (!isWholeAddress(student.email)) return say('addressNotWhole');
  return '';
}

/** Plan made and shared with the address that stands in the tab. */
export function isDone(student: ClassStudent): boolean {
  return (
    student.record.isReady && student.record.docId !== '' && student.record.address === student.email.toLowerCase()
  );
}

/** In the language spoken now; cells of the workbook say it in the language of the class (inLanguage). */
export function studentStatus(student: ClassStudent): StudentStatus {
  const { record } = student;
  const wrongRow = rowProblem(student);
  if (wrongRow !== '') return { state: 'problem', words: wrongRow };
  if (record.problem !== null) {
    const isCorrected = record.triedAddress !== '' && record.triedAddress !== student.email.toLowerCase();
    return isCorrected
      ? { state: 'waiting', words: say('corrected') }
      : { state: 'problem', words: record.problem[spoken()] };
  }
  if (isDone(student)) return readyStatus(record);
  if (record.isReady) return { state: 'waiting', words: say('newAddress') };
  if (record.begunAt > 0 || record.docId !== '' || record.unsureAt > 0) {
    return { state: 'in work', words: say('begun') };
  }
  return { state: 'waiting', words: say('waiting') };
}

function readyStatus(record: StudentRecord): StudentStatus {
  const stopping = record.checked?.problems.find(problem => problem.weight === 'stops');
  if (stopping) return { state: 'problem', words: stopping.sentence[spoken()] };
  if (record.double !== null) return { state: 'problem', words: record.double[spoken()] };
  const former = record.formerAddresses.join(', ');
  const removed = record.removedAddresses.join(', ');
  const more = [
    former === '' ? '' : say('stillOpenTo', { addresses: former }),
    removed === '' ? '' : say('takenOut', { addresses: removed }),
  ];
  const words = more.filter(sentence => sentence !== '').join(' ');
  return { state: 'ready', words: words === '' ? say('ready') : `${say('ready')}. ${words}` };
}
