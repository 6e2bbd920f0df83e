// What every SpreadsheetApp object of one execution leans on: the body, rights and scopes, charging, errors in Google's words.
import { driveOf } from '../../drive/index.ts';
import type { SpreadsheetsBody } from '../../spreadsheets/body.ts';
import type { Draft } from '../../spreadsheets/draft.ts';
import type { Evaluation } from '../../spreadsheets/formula/evaluate.ts';
import { spreadsheetsOf } from '../../spreadsheets/index.ts';
import { type Sheet, type Spreadsheet, SpreadsheetError } from '../../spreadsheets/model.ts';
import { applyRequest } from '../../spreadsheets/requests/index.ts';
import { ApiError, type Execution, ScriptError } from '../../types.ts';

/** One spreadsheet as this execution sees it. `isOpen`: it is the file the add-on runs in, so currentonly is enough. */
export class Host {
  readonly execution: Execution;
  readonly body: SpreadsheetsBody;
  readonly id: string;
  readonly isOpen: boolean;
  /** Cells written since the last flush. */
  dirtyCells = 0;
  /** What setActiveSheet and setActiveRange chose; at first what the page reports. */
  activeSheetId: number | undefined;
  activeA1: string | undefined;
  /** The cell in the active range that has the focus; its first one unless activateAsCurrentCell chose another. */
  currentA1: string | undefined;

  constructor(execution: Execution, id: string) {
    this.execution = execution;
    this.body = spreadsheetsOf(execution.workspace);
    this.id = id;
    this.isOpen = execution.container.kind === 'spreadsheet' && execution.container.fileId === id;
    if (this.isOpen && execution.selection) {
      this.activeSheetId = execution.selection.sheetId;
      this.activeA1 = execution.selection.a1;
    }
  }

  /** `member` is qualified: SpreadsheetApp.Range.getValues. */
  scope(member: string): void {
    this.execution.requireScope(member, this.isOpen ? ['spreadsheets.currentonly', 'spreadsheets'] : ['spreadsheets']);
  }

  /** A reading call. `cells` counts towards its time. */
  read(
    member: string,
    cost: { readonly operation: string; readonly cells: number } = { operation: 'SpreadsheetApp.call', cells: 0 },
  ): Spreadsheet {
    this.scope(member);
    this.execution.charge(cost.operation, cost.cells, false);
    return this.spreadsheet();
  }

  spreadsheet(): Spreadsheet {
    const { email } = this.execution.caller;
    if (!driveOf(this.execution.workspace).roleOf(email, this.id))
      throw new ScriptError('You do not have permission to access the requested document.');
    return this.body.get(this.id);
  }

  evaluation(): Evaluation {
    return this.body.evaluation(this.spreadsheet());
  }

  /** A writing call: charged before its effect, all or nothing. */
  write<T>(
    member: string,
    action: (draft: Draft) => T,
    cost: { readonly operation: string; readonly cells: number } = { operation: 'SpreadsheetApp.setValue', cells: 1 },
  ): T {
    this.scope(member);
    this.execution.charge(cost.operation, cost.cells, true);
    this.dirtyCells += cost.cells;
    const { email, client } = this.execution.caller;
    if (!driveOf(this.execution.workspace).mayEdit(email, this.id))
      throw new ScriptError('You do not have permission to perform that action.');
    return inWords(() => this.body.change({ email, client }, this.id, action));
  }

  /** A write that one batchUpdate request says; answers its reply. */
  request(member: string, request: object): Record<string, unknown> {
    const kind = Object.keys(request)[0] ?? '';
    return this.write(
      member,
      draft => (applyRequest(draft, request, 'requests[0]')[kind] ?? {}) as Record<string, unknown>,
    );
  }

  sheet(sheetId: number): Sheet {
    const sheet = this.spreadsheet().sheets.find(candidate => candidate.properties.sheetId === sheetId);
    if (!sheet) throw new ScriptError(`Sheet ${sheetId} not found`);
    return sheet;
  }
}

export function inWords<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof SpreadsheetError || error instanceof ApiError) throw new ScriptError(error.message);
    throw error;
  }
}
