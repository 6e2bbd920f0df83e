// The one door of all REST services: auth, routing, switched-on APIs, scopes, quotas, faults, latency, partial answers.
import { latencyOf } from '../latency.ts';
import {
  ApiError,
  type Caller,
  NotEmulated,
  type RestRequest,
  type RestResponse,
  type Route,
  type RouteReply,
} from '../types.ts';
import { callerOf, callerOfSession, SESSIONS, type SessionCaller } from './auth.ts';
import { type BatchPart, formatBatch, isBatch, parseBatch } from './batch.ts';
import type { Rest, RestParts } from './contract.ts';
import { parseJson, requireCaller, requireScope, requireSwitchedOn, serviceOf } from './door.ts';
import { errorBody } from './errors.ts';
import { createFaults, KilledError, type RestVerdict } from './faults.ts';
import { type FieldMask, parseFields, selectFields } from './fields.ts';
import { createFlights } from './flights.ts';
import { type Creates, createQuotas } from './quotas.ts';
import { createRouter, queryParam, type Router } from './router.ts';
import { createSchedule, runInLanes, type Schedule } from './schedule.ts';

/** fetchAll's parallelism and the batch endpoint's: measured at 10 to 20 for the first, assumed for the second (performance §1). */
const LANES = 10;

interface Answer {
  readonly response: RestResponse;
  readonly milliseconds: number;
}

/** One `sendAll`: what is in it is under way together. */
interface Wave {
  readonly schedule: Schedule;
}

export function createRest(parts: RestParts): Rest {
  const dispatcher = new Dispatcher(parts);
  return {
    send: request => dispatcher.sendAll([request])[0]!,
    sendAll: requests => dispatcher.sendAll(requests),
  };
}

class Dispatcher {
  private readonly parts: RestParts;
  private readonly quotas;
  private readonly faults;
  private readonly flights;
  private router: Router | undefined;

  constructor(parts: RestParts) {
    this.parts = parts;
    this.faults = parts.faults ?? createFaults();
    this.flights = parts.flights ?? createFlights();
    this.quotas = createQuotas({ clock: parts.clock, people: parts.people, options: parts.options ?? {} });
  }

  sendAll(requests: readonly RestRequest[]): RestResponse[] {
    const wave: Wave = { schedule: createSchedule(this.parts.clock) };
    const responses: RestResponse[] = [];
    runInLanes(wave.schedule, {
      jobs: requests.map((request, index) => ({ request, index })),
      count: LANES,
      start: this.parts.clock.now(),
      perform: ({ request, index }, at, finish) => {
        this.sendOne(wave, { request, at }, (response, end) => {
          responses[index] = response;
          finish(end);
        });
      },
      done: () => undefined,
    });
    wave.schedule.run();
    return responses;
  }

  private sendOne(
    wave: Wave,
    sent: { request: RestRequest; at: number },
    answered: (response: RestResponse, end: number) => void,
  ): void {
    const { request, at } = sent;
    if (isBatch(request)) {
      this.sendBatch(wave, sent, answered);
      return;
    }
    const response = this.flights.during(wave, at, () => {
      const answer = this.answer(request, wave);
      return { value: answer, end: at + answer.milliseconds };
    });
    answered(response.response, at + response.milliseconds);
  }

  /** Google may run the parts in any order: they are shuffled, and answered in the order they were written. */
  private sendBatch(
    wave: Wave,
    { request, at }: { request: RestRequest; at: number },
    answered: (response: RestResponse, end: number) => void,
  ): void {
    let calls: BatchPart[];
    const verdict = this.batchVerdict(request);
    try {
      if (typeof verdict === 'object') throw refusedByPlan(verdict);
      calls = parseBatch(request);
    } catch (error) {
      answered(this.refuse(error, 'drive'), at);
      return;
    }
    const responses: RestResponse[] = [];
    runInLanes(wave.schedule, {
      jobs: this.shuffled(calls.map((call, index) => ({ call, index }))),
      count: LANES,
      start: at,
      perform: ({ call, index }, start, finish) => {
        if (call.refusal) {
          responses[index] = this.refuse(call.refusal, 'drive');
          finish(start);
          return;
        }
        this.sendOne(wave, { request: call.request, at: start }, (response, end) => {
          responses[index] = response;
          finish(end);
        });
      },
      done: end => {
        const isLost = verdict === 'lose-answer';
        answered(isLost ? this.refuse(lostAnswer(), 'drive') : formatBatch(calls, responses), end);
      },
    });
  }

