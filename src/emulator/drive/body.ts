// The Drive body: every item with its place, rights, trash, versions and grants. Faces translate, this decides.
import { type Caller, NotEmulated, type Role } from '../types.ts';
import {
  type ContentBody,
  DOCUMENT,
  type DriveBody,
  FOLDER,
  type Permission,
  SHORTCUT,
  SPREADSHEET,
} from './contract.ts';
import { generateId, hasNoBytes, type NewStoredItem, type StoredItem } from './items.ts';
import {
  type AtLeast,
  access,
  accessParent,
  canShare,
  type EffectivePermission,
  effectivePermissions,
  isGranted,
  roleOf,
} from './permissions.ts';
import { Places } from './places.ts';
import { forbidden, idInUse, insufficient, notFound, propertyTooLong } from './refusals.ts';
import { Sharing } from './sharing.ts';
import { type DriveParts, DriveState } from './state.ts';

/** Types a person or an app can make; others of Google's own are not here. */
const MAKEABLE = new Set([FOLDER, DOCUMENT, SPREADSHEET, SHORTCUT]);

export interface ItemChanges {
  readonly name?: string;
  readonly description?: string;
  readonly mimeType?: string;
  readonly starred?: boolean;
  readonly writersCanShare?: boolean;
  readonly inheritedPermissionsDisabled?: boolean;
  readonly copyRequiresWriterPermission?: boolean;
  readonly modifiedTime?: number;
  /** null deletes a key. */
  readonly properties?: Readonly<Record<string, string | null>>;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

/** What files.copy may state; null clears a copied property. */
export interface CopyChanges extends Omit<Partial<NewStoredItem>, 'properties' | 'appProperties'> {
  readonly properties?: Readonly<Record<string, string | null>>;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

export class Drive implements DriveBody {
  readonly state: DriveState;
  readonly sharing: Sharing;
  private readonly places: Places;

  constructor(parts: DriveParts) {
    this.state = new DriveState(parts);
    this.sharing = new Sharing(this.state);
    this.places = new Places(this.state);
  }

  /** Docs and Sheets: from now on their content is made, copied and deleted with their items. */
  registerContent(body: ContentBody): void {
    this.state.contents.set(body.mimeType, body);
  }

  item(id: string): StoredItem | undefined {
    return this.state.items.get(id);
  }

  items(): Iterable<StoredItem> {
    return this.state.items.all();
  }

  rootOf(email: string): StoredItem {
    return this.state.rootOf(email);
  }

  roleOf(email: string, id: string): Role | undefined {
    const item = this.item(id);
    return item && roleOf(this.state, item, email);
  }

  access(caller: Caller, id: string, atLeast: AtLeast): StoredItem {
    return access(this.state, caller, id, atLeast);
  }

  isGranted(caller: Caller, item: StoredItem): boolean {
    return isGranted(caller, item);
  }

  create(caller: Caller, wanted: NewStoredItem): StoredItem {
    const parent = accessParent(this.state, caller, wanted.parentId);
    if (parent.mimeType !== FOLDER) throw forbidden('parentNotAFolder', 'The specified parent is not a folder.');
    if (wanted.id !== undefined && this.item(wanted.id)) throw idInUse();
    if (hasNoBytes(wanted.mimeType) && !MAKEABLE.has(wanted.mimeType))
      throw new NotEmulated(`items of type ${wanted.mimeType}`);
    const convert = wanted.content && this.conversion(wanted.mimeType, wanted.contentType, wanted.content);
    const item = this.newItem(caller, wanted, parent);
    this.state.edit(item, { by: caller.email, isModification: false }, () => undefined);
    // A file made without content is an empty one: size 0, with a checksum (npm google-drive-mock's tests on live Drive).
    if (!hasNoBytes(item.mimeType)) this.putContent(item, wanted.content ?? Buffer.alloc(0));
    else if (wanted.content && !convert) this.putContent(item, wanted.content);
    this.state.contents.get(item.mimeType)?.createFor(item);
    convert?.(item);
    return item;
  }

