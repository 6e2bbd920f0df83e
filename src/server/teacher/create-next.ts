// "Create the plans": each call makes the next few, the open panel calls until it is finished (design D5). Input and output: contract class.createNext.
// The journal in the workbook remembers how far everybody is, so that any call may be the last one and the next goes on from there.
import type { Output } from '../../contract/api.ts';
import { AppError } from '../../core/errors.ts';
import { inLanguage } from '../../core/language.ts';
import { thing } from '../../core/things.ts';
import { documentUrl, folderUrl } from '../../core/workbook/addresses.ts';
import type { WorkbookEdit } from '../../core/workbook/edits.ts';
import { type JournalEvent, journalRows } from '../../core/workbook/journal.ts';
import { say } from '../../core/workbook/sentences.ts';
import { noteSample } from '../../core/workbook/settings.ts';
import { type ClassStudent, isDone, studentStatus } from '../../core/workbook/students.ts';
import { createQueue } from './create-queue.ts';
import { doublePlans } from './double-plans.ts';
import { enroll, type RowInTheWay } from './enroll.ts';
import { makePlans } from './make-plans.ts';
import { type OpenClass, openKeptClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';
import { studentStates } from './student-states.ts';

/** Students in one call: about ten seconds of Drive writes at the rate Google lets through. */
const CHUNK = 8;

export function createNext(ports: TeacherPorts, workbookId: string): Output<'class.createNext'> {
  return ports.lock.hold(() => {
    const open = openKeptClass(ports, workbookId, ['students', 'settings', 'expectations', 'journal']);
    const inTheWay = enroll(ports, open);
    const queue = createQueue(open.students(), ports.clock.now());
    if (queue.now.length === 0 && queue.waitFor > 0) ports.clock.wait(queue.waitFor);
    const chunk = (queue.now.length > 0 ? queue.now : createQueue(open.students(), ports.clock.now()).now).slice(
      0,
      CHUNK,
    );
    if (chunk.length > 0) open.write(noteSample(open.reading()['settings']?.rows, open.settings.sampleGoal));
    const { events, isPaused } = chunk.length === 0 ? { events: [], isPaused: false } : makePlans(ports, open, chunk);
    note(ports, open, events);
    if (isPaused) throw new AppError('quota', { what: thing('plans') });
    const left = createQueue(open.students(), ports.clock.now()).open;
    if (left === 0 && chunk.length > 0) note(ports, open, doublePlans(ports, open));
    return answer(open, { inTheWay, left, current: chunk[chunk.length - 1]?.name ?? '' });
  });
}

/** Status words and links first, then the journal in the same write: it speaks of what has been done. */
function note(ports: TeacherPorts, open: OpenClass, events: readonly JournalEvent[]): void {
  if (events.length === 0) return;
  const journal: WorkbookEdit = { kind: 'appendRows', tab: 'journal', rows: journalRows(events, ports.clock.now()) };
  const keys = new Set(events.map(event => (event.kind === 'checked' ? '' : event.key)));
  const after = open.preview([journal]).filter(student => keys.has(student.key));
  const cells = inLanguage(open.settings.language, () => after.flatMap(statusCells));
  open.write([...cells, journal]);
}

/** In the language of the class. */
function statusCells(student: ClassStudent): WorkbookEdit[] {
  const { docId, evidenceId } = student.record;
  const linked = docId === '' ? {} : { plan: say('openPlan'), folder: say('openFolder') };
  const links = docId === '' ? {} : { links: { plan: documentUrl(docId), folder: folderUrl(evidenceId) } };
  return [
    {
      kind: 'setCells',
      tab: 'students',
      id: student.key,
      values: { status: studentStatus(student).words, ...linked },
      ...links,
    },
  ];
}

function answer(
  open: OpenClass,
  {
    inTheWay,
    left,
    current,
  }: { readonly inTheWay: readonly RowInTheWay[]; readonly left: number; readonly current: string },
): Output<'class.createNext'> {
  const students = open.students();
  const progress = {
    done: students.filter(isDone).length,
    total: students.length + inTheWay.length,
    current,
    isFinished: left === 0,
  };
  const blocked = inTheWay.map(({ name, email, words }) => ({
    key: '',
    name,
    email,
    state: 'problem' as const,
    words,
    planUrl: '',
  }));
  return { progress, students: [...studentStates(students), ...blocked] };
}
