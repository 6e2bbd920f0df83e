// Names every piece of text in a plan Doc that is neither read into the plan nor a template's own: nothing of anybody's is lost in
// silence. What counts as read is where decode found something to read, cell by cell (unread-tables.ts). Called by decode.
import { fold } from '../plan/fold.ts';
import { stageOfHeading } from '../plan/headings.ts';
import type { DocumentReading, Paragraph, Table } from './blocks.ts';
import type { DecodedPlan } from './decode.ts';
import { isOwnLine } from './own-lines.ts';
import { say } from './sentences.ts';
import { hasWords, textOf } from './table-kinds.ts';
import { type TableView, tableViews, type Why } from './unread-tables.ts';

export interface UnreadPiece {
  /** '' where a picture, a chip or a table within the cell stands instead of words. */
  readonly text: string;
  readonly block: number;
  /** -1 for a paragraph. */
  readonly row: number;
}

/** Pieces that belong together: one table, or lines and tables of somebody's own that follow each other. */
export interface Unread {
  readonly where: string;
  readonly why: Why;
  readonly pieces: readonly UnreadPiece[];
}

/** `templateWords`: lines and cells of the class's own template; what says the same is nobody's own either. */
export function unreadText(
  reading: DocumentReading,
  decoded: Pick<DecodedPlan, 'plan' | 'places'>,
  templateWords: readonly string[] = [],
): readonly Unread[] {
  const views = tableViews(reading, decoded);
  // Lines of signs alone fold to nothing, and would all be the same.
  const given = new Set(templateWords.map(fold).filter(words => words !== ''));
  const isTemplates = (text: string): boolean => given.size > 0 && given.has(fold(text));
  const walk = new Walk(isTemplates);
  reading.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      const view = views.get(index);
      if (view) walk.knownTable(inTable(block, { index, view, isTemplates }));
      else walk.ownTable(block, index);
    } else if (block.kind === 'paragraph' && index !== decoded.places.title && index !== decoded.places.subtitle)
      walk.line(block, index);
  });
  return walk.end();
}

/** The groups of one table: one for each reason why something is not read. */
function inTable(
  table: Table,
  { index, view, isTemplates }: { index: number; view: TableView; isTemplates: (text: string) => boolean },
): Unread[] {
  const found = new Map<Why, UnreadPiece[]>();
  const add = (why: Why, row: number, text: string): void => {
    const pieces = found.get(why) ?? [];
    pieces.push({ text, block: index, row });
    found.set(why, pieces);
  };
  table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = textOf(cell);
      if (!hasWords(text)) {
        if (cell.hasUnreadable === true && view.wants(row, column)) add('picture', row, '');
        return;
      }
      const why = view.left(row, column, text);
      if (why !== null && !isTemplates(text)) add(why, row, text);
    });
  });
  return [...found].map(([why, pieces]) => {
    const rows = pieces.map(({ row }) => row + 1);
    return { where: rowsOf(view.name, rows[0] ?? 1, rows[rows.length - 1] ?? 1), why, pieces };
  });
}

const rowsOf = (where: string, from: number, to: number): string =>
  from === to ? say('rowNumber', { where, row: from }) : say('rows', { where, from, to });

interface Stretch {
  readonly pieces: UnreadPiece[];
  readonly heading: string;
  readonly lines: number[];
  hasTable: boolean;
}

interface UnderHeading {
  readonly heading: string;
  readonly pieces: readonly UnreadPiece[];
}

/** What a walk down the Doc remembers: the heading it is under, the lines since, and the stretch of own text it is in. */
class Walk {
  readonly found: Unread[] = [];
  readonly headings: UnderHeading[] = [];
  readonly introductions: UnderHeading[] = [];
  readonly isTemplates: (text: string) => boolean;
  heading = '';
  lines = 0;
  /** Between a heading and its first table, where the template's own lines stand; false once one of them stood there. */
  isBeginning = false;
  stretch: Stretch | null = null;

  constructor(isTemplates: (text: string) => boolean) {
    this.isTemplates = isTemplates;
  }

  knownTable(found: readonly Unread[]): void {
    this.close();
    this.isBeginning = false;
    for (const each of found) this.found.push(each);
  }

  ownTable(table: Table, block: number): void {
    const pieces = table.rows.flatMap((cells, row) =>
      cells
        .map(textOf)
        .filter(text => hasWords(text) && !this.isTemplates(text))
        .map(text => ({ text, block, row })),
    );
    if (pieces.length === 0) return;
    const stretch = this.open();
    stretch.hasTable = true;
    this.isBeginning = false;
    for (const piece of pieces) stretch.pieces.push(piece);
  }

  line({ style, content }: Paragraph, block: number): void {
    const text = content.text.trim();
    if (!hasWords(text)) return;
    const isHeading = style.startsWith('HEADING') && stageOfHeading(text) !== undefined;
    if (isHeading) {
      this.close();
      this.heading = shortHeading(text);
      this.lines = 0;
      this.isBeginning = true;
    } else this.lines += 1;
    if (isOwnLine(text) || this.isTemplates(text)) {
      if (!isHeading) this.isBeginning = false;
      this.close();
      return;
    }
    if (isHeading) {
      this.headings.push({ heading: this.heading, pieces: [{ text, block, row: -1 }] });
      return;
    }
    const stretch = this.open();
    stretch.pieces.push({ text, block, row: -1 });
    stretch.lines.push(this.lines);
  }

  end(): readonly Unread[] {
    this.close();
    return [
      ...this.found,
      ...together(this.headings, 'besideHeadings'),
      ...together(this.introductions, 'introductions'),
    ];
  }

  private open(): Stretch {
    this.stretch ??= { pieces: [], heading: this.heading, lines: [], hasTable: false };
    return this.stretch;
  }

  private close(): void {
    const { stretch } = this;
    this.stretch = null;
    if (stretch === null) return;
    const { pieces, heading, lines, hasTable } = stretch;
    if (this.isBeginning && heading !== '' && !hasTable) this.introductions.push({ heading, pieces });
    else this.found.push({ where: placeOf(heading, lines, hasTable), why: 'own', pieces });
  }
}

/** One group for the whole Doc, so that a template in a school's own words is spoken of once. */
function together(all: readonly UnderHeading[], where: 'besideHeadings' | 'introductions'): readonly Unread[] {
  if (all.length === 0) return [];
  const headings = [...new Set(all.map(each => each.heading))].map(text => say('quoted', { text })).join(', ');
  return [{ where: say(where, { headings }), why: 'own', pieces: all.flatMap(each => each.pieces) }];
}

function placeOf(heading: string, lines: readonly number[], hasTable: boolean): string {
  const inTable = heading === '' ? say('ownTableAtTop') : say('ownTableUnder', { heading });
  if (lines.length === 0 && hasTable) return inTable;
  const [from, to] = [lines[0] ?? 0, lines[lines.length - 1] ?? 0];
  const span = from === to ? say('oneLine', { from }) : say('lines', { from, to });
  const inLines = heading === '' ? say('linesAtTop', { lines: span }) : say('linesUnder', { lines: span, heading });
  return hasTable ? say('and', { first: inLines, second: inTable }) : inLines;
}

const LONGEST_HEADING = 40;

/** "4  Do: steps, numbers and evidence" → "Do". */
function shortHeading(text: string): string {
  const words = (text.split(/[:–—(]/)[0] ?? '').replace(/^\s*\d+[.)]?\s+/, '').trim() || text;
  return words.length > LONGEST_HEADING ? `${words.slice(0, LONGEST_HEADING)}…` : words;
}
