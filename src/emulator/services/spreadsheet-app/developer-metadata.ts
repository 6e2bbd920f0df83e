// DeveloperMetadata, its place and its finder: keyed texts on a spreadsheet, a tab, a row or a column.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import type { LooseLocation } from '../../spreadsheets/metadata.ts';
import { metadataType, visibleMetadata } from '../../spreadsheets/metadata.ts';
import type { DeveloperMetadata as Model } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums.ts';
import type { Host } from './host.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** What the three addDeveloperMetadata have in common: (key[, value][, visibility]). */
export function addMetadata(
  host: Host,
  member: string,
  { location, given }: { location: LooseLocation; given: unknown[] },
): void {
  checkSignature(
    member,
    given,
    ['String'],
    ['String', 'String'],
    ['String', DeveloperMetadataVisibility],
    ['String', 'String', DeveloperMetadataVisibility],
  );
  const [metadataKey, ...more] = given;
  const metadataValue = more.find(item => typeof item === 'string');
  const visibility = String(more.find(item => DeveloperMetadataVisibility._has(item)) ?? 'DOCUMENT');
  const developerMetadata = {
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    visibility,
    location,
  };
  host.request(member, { createDeveloperMetadata: { developerMetadata } });
}

/** The one row or column a range stands for. */
export function lineOf(range: Range): LooseLocation {
  const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range._gridRange();
  const line = (dimension: 'ROWS' | 'COLUMNS', startIndex = 0, endIndex = 0): LooseLocation => {
    if (endIndex - startIndex !== 1) throw new ScriptError('Developer metadata belongs to a single row or column.');
    return { dimensionRange: { sheetId, dimension, startIndex, endIndex } };
  };
  if (startColumnIndex === undefined && endColumnIndex === undefined) return line('ROWS', startRowIndex, endRowIndex);
  if (startRowIndex === undefined && endRowIndex === undefined)
    return line('COLUMNS', startColumnIndex, endColumnIndex);
  throw new ScriptError('Developer metadata belongs to a single row or column.');
}

type Plain = Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'getId' | 'getKey' | 'remove'>;

export class DeveloperMetadata implements Plain {
  static readonly googleName = 'SpreadsheetApp.DeveloperMetadata';
  readonly #spreadsheet: Spreadsheet;
  readonly #id: number;

  constructor(spreadsheet: Spreadsheet, id: number) {
    this.#spreadsheet = spreadsheet;
    this.#id = id;
  }

  getId(): number {
    return this.#id;
  }

  getKey(): string {
    return this.#model().metadataKey;
  }

  getValue(): string | null {
    return this.#model().metadataValue ?? null;
  }

  getVisibility(): EnumMember {
    return DeveloperMetadataVisibility[this.#model().visibility];
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#spreadsheet, this.#model());
  }

  setKey(metadataKey: string): this {
    checkSignature('SpreadsheetApp.DeveloperMetadata.setKey', [metadataKey], ['String']);
    return this.#update('setKey', { metadataKey });
  }

  setValue(metadataValue: string): this {
    checkSignature('SpreadsheetApp.DeveloperMetadata.setValue', [metadataValue], ['String']);
    return this.#update('setValue', { metadataValue });
  }

  setVisibility(visibility: EnumMember): this {
    checkSignature('SpreadsheetApp.DeveloperMetadata.setVisibility', [visibility], [DeveloperMetadataVisibility]);
    return this.#update('setVisibility', { visibility: visibility.name() });
  }

  moveToRow(row: Range): this {
    return this.#moveToLine('moveToRow', row, 'ROWS');
  }

  moveToColumn(column: Range): this {
    return this.#moveToLine('moveToColumn', column, 'COLUMNS');
  }

  moveToSheet(sheet: Sheet): this {
    checkSignature('SpreadsheetApp.DeveloperMetadata.moveToSheet', [sheet], [Sheet]);
    return this.#update('moveToSheet', { location: { sheetId: sheet.getSheetId() } });
  }

  moveToSpreadsheet(): this {
    return this.#update('moveToSpreadsheet', { location: { spreadsheet: true } });
  }

  remove(): void {
    this.#spreadsheet._host.request('SpreadsheetApp.DeveloperMetadata.remove', {
      deleteDeveloperMetadata: { dataFilter: this.#filter() },
    });
  }

  #moveToLine(member: string, range: Range, dimension: 'ROWS' | 'COLUMNS'): this {
    checkSignature(`SpreadsheetApp.DeveloperMetadata.${member}`, [range], [Range]);
    const location = lineOf(range);
    if (location.dimensionRange?.dimension !== dimension)
      throw new ScriptError('The range does not represent a single row or column.');
    return this.#update(member, { location });
  }

  #update(member: string, developerMetadata: object): this {
    this.#spreadsheet._host.request(`SpreadsheetApp.DeveloperMetadata.${member}`, {
      updateDeveloperMetadata: {
        dataFilters: [this.#filter()],
        developerMetadata,
        fields: Object.keys(developerMetadata).join(','),
      },
    });
    return this;
  }

  #filter(): object {
    return { developerMetadataLookup: { metadataId: this.#id } };
  }

  #model(): Model {
    const host = this.#spreadsheet._host;
    const all = visibleMetadata(host.read('SpreadsheetApp.DeveloperMetadata.getKey'), host.execution.caller.client);
    const found = all.find(({ metadataId }) => metadataId === this.#id);
    if (!found) throw new ScriptError('The developer metadata no longer exists.');
    return found;
  }
}