  private newItem(caller: Caller, wanted: NewStoredItem, parent: StoredItem): StoredItem {
    const { name, mimeType } = wanted;
    const id = wanted.id ?? generateId(this.state.parts.random);
    const item = this.state.emptyItem({ id, name, mimeType, email: caller.email });
    const person = this.state.parts.people.get(caller.email);
    if (person) item.permissions[0]!.displayName = person.name;
    Object.assign(item, {
      parents: [parent.id],
      trashed: parent.trashed,
      properties: merged({}, wanted.properties ?? {}),
      appProperties: wanted.appProperties ? { [caller.client]: merged({}, wanted.appProperties) } : {},
      addOnGrants: caller.client === 'addon' ? [caller.email] : [],
    });
    const { description, shortcutTargetId, createdTime, modifiedTime, starred, originalFilename, writersCanShare } =
      wanted;
    const { copyRequiresWriterPermission, inheritedPermissionsDisabled } = wanted;
    const optional = {
      description,
      shortcutTargetId,
      createdTime,
      modifiedTime,
      starred,
      originalFilename,
      writersCanShare,
      copyRequiresWriterPermission,
      inheritedPermissionsDisabled,
    };
    assignGiven(item, optional);
    return item;
  }

  /** Without a parent the copy goes beside the original where the caller may write there, else into My Drive. */
  copy(caller: Caller, id: string, changes: CopyChanges): StoredItem {
    const source = this.access(caller, id, 'reader');
    if (source.mimeType === FOLDER) throw forbidden('cannotCopyFile', 'This file cannot be copied by the user.');
    if (source.copyRequiresWriterPermission) this.access(caller, id, 'writer');
    const { parentId = this.writableParent(caller, source), properties, appProperties, ...others } = changes;
    const wanted: NewStoredItem = {
      name: `Copy of ${source.name}`,
      mimeType: source.mimeType,
      properties: merged(source.properties, properties ?? {}),
      appProperties: merged(source.appProperties[caller.client] ?? {}, appProperties ?? {}),
      ...(source.description === undefined ? {} : { description: source.description }),
      ...(source.shortcutTargetId === undefined ? {} : { shortcutTargetId: source.shortcutTargetId }),
      ...others,
    };
    if (wanted.mimeType !== source.mimeType) throw new NotEmulated(`copying ${source.mimeType} as ${wanted.mimeType}`);
    const bodyOf = this.state.contents.get(source.mimeType);
    const copy = this.newItem(caller, wanted, accessParent(this.state, caller, parentId));
    if (this.item(copy.id)) throw idInUse();
    this.state.edit(copy, { by: caller.email, isModification: false }, () => undefined);
    const content = this.content(id);
    if (content) this.putContent(copy, content);
    bodyOf?.copyFor(source, copy);
    return copy;
  }

  private writableParent(caller: Caller, source: StoredItem): string | undefined {
    const parent = this.item(source.parents[0] ?? '');
    const role = parent && roleOf(this.state, parent, caller.email);
    const isWritable = parent && isGranted(caller, parent) && (role === 'owner' || role === 'writer');
    return isWritable ? parent.id : undefined;
  }

  children(id: string): StoredItem[] {
    return this.state.children(id);
  }

  content(id: string): Buffer | undefined {
    const blob = this.state.blobs.get(id);
    return blob && Buffer.from(blob.base64, 'base64');
  }

  /** New bytes for an item that has bytes, or a file that becomes the content of a Doc or Sheet; one revision more. */
  setContent(caller: Caller, id: string, content: Buffer, contentType?: string): StoredItem {
    const item = this.access(caller, id, 'writer');
    const convert = this.conversion(item.mimeType, contentType, content);
    return this.state.edit(item, { by: caller.email, isModification: true }, () =>
      convert ? convert(item) : this.putContent(item, content),
    );
  }

  /** How content of this type is put into an item without bytes; undefined when the bytes are simply kept. */
  private conversion(mimeType: string, contentType = '', content: Buffer): ((item: StoredItem) => void) | undefined {
    if (!hasNoBytes(mimeType)) return undefined;
    this.checkConversion(mimeType, contentType);
    return item => this.state.contents.get(mimeType)?.importFrom?.(item, plainType(contentType), content);
  }

