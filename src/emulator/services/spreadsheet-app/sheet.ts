// Sheet: one tab, its ranges, its rules and what stands on it.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { parseRange } from '../../spreadsheets/a1.ts';
import { guard, mayEdit } from '../../spreadsheets/draft.ts';
import {
  boxOf,
  cellAt,
  forEachFilled,
  growGrid,
  intersects,
  putCell,
  sheetOf,
  valueExtent,
  withFields,
} from '../../spreadsheets/grid.ts';
import type { Box, Cell, GridRange, Sheet as Model } from '../../spreadsheets/model.ts';
import { sheetCopy } from '../../spreadsheets/requests/sheets.ts';
import { ScriptError } from '../../types.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart.ts';
import { readColor, writeColor } from './colors.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { ProtectionType, SheetType } from './enums.ts';
import { Filter } from './filter.ts';
import type { Host } from './host.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import type { Whole } from './range-address.ts';
import { SheetLines } from './sheet-lines.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { cellWithValue, type ScriptValue } from './values.ts';

type Clear = { readonly [field in keyof Cell]?: undefined };

type Plain = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'getSheetId'
  | 'getName'
  | 'getSheetName'
  | 'getIndex'
  | 'isSheetHidden'
  | 'getTabColor'
  | 'hasHiddenGridlines'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'getColumnWidth'
  | 'getRowHeight'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'clearConditionalFormatRules'
  | 'hideRows'
  | 'hideColumns'
  | 'showRows'
  | 'showColumns'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'setFrozenRows'
  | 'setFrozenColumns'
>;

export class Sheet extends SheetLines implements Plain {
  static readonly googleName = 'SpreadsheetApp.Sheet';
  readonly #parent: Spreadsheet;
  readonly #sheetId: number;

  constructor(parent: Spreadsheet, sheetId: number) {
    super();
    this.#parent = parent;
    this.#sheetId = sheetId;
  }

  override get _host(): Host {
    return this.#parent._host;
  }

  override get sheetId(): number {
    return this.#sheetId;
  }

  override _model(): Model {
    return this._host.sheet(this.#sheetId);
  }

  getSheetId(): number {
    return this.#sheetId;
  }

  getName(): string {
    this._host.read('SpreadsheetApp.Sheet.getName');
    return this._model().properties.title;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    checkSignature('SpreadsheetApp.Sheet.setName', [name], ['Text']);
    return this._properties('setName', { title: String(name) }, 'title');
  }

  getIndex(): number {
    return this._model().properties.index + 1;
  }

  getParent(): Spreadsheet {
    return this.#parent;
  }

  getType(): EnumMember {
    return SheetType.GRID;
  }

  activate(): this {
    this._host.activeSheetId = this.#sheetId;
    this._host.activeA1 = undefined;
    return this;
  }

  isSheetHidden(): boolean {
    return Boolean(this._model().properties.hidden);
  }

  hideSheet(): this {
    return this._properties('hideSheet', { hidden: true }, 'hidden');
  }

  showSheet(): this {
    return this._properties('showSheet', { hidden: false }, 'hidden');
  }

  getTabColor(): string | null {
    const { tabColorStyle, tabColor } = this._model().properties;
    return tabColorStyle || tabColor ? writeColor(tabColorStyle, tabColor, '') : null;
  }

  setTabColor(color: string | null): this {
    checkSignature('SpreadsheetApp.Sheet.setTabColor', [color], ['String'], ['null']);
    const tabColorStyle = readColor(color);
    return this._properties('setTabColor', tabColorStyle ? { tabColorStyle } : {}, 'tabColor,tabColorStyle');
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    return this._properties(
      'setHiddenGridlines',
      { gridProperties: { hideGridlines } },
      'gridProperties.hideGridlines',
    );
  }

  hasHiddenGridlines(): boolean {
    return Boolean(this._model().properties.gridProperties.hideGridlines);
  }

  /** (row, column[, numRows[, numColumns]]) or any A1 or R1C1 text. */
  getRange(...given: (number | string)[]): Range {
    const numbers = ['Number', 'Number', 'Number', 'Number'] as const;
    checkSignature(
      'SpreadsheetApp.Sheet.getRange',
      given,
      ['String'],
      numbers.slice(0, 2),
      numbers.slice(0, 3),
      numbers,
    );
    this._host.scope('SpreadsheetApp.Sheet.getRange');
    const [row, column, rows = 1, columns = 1] = given;
    if (typeof row === 'string') return this.#byText(row);
    return new Range(this, this._boxAt(Number(row), Number(column), { rows: Number(rows), columns: Number(columns) }));
  }

  #byText(text: string): Range {
    const model = this._model();
    const range = parseRange(this._host.spreadsheet(), text, model);
    if (!range) throw new ScriptError('Range not found');
    const sheet = range.sheetId === this.#sheetId ? this : this.#parent._sheet(range.sheetId);
    return sheet._rangeOf(range);
  }

