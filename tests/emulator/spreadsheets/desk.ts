// A workspace with Drive and spreadsheets only, and short ways to ask it by REST. For the tests of this folder.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { virtualClock } from '../../../src/emulator/clock.ts';
import { SPREADSHEET } from '../../../src/emulator/drive/contract.ts';
import { type Drive, driveOf } from '../../../src/emulator/drive/index.ts';
import { seededRandom } from '../../../src/emulator/random.ts';
import { createRest } from '../../../src/emulator/rest/index.ts';
import { driveApi } from '../../../src/emulator/services/drive-api/index.ts';
import { sheetsApi } from '../../../src/emulator/services/sheets-api/index.ts';
import { type SpreadsheetsBody, spreadsheetsOf } from '../../../src/emulator/spreadsheets/index.ts';
import { Store } from '../../../src/emulator/store/store.ts';
import type { Caller, Person, WorkspaceCore } from '../../../src/emulator/types.ts';

export const ANA = 'ana@school.test';
export const BEN = 'ben@school.test';

const PEOPLE: Person[] = [ANA, BEN].map(id => ({
  id,
  name: id.split('@')[0] ?? '',
  role: 'teacher',
  addOnBlocked: false,
  account: 'workspace',
}));

const SWITCHED_ON = [
  { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
  { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
];

interface ErrorJson {
  readonly error?: { readonly code: number; readonly message: string; readonly status: string };
}

export interface Answer<T> {
  readonly status: number;
  readonly json: T & ErrorJson;
}

export interface Sent {
  /** Bearer token; by default Ana in Google's own pages. */
  readonly token?: string;
  readonly json?: unknown;
  /** Instead of json, with its type. */
  readonly body?: string;
  readonly type?: string;
}

export const caller = (email: string): Caller => ({ email, scopes: 'all', client: 'user' });

export class Desk {
  readonly workspace: WorkspaceCore;
  readonly body: SpreadsheetsBody;
  readonly drive: Drive;

  constructor() {
    const parts = { store: new Store(), clock: virtualClock(), random: seededRandom(7) };
    const people = { get: (email: string) => PEOPLE.find(({ id }) => id === email), all: () => PEOPLE };
    const rest = createRest({
      ...parts,
      people,
      manifest: () => ({ dependencies: { enabledAdvancedServices: SWITCHED_ON } }),
      routes: () => [driveApi, sheetsApi].flatMap(service => service.routes?.(this.workspace) ?? []),
      options: { latency: 'none' },
    });
    this.workspace = { ...parts, people, rest: request => rest.send(request) };
    this.body = spreadsheetsOf(this.workspace);
    this.drive = driveOf(this.workspace);
  }

  /** Ana's new spreadsheet with these rows from A1 on, typed as a person would. */
  newSpreadsheet(rows: readonly (readonly unknown[])[] = []): string {
    const { id } = this.drive.create(caller(ANA), { name: 'Goals', mimeType: SPREADSHEET });
    if (rows.length > 0) this.type(id, 'A1', rows);
    return id;
  }

  send<T = v4.Schema$Spreadsheet>(line: string, sent: Sent = {}): Answer<T> {
    const { token = `local:${ANA}`, json, body = '', type = 'application/json' } = sent;
    const [method = '', target = ''] = line.split(/ (.*)/s);
    const url = new URL(target, 'https://sheets.googleapis.com');
    const query = new Map<string, string[]>();
    for (const [name, value] of url.searchParams) query.set(name, [...(query.get(name) ?? []), value]);
    const response = this.workspace.rest({
      method,
      host: url.host,
      path: url.pathname,
      query,
      headers: new Map([
        ['authorization', `Bearer ${token}`],
        ['content-type', type],
      ]),
      body: Buffer.from(json === undefined ? body : JSON.stringify(json)),
    });
    const text = response.body.toString('utf8');
    return { status: response.status, json: (/^\s*\{/.test(text) ? JSON.parse(text) : {}) as T & ErrorJson };
  }

  type(id: string, range: string, values: readonly (readonly unknown[])[]): Answer<v4.Schema$UpdateValuesResponse> {
    return this.send(`PUT /v4/spreadsheets/${id}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`, {
      json: { values },
    });
  }

  batch(
    id: string,
    requests: v4.Schema$Request[],
    sent: Omit<Sent, 'json'> = {},
  ): Answer<v4.Schema$BatchUpdateSpreadsheetResponse> {
    return this.send(`POST /v4/spreadsheets/${id}:batchUpdate`, { ...sent, json: { requests } });
  }

  values(id: string, range: string, options = ''): unknown[][] | undefined {
    const { json } = this.send<v4.Schema$ValueRange>(
      `GET /v4/spreadsheets/${id}/values/${encodeURIComponent(range)}?${options}`,
    );
    if (json.error) throw new Error(json.error.message);
    return json.values ?? undefined;
  }

  get(id: string, query = ''): v4.Schema$Spreadsheet {
    return this.send(`GET /v4/spreadsheets/${id}?${query}`).json;
  }

  /** First sheet with its grid data. */
  sheet(id: string): v4.Schema$Sheet {
    const sheet = this.get(id, 'includeGridData=true').sheets?.[0];
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }

  cell(id: string, row: number, column: number): v4.Schema$CellData {
    return this.sheet(id).data?.[0]?.rowData?.[row]?.values?.[column] ?? {};
  }
}
