// The heart of sync: from one reading of the workbook and the plans that were read follow the edits of the workbook and what
// should stand in each plan. Pure; called by sync-next. Applying the edits and asking again gives no edits (a law, tested).
// Ownership (design §4): student columns come from the plan, staff columns are never written, staff rows of a plan come from the workbook.

import { inLanguage } from '../language.ts';
import type { Plan } from '../plan/plan.ts';
import { type KnownGoal, settleIds } from '../plan/settle-ids.ts';
import { applyWorkbookEdits, mergeEdits } from '../workbook/apply-edits.ts';
import type { WorkbookEdit } from '../workbook/edits.ts';
import { type Checked, keptChecked, type NotedProblem } from '../workbook/journal.ts';
import { planRows } from '../workbook/plan-rows.ts';
import { say } from '../workbook/sentences.ts';
import { noteSample } from '../workbook/settings.ts';
import { type ClassStudent, studentStatus } from '../workbook/students.ts';
import { GOALS, STUDENTS } from '../workbook/tabs.ts';
import { aboutFingerprint, aboutWanted, type SchoolWords, schoolWords } from './about-wanted.ts';
import { keptWordings } from './agreed-wording.ts';
import { agreedEdits, countEdits, overdueEdits } from './derived-cells.ts';
import { knownGoals, type PlanWanted, wantedOf } from './plan-wanted.ts';
import { typedOverRows } from './plans-to-read.ts';
import { lastOf, type Review, reviewsByGoal, typedReviews } from './reviews.ts';
import { sentEdits } from './staff-sent.ts';
import { type SyncInput, splitByOwner } from './sync-input.ts';

export interface ReadPlan {
  readonly key: string;
  /** Drive's version, taken before the content was read. */
  readonly version: string;
  readonly plan: Plan;
  readonly issues: readonly NotedProblem[];
  readonly looksLikePlan: boolean;
}

export interface ReconcileInput extends SyncInput {
  readonly plans: readonly ReadPlan[];
  /** Plans that could not be reached at all, by student key. */
  readonly unreachable: ReadonlyMap<string, NotedProblem>;
}

export interface Reconciled {
  readonly edits: readonly WorkbookEdit[];
  readonly wanted: readonly PlanWanted[];
  /** For the journal, written after the edits: only what differs from what it says. */
  readonly checked: Readonly<Record<string, Checked>>;
  /** Said once, in this sync's summary. */
  readonly notes: readonly { readonly key: string; readonly sentence: string }[];
}

/** Decisions typed into cells, as reviews. First pass of every sync, before anybody asks which plans have to be read. */
export function takeDecisions({ workbook, today, now }: SyncInput): WorkbookEdit[] {
  return typedReviews(workbook, today, now);
}

export function reconcile(input: ReconcileInput): Reconciled {
  const students = new Map(input.students.map(student => [student.key, student]));
  const typedOver = typedOverRows(input.workbook);
  const reviews = reviewsByGoal(input.workbook);
  const school = schoolWords(input.workbook, input.settings);
  const rowsByOwner = splitByOwner(input.workbook);
  const edits: WorkbookEdit[] = [];
  const checked: Record<string, Checked> = {};
  const wanted: PlanWanted[] = [];
  const notes: { key: string; sentence: string }[] = [];
  for (const read of input.plans) {
    const student = students.get(read.key);
    if (!student) continue;
    const about = aboutFingerprint(aboutWanted(student, input.settings), school);
    if (read.looksLikePlan) {
      const own = { ...input, workbook: rowsByOwner(read.key) };
      const known = knownGoals(own.workbook);
      const settled = { ...read, plan: withSettledIds(read.plan, known) };
      const kept = keptWordings(own, settled.plan, reviews);
      const rows = rowsOf(own, student, { read: settled, reviews, school });
      edits.push(...rows, ...kept);
      const after = { ...input, workbook: applyWorkbookEdits(own.workbook, rows) };
      const isAboutSent = student.record.checked?.about === about;
      wanted.push({ ...wantedOf(after, student, { plan: read.plan, reviews }), isAboutSent, known, school });
      for (const where of typedOver.get(read.key) ?? [])
        notes.push({ key: read.key, sentence: say('typedOver', { student: student.name, where }) });
    }
    checked[read.key] = keptChecked({ version: read.version, about, problems: read.issues });
  }
  for (const [key, problem] of input.unreachable) checked[key] = { version: '', about: '', problems: [problem] };
  const news = onlyNews(checked, students);
  return { edits: mergeEdits([...edits, ...lastPass(input, { edits, checked })]), wanted, checked: news, notes };
}

/** Before the Doc says so: no row is overwritten by a goal that is about to get another name, none vanishes that gets its name back. */
function withSettledIds(plan: Plan, known: readonly KnownGoal[]): Plan {
  const ids = settleIds(plan.goals, known);
  return { ...plan, goals: plan.goals.map((goal, index) => ({ ...goal, id: ids[index] ?? '' })) };
}

interface Read {
  readonly read: ReadPlan;
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly school: SchoolWords;
}

function rowsOf(input: ReconcileInput, student: ClassStudent, { read, reviews, school }: Read): WorkbookEdit[] {
  const owner = { key: student.key, name: student.name, docId: student.record.docId };
  const isPartly = read.issues.some(issue => issue.weight === 'stops');
  const { language } = input.settings;
  const { expectations } = school;
  const rows = planRows({ owner, plan: read.plan, workbook: input.workbook, isPartly, language, expectations });
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

function lastPass(
  input: ReconcileInput,
  done: { edits: readonly WorkbookEdit[]; checked: Readonly<Record<string, Checked>> },
): WorkbookEdit[] {
  const after = applyWorkbookEdits(input.workbook, done.edits);
  const students = input.students.map(student => {
    const checked = done.checked[student.key];
    return checked ? { ...student, record: { ...student.record, checked } } : student;
  });
  const statuses = students.flatMap((student): WorkbookEdit[] => {
    const status = inLanguage(input.settings.language, () => studentStatus(student).words);
    return student.record.docId === '' || status === student.statusCell
      ? []
      : [{ kind: 'setCells', tab: STUDENTS.key, id: student.key, values: { status } }];
  });
  return [
    ...overdueEdits(after, input.today, input.settings),
    ...agreedEdits(after),
    ...countEdits(after, students),
    ...statuses,
    ...noteSample(input.workbook['settings']?.rows, input.settings.sampleGoal),
  ];
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
