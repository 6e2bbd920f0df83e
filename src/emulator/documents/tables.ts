// Rows, columns and merges of tables. Merged cells keep their covered neighbours in the grid, as Google's JSON does.
import { copyJson } from '../copy-json.ts';
import { newCell, newRow, plainParagraph } from './defaults.ts';
import { type Block, type Cell, type Paragraph, type Row, type Table, textOf } from './model.ts';
import { Refusal } from './refusal.ts';

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const rowSpan = (cell: Cell): number => cell.style.rowSpan ?? 1;
const columnSpan = (cell: Cell): number => cell.style.columnSpan ?? 1;

function setSpans(cell: Cell, rows: number, columns: number, look: Cell['style'] = cell.style): void {
  cell.style = { ...look, rowSpan: rows, columnSpan: columns };
}

export function cellAt(table: Table, row: number, column: number): Cell {
  const cell = table.rows[row]?.cells[column];
  if (!cell) throw new Refusal('The provided table cell location is out of the bounds of the table.');
  return cell;
}

/** An empty cell that looks like a neighbour: cell style and paragraph style, no words, no list. */
function cellLike(neighbour: Cell | undefined): Cell {
  const cell = newCell();
  if (!neighbour) return cell;
  setSpans(cell, 1, 1, neighbour.style);
  const model = neighbour.content.find((block): block is Paragraph => block.kind === 'paragraph');
  if (model?.style.namedStyleType === 'NORMAL_TEXT' && !model.bullet) {
    (cell.content[0] as Paragraph).style = model.style;
  }
  return cell;
}

/** A new row above or below the row(s) of the reference cell; cells that span over the place grow by one. */
export function insertRow(table: Table, reference: { row: number; column: number }, isBelow: boolean): Row {
  const cell = cellAt(table, reference.row, reference.column);
  const at = isBelow ? reference.row + rowSpan(cell) : reference.row;
  const row = newRow(table.rows[reference.row]!.cells.map(cellLike));
  row.style = copyJson(table.rows[reference.row]!.style);
  delete row.style.tableHeader;
  eachHead(table, (head, place) => {
    if (place.row < at && at < place.row + rowSpan(head)) setSpans(head, rowSpan(head) + 1, columnSpan(head));
  });
  table.rows.splice(at, 0, row);
  return row;
}

export function insertColumn(table: Table, reference: { row: number; column: number }, isRight: boolean): void {
  const cell = cellAt(table, reference.row, reference.column);
  const at = isRight ? reference.column + columnSpan(cell) : reference.column;
  eachHead(table, (head, place) => {
    if (place.column < at && at < place.column + columnSpan(head)) setSpans(head, rowSpan(head), columnSpan(head) + 1);
  });
  for (const row of table.rows) row.cells.splice(at, 0, cellLike(row.cells[reference.column]));
  table.columns += 1;
  const properties = table.style.tableColumnProperties;
  properties?.splice(at, 0, copyJson(properties[reference.column] ?? { widthType: 'EVENLY_DISTRIBUTED' }));
}

/** Deletes every row the reference cell spans. False when no row is left: the table itself must go. */
export function deleteRow(table: Table, reference: { row: number; column: number }): boolean {
  const count = rowSpan(cellAt(table, reference.row, reference.column));
  for (let n = 0; n < count; n++) deleteOneRow(table, reference.row);
  return table.rows.length > 0;
}

/** Removes one row; a merged cell that began there goes on one row below, one shorter. */
export function deleteOneRow(table: Table, at: number): void {
  eachHead(table, (head, place) => {
    const span = rowSpan(head);
    if (span === 1 || at < place.row || at >= place.row + span) return;
    const heir = place.row === at ? table.rows[at + 1]?.cells[place.column] : head;
    if (!heir) return;
    setSpans(heir, span - 1, columnSpan(head));
  });
  table.rows.splice(at, 1);
}

export function deleteColumn(table: Table, reference: { row: number; column: number }): boolean {
  const count = columnSpan(cellAt(table, reference.row, reference.column));
  for (let n = 0; n < count; n++) deleteOneColumn(table, reference.column);
  return table.columns > 0;
}

function deleteOneColumn(table: Table, at: number): void {
  eachHead(table, (head, place) => {
    const span = columnSpan(head);
    if (span === 1 || at < place.column || at >= place.column + span) return;
    const heir = place.column === at ? table.rows[place.row]?.cells[at + 1] : head;
    if (!heir) return;
    setSpans(heir, rowSpan(head), span - 1);
  });
  for (const row of table.rows) row.cells.splice(at, 1);
  table.columns -= 1;
  table.style.tableColumnProperties?.splice(at, 1);
}

/** Cells in a list of their own first, so that `visit` may change spans without being shown its own changes. */
function eachHead(table: Table, visit: (cell: Cell, place: { row: number; column: number }) => void): void {
  const heads = table.rows.flatMap(({ cells }, row) => cells.map((cell, column) => ({ cell, row, column })));
  for (const { cell, row, column } of heads.filter(({ cell }) => rowSpan(cell) > 1 || columnSpan(cell) > 1)) {
    visit(cell, { row, column });
  }
}

/** The cells of a range, row by row; refuses a range that leaves the table. */
export function cellsIn(table: Table, range: CellRange): Cell[] {
  if (range.rows < 1 || range.columns < 1)
    throw new Refusal('The table range must span at least one row and one column.');
  cellAt(table, range.row, range.column);
  cellAt(table, range.row + range.rows - 1, range.column + range.columns - 1);
  return table.rows
    .slice(range.row, range.row + range.rows)
    .flatMap(row => row.cells.slice(range.column, range.column + range.columns));
}

/** Merges a rectangle; the words of all its cells end up in the upper left one. */
export function mergeCells(table: Table, range: CellRange): void {
  eachHead(table, (cell, place) => {
    const inside = (row: number, column: number): boolean =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns;
    const corners = [
      inside(place.row, place.column),
      inside(place.row + rowSpan(cell) - 1, place.column + columnSpan(cell) - 1),
    ];
    if (corners[0] !== corners[1]) throw new Refusal('The range must be rectangular: it cuts through merged cells.');
  });
  const [head, ...covered] = cellsIn(table, range);
  if (!head) return;
  const words = [head, ...covered].flatMap(cell => (isBlank(cell) ? [] : cell.content));
  const emptyHead = head.content;
  head.content = words.length > 0 ? words : emptyHead;
  setSpans(head, range.rows, range.columns);
  for (const cell of covered) {
    cell.content = [blankLike(cell)];
    setSpans(cell, 1, 1);
  }
}

export function unmergeCells(table: Table, range: CellRange): void {
  for (const cell of cellsIn(table, range)) {
    setSpans(cell, 1, 1);
  }
}

function isBlank(cell: Cell): boolean {
  return cell.content.every(block => block.kind === 'paragraph' && textOf(block) === '' && block.elements.length === 1);
}

function blankLike(cell: Cell): Block {
  const style = (cell.content[cell.content.length - 1] as Paragraph).style;
  return plainParagraph('', style);
}
