// about.get: who am I and how much is stored.
import type { Drive } from '../../drive/index.ts';
import { parseFields } from '../../rest/fields.ts';
import { ApiError, NotEmulated, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { userResource } from './file-resource.ts';
import { expectParams, READ_SCOPES } from './request.ts';

const LIMIT = 15 * 1024 ** 3;
const MADE = ['*', 'kind', 'user', 'storageQuota', 'maxUploadSize', 'canCreateDrives'];

export function aboutRoutes(drive: Drive): Route[] {
  return [
    {
      operation: 'drive.about.get',
      method: 'GET',
      path: '/drive/v3/about',
      scopes: READ_SCOPES,
      isWrite: false,
      handle: call => about(drive, call),
    },
  ];
}

function about(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call);
  const fields = call.param('fields');
  if (!fields) {
    const message = "The 'fields' parameter is required for this method.";
    throw new ApiError(400, 'required', 'INVALID_ARGUMENT', message, 'fields');
  }
  const mask = parseFields(fields);
  const unknown = mask === 'all' ? undefined : [...mask.keys()].find(name => !MADE.includes(name));
  if (unknown) throw new NotEmulated(`about field ${unknown}`);
  const own = [...drive.items()].filter(item => item.ownerEmail === call.caller.email);
  const sum = (items: typeof own): string => String(items.reduce((total, item) => total + (item.size ?? 0), 0));
  const storageQuota = {
    limit: String(LIMIT),
    usage: sum(own),
    usageInDrive: sum(own),
    usageInDriveTrash: sum(own.filter(item => item.trashed)),
  };
  const user = userResource(call.caller.email, { drive, caller: call.caller });
  const rest = { maxUploadSize: '5242880000000', canCreateDrives: false };
  return { json: { kind: 'drive#about', user, storageQuota, ...rest } };
}
