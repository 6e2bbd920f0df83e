// Sheet: one tab, its name and look, and its ranges.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { parseRange } from '../../spreadsheets/a1.ts';
import { boxOf, valueExtent } from '../../spreadsheets/grid.ts';
import { sheetOfMetadata } from '../../spreadsheets/metadata.ts';
import type { Box, GridRange, DeveloperMetadata as Metadata, Sheet as Model } from '../../spreadsheets/model.ts';
import { sheetCopy } from '../../spreadsheets/requests/sheets.ts';
import { ScriptError } from '../../types.ts';
import { Color, ColorBuilder, styleOf } from './color-objects.ts';
import { readColor, writeColor } from './colors.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './developer-metadata.ts';
import { SheetType } from './enums.ts';
import type { Host } from './host.ts';
import type { NamedRange } from './named-range.ts';
import { Range } from './range.ts';
import type { Whole } from './range-address.ts';
import { Selection } from './selection.ts';
import { SheetRules } from './sheet-rules.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { ScriptValue } from './values.ts';

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

export class Sheet extends SheetRules implements Plain {
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

  override get _sheetId(): number {
    return this.#sheetId;
  }

  override _self(): this {
    return this;
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
    this._host.currentA1 = undefined;
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

  /** null for a tab without a colour. */
  getTabColorObject(): Color | null {
    const { tabColorStyle, tabColor } = this._model().properties;
    return tabColorStyle || tabColor ? new Color(styleOf(tabColorStyle, tabColor, '')) : null;
  }

  setTabColorObject(color: Color | ColorBuilder | null): this {
    checkSignature('SpreadsheetApp.Sheet.setTabColorObject', [color], [Color], [ColorBuilder], ['null']);
    const properties = color ? { tabColorStyle: color._style } : {};
    return this._properties('setTabColorObject', properties, 'tabColor,tabColorStyle');
  }

  isRightToLeft(): boolean {
    return Boolean(this._model().properties.rightToLeft);
  }

  setRightToLeft(rightToLeft: boolean): this {
    checkSignature('SpreadsheetApp.Sheet.setRightToLeft', [rightToLeft], ['Boolean']);
    return this._properties('setRightToLeft', { rightToLeft }, 'rightToLeft');
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

  override _rangeOf(range: GridRange): Range {
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

  _isActive(): boolean {
    return this.#parent.getActiveSheet() === this;
  }

  getActiveRange(): Range {
    const a1 = this._host.activeSheetId === this.#sheetId ? this._host.activeA1 : undefined;
    return this.#byText(a1 || 'A1');
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    const current = this._host.activeSheetId === this.#sheetId ? this._host.currentA1 : undefined;
    return current ? this.#byText(current) : this.getActiveRange().getCell(1, 1);
  }

  setActiveRange(range: Range): Range {
    checkSignature('SpreadsheetApp.Sheet.setActiveRange', [range], [Range]);
    return range.activate();
  }

  setActiveSelection(range: Range | string): Range {
    checkSignature('SpreadsheetApp.Sheet.setActiveSelection', [range], [Range], ['String']);
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: Range): Range {
    checkSignature('SpreadsheetApp.Sheet.setCurrentCell', [cell], [Range]);
    return cell.activateAsCurrentCell();
  }

  getSelection(): Selection {
    return new Selection(this.#parent);
  }

  /** Those that lie in this tab. */
  getNamedRanges(): NamedRange[] {
    return this.#parent.getNamedRanges().filter(named => named.getRange().getGridId() === this.#sheetId);
  }

  addDeveloperMetadata(...given: unknown[]): this {
    const location = { sheetId: this.#sheetId };
    addMetadata(this._host, 'SpreadsheetApp.Sheet.addDeveloperMetadata', { location, given });
    return this;
  }

  /** What belongs to the tab itself. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const isOwn = ({ location }: Metadata): boolean => 'sheetId' in location && location.sheetId === this.#sheetId;
    return new DeveloperMetadataFinder(this.#parent, isOwn).find();
  }

  /** What belongs to the tab, its rows and its columns. */
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.#parent, item => sheetOfMetadata(item) === this.#sheetId);
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
