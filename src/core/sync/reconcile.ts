// The heart of sync: from one reading of the workbook and the plans that were read follow the edits of the workbook and what
// should stand in each plan. Pure; called by sync-next. Applying the edits and asking again gives no edits (a law, tested).
// Ownership (design §4): student columns come from the plan, staff columns are never written, staff rows of a plan come from the workbook.

import { goalNumber } from '../plan/goal-id.ts';
import type { About, Goal, Plan, PlanIssue, StaffRows } from '../plan/plan.ts';
import type { DateOrder } from '../plan/typed-date.ts';
import { applyWorkbookEdits, mergeEdits } from '../workbook/apply-edits.ts';
import type { TabReading, WorkbookEdit, WorkbookReading } from '../workbook/edits.ts';
import { cellText, rowFingerprint } from '../workbook/fingerprint.ts';
import { type Checked, keptChecked, type NotedProblem } from '../workbook/journal.ts';
import { goalOfRow, goalRowId, missingKeys, ownerOfRow, planRows } from '../workbook/plan-rows.ts';
import type { ClassSettings } from '../workbook/settings.ts';
import { type ClassStudent, studentStatus } from '../workbook/students.ts';
import { EVIDENCE, GOALS, PROGRESS, STEPS, STUDENTS, VANISHED } from '../workbook/tabs.ts';
import { aboutFingerprint, aboutWanted } from './about-wanted.ts';
import { countEdits, overdueEdits } from './derived-cells.ts';
import { lastOf, type Review, reviewsByGoal, typedReviews } from './reviews.ts';
import { NO_STAFF_WORDS, staffFingerprint, staffWords } from './staff-words.ts';

export interface ReadPlan {
  readonly key: string;
  /** Drive's version, taken before the content was read. */
  readonly version: string;
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
  readonly looksLikePlan: boolean;
}

export interface SyncInput {
  readonly workbook: WorkbookReading;
  readonly settings: ClassSettings;
  readonly students: readonly ClassStudent[];
  /** ISO day, and the moment in milliseconds. */
  readonly today: string;
  readonly now: number;
}

export interface ReconcileInput extends SyncInput {
  readonly plans: readonly ReadPlan[];
  /** Plans that could not be reached at all, by student key. */
  readonly unreachable: ReadonlyMap<string, NotedProblem>;
}

/** What should stand in the add-on's and the staff's places of one plan. */
export interface PlanWanted {
  readonly key: string;
  readonly about: About;
  /** By goal id; a goal that is not named here has no staff words. */
  readonly staff: Readonly<Record<string, StaffRows>>;
  /** Statements of the last good reading, by goal id: decide which of two tables with one id keeps it. Numbers here are never given again. */
  readonly statements: Readonly<Record<string, string>>;
}

export interface Reconciled {
  readonly edits: readonly WorkbookEdit[];
  readonly wanted: readonly PlanWanted[];
  /** For the journal, written after the edits: only what differs from what it says. */
  readonly checked: Readonly<Record<string, Checked>>;
  /** Said once, in this sync's summary. */
  readonly notes: readonly { readonly key: string; readonly sentence: string }[];
}

type SheetRow = TabReading['rows'][number];

const PLAN_TABS = [GOALS, STEPS, PROGRESS, EVIDENCE];

/** Decisions typed into cells, as reviews. First pass of every sync, before anybody asks which plans have to be read. */
export function takeDecisions({ workbook, today, now }: SyncInput): WorkbookEdit[] {
  return typedReviews(workbook, today, now);
}

/**
 * Keys of the students whose plan has to be read, in the order of the tab. `versions`: Drive's version by key, of plans that can be
 * reached. Read are plans that changed, whose rows somebody typed over, or whose add-on and staff words are not as they should be.
 */
export function plansToRead(input: SyncInput, versions: ReadonlyMap<string, string>): string[] {
  const touched = new Set([...typedOverRows(input.workbook).keys(), ...unsentKeys(input), ...lostRowKeys(input)]);
  return input.students
    .filter(student => {
      const version = versions.get(student.key);
      if (version === undefined) return false;
      const { checked } = student.record;
      if (!checked || isNewer(version, checked.version) || touched.has(student.key)) return true;
      return checked.about !== aboutFingerprint(aboutWanted(student, input.settings));
    })
    .map(student => student.key);
}

/** Drive's versions only rise; a list may still show an older one than was seen last. */
function isNewer(version: string, seen: string): boolean {
  return version.length === seen.length ? version > seen : version.length > seen.length;
}

