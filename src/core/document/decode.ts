// Reads a plan out of a Doc, whatever people have done to it: total, never throws, says what it could not read and where.
// Called by the student's panel, by sync and by everything that plans edits.
import { stageOfHeading } from '../plan/headings.ts';
import type { Plan, PlanIssue, Stage } from '../plan/plan.ts';
import { habitOf } from './about.ts';
import type { Block, DocumentReading } from './blocks.ts';
import type { PlacedTable } from './goal-slots.ts';
import { type Places, paragraphText } from './places.ts';
import type { SampleGoal } from './plan-blocks.ts';
import { planIssues } from './plan-issues.ts';
import { decodeAbout, withNextNumber } from './read-about.ts';
import { readAnswers } from './read-answers.ts';
import { readGoals } from './read-goals.ts';
import { readRecordTables } from './read-records.ts';
import { readSample } from './read-sample.ts';
import { kindOf, TABLE_KINDS, type TableKind } from './table-kinds.ts';
import { unreadText } from './unread.ts';
import { withUnread } from './unread-issues.ts';

export interface DecodedPlan {
  /** Answers hold every question that stands in the Doc, also those without an answer (text ''). */
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
  /** False: this Doc is something else (or nothing yet); the plan is then whatever could be read. */
  readonly looksLikePlan: boolean;
  readonly places: Places;
  /** The example of a goal that stands in the Doc; null without one. */
  readonly sampleGoal: SampleGoal | null;
}

/** What whoever asks knows beside the Doc. */
export interface ReadingContext {
  /** Lines and cells of the template the class uses, as a school may have reworded it: they are nobody's own words (linesOf). */
  readonly templateWords?: readonly string[];
}

export type TablesByKind = Readonly<Record<TableKind, readonly PlacedTable[]>>;

export function decodePlan(reading: DocumentReading, context: ReadingContext = {}): DecodedPlan {
  const { blocks } = reading;
  const tables = tablesByKind(blocks);
  const headings = findHeadings(blocks);
  const title = findStyle(blocks, 'TITLE');
  const subtitle = findStyle(blocks, 'SUBTITLE');
  const about = decodeAbout(tables.about, paragraphText(blocks, subtitle ?? -1));
  const habit = habitOf(about.about);
  const goals = readGoals(
    { goals: tables.goal, steps: tables.steps, progress: tables.progress, unknown: tables.unknown },
    { habit, template: about.about.template },
  );
  const answers = readAnswers(tables.questions, headings);
  const other = readRecordTables(tables, habit, goals.goals);
  const plan: Plan = {
    about: withNextNumber(about.about, about.place, [...tables.goal, ...tables.steps, ...tables.progress]),
    answers: answers.answers,
    goals: goals.goals,
    evidence: other.evidence,
    records: other.records,
  };
  const places: Places = {
    title,
    subtitle,
    headings,
    goals: goals.places,
    emptyGoals: goals.emptyPlaces,
    answers: answers.places,
    questionTables: answers.tables,
    ...other.places,
    about: about.place,
  };
  const looksLikePlan = isPlan(tables, headings);
  const read = { reading, plan, places, tables, looksLikePlan };
  const found = planIssues(read, [...goals.issues, ...other.issues]);
  const decoded = { plan, looksLikePlan, places, sampleGoal: readSample(blocks) };
  const unread = looksLikePlan ? unreadText(reading, decoded, context.templateWords) : [];
  return { ...decoded, issues: withUnread(found, unread) };
}

function tablesByKind(blocks: readonly Block[]): TablesByKind {
  const tables = Object.fromEntries(TABLE_KINDS.map(kind => [kind, [] as PlacedTable[]])) as Record<
    TableKind,
    PlacedTable[]
  >;
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
