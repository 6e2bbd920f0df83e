// A workspace of three people with a small script, its pages on a free port, and a person's session without a browser.

import type { Bundle, Person, RestResponse } from '../../../src/emulator/index.ts';
import { createWorkspace, type Workspace } from '../../../src/emulator/index.ts';
import type { Session } from '../../../src/emulator/pages/client/session.ts';
import { RestError } from '../../../src/emulator/pages/client/session.ts';

export const TEACHER = 'rivera@school.example';
export const STUDENT = 'amara@school.example';
export const BLOCKED = 'liam@school.example';

const CODE = `
function onOpen() {
  DocumentApp.getUi().createAddonMenu().addItem('Open it', 'showIt').addItem('Ask', 'showDialog').addToUi();
}
function html() { return HtmlService.createHtmlOutput('<head></head><p>Hello</p><script src="https://apis.google.com/js/api.js"></script>'); }
function showIt() { DocumentApp.getUi().showSidebar(html().setTitle('The add-on')); }
function showDialog() { DocumentApp.getUi().showModalDialog(html().setWidth(300).setHeight(200), 'A question'); }
function echo(value) { return { got: value }; }
function fail() { throw new Error('The box is empty.'); }
`;

export const BUNDLE: Bundle = {
  manifest: {
    timeZone: 'Europe/London',
    oauthScopes: ['documents.currentonly', 'script.container.ui'].map(
      scope => `https://www.googleapis.com/auth/${scope}`,
    ),
  },
  code: CODE,
  html: new Map(),
};

const person = (id: string, name: string, role: Person['role'], addOnBlocked = false): Person => ({
  id,
  name,
  role,
  addOnBlocked,
  account: 'workspace',
});

export function school(): Workspace {
  const workspace = createWorkspace({ bundle: BUNDLE, latency: 'none' });
  workspace.addPerson(person(TEACHER, 'Ms Rivera', 'teacher'));
  workspace.addPerson(person(STUDENT, 'Amara Nwosu', 'student'));
  workspace.addPerson(person(BLOCKED, "Liam O'Brien", 'student', true));
  return workspace;
}

/** One REST call as a person, in process. */
export function rest(workspace: Workspace, email: string, method: string, path: string, body?: unknown): RestResponse {
  const url = new URL(path, 'http://localhost');
  const query = new Map<string, string[]>();
  for (const [name, value] of url.searchParams) query.set(name, [...(query.get(name) ?? []), value]);
  const headers = new Map([
    ['authorization', `Bearer local:${email}`],
    ['content-type', 'application/json'],
  ]);
  const sent = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
  return workspace.rest({ method, host: 'localhost', path: url.pathname, query, headers, body: sent });
}

export const json = <T>(response: RestResponse): T => JSON.parse(response.body.toString('utf8') || '{}') as T;

/** What the pages' client asks of its session, answered by the workspace itself instead of over HTTP. */
export function sessionOf(workspace: Workspace, email: string): Session {
  const session = {
    rest: async (method: string, path: string, body?: unknown) => {
      const response = rest(workspace, email, method, path, body);
      const value = json<{ error?: { message?: string } }>(response);
      if (response.status >= 400) throw new RestError(response.status, value.error?.message ?? '');
      return value;
    },
  };
  return session as unknown as Session;
}

/** A new Doc of the teacher's that the student may write in; answers its id. */
export function sharedDoc(workspace: Workspace): string {
  const { documentId } = json<{ documentId: string }>(
    rest(workspace, TEACHER, 'POST', '/v1/documents', { title: 'Plan' }),
  );
  rest(workspace, TEACHER, 'POST', `/drive/v3/files/${documentId}/permissions?sendNotificationEmail=false`, {
    type: 'user',
    role: 'writer',
    emailAddress: STUDENT,
  });
  return documentId;
}
