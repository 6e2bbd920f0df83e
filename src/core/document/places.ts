// Where everything a plan holds stands in the Doc it was read from: block, row and column. What plans edits looks here.
// Positions are valid for that reading only.
import type { AboutField } from '../plan/names.ts';
import type { GoalField, Stage } from '../plan/plan.ts';
import type { QuestionSet } from '../plan/question-sets.ts';
import type { RecordName } from '../plan/record-kinds.ts';
import type { Block } from './blocks.ts';

export interface CellPlace {
  readonly block: number;
  readonly row: number;
  readonly column: number;
}

/** The answer's cell, and beside it those for "Now I would say" and "May be repeated in" where the table has them. */
export interface AnswerPlace extends CellPlace {
  readonly later: CellPlace | null;
  readonly repeat: CellPlace | null;
}

/** A table with a header row and one entry a row. */
export interface ListPlace {
  readonly block: number;
  /** Column of each key the header row names. */
  readonly columns: Readonly<Record<string, number>>;
  /** Cells in a row. */
  readonly width: number;
  /** Rows that hold an entry, in the order of the entries; rows without a word. */
  readonly entries: readonly number[];
  readonly blanks: readonly number[];
  readonly rowCount: number;
}

export interface GoalPlace {
  readonly id: string;
  readonly block: number;
  readonly rowCount: number;
  readonly width: number;
  /** The header row's cells; null when the table has lost its header row. */
  readonly idCell: CellPlace | null;
  readonly statement: CellPlace | null;
  readonly fields: Partial<Readonly<Record<GoalField, CellPlace>>>;
  /** Mostly one table each; the entries of several follow each other. */
  readonly steps: readonly ListPlace[];
  readonly progress: readonly ListPlace[];
}

export interface QuestionTablePlace {
  readonly set: QuestionSet;
  readonly stage: Stage;
  readonly list: ListPlace;
}

export interface AboutPlace {
  readonly block: number;
  readonly rowCount: number;
  readonly width: number;
  readonly fields: Partial<Readonly<Record<AboutField, CellPlace>>>;
}

export interface Places {
  readonly title: number | null;
  readonly subtitle: number | null;
  readonly headings: Partial<Readonly<Record<Stage | 'about', number>>>;
  /** Parallel to plan.goals. */
  readonly goals: readonly GoalPlace[];
  /** Goal tables without a goal sentence, ready to type into. */
  readonly emptyGoals: readonly GoalPlace[];
  /** The answer cell of each of plan.answers. */
  readonly answers: readonly AnswerPlace[];
  readonly questionTables: readonly QuestionTablePlace[];
  readonly evidence: readonly ListPlace[];
  readonly records: Readonly<Record<RecordName, readonly ListPlace[]>>;
  readonly about: AboutPlace | null;
}

/** The cell's words exactly as they stand, for an edit's `before`. */
export function cellText(blocks: readonly Block[], place: CellPlace): string {
  const block = blocks[place.block];
  return block?.kind === 'table' ? (block.rows[place.row]?.[place.column]?.content.text ?? '') : '';
}

export function paragraphText(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block?.kind === 'paragraph' ? block.content.text : '';
}

/** The cell of the n-th entry over several tables. */
export function entryPlace(lists: readonly ListPlace[], index: number, key: string): CellPlace | undefined {
  let rest = index;
  for (const list of lists) {
    const row = list.entries[rest];
    const column = list.columns[key];
    if (row !== undefined) return column === undefined ? undefined : { block: list.block, row, column };
    rest -= list.entries.length;
  }
  return undefined;
}
