// One request from its token to its answer: who asks, may they, does a fault strike, what does it say, how long does it take.
import { latencyOf } from '../latency.ts';
import {
  type Caller,
  NotEmulated,
  type RestRequest,
  type RestResponse,
  type Route,
  type RouteReply,
} from '../types.ts';
import { callerOfSession, SESSIONS, type SessionCaller } from './auth.ts';
import type { RestParts } from './contract.ts';
import {
  parseJson,
  requireCaller,
  requireConsent,
  requireDriveApps,
  requireScope,
  requireSwitchedOn,
  serviceOf,
} from './door.ts';
import { type Faults, KilledError } from './faults.ts';
import { type FieldMask, parseFields, selectFields } from './fields.ts';
import { type Creates, createQuotas, type Quotas } from './quotas.ts';
import {
  DEFAULT_TIMEOUT_MS,
  jsonResponse,
  lostAnswer,
  NO_ANSWER,
  NoAnswer,
  refusalResponse,
  refusedByPlan,
} from './responses.ts';
import { createRouter, queryParam, type Router } from './router.ts';

export interface Answer {
  readonly response: RestResponse;
  readonly milliseconds: number;
}

interface Effective {
  readonly route: Route;
  readonly caller: Caller;
  readonly sendRest: () => void;
}

export class Exchange {
  private readonly parts: RestParts;
  private readonly faults: Faults;
  private readonly quotas: Quotas;
  private router: Router | undefined;

  constructor(parts: RestParts, faults: Faults) {
    this.parts = parts;
    this.faults = faults;
    this.quotas = createQuotas({
      clock: parts.clock,
      people: parts.people,
      contested: parts.contested,
      options: parts.options ?? {},
    });
  }

  /** `sendRest` lets arrive what was sent at the same moment, when the run is killed during this call. */
  answer(request: RestRequest, sendRest: () => void): Answer {
    const method = (request.headers.get('x-http-method-override') ?? request.method).toUpperCase();
    this.router ??= createRouter(this.parts.routes());
    const match = this.router.match(method, request.path);
    if (!match) return { response: this.unknownPath(method, request.path), milliseconds: 0 };
    const { route } = match;
    let caller: Caller | undefined;
    let reply: RouteReply | undefined;
    let response: RestResponse;
    let kinds: readonly string[] = [];
    try {
      caller = this.callerOf(request);
      const call = this.admit(request, route, caller);
      kinds = kindsIn(call.json);
      const mask = maskOf(request);
      reply = this.withFaults({ route, caller, sendRest }, () => route.handle({ ...call, parts: match.parts }));
      response = this.format(request, reply, mask);
    } catch (error) {
      response = error instanceof NoAnswer ? NO_ANSWER : refusalResponse(error, serviceOf(route.operation));
    }
    this.record(route, { caller, kinds, status: response.status });
    return { response, milliseconds: this.latency(request, route, response, reply) };
  }

  private callerOf(request: RestRequest): Caller {
    const session = queryParam(request, 'upload_id');
    const known = session ? this.parts.store.collection<SessionCaller>(SESSIONS).get(session) : undefined;
    return known ? callerOfSession(known) : requireCaller(request, this.parts.people);
  }

  /** Everything that can refuse a call before its route sees it. */
  private admit(request: RestRequest, route: Route, caller: Caller) {
    requireSwitchedOn(caller, route, this.parts.manifest());
    requireScope(caller, route);
    const json = parseJson(request, serviceOf(route.operation));
    if (caller.client === 'addon') {
      const { operation, isWrite } = route;
      requireConsent(caller, this.parts.store);
      requireDriveApps(caller, route, this.parts.people);
      const isDownload = queryParam(request, 'alt') === 'media';
      this.quotas.admit({ email: caller.email, operation, isWrite, isDownload, creates: createdBy(operation, json) });
    }
    return { request, caller, json, param: (name: string) => queryParam(request, name) };
  }

