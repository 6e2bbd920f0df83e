// What the Sheets sidebar shows on opening: the class of the open workbook, or how to begin one. Contract class.open.
// Reads by SpreadsheetApp alone, so that every member of staff sees it, whoever keeps the class (design D15).
import type { ClassView, NoClassView, StudentState } from '../../contract/api.ts';
import { AppError } from '../../core/errors.ts';
import { gallery } from '../../core/plan/gallery.ts';
import { staffQueue } from '../../core/sync/staff-queue.ts';
import { documentUrl, folderUrl, spreadsheetUrl } from '../../core/workbook/addresses.ts';
import { type CopiedRow, withoutCopiedRows } from '../../core/workbook/copied-rows.ts';
import { workbookDamage } from '../../core/workbook/damage.ts';
import type { WorkbookReading } from '../../core/workbook/edits.ts';
import { personName } from '../../core/workbook/person-name.ts';
import { say as sayOfClass } from '../../core/workbook/sentences.ts';
import { readHourlyCheck, readSettings } from '../../core/workbook/settings.ts';
import { type ClassStudent, classStudents } from '../../core/workbook/students.ts';
import { knownClasses, lastSync, unfinishedSetUp } from './class-store.ts';
import { checkedSettings } from './open-class.ts';
import { planProblems } from './plan-problems.ts';
import type { ActiveSpreadsheet, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';
import { studentStates } from './student-states.ts';
import { copiedStudents, typedRows } from './typed-rows.ts';

const VIEW_TABS = ['settings', 'students', 'goals', 'steps', 'evidence', 'changes', 'reviews', 'journal'];

export function classOpen(ports: TeacherPorts): ClassView | NoClassView {
  const active = ports.active();
  if (!active) return noClass(ports, '');
  const settings = active.workbook.read(['settings'])['settings'];
  return readSettings(settings?.rows) ? classView(ports, active) : noClass(ports, active.title);
}

function noClass({ store, hasClassroom, templates }: TeacherPorts, title: string): NoClassView {
  const classes = knownClasses(store).map(({ id, name }) => ({ name, url: spreadsheetUrl(id) }));
  return {
    kind: 'no-class',
    title,
    hasClassroom,
    classes,
    unfinished: unfinishedSetUp(store)?.name ?? '',
    gallery: gallery(templates()),
  };
}

/** Throws AppError copied-workbook or workbook-damaged. */
function classView(ports: TeacherPorts, { workbook }: ActiveSpreadsheet): ClassView {
  const { reading, copied } = withoutCopiedRows(workbook.read(VIEW_TABS));
  const settings = checkedSettings(reading, workbook.id);
  const damage = workbookDamage(reading, VIEW_TABS);
  if (damage !== '') throw new AppError('workbook-damaged', { what: damage });
  const students = classStudents(reading['students'], reading['journal']);
  const states = [...studentStates(students), ...newcomers(reading, copied)];
  const plans = new Map(states.map(({ key, planUrl }) => [key, planUrl]));
  const isKeeper = settings.keeper === ports.person.email();
  const count = (...wanted: string[]): number => states.filter(({ state }) => wanted.includes(state)).length;
  return {
    kind: 'class',
    role: isKeeper ? 'keeper' : 'staff',
    keeperName: personName(settings.keeper),
    className: settings.className,
    schoolYear: settings.schoolYear,
    workbookId: workbook.id,
    workbookUrl: spreadsheetUrl(workbook.id),
    folderUrl: folderUrl(settings.folderId),
    templateUrl: documentUrl(settings.templateId),
    students: states,
    counts: { ready: count('ready'), waiting: count('waiting', 'in work'), problems: count('problem') },
    lastSyncWords: lastSyncWords(ports.clock.now() - lastSeen(ports, workbook.id, students)),
    hourlyCheck: isKeeper ? ports.hourly.isOn(workbook.id) : readHourlyCheck(reading['settings']?.rows),
    planProblems: planProblems(students),
    queue: staffQueue(reading, ports.clock.today()).map(item => ({
      ...item,
      planUrl: plans.get(item.studentKey) ?? '',
    })),
  };
}

/** Students somebody typed into free rows: they wait for "Create the plans" like the others, and so do their mistakes. */
function newcomers(reading: WorkbookReading, copied: readonly CopiedRow[]): StudentState[] {
  const state = (name: string, email: string, problem: string): StudentState => ({
    key: '',
    name,
    email,
    state: problem === '' ? 'waiting' : 'problem',
    words: problem || sayOfClass('waiting'),
    planUrl: '',
  });
  return [
    ...typedRows(reading['students']).map(({ name, email, problem }) => state(name || email, email, problem)),
    ...copiedStudents(copied).map(({ name, problem }) => state(name, '', problem)),
  ];
}

/** The keeper's store knows of quiet syncs too; everybody else sees the last one that wrote something. */
function lastSeen({ store }: TeacherPorts, workbookId: string, students: readonly ClassStudent[]): number {
  return students.reduce((latest, { record }) => Math.max(latest, record.checkedAt), lastSync(store, workbookId));
}

/** In words that need no time zone. */
export function lastSyncWords(ago: number): string {
  const minutes = Math.floor(ago / 60_000);
  if (minutes < 2) return say('inStepNow');
  if (minutes < 120) return say('inStepMinutes', { minutes });
  if (minutes < 48 * 60) return say('inStepHours', { hours: Math.floor(minutes / 60) });
  return minutes < 3650 * 24 * 60 ? say('inStepDays', { days: Math.floor(minutes / (24 * 60)) }) : say('neverInStep');
}