  /** A batch as a whole is no effect, but its message can be refused or its answer lost: asked as operation 'drive.batch'. */
  private batchVerdict(request: RestRequest): RestVerdict {
    const caller = callerOf(request, this.parts.people);
    return caller?.client === 'addon' ? this.faults.restVerdict('drive.batch', -1) : 'ok';
  }

  private shuffled<T>(items: T[]): T[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.parts.random.integer(last + 1);
      [items[last], items[other]] = [items[other]!, items[last]!];
    }
    return items;
  }

  private answer(request: RestRequest, wave: Wave): Answer {
    const method = (request.headers.get('x-http-method-override') ?? request.method).toUpperCase();
    this.router ??= createRouter(this.parts.routes());
    const match = this.router.match(method, request.path);
    if (!match) return { response: this.unknownPath(method, request.path), milliseconds: 0 };
    const { route } = match;
    let caller: Caller | undefined;
    let reply: RouteReply | undefined;
    let response: RestResponse;
    try {
      caller = this.callerOf(request);
      const call = this.admit(request, route, caller);
      const mask = maskOf(request);
      reply = this.withFaults(route, caller, wave, () => route.handle({ ...call, parts: match.parts }));
      response = this.format(request, reply, mask);
    } catch (error) {
      response = this.refuse(error, serviceOf(route.operation));
    }
    this.record(route, caller, response.status);
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
      this.quotas.admit({ email: caller.email, operation, isWrite, creates: createdBy(operation, json) });
    }
    return { request, caller, json, param: (name: string) => queryParam(request, name) };
  }

  /** The add-on's calls are where a fault strikes; people's own clicks in Google's pages are none of its effects. */
  private withFaults(route: Route, caller: Caller, wave: Wave, apply: () => RouteReply): RouteReply {
    if (caller.client !== 'addon') return apply();
    const { number, kill } = route.isWrite ? this.faults.nextEffect() : { number: -1, kill: undefined };
    const verdict = this.faults.restVerdict(route.operation, number);
    if (kill === 'before') throw new KilledError(number, kill);
    if (typeof verdict === 'object') throw refusedByPlan(verdict);
    const outcome = attempt(apply);
    if (kill) {
      // What was sent at the same moment has left the machine and reaches Google although nobody waits for the answers.
      if (kill === 'during') wave.schedule.runDue();
      throw new KilledError(number, kill);
    }
    if (verdict === 'lose-answer') throw lostAnswer();
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

  private refuse(error: unknown, service: string): RestResponse {
    if (!(error instanceof ApiError) && !(error instanceof NotEmulated)) throw error;
    return jsonResponse(error instanceof ApiError ? error.code : 400, errorBody(error, service), true);
  }

  private unknownPath(method: string, path: string): RestResponse {
    if (this.router?.isKnownService(path)) return this.refuse(new NotEmulated(`${method} ${path}`), 'drive');
    return {
      status: 404,
      headers: { 'content-type': 'text/html; charset=UTF-8' },
      body: Buffer.from('Error 404 (Not Found)'),
    };
  }

  private record(route: Route, caller: Caller | undefined, status: number): void {
    this.parts.onRequest?.({
      at: this.parts.clock.now(),
      email: caller?.email ?? '',
      client: caller?.client ?? 'user',
      operation: route.operation,
      status,
      isWrite: route.isWrite,
    });
  }

  private latency(request: RestRequest, route: Route, response: RestResponse, reply: RouteReply | undefined): number {
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

const lostAnswer = (): ApiError => new ApiError(500, 'backendError', 'INTERNAL', 'Internal Error');

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
};

function refusedByPlan({ refuse, reason }: { readonly refuse: number; readonly reason: string }): ApiError {
  return new ApiError(refuse, reason, STATUS_NAMES[refuse] ?? 'UNAVAILABLE', 'Refused by the fault plan.');
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

function jsonResponse(
  status: number,
  json: unknown,
  pretty: boolean,
  headers: Record<string, string> = {},
): RestResponse {
  const text = pretty ? `${JSON.stringify(json, null, 2)}\n` : JSON.stringify(json);
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: Buffer.from(text, 'utf8'),
  };
}

const EDITOR_TYPES: Readonly<Record<string, Creates>> = {
  'application/vnd.google-apps.document': 'document',
  'application/vnd.google-apps.spreadsheet': 'spreadsheet',
};

function createdBy(operation: string, json: unknown): Creates {
  if (operation === 'docs.documents.create' || operation === 'drive.files.copy') return 'document';
  if (operation === 'sheets.spreadsheets.create') return 'spreadsheet';
  const type = operation === 'drive.files.create' && (json as { mimeType?: unknown } | null)?.mimeType;
  return typeof type === 'string' ? EDITOR_TYPES[type] : undefined;
}
