// Giving and taking permissions, with Google's two traps: a mail unless one says no, and lost writes when two overlap.
import { type Caller, NotEmulated, type Role } from '../types.ts';
import { FOLDER, SHORTCUT } from './contract.ts';
import { permissionId, rankOf, type StoredItem, type StoredPermission, typeWord } from './items.ts';
import {
  access,
  canShare,
  type EffectivePermission,
  effectivePermissions,
  namedReaders,
  requireGrantsBelow,
  roleOf,
} from './permissions.ts';
import { forbidden, insufficient, invalid, noSuchAccount, permissionNotFound } from './refusals.ts';
import type { DriveState } from './state.ts';

export interface ShareRequest {
  readonly type: StoredPermission['type'];
  readonly role: Role;
  readonly emailAddress?: string;
  readonly domain?: string;
  readonly expirationTime?: number;
}

export interface PermissionChange {
  readonly role?: Role;
  /** null: from now on for good. */
  readonly expirationTime?: number | null;
}

export interface Notice {
  readonly notify: boolean;
  readonly message?: string;
}

const ROLES: readonly Role[] = ['owner', 'writer', 'commenter', 'reader'];

export class Sharing {
  private readonly state: DriveState;
  /** Per item: the permissions before the first of the writes that are under way together. */
  private readonly bases = new Map<string, StoredPermission[]>();

  constructor(state: DriveState) {
    this.state = state;
  }

  /** A second permission for the same person replaces the first. */
  create(caller: Caller, id: string, request: ShareRequest, notice: Notice): StoredPermission {
    const item = this.sharable(caller, id);
    const permission = this.checked(request, notice);
    this.checkExpiration(item, permission);
    requireGrantsBelow(this.state, caller, item);
    if (permission.role === 'owner') return this.handOver(caller, item, permission);
    this.delay(item, permission);
    this.write(caller, item, permissions => {
      const known = permissions.find(one => one.id === permission.id);
      if (!known) permissions.push(permission);
      else if (known.role !== 'owner') {
        known.role = permission.role;
        setExpiration(known, permission.expirationTime ?? null);
      }
    });
    if (permission.emailAddress) {
      item.sharedWithMe = { ...item.sharedWithMe, [permission.emailAddress]: this.state.now() };
      if (notice.notify) this.mail(caller, item, permission.emailAddress, notice.message);
    }
    return item.permissions.find(one => one.id === permission.id) ?? permission;
  }

  update(caller: Caller, id: string, permissionId: string, change: PermissionChange): StoredPermission {
    const item = this.sharable(caller, id);
    const known = this.find(item, permissionId);
    const { role = known.role, expirationTime } = change;
    requireGrantsBelow(this.state, caller, item);
    if (known.role === 'owner' || role === 'owner')
      throw forbidden('forbidden', 'The owner of a file cannot be changed this way.');
    const inherited = inheritedRole(this.state, item, permissionId);
    if (rankOf(role) < rankOf(inherited)) {
      throw forbidden(
        'cannotModifyInheritedPermission',
        'Cannot modify a permission on an item to be less than the inherited access from a direct or indirect parent.',
      );
    }
    const changed: EffectivePermission = { ...known, role };
    delete changed.inheritedFrom;
    delete changed.view;
    setExpiration(changed, expirationTime);
    this.checkExpiration(item, changed);
    this.write(caller, item, permissions => {
      const own = permissions.find(one => one.id === permissionId);
      if (own) {
        own.role = role;
        setExpiration(own, expirationTime);
      } else permissions.push(changed);
    });
    return changed;
  }

  /** People may always take themselves off; otherwise it takes the right to share. */
  delete(caller: Caller, id: string, permissionId: string): void {
    const item = access(this.state, caller, id, 'reader');
    const known = this.find(item, permissionId);
    if (known.emailAddress !== caller.email && !canShare(this.state, item, caller.email)) throw insufficient(item.id);
    if (item.mimeType === SHORTCUT) throw insufficient(item.id);
    const isOwn = item.permissions.some(one => one.id === permissionId);
    if (known.role === 'owner' || !isOwn)
      throw forbidden('cannotDeletePermission', 'The permission cannot be removed from this item.');
    requireGrantsBelow(this.state, caller, item);
    const before = namedReaders(this.state, item);
    this.write(caller, item, permissions => {
      const index = permissions.findIndex(one => one.id === permissionId);
      if (index >= 0) permissions.splice(index, 1);
    });
    this.announceLoss(item, before);
  }

  /** Takes what a caller may read of one permission; 404 for one that is not there. */
  find(item: StoredItem, id: string): EffectivePermission {
    const known = effectivePermissions(this.state, item).find(one => one.id === id);
    if (!known) throw permissionNotFound(id);
    return known;
  }

  private sharable(caller: Caller, id: string): StoredItem {
    const item = access(this.state, caller, id, 'reader');
    // The ACL of a shortcut is its folder's and cannot be changed directly (shortcuts guide).
    if (item.mimeType === SHORTCUT || this.state.isRoot(item) || !canShare(this.state, item, caller.email))
      throw insufficient(item.id);
    return item;
  }

