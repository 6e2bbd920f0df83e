// A table of the open document → rows of cells: by whole lines where it holds nothing but words, else cell by cell.
import type { Cell, LinkedText } from '../../../core/document/blocks.ts';
import { joinLines } from '../linked-text.ts';
import { linked, linksIn, readLine } from './read-line.ts';

/** Each cell for itself, with all that it holds. */
export function readRows(table: GoogleAppsScript.Document.Table): Cell[][] {
  const rows: Cell[][] = [];
  const rowCount = table.getNumRows();
  for (let index = 0; index < rowCount; index++) {
    const row = table.getRow(index);
    rows.push(readCells(row, row.getNumCells()));
  }
  return rows;
}

const readCells = (row: GoogleAppsScript.Document.TableRow, count: number): Cell[] =>
  Array.from({ length: count }, (_, column) => readCell(row.getCell(column)));

/** A table of nothing but words: at once, else row by row, else cell by cell. */
export function readWords(table: GoogleAppsScript.Document.Table): Cell[][] {
  const rows = Array.from({ length: table.getNumRows() }, (_, index) => table.getRow(index));
  const counts = rows.map(row => row.getNumCells());
  const all = readLines(
    table,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const cells = rows.map((row, index) => {
    const count = counts[index] as number;
    return all?.splice(0, count) ?? readLines(row, count) ?? readCells(row, count);
  });
  return cells.map((row, index) => row.map((cell, column) => withSpan(table, cells, { cell, row: index, column })));
}

/**
 * Texts of tables and rows are those of their cells, joined by line ends (observed on live Google): one line each, unless a cell has
 * several. Undefined when there are not as many lines as cells.
 */
function readLines(
  holder: GoogleAppsScript.Document.Table | GoogleAppsScript.Document.TableRow,
  count: number,
): Cell[] | undefined {
  const text = holder.getText();
  const lines = text.split('\n');
  if (lines.length !== count) return undefined;
  if (/^\n*$/.test(text)) return lines.map(() => ({ content: linked('') }));
  const words = holder.editAsText();
  // Looks are told by offsets in this text: should it ever differ from the lines, each cell is read for itself.
  const whole = words.getText() === text ? linksIn(words, text, '\n') : undefined;
  if (whole === undefined) return undefined;
  let from = 0;
  return lines.map(line => {
    const content = partOf(whole, from, from + line.length);
    from += line.length + 1;
    return { content };
  });
}

function partOf({ text, links }: LinkedText, from: number, to: number): LinkedText {
  const within = links.map(link => ({
    ...link,
    from: Math.max(link.from, from) - from,
    to: Math.min(link.to, to) - from,
  }));
  return { text: text.slice(from, to), links: within.filter(link => link.from < link.to) };
}

/**
 * A merged cell with words covers empty ones: only beside those a span is asked for. Of an empty row its first cell is asked too, for
 * the row may be merged as a whole; what else is merged while it is empty shows when words come into it.
 */
function withSpan(
  table: GoogleAppsScript.Document.Table,
  rows: readonly (readonly Cell[])[],
  { cell, row, column }: { readonly cell: Cell; readonly row: number; readonly column: number },
): Cell {
  const isEmpty = (other: Cell | undefined): boolean => other?.content.text === '';
  const isEmptyRow = column === 0 && (rows[row] ?? []).every(isEmpty);
  if (cell.span || (isEmpty(cell) && !isEmptyRow)) return cell;
  const columns = isEmpty(rows[row]?.[column + 1]) ? table.getCell(row, column).getColSpan() : 1;
  const down = !isEmptyRow && isEmpty(rows[row + 1]?.[column]) ? table.getCell(row, column).getRowSpan() : 1;
  return columns > 1 || down > 1 ? { ...cell, span: { rows: down, columns } } : cell;
}

function readCell(cell: GoogleAppsScript.Document.TableCell): Cell {
  const { ElementType } = DocumentApp;
  const lines: LinkedText[] = [];
  let hasUnreadable = false;
  const count = cell.getNumChildren();
  for (let index = 0; index < count; index++) {
    const child = cell.getChild(index);
    const type = child.getType();
    const isList = type === ElementType.LIST_ITEM;
    if (!isList && type !== ElementType.PARAGRAPH) {
      hasUnreadable = true;
      continue;
    }
    const line = readLine(isList ? child.asListItem() : child.asParagraph(), '\n');
    lines.push(line.text);
    // A native checklist item shows no glyph type; whether its box is ticked cannot be read (F§5.5).
    hasUnreadable = hasUnreadable || line.hasUnreadable || (isList && !child.asListItem().getGlyphType());
  }
  const span = { rows: cell.getRowSpan(), columns: cell.getColSpan() };
  return {
    content: joinLines(lines),
    ...(hasUnreadable ? { hasUnreadable } : {}),
    ...(span.rows > 1 || span.columns > 1 ? { span } : {}),
  };
}
