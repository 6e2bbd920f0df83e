// A permission as Google's JSON, used by permissions.* and inside files.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import type { Drive, StoredItem } from '../../drive/index.ts';
import { type EffectivePermission, permissionSources } from '../../drive/permissions.ts';

/** In a My Drive the details say only where a permission comes from (W/drive/api/guides/limited-expansive-access). */
export function permissionResource(
  permission: EffectivePermission,
  { drive, item }: { readonly drive: Drive; readonly item: StoredItem },
): drive_v3.Schema$Permission {
  const { id, type, role, emailAddress, domain, displayName, expirationTime, view } = permission;
  const isPerson = type === 'user' || type === 'group';
  return {
    kind: 'drive#permission',
    id,
    type,
    ...(emailAddress ? { emailAddress } : {}),
    ...(domain ? { domain } : {}),
    role,
    ...(view ? { view } : {}),
    ...(displayName ? { displayName } : {}),
    ...(expirationTime === undefined ? {} : { expirationTime: new Date(expirationTime).toISOString() }),
    permissionDetails: permissionSources(drive.state, item, id).map(source => ({ permissionType: 'file', ...source })),
    ...(item.inheritedPermissionsDisabled ? { inheritedPermissionsDisabled: true } : {}),
    ...(isPerson ? { deleted: false, pendingOwner: false } : { allowFileDiscovery: false }),
  };
}