  _rangeOf(range: GridRange): Range {
    const model = this._model();
    const { rowCount, columnCount } = model.properties.gridProperties;
    if ((range.endRowIndex ?? 0) > rowCount || (range.endColumnIndex ?? 0) > columnCount) {
      throw new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const [hasRows, hasColumns] = [
      range.startRowIndex !== undefined || range.endRowIndex !== undefined,
      range.startColumnIndex !== undefined || range.endColumnIndex !== undefined,
    ];
    const whole: Whole | undefined =
      hasRows && hasColumns ? undefined : hasRows ? 'rows' : hasColumns ? 'columns' : undefined;
    return new Range(this, boxOf(model, range), whole);
  }

  /** Checked as Google checks numbers given for a range. */
  _boxAt(row: number, column: number, { rows, columns }: { rows: number; columns: number }): Box {
    const { rowCount, columnCount } = this._model().properties.gridProperties;
    if (rows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
    if (row < 1) throw new ScriptError('The starting row of the range is too small.');
    if (column < 1) throw new ScriptError('The starting column of the range is too small.');
    const box = { top: row - 1, bottom: row - 1 + rows, left: column - 1, right: column - 1 + columns };
    if (box.bottom > rowCount || box.right > columnCount)
      throw new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
    return box;
  }

  /** From A1 to the last cell with a value; A1 alone in an empty sheet. */
  getDataRange(): Range {
    this._host.read('SpreadsheetApp.Sheet.getDataRange');
    const { rows, columns } = valueExtent(this._model());
    return new Range(this, { top: 0, left: 0, bottom: Math.max(rows, 1), right: Math.max(columns, 1) });
  }

  getSheetValues(row: number, column: number, ...size: readonly [number, number]): ScriptValue[][] {
    return new Range(this, this._boxAt(row, column, { rows: size[0], columns: size[1] })).getValues();
  }

  getActiveRange(): Range {
    const a1 = this._host.activeSheetId === this.#sheetId ? this._host.activeA1 : undefined;
    return this.#byText(a1 || 'A1');
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** Below the last row with a value; the grid grows when it must. */
  appendRow(rowContents: readonly unknown[]): this {
    checkSignature('SpreadsheetApp.Sheet.appendRow', [rowContents], ['Any[]']);
    this._host.write(
      'SpreadsheetApp.Sheet.appendRow',
      draft => {
        const sheet = sheetOf(draft.spreadsheet, this.#sheetId);
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
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    if (options?.contentsOnly && !options.formatOnly) return this.clearContents();
    if (options?.formatOnly && !options.contentsOnly) return this.clearFormats();
    return this.#clear('clear', {
      userEnteredValue: undefined,
      textFormatRuns: undefined,
      userEnteredFormat: undefined,
    });
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

  #clear(member: string, fields: Clear): this {
    this._host.write(`SpreadsheetApp.Sheet.${member}`, draft => {
      const sheet = sheetOf(draft.spreadsheet, this.#sheetId);
      guard(draft, sheet, boxOf(sheet, {}));
      forEachFilled(sheet, boxOf(sheet, {}), (row, column, cell) =>
        putCell(sheet, row, column, withFields(cell, fields)),
      );
    });
    return this;
  }

  /** Sorts every row, the header row too, unless rows are frozen: those stay where they are. */
  sort(columnPosition: number, ascending = true): this {
    checkSignature('SpreadsheetApp.Sheet.sort', [columnPosition, ascending], ['Number', 'Boolean']);
    const range = { sheetId: this.#sheetId, startRowIndex: this.getFrozenRows() };
    const sortSpecs = [{ dimensionIndex: columnPosition - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }];
    this._host.request('SpreadsheetApp.Sheet.sort', { sortRange: { range, sortSpecs } });
    return this;
  }

  getFilter(): Filter | null {
    return this._model().basicFilter ? new Filter(this) : null;
  }

  protect(): Protection {
    const known = this._model().protectedRanges.find(protection => Object.keys(protection.range).length === 1);
    if (known) return new Protection(this, known.protectedRangeId);
    return this._protect('SpreadsheetApp.Sheet.protect', { sheetId: this.#sheetId });
  }

  _protect(member: string, range: GridRange): Protection {
    const id = this._host.write(member, draft => {
      const protectedRangeId = draft.newId();
      sheetOf(draft.spreadsheet, this.#sheetId).protectedRanges.push({ protectedRangeId, range });
      return protectedRangeId;
    });
    return new Protection(this, id);
  }

  getProtections(type: EnumMember): Protection[] {
    checkSignature('SpreadsheetApp.Sheet.getProtections', [type], [ProtectionType]);
    const isSheet = type === ProtectionType.SHEET;
    const found = this._model().protectedRanges.filter(
      protection => (Object.keys(protection.range).length === 1) === isSheet,
    );
    return found.map(protection => new Protection(this, protection.protectedRangeId));
  }

  _mayEdit(box: Box): boolean {
    const { email } = this._host.execution.caller;
    if (email === this._host.body.ownerOf(this._host.id)) return true;
    const model = this._model();
    return model.protectedRanges.every(
      protection => mayEdit(protection, email) || !intersects(boxOf(model, protection.range), box),
    );
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this._host.read('SpreadsheetApp.Sheet.getConditionalFormatRules');
    return this._model().conditionalFormats.map(
      rule =>
        new ConditionalFormatRule(
          rule,
          rule.ranges.map(range => this._rangeOf(range)),
        ),
    );
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    checkSignature('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules], ['Any[]']);
    this._host.write('SpreadsheetApp.Sheet.setConditionalFormatRules', draft => {
      sheetOf(draft.spreadsheet, this.#sheetId).conditionalFormats = rules.map(rule => structuredClone(rule._rule));
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this);
  }

  insertChart(chart: EmbeddedChart): void {
    checkSignature('SpreadsheetApp.Sheet.insertChart', [chart], [EmbeddedChart]);
    this._host.request('SpreadsheetApp.Sheet.insertChart', { addChart: { chart: chart._chart } });
  }

  getCharts(): EmbeddedChart[] {
    this._host.read('SpreadsheetApp.Sheet.getCharts');
    return this._model().charts.map(chart => new EmbeddedChart(chart));
  }

  removeChart(chart: EmbeddedChart): void {
    checkSignature('SpreadsheetApp.Sheet.removeChart', [chart], [EmbeddedChart]);
    this._host.request('SpreadsheetApp.Sheet.removeChart', {
      deleteEmbeddedObject: { objectId: chart.getChartId() ?? 0 },
    });
  }

  /** Into another spreadsheet, or the same one, as "Copy of …". */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    const source = this._model();
    const id = spreadsheet._host.write('SpreadsheetApp.Sheet.copyTo', draft => {
      const copy = sheetCopy(draft, source, draft.newId());
      const base = `Copy of ${source.properties.title}`;
      let title = base;
      for (let number = 2; draft.spreadsheet.sheets.some(sheet => sheet.properties.title === title); number++)
        title = `${base} ${number}`;
      copy.properties = { ...copy.properties, title, index: draft.spreadsheet.sheets.length };
      draft.spreadsheet.sheets.push(copy);
      return copy.properties.sheetId;
    });
    return spreadsheet._sheet(id);
  }
}
