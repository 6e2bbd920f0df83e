// NamedRange: a name for a range, known to formulas and scripts.
import { checkSignature } from '../../runtime/signature.ts';
import type { NamedRange as Model } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { Range } from './range.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export class NamedRange implements Pick<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'remove'> {
  static readonly googleName = 'SpreadsheetApp.NamedRange';
  readonly #spreadsheet: Spreadsheet;
  readonly #id: string;

  constructor(spreadsheet: Spreadsheet, id: string) {
    this.#spreadsheet = spreadsheet;
    this.#id = id;
  }

  getName(): string {
    return this.#model().name;
  }

  getRange(): Range {
    const { range } = this.#model();
    return this.#spreadsheet._sheet(range.sheetId)._rangeOf(range);
  }

  setName(name: string): this {
    checkSignature('SpreadsheetApp.NamedRange.setName', [name], ['String']);
    return this.#update('setName', { name });
  }

  setRange(range: Range): this {
    checkSignature('SpreadsheetApp.NamedRange.setRange', [range], [Range]);
    return this.#update('setRange', { range: range._gridRange() });
  }

  remove(): void {
    this.#spreadsheet._host.request('SpreadsheetApp.NamedRange.remove', {
      deleteNamedRange: { namedRangeId: this.#id },
    });
  }

  #update(member: string, change: Partial<Model>): this {
    this.#spreadsheet._host.request(`SpreadsheetApp.NamedRange.${member}`, {
      updateNamedRange: { namedRange: { namedRangeId: this.#id, ...change }, fields: Object.keys(change).join(',') },
    });
    return this;
  }

  #model(): Model {
    const { namedRanges } = this.#spreadsheet._host.read('SpreadsheetApp.NamedRange.getName');
    const found = namedRanges.find(({ namedRangeId }) => namedRangeId === this.#id);
    if (!found) throw new ScriptError('The named range no longer exists.');
    return found;
  }
}