  /** The add-on's calls are where a fault strikes; people's own clicks in Google's pages are none of its effects. */
  private withFaults({ route, caller, sendRest }: Effective, apply: () => RouteReply): RouteReply {
    if (caller.client !== 'addon') return apply();
    const { number, kill } = route.isWrite ? this.faults.nextEffect() : { number: -1, kill: undefined };
    const verdict = this.faults.restVerdict(route.operation, number);
    if (kill === 'before') throw new KilledError(number, kill);
    if (typeof verdict === 'object') throw refusedByPlan(verdict);
    const outcome = attempt(apply);
    if (kill) {
      // What was sent at the same moment has left the machine and reaches Google although nobody waits for the answers.
      if (kill === 'during') sendRest();
      throw new KilledError(number, kill);
    }
    if (verdict === 'lose-answer') throw lostAnswer();
    if (verdict === 'time-out') throw new NoAnswer();
    return outcome();
  }

  private format(request: RestRequest, reply: RouteReply, mask: FieldMask): RestResponse {
    const status = reply.status ?? 200;
    const headers = { ...reply.headers };
    if (reply.body) return { status, headers, body: reply.body };
    if (reply.json === undefined)
      return { status, headers: { 'content-type': 'text/html', ...headers }, body: Buffer.alloc(0) };
    return jsonResponse(
      status,
      selectFields(reply.json, mask),
      queryParam(request, 'prettyPrint') !== 'false',
      headers,
    );
  }

  private unknownPath(method: string, path: string): RestResponse {
    if (this.router?.isKnownService(path)) return refusalResponse(new NotEmulated(`${method} ${path}`), 'drive');
    return {
      status: 404,
      headers: { 'content-type': 'text/html; charset=UTF-8' },
      body: Buffer.from('Error 404 (Not Found)'),
    };
  }

  private record(route: Route, { caller, kinds, status }: Answered): void {
    this.parts.onRequest?.({
      at: this.parts.clock.now(),
      email: caller?.email ?? '',
      client: caller?.client ?? 'user',
      operation: route.operation,
      status,
      isWrite: route.isWrite,
      kinds: route.operation.endsWith('.batchUpdate') ? kinds : [],
    });
  }

  private latency(request: RestRequest, route: Route, response: RestResponse, reply: RouteReply | undefined): number {
    if (response.status === 0) return request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const mode = this.parts.options?.latency ?? 'medians';
    const { operation, isWrite } = route;
    const service = serviceOf(operation);
    if (!reply || response.status >= 400)
      return latencyOf({ operation: `${service}.refused`, isWrite: false }, mode, this.parts.random);
    const mails = operation === 'drive.permissions.create' && queryParam(request, 'sendNotificationEmail') !== 'false';
    const size = reply.size ?? (service === 'docs' && !isWrite ? response.body.length : 0);
    return latencyOf({ operation: mails ? `${operation}+mail` : operation, isWrite, size }, mode, this.parts.random);
  }
}

interface Answered {
  readonly caller: Caller | undefined;
  readonly kinds: readonly string[];
  readonly status: number;
}

/** The names of a batchUpdate's requests, each once. */
function kindsIn(json: unknown): readonly string[] {
  const { requests } = (json ?? {}) as { requests?: unknown };
  if (!Array.isArray(requests)) return [];
  return [...new Set(requests.flatMap(request => Object.keys((request ?? {}) as object)))];
}

/** Applied at once; asked for later, when it is clear whether the answer still reaches anybody. */
function attempt<T>(apply: () => T): () => T {
  try {
    const value = apply();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function maskOf(request: RestRequest): FieldMask {
  const fields = queryParam(request, 'fields') ?? queryParam(request, '$fields');
  return fields ? parseFields(fields) : 'all';
}

const EDITOR_TYPES = new Map<unknown, Creates>([
  ['application/vnd.google-apps.document', 'document'],
  ['application/vnd.google-apps.spreadsheet', 'spreadsheet'],
]);

function createdBy(operation: string, json: unknown): Creates {
  if (operation === 'docs.documents.create' || operation === 'drive.files.copy') return 'document';
  if (operation === 'sheets.spreadsheets.create') return 'spreadsheet';
  if (operation !== 'drive.files.create') return undefined;
  return EDITOR_TYPES.get((json as { mimeType?: unknown } | null)?.mimeType);
}
