// Runs small scripts in Ana's open spreadsheet, as google.script.run would. For the SpreadsheetApp tests of this folder.
import { SPREADSHEET } from '../../../src/emulator/drive/contract.ts';
import { createWorkspace, type RunResult, type Selection, type Workspace } from '../../../src/emulator/index.ts';
import { spreadsheetsOf } from '../../../src/emulator/spreadsheets/index.ts';

export const ANA = 'ana@school.test';
export const BEN = 'ben@school.test';

const CURRENT_ONLY = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'];

export interface RunOptions {
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly selection?: Selection;
  readonly args?: readonly unknown[];
  readonly fileId?: string;
}

export class ScriptDesk {
  readonly workspace: Workspace;
  readonly id: string;

  constructor() {
    this.workspace = createWorkspace({ bundle: this.bundle('', CURRENT_ONLY), latency: 'none' });
    for (const id of [ANA, BEN]) {
      this.workspace.addPerson({ id, name: id, role: 'teacher', addOnBlocked: false, account: 'workspace' });
    }
    this.id = this.newSpreadsheet();
  }

  newSpreadsheet(): string {
    const { drive } = this.workspace;
    return drive.create(
      { email: ANA, scopes: 'all', client: 'user' },
      { name: 'Goals', mimeType: SPREADSHEET, parentId: drive.rootOf(ANA).id },
    ).id;
  }

  /** The body of a function; `book`, `sheet` and `args` are there. */
  try(
    code: string,
    { as = ANA, scopes = CURRENT_ONLY, selection, args = [], fileId = this.id }: RunOptions = {},
  ): RunResult {
    const start = 'const book = SpreadsheetApp.getActive(), sheet = book && book.getSheets()[0];';
    this.workspace.useBundle(this.bundle(`function run(...args) { ${start} ${code} }`, scopes));
    return this.workspace.callFromPage(as, fileId, 'run', args, selection);
  }

  /** The value a script returns; a script that throws fails the test with its message. */
  run(code: string, options: RunOptions = {}): unknown {
    const result = this.try(code, options);
    if (result.outcome !== 'returned') throw new Error(result.error?.message ?? result.outcome);
    return result.value;
  }

  /** The message a script ends with. */
  refusal(code: string, options: RunOptions = {}): string {
    const result = this.try(code, options);
    if (!result.error) throw new Error('the script did not throw');
    return result.error.message;
  }

  body() {
    return spreadsheetsOf(this.workspace);
  }

  private bundle(code: string, scopes: readonly string[]) {
    const oauthScopes = scopes.map(scope => `https://www.googleapis.com/auth/${scope}`);
    return { manifest: { oauthScopes }, code, html: new Map<string, string>() };
  }
}
