// The selected cells: one active cell, and the corner the selection was pulled to.
import type { Box } from './a1.ts';
import { type GridModel, moved } from './grid-model.ts';

export interface Selected {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
  /** Whole lines were chosen by their header. */
  readonly whole?: 'rows' | 'columns' | 'all';
}

export const single = (row: number, column: number): Selected => ({ row, column, endRow: row, endColumn: column });

export const boxOf = (one: Selected): Box => ({
  top: Math.min(one.row, one.endRow),
  left: Math.min(one.column, one.endColumn),
  bottom: Math.max(one.row, one.endRow) + 1,
  right: Math.max(one.column, one.endColumn) + 1,
});

export function wholeRows(grid: GridModel, from: number, to: number): Selected {
  return { row: from, column: 0, endRow: to, endColumn: grid.size.columns - 1, whole: 'rows' };
}

export function wholeColumns(grid: GridModel, from: number, to: number): Selected {
  return { row: 0, column: from, endRow: grid.size.rows - 1, endColumn: to, whole: 'columns' };
}

export function everything(grid: GridModel): Selected {
  return { row: 0, column: 0, endRow: grid.size.rows - 1, endColumn: grid.size.columns - 1, whole: 'all' };
}

/** Keeps the selection inside a sheet that may have become smaller. */
export function inside(grid: GridModel, one: Selected): Selected {
  const row = (index: number): number => Math.max(0, Math.min(grid.size.rows - 1, index));
  const column = (index: number): number => Math.max(0, Math.min(grid.size.columns - 1, index));
  return {
    ...one,
    row: row(one.row),
    column: column(one.column),
    endRow: row(one.endRow),
    endColumn: column(one.endColumn),
  };
}

interface Step {
  readonly down: number;
  readonly right: number;
  /** Shift: the active cell stays, the other corner moves. */
  readonly extend: boolean;
  /** Ctrl: to the end of the block of filled cells, as Ctrl+arrow does. */
  readonly jump: boolean;
}

export function step(grid: GridModel, one: Selected, { down, right, extend, jump }: Step): Selected {
  const from = extend ? { row: one.endRow, column: one.endColumn } : { row: one.row, column: one.column };
  const to = jump ? jumped(grid, from, down, right) : next(grid, from, down, right);
  return extend
    ? { row: one.row, column: one.column, endRow: to.row, endColumn: to.column }
    : single(to.row, to.column);
}

interface At {
  readonly row: number;
  readonly column: number;
}

const next = (grid: GridModel, { row, column }: At, down: number, right: number): At => ({
  row: down === 0 ? row : moved(grid.rows, row, down),
  column: right === 0 ? column : moved(grid.columns, column, right),
});

function jumped(grid: GridModel, from: At, down: number, right: number): At {
  const filled = (at: At): boolean => grid.text(at.row, at.column) !== '';
  const isEdge = (at: At, ahead: At): boolean => at.row === ahead.row && at.column === ahead.column;
  let at = next(grid, from, down, right);
  const runsThrough = filled(from) && filled(at);
  for (let ahead = next(grid, at, down, right); !isEdge(at, ahead); ahead = next(grid, at, down, right)) {
    if (runsThrough ? !filled(ahead) : filled(at)) break;
    at = ahead;
  }
  return at;
}
