// SpreadsheetApp: the global of scripts for the open spreadsheet (currentonly) and, with the full scope, any other.
import { checkSignature } from '../../runtime/signature.ts';
import { spreadsheetsOf } from '../../spreadsheets/index.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';
import { uiFor } from '../base/ui.ts';
import { ColorBuilder } from './color-objects.ts';
import { ConditionalFormatRuleBuilder, FilterCriteriaBuilder } from './conditional-format.ts';
import { DataValidationBuilder } from './data-validation.ts';
import { ENUMS } from './enums.ts';
import { Host, inWords } from './host.ts';
import { Range } from './range.ts';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text.ts';
import type { Selection } from './selection.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

class SpreadsheetApp {
  static readonly googleName = 'SpreadsheetApp';
  readonly #execution: Execution;
  readonly #open = new Map<string, Spreadsheet>();

  constructor(execution: Execution) {
    this.#execution = execution;
    Object.assign(this, ENUMS);
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  /** null where no spreadsheet is open: in a document, a card, a timed trigger. */
  getActiveSpreadsheet(): Spreadsheet | null {
    const { container } = this.#execution;
    this.#execution.requireScope('SpreadsheetApp.getActiveSpreadsheet', ['spreadsheets.currentonly', 'spreadsheets']);
    return container.kind === 'spreadsheet' ? this.#spreadsheet(container.fileId) : null;
  }

  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  getActiveRange(): Range | null {
    return this.getActiveSpreadsheet()?.getActiveRange() ?? null;
  }

  getCurrentCell(): Range | null {
    return this.getActiveSpreadsheet()?.getCurrentCell() ?? null;
  }

  getSelection(): Selection | null {
    return this.getActiveSpreadsheet()?.getSelection() ?? null;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    checkSignature('SpreadsheetApp.setActiveSheet', [sheet], [Sheet]);
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    checkSignature('SpreadsheetApp.setActiveRange', [range], [Range]);
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    checkSignature('SpreadsheetApp.setCurrentCell', [cell], [Range]);
    return cell.activateAsCurrentCell();
  }

  openById(id: string): Spreadsheet {
    checkSignature('SpreadsheetApp.openById', [id], ['String']);
    return this.#openAny('SpreadsheetApp.openById', id);
  }

  openByUrl(url: string): Spreadsheet {
    checkSignature('SpreadsheetApp.openByUrl', [url], ['String']);
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    if (!id) throw new ScriptError('Invalid argument: url');
    return this.#openAny('SpreadsheetApp.openByUrl', id);
  }

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    checkSignature('SpreadsheetApp.create', [name, rows, columns], ['Text'], ['Text', 'Number', 'Number']);
    this.#execution.requireScope('SpreadsheetApp.create', ['spreadsheets']);
    this.#execution.charge('SpreadsheetApp.create', 0, true);
    const { email, client } = this.#execution.caller;
    const body = spreadsheetsOf(this.#execution.workspace);
    const { id } = inWords(() => body.create({ email, scopes: 'all', client }, String(name)));
    const spreadsheet = this.#spreadsheet(id);
    if (rows !== undefined && columns !== undefined) {
      const properties = { sheetId: 0, gridProperties: { rowCount: rows, columnCount: columns } };
      spreadsheet._host.request('SpreadsheetApp.create', {
        updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' },
      });
    }
    return spreadsheet;
  }

  /** Everything is written at once here; what is left of flushing is the time it takes. */
  flush(): void {
    const hosts = [...this.#open.values()].map(spreadsheet => spreadsheet._host);
    this.#execution.charge(
      'SpreadsheetApp.flush',
      hosts.reduce((sum, host) => sum + host.dirtyCells, 0),
    );
    for (const host of hosts) host.dirtyCells = 0;
  }

  getUi(): ReturnType<typeof uiFor> {
    return uiFor(this.#execution, 'spreadsheet');
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  #spreadsheet(id: string): Spreadsheet {
    const known = this.#open.get(id) ?? new Spreadsheet(new Host(this.#execution, id));
    this.#open.set(id, known);
    return known;
  }

  #openAny(member: string, id: string): Spreadsheet {
    this.#execution.requireScope(member, ['spreadsheets']);
    this.#execution.charge('SpreadsheetApp.openById');
    const { email } = this.#execution.caller;
    try {
      spreadsheetsOf(this.#execution.workspace).access({ email, scopes: 'all', client: 'user' }, id, 'reader');
    } catch {
      throw new ScriptError('You do not have permission to access the requested document.');
    }
    return this.#spreadsheet(id);
  }
}

export const spreadsheetAppService: Service = {
  name: 'spreadsheet-app',
  globals: execution => ({ SpreadsheetApp: new SpreadsheetApp(execution) }),
};
