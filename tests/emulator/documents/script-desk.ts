// DocumentApp without a bundle: an execution that allows what the test says, over the same workspace as the REST tests.
import { documentAppFor } from '../../../src/emulator/services/document-app/index.ts';
import { type Execution, ScriptError } from '../../../src/emulator/types.ts';
import { ANA, Desk } from './desk.ts';

type Scopes = 'documents.currentonly' | 'documents';

export class ScriptDesk extends Desk {
  /** What the execution was charged for, in order. */
  readonly charges: string[] = [];

  /** Runs `script` as one execution on an open document and then ends it, as Apps Script does. */
  run<T>(
    id: string,
    script: (app: GoogleAppsScript.Document.DocumentApp) => T,
    options: { email?: string; scope?: Scopes } = {},
  ): T {
    const endings: (() => void)[] = [];
    const email = options.email ?? ANA;
    const scopes: string[] = [options.scope ?? 'documents'];
    const execution: Execution = {
      workspace: this.workspace,
      person: this.workspace.people.get(email)!,
      authMode: 'FULL',
      container: id === '' ? { kind: 'none', fileId: '' } : { kind: 'document', fileId: id },
      files: new Map(),
      requireScope: (member, anyOf) => {
        if (!anyOf.some(scope => scopes.includes(scope))) throw new ScriptError(`no scope for ${member}`);
      },
      charge: operation => void this.charges.push(operation),
      caller: { email, scopes: new Set(), client: 'addon' },
      show: () => undefined,
      onEnd: action => void endings.push(action),
      log: () => undefined,
    };
    const result = script(documentAppFor(execution) as GoogleAppsScript.Document.DocumentApp);
    for (const action of endings) action();
    return result;
  }

  /** Runs a script on the body of an open document. */
  onBody<T>(
    id: string,
    script: (body: GoogleAppsScript.Document.Body, app: GoogleAppsScript.Document.DocumentApp) => T,
  ): T {
    return this.run(id, app => script(app.getActiveDocument().getBody(), app));
  }
}
