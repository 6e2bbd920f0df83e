// Where a range lies, and the one way its cells are read and written. The classes above it add what stands in the cells.
import { checkSignature } from '../../runtime/signature.ts';
import { boxText, columnName, quotedTitle } from '../../spreadsheets/a1.ts';
import { type Draft, guard } from '../../spreadsheets/draft.ts';
import { Evaluation } from '../../spreadsheets/formula/evaluate.ts';
import { cellAt, forEachCell, putCell, rangeOf, sheetOf } from '../../spreadsheets/grid.ts';
import {
  type Box,
  type Cell,
  type GridRange,
  type Sheet as Model,
  SpreadsheetError,
} from '../../spreadsheets/model.ts';
import { refusal } from '../../spreadsheets/validation.ts';
import { ScriptError } from '../../types.ts';
import type { Host } from './host.ts';
import type { Sheet } from './sheet.ts';

/** 'columns' for A:C, 'rows' for 1:3, 'sheet' for the whole sheet: how the range was asked for. */
export type Whole = 'columns' | 'rows' | 'sheet';

export abstract class RangeAddress {
  readonly _sheet: Sheet;
  readonly _box: Box;
  readonly _whole: Whole | undefined;

  constructor(sheet: Sheet, box: Box, whole?: Whole) {
    this._sheet = sheet;
    this._box = box;
    this._whole = whole;
  }

  abstract _range(box: Box): this;

  get _host(): Host {
    return this._sheet._host;
  }

  _gridRange(): GridRange {
    const { _sheetId: sheetId } = this._sheet;
    if (this._whole === 'sheet') return { sheetId };
    const range = rangeOf(sheetId, this._box);
    if (this._whole === 'columns')
      return { sheetId, startColumnIndex: this._box.left, endColumnIndex: this._box.right };
    return this._whole === 'rows' ? { sheetId, startRowIndex: this._box.top, endRowIndex: this._box.bottom } : range;
  }

  /** 'My sheet'!$A$1:$B$3, for formulas that must not move. */
  _absoluteText(): string {
    const { top, bottom, left, right } = this._box;
    return `${quotedTitle(this._sheet._model().properties.title)}!$${columnName(left)}$${top + 1}:$${columnName(right - 1)}$${bottom}`;
  }

  get _cellCount(): number {
    return (this._box.bottom - this._box.top) * (this._box.right - this._box.left);
  }

  getRow(): number {
    return this._box.top + 1;
  }

  getRowIndex(): number {
    return this._box.top + 1;
  }

  getColumn(): number {
    return this._box.left + 1;
  }

  getLastRow(): number {
    return this._box.bottom;
  }

  getLastColumn(): number {
    return this._box.right;
  }

  getNumRows(): number {
    return this._box.bottom - this._box.top;
  }

  getHeight(): number {
    return this._box.bottom - this._box.top;
  }

  getNumColumns(): number {
    return this._box.right - this._box.left;
  }

  getWidth(): number {
    return this._box.right - this._box.left;
  }

  getGridId(): number {
    return this._sheet._sheetId;
  }

  getSheet(): Sheet {
    return this._sheet;
  }

  /** Empty for a whole sheet (observed on live Google). */
  getA1Notation(): string {
    const { top, bottom, left, right } = this._box;
    if (this._whole === 'sheet') return '';
    if (this._whole === 'columns') return `${columnName(left)}:${columnName(right - 1)}`;
    return this._whole === 'rows' ? `${top + 1}:${bottom}` : boxText(this._box);
  }

  getCell(row: number, column: number): this {
    checkSignature('SpreadsheetApp.Range.getCell', [row, column], ['Number', 'Number']);
    const box = { top: this._box.top + row - 1, left: this._box.left + column - 1 };
    if (row < 1 || column < 1 || box.top >= this._box.bottom || box.left >= this._box.right)
      throw new ScriptError('Cell reference out of range');
    return this._range({ ...box, bottom: box.top + 1, right: box.left + 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): this {
    const given = [rowOffset, columnOffset, numRows, numColumns];
    checkSignature(
      'SpreadsheetApp.Range.offset',
      given,
      ['Number', 'Number'],
      ['Number', 'Number', 'Number'],
      ['Number', 'Number', 'Number', 'Number'],
    );
    const [top, left] = [this._box.top + rowOffset, this._box.left + columnOffset];
    return this._range(
      this._sheet._boxAt(top + 1, left + 1, {
        rows: numRows ?? this.getNumRows(),
        columns: numColumns ?? this.getNumColumns(),
      }),
    );
  }

  /** One result a cell, row by row. */
  _map<T>(read: (cell: Cell, row: number, column: number) => T): T[][] {
    const model = this._sheet._model();
    const { top, bottom, left, right } = this._box;
    return Array.from({ length: bottom - top }, (_, row) =>
      Array.from({ length: right - left }, (_, column) =>
        read(cellAt(model, top + row, left + column), top + row, left + column),
      ),
    );
  }

  _reads(member: string): void {
    this._host.read(`SpreadsheetApp.Range.${member}`, {
      operation: 'SpreadsheetApp.getValues',
      cells: this._cellCount,
    });
  }

  /** Writes every cell of the range; `entersValues` asks the strict validations of the cells, as typing does. */
  _write(
    member: string,
    change: (cell: Cell, place: { row: number; column: number; draft: Draft }) => Cell,
    entersValues = false,
  ): this {
    const single = this._cellCount === 1;
    const cost = { operation: single ? 'SpreadsheetApp.setValue' : 'SpreadsheetApp.setValues', cells: this._cellCount };
    const action = (draft: Draft): void => {
      const sheet = sheetOf(draft.spreadsheet, this._sheet._sheetId);
      guard(draft, sheet, this._box);
      forEachCell(this._box, (row, column) =>
        putCell(sheet, row, column, change(cellAt(sheet, row, column), { row, column, draft })),
      );
      if (entersValues) checkValidations(draft, sheet, this._box);
    };
    this._host.write(`SpreadsheetApp.Range.${member}`, action, cost);
    return this;
  }

  /** The element of a matrix that belongs to a cell, after its size was checked in Google's words. */
  _element<T>(matrix: readonly (readonly T[])[], { row, column }: { row: number; column: number }): T | undefined {
    return matrix[row - this._box.top]?.[column - this._box.left];
  }

  _checkSize(matrix: readonly (readonly unknown[])[]): void {
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    if (matrix.length !== rows) {
      throw new ScriptError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${matrix.length} but the range has ${rows}.`,
      );
    }
    const odd = matrix.find(row => row.length !== columns);
    if (odd) {
      throw new ScriptError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
  }
}

function checkValidations(draft: Draft, sheet: Model, box: Box): void {
  const evaluation = new Evaluation(draft.spreadsheet, draft.instant);
  forEachCell(box, (row, column) => {
    const text = refusal({ spreadsheet: draft.spreadsheet, sheet, evaluation }, { row, column });
    if (text) throw new SpreadsheetError(text);
  });
}
