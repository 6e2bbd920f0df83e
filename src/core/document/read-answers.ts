// Reads the tables of guiding questions: built-in ones by their words, the school's and the student's own by where they stand.

import { findName, isNamed } from '../plan/name.ts';
import { LATER_WORDS, MY_WORDS, QUESTION_TABLES, REPEATED_IN } from '../plan/names.ts';
import { type Answer, STAGES, type Stage } from '../plan/plan.ts';
import { OWN_SET, type QuestionSet, SETS } from '../plan/question-sets.ts';
import { questionByPrompt } from '../plan/questions.ts';
import type { Table } from './blocks.ts';
import type { PlacedTable } from './goal-slots.ts';
import type { AnswerPlace, CellPlace, QuestionTablePlace } from './places.ts';
import { isBlankRow, textOf } from './table-kinds.ts';

export interface AnswerReading {
  readonly answers: readonly Answer[];
  /** Parallel to the answers. */
  readonly places: readonly AnswerPlace[];
  readonly tables: readonly QuestionTablePlace[];
}

type Headings = Partial<Readonly<Record<Stage | 'about', number>>>;

export function readAnswers(tables: readonly PlacedTable[], headings: Headings): AnswerReading {
  const answers: Answer[] = [];
  const places: AnswerPlace[] = [];
  const found: QuestionTablePlace[] = [];
  for (const { block, table } of tables) {
    const { first, columns } = shapeOf(table);
    const set = setOf(table, block, headings);
    const entries: number[] = [];
    const blanks: number[] = [];
    table.rows.forEach((row, index) => {
      if (index < first) return;
      const text = (key: string): string => (columns[key] === undefined ? '' : textOf(row[columns[key]]));
      const prompt = text('prompt');
      if (prompt === '' && text('words') === '' && text('later') === '') {
        if (isBlankRow(row)) blanks.push(index);
        return;
      }
      const known = questionByPrompt(prompt);
      const stage = known?.stage ?? SETS[set].stage;
      const words = { text: text('words'), later: text('later'), repeat: text('repeat') };
      answers.push({ stage, set: known?.set ?? set, question: known?.key ?? '', prompt, ...words });
      const place = (key: string): CellPlace | null =>
        columns[key] === undefined ? null : { block, row: index, column: columns[key] };
      places.push({ block, row: index, column: columns['words'] ?? 1, later: place('later'), repeat: place('repeat') });
      entries.push(index);
    });
    const width = table.rows[0]?.length ?? 0;
    found.push({
      set,
      stage: SETS[set].stage,
      list: { block, columns, width, entries, blanks, rowCount: table.rows.length },
    });
  }
  return { answers, places, tables: found };
}

/** With a header row the columns are named there; a table that lost it holds questions on the left from its first row on. */
function shapeOf(table: Table): { readonly first: number; readonly columns: Readonly<Record<string, number>> } {
  const header = (table.rows[0] ?? []).map(textOf);
  const words = header.findIndex(text => isNamed(text, MY_WORDS));
  const extra = (key: string, named: typeof MY_WORDS): Readonly<Record<string, number>> => {
    const column = header.findIndex((text, index) => index !== words && index > 0 && isNamed(text, named));
    return column < 0 ? {} : { [key]: column };
  };
  const more = { ...extra('later', LATER_WORDS), ...extra('repeat', REPEATED_IN) };
  if (words >= 0) return { first: 1, columns: { prompt: words === 0 ? 1 : 0, words, ...more } };
  const isHeaded =
    findName(header[0] ?? '', QUESTION_TABLES) !== undefined || questionByPrompt(header[0] ?? '') === undefined;
  return { first: isHeaded ? 1 : 0, columns: { prompt: 0, words: 1, ...(isHeaded ? more : {}) } };
}

/** The set a table belongs to: by its header, by the built-in questions in it, by the stage heading above it. */
function setOf(table: Table, block: number, headings: Headings): QuestionSet {
  const named = (table.rows[0] ?? [])
    .map(each => findName(textOf(each), QUESTION_TABLES))
    .find(set => set !== undefined);
  if (named !== undefined) return named;
  const asked = table.rows.map(row => questionByPrompt(textOf(row[0]))).find(question => question !== undefined);
  if (asked !== undefined) return asked.set;
  const above = STAGES.filter(stage => (headings[stage] ?? Number.POSITIVE_INFINITY) < block);
  const stage = above.reduce<Stage>(
    (best, each) => ((headings[each] ?? 0) > (headings[best] ?? -1) ? each : best),
    'profile',
  );
  return OWN_SET[stage];
}
