// Changes to a workbook as data: rows are named by tab key and hidden id, cells by column key.
// Adapters find the row and column at the moment of writing, write, and read ids and cells back (design §4).
import type { Language } from '../language.ts';
import type { CellValue, Row } from './tables.ts';

export type WorkbookEdit =
  | { readonly kind: 'appendRows'; readonly tab: string; readonly rows: readonly Row[] }
  | {
      readonly kind: 'setCells';
      readonly tab: string;
      readonly id: string;
      readonly values: Readonly<Record<string, CellValue>>;
      /** Addresses of link columns named in `values`, as in Row. */
      readonly links?: Readonly<Record<string, string>>;
    }
  /**
   * Gives a row that a person typed (no id yet) its hidden id, and writes `values` beside it. The row is the one without
   * an id whose cells equal `expects`; `rowFromOne` is where it stood when read and decides between equals.
   * None found: the row counts as not written.
   */
  | {
      readonly kind: 'adoptRow';
      readonly tab: string;
      readonly rowFromOne: number;
      readonly expects: Readonly<Record<string, CellValue>>;
      readonly id: string;
      readonly values: Readonly<Record<string, CellValue>>;
    };

/**
 * One reading of the tabs asked for. A row without an id was typed by a person: id is '' and `rowFromOne` names it.
 * Every column of the shape has a value; '' for an empty cell. Wholly empty rows are left out.
 */
export interface TabReading {
  readonly rows: readonly (Row & { readonly rowFromOne: number; readonly links: Readonly<Record<string, string>> })[];
  /** Headers of ours that no column carries any more, in the language of the tab. */
  readonly missingColumns: readonly string[];
  /** The language most of its headers are in; absent: English. What is said about the tab names it as it stands. */
  readonly language?: Language;
}

/** By tab key; a tab that the file does not have is absent. */
export type WorkbookReading = Readonly<Record<string, TabReading>>;

export type WorkbookOutcome =
  | { readonly kind: 'written' }
  /** These rows kept moving or vanished while being written; said to people, tried again at the next sync. */
  | { readonly kind: 'partly'; readonly notWritten: readonly { readonly tab: string; readonly id: string }[] };
