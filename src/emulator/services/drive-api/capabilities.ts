// What a caller may do with an item, as files.get tells it (W/drive/api/reference/rest/v3/files#capabilities).
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { FOLDER, SHORTCUT } from '../../drive/contract.ts';
import type { StoredItem } from '../../drive/index.ts';
import { rankOf } from '../../drive/items.ts';
import { canShare } from '../../drive/permissions.ts';
import type { View } from './file-resource.ts';

export function capabilities(item: StoredItem, view: View): NonNullable<drive_v3.Schema$File['capabilities']> {
  const rank = rankOf(view.drive.roleOf(view.caller.email, item.id));
  const [canRead, canWrite, isOwner] = [rank > 0, rank >= rankOf('writer'), rank >= rankOf('owner')];
  const isFolder = item.mimeType === FOLDER;
  const mayShare = item.mimeType !== SHORTCUT && canShare(view.drive.state, item, view.caller.email);
  return {
    canAddChildren: canWrite && isFolder,
    canChangeCopyRequiresWriterPermission: canWrite,
    canCopy: canRead && !isFolder && (canWrite || item.copyRequiresWriterPermission !== true),
    canDelete: isOwner,
    canDisableInheritedPermissions: isFolder && mayShare && !item.inheritedPermissionsDisabled,
    canDownload: canRead && !isFolder,
    canEdit: canWrite,
    canEnableInheritedPermissions: isFolder && mayShare && item.inheritedPermissionsDisabled,
    canListChildren: canRead && isFolder,
    canMoveItemWithinDrive: canWrite,
    canReadRevisions: canWrite && !isFolder,
    canRemoveChildren: canWrite && isFolder,
    canShare: mayShare,
    canTrash: isOwner,
    canUntrash: isOwner,
    ...ofContent(item, rank),
  };
}

/** A locked file stays one's to edit, move and share; its title and content do not change (content-restrictions guide). */
function ofContent(item: StoredItem, rank: number) {
  const { contentRestriction: lock, mimeType } = item;
  const [canWrite, isOwner] = [rank >= rankOf('writer'), rank >= rankOf('owner')];
  const mayLock = mimeType !== FOLDER && mimeType !== SHORTCUT;
  const canModifyEditorContentRestriction = mayLock && canWrite && lock?.ownerRestricted !== true;
  const canModifyOwnerContentRestriction = mayLock && isOwner;
  return {
    canComment: !lock && rank >= rankOf('commenter'),
    canModifyContent: !lock && canWrite,
    canRename: !lock && canWrite,
    canModifyContentRestriction: canModifyEditorContentRestriction || canModifyOwnerContentRestriction,
    canModifyEditorContentRestriction,
    canModifyOwnerContentRestriction,
    canRemoveContentRestriction: lock !== undefined && (lock.ownerRestricted ? isOwner : canWrite),
  };
}
