// A whole plan as the cells a person types to have it in a fresh Doc of the seven-stage template, by the words beside each cell.
import { goalWords } from '../../../src/core/document/plan-tables.ts';
import { COLUMNS, GOAL_ROWS, OWNER_WORDS, QUESTION_TABLES, STUDENT_FIELDS } from '../../../src/core/plan/names.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { SETS } from '../../../src/core/plan/question-sets.ts';
import { linkColumn, RECORD_NAMES, recordKind } from '../../../src/core/plan/record-kinds.ts';
import type { TypedCell } from './by-typing.ts';

const startOf = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const exactly = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

/** In the order of the Doc; empty cells are left out. Goals must be called G1 and G2, as the boxes that stand ready are. */
export function cellsOfPlan({ answers, goals, evidence, records }: Plan): readonly TypedCell[] {
  const cells = [
    ...answers.flatMap(({ set, prompt, text, later, repeat }) => {
      const at = { table: startOf(QUESTION_TABLES[set].en), row: startOf(prompt.slice(0, 40)), url: '' };
      return [
        { ...at, column: 1, text },
        { ...at, column: 2, text: later },
        { ...at, column: SETS[set].hasLater ? 3 : 2, text: repeat },
      ];
    }),
    ...goals.flatMap(goal => {
      const table = startOf(`Goal ${goal.id}`);
      const words = goalWords(goal);
      const rows = STUDENT_FIELDS.map(field => {
        return { table, row: exactly(GOAL_ROWS[field].en), column: 1, text: words[field], url: '' };
      });
      return [{ table, row: 0, column: 1, text: goal.statement, url: '' }, ...rows];
    }),
    ...goals.flatMap(({ id, steps }) =>
      steps.flatMap((step, index) =>
        row(`Steps for ${id}`, index, [step.text, OWNER_WORDS[step.owner].en, step.due.text, step.doneText]),
      ),
    ),
    ...goals.flatMap(({ id, progress }) =>
      progress.flatMap((entry, index) =>
        row(`Progress for ${id}`, index, [entry.date.text, entry.amount.text, entry.note]),
      ),
    ),
    ...evidence.flatMap((each, index) =>
      row(
        COLUMNS.evidence.date.en,
        index,
        [each.date.text, { text: each.title, url: each.url }, each.goalId, each.why],
        true,
      ),
    ),
    ...RECORD_NAMES.flatMap(kind => {
      const columns = Object.entries(recordKind(kind).columns);
      const title = columns[0]?.[1].name.en ?? '';
      return records[kind].flatMap(({ words, url }, index) =>
        row(
          title,
          index,
          columns.map(([key]) => ({ text: words[key] ?? '', url: key === linkColumn(kind) ? url : '' })),
          true,
        ),
      );
    }),
  ];
  return cells.filter(cell => cell.text !== '');
}

type Text = string | Pick<TypedCell, 'text' | 'url'>;

/** `isWhole`: the first cell of the table says these words and no more, so that "Date" is not "Dates". */
function row(table: string, index: number, texts: readonly Text[], isWhole = false): TypedCell[] {
  return texts.map((text, column) => ({
    ...{ table: isWhole ? exactly(table) : startOf(table), row: index + 1, column },
    ...(typeof text === 'string' ? { text, url: '' } : text),
  }));
}
