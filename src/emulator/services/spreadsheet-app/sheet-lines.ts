// Rows, columns and the grid of a sheet: inserting, deleting, moving, hiding, sizes, freezing.
import { checkSignature } from '../../runtime/signature.ts';
import { valueExtent } from '../../spreadsheets/grid.ts';
import type { Axis, DimensionProperties, Sheet as Model } from '../../spreadsheets/model.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../spreadsheets/render.ts';
import { ScriptError } from '../../types.ts';
import type { Host } from './host.ts';
import type { Range } from './range.ts';

interface Lines {
  readonly axis: Axis;
  /** From 1. */
  readonly start: number;
  readonly count: number;
}

export abstract class SheetLines {
  abstract get _host(): Host;
  abstract get _sheetId(): number;
  abstract _model(): Model;

  getLastRow(): number {
    this._host.read('SpreadsheetApp.Sheet.getLastRow');
    return valueExtent(this._model()).rows;
  }

  getLastColumn(): number {
    this._host.read('SpreadsheetApp.Sheet.getLastColumn');
    return valueExtent(this._model()).columns;
  }

  getMaxRows(): number {
    this._host.read('SpreadsheetApp.Sheet.getMaxRows');
    return this._model().properties.gridProperties.rowCount;
  }

  getMaxColumns(): number {
    this._host.read('SpreadsheetApp.Sheet.getMaxColumns');
    return this._model().properties.gridProperties.columnCount;
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this._insert('insertRows', { axis: 'ROWS', start: rowIndex, count: numRows }, false);
  }

  insertRowBefore(beforePosition: number): this {
    return this._insert('insertRowBefore', { axis: 'ROWS', start: beforePosition, count: 1 }, false);
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this._insert('insertRowsBefore', { axis: 'ROWS', start: beforePosition, count: howMany }, false);
  }

  insertRowAfter(afterPosition: number): this {
    return this._insert('insertRowAfter', { axis: 'ROWS', start: afterPosition + 1, count: 1 }, true);
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this._insert('insertRowsAfter', { axis: 'ROWS', start: afterPosition + 1, count: howMany }, true);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this._insert('insertColumns', { axis: 'COLUMNS', start: columnIndex, count: numColumns }, false);
  }

  insertColumnBefore(beforePosition: number): this {
    return this._insert('insertColumnBefore', { axis: 'COLUMNS', start: beforePosition, count: 1 }, false);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this._insert('insertColumnsBefore', { axis: 'COLUMNS', start: beforePosition, count: howMany }, false);
  }

  insertColumnAfter(afterPosition: number): this {
    return this._insert('insertColumnAfter', { axis: 'COLUMNS', start: afterPosition + 1, count: 1 }, true);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this._insert('insertColumnsAfter', { axis: 'COLUMNS', start: afterPosition + 1, count: howMany }, true);
  }

  deleteRow(rowPosition: number): this {
    return this._delete('deleteRow', { axis: 'ROWS', start: rowPosition, count: 1 });
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this._delete('deleteRows', { axis: 'ROWS', start: rowPosition, count: howMany });
  }

