// Reads a plan out of a Doc, whatever people have done to it: total, never throws, says what it could not read and where.
// Called by the student's panel, by sync and by everything that plans edits.

import type { CycleRecords } from '../plan/cycle-records.ts';
import { sameWords } from '../plan/fold.ts';
import { goalNumber, readGoalId } from '../plan/goal-id.ts';
import { ABOUT_ROWS, type AboutField, findName, stageOfHeading } from '../plan/names.ts';
import type { About, Evidence, Plan, PlanIssue, Stage } from '../plan/plan.ts';
import { type DateHabit, readDate } from '../plan/typed-date.ts';
import { habitOf, readAbout } from './about.ts';
import type { Block, Cell, DocumentReading } from './blocks.ts';
import { type AboutPlace, type CellPlace, type Places, paragraphText } from './places.ts';
import { planIssues } from './plan-issues.ts';
import { readAnswers } from './read-answers.ts';
import { type PlacedTable, readGoals } from './read-goals.ts';
import { type ListReading, readList } from './read-list.ts';
import { kindOf, type TableKind, textOf } from './table-kinds.ts';
import { webAddress } from './typed-text.ts';

export interface DecodedPlan {
  /** Answers hold every question that stands in the Doc, also those without an answer (text ''). */
  readonly plan: Plan;
  readonly records: CycleRecords;
  readonly issues: readonly PlanIssue[];
  /** False: this Doc is something else (or nothing yet); the plan is then whatever could be read. */
  readonly looksLikePlan: boolean;
  readonly places: Places;
}

export type TablesByKind = Readonly<Record<TableKind, readonly PlacedTable[]>>;

export function decodePlan(reading: DocumentReading): DecodedPlan {
  const { blocks } = reading;
  const tables = tablesByKind(blocks);
  const headings = findHeadings(blocks);
  const about = decodeAbout(tables.about, blocks);
  const habit = habitOf(about.about);
  const goals = readGoals({ goals: tables.goal, steps: tables.steps, progress: tables.progress }, habit);
  const answers = readAnswers(tables.questions, headings);
  const evidence = lists(tables.evidence, 'evidence', 'the evidence table');
  const reviews = lists(tables.reviews, 'reviews', 'the table of checks');
  const reflections = lists(tables.reflections, 'reflections', 'the table of looking back');
  const revisions = lists(tables.revisions, 'revisions', 'the table of decisions');
  const plan: Plan = {
    about: withNextNumber(about.about, about.place, tables),
    answers: answers.answers,
    goals: goals.goals,
    evidence: evidence.flatMap(list =>
      list.entries.map(entry => readEvidence(entry.text, entry.cell('title'), habit, goals.goals)),
    ),
  };
  const records = readRecords({ reviews, reflections, revisions }, habit);
  const places: Places = {
    title: findStyle(blocks, 'TITLE'),
    subtitle: findStyle(blocks, 'SUBTITLE'),
    headings,
    goals: goals.places,
    emptyGoals: goals.emptyPlaces,
    answers: answers.places,
    questionTables: answers.tables,
    evidence: evidence.map(list => list.place),
    reviews: reviews.map(list => list.place),
    reflections: reflections.map(list => list.place),
    revisions: revisions.map(list => list.place),
    about: about.place,
  };
  const looksLikePlan = isPlan(tables, headings);
  const found = [
    ...goals.issues,
    ...[...evidence, ...reviews, ...reflections, ...revisions].flatMap(list => list.issues),
  ];
  const issues = planIssues({ reading, plan, places, tables, looksLikePlan }, found);
  return { plan, records, issues, looksLikePlan, places };
}

function tablesByKind(blocks: readonly Block[]): TablesByKind {
  const tables: Record<TableKind, PlacedTable[]> = {
    about: [],
    goal: [],
    questions: [],
    steps: [],
    progress: [],
    evidence: [],
    reviews: [],
    reflections: [],
    revisions: [],
    unknown: [],
  };
  blocks.forEach((block, index) => {
    if (block.kind === 'table') tables[kindOf(block)].push({ block: index, table: block });
  });
  return tables;
}

/** The first heading of each name; a line in plain style counts when it says the built-in heading in full. */
function findHeadings(blocks: readonly Block[]): Partial<Record<Stage | 'about', number>> {
  const headings: Partial<Record<Stage | 'about', number>> = {};
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const isHeading = block.style.startsWith('HEADING');
    const isFull =
      block.style === 'NORMAL_TEXT' && /^\s*\d\s/.test(block.content.text) && block.content.text.length < 80;
    const stage = isHeading || isFull ? stageOfHeading(block.content.text) : undefined;
    if (stage !== undefined && headings[stage] === undefined) headings[stage] = index;
  });
  return headings;
}

function findStyle(blocks: readonly Block[], style: 'TITLE' | 'SUBTITLE'): number | null {
  const index = blocks.findIndex(block => block.kind === 'paragraph' && block.style === style);
  return index < 0 ? null : index;
}

/** Of several About tables the last counts: it stands at the end of a plan. */
function decodeAbout(
  tables: readonly PlacedTable[],
  blocks: readonly Block[],
): { about: About; place: AboutPlace | null } {
  const placed = tables[tables.length - 1];
  if (placed === undefined) return { about: { ...readAbout({}), schoolYear: yearInSubtitle(blocks) }, place: null };
  const cells: Partial<Record<AboutField, Cell>> = {};
  const fields: Partial<Record<AboutField, CellPlace>> = {};
  placed.table.rows.forEach((row, index) => {
    const field = findName(textOf(row[0]), ABOUT_ROWS);
    if (field === undefined || fields[field] !== undefined || row[1] === undefined) return;
    cells[field] = row[1];
    fields[field] = { block: placed.block, row: index, column: 1 };
  });
  const width = Math.max(...placed.table.rows.map(row => row.length), 0);
  return { about: readAbout(cells), place: { block: placed.block, rowCount: placed.table.rows.length, width, fields } };
}

/** The title lines say the school year too: dates without a year stay readable while the table is gone. */
function yearInSubtitle(blocks: readonly Block[]): string {
  const subtitle = paragraphText(blocks, findStyle(blocks, 'SUBTITLE') ?? -1);
  return /\b20\d\d\s*[-–/]\s*\d{2,4}\b/.exec(subtitle)?.[0] ?? '';
}

/** Without the row that keeps it, the next number is one past every goal id that stands anywhere. */
function withNextNumber(about: About, place: AboutPlace | null, tables: TablesByKind): About {
  if (place?.fields.nextGoalNumber !== undefined) return about;
  const named = [...tables.goal, ...tables.steps, ...tables.progress].map(placed =>
    goalNumber(readGoalId(textOf(placed.table.rows[0]?.[0]))),
  );
  return { ...about, nextGoalNumber: Math.max(0, ...named) + 1 };
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

/** "About this plan" is enough; otherwise two of our parts, so that a Doc with one table called "Goal 1" is no plan. */
function isPlan(tables: TablesByKind, headings: Partial<Record<Stage | 'about', number>>): boolean {
  if (tables.about.length > 0) return true;
  const own =
    tables.goal.length +
    tables.questions.length +
    tables.steps.length +
    tables.progress.length +
    tables.evidence.length;
  return own > 0 && own + Object.keys(headings).length >= 3;
}
