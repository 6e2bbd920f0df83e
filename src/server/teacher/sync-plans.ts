// Some plans, from reading to checkpoint: workbook first, then the plans' own staff and add-on places, then the plans that were
// written once more, so that the next sync finds nothing changed. Called by sync-next.
import { decodePlan } from '../../core/document/decode.ts';
import { inEach } from '../../core/language.ts';
import { type ReadPlan, reconcile } from '../../core/sync/reconcile.ts';
import { changedInDoc } from '../../core/sync/staff-sent.ts';
import type { SyncInput } from '../../core/sync/sync-input.ts';
import { mergeEdits } from '../../core/workbook/apply-edits.ts';
import type { WorkbookEdit, WorkbookOutcome } from '../../core/workbook/edits.ts';
import { type Checked, journalRows, type NotedProblem } from '../../core/workbook/journal.ts';
import { ownerOfRow } from '../../core/workbook/plan-rows.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import type { OpenClass } from './open-class.ts';
import type { PlanRead, TeacherPorts } from './ports.ts';
import { gone } from './reach-plans.ts';
import { type Notes, type OpenPlan, sendToPlans } from './send-to-plans.ts';
import { say } from './sentences.ts';
import { templateWords } from './template-words.ts';

/** documents.get side by side. */
const READ_AT_ONCE = 10;

export interface SyncWork {
  /** Edits of the workbook that come before everything else. */
  readonly first: readonly WorkbookEdit[];
  readonly keys: readonly string[];
  readonly versions: ReadonlyMap<string, string>;
  readonly unreachable: ReadonlyMap<string, NotedProblem>;
}

export interface SyncDone {
  readonly read: number;
  readonly changed: number;
  readonly sent: number;
  readonly notes: readonly { readonly key: string; readonly sentence: string }[];
  /** Plans of this work that did not get a checkpoint; not tried again in this sync. */
  readonly notChecked: readonly string[];
}

export function syncInput({ clock }: TeacherPorts, open: OpenClass, workbook = open.reading()): SyncInput {
  return { workbook, settings: open.settings, students: open.students(), today: clock.today(), now: clock.now() };
}

export function syncPlans(ports: TeacherPorts, open: OpenClass, work: SyncWork): SyncDone {
  const notes: Notes = [];
  const notWritten = new Set<string>();
  const write = (edits: readonly WorkbookEdit[]): void => {
    for (const key of keysOf(open.write(mergeEdits(edits)))) notWritten.add(key);
  };
  const unreachable = new Map(work.unreachable);
  const plans = readPlans(ports, open, { students: studentsOf(open, work.keys), ...work, unreachable, notes });
  const before = syncInput(ports, open, open.previewReading(work.first));
  const first = reconcile({ ...before, plans: plans.map(toRead), unreachable });
  const staffChanged = new Map(
    plans.map(({ student, decoded }) => [student.key, changedInDoc(before.workbook, student.key, decoded.plan.goals)]),
  );
  write([...work.first, ...first.edits]);
  notes.push(...first.notes);
  const wanted = new Map(first.wanted.map(each => [each.key, each]));
  const { open: unsettled, latest, sent } = sendToPlans(ports, plans, { wanted, notes, staffChanged });
  const second = reconcile({
    ...withChecked(syncInput(ports, open), first.checked),
    plans: [...latest.values()].map(toRead),
    unreachable: new Map(),
  });
  write(second.edits);
  const checked = { ...first.checked, ...second.checked };
  for (const key of unsettled) delete checked[key];
  for (const key of notWritten) {
    delete checked[key];
    notes.push({ key, sentence: say('rowsMoved') });
  }
  checkpoint(ports, open, checked);
  return {
    read: plans.length,
    changed: new Set([...first.edits, ...second.edits].flatMap(rowOwners)).size,
    sent,
    notes,
    notChecked: work.keys.filter(key => !(key in checked)),
  };
}

