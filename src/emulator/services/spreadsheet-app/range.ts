// Range: what is done with a range as a whole: clearing, sorting, copying, merging, filtering, protecting.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { boxOf, cellAt, contains, forEachFilled, intersects, withFields } from '../../spreadsheets/grid.ts';
import type { Box, Cell } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  holdsLine,
  lineOf,
} from './developer-metadata.ts';
import { CopyPasteType, Dimension, Direction } from './enums.ts';
import { Filter } from './filter.ts';
import type { Protection } from './protection.ts';
import { RangeEdits } from './range-edits.ts';
import type { Sheet } from './sheet.ts';

/** Rows and columns of one step. */
const STEPS = { UP: [-1, 0], DOWN: [1, 0], NEXT: [0, 1], PREVIOUS: [0, -1] } as const;

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Fields of a cell that these options clear; values and formats when none of the kinds is named. */
export function clearedFields(options: ClearOptions = {}): { readonly [field in keyof Cell]?: undefined } {
  const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
  const isAll = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
  return {
    ...(isAll || contentsOnly ? { userEnteredValue: undefined, textFormatRuns: undefined } : {}),
    ...(isAll || formatOnly ? { userEnteredFormat: undefined } : {}),
    ...(validationsOnly ? { dataValidation: undefined } : {}),
    ...(commentsOnly ? { note: undefined } : {}),
  };
}

type Plain = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getA1Notation'
  | 'getGridId'
  | 'getValue'
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getNote'
  | 'getNotes'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getFontSize'
  | 'getFontStyle'
  | 'getFontLine'
  | 'getFontFamily'
  | 'getWrap'
  | 'isBlank'
  | 'isPartOfMerge'
  | 'canEdit'
  | 'getHorizontalAlignment'
>;

export class Range extends RangeEdits implements Plain {
  static readonly googleName = 'SpreadsheetApp.Range';

  override _range(box: Box): this {
    return new Range(this._sheet, box) as this;
  }

  isBlank(): boolean {
    return this.getValues().every(row => row.every(value => value === ''));
  }

  /** Values and formats; notes and validations stay unless asked for. */
  clear(options?: ClearOptions): this {
    checkSignature('SpreadsheetApp.Range.clear', [options], [], ['Object']);
    const fields = clearedFields(options);
    const hidden = options?.skipFilteredRows ? this._sheet._filteredRows() : new Set<number>();
    return this._write('clear', (cell, { row }) => (hidden.has(row) ? cell : withFields(cell, fields)));
  }

  clearContent(): this {
    return this._write('clearContent', cell =>
      withFields(cell, { userEnteredValue: undefined, textFormatRuns: undefined }),
    );
  }

  clearFormat(): this {
    return this._write('clearFormat', cell => withFields(cell, { userEnteredFormat: undefined }));
  }

