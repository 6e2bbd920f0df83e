// A class in a local Workspace of its own, seen from its workbook: tabs as rows by header words, and syncs whose summary is kept.
import { ofAddOn } from '../../scripts/demo/outcome.ts';
import type { Output } from '../../src/contract/api.ts';
import type { Language } from '../../src/core/language.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { addressOf, createPlans, newClass, Person, planOf, school, type TestClass, tab } from './add-on.ts';
import { DocumentByHand } from './document-by-hand.ts';

const SPREADSHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

export class SheetClass {
  readonly workspace: Workspace;
  readonly theClass: TestClass;

  /** Plans are made at once unless `waits`; in the language the keeper speaks. */
  constructor(names: readonly string[], waits = false, language?: Language) {
    this.workspace = school(names);
    this.theClass = newClass(this.workspace, names, language);
    this.theClass.keeper.start(this.theClass.workbookId);
    if (!waits) createPlans(this.theClass);
  }

  docOf(name: string): DocumentByHand {
    const person = new Person(this.workspace, addressOf(name));
    return new DocumentByHand(person, planOf(this.workspace, this.theClass.folderId, name).documentId);
  }

  /** The summary of the last call. */
  sync(): Output<'class.syncNext'> {
    const { keeper, workbookId } = this.theClass;
    for (let isFirstCall = true; ; isFirstCall = false) {
      const summary = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall });
      if (summary.progress.isFinished) return summary;
    }
  }

  /** Requests and writes of one more sync. */
  quiet(): readonly [number, number] {
    const from = this.workspace.requests.length;
    this.sync();
    const made = ofAddOn(this.workspace.requests.slice(from));
    return [made.length, made.filter(({ isWrite }) => isWrite).length];
  }

  cellsOf(title: string): string[][] {
    return tab(this.theClass.keeper, this.theClass.workbookId, title);
  }

  /** By the words of the header row. */
  rowsOf(title: string): Record<string, string>[] {
    const [header = [], ...rows] = this.cellsOf(title);
    return rows.map(row => Object.fromEntries(header.map((name, index) => [name, String(row[index] ?? '')])));
  }

  /** What the keeper types into a cell, as on the page. */
  type(range: string, text: string): void {
    const { keeper, workbookId } = this.theClass;
    const url = `${SPREADSHEETS}/${workbookId}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`;
    keeper.rest('PUT', url, { values: [[text]] });
  }

  /** The cell in this column of the first row whose first cell is `row`. */
  typeBeside(title: string, row: string, column: string, text: string): void {
    const cells = this.cellsOf(title);
    const at = cells.findIndex(each => each[0] === row);
    const letter = String.fromCharCode(65 + (cells[0] ?? []).indexOf(column));
    this.type(`'${title}'!${letter}${at + 1}`, text);
  }

  removeTab(title: string): void {
    const { keeper, workbookId } = this.theClass;
    const json = keeper.rest('GET', `${SPREADSHEETS}/${workbookId}?fields=sheets(properties)`);
    const sheets = json['sheets'] as { properties: { sheetId?: number; title: string } }[];
    const sheetId = sheets.find(({ properties }) => properties.title === title)?.properties.sheetId ?? 0;
    keeper.rest('POST', `${SPREADSHEETS}/${workbookId}:batchUpdate`, { requests: [{ deleteSheet: { sheetId } }] });
  }

  decide(name: string, decision: 'Approved' | 'Please look again' | 'Show me', comment = ''): void {
    const { keeper, workbookId } = this.theClass;
    keeper.call(workbookId, 'class.decide', { studentKey: addressOf(name), goalId: 'G1', decision, comment });
  }

  queue(): { student: string; goalId: string; reason: string }[] {
    const { keeper, workbookId } = this.theClass;
    const view = keeper.call(workbookId, 'class.open', {});
    return view.kind === 'class' ? view.queue.map(({ student, goalId, reason }) => ({ student, goalId, reason })) : [];
  }
}