export function reconcile(input: ReconcileInput): Reconciled {
  const students = new Map(input.students.map(student => [student.key, student]));
  const typedOver = typedOverRows(input.workbook);
  const reviews = reviewsByGoal(input.workbook);
  const rowsByOwner = splitByOwner(input.workbook);
  const edits: WorkbookEdit[] = [];
  const checked: Record<string, Checked> = {};
  const wanted: PlanWanted[] = [];
  const notes: { key: string; sentence: string }[] = [];
  for (const read of input.plans) {
    const student = students.get(read.key);
    if (!student) continue;
    if (read.looksLikePlan) {
      const own = { ...input, workbook: rowsByOwner(read.key) };
      const rows = rowsOf(own, student, { read, reviews });
      edits.push(...rows);
      const after = { ...input, workbook: applyWorkbookEdits(own.workbook, rows) };
      wanted.push({
        ...wantedOf(after, student, { plan: read.plan, reviews }),
        statements: statementsOf(own.workbook),
      });
      for (const where of typedOver.get(read.key) ?? [])
        notes.push({ key: read.key, sentence: putBackInSheet(student, where) });
    }
    checked[read.key] = keptChecked({
      version: read.version,
      about: aboutFingerprint(aboutWanted(student, input.settings)),
      problems: read.issues,
    });
  }
  for (const [key, problem] of input.unreachable) checked[key] = { version: '', about: '', problems: [problem] };
  const news = onlyNews(checked, students);
  return { edits: mergeEdits([...edits, ...lastPass(input, { edits, checked })]), wanted, checked: news, notes };
}

/** Goals, Steps, Progress and Evidence of one student at a time, split once: a class has thousands of rows. */
function splitByOwner(workbook: WorkbookReading): (key: string) => WorkbookReading {
  const rows = new Map<string, Record<string, SheetRow[]>>();
  for (const tab of PLAN_TABS) {
    for (const row of workbook[tab.key]?.rows ?? []) {
      if (row.id === '') continue;
      const key = ownerOfRow(row.id);
      const own = rows.get(key) ?? {};
      own[tab.key] = [...(own[tab.key] ?? []), row];
      rows.set(key, own);
    }
  }
  const missing = (tab: string): readonly string[] => workbook[tab]?.missingColumns ?? [];
  return key =>
    Object.fromEntries(
      PLAN_TABS.map(tab => [tab.key, { rows: rows.get(key)?.[tab.key] ?? [], missingColumns: missing(tab.key) }]),
    );
}

/** What the workbook says about a goal's staff words, seen against what stands in the Doc. */
function wantedOf(
  input: SyncInput,
  student: ClassStudent,
  { plan, reviews }: { plan: Plan; reviews: ReadonlyMap<string, readonly Review[]> },
): Omit<PlanWanted, 'statements'> {
  const staff: Record<string, StaffRows> = {};
  for (const row of input.workbook[GOALS.key]?.rows ?? []) {
    staff[goalOfRow(row.id)] = staffWords(row, lastOf(reviews.get(row.id)), input.settings.dateOrder);
  }
  const numbers = [...Object.keys(staff), ...plan.goals.map(goal => goal.id)].map(goalNumber);
  const nextGoalNumber = Math.max(plan.about.nextGoalNumber, ...numbers.map(number => number + 1));
  return { key: student.key, about: { ...aboutWanted(student, input.settings), nextGoalNumber }, staff };
}

function statementsOf(own: WorkbookReading): Record<string, string> {
  const rows = own[GOALS.key]?.rows ?? [];
  return Object.fromEntries(rows.map(row => [goalOfRow(row.id), cellText(row.values['statement'])]));
}

function rowsOf(
  input: ReconcileInput,
  student: ClassStudent,
  { read, reviews }: { readonly read: ReadPlan; readonly reviews: ReadonlyMap<string, readonly Review[]> },
): WorkbookEdit[] {
  const owner = { key: student.key, name: student.name, docId: student.record.docId };
  const isPartly = read.issues.some(issue => issue.weight === 'stops');
  const rows = planRows({ owner, plan: read.plan, workbook: input.workbook, isPartly });
  const isNews = rows.length > 0 && student.record.checked?.version !== read.version;
  const changed: WorkbookEdit[] = isNews
    ? [{ kind: 'setCells', tab: STUDENTS.key, id: student.key, values: { changed: input.today } }]
    : [];
  return [...rows, ...restored(rows, reviews), ...sentEdits(input.workbook, student.key, read.plan.goals), ...changed];
}

/** A goal's row that somebody deleted comes back with its last decision: deleting a row is not taking a decision back. */
function restored(rows: readonly WorkbookEdit[], reviews: ReadonlyMap<string, readonly Review[]>): WorkbookEdit[] {
  return rows
    .flatMap(edit => (edit.kind === 'appendRows' && edit.tab === GOALS.key ? edit.rows : []))
    .flatMap(({ id }): WorkbookEdit[] => {
      const last = lastOf(reviews.get(id));
      return last
        ? [{ kind: 'setCells', tab: GOALS.key, id, values: { decision: last.decision, feedback: last.comment } }]
        : [];
    });
}