  /** By column number of the sheet, or by { column, ascending }, one or several. */
  sort(spec: unknown): this {
    const specs = (Array.isArray(spec) ? spec : [spec]).map(item => {
      const { column, ascending = true } =
        typeof item === 'number' ? { column: item } : (item as { column: number; ascending?: boolean });
      return { dimensionIndex: column - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' };
    });
    this._host.request('SpreadsheetApp.Range.sort', { sortRange: { range: this._gridRange(), sortSpecs: specs } });
    return this;
  }

  /** Conflicting options are taken without a word, as on live Google. */
  copyTo(destination: Range, typeOrOptions?: EnumMember | ClearOptions | string, isTransposed = false): void {
    const pasteType = CopyPasteType._has(typeOrOptions) ? String(typeOrOptions) : optionType(typeOrOptions);
    const pasteOrientation = isTransposed ? 'TRANSPOSE' : 'NORMAL';
    this._host.request('SpreadsheetApp.Range.copyTo', {
      copyPaste: { source: this._gridRange(), destination: destination._gridRange(), pasteType, pasteOrientation },
    });
  }

  copyValuesToRange(sheet: Sheet | number, ...place: readonly [number, number, number, number]): void {
    this.#copyTo('copyValuesToRange', sheet, { place, pasteType: 'PASTE_VALUES' });
  }

  copyFormatToRange(sheet: Sheet | number, ...place: readonly [number, number, number, number]): void {
    this.#copyTo('copyFormatToRange', sheet, { place, pasteType: 'PASTE_FORMAT' });
  }

  #copyTo(
    member: string,
    sheet: Sheet | number,
    { place, pasteType }: { place: readonly [number, number, number, number]; pasteType: string },
  ): void {
    const numbers = ['Number', 'Number', 'Number', 'Number'] as const;
    checkSignature(
      `SpreadsheetApp.Range.${member}`,
      [sheet, ...place],
      ['Number', ...numbers],
      [this._sheet.constructor as new () => object, ...numbers],
    );
    const [column, columnEnd, row, rowEnd] = place;
    const sheetId = typeof sheet === 'number' ? sheet : sheet.getSheetId();
    const destination = {
      sheetId,
      startRowIndex: row - 1,
      endRowIndex: rowEnd,
      startColumnIndex: column - 1,
      endColumnIndex: columnEnd,
    };
    this._host.request(`SpreadsheetApp.Range.${member}`, {
      copyPaste: { source: this._gridRange(), destination, pasteType },
    });
  }

  moveTo(destination: Range): void {
    checkSignature('SpreadsheetApp.Range.moveTo', [destination], [Range]);
    const { top, left } = destination._box;
    const corner = { sheetId: destination._sheet._sheetId, rowIndex: top, columnIndex: left };
    this._host.request('SpreadsheetApp.Range.moveTo', {
      cutPaste: { source: this._gridRange(), destination: corner, pasteType: 'PASTE_NORMAL' },
    });
  }

  deleteCells(dimension: EnumMember): void {
    checkSignature('SpreadsheetApp.Range.deleteCells', [dimension], [Dimension]);
    this._host.request('SpreadsheetApp.Range.deleteCells', {
      deleteRange: { range: this._gridRange(), shiftDimension: dimension.name() },
    });
  }

  insertCells(dimension: EnumMember): this {
    checkSignature('SpreadsheetApp.Range.insertCells', [dimension], [Dimension]);
    this._host.request('SpreadsheetApp.Range.insertCells', {
      insertRange: { range: this._gridRange(), shiftDimension: dimension.name() },
    });
    return this;
  }

  merge(): this {
    return this.#merged('merge', 'MERGE_ALL');
  }

  mergeAcross(): this {
    return this.#merged('mergeAcross', 'MERGE_ROWS');
  }

  mergeVertically(): this {
    return this.#merged('mergeVertically', 'MERGE_COLUMNS');
  }

  breakApart(): this {
    this._host.request('SpreadsheetApp.Range.breakApart', { unmergeCells: { range: this._gridRange() } });
    return this;
  }

