// Writes the add-on's and the staff's places of some plan Docs, planned anew while people type there, and reads again what was written.
// Called by sync-plans, after the workbook is written.
import { type DecodedPlan, decodePlan, type ReadingContext } from '../../core/document/decode.ts';
import { planDocument } from '../../core/sync/plan-document.ts';
import type { PlanWanted } from '../../core/sync/plan-wanted.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import type { PlanReading, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

/** Rounds of planning and writing one plan in one sync. */
const REPLANS = 4;

export interface OpenPlan {
  readonly student: ClassStudent;
  readonly version: string;
  readonly plan: PlanReading;
  readonly context: ReadingContext;
  /** Read without the class's template: the next sync reads it again. */
  readonly isOnlyForNow: boolean;
  readonly decoded: DecodedPlan;
}

export type Notes = { key: string; sentence: string }[];

export interface Sending {
  readonly wanted: ReadonlyMap<string, PlanWanted>;
  readonly notes: Notes;
  readonly staffChanged: ReadonlyMap<string, readonly string[]>;
}

export interface Sent {
  /** Plans that still lack something, or did not answer after they were written: no checkpoint, so that the next sync looks again. */
  readonly open: ReadonlySet<string>;
  /** Content after the last write, with the version taken before it, of plans that were written or may have been. */
  readonly latest: ReadonlyMap<string, OpenPlan>;
  /** Plans certainly written. */
  readonly sent: number;
}

export function sendToPlans(
  ports: TeacherPorts,
  plans: readonly OpenPlan[],
  { wanted, notes, staffChanged }: Sending,
): Sent {
  const written = new Set<string>();
  const refusals = new Map<string, string>();
  const latest = new Map<string, OpenPlan>();
  const open = new Set<string>();
  let left = plans.filter(({ student }) => wanted.has(student.key));
  for (let round = 0; ; round += 1) {
    const planned = left
      .map(plan => ({
        plan,
        ...planDocument(plan.plan.reading, plan.decoded, wanted.get(plan.student.key) as PlanWanted),
      }))
      .filter(({ edits }) => edits.length > 0);
    if (planned.length === 0) break;
    if (round === REPLANS) {
      for (const { plan } of planned) notes.push(notSent(plan.student, refusals.get(plan.student.key) ?? ''));
      for (const { plan } of planned) open.add(plan.student.key);
      break;
    }
    const outcomes = ports.plans.apply(planned.map(({ plan, edits }) => ({ plan: plan.plan, edits })));
    const again = planned.filter(({ plan, notes: said }, index) => {
      const { key } = plan.student;
      const outcome = outcomes[index];
      if (outcome?.kind === 'denied') notes.push(notSent(plan.student, say('mayNotChange')));
      if (outcome?.kind === 'changedMeanwhile') refusals.set(key, outcome.where);
      if (outcome?.kind === 'failed') refusals.set(key, say('googleSilent'));
      if (outcome?.kind === 'applied') {
        if (!written.has(key)) notes.push(...putBackNotes(plan.student, staffChanged.get(key) ?? []));
        notes.push(...said.map(sentence => ({ key, sentence })));
        written.add(key);
      }
      return outcome?.kind !== 'denied';
    });
    left = rereadPlans(
      ports,
      again.map(({ plan }) => plan),
    );
    for (const { plan } of again) open.add(plan.student.key);
    for (const plan of left) {
      open.delete(plan.student.key);
      latest.set(plan.student.key, plan);
    }
  }
  return { open, latest, sent: written.size };
}

function notSent({ key, name }: ClassStudent, why: string): { key: string; sentence: string } {
  return { key, sentence: say('notSent', { name, why: why || say('somebodyTyped') }) };
}

function putBackNotes(student: ClassStudent, goals: readonly string[]): Notes {
  if (goals.length === 0) return [];
  return [{ key: student.key, sentence: say('staffWordsBack', { goals: goals.join(', '), name: student.name }) }];
}

/** Version first, then content: whatever is typed in between is seen by the next sync. Plans that do not answer are left out. */
function rereadPlans(ports: TeacherPorts, plans: readonly OpenPlan[]): OpenPlan[] {
  if (plans.length === 0) return [];
  const files = ports.drive.get(plans.map(({ plan }) => plan.id));
  const reads = ports.plans.read(plans.map(({ plan }) => plan.id));
  return plans.flatMap(({ student, context, isOnlyForNow }, index): OpenPlan[] => {
    const [file, read] = [files[index], reads[index]];
    if (file?.kind !== 'ok' || read?.kind !== 'read') return [];
    const decoded = decodePlan(read.plan.reading, context);
    return [{ student, version: file.value.version, plan: read.plan, context, isOnlyForNow, decoded }];
  });
}
