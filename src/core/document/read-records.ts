// Reads the tables that belong to no single goal: the evidence, and every table of records. Called by decode.

import { spoken } from '../language.ts';
import { sameWords } from '../plan/fold.ts';
import { readGoalId } from '../plan/goal-id.ts';
import type { Evidence, Plan, PlanRecord, PlanRecords } from '../plan/plan.ts';
import { linkColumn, namesOf, RECORD_NAMES, type RecordName, titleColumn } from '../plan/record-kinds.ts';
import { type DateHabit, readDate } from '../plan/typed-date.ts';
import type { Cell } from './blocks.ts';
import type { FoundIssue } from './found-issue.ts';
import type { PlacedTable } from './goal-slots.ts';
import type { ListPlace } from './places.ts';
import { type ListEntry, type ListReading, readList } from './read-list.ts';
import { say } from './sentences.ts';
import type { TableKind } from './table-kinds.ts';
import { webAddress } from './typed-text.ts';

type ByKind<T> = Readonly<Record<RecordName, T>>;

export interface RecordReading {
  readonly evidence: readonly Evidence[];
  readonly records: PlanRecords;
  readonly places: { readonly evidence: readonly ListPlace[]; readonly records: ByKind<readonly ListPlace[]> };
  readonly issues: readonly FoundIssue[];
}

export function readRecordTables(
  tables: Readonly<Record<TableKind, readonly PlacedTable[]>>,
  habit: DateHabit,
  goals: Plan['goals'],
): RecordReading {
  const evidence = lists(tables.evidence, 'evidence', say('evidenceTable'));
  const found = byKind(kind =>
    lists(tables[kind], kind, say('recordTable', { name: namesOf(kind)[titleColumn(kind)]?.[spoken()] ?? '' })),
  );
  const placesOf = (all: readonly ListReading[]) => all.map(list => list.place);
  return {
    evidence: evidence.flatMap(list =>
      list.entries.map(entry => readEvidence(entry.text, entry.cell('title'), habit, goals)),
    ),
    records: byKind(kind => found[kind].flatMap(list => list.entries.map(entry => readRecord(kind, entry)))),
    places: { evidence: placesOf(evidence), records: byKind(kind => placesOf(found[kind])) },
    issues: [...evidence, ...RECORD_NAMES.flatMap(kind => found[kind])].flatMap(list => list.issues),
  };
}

const byKind = <T>(of: (kind: RecordName) => T): ByKind<T> =>
  Object.fromEntries(RECORD_NAMES.map(kind => [kind, of(kind)])) as Record<RecordName, T>;

export const noRecords = (): PlanRecords => byKind(() => []);

const lists = (tables: readonly PlacedTable[], kind: 'evidence' | RecordName, where: string): readonly ListReading[] =>
  tables.map(placed => readList(placed.table, placed.block, { kind, where }));

function readRecord(kind: RecordName, entry: ListEntry): PlanRecord {
  const words = Object.fromEntries(Object.keys(namesOf(kind)).map(key => [key, entry.text(key)]));
  const link = linkColumn(kind);
  return { words, url: link === '' ? '' : urlIn(entry.cell(link), entry.text(link)) };
}

/** The first link of a cell, else an address typed in its words; '' when there is none. */
function urlIn(cell: Cell | undefined, words: string): string {
  const bare = /https?:\/\/[^\s<>"]+/i.exec(words);
  return webAddress(cell?.content.links[0]?.url ?? '') || webAddress(bare === null ? words : bare[0]);
}

function readEvidence(
  text: (key: string) => string,
  title: Cell | undefined,
  habit: DateHabit,
  goals: Plan['goals'],
): Evidence {
  const named = goals.find(goal => goal.id !== '' && sameWords(goal.statement, text('goal')));
  return {
    date: readDate(text('date'), habit),
    title: text('title'),
    url: urlIn(title, text('title')),
    goalId: readGoalId(text('goal')) || (named?.id ?? ''),
    why: text('why'),
  };
}
