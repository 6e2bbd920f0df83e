// One person at the local Workspace without a browser: what their pages would send, and the panels' calls of the add-on.
import type { Envelope, Input, Method, Output } from '../../src/contract/api.ts';
import type { Language } from '../../src/core/language.ts';
import type { RunResult, Selection, Workspace } from '../../src/emulator/workspace.ts';

export type Json = Record<string, unknown>;

export class Person {
  readonly workspace: Workspace;
  readonly email: string;
  readonly language: Language | undefined;

  /** `language`: of this person's panels; English where none is said. */
  constructor(workspace: Workspace, email: string, language?: Language) {
    this.workspace = workspace;
    this.email = email;
    this.language = language;
  }

  /** A request of Google's own pages: this person, every scope. Throws with Google's message when refused. */
  rest(method: string, url: string, json?: unknown): Json {
    return JSON.parse(this.raw(method, url, json).toString('utf8') || '{}') as Json;
  }

  raw(method: string, url: string, json?: unknown): Buffer {
    const { hostname, pathname, searchParams } = new URL(url);
    const response = this.workspace.rest({
      method,
      host: hostname,
      path: pathname,
      query: new Map([...new Set(searchParams.keys())].map(name => [name, searchParams.getAll(name)])),
      headers: new Map([
        ['authorization', `Bearer local:${this.email}`],
        ['content-type', 'application/json'],
      ]),
      body: Buffer.from(json === undefined ? '' : JSON.stringify(json)),
    });
    if (response.status >= 400)
      throw new Error(`${method} ${url}: ${response.status} ${response.body.toString('utf8')}`);
    return response.body;
  }

  /** Opens a file and starts Throughline from its menu, as everybody does before a panel can call. */
  start(fileId: string): void {
    const { items } = this.workspace.openFile(this.email, fileId);
    const item = items.find(candidate => candidate.kind === 'item');
    if (item?.kind !== 'item') throw new Error(`${this.email} sees no menu of Throughline`);
    returned(this.workspace.runMenuItem(this.email, fileId, item.functionName), item.caption);
  }

  /** What a panel asks the server. Throws with the sentence a person would read. */
  call<M extends Method>(fileId: string, method: M, input: Input<M>, selection?: Selection): Output<M> {
    const request = JSON.stringify({ method, input, language: this.language });
    const run = this.workspace.callFromPage(this.email, fileId, 'rpc', [request], selection);
    const envelope = JSON.parse(String(returned(run, method))) as Envelope<Output<M>>;
    if (!envelope.ok) throw new Error(`${method}: ${envelope.error.sentence}`);
    return envelope.value;
  }
}

function returned(run: RunResult, what: string): unknown {
  if (run.outcome !== 'returned') throw new Error(`${what} ${run.outcome}: ${run.error?.message ?? ''}`);
  return run.value;
}
