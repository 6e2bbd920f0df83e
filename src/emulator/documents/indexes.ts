// The one place that knows how long things are and where they stand, in UTF-16 units. Import, export, edits and named ranges ask here.
import {
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  type Row,
  type Segment,
  segmentsOf,
  type Tab,
  type Table,
} from './model.ts';

export function inlineLength(inline: Inline): number {
  return inline.kind === 'text' ? inline.text.length : inline.length;
}

export function paragraphLength(paragraph: Paragraph): number {
  return paragraph.elements.reduce((sum, inline) => sum + inlineLength(inline), 0);
}

export function cellLength(cell: Cell): number {
  return 1 + contentLength(cell.content);
}

export function rowLength(row: Row): number {
  return 1 + row.cells.reduce((sum, cell) => sum + cellLength(cell), 0);
}

export function blockLength(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return paragraphLength(block);
    case 'sectionBreak':
      return 1;
    case 'contents':
      return 2 + contentLength(block.content);
    case 'table':
      return 2 + block.rows.reduce((sum, row) => sum + rowLength(row), 0);
  }
}

export function contentLength(content: readonly Block[]): number {
  return content.reduce((sum, block) => sum + blockLength(block), 0);
}

/** A list of blocks and the index at which its first block starts. */
export interface Stretch {
  readonly content: Block[];
  readonly start: number;
  /** The list of a cell, of a table of contents, or the segment itself. */
  readonly owner: 'segment' | 'cell' | 'contents';
}

export interface BlockPlace {
  readonly stretch: Stretch;
  /** Position in stretch.content. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export interface ParagraphPlace extends BlockPlace {
  readonly paragraph: Paragraph;
}

/** Every block of a list with its place, tables and their cells' blocks included, in document order (outer before inner). */
export function* places(stretch: Stretch): Generator<BlockPlace> {
  let start = stretch.start;
  for (let at = 0; at < stretch.content.length; at++) {
    const block = stretch.content[at]!;
    const end = start + blockLength(block);
    yield { stretch, at, start, end };
    if (block.kind === 'contents') yield* places({ content: block.content, start: start + 1, owner: 'contents' });
    if (block.kind === 'table') yield* cellPlaces(block, start);
    start = end;
  }
}

function* cellPlaces(table: Table, tableStart: number): Generator<BlockPlace> {
  for (const { cell, start } of cellsOf(table, tableStart))
    yield* places({ content: cell.content, start: start + 1, owner: 'cell' });
}

export interface CellPlace {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly start: number;
}

/** Every cell of a table that starts at `tableStart`, with the cell's start index. */
export function* cellsOf(table: Table, tableStart: number): Generator<CellPlace> {
  let rowStart = tableStart + 1;
  for (const [row, { cells }] of table.rows.entries()) {
    let start = rowStart + 1;
    for (const [column, cell] of cells.entries()) {
      yield { cell, row, column, start };
      start += cellLength(cell);
    }
    rowStart = start;
  }
}

export function segmentPlaces(segment: Segment): Generator<BlockPlace> {
  return places({ content: segment.content, start: 0, owner: 'segment' });
}

/** The paragraph whose units include this index, or undefined at a structural unit. */
export function paragraphAt(segment: Segment, index: number): ParagraphPlace | undefined {
  for (const place of segmentPlaces(segment)) {
    const block = place.stretch.content[place.at]!;
    if (block.kind === 'paragraph' && place.start <= index && index < place.end) return { ...place, paragraph: block };
  }
  return undefined;
}

/** Paragraphs that share at least one unit with the range. */
export function paragraphsIn(segment: Segment, start: number, end: number): ParagraphPlace[] {
  const found: ParagraphPlace[] = [];
  for (const place of segmentPlaces(segment)) {
    const block = place.stretch.content[place.at]!;
    if (block.kind === 'paragraph' && place.start < end && start < place.end)
      found.push({ ...place, paragraph: block });
  }
  return found;
}

/** Moves named ranges as text moves: `removed` units after `at` go, then `inserted` units come. Empty ranges vanish. */
export function shiftRanges(
  tab: Tab,
  segmentId: string,
  change: { at: number; removed: number; inserted: number },
): void {
  const { at, removed, inserted } = change;
  const moved = (index: number, sticky: boolean): number => {
    const afterRemoval = index <= at ? index : Math.max(at, index - removed);
    const pushed = sticky ? afterRemoval > at : afterRemoval >= at;
    return pushed ? afterRemoval + inserted : afterRemoval;
  };
  for (const named of tab.namedRanges) {
    for (const range of named.ranges) {
      if (range.segmentId !== segmentId) continue;
      range.start = moved(range.start, false);
      range.end = moved(range.end, true);
    }
    named.ranges = named.ranges.filter(range => range.start < range.end);
  }
  tab.namedRanges = tab.namedRanges.filter(named => named.ranges.length > 0);
}

export function segmentById(tab: Tab, segmentId: string): Segment | undefined {
  return segmentsOf(tab).find(segment => segment.id === segmentId);
}
