// A permission as Google's JSON, used by permissions.* and inside files.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import type { StoredPermission } from '../../drive/items.ts';

export function permissionResource(permission: StoredPermission): drive_v3.Schema$Permission {
  const { id, type, role, emailAddress, domain, displayName } = permission;
  const isPerson = type === 'user' || type === 'group';
  return {
    kind: 'drive#permission',
    id,
    type,
    ...(emailAddress ? { emailAddress } : {}),
    ...(domain ? { domain } : {}),
    role,
    ...(displayName ? { displayName } : {}),
    ...(isPerson ? { deleted: false, pendingOwner: false } : { allowFileDiscovery: false }),
  };
}
