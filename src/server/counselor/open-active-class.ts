// Reads the class of the open workbook for student-view and decide: the original, with nothing essential missing.
import { AppError } from '../../core/errors.ts';
import { withoutCopiedRows } from '../../core/workbook/copied-rows.ts';
import { workbookDamage } from '../../core/workbook/damage.ts';
import type { WorkbookReading } from '../../core/workbook/edits.ts';
import type { ClassSettings } from '../../core/workbook/settings.ts';
import type { GoalsWorkbook } from '../ports.ts';
import { checkedSettings } from '../teacher/open-class.ts';
import type { CounselorPorts } from './ports.ts';

const TABS = ['settings', 'students', 'goals', 'progress', 'evidence', 'reviews', 'journal'];

export interface ActiveClass {
  readonly workbook: GoalsWorkbook;
  readonly reading: WorkbookReading;
  readonly settings: ClassSettings;
}

/** Throws AppError no-class, copied-workbook or workbook-damaged. */
export function openActiveClass(ports: CounselorPorts): ActiveClass {
  const workbook = ports.active()?.workbook;
  if (!workbook) throw new AppError('no-class');
  const { reading } = withoutCopiedRows(workbook.read(TABS));
  const settings = checkedSettings(reading, workbook.id);
  const damage = workbookDamage(reading, TABS);
  if (damage !== '') throw new AppError('workbook-damaged', { what: damage });
  return { workbook, reading, settings };
}
