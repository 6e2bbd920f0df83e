// Reads the tables that belong to no single goal: evidence, and the dated rows of checks, looking back and decisions. Called by decode.
import type { CycleRecords } from '../plan/cycle-records.ts';
import { sameWords } from '../plan/fold.ts';
import { readGoalId } from '../plan/goal-id.ts';
import type { Evidence, Plan, PlanIssue } from '../plan/plan.ts';
import { type DateHabit, readDate } from '../plan/typed-date.ts';
import type { Cell } from './blocks.ts';
import type { PlacedTable } from './goal-slots.ts';
import type { ListPlace } from './places.ts';
import { type ListReading, readList } from './read-list.ts';
import type { TableKind } from './table-kinds.ts';
import { webAddress } from './typed-text.ts';

export interface RecordReading {
  readonly evidence: readonly Evidence[];
  readonly records: CycleRecords;
  readonly places: Readonly<Record<'evidence' | keyof CycleRecords, readonly ListPlace[]>>;
  readonly issues: readonly PlanIssue[];
}

export function readRecordTables(
  tables: Readonly<Record<TableKind, readonly PlacedTable[]>>,
  habit: DateHabit,
  goals: Plan['goals'],
): RecordReading {
  const evidence = lists(tables.evidence, 'evidence', 'the evidence table');
  const reviews = lists(tables.reviews, 'reviews', 'the table of checks');
  const reflections = lists(tables.reflections, 'reflections', 'the table of looking back');
  const revisions = lists(tables.revisions, 'revisions', 'the table of decisions');
  const placesOf = (all: readonly ListReading[]) => all.map(list => list.place);
  return {
    evidence: evidence.flatMap(list =>
      list.entries.map(entry => readEvidence(entry.text, entry.cell('title'), habit, goals)),
    ),
    records: readRecords({ reviews, reflections, revisions }, habit),
    places: {
      evidence: placesOf(evidence),
      reviews: placesOf(reviews),
      reflections: placesOf(reflections),
      revisions: placesOf(revisions),
    },
    issues: [...evidence, ...reviews, ...reflections, ...revisions].flatMap(list => list.issues),
  };
}

const lists = (
  tables: readonly PlacedTable[],
  kind: 'evidence' | keyof CycleRecords,
  where: string,
): readonly ListReading[] => tables.map(placed => readList(placed.table, placed.block, { kind, where }));

function readEvidence(
  text: (key: string) => string,
  title: Cell | undefined,
  habit: DateHabit,
  goals: Plan['goals'],
): Evidence {
  const words = text('title');
  const bare = /https?:\/\/[^\s<>"]+/i.exec(words);
  const named = goals.find(goal => goal.id !== '' && sameWords(goal.statement, text('goal')));
  return {
    date: readDate(text('date'), habit),
    title: words,
    url: webAddress(title?.content.links[0]?.url ?? '') || webAddress(bare === null ? words : bare[0]),
    goalId: readGoalId(text('goal')) || (named?.id ?? ''),
    why: text('why'),
  };
}

type RecordLists = Readonly<Record<keyof CycleRecords, readonly ListReading[]>>;

function readRecords(from: RecordLists, habit: DateHabit): CycleRecords {
  const rows = (key: keyof CycleRecords) =>
    from[key].flatMap(list =>
      list.entries.map(entry => ({ date: readDate(entry.text('date'), habit), text: entry.text })),
    );
  return {
    reviews: rows('reviews').map(({ date, text }) => ({
      date,
      goalId: readGoalId(text('goal')),
      verdict: text('verdict'),
      how: text('how'),
    })),
    reflections: rows('reflections').map(({ date, text }) => ({ date, how: text('how'), take: text('take') })),
    revisions: rows('revisions').map(({ date, text }) => ({
      date,
      goalId: readGoalId(text('goal')),
      decision: text('decision'),
      why: text('why'),
    })),
  };
}
