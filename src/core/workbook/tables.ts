// The tabs of a class workbook: their names, their columns in order, who owns each column. Shared by both workbook adapters.
// People may sort, filter, insert columns and colour; columns are found again by header text, rows by the hidden id column.
// Names that people read come in every language: a tab is made in the language of its class, and read in whichever it stands.
import { type InEach, LANGUAGES, type Language } from '../language.ts';

export type OwnerSide = 'student' | 'staff' | 'add-on';

export interface Column {
  readonly key: string;
  readonly header: InEach<string>;
  readonly owner: OwnerSide;
  readonly kind: 'text' | 'date' | 'number' | 'link' | 'choice';
  /**
   * Words of our own that may stand in its cells; those of a choice are its drop-down. The program knows each by its English one;
   * cells say it in the language of their tab (readWord, wordIn). Whatever else stands there stays as somebody typed it.
   */
  readonly words?: readonly InEach<string>[];
  readonly width: number; // pixels
  readonly hidden?: boolean;
}

export interface TabShape {
  readonly key: string;
  readonly title: InEach<string>;
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

/** What the cell says to the program: our own words by their English ones, in whichever language they stand. */
export function readWord(words: Column['words'], value: CellValue): CellValue {
  if (words === undefined || typeof value !== 'string') return value;
  const text = value.trim();
  return words.find(word => LANGUAGES.some(language => word[language] === text))?.en ?? value;
}

/** What the program says, as a cell of a tab in this language says it. */
export const wordIn = (language: Language, words: Column['words'], value: CellValue): CellValue =>
  words?.find(({ en }) => en === value)?.[language] ?? value;