  /** W/drive/api/reference/rest/v3/permissions#expirationTime; the reasons are those GAM knows, which of them when is not said. */
  private checkExpiration(item: StoredItem, { type, role, expirationTime }: StoredPermission): void {
    if (expirationTime === undefined) return;
    const now = this.state.now();
    if (type === 'anyone' || type === 'domain') {
      throw forbidden('cannotSetExpirationOnAnyoneOrDomain', 'Expiration dates cannot be set for anyone or a domain.');
    }
    if (expirationTime <= now)
      throw forbidden('expirationDatesMustBeInTheFuture', 'Expiration dates must be in the future.');
    const isLongAway = expirationTime > new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + 1);
    if (isLongAway || role === 'owner' || (item.mimeType === FOLDER && role !== 'reader'))
      throw forbidden('cannotSetExpiration', 'Expiration dates cannot be set on this item.');
  }

  private checked(request: ShareRequest, { notify }: Notice): StoredPermission {
    const { type, role, expirationTime } = request;
    const until = expirationTime === undefined ? {} : { expirationTime };
    if (!ROLES.includes(role)) throw forbidden('forbidden', `The role ${role} is for shared drives only.`);
    if (type === 'group') throw new NotEmulated('permissions for groups');
    if (type === 'anyone') return { id: permissionId(request), type, role, ...until };
    if (type === 'domain') {
      if (!request.domain) throw invalid('The domain field is required.', 'permission.domain');
      return { id: permissionId(request), type, role, domain: request.domain, displayName: request.domain, ...until };
    }
    const emailAddress = request.emailAddress?.trim().toLowerCase() ?? '';
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress)) {
      throw invalid(
        'The specified emailAddress is invalid or not applicable for the given permission type.',
        'permission.emailAddress',
      );
    }
    const person = this.state.parts.people.get(emailAddress);
    if (!person && !notify) throw noSuchAccount(emailAddress);
    const name = person ? { displayName: person.name } : {};
    return { id: permissionId({ type, emailAddress }), type, role, emailAddress, ...name, ...until };
  }

  private handOver(caller: Caller, item: StoredItem, permission: StoredPermission): StoredPermission {
    if (roleOf(this.state, item, caller.email) !== 'owner') throw insufficient(item.id);
    this.write(caller, item, permissions => {
      for (const one of permissions) if (one.role === 'owner') one.role = 'writer';
      const known = permissions.find(one => one.id === permission.id);
      if (known) known.role = 'owner';
      else permissions.push(permission);
    });
    item.ownerEmail = permission.emailAddress ?? item.ownerEmail;
    this.state.items.put(item);
    return permission;
  }

  /** A write that starts while another on the same item is unanswered has read the same list: the earlier one is lost (F§7). */
  private write(caller: Caller, item: StoredItem, change: (permissions: StoredPermission[]) => void): void {
    const isOverlapping = this.state.flights.enter(`permissions of ${item.id}`);
    const base = isOverlapping ? this.bases.get(item.id) : undefined;
    if (!base) this.bases.set(item.id, structuredClone(item.permissions));
    this.state.edit(item, { by: caller.email, isModification: false }, edited => {
      if (base) edited.permissions = structuredClone(base);
      change(edited.permissions);
    });
  }

  /** Who has a permission already keeps it while it changes. */
  private delay(item: StoredItem, { id, emailAddress }: StoredPermission): void {
    const lag = this.state.parts.permissionLagMs ?? 0;
    if (lag <= 0 || !emailAddress || item.permissions.some(one => one.id === id)) return;
    item.reachableFrom = { ...item.reachableFrom, [emailAddress]: this.state.now() + lag };
  }

  private mail(caller: Caller, item: StoredItem, to: string, message: string | undefined): void {
    this.state.mails.put({
      id: String(this.state.count('mails')).padStart(8, '0'),
      to,
      from: caller.email,
      subject: `${typeWord(item.mimeType)} shared with you: "${item.name}"`,
      at: this.state.now(),
      itemId: item.id,
      ...(message ? { message } : {}),
    });
  }

  private announceLoss(item: StoredItem, before: readonly string[]): void {
    const still = new Set(namedReaders(this.state, item));
    const entry = this.state.announce(item.id);
    const lost = before.filter(email => !still.has(email));
    entry.lostBy = [...new Set([...entry.lostBy, ...lost])];
    entry.lostByAddOn = [...new Set([...entry.lostByAddOn, ...lost.filter(email => item.addOnGrants.includes(email))])];
    this.state.changes.put(entry);
  }
}

function setExpiration(permission: StoredPermission, time: number | null | undefined): void {
  if (time === null) delete permission.expirationTime;
  else if (time !== undefined) permission.expirationTime = time;
}

function inheritedRole(state: DriveState, item: StoredItem, id: string): Role | undefined {
  const withoutOwn = effectivePermissions(state, { ...item, permissions: [] });
  return withoutOwn.find(one => one.id === id)?.role;
}
