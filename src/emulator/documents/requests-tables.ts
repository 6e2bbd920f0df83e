// batchUpdate requests about tables.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { newTable } from './defaults.ts';
import { insertBlockAt } from './edit-text.ts';
import { CELL_FIELDS, COLUMN_FIELDS, maskedFields, ROW_FIELDS, withMasked, writeMasked } from './fields.ts';
import { segmentPlaces, shiftRanges } from './indexes.ts';
import { cellPlaceOf, insertionOf, type TablePlace, tableOf } from './locations.ts';
import type { Cell, StoredDocument, Table } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './requests.ts';
import {
  type CellRange,
  cellsIn,
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  mergeCells,
  unmergeCells,
} from './tables.ts';
import { blockUnits, difference } from './units.ts';

type Style = Record<string, unknown>;

export const TABLE_HANDLERS: Handlers = {
  insertTable({ document }, request) {
    const { rows, columns } = request;
    if (!rows || rows < 1) throw new Refusal('The number of rows must be at least 1.');
    if (!columns || columns < 1) throw new Refusal('The number of columns must be at least 1.');
    const { where, index } = insertionOf(document, request);
    if (where.segment.id in where.tab.footnotes) throw new Refusal('Tables cannot be inserted inside a footnote.');
    const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    insertBlockAt(where, index, newTable(texts));
    return undefined;
  },
  insertTableRow({ document }, { tableCellLocation, insertBelow }) {
    const place = cellPlaceOf(document, tableCellLocation);
    reshape(place, table => {
      insertRow(table, place, insertBelow ?? false);
      return true;
    });
    return undefined;
  },
  insertTableColumn({ document }, { tableCellLocation, insertRight }) {
    const place = cellPlaceOf(document, tableCellLocation);
    reshape(place, table => {
      insertColumn(table, place, insertRight ?? false);
      return true;
    });
    return undefined;
  },
  deleteTableRow({ document }, { tableCellLocation }) {
    const place = cellPlaceOf(document, tableCellLocation);
    reshape(place, table => deleteRow(table, place));
    return undefined;
  },
  deleteTableColumn({ document }, { tableCellLocation }) {
    const place = cellPlaceOf(document, tableCellLocation);
    reshape(place, table => deleteColumn(table, place));
    return undefined;
  },
  mergeTableCells({ document }, { tableRange }) {
    const { place, range } = tableRangeOf(document, tableRange);
    reshape(place, table => {
      mergeCells(table, range);
      return true;
    });
    return undefined;
  },
  unmergeTableCells({ document }, { tableRange }) {
    const { place, range } = tableRangeOf(document, tableRange);
    unmergeCells(place.table, range);
    return undefined;
  },
  updateTableCellStyle({ document }, request) {
    const paths = maskedFields(request.fields, CELL_FIELDS);
    for (const cell of styledCells(document, request))
      cell.style = withMasked(cell.style as Style, (request.tableCellStyle ?? {}) as Style, paths);
    return undefined;
  },
  updateTableColumnProperties({ document }, request) {
    const { table } = tableOf(document, request.tableStartLocation);
    const paths = maskedFields(request.fields, COLUMN_FIELDS);
    const { widthType, width } = request.tableColumnProperties ?? {};
    if (widthType === 'FIXED_WIDTH' && (width?.magnitude ?? 0) < 5)
      throw new Refusal('The width of a column must be at least 5 points.');
    const properties = columnsOf(table);
    for (const column of chosen(request.columnIndices, table.columns)) {
      writeMasked(properties[column] as Style, (request.tableColumnProperties ?? {}) as Style, paths);
    }
    return undefined;
  },
  updateTableRowStyle({ document }, request) {
    const { table } = tableOf(document, request.tableStartLocation);
    const paths = maskedFields(request.fields, ROW_FIELDS);
    for (const row of chosen(request.rowIndices, table.rows.length)) {
      writeMasked(table.rows[row]!.style as Style, (request.tableRowStyle ?? {}) as Style, paths);
    }
    return undefined;
  },
  pinTableHeaderRows({ document }, { tableStartLocation, pinnedHeaderRowsCount }) {
    const { table } = tableOf(document, tableStartLocation);
    const count = pinnedHeaderRowsCount ?? 0;
    if (count < 0 || count > table.rows.length) throw new Refusal('The number of pinned header rows is out of bounds.');
    for (const [index, row] of table.rows.entries()) {
      if (index < count) row.style.tableHeader = true;
      else delete row.style.tableHeader;
    }
    return undefined;
  },
};

/** Changes a table's shape and tells the named ranges; a table without rows or columns leaves the document. */
function reshape(place: TablePlace, change: (table: Table) => boolean): void {
  const { where, table, start } = place;
  const before = blockUnits(table);
  const remains = change(table);
  if (!remains) {
    for (const { stretch, at } of segmentPlaces(where.segment)) {
      if (stretch.content[at] !== table) continue;
      stretch.content.splice(at, 1);
      break;
    }
  }
  const moved = difference(before, remains ? blockUnits(table) : '');
  shiftRanges(where.tab, where.segment.id, { ...moved, at: start + moved.at });
}

function tableRangeOf(
  document: StoredDocument,
  range: docs_v1.Schema$TableRange | null | undefined,
): { place: TablePlace; range: CellRange } {
  const place = cellPlaceOf(document, range?.tableCellLocation);
  return {
    place,
    range: { row: place.row, column: place.column, rows: range?.rowSpan ?? 0, columns: range?.columnSpan ?? 0 },
  };
}

function styledCells(document: StoredDocument, request: docs_v1.Schema$UpdateTableCellStyleRequest): Cell[] {
  if (request.tableStartLocation)
    return tableOf(document, request.tableStartLocation).table.rows.flatMap(row => row.cells);
  const { place, range } = tableRangeOf(document, request.tableRange);
  return cellsIn(place.table, range);
}

function columnsOf(table: Table): docs_v1.Schema$TableColumnProperties[] {
  table.style.tableColumnProperties ??= Array.from({ length: table.columns }, () => ({
    widthType: 'EVENLY_DISTRIBUTED',
  }));
  return table.style.tableColumnProperties;
}

/** No index means all of them. */
function chosen(indices: number[] | null | undefined, count: number): number[] {
  if (!indices?.length) return Array.from({ length: count }, (_, index) => index);
  const wrong = indices.find(index => index < 0 || index >= count);
  if (wrong !== undefined) throw new Refusal(`The index ${wrong} is out of the bounds of the table.`);
  return indices;
}
