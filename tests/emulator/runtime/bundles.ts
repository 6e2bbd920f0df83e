// Tiny add-ons written as strings, and a workspace to run them in.

import { DOCUMENT, FOLDER } from '../../../src/emulator/drive/contract.ts';
import {
  createWorkspace,
  type Manifest,
  type Person,
  type Workspace,
  type WorkspaceOptions,
} from '../../../src/emulator/index.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

export const ANA = 'ana@school.example';
export const BEN = 'ben@school.example';

export const manifest = (scopes: readonly string[] = [], more: Partial<Manifest> = {}): Manifest => ({
  oauthScopes: scopes.map(scope => SCOPE + scope),
  ...more,
});

export interface Tried {
  readonly workspace: Workspace;
  readonly fileId: string;
  /** google.script.run as Ana in her file. */
  call(functionName: string, ...args: unknown[]): ReturnType<Workspace['callFromPage']>;
}

const person = (id: string): Person => ({ id, name: id, role: 'teacher', addOnBlocked: false, account: 'workspace' });

/** Ana owns one file; the add-on is `code`. */
export function tryCode(code: string, options: Partial<WorkspaceOptions> & { manifest?: Manifest } = {}): Tried {
  const { manifest: given = manifest(), ...rest } = options;
  const bundle = { manifest: given, code, html: new Map([['page', '<b>Hello</b>']]) };
  const workspace = createWorkspace({ bundle, latency: 'none', ...rest });
  workspace.addPerson(person(ANA));
  workspace.addPerson(person(BEN));
  const caller = { email: ANA, scopes: 'all', client: 'user' } as const;
  const mimeType = DOCUMENT;
  const { id: fileId } = workspace.drive.create(caller, {
    name: 'File',
    mimeType,
    parentId: workspace.drive.rootOf(ANA).id,
  });
  return { workspace, fileId, call: (name, ...args) => workspace.callFromPage(ANA, fileId, name, args) };
}

export { FOLDER };
