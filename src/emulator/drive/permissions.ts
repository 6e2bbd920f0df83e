// Who may do what: own and inherited permissions, roles of people, what a caller may reach at all.
import { hasScope } from '../rest/auth.ts';
import type { Caller, Role } from '../types.ts';
import { DOCUMENT, SPREADSHEET } from './contract.ts';
import { rankOf, type StoredItem, type StoredPermission } from './items.ts';
import { insufficient, notFound } from './refusals.ts';
import type { DriveState } from './state.ts';

export type EffectivePermission = StoredPermission & { inheritedFrom?: string };

/** Own permissions first, then what comes from the folders above: per person the strongest. An owner above is a writer below. */
export function effectivePermissions(state: DriveState, item: StoredItem): EffectivePermission[] {
  const strongest = new Map<string, EffectivePermission>();
  const add = (permission: EffectivePermission): void => {
    const known = strongest.get(permission.id);
    if (rankOf(permission.role) > rankOf(known?.role)) strongest.set(permission.id, permission);
  };
  for (const permission of item.permissions) add({ ...permission });
  let below = item;
  for (;;) {
    const parent = below.inheritedPermissionsDisabled ? undefined : state.items.get(below.parents[0] ?? '');
    if (!parent) return [...strongest.values()];
    for (const permission of parent.permissions) {
      const role = permission.role === 'owner' ? 'writer' : permission.role;
      add({ ...permission, role, inheritedFrom: parent.id });
    }
    below = parent;
  }
}

/** Strongest role of this person. `listed`: only through permissions that make an item turn up in lists, not by knowing a link. */
export function roleOf(state: DriveState, item: StoredItem, email: string, listed = false): Role | undefined {
  let best: Role | undefined;
  for (const permission of effectivePermissions(state, item)) {
    if (reaches(permission, email, listed) && rankOf(permission.role) > rankOf(best)) best = permission.role;
  }
  return best;
}

function reaches(permission: StoredPermission, email: string, listed: boolean): boolean {
  if (permission.type === 'user') return permission.emailAddress === email;
  if (permission.type === 'domain') return !listed && email.endsWith(`@${permission.domain}`);
  return permission.type === 'anyone' && !listed;
}

/** E-mails of everybody named in the item's permissions, inherited ones included. */
export function namedReaders(state: DriveState, item: StoredItem): string[] {
  return effectivePermissions(state, item).flatMap(({ emailAddress }) => emailAddress ?? []);
}

const WHOLE_DRIVE = ['drive', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly'];
const WHOLE_TYPE = new Map([
  [DOCUMENT, ['documents', 'documents.readonly']],
  [SPREADSHEET, ['spreadsheets', 'spreadsheets.readonly']],
]);

/** Under drive.file the add-on sees what it made or what the person picked, item by item; a folder gives nothing inside it (F§2.3). */
export function isGranted(caller: Caller, item: StoredItem): boolean {
  if (caller.client === 'user' || hasScope(caller, WHOLE_DRIVE)) return true;
  return hasScope(caller, WHOLE_TYPE.get(item.mimeType) ?? []) || item.addOnGrants.includes(caller.email);
}

export type AtLeast = 'reader' | 'commenter' | 'writer' | 'owner';

/** The item, or 404 when the caller cannot reach it, or 403 when the role is too weak. */
export function access(state: DriveState, caller: Caller, id: string, atLeast: AtLeast): StoredItem {
  const item = id === 'root' ? state.rootOf(caller.email) : state.items.get(id);
  const role = item && roleOf(state, item, caller.email);
  if (!item || !role || !isGranted(caller, item)) throw notFound(id);
  if (rankOf(role) < rankOf(atLeast)) throw insufficient();
  return item;
}

/** A folder to put something into. One's own My Drive needs no grant: it is where a file without a parent goes. */
export function accessParent(state: DriveState, caller: Caller, id: string | undefined): StoredItem {
  const root = id === undefined || id === 'root' || state.items.get(id)?.ownerEmail === caller.email;
  const own = root ? state.rootOf(caller.email) : undefined;
  if (own && (id === undefined || id === 'root' || id === own.id)) return own;
  return access(state, caller, id!, 'writer');
}

/** Owner, or a writer where writers may share. */
export function canShare(state: DriveState, item: StoredItem, email: string): boolean {
  const role = roleOf(state, item, email);
  return role === 'owner' || (item.writersCanShare && rankOf(role) >= rankOf('writer'));
}
