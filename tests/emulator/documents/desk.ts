// A workspace with a Drive, documents and the Docs API only, and short ways to ask it. For the tests of this folder.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { virtualClock } from '../../../src/emulator/clock.ts';
import { type DocumentsBody, documentsOf, type Request } from '../../../src/emulator/documents/index.ts';
import { DOCUMENT } from '../../../src/emulator/drive/contract.ts';
import { type Drive, driveOf } from '../../../src/emulator/drive/index.ts';
import { seededRandom } from '../../../src/emulator/random.ts';
import { createRest } from '../../../src/emulator/rest/index.ts';
import { docsApi } from '../../../src/emulator/services/docs-api/index.ts';
import { Store } from '../../../src/emulator/store/store.ts';
import type { Caller, Person, WorkspaceCore } from '../../../src/emulator/types.ts';
import { brokenRules } from './structural-rules.ts';

export const ANA = 'ana@school.test';
export const BEN = 'ben@school.test';

const PEOPLE: Person[] = [ANA, BEN].map(id => ({
  id,
  name: id.split('@')[0]!,
  role: 'teacher',
  addOnBlocked: false,
  account: 'workspace',
}));

/** Switches the Docs API on for the add-on. */
const MANIFEST = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }] },
};

export interface Answer {
  readonly status: number;
  readonly json: docs_v1.Schema$Document & {
    error?: { code: number; message: string; status: string };
    replies?: docs_v1.Schema$Response[];
    writeControl?: docs_v1.Schema$WriteControl;
  };
}

export class Desk {
  readonly workspace: WorkspaceCore;
  readonly documents: DocumentsBody;
  readonly drive: Drive;

  constructor() {
    const parts = { store: new Store(), clock: virtualClock(), random: seededRandom(7) };
    const people = { get: (email: string) => PEOPLE.find(({ id }) => id === email), all: () => PEOPLE };
    const rest = createRest({
      ...parts,
      people,
      manifest: () => MANIFEST,
      routes: () => docsApi.routes?.(this.workspace) ?? [],
      options: { latency: 'none' },
    });
    this.workspace = { ...parts, people, rest: request => rest.send(request) };
    this.documents = documentsOf(this.workspace);
    this.drive = driveOf(this.workspace);
    // What is stored never changes in place; whatever tries throws.
    const stored = parts.store.collection('documents');
    parts.store.onChange((collection, id) => {
      if (collection === 'documents') freezeDeep(stored.get(id));
    });
  }

  /** A new Doc of Ana's, with these lines in it. */
  newDocument(...lines: string[]): string {
    const { id } = this.drive.create(caller(ANA), { name: 'A plan', mimeType: DOCUMENT });
    if (lines.length > 0) this.change(id, [{ insertText: { location: { index: 1 }, text: lines.join('\n') } }]);
    return id;
  }

  /** By the body's own door, as Ana. */
  change(id: string, requests: Request[]): docs_v1.Schema$Response[] {
    return this.documents.write(caller(ANA), id, requests).replies;
  }

  read(id: string, options: { includeTabs?: boolean } = {}): docs_v1.Schema$Document {
    const json = this.documents.read(caller(ANA), id, options);
    expect(brokenRules(json)).toEqual([]);
    return json;
  }

  /** By REST, as anybody with any token. */
  send(method: string, path: string, options: { token?: string; body?: unknown } = {}): Answer {
    const [pathname = '', query = ''] = path.split('?');
    const response = this.workspace.rest({
      method,
      host: 'docs.googleapis.com',
      path: pathname,
      query: new Map(Array.from(new URLSearchParams(query), ([name, value]) => [name, [value]])),
      headers: new Map([
        ['authorization', `Bearer ${options.token ?? `local:${ANA}`}`],
        ['content-type', 'application/json'],
      ]),
      body: Buffer.from(options.body === undefined ? '' : JSON.stringify(options.body)),
    });
    return { status: response.status, json: JSON.parse(response.body.toString('utf8')) as Answer['json'] };
  }

  batch(id: string, requests: object[], more: { token?: string; writeControl?: object } = {}): Answer {
    const { token, ...control } = more;
    return this.send('POST', `/v1/documents/${id}:batchUpdate`, {
      ...(token && { token }),
      body: { requests, ...control },
    });
  }
}

function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
}

export const caller = (email: string): Caller => ({ email, scopes: 'all', client: 'user' });

/** Body text with \n after each paragraph, cells as [..] row by row. */
export function outline(json: docs_v1.Schema$Document): string {
  return contentText(json.body?.content ?? []);
}

function contentText(content: docs_v1.Schema$StructuralElement[]): string {
  return content
    .map(({ paragraph, table }) => {
      if (paragraph) return paragraph.elements?.map(element => element.textRun?.content ?? '¤').join('') ?? '';
      const rows = table?.tableRows?.map(
        row => `${row.tableCells?.map(cell => `[${contentText(cell.content ?? []).replace(/\n$/, '')}]`).join('')}\n`,
      );
      return rows?.join('') ?? '';
    })
    .join('');
}

/** Where a text stands in the body, as [start, end). */
export function findText(json: docs_v1.Schema$Document, text: string): { startIndex: number; endIndex: number } {
  const search = (content: docs_v1.Schema$StructuralElement[]): number | undefined => {
    for (const { paragraph, table } of content) {
      for (const element of paragraph?.elements ?? []) {
        const at = element.textRun?.content?.indexOf(text) ?? -1;
        if (at >= 0) return (element.startIndex ?? 0) + at;
      }
      for (const cell of table?.tableRows?.flatMap(row => row.tableCells ?? []) ?? []) {
        const found = search(cell.content ?? []);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const startIndex = search(json.body?.content ?? []);
  if (startIndex === undefined) throw new Error(`No "${text}" in ${outline(json)}`);
  return { startIndex, endIndex: startIndex + text.length };
}

export function firstTable(
  json: docs_v1.Schema$Document,
): docs_v1.Schema$StructuralElement & { table: docs_v1.Schema$Table; startIndex: number } {
  const element = json.body?.content?.find(({ table }) => table);
  if (!element?.table) throw new Error('no table');
  return { ...element, table: element.table, startIndex: element.startIndex ?? 0 };
}
