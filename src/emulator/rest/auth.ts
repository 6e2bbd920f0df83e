// Bearer tokens of the local Workspace: `local:<email>` is the person with every scope, `local:<email>;scopes=a,b;client=addon`
// is the add-on acting for that person. ScriptApp.getOAuthToken gives the second kind.
import type { Caller, People, RestRequest } from '../types.ts';

const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

/** drive.file → https://www.googleapis.com/auth/drive.file; a full URL stays as it is. */
export function scopeUrl(scope: string): string {
  return scope.includes(':') ? scope : SCOPE_PREFIX + scope;
}

/** Whether the caller holds at least one of these scopes (short names or URLs). */
export function hasScope(caller: Caller, anyOf: readonly string[]): boolean {
  const { scopes } = caller;
  return scopes === 'all' || anyOf.some(scope => scopes.has(scopeUrl(scope)));
}

/** The token `ScriptApp.getOAuthToken()` returns for this caller. */
export function tokenFor(caller: Caller): string {
  if (caller.scopes === 'all') return `local:${caller.email}`;
  const short = [...caller.scopes].map(scope =>
    scope.startsWith(SCOPE_PREFIX) ? scope.slice(SCOPE_PREFIX.length) : scope,
  );
  return `local:${caller.email};scopes=${short.join(',')};client=${caller.client}`;
}

/** Who sent this request; undefined when the token is missing, malformed or of nobody in the workspace. */
export function callerOf(request: RestRequest, people: People): Caller | undefined {
  const token = /^Bearer local:(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return token === undefined ? undefined : callerOfToken(token, people);
}

function callerOfToken(token: string, people: People): Caller | undefined {
  const [email = '', ...settings] = token.split(';');
  const person = people.get(email.trim().toLowerCase());
  if (!person) return undefined;
  const values = new Map(settings.map(setting => setting.split('=', 2) as [string, string]));
  const scopes = values.get('scopes');
  return {
    email: person.id,
    scopes: scopes === undefined ? 'all' : new Set(scopes.split(',').filter(Boolean).map(scopeUrl)),
    client: values.get('client') === 'addon' ? 'addon' : 'user',
  };
}

/** A resumable session's address is its own key: slices need no token. The Drive face keeps the caller beside the session. */
export interface SessionCaller {
  readonly id: string;
  readonly email: string;
  readonly scopes: readonly string[] | 'all';
  readonly client: Caller['client'];
}

export const SESSIONS = 'upload-sessions';

export function callerOfSession(session: SessionCaller): Caller {
  const scopes = session.scopes === 'all' ? 'all' : new Set(session.scopes);
  return { email: session.email, scopes, client: session.client };
}
