// Reads the tables of guiding questions: built-in ones by their words, the school's and the student's own by where they stand.

import { findName, isNamed, MY_WORDS, QUESTION_TABLES } from '../plan/names.ts';
import { type Answer, STAGES, type Stage } from '../plan/plan.ts';
import { questionByPrompt } from '../plan/questions.ts';
import type { Table } from './blocks.ts';
import type { PlacedTable } from './goal-slots.ts';
import type { CellPlace, QuestionTablePlace } from './places.ts';
import { isBlankRow, textOf } from './table-kinds.ts';

export interface AnswerReading {
  readonly answers: readonly Answer[];
  /** Parallel to the answers. */
  readonly places: readonly CellPlace[];
  readonly tables: readonly QuestionTablePlace[];
}

type Headings = Partial<Readonly<Record<Stage | 'about', number>>>;

export function readAnswers(tables: readonly PlacedTable[], headings: Headings): AnswerReading {
  const answers: Answer[] = [];
  const places: CellPlace[] = [];
  const found: QuestionTablePlace[] = [];
  for (const { block, table } of tables) {
    const { first, prompt, words } = shapeOf(table);
    const stage = stageOf(table, block, headings);
    const entries: number[] = [];
    const blanks: number[] = [];
    table.rows.forEach((row, index) => {
      if (index < first) return;
      const asked = textOf(row[prompt]);
      const text = textOf(row[words]);
      if (asked === '' && text === '') {
        if (isBlankRow(row)) blanks.push(index);
        return;
      }
      const known = questionByPrompt(asked);
      answers.push({ stage: known?.stage ?? stage, question: known?.key ?? '', prompt: asked, text });
      places.push({ block, row: index, column: words });
      entries.push(index);
    });
    const width = table.rows[0]?.length ?? 0;
    found.push({
      stage,
      list: { block, columns: { prompt, words }, width, entries, blanks, rowCount: table.rows.length },
    });
  }
  return { answers, places, tables: found };
}

/** With a header row the columns are named there; a table that lost it holds questions on the left from its first row on. */
function shapeOf(table: Table): { readonly first: number; readonly prompt: number; readonly words: number } {
  const header = (table.rows[0] ?? []).map(textOf);
  const words = header.findIndex(text => isNamed(text, MY_WORDS));
  if (words >= 0) return { first: 1, prompt: words === 0 ? 1 : 0, words };
  const isHeaded =
    findName(header[0] ?? '', QUESTION_TABLES) !== undefined || questionByPrompt(header[0] ?? '') === undefined;
  return { first: isHeaded ? 1 : 0, prompt: 0, words: 1 };
}

/** The stage a table belongs to: by its header, by the built-in questions in it, by the stage heading above it. */
function stageOf(table: Table, block: number, headings: Headings): Stage {
  const named = (table.rows[0] ?? [])
    .map(each => findName(textOf(each), QUESTION_TABLES))
    .find(stage => stage !== undefined);
  if (named !== undefined) return named;
  const asked = table.rows.map(row => questionByPrompt(textOf(row[0]))).find(question => question !== undefined);
  if (asked !== undefined) return asked.stage;
  const above = STAGES.filter(stage => (headings[stage] ?? Number.POSITIVE_INFINITY) < block);
  return above.reduce<Stage>(
    (best, stage) => ((headings[stage] ?? 0) > (headings[best] ?? -1) ? stage : best),
    'profile',
  );
}