/** Remembers beside each goal which staff words were seen in the Doc. */
function sentEdits(workbook: WorkbookReading, key: string, goals: readonly Goal[]): WorkbookEdit[] {
  const rows = new Map((workbook[GOALS.key]?.rows ?? []).map(row => [row.id, row]));
  return goals
    .filter((goal, index) => goal.id !== '' && goals.findIndex(other => other.id === goal.id) === index)
    .filter(goal => sentOf(rows.get(goalRowId(key, goal.id))) !== staffFingerprint(goal.staff))
    .map(goal => ({
      kind: 'setCells',
      tab: GOALS.key,
      id: goalRowId(key, goal.id),
      values: { sent: staffFingerprint(goal.staff) },
    }));
}

function sentOf(row: SheetRow | undefined): string {
  return cellText(row?.values['sent']) || staffFingerprint(NO_STAFF_WORDS);
}

/** Students with a goal whose staff words in the Doc are not those of the workbook. */
function unsentKeys({ workbook, settings }: SyncInput): string[] {
  const reviews = reviewsByGoal(workbook);
  return (workbook[GOALS.key]?.rows ?? [])
    .filter(row => row.id !== '' && cellText(row.values['inPlan']) !== VANISHED)
    .filter(row => waitsForSync(row, lastOf(reviews.get(row.id)), settings.dateOrder))
    .map(row => ownerOfRow(row.id));
}

/** Students with more goals or evidence by their count than by their rows: somebody deleted one. */
function lostRowKeys({ workbook, students }: SyncInput): string[] {
  const rows = new Map((workbook[STUDENTS.key]?.rows ?? []).map(row => [row.id, row]));
  return countEdits(workbook, students).flatMap(edit => {
    if (edit.kind !== 'setCells') return [];
    const before = rows.get(edit.id)?.values ?? {};
    return ['goals', 'evidence'].some(key => Number(before[key] ?? 0) > Number(edit.values[key] ?? Number.MAX_VALUE))
      ? [edit.id]
      : [];
  });
}

/** The staff words of this goal's row are not yet those in the Doc. */
export function waitsForSync(row: SheetRow, review: Review | undefined, order: DateOrder): boolean {
  return sentOf(row) !== staffFingerprint(staffWords(row, review, order));
}

/** Goal ids whose staff words somebody changed in the Doc since the last sync. */
export function changedInDoc(workbook: WorkbookReading, key: string, goals: readonly Goal[]): string[] {
  const rows = new Map((workbook[GOALS.key]?.rows ?? []).map(row => [row.id, row]));
  return goals
    .filter(goal => goal.id !== '' && sentOf(rows.get(goalRowId(key, goal.id))) !== staffFingerprint(goal.staff))
    .map(goal => goal.id);
}

/** Rows whose add-on or student cells are not as sync left them: student key → places in words. */
function typedOverRows(workbook: WorkbookReading): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const tab of PLAN_TABS) {
    if (missingKeys(tab, workbook).size > 0) continue;
    for (const row of workbook[tab.key]?.rows ?? []) {
      if (row.id === '' || rowFingerprint(tab, row.values) === cellText(row.values['check'])) continue;
      const key = ownerOfRow(row.id);
      const goal = cellText(row.values['goal']);
      found.set(key, [...(found.get(key) ?? []), goal === '' ? tab.title : `${tab.title}, ${goal}`]);
    }
  }
  return found;
}

function putBackInSheet(student: ClassStudent, where: string): string {
  return `Somebody typed over words of ${student.name} in the workbook (${where}). The words of the plan stand there again; only the plan can change them.`;
}

function lastPass(
  input: ReconcileInput,
  done: { edits: readonly WorkbookEdit[]; checked: Readonly<Record<string, Checked>> },
): WorkbookEdit[] {
  const after = applyWorkbookEdits(input.workbook, done.edits);
  const students = input.students.map(student => {
    const checked = done.checked[student.key];
    return checked ? { ...student, record: { ...student.record, checked } } : student;
  });
  const statuses = students
    .filter(student => student.record.docId !== '' && studentStatus(student).words !== student.statusCell)
    .map(
      (student): WorkbookEdit => ({
        kind: 'setCells',
        tab: STUDENTS.key,
        id: student.key,
        values: { status: studentStatus(student).words },
      }),
    );
  return [...overdueEdits(after, input.today, input.settings.dateOrder), ...countEdits(after, students), ...statuses];
}

function onlyNews(
  checked: Readonly<Record<string, Checked>>,
  students: ReadonlyMap<string, ClassStudent>,
): Record<string, Checked> {
  const news = Object.entries(checked).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(students.get(key)?.record.checked),
  );
  return Object.fromEntries(news);
}
