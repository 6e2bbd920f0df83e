// Placed cells and rows → spreadsheets.batchUpdate requests. Pure. Neighbouring cells of one row become one request.
import { type CellValue, DATE_PATTERN, type Row, type TabShape } from '../../../core/workbook/tables.ts';
import type { SheetsRequest } from '../../teacher/ports.ts';
import { isIsoDay, isoToSerial } from '../workbook/grid.ts';
import type { PlacedCell, PlacedRows, Target } from '../workbook/place.ts';

const ALL_FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat,userEnteredFormat.textFormat.link';

export function encodeCells(cells: readonly PlacedCell[], sheetId: (tab: TabShape) => number): SheetsRequest[] {
  return cells.map(cell => ({
    updateCells: {
      start: { sheetId: sheetId(cell.tab), rowIndex: cell.row + 1, columnIndex: cell.column },
      rows: [{ values: [cellData(cell)] }],
      fields: fieldsOf(cell),
    },
  }));
}

export function encodeAppends(rows: readonly PlacedRows[], sheetId: (tab: TabShape) => number): SheetsRequest[] {
  return rows.map(placed => ({
    appendCells: {
      sheetId: sheetId(placed.tab),
      rows: placed.rows.map(row => ({ values: row.map(cell => (cell ? newCell(cell) : {})) })),
      fields: ALL_FIELDS,
    },
  }));
}

/** values.append with RAW: nothing is parsed. The journal keeps the shape's column order. */
export function encodeJournalRow(tab: TabShape, row: Row): CellValue[] {
  return tab.columns.map(column => (column.key === 'id' ? row.id : (row.values[column.key] ?? '')));
}

function fieldsOf(target: Target): string {
  if (target.kind === 'date') return 'userEnteredValue,userEnteredFormat.numberFormat';
  return target.kind === 'link' ? 'userEnteredValue,userEnteredFormat.textFormat.link' : 'userEnteredValue';
}

/** Words of a new row stay words, also those that somebody types there later: "3/4" would become a day, "12%" a number. */
function newCell(target: Target): Record<string, unknown> {
  if (target.kind !== 'text') return cellData(target);
  return { ...cellData(target), userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
}

function cellData(target: Target): Record<string, unknown> {
  if (target.value === '') return {};
  if (target.kind === 'date' && isIsoDay(target.value)) {
    return {
      userEnteredValue: { numberValue: isoToSerial(String(target.value)) },
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: DATE_PATTERN } },
    };
  }
  const link = target.link ? { userEnteredFormat: { textFormat: { link: { uri: target.link } } } } : {};
  return { userEnteredValue: extendedValue(target.value), ...link };
}

function extendedValue(value: CellValue): Record<string, unknown> {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}
