// What the Drive body keeps about one item beyond its contract, and the ids that follow from other facts.
import { createHash } from 'node:crypto';
import type { Random } from '../random.ts';
import type { Role } from '../types.ts';
import { DOCUMENT, type DriveItem, FOLDER, type NewItem, type Permission, SHORTCUT, SPREADSHEET } from './contract.ts';

export interface StoredPermission extends Permission {
  domain?: string;
  /** From then on it gives nothing. */
  expirationTime?: number;
}

export interface ContentRestriction {
  readonly reason?: string;
  readonly ownerRestricted: boolean;
  readonly by: string;
  readonly at: number;
}

export interface StoredItem extends DriveItem {
  permissions: StoredPermission[];
  /** Trashed itself, not because of a folder above it. */
  explicitlyTrashed?: boolean;
  trashedTime?: number;
  headRevisionId?: string;
  originalFilename?: string;
  copyRequiresWriterPermission?: boolean;
  contentRestriction?: ContentRestriction;
  /** The target's type when the shortcut was made; it is not kept up to date. */
  shortcutTargetType?: string;
  /** E-mail → when this person was given a permission of their own. */
  sharedWithMe?: Record<string, number>;
  /** E-mail → from when on a new permission of this person counts, where permissions take their time. */
  reachableFrom?: Record<string, number>;
}

/** NewItem and what only files.create knows of. */
export interface NewStoredItem extends NewItem {
  shortcutTargetId?: string;
  shortcutTargetType?: string;
  createdTime?: number;
  modifiedTime?: number;
  starred?: boolean;
  originalFilename?: string;
  copyRequiresWriterPermission?: boolean;
  inheritedPermissionsDisabled?: boolean;
}

const RANKS: Readonly<Record<Role, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  organizer: 5,
  owner: 6,
};

export const rankOf = (role: Role | undefined): number => (role ? RANKS[role] : 0);

/** Types whose content lives in a body of its own and has no bytes in Drive. */
export const hasNoBytes = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps.');

const TYPE_WORDS = new Map([
  [FOLDER, 'Folder'],
  [DOCUMENT, 'Document'],
  [SPREADSHEET, 'Spreadsheet'],
  [SHORTCUT, 'Shortcut'],
]);

/** How Google's sharing mails call an item of this type. */
export const typeWord = (mimeType: string): string => TYPE_WORDS.get(mimeType) ?? 'Item';

/** One person, domain or link has the same permission id on every item. */
export function permissionId(permission: Pick<StoredPermission, 'type' | 'emailAddress' | 'domain'>): string {
  if (permission.type === 'anyone') return 'anyoneWithLink';
  if (permission.type === 'domain') return `${digits(permission.domain ?? '')}k`;
  return digits(permission.emailAddress ?? '');
}

function digits(text: string): string {
  const hash = createHash('sha256').update(text.toLowerCase()).digest('hex');
  return BigInt(`0x${hash.slice(0, 16)}`)
    .toString()
    .padStart(20, '0');
}

const SIGNATURE_LENGTH = 4;

/** Ids handed out by files.generateIds carry a mark, so that an invented one can be told from them without keeping a list. */
export function generateId(random: Random): string {
  const body = `1${random.id(28)}`;
  return body + signatureOf(body);
}

export function isGeneratedId(id: string): boolean {
  const body = id.slice(0, -SIGNATURE_LENGTH);
  return id.length === 29 + SIGNATURE_LENGTH && signatureOf(body) === id.slice(-SIGNATURE_LENGTH);
}

const signatureOf = (body: string): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, SIGNATURE_LENGTH);
