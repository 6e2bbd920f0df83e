// Where items lie: moves, the trash with everything below a folder, deletion for good.
import type { Caller } from '../types.ts';
import { FOLDER } from './contract.ts';
import type { StoredItem } from './items.ts';
import { access, accessParent, isGranted, namedReaders, requireGrantsBelow, roleOf } from './permissions.ts';
import { badRequest, forbidden, insufficient, tooDeep } from './refusals.ts';
import type { DriveState } from './state.ts';

const LEVELS = 100;

export class Places {
  private readonly state: DriveState;

  constructor(state: DriveState) {
    this.state = state;
  }

  /** Only the owner; a folder takes everything in it along, and gives back what was not trashed by itself. */
  setTrashed(caller: Caller, id: string, trashed: boolean): StoredItem {
    const item = access(this.state, caller, id, 'owner');
    if (this.state.isRoot(item)) throw insufficient(item.id);
    requireGrantsBelow(this.state, caller, item);
    if (trashed) item.trashedTime = this.state.now();
    else delete item.trashedTime;
    item.explicitlyTrashed = trashed;
    return this.settleTrash(item, caller.email);
  }

  private settleTrash(item: StoredItem, by: string): StoredItem {
    const parent = this.state.items.get(item.parents[0] ?? '');
    const trashed = item.explicitlyTrashed === true || parent?.trashed === true;
    this.state.edit(item, { by, isModification: false }, edited => {
      edited.trashed = trashed;
    });
    if (item.mimeType === FOLDER)
      for (const child of this.state.children(item.id)) if (child.trashed !== trashed) this.settleTrash(child, by);
    return item;
  }

  move(caller: Caller, id: string, toParentId: string): StoredItem {
    const item = access(this.state, caller, id, 'writer');
    const parent = accessParent(this.state, caller, toParentId);
    if (parent.mimeType !== FOLDER) throw forbidden('parentNotAFolder', 'The specified parent is not a folder.');
    // handle-errors guide, badRequest; the words are ours.
    if (this.isInside(parent, item.id) || this.state.isRoot(item))
      throw badRequest('The parent would make a circle of folders.');
    if (item.mimeType === FOLDER) this.expectRoom(parent, this.levelsBelow(item));
    const oldParent = this.state.items.get(item.parents[0] ?? '');
    const mayTakeOut =
      item.ownerEmail === caller.email || !oldParent || roleOf(this.state, oldParent, caller.email) !== undefined;
    if (!mayTakeOut) throw insufficient(item.id);
    this.state.edit(item, { by: caller.email, isModification: false }, edited => {
      edited.parents = [parent.id];
    });
    return item.trashed === parent.trashed ? item : this.settleTrash(item, caller.email);
  }

  /** A My Drive has at most a hundred levels of folders (W/drive/api/guides/handle-errors#nested-folder-levels). */
  expectRoom(parent: StoredItem, levels = 1): void {
    let above = 0;
    for (let at: StoredItem | undefined = parent; at && !this.state.isRoot(at); above++)
      at = this.state.items.get(at.parents[0] ?? '');
    if (above + levels > LEVELS) throw tooDeep(LEVELS);
  }

  private levelsBelow(folder: StoredItem): number {
    const folders = this.state.children(folder.id).filter(child => child.mimeType === FOLDER);
    return 1 + Math.max(0, ...folders.map(child => this.levelsBelow(child)));
  }

  private isInside(item: StoredItem, folderId: string): boolean {
    for (let at: StoredItem | undefined = item; at; at = this.state.items.get(at.parents[0] ?? ''))
      if (at.id === folderId) return true;
    return false;
  }

  /** For good, without the trash. What others own in a deleted folder stays theirs, without a place. */
  delete(caller: Caller, id: string): void {
    const item = access(this.state, caller, id, 'owner');
    if (this.state.isRoot(item)) throw insufficient(item.id);
    requireGrantsBelow(this.state, caller, item);
    this.remove(item, caller.email);
  }

  private remove(item: StoredItem, by: string): void {
    if (item.mimeType === FOLDER) {
      for (const child of this.state.children(item.id)) {
        if (child.ownerEmail === item.ownerEmail) this.remove(child, by);
        else {
          // A folder with limited access goes back to its owner (limited-expansive-access guide).
          const home = child.inheritedPermissionsDisabled ? [this.state.rootOf(child.ownerEmail).id] : [];
          this.state.edit(child, { by, isModification: false }, orphan => {
            orphan.parents = home;
          });
          this.settleTrash(child, by);
        }
      }
    }
    this.state.remove(item, namedReaders(this.state, item));
  }

  emptyTrash(caller: Caller): void {
    const doomed = [...this.state.items.all()].filter(
      item => item.explicitlyTrashed && item.ownerEmail === caller.email && isGranted(this.state, caller, item),
    );
    for (const item of doomed) if (this.state.items.get(item.id)) this.remove(item, caller.email);
  }
}
