// permissions.create, list, get, update, delete.
import type { Drive } from '../../drive/index.ts';
import type { StoredPermission } from '../../drive/items.ts';
import { forbidden, invalid } from '../../drive/refusals.ts';
import type { ShareRequest } from '../../drive/sharing.ts';
import { ApiError, NotEmulated, type Role, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { permissionResource } from './permission-resource.ts';
import { bodyOf, expectParams, flag, READ_SCOPES, textIn, WRITE_SCOPES } from './request.ts';

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

/** kind, id, type and role unless more was asked for. */
function shown(permission: StoredPermission, call: RouteCall): object {
  const resource = permissionResource(permission);
  if (call.param('fields')) return resource;
  const { kind, id, type, role } = resource;
  return { kind, id, type, role };
}

function create(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'sendNotificationEmail', 'emailMessage', 'transferOwnership', 'moveToNewOwnersRoot');
  const request = shareRequestIn(call.json);
  const notify = flag(call, 'sendNotificationEmail', true);
  if (request.role === 'owner' && !flag(call, 'transferOwnership', false)) {
    const message = "The transferOwnership parameter must be enabled when the permission role is 'owner'.";
    throw forbidden('forbidden', message);
  }
  const message = call.param('emailMessage');
  const notice = { notify, ...(message ? { message } : {}) };
  return { json: shown(drive.sharing.create(call.caller, call.parts['fileId']!, request, notice), call) };
}

function shareRequestIn(json: unknown): ShareRequest {
  const body = bodyOf(json);
  const known = ['type', 'role', 'emailAddress', 'domain', 'allowFileDiscovery', 'kind'];
  const unknown = Object.keys(body).find(name => !known.includes(name));
  if (unknown) throw new NotEmulated(`permission field ${unknown}`);
  if (body['allowFileDiscovery'] === true) throw new NotEmulated('permission field allowFileDiscovery');
  const type = TYPES.find(one => one === textIn(body, 'type'));
  if (!type) throw requiredOrInvalid(body, 'type');
  const [emailAddress, domain] = [textIn(body, 'emailAddress'), textIn(body, 'domain')];
  return { type, role: roleIn(body), ...(emailAddress ? { emailAddress } : {}), ...(domain ? { domain } : {}) };
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

/** Only those who can edit see who else has access. */
function list(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'pageSize', 'pageToken', 'useDomainAdminAccess');
  const item = drive.access(call.caller, call.parts['fileId']!, 'writer');
  const permissions = drive.effectivePermissions(item.id).map(permission => shown(permission, call));
  return { json: { kind: 'drive#permissionList', permissions }, size: permissions.length };
}

function get(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'useDomainAdminAccess');
  const item = drive.access(call.caller, call.parts['fileId']!, 'reader');
  return { json: shown(drive.sharing.find(item, call.parts['permissionId']!), call) };
}

function update(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'removeExpiration', 'transferOwnership', 'useDomainAdminAccess');
  const body = bodyOf(call.json);
  const unknown = Object.keys(body).find(name => name !== 'role' && name !== 'kind');
  if (unknown) throw new NotEmulated(`permission field ${unknown} in an update`);
  const { fileId, permissionId } = call.parts;
  return { json: shown(drive.sharing.update(call.caller, fileId!, permissionId!, roleIn(body)), call) };
}

function remove(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'useDomainAdminAccess');
  drive.sharing.delete(call.caller, call.parts['fileId']!, call.parts['permissionId']!);
  return { status: 204 };
}