/** The students as the journal will show them once this work has its checkpoint. */
function withChecked(input: SyncInput, checked: Readonly<Record<string, Checked>>): SyncInput {
  const students = input.students.map(student => {
    const found = checked[student.key];
    return found ? { ...student, record: { ...student.record, checked: found } } : student;
  });
  return { ...input, students };
}

const studentsOf = (open: OpenClass, keys: readonly string[]): ClassStudent[] =>
  open.students().filter(({ key }) => keys.includes(key));

/** Older than any version Drive gives: the next sync reads the plan again. */
const READ_AGAIN = '0';

const toRead = (plan: OpenPlan): ReadPlan => ({
  key: plan.student.key,
  version: plan.isOnlyForNow ? READ_AGAIN : plan.version,
  plan: plan.decoded.plan,
  issues: plan.decoded.issues.length === 0 ? [] : issuesInEach(plan),
  looksLikePlan: plan.decoded.looksLikePlan,
});

/** The journal keeps them for whoever looks next, in whatever language. */
function issuesInEach({ plan, context }: OpenPlan): NotedProblem[] {
  const { en, es } = inEach(() => decodePlan(plan.reading, context).issues);
  return en.map(({ weight, sentence }, index) => ({
    weight,
    sentence: { en: sentence, es: es[index]?.sentence ?? sentence },
  }));
}

interface Reading {
  readonly students: readonly ClassStudent[];
  readonly versions: ReadonlyMap<string, string>;
  readonly unreachable: Map<string, NotedProblem>;
  readonly notes: Notes;
}

function readPlans(
  ports: TeacherPorts,
  open: OpenClass,
  { students, versions, unreachable, notes }: Reading,
): OpenPlan[] {
  if (students.length === 0) return [];
  // The class's template goes along: what the school wrote into it is nobody's own text in a plan. It may be gone.
  const [template, ...reads] = readInParts(ports, [
    open.settings.templateId,
    ...students.map(({ record }) => record.docId),
  ]);
  const { words, isOnlyForNow, note } = templateWords(ports, open, template);
  if (note !== '') notes.push({ key: '', sentence: note });
  const context = words === undefined ? {} : { templateWords: words };
  return students.flatMap((student, index): OpenPlan[] => {
    const read = reads[index];
    if (read?.kind === 'denied') unreachable.set(student.key, gone(student));
    if (read?.kind === 'failed') notes.push(notRead(student));
    if (read?.kind !== 'read') return [];
    const decoded = decodePlan(read.plan.reading, context);
    const version = versions.get(student.key) ?? '';
    return [{ student, version, plan: read.plan, context, isOnlyForNow, decoded }];
  });
}

function readInParts({ plans }: TeacherPorts, ids: readonly string[]): PlanRead[] {
  const reads: PlanRead[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) reads.push(...plans.read(ids.slice(at, at + READ_AT_ONCE)));
  return reads;
}

const notRead = ({ key, name }: ClassStudent): Notes[number] => ({
  key,
  sentence: say('notRead', { name }),
});

function checkpoint(ports: TeacherPorts, open: OpenClass, checked: Readonly<Record<string, Checked>>): void {
  if (Object.keys(checked).length === 0) return;
  open.write([
    { kind: 'appendRows', tab: 'journal', rows: journalRows([{ kind: 'checked', plans: checked }], ports.clock.now()) },
  ]);
}

function keysOf(outcome: WorkbookOutcome): string[] {
  if (outcome.kind === 'written') return [];
  return outcome.notWritten.map(({ tab, id }) => (tab === 'students' ? id : ownerOfRow(id.replace(/\/r\d+$/, ''))));
}

function rowOwners(edit: WorkbookEdit): string[] {
  if (edit.tab === 'students' || edit.tab === 'reviews') return [];
  return edit.kind === 'appendRows' ? edit.rows.map(({ id }) => ownerOfRow(id)) : [ownerOfRow(edit.id)];
}
