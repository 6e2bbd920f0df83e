// permissions.create, list, get, update, delete.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import type { Drive } from '../../drive/index.ts';
import type { EffectivePermission } from '../../drive/permissions.ts';
import { badRequest, forbidden, invalid } from '../../drive/refusals.ts';
import type { PermissionChange, ShareRequest } from '../../drive/sharing.ts';
import { ApiError, NotEmulated, type Role, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { permissionResource } from './permission-resource.ts';
import {
  bodyOf,
  expectMask,
  expectParams,
  flag,
  pageOffset,
  pageToken,
  READ_SCOPES,
  textIn,
  timeIn,
  WRITE_SCOPES,
  wholeNumber,
  withoutUndefined,
} from './request.ts';

const TYPES = ['user', 'group', 'domain', 'anyone'] as const;
const ROLES: readonly Role[] = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];

export function permissionRoutes(drive: Drive): Route[] {
  const all = '/drive/v3/files/:fileId/permissions';
  const one = `${all}/:permissionId`;
  const write = { scopes: WRITE_SCOPES, isWrite: true };
  const read = { method: 'GET', scopes: READ_SCOPES, isWrite: false };
  return [
    { ...write, operation: 'drive.permissions.create', method: 'POST', path: all, handle: call => create(drive, call) },
    { ...read, operation: 'drive.permissions.list', path: all, handle: call => list(drive, call) },
    { ...read, operation: 'drive.permissions.get', path: one, handle: call => get(drive, call) },
    {
      ...write,
      operation: 'drive.permissions.update',
      method: 'PATCH',
      path: one,
      handle: call => update(drive, call),
    },
    {
      ...write,
      operation: 'drive.permissions.delete',
      method: 'DELETE',
      path: one,
      handle: call => remove(drive, call),
    },
  ];
}

const FIELDS = [
  ...['kind', 'id', 'type', 'role', 'emailAddress', 'domain', 'displayName', 'expirationTime', 'view', 'deleted'],
  ...['permissionDetails', 'allowFileDiscovery', 'pendingOwner', 'inheritedPermissionsDisabled', 'photoLink'],
  'teamDrivePermissionDetails',
];

/** kind, id, type and role unless more was asked for. */
function shown(drive: Drive, call: RouteCall, permission: EffectivePermission): drive_v3.Schema$Permission {
  const resource = permissionResource(permission, { drive, item: drive.item(call.parts['fileId']!)! });
  if (call.param('fields')) return resource;
  const { kind, id, type, role } = resource;
  return { kind, id, type, role } as drive_v3.Schema$Permission;
}

/** Of a shared drive's administrators only, and there is no shared drive here. */
function expectPermissionParams(call: RouteCall, ...known: readonly string[]): void {
  expectParams(call, 'useDomainAdminAccess', ...known);
  if (flag(call, 'useDomainAdminAccess', false)) throw new NotEmulated('Drive parameter useDomainAdminAccess');
}

function create(drive: Drive, call: RouteCall): RouteReply {
  expectPermissionParams(call, 'sendNotificationEmail', 'emailMessage', 'transferOwnership', 'moveToNewOwnersRoot');
  expectMask(call, FIELDS);
  const request = shareRequestIn(call.json);
  const notify = flag(call, 'sendNotificationEmail', true);
  if (request.role === 'owner' && !flag(call, 'transferOwnership', false)) {
    const message = "The transferOwnership parameter must be enabled when the permission role is 'owner'.";
    throw forbidden('forbidden', message);
  }
  // Reference of permissions.create; that the refusal is a 400: GH bakissation/mcp-google-multi#95.
  if (request.role === 'owner' && !notify)
    throw badRequest('The notification email must not be disabled for ownership transfers.');
  const message = call.param('emailMessage');
  const notice = { notify, ...(message ? { message } : {}) };
  return { json: shown(drive, call, drive.sharing.create(call.caller, call.parts['fileId']!, request, notice)) };
}

