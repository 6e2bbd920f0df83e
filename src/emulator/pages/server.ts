// The browser's door to a local Workspace: pages on localhost, add-on HTML on 127.0.0.1, REST at the root of the same port.
// Called by the start command, the demo and browser tests.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRestPath, sendRestResponse, toRestRequest } from '../rest/index.ts';
import type { Workspace } from '../workspace.ts';
import { appPage, buildAssets } from './assets.ts';
import { announceChanges } from './events.ts';
import { FrameShelf } from './frames.ts';
import { answer, answerJson, readMessage } from './message.ts';
import { answerScriptMatter } from './script-matters.ts';

export interface PagesOptions {
  readonly workspace: Workspace;
  /** 0 or missing: any free port. */
  readonly port?: number;
  readonly host?: 'localhost';
  /** 0 answers google.script.run at once; 1 makes the browser wait as long as the simulated execution took. Default 0. */
  readonly replyDelay?: number;
}

export interface Pages {
  /** Without a trailing slash: http://localhost:4321 */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Builds the browser side, then listens on the loopback interface only. Rejects when the port is taken. */
export async function startPages(options: PagesOptions): Promise<Pages> {
  const assets = await buildAssets();
  const events = announceChanges(options.workspace.store);
  const frames = new FrameShelf();
  const { workspace, replyDelay = 0 } = options;
  const context: Context = { workspace, assets, events, frames, replyDelay, port: 0 };
  const server = createServer((request, response) => {
    serve(context, request, response).catch(error => {
      process.stderr.write(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}\n`);
      if (!response.headersSent) answerJson(response, 500, { error: { message: String(error) } });
      else response.end();
    });
  });
  await listen(server, options.port ?? 0);
  context.port = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${context.port}`,
    port: context.port,
    close: () => {
      events.close();
      return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

export interface Context {
  readonly workspace: Workspace;
  readonly assets: Awaited<ReturnType<typeof buildAssets>>;
  readonly events: ReturnType<typeof announceChanges>;
  readonly frames: FrameShelf;
  readonly replyDelay: number;
  port: number;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

async function serve(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = hostName(request.headers.host);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (host !== 'localhost' && host !== '127.0.0.1') {
    return answer(response, 421, 'text/plain', 'This server answers to localhost only.');
  }
  // The foreign host: nothing but add-on HTML and the scripts it may load. No page, no REST, no endpoint.
  if (host === '127.0.0.1') return serveFrame(context, path, response);
  if (path === '/_workspace/events') return context.events.open(response);
  if (path.startsWith('/_workspace/')) await answerScriptMatter(context, await readMessage(request), response);
  else if (isRestPath(path)) await answerRest(context, request, response);
  else servePage(context, path, response);
  context.workspace.store.commit();
}

/** Request: refusals may come as 200; response: the status meant. */
const QUIET = 'x-rest-status';

async function answerRest(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = context.workspace.rest(await toRestRequest(request));
  // Browsers write every refusal to the console, also one a page expects; our own pages ask for it in a header instead.
  const isQuiet = request.headers[QUIET] !== undefined && reply.status >= 400;
  const sent = isQuiet
    ? { ...reply, status: 200, headers: { ...reply.headers, [QUIET]: String(reply.status) } }
    : reply;
  response.setHeader('date', new Date(context.workspace.clock.now()).toUTCString());
  sendRestResponse(sent, response, `http://localhost:${context.port}`);
}

function serveFrame(context: Context, path: string, response: ServerResponse): void {
  const { frames, assets, port } = context;
  const html = path.startsWith('/frame/') ? frames.read(path.slice('/frame/'.length)) : undefined;
  if (html !== undefined) {
    response.setHeader('content-security-policy', `frame-ancestors http://localhost:${port}`);
    response.setHeader('permissions-policy', 'camera=(), microphone=()');
    answer(response, 200, 'text/html; charset=utf-8', html);
    return;
  }
  if (path === '/picker.js') {
    answer(response, 200, 'text/javascript; charset=utf-8', assets.pickerScript);
    return;
  }
  answer(response, 404, 'text/plain', `Only add-on pages live here. The Workspace is at http://localhost:${port}/`);
}

function servePage(context: Context, path: string, response: ServerResponse): void {
  const { assets } = context;
  if (path === '/_assets/app.js') {
    answer(response, 200, 'text/javascript; charset=utf-8', assets.appScript);
    return;
  }
  if (path === '/_assets/app.css') {
    answer(response, 200, 'text/css; charset=utf-8', assets.appStyle);
    return;
  }
  if (path.startsWith('/frame/')) {
    answer(response, 404, 'text/plain', 'Add-on pages are served on 127.0.0.1, never on this host.');
    return;
  }
  const isPage = path === '/' || path.startsWith('/u/');
  if (!isPage) {
    answer(response, 404, 'text/plain', 'There is no such page in the local Workspace.');
    return;
  }
  response.setHeader('content-security-policy', pagePolicy(context.port));
  answer(response, 200, 'text/html; charset=utf-8', appPage());
}

const pagePolicy = (port: number): string =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; frame-src http://127.0.0.1:${port} blob:; frame-ancestors 'none'`;

const hostName = (header: string | undefined): string => (header ?? '').replace(/:\d+$/, '').toLowerCase();
