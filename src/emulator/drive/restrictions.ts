// Content restrictions: a lock on title, content and comments that any writer may set and lift, unless its owner kept that to
// themselves (W/drive/api/guides/content-restrictions). Moving, sharing and properties stay free.
import { type Caller, NotEmulated } from '../types.ts';
import { FOLDER, SHORTCUT } from './contract.ts';
import type { ContentRestriction, StoredItem } from './items.ts';
import { rankOf } from './items.ts';
import { access, roleOf } from './permissions.ts';
import { insufficient } from './refusals.ts';
import type { DriveState } from './state.ts';

export interface WantedRestriction {
  readonly readOnly: boolean;
  readonly reason?: string;
  readonly ownerRestricted?: boolean;
}

/** What the item holds afterwards; it takes the place of the restriction before. Throws when this caller may not. */
export function restrictionFor(
  state: DriveState,
  caller: Caller,
  { item, wanted }: { item: StoredItem; wanted: WantedRestriction },
): ContentRestriction | undefined {
  // That folders can have one is said in one sentence of the guide only.
  if (item.mimeType === FOLDER) throw new NotEmulated('content restrictions of folders');
  if (item.mimeType === SHORTCUT) throw insufficient(item.id);
  const isOwners = wanted.ownerRestricted === true || item.contentRestriction?.ownerRestricted === true;
  access(state, caller, item.id, isOwners ? 'owner' : 'writer');
  if (!wanted.readOnly) return undefined;
  const { reason, ownerRestricted = false } = wanted;
  return { ...(reason ? { reason } : {}), ownerRestricted, by: caller.email, at: state.now() };
}

/** Which reason Google gives for a locked file is not known: taken for the one of missing rights. */
export function expectUnlocked(item: StoredItem): void {
  if (item.contentRestriction) throw insufficient(item.id);
}

/** May this person change title and content, lock and all? */
export function mayEdit(state: DriveState, item: StoredItem, email: string): boolean {
  return !item.contentRestriction && rankOf(roleOf(state, item, email)) >= rankOf('writer');
}
