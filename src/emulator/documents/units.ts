// A document as one string with one character for each index, to see where two states of it part and meet again.
// Named ranges follow changes that were not made by index (tables reshaped, a private copy saved) through it.
import type { Block, Cell, Paragraph, Row, Table } from './model.ts';

/** Marks of structure; none of them can be typed into a document. */
const MARK = {
  section: '\u0001',
  row: '\u0002',
  cell: '\u0003',
  tableStart: '\u0004',
  tableEnd: '\u0005',
  contents: '\u0006',
};
const OBJECT = '\ue907';

/** As long as contentLength says. */
export function contentUnits(content: readonly Block[]): string {
  return content.map(blockUnits).join('');
}

export function blockUnits(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphUnits(block);
    case 'sectionBreak':
      return MARK.section;
    case 'contents':
      return `${MARK.contents}${contentUnits(block.content)}${MARK.contents}`;
    case 'table':
      return tableUnits(block);
  }
}

/** Text with newline; an inline object is U+E907, which cannot be typed either (F§5.2). */
export function paragraphUnits(paragraph: Paragraph): string {
  return paragraph.elements
    .map(inline => (inline.kind === 'text' ? inline.text : OBJECT.repeat(inline.length)))
    .join('');
}

function tableUnits(table: Table): string {
  const cell = (one: Cell): string => `${MARK.cell}${contentUnits(one.content)}`;
  const row = (one: Row): string => `${MARK.row}${one.cells.map(cell).join('')}`;
  return `${MARK.tableStart}${table.rows.map(row).join('')}${MARK.tableEnd}`;
}

/** The one stretch that differs: `removed` units of `before` at `at` were replaced by `inserted` units. */
export function difference(before: string, after: string): { at: number; removed: number; inserted: number } {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let same = 0;
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { at, removed: before.length - at - same, inserted: after.length - at - same };
}
