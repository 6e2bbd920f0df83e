// The pages' server over real HTTP: which host answers what, who is asked for a name, what a run sends back.
import { request } from 'node:http';
import { type Pages, startPages } from '../../../src/emulator/pages/server.ts';
import type { Workspace } from '../../../src/emulator/workspace.ts';
import { BLOCKED, json, rest, STUDENT, school, sharedDoc, TEACHER } from './support.ts';

let workspace: Workspace;
let pages: Pages;
let documentId: string;

beforeAll(async () => {
  workspace = school();
  documentId = sharedDoc(workspace);
  pages = await startPages({ workspace });
});
afterAll(() => pages.close());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Whatever host name the browser believes to talk to, the connection goes to the loopback interface. */
function ask(
  host: string,
  path: string,
  more: { method?: string; email?: string; body?: unknown } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      host: `${host}:${pages.port}`,
      ...(more.email && { authorization: `Bearer local:${more.email}` }),
    };
    const sent = request(
      { host: '127.0.0.1', port: pages.port, path, method: more.method ?? 'GET', headers },
      response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk as Buffer));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(more.body === undefined ? undefined : JSON.stringify(more.body));
  });
}

const matter = async <T>(name: string, email: string, body: unknown): Promise<T> =>
  JSON.parse((await ask('localhost', `/_workspace/${name}`, { method: 'POST', email, body })).body) as T;

interface Ran {
  readonly outcome: string;
  readonly value?: unknown;
  readonly error?: { readonly message: string };
  readonly commands: readonly {
    readonly kind: string;
    readonly key?: string;
    readonly html?: string;
    readonly title?: string;
  }[];
}

describe('two hosts', () => {
  it('serves pages on localhost only', async () => {
    expect((await ask('localhost', '/')).status).toBe(200);
    expect((await ask('localhost', '/u/rivera/drive')).status).toBe(200);
    expect((await ask('127.0.0.1', '/')).status).toBe(404);
    expect((await ask('127.0.0.1', '/u/rivera/drive')).status).toBe(404);
  });

  it('gives the add-on’s host neither REST nor the pages’ own endpoints', async () => {
    expect((await ask('127.0.0.1', '/drive/v3/files', { email: TEACHER })).status).toBe(404);
    expect((await ask('127.0.0.1', '/_workspace/people')).status).toBe(404);
    expect((await ask('localhost', '/drive/v3/files', { email: TEACHER })).status).toBe(200);
  });

  it('answers no other host name, so that no page of the web can reach it', async () => {
    expect((await ask('evil.example', '/')).status).toBe(421);
    expect((await ask('evil.example', '/drive/v3/files', { email: TEACHER })).status).toBe(421);
  });

  it('serves add-on HTML on 127.0.0.1 only, framed by nobody but the pages', async () => {
    const run = await matter<Ran>('run', TEACHER, { fileId: documentId, functionName: 'showIt' });
    const path = `/frame/${run.commands[0]?.key}`;
    const frame = await ask('127.0.0.1', path);
    expect(frame.body).toContain('<p>Hello</p>');
    expect(frame.headers['content-security-policy']).toBe(`frame-ancestors http://localhost:${pages.port}`);
    expect(frame.headers['permissions-policy']).toBe('camera=(), microphone=()');
    expect((await ask('localhost', path)).body).not.toContain('Hello');
    expect((await ask('127.0.0.1', '/frame/guessed')).status).toBe(404);
  });
});

describe('add-on HTML', () => {
  it('starts with google.script and loads the local Picker instead of Google’s', async () => {
    const run = await matter<Ran>('run', TEACHER, { fileId: documentId, functionName: 'showDialog' });
    const { body } = await ask('127.0.0.1', `/frame/${run.commands[0]?.key}`);
    expect(body.indexOf('withSuccessHandler')).toBeGreaterThan(0);
    expect(body.indexOf('withSuccessHandler')).toBeLessThan(body.indexOf('Hello'));
    expect(body).toContain('src="/picker.js"');
    expect(body).not.toContain('apis.google.com');
    expect((await ask('127.0.0.1', '/picker.js')).body).toContain('PickerBuilder');
  });

  it('never travels to the page as JSON', async () => {
    const run = await matter<Ran>('run', TEACHER, { fileId: documentId, functionName: 'showIt' });
    expect(run.commands).toEqual([{ kind: 'sidebar', title: 'The add-on', key: expect.any(String) }]);
  });
});