function shareRequestIn(json: unknown): ShareRequest {
  const body = bodyOf(json);
  const known = ['type', 'role', 'emailAddress', 'domain', 'allowFileDiscovery', 'expirationTime', 'kind'];
  const unknown = Object.keys(body).find(name => !known.includes(name));
  if (unknown) throw new NotEmulated(`permission field ${unknown}`);
  if (body['allowFileDiscovery'] === true) throw new NotEmulated('permission field allowFileDiscovery');
  const type = TYPES.find(one => one === textIn(body, 'type'));
  if (!type) throw requiredOrInvalid(body, 'type');
  return withoutUndefined({
    type,
    role: roleIn(body),
    emailAddress: textIn(body, 'emailAddress'),
    domain: textIn(body, 'domain'),
    expirationTime: timeIn(body, 'expirationTime'),
  }) as ShareRequest;
}

function roleIn(body: Readonly<Record<string, unknown>>): Role {
  const role = ROLES.find(one => one === textIn(body, 'role'));
  if (!role) throw requiredOrInvalid(body, 'role');
  return role;
}

function requiredOrInvalid(body: Readonly<Record<string, unknown>>, name: 'type' | 'role'): ApiError {
  if (body[name] !== undefined)
    return invalid(`The specified ${name} is invalid or not supported.`, `permission.${name}`);
  return new ApiError(
    400,
    'required',
    'INVALID_ARGUMENT',
    `The permission ${name} field is required.`,
    `permission.${name}`,
  );
}

/** Only those who can edit see who else has access. Without a page size everything comes at once (not so in shared drives). */
function list(drive: Drive, call: RouteCall): RouteReply {
  expectPermissionParams(call, 'pageSize', 'pageToken');
  expectMask(call, ['kind', 'nextPageToken', 'permissions'], { permissions: FIELDS });
  const item = drive.reach(call.caller, call.parts['fileId']!, 'writer');
  const size = wholeNumber(call, 'pageSize', { min: 1, max: 100, otherwise: Number.MAX_SAFE_INTEGER });
  const from = pageOffset(call, item.id);
  const all = drive.effectivePermissions(item.id);
  const permissions = all.slice(from, from + size).map(permission => shown(drive, call, permission));
  const next = from + size < all.length ? { nextPageToken: pageToken(from + size, item.id) } : {};
  return { json: { kind: 'drive#permissionList', ...next, permissions }, size: permissions.length };
}

function get(drive: Drive, call: RouteCall): RouteReply {
  expectPermissionParams(call);
  expectMask(call, FIELDS);
  const item = drive.reach(call.caller, call.parts['fileId']!, 'reader');
  return { json: shown(drive, call, drive.sharing.find(item, call.parts['permissionId']!)) };
}

function update(drive: Drive, call: RouteCall): RouteReply {
  expectPermissionParams(call, 'removeExpiration', 'transferOwnership', 'enforceExpansiveAccess');
  expectMask(call, FIELDS);
  const body = bodyOf(call.json);
  const unknown = Object.keys(body).find(name => !['role', 'expirationTime', 'kind'].includes(name));
  if (unknown) throw new NotEmulated(`permission field ${unknown} in an update`);
  const { fileId, permissionId } = call.parts;
  const change = withoutUndefined({
    role: body['role'] === undefined && body['expirationTime'] !== undefined ? undefined : roleIn(body),
    expirationTime: flag(call, 'removeExpiration', false) ? null : timeIn(body, 'expirationTime'),
  }) as PermissionChange;
  return { json: shown(drive, call, drive.sharing.update(call.caller, fileId!, permissionId!, change)) };
}

function remove(drive: Drive, call: RouteCall): RouteReply {
  expectPermissionParams(call, 'enforceExpansiveAccess');
  drive.sharing.delete(call.caller, call.parts['fileId']!, call.parts['permissionId']!);
  return { status: 204 };
}
