// The tabs of a class workbook: their names, their columns in order, who owns each column. Shared by both workbook adapters.
// People may sort, filter, insert columns and colour; columns are found again by header text, rows by the hidden id column.

export type OwnerSide = 'student' | 'staff' | 'add-on';

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly owner: OwnerSide;
  readonly kind: 'text' | 'date' | 'number' | 'link' | 'choice';
  readonly choices?: readonly string[];
  readonly width: number; // pixels
  readonly hidden?: boolean;
}

export interface TabShape {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Append-only and written by the keeper's run alone. */
  readonly isJournal?: boolean;
}

/** How every date of a workbook is shown, whoever writes it: the month as a word, so that nobody takes it for the day. */
export const DATE_PATTERN = 'd mmm yyyy';

/** A cell's value on its way to or from a sheet. Dates travel as ISO days and are written as real dates. */
export type CellValue = string | number | boolean;

export interface Row {
  /** Value of the hidden id column; never rewritten. */
  readonly id: string;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Addresses behind the text of link cells, by column key. A link column without one here is linked to its own text when that is a web address. */
  readonly links?: Readonly<Record<string, string>>;
}