  getMergedRanges(): Range[] {
    this._host.read('SpreadsheetApp.Range.getMergedRanges');
    const model = this._sheet._model();
    return model.merges
      .map(merge => boxOf(model, merge))
      .filter(box => intersects(box, this._box))
      .map(box => new Range(this._sheet, box));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  createFilter(): Filter {
    if (this._sheet._model().basicFilter)
      throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
    this._host.request('SpreadsheetApp.Range.createFilter', {
      setBasicFilter: { filter: { range: this._gridRange() } },
    });
    return new Filter(this._sheet);
  }

  getFilter(): Filter | null {
    return this._sheet.getFilter();
  }

  protect(): Protection {
    return this._sheet._protect('SpreadsheetApp.Range.protect', this._gridRange());
  }

  /** Of a whole row or column. */
  addDeveloperMetadata(...given: unknown[]): this {
    const location = lineOf(this);
    addMetadata(this._host, 'SpreadsheetApp.Range.addDeveloperMetadata', { location, given });
    return this;
  }

  /** What belongs to rows and columns that lie wholly in the range; so for the finder. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._sheet.getParent(), item => holdsLine(this, item));
  }

  canEdit(): boolean {
    return this._sheet._mayEdit(this._box);
  }

  /** Like Ctrl and an arrow: to the end of a block, over blanks to the next value, or to the edge. */
  getNextDataCell(direction: EnumMember): Range {
    checkSignature('SpreadsheetApp.Range.getNextDataCell', [direction], [Direction]);
    this._host.read('SpreadsheetApp.Range.getNextDataCell');
    const model = this._sheet._model();
    const { rowCount, columnCount } = model.properties.gridProperties;
    const [down, across] = STEPS[direction.name() as keyof typeof STEPS];
    let [row, column] = [this._box.top, this._box.left];
    const isInside = (): boolean =>
      row + down >= 0 && row + down < rowCount && column + across >= 0 && column + across < columnCount;
    const hasValue = (steps: number): boolean =>
      Boolean(cellAt(model, row + steps * down, column + steps * across).userEnteredValue);
    const isInBlock = hasValue(0) && isInside() && hasValue(1);
    while (isInside()) {
      if (isInBlock && !hasValue(1)) break;
      row += down;
      column += across;
      if (!isInBlock && hasValue(0)) break;
    }
    return new Range(this._sheet, { top: row, bottom: row + 1, left: column, right: column + 1 });
  }

  /** Grows over neighbours with values, in all four directions or along one dimension only. */
  getDataRegion(dimension?: EnumMember): Range {
    checkSignature('SpreadsheetApp.Range.getDataRegion', [dimension], [], [Dimension]);
    this._host.read('SpreadsheetApp.Range.getDataRegion');
    const model = this._sheet._model();
    const { rowCount, columnCount } = model.properties.gridProperties;
    const isFilled = (box: Box): boolean => {
      let hasValue = false;
      forEachFilled(model, box, (_row, _column, cell) => {
        hasValue ||= cell.userEnteredValue !== undefined;
      });
      return hasValue;
    };
    let box = this._box;
    for (let before: Box | undefined; before !== box; ) {
      before = box;
      if (dimension !== Dimension.COLUMNS) {
        if (box.top > 0 && isFilled({ ...box, top: box.top - 1, bottom: box.top })) box = { ...box, top: box.top - 1 };
        if (box.bottom < rowCount && isFilled({ ...box, top: box.bottom, bottom: box.bottom + 1 }))
          box = { ...box, bottom: box.bottom + 1 };
      }
      if (dimension === Dimension.ROWS) continue;
      if (box.left > 0 && isFilled({ ...box, left: box.left - 1, right: box.left }))
        box = { ...box, left: box.left - 1 };
      if (box.right < columnCount && isFilled({ ...box, left: box.right, right: box.right + 1 }))
        box = { ...box, right: box.right + 1 };
    }
    return new Range(this._sheet, box);
  }

  /** Inside the active range it stays the active one; elsewhere the cell is all that is active. */
  activateAsCurrentCell(): this {
    if (this._cellCount !== 1) throw new ScriptError('The range must consist of one cell.');
    const active = this._sheet.getActiveRange()._box;
    const isInside = this._sheet._isActive() && contains(active, this._box.top, this._box.left);
    if (!isInside) this.activate();
    this._host.currentA1 = this.getA1Notation();
    return this;
  }

  activate(): this {
    this._host.currentA1 = undefined;
    this._host.activeSheetId = this._sheet._sheetId;
    this._host.activeA1 = this.getA1Notation();
    return this;
  }

  #merged(member: string, mergeType: string): this {
    this._host.request(`SpreadsheetApp.Range.${member}`, { mergeCells: { range: this._gridRange(), mergeType } });
    return this;
  }
}

function optionType(options: unknown): string {
  const { contentsOnly, formatOnly } = (typeof options === 'object' && options !== null ? options : {}) as ClearOptions;
  return contentsOnly ? 'PASTE_VALUES' : formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}
