// Who may do what: own and inherited permissions, roles of people, what a caller may reach at all.
import { isLenient } from '../contested.ts';
import { hasScope } from '../rest/auth.ts';
import type { Caller, Role } from '../types.ts';
import { DOCUMENT, FOLDER, SPREADSHEET } from './contract.ts';
import { rankOf, type StoredItem, type StoredPermission } from './items.ts';
import { childNotAuthorizedForApp, insufficient, notAuthorizedForApp, notFound } from './refusals.ts';
import type { DriveState } from './state.ts';

/** `view`: a folder with limited access shows its name to those who come from above, and nothing else. */
export type EffectivePermission = StoredPermission & { inheritedFrom?: string; view?: 'metadata' };

/**
 * Own permissions first, then what comes from the folders above: per person the strongest. An owner above is a writer below.
 * From a folder with limited access on nothing comes down (W/drive/api/guides/limited-expansive-access).
 */
export function effectivePermissions(state: DriveState, item: StoredItem): EffectivePermission[] {
  const strongest = new Map<string, EffectivePermission>();
  const add = (permission: EffectivePermission): void => {
    const known = strongest.get(permission.id);
    if (rankOf(permission.role) > rankOf(known?.role)) strongest.set(permission.id, permission);
  };
  for (const permission of inForce(state, item)) add({ ...permission });
  const isLimited = item.inheritedPermissionsDisabled;
  for (const parent of givingFolders(state, item)) {
    for (const permission of inForce(state, parent)) {
      const role = isLimited ? 'reader' : permission.role === 'owner' ? 'writer' : permission.role;
      add({ ...permission, role, inheritedFrom: parent.id, ...(isLimited ? { view: 'metadata' as const } : {}) });
    }
  }
  return [...strongest.values()];
}

/** The folders above, nearest first, down to the first that limits access. */
function* givingFolders(state: DriveState, item: StoredItem): Generator<StoredItem> {
  for (let parent = parentOf(state, item); parent; parent = parentOf(state, parent)) {
    yield parent;
    if (parent.inheritedPermissionsDisabled) return;
  }
}

const parentOf = (state: DriveState, item: StoredItem): StoredItem | undefined =>
  state.items.get(item.parents[0] ?? '');

const inForce = (state: DriveState, item: StoredItem): StoredPermission[] =>
  item.permissions.filter(({ expirationTime }) => expirationTime === undefined || expirationTime > state.now());

/** Where a permission comes from, the item's own first: one entry for it and one for what is inherited. */
export function permissionSources(state: DriveState, item: StoredItem, id: string): { readonly inherited: boolean }[] {
  const has = (one: StoredItem): boolean => inForce(state, one).some(permission => permission.id === id);
  return [
    ...(has(item) ? [{ inherited: false }] : []),
    ...([...givingFolders(state, item)].some(has) ? [{ inherited: true }] : []),
  ];
}

/** Strongest role of this person. `listed`: only through permissions that make an item turn up in lists, not by knowing a link. */
export function roleOf(state: DriveState, item: StoredItem, email: string, listed = false): Role | undefined {
  let best: Role | undefined;
  for (const permission of effectivePermissions(state, item)) {
    if (permission.view !== undefined || isTooNew(state, item, permission, email)) continue;
    if (reaches(permission, email, listed) && rankOf(permission.role) > rankOf(best)) best = permission.role;
  }
  return best;
}

/** Can this person see that the item is there? Its content takes a role. */
export function sees(state: DriveState, item: StoredItem, email: string, listed = false): boolean {
  return effectivePermissions(state, item).some(
    permission => reaches(permission, email, listed) && !isTooNew(state, item, permission, email),
  );
}

/** Given a moment ago, where permissions take their time (an option of the workspace). */
function isTooNew(state: DriveState, item: StoredItem, { inheritedFrom }: EffectivePermission, email: string): boolean {
  const origin = inheritedFrom === undefined ? item : state.items.get(inheritedFrom);
  return (origin?.reachableFrom?.[email] ?? 0) > state.now();
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

/** Under drive.file the add-on sees what it made or what the person picked. Whether a folder gives what is in it is contested. */
export function isGranted(state: DriveState, caller: Caller, item: StoredItem): boolean {
  if (caller.client === 'user' || hasScope(caller, WHOLE_DRIVE)) return true;
  if (hasScope(caller, WHOLE_TYPE.get(item.mimeType) ?? []) || item.addOnGrants.includes(caller.email)) return true;
  return isLenient(state.parts, 'folderGrant') && isInGranted(state, caller, item);
}

function isInGranted(state: DriveState, { email }: Caller, item: StoredItem): boolean {
  for (let at = state.items.get(item.parents[0] ?? ''); at; at = state.items.get(at.parents[0] ?? ''))
    if (at.addOnGrants.includes(email)) return true;
  return false;
}

/** What changes a folder's rights or place in the trash reaches all that is in it; whether each of these takes a grant is contested. */
export function requireGrantsBelow(state: DriveState, caller: Caller, item: StoredItem): void {
  if (caller.client === 'user' || item.mimeType !== FOLDER || isLenient(state.parts, 'folderActions')) return;
  for (const child of state.children(item.id)) {
    if (!isGranted(state, caller, child)) throw childNotAuthorizedForApp(child.id);
    requireGrantsBelow(state, caller, child);
  }
}

export type AtLeast = 'reader' | 'commenter' | 'writer' | 'owner';

/** The item, or 404 when the caller cannot reach it, or 403 when the role is too weak. */
export function access(state: DriveState, caller: Caller, id: string, atLeast: AtLeast): StoredItem {
  const item = accessMetadata(state, caller, id);
  if (rankOf(roleOf(state, item, caller.email)) < rankOf(atLeast)) throw insufficient(item.id);
  return item;
}

/** The same for those who may see no more of a folder than that it is there. */
export function accessMetadata(state: DriveState, caller: Caller, id: string): StoredItem {
  const item = id === 'root' ? state.rootOf(caller.email) : state.items.get(id);
  if (!item || !sees(state, item, caller.email)) throw notFound(id);
  if (!isGranted(state, caller, item))
    throw isLenient(state.parts, 'missingGrant') ? notAuthorizedForApp(id) : notFound(id);
  return item;
}

/** A folder to put something into. One's own My Drive needs no grant: it is where a file without a parent goes; others are contested. */
export function accessParent(state: DriveState, caller: Caller, id: string | undefined): StoredItem {
  const root = id === undefined || id === 'root' || state.items.get(id)?.ownerEmail === caller.email;
  const own = root ? state.rootOf(caller.email) : undefined;
  if (own && (id === undefined || id === 'root' || id === own.id)) return own;
  const needsGrant = !isLenient(state.parts, 'unseenParent');
  return access(state, needsGrant ? caller : { ...caller, client: 'user' }, id!, 'writer');
}

/** Owner, or a writer where writers may share and who is not here for a time only (W/drive/api/guides/manage-sharing). */
export function canShare(state: DriveState, item: StoredItem, email: string): boolean {
  if (roleOf(state, item, email) === 'owner') return true;
  const lasting = effectivePermissions(state, item).filter(one => !one.view && one.expirationTime === undefined);
  return (
    item.writersCanShare && lasting.some(one => reaches(one, email, false) && rankOf(one.role) >= rankOf('writer'))
  );
}
