// Between Node's HTTP messages and the dispatcher's: the server that the pages run mounts this at its root.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RestRequest, RestResponse } from '../types.ts';
import { queryOf } from './batch.ts';

/** Reads a whole message. The `host` a client meant may be stated in `x-orig-host`; paths are what counts. */
export async function toRestRequest(message: IncomingMessage): Promise<RestRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const url = new URL(message.url ?? '/', 'http://localhost');
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    method: (message.method ?? 'GET').toUpperCase(),
    host: headers.get('x-orig-host') ?? headers.get('host') ?? 'www.googleapis.com',
    path: url.pathname,
    query: queryOf(url.searchParams),
    headers,
    body: Buffer.concat(chunks),
  };
}

/**
 * Writes the answer, or hangs up where none came. Addresses of upload sessions and downloads are given as ones this server answers.
 */
export function sendRestResponse(response: RestResponse, to: ServerResponse, origin: string): void {
  if (response.status === 0) {
    to.destroy();
    return;
  }
  const headers: Record<string, string | number> = { ...response.headers };
  const location = response.headers['location'];
  if (location) headers['location'] = location.replace(/^https?:\/\/[^/]+/, origin);
  const body = response.headers['content-type']?.startsWith('multipart/mixed')
    ? Buffer.from(
        response.body.toString('latin1').replace(/^(location: )https?:\/\/[^/\r]+/gm, `$1${origin}`),
        'latin1',
      )
    : response.body;
  if (response.status !== 204) headers['content-length'] = body.length;
  to.writeHead(response.status, headers);
  to.end(body);
}

/** Whether a path belongs to Google's REST services rather than to the pages. */
export function isRestPath(path: string): boolean {
  return /^\/(drive\/v\d|upload\/|download\/|batch(\/|$)|v1\/|v4\/)/.test(path);
}