  deleteColumn(columnPosition: number): this {
    return this._delete('deleteColumn', { axis: 'COLUMNS', start: columnPosition, count: 1 });
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this._delete('deleteColumns', { axis: 'COLUMNS', start: columnPosition, count: howMany });
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    this._move('moveRows', { axis: 'ROWS', start: rowSpec.getRow(), count: rowSpec.getNumRows() }, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    this._move(
      'moveColumns',
      { axis: 'COLUMNS', start: columnSpec.getColumn(), count: columnSpec.getNumColumns() },
      destinationIndex,
    );
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this._lines('hideRows', { axis: 'ROWS', start: rowIndex, count: numRows }, { hiddenByUser: true });
  }

  showRows(rowIndex: number, numRows = 1): void {
    this._lines('showRows', { axis: 'ROWS', start: rowIndex, count: numRows }, { hiddenByUser: false });
  }

  hideRow(row: Range): void {
    this._lines('hideRow', { axis: 'ROWS', start: row.getRow(), count: row.getNumRows() }, { hiddenByUser: true });
  }

  unhideRow(row: Range): void {
    this._lines('unhideRow', { axis: 'ROWS', start: row.getRow(), count: row.getNumRows() }, { hiddenByUser: false });
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this._lines('hideColumns', { axis: 'COLUMNS', start: columnIndex, count: numColumns }, { hiddenByUser: true });
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this._lines('showColumns', { axis: 'COLUMNS', start: columnIndex, count: numColumns }, { hiddenByUser: false });
  }

  hideColumn(column: Range): void {
    this._lines(
      'hideColumn',
      { axis: 'COLUMNS', start: column.getColumn(), count: column.getNumColumns() },
      { hiddenByUser: true },
    );
  }

  unhideColumn(column: Range): void {
    this._lines(
      'unhideColumn',
      { axis: 'COLUMNS', start: column.getColumn(), count: column.getNumColumns() },
      { hiddenByUser: false },
    );
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return Boolean(this._model().rowProperties[rowPosition - 1]?.hiddenByUser);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return Boolean(this._model().columnProperties[columnPosition - 1]?.hiddenByUser);
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this._lines('setRowHeight', { axis: 'ROWS', start: rowPosition, count: 1 }, { pixelSize: height });
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this._lines('setRowHeights', { axis: 'ROWS', start: startRow, count: numRows }, { pixelSize: height });
  }

  getRowHeight(rowPosition: number): number {
    return this._model().rowProperties[rowPosition - 1]?.pixelSize ?? DEFAULT_ROW_HEIGHT;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this._lines('setColumnWidth', { axis: 'COLUMNS', start: columnPosition, count: 1 }, { pixelSize: width });
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this._lines(
      'setColumnWidths',
      { axis: 'COLUMNS', start: startColumn, count: numColumns },
      { pixelSize: width },
    );
  }

  getColumnWidth(columnPosition: number): number {
    return this._model().columnProperties[columnPosition - 1]?.pixelSize ?? DEFAULT_COLUMN_WIDTH;
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): this {
    const dimensions = this._dimension({ axis: 'COLUMNS', start: startColumn, count: numColumns });
    this._host.request('SpreadsheetApp.Sheet.autoResizeColumns', { autoResizeDimensions: { dimensions } });
    return this;
  }

  autoResizeRows(startRow: number, numRows: number): this {
    const dimensions = this._dimension({ axis: 'ROWS', start: startRow, count: numRows });
    this._host.request('SpreadsheetApp.Sheet.autoResizeRows', { autoResizeDimensions: { dimensions } });
    return this;
  }

  getFrozenRows(): number {
    return this._model().properties.gridProperties.frozenRowCount ?? 0;
  }

  setFrozenRows(rows: number): void {
    this._properties('setFrozenRows', { gridProperties: { frozenRowCount: rows } }, 'gridProperties.frozenRowCount');
  }

  getFrozenColumns(): number {
    return this._model().properties.gridProperties.frozenColumnCount ?? 0;
  }

  setFrozenColumns(columns: number): void {
    this._properties(
      'setFrozenColumns',
      { gridProperties: { frozenColumnCount: columns } },
      'gridProperties.frozenColumnCount',
    );
  }

  _properties(member: string, properties: object, fields: string): this {
    this._host.request(`SpreadsheetApp.Sheet.${member}`, {
      updateSheetProperties: { properties: { sheetId: this._sheetId, ...properties }, fields },
    });
    return this;
  }

  _dimension({ axis, start, count }: Lines): object {
    if (count < 1) throw new ScriptError(`The number of ${axis.toLowerCase()} must be at least 1.`);
    return { sheetId: this._sheetId, dimension: axis, startIndex: start - 1, endIndex: start - 1 + count };
  }

  _insert(member: string, lines: Lines, inheritFromBefore: boolean): this {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [lines.start, lines.count], ['Number', 'Number']);
    this._host.request(`SpreadsheetApp.Sheet.${member}`, {
      insertDimension: { range: this._dimension(lines), inheritFromBefore },
    });
    return this;
  }

  _delete(member: string, lines: Lines): this {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [lines.start, lines.count], ['Number', 'Number']);
    const { rowCount, columnCount } = this._model().properties.gridProperties;
    if (lines.start + lines.count - 1 > (lines.axis === 'ROWS' ? rowCount : columnCount))
      throw new ScriptError(`Those ${lines.axis.toLowerCase()} are out of bounds.`);
    this._host.request(`SpreadsheetApp.Sheet.${member}`, { deleteDimension: { range: this._dimension(lines) } });
    return this;
  }

  _move(member: string, lines: Lines, destinationIndex: number): void {
    this._host.request(`SpreadsheetApp.Sheet.${member}`, {
      moveDimension: { source: this._dimension(lines), destinationIndex: destinationIndex - 1 },
    });
  }

  _lines(member: string, lines: Lines, properties: DimensionProperties): this {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [lines.start, lines.count], ['Number', 'Number']);
    const fields = Object.keys(properties).join(',');
    this._host.request(`SpreadsheetApp.Sheet.${member}`, {
      updateDimensionProperties: { range: this._dimension(lines), properties, fields },
    });
    return this;
  }
}
