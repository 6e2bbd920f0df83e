// What stands in a sheet as a whole: appending, clearing, sorting.
import { checkSignature } from '../../runtime/signature.ts';
import { guard } from '../../spreadsheets/draft.ts';
import { rowsHidden } from '../../spreadsheets/filters.ts';
import {
  boxOf,
  cellAt,
  forEachFilled,
  growGrid,
  putCell,
  sheetOf,
  valueExtent,
  withFields,
} from '../../spreadsheets/grid.ts';
import type { Cell } from '../../spreadsheets/model.ts';
import { clearedFields } from './range.ts';
import { SheetLines } from './sheet-lines.ts';
import { cellWithValue } from './values.ts';

export abstract class SheetContents extends SheetLines {
  /** Below the last row with a value; the grid grows when it must. */
  appendRow(rowContents: readonly unknown[]): this {
    checkSignature('SpreadsheetApp.Sheet.appendRow', [rowContents], ['Any[]']);
    this._host.write(
      'SpreadsheetApp.Sheet.appendRow',
      draft => {
        const sheet = sheetOf(draft.spreadsheet, this._sheetId);
        const row = valueExtent(sheet).rows;
        growGrid(sheet, row + 1, rowContents.length);
        guard(draft, sheet, { top: row, bottom: row + 1, left: 0, right: rowContents.length });
        rowContents.forEach((value, column) => {
          putCell(sheet, row, column, cellWithValue(draft, cellAt(sheet, row, column), value));
        });
      },
      { operation: 'SpreadsheetApp.appendRow', cells: rowContents.length },
    );
    return this;
  }

  /** Notes and data validations stay (observed on live Google). */
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    checkSignature('SpreadsheetApp.Sheet.clear', [options], ['Object']);
    const { contentsOnly = false, formatOnly = false } = options;
    return this.#clear('clear', clearedFields({ contentsOnly, formatOnly }));
  }

  clearContents(): this {
    return this.#clear('clearContents', { userEnteredValue: undefined, textFormatRuns: undefined });
  }

  clearFormats(): this {
    return this.#clear('clearFormats', { userEnteredFormat: undefined });
  }

  clearNotes(): this {
    return this.#clear('clearNotes', { note: undefined });
  }

  #clear(member: string, fields: { readonly [field in keyof Cell]?: undefined }): this {
    this._host.write(`SpreadsheetApp.Sheet.${member}`, draft => {
      const sheet = sheetOf(draft.spreadsheet, this._sheetId);
      guard(draft, sheet, boxOf(sheet, {}));
      forEachFilled(sheet, boxOf(sheet, {}), (row, column, cell) =>
        putCell(sheet, row, column, withFields(cell, fields)),
      );
    });
    return this;
  }

  /** Rows the filter hides, from 0. */
  _filteredRows(): ReadonlySet<number> {
    const model = this._model();
    const evaluation = this._host.evaluation();
    return rowsHidden(this._host.spreadsheet(), model, { filter: model.basicFilter, evaluation });
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this._filteredRows().has(rowPosition - 1);
  }

  /** Sorts every row, the header row too, unless rows are frozen: those stay where they are. */
  sort(columnPosition: number, ascending = true): this {
    checkSignature('SpreadsheetApp.Sheet.sort', [columnPosition, ascending], ['Number', 'Boolean']);
    const range = { sheetId: this._sheetId, startRowIndex: this.getFrozenRows() };
    const sortSpecs = [{ dimensionIndex: columnPosition - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }];
    this._host.request('SpreadsheetApp.Sheet.sort', { sortRange: { range, sortSpecs } });
    return this;
  }
}
