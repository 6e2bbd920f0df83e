// What a Google document is inside the local Workspace: plain JSON without any index. Read by every file of this room.
// Styles, lists and embedded objects keep the REST schema's shape; `extra` keeps what this room does not interpret (suggestions …).
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';

export type TextStyle = docs_v1.Schema$TextStyle;
export type ParagraphStyle = docs_v1.Schema$ParagraphStyle;
export type CellStyle = docs_v1.Schema$TableCellStyle;
export type RowStyle = docs_v1.Schema$TableRowStyle;
export type TableStyle = docs_v1.Schema$TableStyle;
export type Bullet = docs_v1.Schema$Bullet;
export type List = docs_v1.Schema$List;
export type DocumentStyle = docs_v1.Schema$DocumentStyle;
export type NamedStyles = docs_v1.Schema$NamedStyles;
export type Extra = Record<string, unknown>;

/** A node that a merge can recognise again. Keys are unique in a document and never used twice; 0 until it is first stored. */
export interface Keyed {
  key: number;
  extra?: Readonly<Extra>;
}

export interface TextInline {
  kind: 'text';
  /** Never empty. The last text of a paragraph ends with the paragraph's only newline. */
  text: string;
  style: TextStyle;
  extra?: Extra;
}

/** Everything inline that is not text: 1 UTF-16 unit long, except an equation, which is as long as it was read. */
export interface ObjectInline {
  kind: 'object';
  name: ObjectName;
  /** The REST element without its indexes, its textStyle included. */
  data: Extra;
  length: number;
  extra?: Extra;
}

/** Names of the REST fields; an unknown one is kept as it is. */
export type ObjectName =
  | 'pageBreak'
  | 'columnBreak'
  | 'horizontalRule'
  | 'inlineObjectElement'
  | 'footnoteReference'
  | 'person'
  | 'richLink'
  | 'dateElement'
  | 'dropdown'
  | 'equation'
  | 'autoText'
  | (string & {});

export type Inline = TextInline | ObjectInline;

export interface Paragraph extends Keyed {
  kind: 'paragraph';
  elements: Inline[];
  /** namedStyleType and direction are always there. Copies share it: it is replaced, never changed in place. */
  style: Readonly<ParagraphStyle>;
  bullet?: Bullet;
}

export interface Cell extends Keyed {
  kind: 'cell';
  /** Ends with a paragraph. */
  content: Block[];
  /** Copies share it: it is replaced, never changed in place. */
  style: Readonly<CellStyle>;
}

export interface Row extends Keyed {
  kind: 'row';
  cells: Cell[];
  style: RowStyle;
}

export interface Table extends Keyed {
  kind: 'table';
  rows: Row[];
  columns: number;
  style: TableStyle;
}

export interface SectionBreak extends Keyed {
  kind: 'sectionBreak';
  style: docs_v1.Schema$SectionStyle;
}

export interface Contents extends Keyed {
  kind: 'contents';
  content: Block[];
}

export type Block = Paragraph | Table | SectionBreak | Contents;

/** Body, header, footer or footnote: its own index space from 0. */
export interface Segment {
  /** '' for the body. */
  id: string;
  content: Block[];
  extra?: Extra;
}

/** Indexes of the segment, end exclusive, kept in step by every edit. */
export interface IndexRange {
  segmentId: string;
  start: number;
  end: number;
}

export interface NamedRange {
  id: string;
  name: string;
  ranges: IndexRange[];
}

export interface Tab {
  id: string;
  title: string;
  iconEmoji?: string;
  body: Segment;
  headers: Record<string, Segment>;
  footers: Record<string, Segment>;
  footnotes: Record<string, Segment>;
  documentStyle: DocumentStyle;
  namedStyles: NamedStyles;
  lists: Record<string, List>;
  inlineObjects: Record<string, docs_v1.Schema$InlineObject>;
  positionedObjects: Record<string, docs_v1.Schema$PositionedObject>;
  namedRanges: NamedRange[];
  childTabs: Tab[];
  extra?: Extra;
}

export interface StoredDocument {
  /** The Drive file's id. */
  id: string;
  revisionId: string;
  tabs: Tab[];
  nextKey: number;
}

/** Every tab, parents before their children, in the order people see them. */
export function allTabs(tabs: readonly Tab[]): Tab[] {
  return tabs.flatMap(tab => [tab, ...allTabs(tab.childTabs)]);
}

/** Body first, then headers, footers, footnotes. */
export function segmentsOf(tab: Tab): Segment[] {
  return [tab.body, ...[tab.headers, tab.footers, tab.footnotes].flatMap(group => Object.values(group))];
}

/** Every block list of a segment, outermost first: its own, those of cells, those of tables of contents. */
export function* blockLists(content: Block[]): Generator<Block[]> {
  yield content;
  for (const block of content) {
    if (block.kind === 'contents') yield* blockLists(block.content);
    if (block.kind !== 'table') continue;
    for (const row of block.rows) for (const cell of row.cells) yield* blockLists(cell.content);
  }
}

export function* paragraphsOf(content: Block[]): Generator<Paragraph> {
  for (const block of content) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'contents') yield* paragraphsOf(block.content);
    else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.content);
    }
  }
}

/** The words of a paragraph without its newline; objects count for nothing. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.elements
    .map(inline => (inline.kind === 'text' ? inline.text : ''))
    .join('')
    .replace(/\n$/, '');
}
