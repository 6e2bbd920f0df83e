// Opens a class workbook for a job: only for its keeper, only the original, only when nothing essential is missing (design D15).
// Called by every use case that takes a workbook id.
import { AppError } from '../../core/errors.ts';
import { spreadsheetUrl } from '../../core/workbook/addresses.ts';
import { applyWorkbookEdits } from '../../core/workbook/apply-edits.ts';
import { type CopiedRow, withoutCopiedRows } from '../../core/workbook/copied-rows.ts';
import { workbookDamage } from '../../core/workbook/damage.ts';
import type { WorkbookEdit, WorkbookOutcome, WorkbookReading } from '../../core/workbook/edits.ts';
import { personName } from '../../core/workbook/person-name.ts';
import { type ClassSettings, readSettings } from '../../core/workbook/settings.ts';
import { type ClassStudent, classStudents } from '../../core/workbook/students.ts';
import type { GoalsWorkbook } from '../ports.ts';
import type { TeacherPorts } from './ports.ts';

export interface OpenClass {
  readonly workbook: GoalsWorkbook;
  readonly settings: ClassSettings;
  /** Rows that carry the id of a row above them; not part of `reading()`. */
  readonly copied: readonly CopiedRow[];
  /** As read, with everything written since. */
  reading(): WorkbookReading;
  students(): readonly ClassStudent[];
  /** The students as they would be after these edits. */
  preview(edits: readonly WorkbookEdit[]): readonly ClassStudent[];
  /** The reading as it would be after these edits. */
  previewReading(edits: readonly WorkbookEdit[]): WorkbookReading;
  /** Writes through to the workbook and into `reading()`. No edits: no request. */
  write(edits: readonly WorkbookEdit[]): WorkbookOutcome;
}

/** Throws AppError no-class, copied-workbook, not-keeper, workbook-damaged, or what reading throws. One request. */
export function openKeptClass(ports: TeacherPorts, workbookId: string, tabs: readonly string[]): OpenClass {
  const workbook = ports.workbooks.open(workbookId);
  const { reading: first, copied } = withoutCopiedRows(workbook.read(tabs));
  const settings = checkedSettings(first, workbookId);
  if (settings.keeper !== ports.person.email())
    throw new AppError('not-keeper', { keeper: personName(settings.keeper) });
  const damage = workbookDamage(first, tabs);
  if (damage !== '') throw new AppError('workbook-damaged', { what: damage });
  let reading = first;
  const studentsOf = rememberStudents();
  return {
    workbook,
    settings,
    copied,
    reading: () => reading,
    students: () => studentsOf(reading),
    preview: edits => studentsOf(applyWorkbookEdits(reading, edits)),
    previewReading: edits => applyWorkbookEdits(reading, edits),
    write(edits) {
      if (edits.length === 0) return { kind: 'written' };
      const outcome = workbook.write(edits);
      reading = applyWorkbookEdits(reading, edits);
      return outcome;
    },
  };
}

/** Folds the journal once a reading, however often the students are asked for. */
function rememberStudents(): (reading: WorkbookReading) => readonly ClassStudent[] {
  let [tab, journal] = [undefined, undefined] as [
    WorkbookReading[string] | undefined,
    WorkbookReading[string] | undefined,
  ];
  let students: readonly ClassStudent[] = [];
  return reading => {
    if (reading['students'] !== tab || reading['journal'] !== journal) {
      [tab, journal] = [reading['students'], reading['journal']];
      students = classStudents(tab, journal);
    }
    return students;
  };
}

/** Settings of the original workbook; throws AppError no-class or copied-workbook. */
export function checkedSettings(reading: WorkbookReading, workbookId: string): ClassSettings {
  const settings = readSettings(reading['settings']?.rows);
  if (!settings) throw new AppError('no-class');
  if (settings.workbookId !== workbookId)
    throw new AppError('copied-workbook', { link: spreadsheetUrl(settings.workbookId) });
  return settings;
}
