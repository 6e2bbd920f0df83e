// The plan Doc as both adapters see it: the body of the first tab, in order, as paragraphs and tables of plain text with links.
// Positions are indexes in this list; they are valid for the reading they came from and for the edits planned from it.

export type ParagraphStyle =
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING_1'
  | 'HEADING_2'
  | 'HEADING_3'
  | 'HEADING_4'
  | 'HEADING_5'
  | 'HEADING_6'
  | 'NORMAL_TEXT';

/** Text without line ends (paragraphs) or with \n between paragraphs (cells). `links` are UTF-16 ranges in it, in order, not overlapping. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly { readonly from: number; readonly to: number; readonly url: string }[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly content: LinkedText;
  /** Look when the add-on writes it; not read back: 'prompt' is grey italics that vanish in print, 'note' small grey. */
  readonly look?: 'prompt' | 'note';
  readonly isListItem?: boolean;
}

export interface Cell {
  readonly content: LinkedText;
  /** Holds something whose words cannot be read: a drop-down chip, a native checkbox, an image alone. */
  readonly hasUnreadable?: boolean;
  /** Merged over its neighbours (read only). */
  readonly span?: { readonly rows: number; readonly columns: number };
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  /** How it looks when the add-on writes it; not read back. 'card': first row tinted, first column narrow and bold; 'list': header row tinted. */
  readonly look?: 'card' | 'list';
  /** Column widths in points, when written. */
  readonly widths?: readonly number[];
}

/** Anything else that stands in the body (page break, contents, horizontal line, image paragraph); kept, never touched. */
export interface Other {
  readonly kind: 'other';
  readonly name: string;
}

export type Block = Paragraph | Table | Other;

export interface DocumentReading {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Titles of further tabs that hold text: named to people as not read. */
  readonly otherTabs: readonly string[];
}

export const plain = (text: string): LinkedText => ({ text, links: [] });
export const cell = (text: string): Cell => ({ content: plain(text) });
