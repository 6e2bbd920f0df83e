// Data > Data clean-up and its neighbours in the menu: duplicate rows, white space, a chance order, text split into columns.
import { type Draft, guard } from './draft.ts';
import { readEntered } from './entered-value.ts';
import { Evaluation } from './formula/evaluate.ts';
import { forEachFilled, growGrid, putCell, withFields } from './grid.ts';
import type { Box, Cell, Sheet } from './model.ts';
import { placeRows } from './sorting.ts';

/**
 * Rows of the box whose values in these columns of the sheet stand in an earlier row go; the others close up and the last
 * rows of the box are empty. Letter case, formats and formulas do not count. Answers how many rows went.
 * (A/reference/spreadsheet/range#removeduplicates)
 */
export function removeDuplicates(
  draft: Draft,
  sheet: Sheet,
  { box, columns }: { box: Box; columns: readonly number[] },
): number {
  guard(draft, sheet, box);
  const evaluation = new Evaluation(draft.spreadsheet, draft.instant);
  const known = new Set<string>();
  const staying: number[] = [];
  for (let row = box.top; row < box.bottom; row++) {
    const key = JSON.stringify(columns.map(column => evaluation.effective(sheet, row, column) ?? null)).toLowerCase();
    if (!known.has(key)) staying.push(row);
    known.add(key);
  }
  placeRows(
    sheet,
    box,
    Array.from({ length: box.bottom - box.top }, (_, offset) => staying[offset]),
  );
  return box.bottom - box.top - staying.length;
}

/** Texts lose white space at both ends and keep single spaces inside; they stay texts. Answers how many cells changed. */
export function trimWhitespace(draft: Draft, sheet: Sheet, box: Box): number {
  guard(draft, sheet, box);
  let changed = 0;
  forEachFilled(sheet, box, (row, column, cell) => {
    const text = textOf(cell);
    const trimmed = text?.trim().replace(/\s+/g, ' ');
    if (text === undefined || trimmed === undefined || trimmed === text) return;
    changed++;
    const userEnteredValue = trimmed === '' ? undefined : { stringValue: trimmed };
    putCell(sheet, row, column, withFields(cell, { userEnteredValue, textFormatRuns: undefined }));
  });
  return changed;
}

/** The rows of the box in another order, by the workspace's own chance. */
export function randomizeRows(draft: Draft, sheet: Sheet, box: Box): void {
  guard(draft, sheet, box);
  const order = Array.from({ length: box.bottom - box.top }, (_, offset) => box.top + offset);
  for (let last = order.length - 1; last > 0; last--) {
    const other = draft.newId() % (last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  placeRows(sheet, box, order);
}

/** Texts of the first column are split; the parts are entered from there to the right, over what stands there. */
export function splitText(draft: Draft, sheet: Sheet, { box, delimiter }: { box: Box; delimiter: string }): void {
  const source = { ...box, right: box.left + 1 };
  const found: { row: number; cell: Cell; parts: string[] }[] = [];
  forEachFilled(sheet, source, (row, _column, cell) => {
    const text = textOf(cell);
    if (text?.includes(delimiter)) found.push({ row, cell, parts: text.split(delimiter) });
  });
  const width = Math.max(1, ...found.map(({ parts }) => parts.length));
  growGrid(sheet, 0, box.left + width);
  guard(draft, sheet, { ...box, right: box.left + width });
  const today = Math.floor(new Evaluation(draft.spreadsheet, draft.instant).now);
  for (const { row, cell, parts } of found)
    parts.forEach((part, offset) => {
      const userEnteredValue = part === '' ? undefined : readEntered(part.trim(), today).value;
      putCell(sheet, row, box.left + offset, withFields(cell, { userEnteredValue, textFormatRuns: undefined }));
    });
}

function textOf(cell: Cell): string | undefined {
  const value = cell.userEnteredValue;
  return value && 'stringValue' in value ? value.stringValue : undefined;
}