describe('script matters', () => {
  it('tell who is here and under which name in addresses', async () => {
    const { people } = JSON.parse((await ask('localhost', '/_workspace/people')).body) as {
      people: { handle: string }[];
    };
    expect(people.map(one => one.handle)).toEqual(['rivera', 'amara', 'liam']);
  });

  it('want a person of this Workspace', async () => {
    const body = { fileId: documentId, functionName: 'echo', args: [1] };
    expect((await ask('localhost', '/_workspace/call', { method: 'POST', body })).status).toBe(401);
    expect(
      (await ask('localhost', '/_workspace/call', { method: 'POST', body, email: 'nobody@school.example' })).status,
    ).toBe(401);
    expect((await ask('localhost', '/_workspace/call', { method: 'POST', email: TEACHER })).status).toBe(400);
  });

  it('open a file with the menu its onOpen built, and none for a blocked account', async () => {
    const opened = await matter<{ items: { caption: string }[] }>('open', STUDENT, { fileId: documentId });
    expect(opened.items.map(one => one.caption)).toEqual(['Open it', 'Ask']);
    rest(workspace, TEACHER, 'POST', `/drive/v3/files/${documentId}/permissions`, {
      type: 'user',
      role: 'writer',
      emailAddress: BLOCKED,
    });
    expect(await matter('open', BLOCKED, { fileId: documentId })).toMatchObject({ items: [], blocked: true });
  });

  it('call a function and give back its value or its error', async () => {
    const good = await matter<Ran>('call', STUDENT, {
      fileId: documentId,
      functionName: 'echo',
      args: [{ a: [1, null] }],
    });
    expect(good).toMatchObject({ outcome: 'returned', value: { got: { a: [1, null] } } });
    const bad = await matter<Ran>('call', STUDENT, { fileId: documentId, functionName: 'fail', args: [] });
    expect(bad.outcome).toBe('threw');
    expect(bad.error?.message).toContain('The box is empty.');
  });
});

describe('REST on the same port', () => {
  it('answers as Google does, and in a header instead of the status when a page asks for that', async () => {
    const path = '/drive/v3/files/nothing';
    expect((await ask('localhost', path, { email: TEACHER })).status).toBe(404);
    const quiet = await fetch(`${pages.url}${path}`, {
      headers: { authorization: `Bearer local:${TEACHER}`, 'x-rest-status': '' },
    });
    expect([quiet.status, quiet.headers.get('x-rest-status')]).toEqual([200, '404']);
  });

  it('gives upload addresses of this port', async () => {
    const started = await fetch(`${pages.url}/upload/drive/v3/files?uploadType=resumable`, {
      method: 'POST',
      headers: { authorization: `Bearer local:${TEACHER}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'photo.txt' }),
    });
    const location = started.headers.get('location') ?? '';
    expect(location.startsWith(`${pages.url}/upload/drive/v3/files?`)).toBe(true);
    const done = await fetch(location, {
      method: 'PUT',
      body: 'hello',
      headers: { authorization: `Bearer local:${TEACHER}` },
    });
    const { id } = (await done.json()) as { id: string };
    expect(rest(workspace, TEACHER, 'GET', `/drive/v3/files/${id}?alt=media`).body.toString()).toBe('hello');
  });
});

it('announces what changed to every open window', async () => {
  const stream = await fetch(`${pages.url}/_workspace/events`);
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  const words: string[] = [];
  await reader.read();
  rest(workspace, TEACHER, 'PATCH', `/drive/v3/files/${documentId}`, { name: 'Renamed' });
  while (!words.join('').includes(documentId)) words.push(new TextDecoder().decode((await reader.read()).value));
  expect(words.join('')).toContain('data: {"ids":');
  await reader.cancel();
  expect(json<{ name: string }>(rest(workspace, STUDENT, 'GET', `/drive/v3/files/${documentId}`)).name).toBe('Renamed');
});