  /** NotEmulated when an upload of this type cannot become an item of the other one. */
  checkConversion(mimeType: string, contentType = ''): void {
    const type = plainType(contentType);
    if (hasNoBytes(mimeType) && !this.state.contents.get(mimeType)?.importable?.includes(type))
      throw new NotEmulated(`converting ${type} to ${mimeType}`);
  }

  private putContent(item: StoredItem, content: Buffer): void {
    this.state.blobs.put({ id: item.id, base64: content.toString('base64') });
    item.size = content.length;
    item.headRevisionId = this.state.parts.random.id(51);
    this.state.items.put(item);
  }

  /** Bytes of a Doc or Sheet in another format; undefined when it cannot be had. */
  exportAs(item: StoredItem, mimeType: string): Buffer | undefined {
    return this.state.contents.get(item.mimeType)?.exportAs(item, mimeType);
  }

  touch(id: string, email: string): void {
    const item = this.item(id);
    if (item) this.state.edit(item, { by: email, isModification: true }, () => undefined);
  }

  /** Metadata of one item. Sharing settings take the right to share, everything else a writer. */
  update(caller: Caller, id: string, changes: ItemChanges): StoredItem {
    const item = this.access(caller, id, 'reader');
    const { starred, properties, appProperties, ...others } = changes;
    const { inheritedPermissionsDisabled, writersCanShare, ...content } = others;
    const isSharing = inheritedPermissionsDisabled !== undefined || writersCanShare !== undefined;
    if (isSharing && !canShare(this.state, item, caller.email)) throw insufficient();
    const isModification = properties !== undefined || appProperties !== undefined || Object.keys(content).length > 0;
    if (isModification) this.access(caller, id, 'writer');
    const { modifiedTime: _applied, ...plain } = others;
    const own = item.appProperties[caller.client] ?? {};
    const next = {
      ...plain,
      starred,
      properties: properties && merged(item.properties, properties),
      appProperties: appProperties && { ...item.appProperties, [caller.client]: merged(own, appProperties) },
    };
    return this.state.edit(item, { by: caller.email, isModification }, edited => assignGiven(edited, next));
  }

  /** As files.update may state it; after the edit, which sets it to now. */
  setModifiedTime(item: StoredItem, time: number): void {
    item.modifiedTime = time;
    this.state.items.put(item);
  }

  rename(caller: Caller, id: string, name: string): StoredItem {
    return this.update(caller, id, { name });
  }

  setTrashed(caller: Caller, id: string, trashed: boolean): StoredItem {
    return this.places.setTrashed(caller, id, trashed);
  }

  move(caller: Caller, id: string, toParentId: string): StoredItem {
    return this.places.move(caller, id, toParentId);
  }

  delete(caller: Caller, id: string): void {
    this.places.delete(caller, id);
  }

  emptyTrash(caller: Caller): void {
    this.places.emptyTrash(caller);
  }

  share(caller: Caller, id: string, permission: Parameters<DriveBody['share']>[2], notify: boolean): Permission {
    return this.sharing.create(caller, id, permission, { notify });
  }

  unshare(caller: Caller, id: string, permissionId: string): void {
    this.sharing.delete(caller, id, permissionId);
  }

  effectivePermissions(id: string): EffectivePermission[] {
    const item = this.item(id);
    if (!item) throw notFound(id);
    return effectivePermissions(this.state, item);
  }

  grantToAddOn(email: string, id: string): void {
    const item = this.item(id);
    if (!item) throw notFound(id);
    if (item.addOnGrants.includes(email)) return;
    item.addOnGrants = [...item.addOnGrants, email];
    this.state.items.put(item);
  }
}

/** Without a charset or another parameter. */
const plainType = (contentType: string): string => contentType.replace(/;.*/s, '').trim().toLowerCase();

function assignGiven(item: StoredItem, values: object): void {
  for (const [key, value] of Object.entries(values)) if (value !== undefined) Object.assign(item, { [key]: value });
}

const PROPERTY_BYTES = 124;

function merged(
  old: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const result = new Map(Object.entries(old));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) result.delete(key);
    else if (Buffer.byteLength(key + value) > PROPERTY_BYTES) throw propertyTooLong(PROPERTY_BYTES);
    else result.set(key, value);
  }
  return Object.fromEntries(result);
}
