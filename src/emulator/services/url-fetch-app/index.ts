// UrlFetchApp over the REST services of this Workspace; nothing leaves the process.

import { running } from '../../runtime/execution.ts';
import { checkSignature, isPlainObject, type Signatures, signatureError } from '../../runtime/signature.ts';
import { type Execution, type RestResponse, ScriptError, type Service } from '../../types.ts';
import { isAllowed } from './allowlist.ts';
import { HTTPResponse } from './http-response.ts';
import { type FetchParameters, toRestRequest } from './request.ts';

/** Google cuts the answer that it quotes in an error; the length is about what reports show. */
const QUOTED_CHARACTERS = 150;

/** Quotas page; that a longer answer throws is reported (justin.poehnelt.com), the wording is not. */
const ANSWER_BYTES = 50 * 1024 * 1024;

interface Fetch {
  readonly url: string;
  readonly parameters: FetchParameters;
}

class UrlFetchApp implements Signatures<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll'> {
  static readonly googleName = 'UrlFetchApp';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  fetch(url: string, params: object = {}): HTTPResponse {
    checkSignature('UrlFetchApp.fetch', [url, params], ['String'], ['String', 'Object']);
    return this.#send('UrlFetchApp.fetch', [{ url, parameters: params as FetchParameters }])[0]!;
  }

  /** Answers in the order of the requests, ten under way at a time. One failure that is not muted throws away all. */
  fetchAll(requests: readonly (string | object)[]): HTTPResponse[] {
    checkSignature('UrlFetchApp.fetchAll', [requests], ['Any[]']);
    const fetches = requests.map(request => {
      if (typeof request === 'string') return { url: request, parameters: {} };
      if (!isPlainObject(request)) throw signatureError('UrlFetchApp.fetchAll', [requests]);
      return { url: String(request['url']), parameters: request };
    });
    return this.#send('UrlFetchApp.fetchAll', fetches);
  }

  #send(member: string, fetches: readonly Fetch[]): HTTPResponse[] {
    this.#execution.requireScope(member, ['script.external_request']);
    const { bundle, parts, person } = running(this.#execution);
    for (const { url } of fetches) {
      if (isAllowed(url, bundle.manifest.urlFetchWhitelist)) continue;
      throw new ScriptError(
        `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
      );
    }
    const requests = fetches.map(({ url, parameters }) => toRestRequest(url, parameters));
    parts.dayQuotas.spend(person, 'urlfetch', requests.length);
    const answers = parts.restAll(requests);
    answers.forEach((answer, index) => {
      const fetch = fetches[index]!;
      if (answer.status === 0) throw new ScriptError(`Timeout: ${fetch.url}`);
      if (answer.body.length > ANSWER_BYTES) throw new ScriptError('Limit Exceeded: URLFetch Response Size.');
      if (fetch.parameters['muteHttpExceptions'] !== true) refuseFailure(fetch.url, answer);
    });
    return answers.map(answer => new HTTPResponse(answer));
  }
}

function refuseFailure(url: string, answer: RestResponse): void {
  if (answer.status < 400 && answer.status !== 308) return;
  const origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
  const text = answer.body.toString('utf8');
  const quoted = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}...` : text;
  throw new ScriptError(
    `Request failed for ${origin} returned code ${answer.status}. Truncated server response: ${quoted} (use muteHttpExceptions option to examine full response)`,
  );
}

export const urlFetchService: Service = {
  name: 'url-fetch-app',
  globals: execution => ({ UrlFetchApp: new UrlFetchApp(execution) }),
};
