// A small school behind the REST dispatcher, in memory: what the tests of rest, drive and classroom share.
import { virtualClock } from '../../../src/emulator/clock.ts';
import { type Readings, readingsOf } from '../../../src/emulator/contested.ts';
import { createDrive } from '../../../src/emulator/drive/index.ts';
import { seededRandom } from '../../../src/emulator/random.ts';
import { createFaults, createFlights, createRest } from '../../../src/emulator/rest/index.ts';
import { classroomApi } from '../../../src/emulator/services/classroom-api/index.ts';
import { driveApi } from '../../../src/emulator/services/drive-api/index.ts';
import { Store } from '../../../src/emulator/store/store.ts';
import type { Person, RestRequest, RestResponse, Route, WorkspaceCore } from '../../../src/emulator/types.ts';
import type { Manifest, RequestRecord, WorkspaceOptions } from '../../../src/emulator/workspace.ts';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const DOC_TYPE = 'application/vnd.google-apps.document';

export const TEACHER = 'rivera@school.example';
export const STUDENT = 'ada@school.example';
export const OTHER = 'ben@school.example';

const person = (id: string, name: string, role: Person['role'], account: Person['account'] = 'workspace'): Person => ({
  id,
  name,
  role,
  account,
  addOnBlocked: false,
});

const PEOPLE = new Map(
  [
    person(TEACHER, 'Ms Rivera', 'teacher'),
    person(STUDENT, 'Ada Okafor', 'student'),
    person(OTHER, 'Ben', 'student', 'consumer'),
  ].map(one => [one.id, one]),
);

/** The person in Google's pages. */
export const user = (email: string): string => `Bearer local:${email}`;
/** The add-on acting for the person. */
export const addOn = (email: string, scopes = 'drive.file'): string =>
  `Bearer local:${email};scopes=${scopes};client=addon`;

export interface Call {
  readonly as?: string;
  readonly json?: unknown;
  readonly body?: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `POST /drive/v3/files?fields=id` and what goes with it, as a request of the dispatcher. */
export function request(line: string, call: Call = {}): RestRequest {
  const [method = '', target = ''] = line.split(/ (.*)/s);
  const url = new URL(target, 'https://www.googleapis.com');
  const query = new Map<string, string[]>();
  for (const [name, value] of url.searchParams) query.set(name, [...(query.get(name) ?? []), value]);
  const headers = new Map(Object.entries(call.headers ?? {}));
  if (call.as) headers.set('authorization', call.as);
  const content = call.json === undefined ? (call.body ?? '') : JSON.stringify(call.json);
  if (call.json !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  return { method, host: url.host, path: url.pathname, query, headers, body };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly json: any;
}

export function toAnswer(response: RestResponse): Answer {
  const text = response.body.toString('utf8');
  const isJson = response.headers['content-type']?.includes('json');
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

export interface SchoolOptions
  extends Pick<WorkspaceOptions, 'driveWritesPerSecond' | 'driveWriteBurst' | 'searchLagMs' | 'permissionLagMs'> {
  readonly latency?: WorkspaceOptions['latency'];
  readonly seed?: number;
  readonly services?: readonly string[];
  readonly routes?: readonly Route[];
  /** Addresses of more people. */
  readonly more?: readonly string[];
  readonly contested?: Partial<Readings>;
}

export function openSchool(options: SchoolOptions = {}) {
  const { latency = 'none', services = ['drive', 'docs', 'sheets', 'classroom'], seed = 1 } = options;
  const store = new Store();
  const clock = virtualClock();
  const random = seededRandom(seed);
  const known = new Map([...PEOPLE, ...(options.more ?? []).map(id => [id, person(id, id, 'teacher')] as const)]);
  const people = { get: (email: string) => known.get(email), all: () => [...known.values()] };
  const faults = createFaults();
  const flights = createFlights();
  const { searchLagMs = 0, permissionLagMs = 0 } = options;
  const contested = readingsOf(options.contested);
  const drive = createDrive({ store, clock, random, people, flights, searchLagMs, permissionLagMs, contested });
  const records: RequestRecord[] = [];
  const manifest: Manifest = {
    dependencies: {
      enabledAdvancedServices: services.map(serviceId => ({ userSymbol: serviceId, serviceId, version: 'v1' })),
    },
  };
  const core: WorkspaceCore = { store, clock, random, people, contested, rest: one => rest.send(one) };
  const rest = createRest({
    ...core,
    faults,
    flights,
    manifest: () => manifest,
    options: { ...options, latency },
    routes: () => [...driveApi.routes!(core), ...classroomApi.routes!(core), ...(options.routes ?? [])],
    onRequest: record => records.push(record),
  });
  return {
    store,
    clock,
    drive,
    faults,
    records,
    core,
    rest,
    send: (line: string, call: Call = {}): Answer => toAnswer(rest.send(request(line, call))),
    sendAll: (calls: readonly (readonly [string, Call])[]): Answer[] =>
      rest.sendAll(calls.map(([line, call]) => request(line, call))).map(toAnswer),
  };
}

export type School = ReturnType<typeof openSchool>;

/** A folder or file made by the add-on for this person (or by the person, `as`); its id. */
export function make(school: School, json: Readonly<Record<string, unknown>>, as = addOn(TEACHER)): string {
  const answer = school.send('POST /drive/v3/files?fields=id', { as, json });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json.id;
}

export const reasonOf = (answer: Answer): string =>
  answer.json?.error?.errors?.[0]?.reason ?? answer.json?.error?.status;
