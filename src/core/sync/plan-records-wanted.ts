// Rows that sync adds to tables of the student's: the school's expectations, and a change of an agreed goal that nobody has told of yet.
// It never changes or removes a row there. Called by plan-document.ts.
import type { DocumentReading } from '../document/blocks.ts';
import { isRefusal } from '../document/change.ts';
import { planRecords } from '../document/change-record.ts';
import { planSample } from '../document/change-sample.ts';
import type { DecodedPlan } from '../document/decode.ts';
import type { Edit } from '../document/edits.ts';
import { changedSinceAgreed, changeWords } from '../plan/agreed.ts';
import { fold } from '../plan/fold.ts';
import type { RecordName } from '../plan/record-kinds.ts';
import { isBuiltInSample } from '../plan/samples.ts';
import { say } from '../workbook/sentences.ts';
import { sampleMark } from '../workbook/settings.ts';
import type { SchoolWords } from './about-wanted.ts';
import type { PlanWanted } from './plan-wanted.ts';

/** Lines of the school that the plan lacks, and the staff's example of a goal where nobody has changed the box. */
export function schoolEdits(
  reading: DocumentReading,
  decoded: DecodedPlan,
  { expectations, sample, sentSamples }: SchoolWords,
): readonly Edit[] {
  const { records, about } = decoded.plan;
  const isOurs = (words: string): boolean =>
    isBuiltInSample(words) || [sampleMark(sample.words), ...sentSamples].includes(sampleMark(words));
  const box = sample.words === '' ? [] : planSample(reading, { ...sample, language: about.language, isOurs }).edits;
  const there = new Set(records.expectations.map(row => fold(row.words['what'] ?? '')));
  const fresh = expectations.filter(what => !there.has(fold(what)));
  const lines = fresh.map(what => ({ what, where: '' }));
  return [...box, ...addedRows(reading, decoded, { kind: 'expectations', rows: lines })];
}

/** Rows of the ledger for goals whose wording is not the agreed one; the student writes why. */
export function ledgerChange(
  reading: DocumentReading,
  decoded: DecodedPlan,
  { staff, today }: PlanWanted,
): { readonly edits: readonly Edit[]; readonly notes: readonly string[] } {
  const { plan, issues } = decoded;
  const isUnread = (id: string): boolean => issues.some(({ weight, goalId }) => weight === 'stops' && goalId === id);
  const changed = plan.goals.flatMap(goal => {
    const agreed = staff[goal.id]?.agreed ?? '';
    if (goal.id === '' || agreed === '' || isUnread(goal.id)) return [];
    const rewording = changedSinceAgreed(plan, { ...goal, staff: { ...goal.staff, agreed } });
    return rewording === null ? [] : [{ goal: goal.id, words: changeWords(rewording, plan.about.language) }];
  });
  const rows = changed.map(each => ({ date: today, ...each, why: '' }));
  const edits = addedRows(reading, decoded, { kind: 'changes', rows });
  return {
    edits,
    notes: edits.length === 0 ? [] : [say('noLongerAgreed', { goals: changed.map(({ goal }) => goal).join(', ') })],
  };
}

/** Nothing while a part of the plan cannot be read: what seems to be missing may stand there. */
function addedRows(
  reading: DocumentReading,
  decoded: DecodedPlan,
  { kind, rows }: { readonly kind: RecordName; readonly rows: readonly Readonly<Record<string, string>>[] },
): readonly Edit[] {
  const isUnread = decoded.issues.some(({ weight, goalId }) => weight === 'stops' && goalId === undefined);
  if (rows.length === 0 || isUnread) return [];
  const planned = planRecords(reading, { kind, rows: rows.map(words => ({ words, url: '' })) });
  return isRefusal(planned) ? [] : planned.edits;
}
