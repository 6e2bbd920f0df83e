// Filter: the basic filter of a sheet.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { boxOf } from '../../spreadsheets/grid.ts';
import type { BasicFilter, SortSpec as SortSpecModel } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { FilterCriteria } from './conditional-format.ts';
import { SortOrder } from './enums.ts';
import { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

export class Filter {
  static readonly googleName = 'SpreadsheetApp.Filter';
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  getRange(): Range {
    return new Range(this.#sheet, boxOf(this.#sheet._model(), this.#model().range));
  }

  remove(): void {
    this.#sheet._host.request('SpreadsheetApp.Filter.remove', { clearBasicFilter: { sheetId: this.#sheet._sheetId } });
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    checkSignature('SpreadsheetApp.Filter.getColumnFilterCriteria', [columnPosition], ['Number']);
    const criteria = this.#model().criteria[String(columnPosition - 1)];
    return criteria ? new FilterCriteria(criteria) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): this {
    checkSignature(
      'SpreadsheetApp.Filter.setColumnFilterCriteria',
      [columnPosition, criteria],
      ['Number', FilterCriteria],
      ['Number', 'null'],
      ['Number'],
    );
    const all = { ...this.#model().criteria };
    if (criteria) all[String(columnPosition - 1)] = criteria._criteria;
    else delete all[String(columnPosition - 1)];
    return this.#set('setColumnFilterCriteria', { criteria: all });
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  sort(columnPosition: number, ascending: boolean): this {
    checkSignature('SpreadsheetApp.Filter.sort', [columnPosition, ascending], ['Number', 'Boolean']);
    const sortSpecs = [{ dimensionIndex: columnPosition - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }];
    return this.#set('sort', { criteria: this.#model().criteria, sortSpecs });
  }

  /** How the column was sorted last; null for one that was not. Google's object for such a column throws when asked. */
  getColumnSortSpec(columnPosition: number): SortSpec | null {
    checkSignature('SpreadsheetApp.Filter.getColumnSortSpec', [columnPosition], ['Number']);
    const spec = this.#model().sortSpecs?.find(({ dimensionIndex }) => dimensionIndex === columnPosition - 1);
    return spec ? new SortSpec(spec) : null;
  }

  #model(): BasicFilter {
    const filter = this.#sheet._model().basicFilter;
    if (!filter) throw new ScriptError('The filter no longer exists.');
    return filter;
  }

  #set(member: string, change: object): this {
    const { range } = this.#model();
    this.#sheet._host.request(`SpreadsheetApp.Filter.${member}`, { setBasicFilter: { filter: { range, ...change } } });
    return this;
  }
}

class SortSpec implements Pick<GoogleAppsScript.Spreadsheet.SortSpec, 'getDimensionIndex' | 'isAscending'> {
  static readonly googleName = 'SpreadsheetApp.SortSpec';
  readonly #spec: SortSpecModel;

  constructor(spec: SortSpecModel) {
    this.#spec = spec;
  }

  /** The column, from 1. */
  getDimensionIndex(): number {
    return this.#spec.dimensionIndex + 1;
  }

  isAscending(): boolean {
    return this.#spec.sortOrder === 'ASCENDING';
  }

  getSortOrder(): EnumMember {
    return SortOrder[this.#spec.sortOrder];
  }
}
