// Sync: plans → workbook → plans. Each call does a part, the open panel or the hourly trigger calls until it is finished.
// Contract class.syncNext. Nothing changed: one files.list, one reading of the workbook, no write.
// Every call finds out anew what is left, so that a crash between two calls, or within one, costs nothing but time:
// the journal notes a plan as checked only after its rows are written, with the version Drive gave before it was read.
import type { Input, Output, PlanProblem } from '../../contract/api.ts';
import { plansToRead } from '../../core/sync/plans-to-read.ts';
import { takeDecisions } from '../../core/sync/reconcile.ts';
import { PLAN_TABS } from '../../core/sync/sync-input.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import { fingerprint } from '../../core/workbook/fingerprint.ts';
import { journalRows } from '../../core/workbook/journal.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import { titleIn } from '../../core/workbook/tabs.ts';
import { forgetSession, rememberSession, rememberSync, type SyncSession, syncSession } from './class-store.ts';
import { doublesAmong } from './double-plans.ts';
import { remakeTabs } from './missing-tabs.ts';
import { type OpenClass, openKeptClass } from './open-class.ts';
import { CLASS_PROPERTY } from './plan-files.ts';
import { planProblems, syncSentence } from './plan-problems.ts';
import type { TeacherPorts } from './ports.ts';
import { reachPlans } from './reach-plans.ts';
import { say } from './sentences.ts';
import { syncInput, syncPlans } from './sync-plans.ts';

/** Plans in one call: three rounds of ten readings, and never more than half a minute of Docs writes. */
const CHUNK = 29;
export const SYNC_TABS = [
  ...['settings', 'students', 'expectations', 'reviews', 'journal'],
  ...PLAN_TABS.map(tab => tab.key),
];

export function syncNext(
  ports: TeacherPorts,
  { workbookId, isFirstCall }: Input<'class.syncNext'>,
): Output<'class.syncNext'> {
  return ports.lock.hold(() => {
    const now = ports.clock.now();
    const earlier = isFirstCall ? null : syncSession(ports.store, workbookId);
    const { open, remade } = openedClass(ports, workbookId, now);
    const files = ports.drive.list({ appProperty: { key: CLASS_PROPERTY, value: open.settings.folderId } });
    const reach = reachPlans(ports, open.students(), files);
    const first = takeDecisions(syncInput(ports, open));
    const input = { ...syncInput(ports, open), workbook: open.previewReading(first) };
    const due = stillDue(plansToRead(input, reach.versions), open.students(), earlier);
    const chunk = due.slice(0, CHUNK);
    const done = syncPlans(ports, open, { first, keys: chunk, ...reach });
    noteDoubles(ports, open, doublesAmong(files, open, open.students()));
    const session = nextSession(earlier ?? freshSession(now, due.length), { keys: chunk, done });
    const isFinished = due.length <= chunk.length;
    if (isFinished) {
      forgetSession(ports.store, workbookId);
      rememberSync(ports.store, workbookId, ports.clock.now());
    } else {
      rememberSession(ports.store, workbookId, session);
    }
    return summary(open, {
      session,
      isFinished,
      left: due.length - chunk.length,
      notes: [...remade.map(sentence => ({ key: '', sentence })), ...done.notes],
      current: chunk[chunk.length - 1] ?? '',
    });
  });
}

function openedClass(
  ports: TeacherPorts,
  workbookId: string,
  now: number,
): { open: OpenClass; remade: readonly string[] } {
  const open = openKeptClass(ports, workbookId, SYNC_TABS);
  const remade = remakeTabs(ports, open, now);
  return { open: remade.length === 0 ? open : openKeptClass(ports, workbookId, SYNC_TABS), remade };
}

/** A plan counts once in a sync: what a student goes on typing meanwhile belongs to the next one. */
function stillDue(keys: readonly string[], students: readonly ClassStudent[], session: SyncSession | null): string[] {
  if (!session) return [...keys];
  const checkedAt = new Map(students.map(({ key, record }) => [key, record.checkedAt]));
  return keys.filter(key => (checkedAt.get(key) ?? 0) < session.since && !session.tried.includes(short(key)));
}

const short = (key: string): string => fingerprint([key]).slice(0, 8);

const freshSession = (since: number, total: number): SyncSession => ({
  since,
  total,
  read: 0,
  changed: 0,
  sent: 0,
  tried: [],
});

interface Done {
  readonly read: number;
  readonly changed: number;
  readonly sent: number;
  readonly notChecked: readonly string[];
}

function nextSession(
  session: SyncSession,
  { keys, done }: { readonly keys: readonly string[]; readonly done: Done },
): SyncSession {
  return {
    ...session,
    // Somebody may begin to type while the sync runs: the total grows, it never falls below what is done.
    total: Math.max(session.total, session.read + keys.length),
    read: session.read + done.read,
    changed: session.changed + done.changed,
    sent: session.sent + done.sent,
    tried: [...session.tried, ...done.notChecked.map(short)],
  };
}

function noteDoubles(ports: TeacherPorts, open: OpenClass, events: ReturnType<typeof doublesAmong>): void {
  if (events.length > 0)
    open.write([{ kind: 'appendRows', tab: 'journal', rows: journalRows(events, ports.clock.now()) }]);
}

interface SummaryParts {
  readonly session: SyncSession;
  readonly isFinished: boolean;
  readonly left: number;
  readonly notes: readonly { readonly key: string; readonly sentence: string }[];
  readonly current: string;
}

function summary(
  open: OpenClass,
  { session, isFinished, left, notes, current }: SummaryParts,
): Output<'class.syncNext'> {
  const students = new Map(open.students().map(student => [student.key, student]));
  const said = notes.map(({ key, sentence }): PlanProblem => {
    const student = students.get(key);
    return {
      student: student?.name ?? '',
      planUrl: documentUrl(student?.record.docId ?? ''),
      sentence,
      weight: 'note',
    };
  });
  return {
    progress: {
      done: Math.max(0, session.total - left),
      total: session.total,
      current: students.get(current)?.name ?? '',
      isFinished,
    },
    plansRead: session.read,
    plansChanged: session.changed,
    sentToPlans: session.sent,
    problems: [...planProblems(open.students()), ...said, ...missingColumnNotes(open), ...copiedRowNotes(open)],
    sentence: syncSentence(open.students()),
  };
}

function missingColumnNotes(open: OpenClass): PlanProblem[] {
  const reading = open.reading();
  return SYNC_TABS.flatMap(tab =>
    (reading[tab]?.missingColumns ?? []).map(header => ({
      student: '',
      planUrl: open.workbook.url,
      sentence: say('noColumn', { tab: titleIn(reading, tab), header }),
      weight: 'note' as const,
    })),
  );
}

function copiedRowNotes(open: OpenClass): PlanProblem[] {
  return open.copied.map(({ tab, rowFromOne }) => ({
    student: '',
    planUrl: open.workbook.url,
    sentence: say('copiedRow', { row: rowFromOne, tab: titleIn(open.reading(), tab) }),
    weight: 'note' as const,
  }));
}
