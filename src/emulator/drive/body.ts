// The Drive body: every item with its place, rights, trash, versions and grants. Faces translate, this decides.
import { isLenient } from '../contested.ts';
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
import { generateId, hasNoBytes, type NewStoredItem, rankOf, type StoredItem } from './items.ts';
import {
  type AtLeast,
  access,
  accessMetadata,
  accessParent,
  canShare,
  type EffectivePermission,
  effectivePermissions,
  isGranted,
  roleOf,
  sees,
} from './permissions.ts';
import { Places } from './places.ts';
import { checkCounts, merged } from './properties.ts';
import { badRequest, forbidden, idInUse, insufficient, notFound } from './refusals.ts';
import { expectUnlocked, mayEdit, restrictionFor, type WantedRestriction } from './restrictions.ts';
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
  readonly contentRestriction?: WantedRestriction;
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

  /** To read, comment or write its content: the last two take an item that is not locked. */
  access(caller: Caller, id: string, atLeast: AtLeast): StoredItem {
    const item = this.reach(caller, id, atLeast);
    if (atLeast === 'writer' || atLeast === 'commenter') expectUnlocked(item);
    return item;
  }

  /** Locked or not: for everything but title, content and comments. */
  reach(caller: Caller, id: string, atLeast: AtLeast | 'metadata'): StoredItem {
    return atLeast === 'metadata' ? accessMetadata(this.state, caller, id) : access(this.state, caller, id, atLeast);
  }

  /** Whether this person sees it in a list or by its id; its content takes a role. */
  sees(email: string, id: string): boolean {
    const item = this.item(id);
    return item !== undefined && sees(this.state, item, email);
  }

  /** Whether this person may change title and content now. */
  mayEdit(email: string, id: string): boolean {
    const item = this.item(id);
    return item !== undefined && mayEdit(this.state, item, email);
  }

  isGranted(caller: Caller, item: StoredItem): boolean {
    return isGranted(this.state, caller, item);
  }

  create(caller: Caller, asked: NewStoredItem): StoredItem {
    const wanted = asked.mimeType === SHORTCUT ? this.toTarget(caller, asked) : asked;
    const parent = accessParent(this.state, caller, wanted.parentId);
    if (parent.mimeType !== FOLDER) throw forbidden('parentNotAFolder', 'The specified parent is not a folder.');
    if (wanted.id !== undefined && this.item(wanted.id)) throw idInUse();
    if (hasNoBytes(wanted.mimeType) && !MAKEABLE.has(wanted.mimeType))
      throw new NotEmulated(`items of type ${wanted.mimeType}`);
    if (wanted.mimeType === FOLDER) this.places.expectRoom(parent);
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

  /** A shortcut takes its target's name and type as they are now; shortcuts guide. What it cannot point at: GAM's list of reasons. */
  private toTarget(caller: Caller, wanted: NewStoredItem): NewStoredItem {
    const target = this.reach(caller, wanted.shortcutTargetId ?? '', 'reader');
    if (target.mimeType === SHORTCUT)
      throw forbidden('shortcutTargetInvalid', 'The shortcut target is not a valid one.');
    return { ...wanted, name: wanted.name ?? target.name, shortcutTargetType: target.mimeType };
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
    checkCounts(item);
    if (wanted.inheritedPermissionsDisabled) expectFolder(item);
    assignGiven(item, Object.fromEntries(STORED_AS_GIVEN.map(name => [name, wanted[name]])));
    return item;
  }

  /** Without a parent the copy goes beside the original where the caller may write there, else into My Drive. */
  copy(caller: Caller, id: string, changes: CopyChanges): StoredItem {
    const source = this.access(caller, id, 'reader');
    const isKept =
      source.copyRequiresWriterPermission && rankOf(roleOf(this.state, source, caller.email)) < rankOf('writer');
    if (source.mimeType === FOLDER || isKept)
      throw forbidden('cannotCopyFile', 'This file cannot be copied by the user.');
    const { parentId = this.writableParent(caller, source), properties, appProperties, ...others } = changes;
    const wanted: NewStoredItem = {
      name: isLenient(this.state.parts, 'copyName') ? source.name : `Copy of ${source.name}`,
      mimeType: source.mimeType,
      properties: merged(source.properties, properties ?? {}),
      appProperties: merged(source.appProperties[caller.client] ?? {}, appProperties ?? {}),
      ...(source.description === undefined ? {} : { description: source.description }),
      ...(source.shortcutTargetId === undefined ? {} : { shortcutTargetId: source.shortcutTargetId }),
      ...(source.shortcutTargetType === undefined ? {} : { shortcutTargetType: source.shortcutTargetType }),
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
    const isWritable = parent && isGranted(this.state, caller, parent) && (role === 'owner' || role === 'writer');
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
    const item = this.reach(caller, id, 'reader');
    const { starred, properties, appProperties, contentRestriction: wanted, ...others } = changes;
    const { inheritedPermissionsDisabled, writersCanShare, ...content } = others;
    const isSharing = inheritedPermissionsDisabled !== undefined || writersCanShare !== undefined;
    if (isSharing && !canShare(this.state, item, caller.email)) throw insufficient(item.id);
    if (inheritedPermissionsDisabled) expectFolder(item);
    const isModification = properties !== undefined || appProperties !== undefined || Object.keys(content).length > 0;
    if (isModification) this.reach(caller, id, 'writer');
    if (content.name !== undefined || content.mimeType !== undefined) expectUnlocked(item);
    const restriction = wanted && restrictionFor(this.state, caller, { item, wanted });
    const { modifiedTime: _applied, ...plain } = others;
    const own = item.appProperties[caller.client] ?? {};
    const next = {
      ...plain,
      starred,
      properties: merged(item.properties, properties ?? {}),
      appProperties: appProperties
        ? { ...item.appProperties, [caller.client]: merged(own, appProperties) }
        : item.appProperties,
    };
    checkCounts(next);
    return this.state.edit(item, { by: caller.email, isModification }, edited => {
      assignGiven(edited, next);
      if (wanted) delete edited.contentRestriction;
      if (restriction) edited.contentRestriction = restriction;
    });
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

  revokeFromAddOn(email: string): void {
    for (const item of this.state.items.all()) {
      if (!item.addOnGrants.includes(email)) continue;
      item.addOnGrants = item.addOnGrants.filter(granted => granted !== email);
      this.state.items.put(item);
    }
  }
}

/** Limited access is for folders (W/drive/api/guides/limited-expansive-access); Google's reason is not known. */
function expectFolder({ mimeType }: StoredItem): void {
  if (mimeType !== FOLDER) throw badRequest('Inherited permissions can be disabled on folders only.');
}

/** Without a charset or another parameter. */
const plainType = (contentType: string): string => contentType.replace(/;.*/s, '').trim().toLowerCase();

/** What a new item keeps as it was given, where it was given. */
const STORED_AS_GIVEN = [
  'description',
  'shortcutTargetId',
  'shortcutTargetType',
  'createdTime',
  'modifiedTime',
  'starred',
  'originalFilename',
  'writersCanShare',
  'copyRequiresWriterPermission',
  'inheritedPermissionsDisabled',
] as const satisfies readonly (keyof NewStoredItem & keyof StoredItem)[];

function assignGiven(item: StoredItem, values: object): void {
  for (const [key, value] of Object.entries(values)) if (value !== undefined) Object.assign(item, { [key]: value });
}
