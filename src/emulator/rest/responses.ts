// Answers that need no route: refusals in Google's JSON, and what a fault plan makes of a call.
import { ApiError, NotEmulated, type RestResponse } from '../types.ts';
import { errorBody } from './errors.ts';

export function jsonResponse(
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

/** ApiError and NotEmulated become answers; anything else is a defect or a kill and goes on up. */
export function refusalResponse(error: unknown, service: string): RestResponse {
  if (!(error instanceof ApiError) && !(error instanceof NotEmulated)) throw error;
  return jsonResponse(error instanceof ApiError ? error.code : 400, errorBody(error, service), true);
}

/** UrlFetchApp waits so long unless `timeoutSeconds` says otherwise (reference/url-fetch/url-fetch-app). */
export const DEFAULT_TIMEOUT_MS = 360_000;

/** What a fault plan let time out: done on Google's side, and nobody hears of it. */
export class NoAnswer extends Error {}

export const NO_ANSWER: RestResponse = { status: 0, headers: {}, body: Buffer.alloc(0) };

export const lostAnswer = (): ApiError => new ApiError(500, 'backendError', 'INTERNAL', 'Internal Error');

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
};

export function refusedByPlan({ refuse, reason }: { readonly refuse: number; readonly reason: string }): ApiError {
  return new ApiError(refuse, reason, STATUS_NAMES[refuse] ?? 'UNAVAILABLE', 'Refused by the fault plan.');
}
