// An account of the local Workspace with the conformance script in it: what a scratch script on a real account would be.
import { createWorkspace, type Workspace } from '../../src/emulator/index.ts';
import type { Bundle, WorkspaceOptions } from '../../src/emulator/workspace.ts';
import { scriptBundle } from '../support/script-bundle.ts';
import type { Case, CaseResult } from './script/case.ts';
import { SERVICES } from './script/services.ts';

const ADA = 'ada@conformance.example';
/** Bundled by scriptBundle of tests/support. */
export const SCRIPT = 'tests/conformance/script/main.ts';

export interface Account {
  readonly workspace: Workspace;
  call(functionName: string, ...args: unknown[]): unknown;
}

/** An account with the prepared Doc or spreadsheet open; the files come from the script itself, as on Google. */
export function account(
  bundle: Bundle,
  host: 'document' | 'spreadsheet',
  options: Pick<WorkspaceOptions, 'latency' | 'onMember'> = {},
): Account {
  return accountIn(createWorkspace({ bundle, latency: 'none', ...options }), host);
}

/** The same in a workspace that somebody else made, and of whatever emulator; the script is its bundle. */
export function accountIn(workspace: Workspace, host: 'document' | 'spreadsheet'): Account {
  workspace.addPerson({ id: ADA, name: 'Ada', role: 'teacher', addOnBlocked: false, account: 'workspace' });
  const { id } = workspace.drive.create(
    { email: ADA, scopes: 'all', client: 'user' },
    { name: 'Any', mimeType: 'application/vnd.google-apps.document', parentId: workspace.drive.rootOf(ADA).id },
  );
  const callIn = (fileId: string, name: string, args: readonly unknown[]): unknown => {
    const run = workspace.callFromPage(ADA, fileId, name, args);
    if (run.outcome !== 'returned') throw new Error(`${name}: ${run.error?.message ?? run.outcome}`);
    return run.value;
  };
  const fileId = String(callIn(id, host === 'document' ? 'prepareDocument' : 'prepareSpreadsheet', []));
  return { workspace, call: (name, ...args) => callIn(fileId, name, args) };
}

export const hostOf = ({ host }: Case): 'document' | 'spreadsheet' =>
  host === 'spreadsheet' ? 'spreadsheet' : 'document';

export interface CaseRun extends CaseResult {
  /** What the case reached, each once: 'DocumentApp.Body.getText', 'drive.files.copy', 'docs.documents.batchUpdate insertText'. */
  readonly reached: readonly string[];
}

/** How Google says that an upload was cancelled as asked (W/drive/api/guides/manage-uploads). */
const CANCELLED = 499;

/** One case in an account of its own. REST counts where Google would have done it, not where it refused. */
export function runCase(bundle: Bundle, service: string, found: Case): CaseRun {
  const reached = new Set<string>();
  const { workspace, call } = account(bundle, hostOf(found), { onMember: member => reached.add(member) });
  reached.clear();
  workspace.requests.length = 0;
  const [result] = call('runCases', service, [found.name], workspace.contested) as CaseResult[];
  for (const { operation, kinds } of workspace.requests.filter(({ status }) => status < 400 || status === CANCELLED)) {
    reached.add(operation);
    for (const kind of kinds) reached.add(`${operation} ${kind}`);
  }
  return { ...result!, reached: [...reached] };
}

/** The script as it would be pushed, under the add-on's own manifest: same scopes, same addresses, same advanced services. */
export const conformanceBundle = (root: string): Bundle => scriptBundle(SCRIPT, {}, root);

/** All cases, each in an account of its own. `root` is the project's folder. */
export function runAll(root: string): CaseRun[] {
  const bundle = conformanceBundle(root);
  return Object.entries(SERVICES).flatMap(([service, cases]) => cases.map(found => runCase(bundle, service, found)));
}

export { OPEN_QUESTIONS } from '../../src/emulator/open-questions.ts';
