// One student as the staff's panel shows them: goals, trends, evidence and decisions, from the rows of the open workbook alone.
// Contract class.student; decide.ts gives the same view back after a decision.
import type { Input, Output, StaffGoalView, StaffStudentView } from '../../contract/api.ts';
import { AppError } from '../../core/errors.ts';
import { spoken } from '../../core/language.ts';
import { deadlineWords } from '../../core/plan/due-words.ts';
import type { Evidence } from '../../core/plan/plan.ts';
import { unlikeWords } from '../../core/plan/progress.ts';
import { writeDate } from '../../core/plan/typed-date.ts';
import { readNumber } from '../../core/plan/typed-number.ts';
import { type Review, reviewsByGoal } from '../../core/sync/reviews.ts';
import { waitsForSync } from '../../core/sync/staff-sent.ts';
import { decisionWords } from '../../core/sync/staff-words.ts';
import { thing } from '../../core/things.ts';
import { documentUrl, folderUrl } from '../../core/workbook/addresses.ts';
import type { TabReading, WorkbookReading } from '../../core/workbook/edits.ts';
import { cellText } from '../../core/workbook/fingerprint.ts';
import { goalOfRow, ownerOfRow } from '../../core/workbook/plan-rows.ts';
import { say } from '../../core/workbook/sentences.ts';
import type { ClassSettings } from '../../core/workbook/settings.ts';
import { classStudents } from '../../core/workbook/students.ts';
import { EVIDENCE, GOALS, PROGRESS, TYPED, titleIn, VANISHED } from '../../core/workbook/tabs.ts';
import type { ActiveSpreadsheet } from '../teacher/ports.ts';
import { openActiveClass } from './open-active-class.ts';
import type { CounselorPorts } from './ports.ts';

type SheetRow = TabReading['rows'][number];

const text = (row: SheetRow, key: string): string => cellText(row.values[key]);

/** Asked every other second: while the selection stays, no tab is read. */
export function selectedStudent(ports: CounselorPorts, { seenRow }: Input<'class.student'>): Output<'class.student'> {
  const selected = ports.active()?.selectedRow() ?? null;
  const row = selected === null ? '' : `${selected.tab} ${selected.id}`;
  return row === seenRow ? { kind: 'same' } : { ...viewOfRow(ports, selected), row };
}

function viewOfRow(
  ports: CounselorPorts,
  row: ReturnType<ActiveSpreadsheet['selectedRow']>,
): StaffStudentView | { readonly kind: 'none'; readonly hint: string } {
  if (!row || ['expectations', 'settings', 'journal', 'readme'].includes(row.tab)) return chooseRow(ports);
  const key = row.tab === 'students' ? row.id : ownerOfRow(row.id.replace(/\/r\d+$/, ''));
  const { reading, settings } = openActiveClass(ports);
  return classStudents(reading['students'], reading['journal']).some(student => student.key === key)
    ? studentView({ reading, settings, today: ports.clock.today() }, key)
    : chooseRow(ports, reading);
}

/** Names the tabs as they are called in the workbook that is open. */
function chooseRow(
  ports: CounselorPorts,
  reading: WorkbookReading = ports.active()?.workbook.read(['settings']) ?? {},
): { readonly kind: 'none'; readonly hint: string } {
  const [students, goals] = [titleIn(reading, 'students'), titleIn(reading, 'goals')];
  return { kind: 'none', hint: say('chooseRow', { students, goals }) };
}

export interface ViewSource {
  readonly reading: WorkbookReading;
  readonly settings: ClassSettings;
  readonly today: string;
}

/** Throws AppError file-gone when no row has this key. */
export function studentView(source: ViewSource, key: string): StaffStudentView {
  const { reading } = source;
  const student = classStudents(reading['students'], reading['journal']).find(each => each.key === key);
  if (!student) throw new AppError('file-gone', { what: thing('studentRow') });
  const reviews = reviewsByGoal(reading);
  const evidence = standing(reading, EVIDENCE.key, key);
  const goals = standing(reading, GOALS.key, key).map(row =>
    goalView(source, row, { reviews: reviews.get(row.id) ?? [], evidence }),
  );
  const known = new Set(goals.map(goal => goal.goalId));
  return {
    studentKey: key,
    name: student.name,
    planUrl: documentUrl(student.record.docId),
    folderUrl: folderUrl(student.record.evidenceId),
    goals,
    looseEvidence: evidence.filter(row => !known.has(text(row, 'goal'))).map(evidenceOf),
  };
}

function standing(reading: WorkbookReading, tab: string, key: string): SheetRow[] {
  return (reading[tab]?.rows ?? []).filter(
    row => row.id !== '' && ownerOfRow(row.id) === key && text(row, 'inPlan') !== VANISHED,
  );
}

function goalView(
  { reading, settings, today }: ViewSource,
  row: SheetRow,
  { reviews, evidence }: { readonly reviews: readonly Review[]; readonly evidence: readonly SheetRow[] },
): StaffGoalView {
  const goalId = goalOfRow(row.id);
  return {
    goalId,
    statement: text(row, 'statement'),
    why: text(row, 'why'),
    measure: text(row, 'measure'),
    ...numbersOf(reading, row),
    deadlineWords: deadlineWords(text(row, 'deadline'), today) || text(row, 'deadline'),
    stepsWords: stepsWords(text(row, 'steps')),
    evidence: evidence.filter(item => text(item, 'goal') === goalId).map(evidenceOf),
    decision: decisionWords(text(row, 'decision'), spoken()),
    feedback: text(row, 'feedback'),
    history: [...reviews].reverse().map(review => ({
      when: writeDate(review.date, settings.dateOrder, spoken()),
      who: review.who === TYPED ? say('typedByHand') : review.who,
      what: [decisionWords(review.decision, spoken()) || say('takenBack'), review.comment]
        .filter(part => part !== '')
        .join(': '),
    })),
    waitsForSync: waitsForSync(row, reviews, settings),
  };
}

/** The cell says it in the language of the class. */
function stepsWords(cell: string): string {
  const count = /^(\d+) \S+ (\d+) \S+$/.exec(cell);
  if (count === null) return say('noSteps');
  return say('steps', { done: say('stepsDone', { done: Number(count[1]), all: Number(count[2]) }) });
}

function evidenceOf(row: SheetRow): Evidence {
  const date = text(row, 'date');
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '';
  return {
    date: { text: date, iso },
    title: text(row, 'title'),
    url: text(row, 'url'),
    goalId: text(row, 'goal'),
    why: text(row, 'why'),
  };
}

/** The goal's numbers for the line, by date; none of them when their units differ, and words that say so. */
function numbersOf(
  reading: WorkbookReading,
  row: SheetRow,
): Pick<StaffGoalView, 'start' | 'target' | 'progress' | 'numbersWords'> {
  const start = readNumber(text(row, 'start'));
  const target = readNumber(text(row, 'target'));
  const entries = standing(reading, PROGRESS.key, ownerOfRow(row.id))
    .filter(entry => goalOfRow(entry.id) === goalOfRow(row.id))
    .map(entry => ({ date: text(entry, 'date'), amount: readNumber(text(entry, 'amount')) }));
  const numbersWords = unlikeWords({ start, target, progress: entries });
  if (numbersWords !== '') return { start: null, target: null, progress: [], numbersWords };
  const progress = entries
    .flatMap(({ date, amount }) => (amount.value === null ? [] : [{ date, amount: amount.value }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { start: start.value, target: target.value, progress, numbersWords };
}