/** Where metadata belongs to; of the four places three are null. */
class DeveloperMetadataLocation {
  static readonly googleName = 'SpreadsheetApp.DeveloperMetadataLocation';
  readonly #spreadsheet: Spreadsheet;
  readonly #model: Model;

  constructor(spreadsheet: Spreadsheet, model: Model) {
    this.#spreadsheet = spreadsheet;
    this.#model = model;
  }

  getLocationType(): EnumMember {
    return DeveloperMetadataLocationType[metadataType(this.#model)];
  }

  getSpreadsheet(): Spreadsheet | null {
    return 'spreadsheet' in this.#model.location ? this.#spreadsheet : null;
  }

  getSheet(): Sheet | null {
    const { location } = this.#model;
    return 'sheetId' in location ? this.#spreadsheet._sheet(location.sheetId) : null;
  }

  getRow(): Range | null {
    return this.#line('ROWS');
  }

  getColumn(): Range | null {
    return this.#line('COLUMNS');
  }

  #line(axis: 'ROWS' | 'COLUMNS'): Range | null {
    const { location } = this.#model;
    if (!('dimensionRange' in location) || location.dimensionRange.dimension !== axis) return null;
    const { sheetId, startIndex = 0, endIndex = 0 } = location.dimensionRange;
    const bounds =
      axis === 'ROWS'
        ? { startRowIndex: startIndex, endRowIndex: endIndex }
        : { startColumnIndex: startIndex, endColumnIndex: endIndex };
    return this.#spreadsheet._sheet(sheetId)._rangeOf({ sheetId, ...bounds });
  }
}

/** Searches what a spreadsheet, a tab or a range wholly holds. */
export class DeveloperMetadataFinder {
  static readonly googleName = 'SpreadsheetApp.DeveloperMetadataFinder';
  readonly #spreadsheet: Spreadsheet;
  readonly #isInScope: (item: Model) => boolean;
  readonly #tests: ((item: Model) => boolean)[] = [];

  constructor(spreadsheet: Spreadsheet, isInScope: (item: Model) => boolean) {
    this.#spreadsheet = spreadsheet;
    this.#isInScope = isInScope;
  }

  withId(id: number): this {
    checkSignature('SpreadsheetApp.DeveloperMetadataFinder.withId', [id], ['Number']);
    return this.#with(item => item.metadataId === id);
  }

  withKey(key: string): this {
    checkSignature('SpreadsheetApp.DeveloperMetadataFinder.withKey', [key], ['String']);
    return this.#with(item => item.metadataKey === key);
  }

  withValue(value: string): this {
    checkSignature('SpreadsheetApp.DeveloperMetadataFinder.withValue', [value], ['String']);
    return this.#with(item => item.metadataValue === value);
  }

  withVisibility(visibility: EnumMember): this {
    const type = DeveloperMetadataVisibility;
    checkSignature('SpreadsheetApp.DeveloperMetadataFinder.withVisibility', [visibility], [type]);
    return this.#with(item => item.visibility === visibility.name());
  }

  withLocationType(locationType: EnumMember): this {
    const type = DeveloperMetadataLocationType;
    checkSignature('SpreadsheetApp.DeveloperMetadataFinder.withLocationType', [locationType], [type]);
    return this.#with(item => metadataType(item) === locationType.name());
  }

  find(): DeveloperMetadata[] {
    const host = this.#spreadsheet._host;
    const all = visibleMetadata(host.read('SpreadsheetApp.DeveloperMetadataFinder.find'), host.execution.caller.client);
    return all
      .filter(item => this.#isInScope(item) && this.#tests.every(test => test(item)))
      .map(({ metadataId }) => new DeveloperMetadata(this.#spreadsheet, metadataId));
  }

  #with(test: (item: Model) => boolean): this {
    this.#tests.push(test);
    return this;
  }
}

/** Whether a range wholly holds the row or column that metadata belongs to. */
export function holdsLine(range: Range, { location }: Model): boolean {
  if (!('dimensionRange' in location) || location.dimensionRange.sheetId !== range._sheet._sheetId) return false;
  const { dimension, startIndex = 0 } = location.dimensionRange;
  const { top, bottom, left, right } = range._box;
  const { rowCount, columnCount } = range._sheet._model().properties.gridProperties;
  return dimension === 'ROWS'
    ? left === 0 && right === columnCount && startIndex >= top && startIndex < bottom
    : top === 0 && bottom === rowCount && startIndex >= left && startIndex < right;
}
