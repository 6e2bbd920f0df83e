// What other rooms may ask of the Drive body. Items are files, folders and shortcuts; contents of Docs and Sheets live in their own bodies.
import type { Caller, Role } from '../types.ts';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const SHORTCUT = 'application/vnd.google-apps.shortcut';

export interface Permission {
  id: string;
  type: 'user' | 'group' | 'domain' | 'anyone';
  role: Role;
  emailAddress?: string;
  displayName?: string;
}

export interface DriveItem {
  id: string;
  name: string;
  mimeType: string;
  /** One parent; [] for a person's My Drive root and for shared items whose parent is not visible. */
  parents: string[];
  ownerEmail: string;
  createdTime: number;
  modifiedTime: number;
  version: number;
  lastModifyingEmail: string;
  trashed: boolean;
  /** Own permissions, the owner's included; inherited ones are derived, never stored. */
  permissions: Permission[];
  writersCanShare: boolean;
  inheritedPermissionsDisabled: boolean;
  properties: Record<string, string>;
  /** Readable by the OAuth client that wrote them only; client → key → value. */
  appProperties: Record<string, Record<string, string>>;
  /** E-mails of the people whose run of the add-on may see this item under drive.file. */
  addOnGrants: string[];
  description?: string;
  size?: number;
  shortcutTargetId?: string;
  starred?: boolean;
}

export interface NewItem {
  id?: string;
  name: string;
  mimeType: string;
  parentId?: string;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  writersCanShare?: boolean;
  description?: string;
  content?: Buffer;
  /** MIME type of the content when the item is to be of another one: it is converted. */
  contentType?: string;
}

/** Every method that takes a caller throws ApiError in Google's words: 404 notFound, 403 appNotAuthorizedToFile, 403 insufficientFilePermissions … */
export interface DriveBody {
  /** No check of rights: for bodies and pages that already know. */
  item(id: string): DriveItem | undefined;
  items(): Iterable<DriveItem>;
  rootOf(email: string): DriveItem;
  /** Strongest role this person has, inheritance included; undefined for none. */
  roleOf(email: string, id: string): Role | undefined;
  /** The item, if this caller may reach it at all (ACL and drive.file) with at least this role. */
  access(caller: Caller, id: string, atLeast: 'reader' | 'commenter' | 'writer' | 'owner'): DriveItem;
  create(caller: Caller, item: NewItem): DriveItem;
  /** Copies metadata and content; the caller becomes owner; a Doc or Sheet is copied through its own body. */
  copy(caller: Caller, id: string, changes: Partial<NewItem>): DriveItem;
  children(id: string): DriveItem[];
  content(id: string): Buffer | undefined;
  /** A body calls this after the content of a Doc or Sheet changed: bumps version and modifiedTime. */
  touch(id: string, email: string): void;
  setTrashed(caller: Caller, id: string, trashed: boolean): DriveItem;
  rename(caller: Caller, id: string, name: string): DriveItem;
  move(caller: Caller, id: string, toParentId: string): DriveItem;
  share(
    caller: Caller,
    id: string,
    permission: { type: Permission['type']; role: Role; emailAddress?: string },
    notify: boolean,
  ): Permission;
  unshare(caller: Caller, id: string, permissionId: string): void;
  effectivePermissions(id: string): (Permission & { inheritedFrom?: string })[];
  /** Picker, Drive card and "created by the app": from now on this person's run of the add-on sees this item. */
  grantToAddOn(email: string, id: string): void;
  /** The person deauthorised the add-on: it sees nothing of theirs any more, item by item (F§2.3). */
  revokeFromAddOn(email: string): void;
}

/** A body whose content belongs to a Drive item of one MIME type; Drive calls it on create, copy and delete. */
export interface ContentBody {
  readonly mimeType: string;
  createFor(item: DriveItem): void;
  copyFor(from: DriveItem, to: DriveItem): void;
  deleteFor(item: DriveItem): void;
  /** MIME types that an upload may be converted from. */
  readonly importable?: readonly string[];
  /** Takes an uploaded file of one of these types over as the whole content. */
  importFrom?(item: DriveItem, mimeType: string, content: Buffer): void;
  /** Bytes for files.export; undefined when this MIME type cannot be exported. */
  exportAs(item: DriveItem, mimeType: string): Buffer | undefined;
}
