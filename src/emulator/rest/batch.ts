// The batch endpoint: many calls in one HTTP message, each answered and counted for itself, at most 100.
import { ApiError, type RestRequest, type RestResponse } from '../types.ts';
import { boundaryOf, formatMultipart, parseMultipart, parsePart } from './multipart.ts';
import { jsonResponse } from './responses.ts';

export const BATCH_LIMIT = 100;
const BOUNDARY = 'batch_throughline';

export interface BatchPart {
  readonly contentId: string | undefined;
  /** Undefined: an answer that stands already, because the part cannot be sent. */
  readonly request: RestRequest;
  readonly refusal: ApiError | undefined;
}

export const isBatch = (request: RestRequest): boolean => /^\/batch(\/|$)/.test(request.path);

/** The calls of a batch, in their order. A part inherits the outer Authorization. ApiError 400 when it is no batch at all. */
export function parseBatch(outer: RestRequest): BatchPart[] {
  const boundary = boundaryOf(outer.headers.get('content-type') ?? '');
  const parts = boundary ? parseMultipart(outer.body, boundary) : [];
  if (parts.length === 0) throw new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', 'Failed to parse batch request.');
  return parts.map((part, index) => {
    const request = parseCall(part.body, outer);
    return { contentId: part.headers.get('content-id'), request, refusal: refusalOf(request, index) };
  });
}

function parseCall(text: Buffer, outer: RestRequest): RestRequest {
  const lineEnd = text.indexOf('\n');
  const line = text
    .subarray(0, lineEnd < 0 ? text.length : lineEnd)
    .toString('utf8')
    .trim();
  const [method = '', target = ''] = line.split(/\s+/);
  const { headers, body } = parsePart(lineEnd < 0 ? Buffer.alloc(0) : startWithoutLine(text, lineEnd));
  const url = new URL(target, `https://${outer.host}`);
  const authorization = headers.get('authorization') ?? outer.headers.get('authorization');
  return {
    method: method.toUpperCase(),
    host: outer.host,
    path: url.pathname,
    query: queryOf(url.searchParams),
    headers: new Map([...headers, ...(authorization ? [['authorization', authorization] as const] : [])]),
    body: trimEnd(body, Number(headers.get('content-length') ?? Number.NaN)),
  };
}

/** A call without headers of its own goes on with the empty line at once. */
function startWithoutLine(text: Buffer, lineEnd: number): Buffer {
  const rest = text.subarray(lineEnd + 1);
  return /^\r?\n/.test(rest.subarray(0, 2).toString('latin1')) ? Buffer.concat([Buffer.from('\r\n'), rest]) : rest;
}

/** Clients put line ends after the JSON; a stated length wins. */
function trimEnd(body: Buffer, length: number): Buffer {
  if (length >= 0) return body.subarray(0, length);
  let end = body.length;
  while (end > 0 && (body[end - 1] === 10 || body[end - 1] === 13)) end--;
  return body.subarray(0, end);
}

export function queryOf(params: URLSearchParams): Map<string, string[]> {
  const query = new Map<string, string[]>();
  for (const [name, value] of params) query.set(name, [...(query.get(name) ?? []), value]);
  return query;
}

function refusalOf(request: RestRequest, index: number): ApiError | undefined {
  if (index >= BATCH_LIMIT) {
    return new ApiError(
      403,
      'forbidden',
      'PERMISSION_DENIED',
      'Exceeds allowed inner batch requests soft limit. Please retry.',
    );
  }
  if (request.path.startsWith('/upload/') || isBatch(request)) {
    return new ApiError(
      400,
      'badRequest',
      'INVALID_ARGUMENT',
      'Media uploads and downloads are not supported in a batch request.',
    );
  }
  return undefined;
}

/**
 * A download in a batch is answered by its address (GH brekkylab/backlot#343, measured; npm google-drive-mock's tests on live
 * Drive). The batch guide says only that media is not supported.
 */
export function redirected({ path, query }: RestRequest, response: RestResponse): RestResponse {
  const isDownload = query.get('alt')?.[0] === 'media' || /^\/drive\/v3\/files\/[^/]+\/export$/.test(path);
  if (!isDownload || response.status !== 200) return response;
  const parameters = [...query].flatMap(([name, values]) => values.map(value => [name, value] as [string, string]));
  const location = `https://www.googleapis.com/download${path}?${new URLSearchParams(parameters)}`;
  const error = { code: 302, message: 'Unknown Error.', errors: [] };
  return jsonResponse(302, { error }, true, { location });
}

/** One answer in the order of the parts; each keeps its part's Content-ID behind `response-`. */
export function formatBatch(parts: readonly BatchPart[], responses: readonly RestResponse[]): RestResponse {
  const answers = responses.map((response, index) => {
    const id = parts[index]!.contentId?.replace(/^<?/, '<response-').replace(/>?$/, '>');
    const headers = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `HTTP/1.1 ${response.status} ${reasonOf(response.status)}\r\n${headers.join('')}content-length: ${response.body.length}\r\n\r\n`;
    return {
      headers: new Map([['content-type', 'application/http'], ...(id ? [['content-id', id] as const] : [])]),
      body: Buffer.concat([Buffer.from(head), response.body]),
    };
  });
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${BOUNDARY}` },
    body: formatMultipart(answers, BOUNDARY),
  };
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

const reasonOf = (status: number): string => REASONS[status] ?? 'Unknown';
