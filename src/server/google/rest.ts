// The one way to Google's REST services: UrlFetchApp.fetchAll with this run's token, paced and repeated where that is harmless.
// Repeated: reads, and answers that say "too fast" (429, 403 rate limits), which come before any effect. Never repeated: a write
// whose effect is not known (5xx, no answer): the use case looks first.
import type { Rest, RestAnswer, RestCall } from '../ports.ts';
import { beforeWriting } from './before-writing.ts';
import { waitForTurn } from './pace.ts';

const AT_ONCE = 10;
const TRIES = 6;
const LONGEST_PAUSE_MS = 32_000;

/**
 * Answers in the order of the calls; status 0 when there was no answer at all. Never throws for a status.
 * `tries`: how often one call is sent at most; few where Google stops the run after 30 seconds (cards).
 */
export function restClient(tries = TRIES): Rest {
  return {
    send(calls) {
      if (calls.some(call => (call.writes ?? (call.method === 'GET' ? 0 : 1)) > 0)) beforeWriting();
      const answers: RestAnswer[] = [];
      for (let from = 0; from < calls.length; from += AT_ONCE)
        answers.push(...sendTogether(calls.slice(from, from + AT_ONCE), tries));
      return answers;
    },
  };
}

const sendTogether = (calls: readonly RestCall[], tries: number): RestAnswer[] =>
  repeated(
    calls,
    due => {
      waitForTurn(due);
      return fetchAll(due);
    },
    tries,
  );

/** Sends the calls, and those again whose answer may be repeated, with growing pauses. Also for the parts of a batch. */
export function repeated(
  calls: readonly RestCall[],
  send: (due: readonly RestCall[]) => readonly RestAnswer[],
  tries = TRIES,
): RestAnswer[] {
  const answers: RestAnswer[] = [];
  let waiting = calls.map((_, index) => index);
  for (let attempt = 0; waiting.length > 0; attempt++) {
    const got = send(waiting.map(index => calls[index] as RestCall));
    waiting.forEach((index, at) => {
      answers[index] = got[at] as RestAnswer;
    });
    waiting = waiting.filter(index => mayRepeat(calls[index] as RestCall, answers[index] as RestAnswer));
    if (attempt + 1 >= tries) break;
    // Truncated exponential backoff (W/drive/api/guides/limits#exponential).
    if (waiting.length > 0) Utilities.sleep(Math.min(1000 * 2 ** attempt + Math.random() * 1000, LONGEST_PAUSE_MS));
  }
  return answers;
}

function mayRepeat(call: RestCall, answer: RestAnswer): boolean {
  if (answer.status === 429) return true;
  if (answer.status === 403) return /rateLimitExceeded|userRateLimitExceeded/i.test(answer.text);
  return call.method === 'GET' && (answer.status === 0 || answer.status >= 500);
}

function fetchAll(calls: readonly RestCall[]): RestAnswer[] {
  const token = ScriptApp.getOAuthToken();
  const requests = calls.map(call => toRequest(call, token));
  try {
    return UrlFetchApp.fetchAll(requests).map(toAnswer);
  } catch (error) {
    // fetchAll throws as a whole when one address cannot be reached: then nothing is known about any of the calls.
    if (isRefusalByAdmin(error)) throw error;
    return calls.map(() => ({ status: 0, headers: {}, text: String(error) }));
  }
}

/** Not allowed at all (white list, missing scope, switched off by the school): no question of an unknown effect. */
function isRefusalByAdmin(error: unknown): boolean {
  return /permission|not permitted|whitelist|not allowed|disabled/i.test(String(error));
}

function toRequest(call: RestCall, token: string): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  const body = call.body
    ? { payload: payload(call.body), contentType: call.body.contentType }
    : call.json === undefined
      ? {}
      : { payload: JSON.stringify(call.json), contentType: 'application/json; charset=UTF-8' };
  return {
    url: call.url,
    // PATCH is missing in the published types; UrlFetchApp takes it (A/reference/url-fetch/url-fetch-app).
    method: call.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers: { Authorization: `Bearer ${token}`, ...call.headers },
    muteHttpExceptions: true,
    ...body,
  };
}

/** Text goes as UTF-8; a slice of a file as its bytes. */
function payload(body: NonNullable<RestCall['body']>): string | GoogleAppsScript.Byte[] {
  return body.isBase64 ? Utilities.base64Decode(body.bytes) : body.bytes;
}

function toAnswer(response: GoogleAppsScript.URL_Fetch.HTTPResponse): RestAnswer {
  const headers: Record<string, string> = {};
  const all = response.getAllHeaders() as Record<string, string | string[]>;
  for (const name of Object.keys(all)) headers[name.toLowerCase()] = String(all[name]);
  return { status: response.getResponseCode(), headers, text: response.getContentText() };
}
