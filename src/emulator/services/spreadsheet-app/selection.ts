// Selection: what is active in the open spreadsheet.
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export class Selection {
  static readonly googleName = 'SpreadsheetApp.Selection';
  readonly #spreadsheet: Spreadsheet;

  constructor(spreadsheet: Spreadsheet) {
    this.#spreadsheet = spreadsheet;
  }

  getActiveSheet(): Sheet {
    return this.#spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range {
    return this.#spreadsheet.getActiveRange();
  }

  getCurrentCell(): Range {
    return this.#spreadsheet.getCurrentCell();
  }
}
