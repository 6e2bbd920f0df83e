// The open tab as a persistent tree: an edit makes a new tree and shares what did not change. Indexes are computed per tree.
import type {
  CellStyle,
  Dimension,
  ParagraphStyle,
  TextStyle,
  WireBullet,
  WireElement,
  WireStructural,
} from './wire.ts';

export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  /** Not text: a chip, a rule, a picture. Counts as its length in indexes, is never edited. */
  readonly object?: {
    readonly kind: 'link' | 'person' | 'rule' | 'break' | 'other';
    readonly label: string;
    readonly url?: string;
  };
}

/** `key` stays with a paragraph through edits and through what others do, so that caret and DOM can follow it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly key: number;
  readonly runs: readonly Run[];
  readonly text: string; // without the final newline
  readonly style: ParagraphStyle;
  readonly bullet?: WireBullet;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly style: CellStyle;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  readonly widths: readonly (Dimension | undefined)[];
}

/** A section break or a table of contents: drawn, counted, not edited. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly length: number;
  readonly lines: readonly string[];
}

export type Block = Paragraph | Table | Fixed;

export interface Tree {
  readonly blocks: readonly Block[];
}

/** Where a paragraph stands in one tree. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly start: number; // of its first unit
  readonly end: number; // of its newline, so start + text.length
  /** Paragraphs of one container may be joined; containers are the body and each cell. */
  readonly container: readonly Block[];
  readonly position: number; // in the container
  readonly table?: TablePlace;
}

export interface TablePlace {
  readonly table: Table;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly container: readonly Block[];
  readonly position: number;
}

let lastKey = 0;
export const newKey = (): number => {
  lastKey += 1;
  return lastKey;
};

export const paragraph = (base: Omit<Paragraph, 'text' | 'kind'>): Paragraph => ({
  ...base,
  kind: 'paragraph',
  text: base.runs.map(run => run.text).join(''),
});

// ---- reading ----

export function readTree(content: readonly WireStructural[]): Tree {
  return { blocks: readBlocks(content) };
}

const readBlocks = (content: readonly WireStructural[]): Block[] => content.map(readBlock);

function readBlock(one: WireStructural): Block {
  if (one.paragraph) {
    const { elements = [], paragraphStyle = {}, bullet } = one.paragraph;
    const runs = elements.map(readRun);
    const last = runs.pop();
    if (last && last.text !== '\n') runs.push({ ...last, text: last.text.replace(/\n$/, '') });
    return paragraph({ key: newKey(), runs, style: paragraphStyle, ...(bullet && { bullet }) });
  }
  if (one.table) {
    const { tableRows = [], tableStyle } = one.table;
    return {
      kind: 'table',
      rows: tableRows.map(({ tableCells = [] }) => ({
        cells: tableCells.map(cell => ({ blocks: readBlocks(cell.content ?? []), style: cell.tableCellStyle ?? {} })),
      })),
      widths: (tableStyle?.tableColumnProperties ?? []).map(column => column.width),
    };
  }
  const lines = (one.tableOfContents?.content ?? []).map(line =>
    (line.paragraph?.elements ?? [])
      .map(element => element.textRun?.content ?? '')
      .join('')
      .trim(),
  );
  return { kind: 'fixed', length: (one.endIndex ?? 1) - (one.startIndex ?? 0), lines };
}

function readRun(element: WireElement): Run {
  if (element.textRun) return { text: element.textRun.content ?? '', style: element.textRun.textStyle ?? {} };
  const length = Math.max(1, (element.endIndex ?? 1) - (element.startIndex ?? 0));
  return { text: '\ue907'.repeat(length), style: {}, object: readObject(element) };
}

function readObject(element: WireElement): NonNullable<Run['object']> {
  const link = element.richLink?.richLinkProperties;
  if (link) return { kind: 'link', label: link.title ?? link.uri ?? 'Link', ...(link.uri && { url: link.uri }) };
  const person = element.person?.personProperties;
  if (person) return { kind: 'person', label: person.name ?? person.email ?? 'Person' };
  if (element.horizontalRule) return { kind: 'rule', label: 'Horizontal line' };
  if (element.pageBreak) return { kind: 'break', label: 'Page break' };
  if (element.footnoteReference) return { kind: 'other', label: element.footnoteReference.footnoteNumber ?? '*' };
  return { kind: 'other', label: element.inlineObjectElement ? 'Picture' : 'Object' };
}

// ---- indexes ----

const places = new WeakMap<Tree, readonly Place[]>();

/** Every paragraph with its index, in reading order. Sizes as the Docs API counts them: a table, a row, a cell open with one unit, a table closes with one. */
export function placesOf(tree: Tree): readonly Place[] {
  const known = places.get(tree);
  if (known) return known;
  const found: Place[] = [];
  walk(tree.blocks, 0, undefined, found);
  places.set(tree, found);
  return found;
}

function walk(blocks: readonly Block[], from: number, table: TablePlace | undefined, found: Place[]): number {
  let index = from;
  blocks.forEach((block, position) => {
    if (block.kind === 'fixed') index += block.length;
    else if (block.kind === 'paragraph') {
      const end = index + block.text.length;
      found.push({ paragraph: block, start: index, end, container: blocks, position, ...(table && { table }) });
      index = end + 1;
    } else index = walkTable(block, { index, container: blocks, position }, found);
  });
  return index;
}

function walkTable(
  table: Table,
  at: { index: number; container: readonly Block[]; position: number },
  found: Place[],
): number {
  const first = found.length;
  let index = at.index + 1;
  table.rows.forEach((row, rowIndex) => {
    index += 1;
    row.cells.forEach((cell, column) => {
      const place = {
        table,
        start: at.index,
        end: 0,
        row: rowIndex,
        column,
        container: at.container,
        position: at.position,
      };
      index = walk(cell.blocks, index + 1, place, found);
    });
  });
  const end = index + 1;
  for (const place of found.slice(first)) if (place.table?.table === table) Object.assign(place.table, { end });
  return end;
}

/** The paragraph that holds this index; the nearest one before it when the index lies between paragraphs. */
export function placeAt(tree: Tree, index: number): Place | undefined {
  const all = placesOf(tree);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return all[low];
}

const keyed = new WeakMap<Tree, ReadonlyMap<number, Place>>();

export function placesByKey(tree: Tree): ReadonlyMap<number, Place> {
  const known = keyed.get(tree) ?? new Map(placesOf(tree).map(place => [place.paragraph.key, place]));
  keyed.set(tree, known);
  return known;
}

export const placeOfKey = (tree: Tree, key: number): Place | undefined => placesByKey(tree).get(key);
