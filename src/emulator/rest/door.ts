// What every request must pass before its route is asked: a known person, a switched-on API, a scope.
import type { Entity, Store } from '../store/store.ts';
import { ApiError, type Caller, type People, type RestRequest, type Route } from '../types.ts';
import type { Manifest } from '../workspace.ts';
import { callerOf, hasScope } from './auth.ts';
import { DoorError, errorInfo, PROJECT_NUMBER } from './errors.ts';

/** People by address who took back their consent; written by the runtime. */
export const REVOKED_CONSENTS = 'revoked-consents';

const SERVICE_NAMES: Readonly<Record<string, string>> = {
  drive: 'Google Drive API',
  docs: 'Google Docs API',
  sheets: 'Google Sheets API',
  classroom: 'Google Classroom API',
};

export const serviceOf = (operation: string): string => operation.slice(0, operation.indexOf('.'));

/** 401 for a missing token and for one that is nobody's. */
export function requireCaller(request: RestRequest, people: People): Caller {
  const caller = callerOf(request, people);
  if (caller) return caller;
  const isMissing = !request.headers.has('authorization');
  const message = isMissing
    ? 'Request is missing required authentication credential.'
    : 'Request had invalid authentication credentials.';
  throw new DoorError({
    code: 401,
    reason: isMissing ? 'required' : 'authError',
    status: 'UNAUTHENTICATED',
    message: `${message} Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.`,
    location: 'Authorization',
  });
}

/** An add-on's project has an API only when the manifest lists its advanced service (F§13). */
export function requireSwitchedOn(caller: Caller, route: Route, manifest: Manifest): void {
  const service = serviceOf(route.operation);
  const enabled = manifest.dependencies?.enabledAdvancedServices ?? [];
  if (caller.client !== 'addon' || enabled.some(({ serviceId }) => serviceId === service)) return;
  const name = SERVICE_NAMES[service] ?? service;
  const url = `https://console.developers.google.com/apis/api/${service}.googleapis.com/overview?project=${PROJECT_NUMBER}`;
  throw new DoorError({
    code: 403,
    reason: 'accessNotConfigured',
    status: 'PERMISSION_DENIED',
    domain: 'usageLimits',
    message: `${name} has not been used in project ${PROJECT_NUMBER} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
    details: [
      errorInfo('SERVICE_DISABLED', { service: `${service}.googleapis.com`, consumer: `projects/${PROJECT_NUMBER}` }),
    ],
  });
}

/** The tokens of somebody who took back their consent are nobody's. */
export function requireConsent(caller: Caller, store: Store): void {
  if (!store.collection<Entity>(REVOKED_CONSENTS).get(caller.email)) return;
  throw new DoorError({
    code: 401,
    reason: 'authError',
    status: 'UNAUTHENTICATED',
    message: 'Invalid Credentials',
    location: 'Authorization',
  });
}

/** The administrator's switch for Drive apps (W/drive/api/guides/handle-errors, domainPolicy). */
export function requireDriveApps(caller: Caller, route: Route, people: People): void {
  if (serviceOf(route.operation) !== 'drive' || !people.get(caller.email)?.driveAppsOff) return;
  throw new ApiError(403, 'domainPolicy', 'PERMISSION_DENIED', 'The domain administrators have disabled Drive apps.');
}

export function requireScope(caller: Caller, route: Route): void {
  if (hasScope(caller, route.scopes)) return;
  const metadata = { service: `${serviceOf(route.operation)}.googleapis.com`, method: route.operation };
  throw new DoorError({
    code: 403,
    reason: 'insufficientPermissions',
    status: 'PERMISSION_DENIED',
    message: 'Request had insufficient authentication scopes.',
    details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata)],
  });
}

/** The JSON body of a request; {} when there is none. */
export function parseJson(request: RestRequest, service: string): unknown {
  const type = request.headers.get('content-type') ?? 'application/json';
  if (request.body.length === 0 || request.path.startsWith('/upload/')) return {};
  if (!/\bjson\b/i.test(type)) {
    throw new ApiError(400, 'badContent', 'INVALID_ARGUMENT', `Unsupported content with type: ${type}`);
  }
  try {
    return JSON.parse(request.body.toString('utf8')) as unknown;
  } catch {
    const message = service === 'drive' ? 'Parse Error' : 'Invalid JSON payload received.';
    throw new ApiError(400, 'parseError', 'INVALID_ARGUMENT', message);
  }
}
