// From the parameters of a fetch to a REST request, refused where Google refuses it.
import { isPlainObject } from '../../runtime/signature.ts';
import { NotEmulated, type RestRequest, ScriptError } from '../../types.ts';
import { Blob, fromSigned } from '../base/blob.ts';

/** Quotas page: URL Fetch. */
const URL_LENGTH = 2082;
const PAYLOAD_BYTES = 50 * 1024 * 1024;
const MOST_HEADERS = 100;
const HEADER_BYTES = 8 * 1024;
const METHODS = ['GET', 'DELETE', 'PATCH', 'POST', 'PUT'];
/** UrlFetchApp sets these itself. */
const OWN_HEADERS = ['content-length', 'host'];

const PARAMETERS = [
  'contentType',
  'escaping',
  'followRedirects',
  'headers',
  'method',
  'muteHttpExceptions',
  'payload',
  'timeoutSeconds',
  'url',
  'validateHttpsCertificates',
];

export type FetchParameters = Readonly<Record<string, unknown>>;

/** Throws ScriptError for a method, header, payload or address that UrlFetchApp does not take. */
export function toRestRequest(url: string, parameters: FetchParameters): RestRequest {
  const unknown = Object.keys(parameters).find(key => !PARAMETERS.includes(key));
  if (unknown) throw new NotEmulated(`UrlFetchApp.fetch with the parameter ${unknown}`);
  if (url.length > URL_LENGTH) throw new ScriptError('Limit Exceeded: URLFetch URL Length.');
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!parts) throw new ScriptError(`Invalid argument: ${url}`);
  const method = String(parameters['method'] ?? 'get').toUpperCase();
  if (!METHODS.includes(method)) throw new ScriptError('Attribute provided with invalid value: method');
  const { body, contentType } = payloadOf(parameters);
  const headers = headersOf(parameters, contentType);
  const query = queryOf(parts[3] ?? '');
  const timeoutMs = timeoutOf(parameters);
  return { method, host: parts[1]!.toLowerCase(), path: parts[2] || '/', query, headers, body, timeoutMs };
}

/** Default 360 (reference/url-fetch/url-fetch-app); what Google says to other values than whole seconds is not known. */
function timeoutOf({ timeoutSeconds = 360 }: FetchParameters): number {
  if (!Number.isInteger(timeoutSeconds) || (timeoutSeconds as number) < 1) {
    throw new ScriptError('Attribute provided with invalid value: timeoutSeconds');
  }
  return (timeoutSeconds as number) * 1000;
}

function headersOf(parameters: FetchParameters, payloadType: string | undefined): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries((parameters['headers'] ?? {}) as Record<string, unknown>)) {
    const isOwn = OWN_HEADERS.includes(name.toLowerCase());
    if (isOwn || value === null || value === undefined) {
      throw new ScriptError(`Attribute provided with invalid value: Header:${isOwn ? name : String(value)}`);
    }
    headers.set(name.toLowerCase(), String(value));
  }
  const bytes = [...headers].reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
  if (headers.size > MOST_HEADERS || bytes > HEADER_BYTES)
    throw new ScriptError('Limit Exceeded: URLFetch Header Size.');
  const contentType = parameters['contentType'] ?? payloadType;
  if (contentType !== undefined) headers.set('content-type', String(contentType));
  return headers;
}

/** String, bytes, blob, or an object as form fields; multipart forms are not emulated. */
function payloadOf(parameters: FetchParameters): { body: Buffer; contentType: string | undefined } {
  const { payload } = parameters;
  if (payload === undefined || payload === null) return { body: Buffer.alloc(0), contentType: undefined };
  const form = 'application/x-www-form-urlencoded';
  const sent: { body: Buffer; contentType: string } = { body: Buffer.alloc(0), contentType: form };
  if (payload instanceof Blob)
    Object.assign(sent, { body: payload._bytes(), contentType: payload.getContentType() ?? form });
  else if (Array.isArray(payload)) sent.body = fromSigned(payload as number[]);
  else if (isPlainObject(payload)) sent.body = Buffer.from(formOf(payload));
  else sent.body = Buffer.from(String(payload));
  if (sent.body.length > PAYLOAD_BYTES) throw new ScriptError('Limit Exceeded: URLFetch POST Size.');
  return sent;
}

function formOf(fields: Record<string, unknown>): string {
  if (Object.values(fields).some(value => typeof value === 'object'))
    throw new NotEmulated('UrlFetchApp multipart form');
  return Object.entries(fields)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
}

function queryOf(text: string): ReadonlyMap<string, readonly string[]> {
  const query = new Map<string, string[]>();
  for (const pair of text.split('&').filter(Boolean)) {
    const cut = pair.indexOf('=');
    const [key, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
    const name = decoded(key);
    query.set(name, [...(query.get(name) ?? []), decoded(value)]);
  }
  return query;
}

function decoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
