// Edits that look at the cells first: filling on, duplicates, white space, chance order, splitting texts, checkboxes.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import type { Draft } from '../../spreadsheets/draft.ts';
import { autoFill } from '../../spreadsheets/fill.ts';
import { cellAt, sheetOf, withFields } from '../../spreadsheets/grid.ts';
import type { Box, Cell, EnteredValue, Sheet as Model } from '../../spreadsheets/model.ts';
import { randomizeRows, removeDuplicates, splitText, trimWhitespace } from '../../spreadsheets/tidy.ts';
import { NotEmulated } from '../../types.ts';
import { condition } from './condition-words.ts';
import { AutoFillSeries, TextToColumnsDelimiter } from './enums.ts';
import { RangeAddress } from './range-address.ts';
import { RangeValues } from './range-values.ts';
import { cellWithValue } from './values.ts';

const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

export abstract class RangeEdits extends RangeValues {
  autoFill(destination: RangeAddress, series: EnumMember): void {
    checkSignature('SpreadsheetApp.Range.autoFill', [destination, series], [RangeAddress, AutoFillSeries]);
    this.#fill('autoFill', destination._box, series);
  }

  /** Down as far as the column to the left has values without a gap, else the one to the right; nothing without either. */
  autoFillToNeighbor(series: EnumMember): void {
    checkSignature('SpreadsheetApp.Range.autoFillToNeighbor', [series], [AutoFillSeries]);
    const model = this._sheet._model();
    const { left, right, bottom } = this._box;
    const reach = (column: number): number => {
      let row = bottom;
      while (column >= 0 && cellAt(model, row, column).userEnteredValue) row++;
      return row;
    };
    const end = reach(left - 1) > bottom ? reach(left - 1) : reach(right);
    this.#fill('autoFillToNeighbor', { ...this._box, bottom: end }, series);
  }

  #fill(member: string, area: Box, series: EnumMember): void {
    const isAlternate = series === AutoFillSeries.ALTERNATE_SERIES;
    this.#edit(member, (draft, sheet) => autoFill(draft, sheet, { source: this._box, area, isAlternate }));
  }

  /** Columns are those of the sheet, from 1. Answers the range without the rows that went. */
  removeDuplicates(columnsToCompare?: readonly number[]): this {
    checkSignature('SpreadsheetApp.Range.removeDuplicates', [columnsToCompare], [], ['Number[]']);
    const { left, right } = this._box;
    const all = Array.from({ length: right - left }, (_, offset) => left + offset);
    const columns = columnsToCompare?.map(column => column - 1) ?? all;
    const gone = this.#edit('removeDuplicates', (draft, sheet) =>
      removeDuplicates(draft, sheet, { box: this._box, columns }),
    );
    return this._range({ ...this._box, bottom: this._box.bottom - gone });
  }

  trimWhitespace(): this {
    this.#edit('trimWhitespace', (draft, sheet) => trimWhitespace(draft, sheet, this._box));
    return this;
  }

  randomize(): this {
    this.#edit('randomize', (draft, sheet) => randomizeRows(draft, sheet, this._box));
    return this;
  }

  splitTextToColumns(delimiter?: string | EnumMember): void {
    const member = 'SpreadsheetApp.Range.splitTextToColumns';
    checkSignature(member, [delimiter], [], ['String'], [TextToColumnsDelimiter]);
    // How Google finds the delimiter itself is written nowhere.
    if (delimiter === undefined) throw new NotEmulated(`${member} without a delimiter`);
    const text = typeof delimiter === 'string' ? delimiter : (DELIMITERS[delimiter.name()] ?? ',');
    this.#edit('splitTextToColumns', (draft, sheet) => splitText(draft, sheet, { box: this._box, delimiter: text }));
  }

  /** Every cell is unchecked at first, whatever stood in it (A/reference/spreadsheet/range#insertcheckboxes). */
  insertCheckboxes(...values: unknown[]): this {
    checkSignature('SpreadsheetApp.Range.insertCheckboxes', values, [], ['Any'], ['Any', 'Any']);
    const rule = { condition: condition('BOOLEAN', ...values), strict: true, showCustomUi: true };
    const unchecked = values.length === 0 ? false : (values[1] ?? '');
    return this._write('insertCheckboxes', (cell, { draft }) =>
      withFields(cellWithValue(draft, cell, unchecked), { dataValidation: rule }),
    );
  }

  /** Also clears what a checkbox had written; another value stays. */
  removeCheckboxes(): this {
    return this._write('removeCheckboxes', cell => {
      if (!states(cell)) return cell;
      const isState = isCheckedCell(cell) !== undefined;
      return withFields(cell, { dataValidation: undefined, ...(isState ? { userEnteredValue: undefined } : {}) });
    });
  }

  check(): this {
    return this._write('check', (cell, { draft }) => withState(draft, cell, 0));
  }

  uncheck(): this {
    return this._write('uncheck', (cell, { draft }) => withState(draft, cell, 1));
  }

  /** null when the cells differ, or one of them is no checkbox. */
  isChecked(): boolean | null {
    this._reads('isChecked');
    const found = new Set(this._map(isCheckedCell).flat());
    const [first] = found;
    return found.size === 1 ? (first ?? null) : null;
  }

  #edit<T>(member: string, action: (draft: Draft, sheet: Model) => T): T {
    const cost = { operation: 'SpreadsheetApp.setValues', cells: this._cellCount };
    return this._host.write(
      `SpreadsheetApp.Range.${member}`,
      draft => action(draft, sheetOf(draft.spreadsheet, this._sheet._sheetId)),
      cost,
    );
  }
}

/** Values of the checked and the unchecked state; undefined for a cell that is no checkbox. */
function states(cell: Cell): readonly [unknown, unknown] | undefined {
  const rule = cell.dataValidation?.condition;
  if (rule?.type !== 'BOOLEAN') return undefined;
  const [checked, unchecked] = (rule.values ?? []).map(value => value.userEnteredValue ?? '');
  return checked === undefined ? [true, false] : [checked, unchecked ?? ''];
}

function isCheckedCell(cell: Cell): boolean | undefined {
  const known = states(cell);
  if (!known) return undefined;
  const value = spelled(cell.userEnteredValue, known[1]);
  return known.map(String).includes(value) ? value === String(known[0]) : undefined;
}

/** A box without a value is unchecked, unless a word stands for that. */
function spelled(value: EnteredValue | undefined, unchecked: unknown): string {
  if (!value) return unchecked === '' ? '' : 'false';
  return String(Object.values(value)[0]);
}

function withState(draft: Draft, cell: Cell, state: 0 | 1): Cell {
  const known = states(cell);
  if (!known || isCheckedCell(cell) === undefined) return cell;
  return cellWithValue(draft, cell, known[state]);
}
