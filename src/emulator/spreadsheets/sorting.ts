// Sorts the rows of a box: numbers, then text, then booleans, blanks always last; cells move whole, formulas follow.
import type { Evaluation } from './formula/evaluate.ts';
import { copiedFormula } from './formula/references.ts';
import { trimmed, trimRows } from './grid.ts';
import type { Box, Cell, EffectiveValue, Sheet, SortSpec } from './model.ts';

const RANK = { numberValue: 0, stringValue: 1, boolValue: 2, errorValue: 3 } as const;

function compareValues(one: EffectiveValue, other: EffectiveValue): number {
  const [left, right] = [Object.entries(one)[0], Object.entries(other)[0]];
  if (!left || !right) return 0;
  const rank = RANK[left[0] as keyof typeof RANK] - RANK[right[0] as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof left[1] === 'string')
    return left[1].localeCompare(String(right[1]), 'en', { sensitivity: 'accent', numeric: false });
  return typeof left[1] === 'object' ? 0 : Number(left[1]) - Number(right[1]);
}

/** Dimension indexes are columns of the sheet. The order of equal rows stays. */
export function sortBox(
  sheet: Sheet,
  box: Box,
  { specs, evaluation }: { specs: readonly SortSpec[]; evaluation: Evaluation },
): void {
  const bottom = Math.min(box.bottom, sheet.rows.length);
  const order = Array.from({ length: Math.max(0, bottom - box.top) }, (_, offset) => box.top + offset);
  order.sort((one, other) => {
    for (const { dimensionIndex, sortOrder } of specs) {
      const [left, right] = [
        evaluation.effective(sheet, one, dimensionIndex),
        evaluation.effective(sheet, other, dimensionIndex),
      ];
      if (!left || !right) {
        if (left || right) return left ? -1 : 1;
        continue;
      }
      const result = compareValues(left, right) * (sortOrder === 'DESCENDING' ? -1 : 1);
      if (result !== 0) return result;
    }
    return 0;
  });
  placeRows(sheet, box, order);
}

/**
 * Fills the rows of a box from its top with these rows of the sheet as they were; undefined leaves a row of the box empty.
 * Cells move whole; the relative references of their formulas go along.
 */
export function placeRows(sheet: Sheet, box: Box, order: readonly (number | undefined)[]): void {
  const before = sheet.rows.slice();
  order.forEach((from, offset) => {
    const to = box.top + offset;
    if (from === to) return;
    while (sheet.rows.length <= to) sheet.rows.push([]);
    const cells: (Cell | null)[] = [...(before[to] ?? [])];
    const source = from === undefined ? [] : (before[from] ?? []);
    for (let column = box.left; column < box.right; column++) {
      while (cells.length <= column) cells.push(null);
      cells[column] = movedCell(source[column] ?? null, to - (from ?? to));
    }
    sheet.rows[to] = trimmed(cells);
  });
  trimRows(sheet);
}

function movedCell(cell: Cell | null, rows: number): Cell | null {
  const value = cell?.userEnteredValue;
  if (!cell || !value || !('formulaValue' in value)) return cell;
  return { ...cell, userEnteredValue: { formulaValue: copiedFormula(value.formulaValue, rows, 0) } };
}
