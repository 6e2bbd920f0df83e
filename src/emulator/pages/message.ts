// One HTTP request, read whole, and the ways to answer it. Used by every part of the pages' server.
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Message {
  readonly method: string;
  /** As sent, without the query. */
  readonly path: string;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export async function readMessage(request: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  const query = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))) {
    query.set(name, [...(query.get(name) ?? []), value]);
  }
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const path = mark < 0 ? target : target.slice(0, mark);
  return { method: request.method ?? 'GET', path, query, headers, body: Buffer.concat(chunks) };
}

export function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.end(body);
}

export const answerJson = (response: ServerResponse, status: number, value: unknown): void =>
  answer(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

/** The person of `Authorization: Bearer local:<email>…`; undefined when there is none. */
export function personOf(message: Message): string | undefined {
  const match = /^Bearer local:([^;\s]+)/i.exec(message.headers.get('authorization') ?? '');
  return match?.[1]?.toLowerCase();
}
