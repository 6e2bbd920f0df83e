// The spreadsheets of a workspace: who may read and change them, all-or-nothing changes, and what Drive asks of a content body.
import type { ContentBody, DriveBody, DriveItem } from '../drive/contract.ts';
import { SPREADSHEET } from '../drive/contract.ts';
import type { Collection } from '../store/store.ts';
import { ApiError, type Caller, type WorkspaceCore } from '../types.ts';
import { delimitedRows } from './delimited.ts';
import { copyForDraft, type Draft } from './draft.ts';
import { type Evaluation, evaluationOf } from './formula/evaluate.ts';
import { boxOf, valueExtent } from './grid.ts';
import { importedSpreadsheet } from './import.ts';
import { newSpreadsheet, type Spreadsheet } from './model.ts';
import { displayed } from './render-cell.ts';

/** Whose change it is. The client decides which PROJECT metadata is seen. */
export interface Author {
  readonly email: string;
  readonly client: string;
}

const NOT_FOUND = (): ApiError => new ApiError(404, 'notFound', 'NOT_FOUND', 'Requested entity was not found.');
const DENIED = (): ApiError =>
  new ApiError(403, 'forbidden', 'PERMISSION_DENIED', 'The caller does not have permission');

export class SpreadsheetsBody implements ContentBody {
  readonly mimeType = SPREADSHEET;
  readonly importable = ['text/csv', 'text/tab-separated-values'];
  private readonly workspace: WorkspaceCore;
  private readonly drive: DriveBody;
  private readonly collection: Collection<Spreadsheet>;

  constructor(workspace: WorkspaceCore, drive: DriveBody) {
    this.workspace = workspace;
    this.drive = drive;
    this.collection = workspace.store.collection<Spreadsheet>('spreadsheets');
  }

  /** Without any check of rights. 404 in the Sheets API's words. */
  get(id: string): Spreadsheet {
    const spreadsheet = this.collection.get(id);
    if (!spreadsheet) throw NOT_FOUND();
    return spreadsheet;
  }

  /**
   * The spreadsheet if this caller may reach it with at least this role, refused in the Sheets API's words: 404 for what
   * does not exist or was not granted to the add-on (drive.file), 403 for what the person has no right to.
   */
  access(caller: Caller, id: string, atLeast: 'reader' | 'writer'): Spreadsheet {
    const { drive } = this;
    if (!drive.item(id) || !this.collection.get(id)) throw NOT_FOUND();
    const role = drive.roleOf(caller.email, id);
    if (!role || (atLeast === 'writer' && (role === 'reader' || role === 'commenter'))) throw DENIED();
    try {
      drive.access(caller, id, atLeast);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw error.code === 404 ? NOT_FOUND() : DENIED();
    }
    return this.get(id);
  }

  create(caller: Caller, title: string): Spreadsheet {
    return this.get(this.drive.create(caller, { name: title, mimeType: SPREADSHEET }).id);
  }

  /** Runs the action on a copy and keeps it when it did not throw. Rights to the file are the caller's to check first. */
  change<T>(author: Author, id: string, action: (draft: Draft) => T): T {
    const draft = this.draft(author, id);
    const before = draft.title;
    const result = action(draft);
    this.collection.put(draft.spreadsheet);
    const everything: Caller = { email: author.email, scopes: 'all', client: 'user' };
    if (draft.title !== before) this.drive.rename(everything, id, draft.title);
    this.drive.touch(id, author.email);
    return result;
  }

  private draft({ email, client }: Author, id: string): Draft {
    const { clock, random, contested } = this.workspace;
    return {
      spreadsheet: copyForDraft(this.get(id)),
      email,
      client,
      ownerEmail: this.ownerOf(id),
      instant: clock.now(),
      contested,
      title: this.titleOf(id),
      newId: () => 1 + random.integer(2_147_483_646),
    };
  }

  titleOf(id: string): string {
    return this.drive.item(id)?.name ?? '';
  }

  ownerOf(id: string): string {
    return this.drive.item(id)?.ownerEmail ?? '';
  }

  /** Computed values of the spreadsheet as it is now. */
  evaluation(spreadsheet: Spreadsheet): Evaluation {
    return evaluationOf(spreadsheet, this.workspace.clock.now());
  }

  createFor(item: DriveItem): void {
    this.collection.put(newSpreadsheet(item.id));
  }

  copyFor(from: DriveItem, to: DriveItem): void {
    this.collection.put({ ...structuredClone(this.get(from.id)), id: to.id });
  }

  deleteFor(item: DriveItem): void {
    this.collection.delete(item.id);
  }

  importFrom(item: DriveItem, mimeType: string, content: Buffer): void {
    const text = content.toString('utf8');
    const delimiter = mimeType === 'text/csv' ? ',' : '\t';
    const { clock, random } = this.workspace;
    const rows = delimitedRows(text, delimiter);
    this.collection.put(
      importedSpreadsheet(item, { rows, sheetId: random.integer(2_147_483_647), instant: clock.now() }),
    );
  }

  /** The first sheet as people see it; Google exports no other to CSV or TSV. */
  exportAs(item: DriveItem, mimeType: string): Buffer | undefined {
    if (mimeType !== 'text/csv' && mimeType !== 'text/tab-separated-values') return undefined;
    const spreadsheet = this.get(item.id);
    const sheet = spreadsheet.sheets[0];
    if (!sheet) return Buffer.alloc(0);
    const evaluation = this.evaluation(spreadsheet);
    const extent = valueExtent(sheet);
    const box = boxOf(sheet, { endRowIndex: extent.rows, endColumnIndex: extent.columns });
    const lines: string[] = [];
    for (let row = 0; row < box.bottom; row++) {
      const texts = Array.from({ length: box.right }, (_, column) => displayed(evaluation, sheet, { row, column }));
      lines.push(
        mimeType === 'text/csv'
          ? texts.map(csvField).join(',')
          : texts.map(text => text.replace(/[\t\r\n]+/g, ' ')).join('\t'),
      );
    }
    return Buffer.from(lines.join('\r\n'), 'utf8');
  }
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
