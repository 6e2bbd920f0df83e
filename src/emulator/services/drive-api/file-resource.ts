// A Drive item as Google's JSON. Only the asked fields are made; one Google has and this has not is NotEmulated, others are refused.
import { createHash } from 'node:crypto';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.js';
import { DOCUMENT, FOLDER, SPREADSHEET } from '../../drive/contract.ts';
import type { Drive, StoredItem } from '../../drive/index.ts';
import { hasNoBytes, permissionId } from '../../drive/items.ts';
import { canShare } from '../../drive/permissions.ts';
import { type FieldMask, parseFields } from '../../rest/fields.ts';
import { ApiError, type Caller, NotEmulated } from '../../types.ts';
import { capabilities } from './capabilities.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { permissionResource } from './permission-resource.ts';

export interface View {
  readonly drive: Drive;
  readonly caller: Caller;
}

type File = drive_v3.Schema$File;
type Makers = { [Name in keyof File]: (item: StoredItem, view: View) => File[Name] | undefined };

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
const hash = (algorithm: string, item: StoredItem, { drive }: View): string | undefined => {
  const content = drive.content(item.id);
  return content && createHash(algorithm).update(content).digest('hex');
};
const ifAny = <T extends object>(map: T): T | undefined => (Object.keys(map).length > 0 ? map : undefined);

/** In the order Google writes them. */
const MAKERS: Makers = {
  kind: () => 'drive#file',
  id: item => item.id,
  name: item => item.name,
  mimeType: item => item.mimeType,
  description: item => item.description,
  starred: item => item.starred === true,
  trashed: item => item.trashed,
  explicitlyTrashed: item => item.explicitlyTrashed === true,
  trashedTime: item => (item.trashedTime === undefined ? undefined : time(item.trashedTime)),
  parents: (item, { drive, caller }) => {
    const visible = item.parents.filter(id => drive.sees(caller.email, id));
    return visible.length > 0 ? visible : undefined;
  },
  properties: item => ifAny(item.properties),
  appProperties: (item, { caller }) => ifAny(item.appProperties[caller.client] ?? {}),
  spaces: () => ['drive'],
  version: item => String(item.version),
  webContentLink: item =>
    hasNoBytes(item.mimeType) ? undefined : `https://drive.google.com/uc?id=${item.id}&export=download`,
  webViewLink: item => webViewLink(item),
  iconLink: item => `https://drive-thirdparty.googleusercontent.com/16/type/${item.mimeType}`,
  hasThumbnail: () => false,
  thumbnailVersion: () => '0',
  createdTime: item => time(item.createdTime),
  modifiedTime: item => time(item.modifiedTime),
  modifiedByMe: (item, { caller }) => item.lastModifyingEmail === caller.email,
  sharedWithMeTime: (item, { caller }) => {
    const since = item.sharedWithMe?.[caller.email];
    return since === undefined ? undefined : time(since);
  },
  owners: (item, view) => [userResource(item.ownerEmail, view)],
  lastModifyingUser: (item, view) => userResource(item.lastModifyingEmail, view),
  shared: (item, { drive }) => drive.effectivePermissions(item.id).length > 1,
  ownedByMe: (item, { caller }) => item.ownerEmail === caller.email,
  capabilities: (item, view) => capabilities(item, view),
  contentRestrictions: (item, view) => contentRestrictions(item, view),
  exportLinks: item => exportLinks(item),
  copyRequiresWriterPermission: item => item.copyRequiresWriterPermission === true,
  viewersCanCopyContent: item => item.copyRequiresWriterPermission !== true,
  writersCanShare: item => item.writersCanShare,
  permissions: (item, view) =>
    canShare(view.drive.state, item, view.caller.email)
      ? view.drive.effectivePermissions(item.id).map(one => permissionResource(one, { drive: view.drive, item }))
      : undefined,
  permissionIds: (item, view) =>
    canShare(view.drive.state, item, view.caller.email)
      ? view.drive.effectivePermissions(item.id).map(({ id }) => id)
      : undefined,
  originalFilename: item => (hasNoBytes(item.mimeType) ? undefined : (item.originalFilename ?? item.name)),
  fullFileExtension: item => extension(item, /\.(.+)$/),
  fileExtension: item => extension(item, /\.([^.]+)$/),
  md5Checksum: (item, view) => hash('md5', item, view),
  sha1Checksum: (item, view) => hash('sha1', item, view),
  sha256Checksum: (item, view) => hash('sha256', item, view),
  size: item => (item.size === undefined ? undefined : String(item.size)),
  quotaBytesUsed: item => String(item.size ?? 0),
  headRevisionId: item => item.headRevisionId,
  isAppAuthorized: (item, { caller }) => caller.client === 'addon' || item.addOnGrants.includes(caller.email),
  shortcutDetails: (item, { drive }) => shortcutDetails(item, drive),
  inheritedPermissionsDisabled: item => (item.mimeType === FOLDER ? item.inheritedPermissionsDisabled : undefined),
};

const NOT_MADE = new Set(
  (
    'clientEncryptionDetails contentHints downloadRestrictions driveId folderColorRgb hasAugmentedPermissions ' +
    'imageMediaMetadata labelInfo linkShareMetadata modifiedByMeTime resourceKey sharingUser teamDriveId thumbnailLink trashingUser ' +
    'videoMediaMetadata viewedByMe viewedByMeTime'
  ).split(' '),
);

const DEFAULT: FieldMask = new Map(['kind', 'id', 'name', 'mimeType'].map(name => [name, 'all']));

/** What of a file was asked for: the mask below `path` of the fields parameter, or Google's four default fields. */
export function fileMask(fields: string | undefined, ...path: readonly string[]): FieldMask {
  if (!fields) return DEFAULT;
  let mask = parseFields(fields);
  for (const name of path) {
    if (mask === 'all') return mask;
    mask = mask.get(name) ?? mask.get('*') ?? new Map<string, FieldMask>();
  }
  if (mask === 'all') return mask;
  for (const name of mask.keys()) {
    if (NOT_MADE.has(name)) throw new NotEmulated(`file field ${name}`);
    if (name !== '*' && !Object.hasOwn(MAKERS, name)) {
      throw new ApiError(400, 'invalidParameter', 'INVALID_ARGUMENT', `Invalid field selection ${name}`, 'fields');
    }
  }
  return mask;
}

export function fileResource(item: StoredItem, mask: FieldMask, view: View): File {
  const all = mask === 'all' || mask.has('*');
  const file: Record<string, unknown> = {};
  for (const [name, make] of Object.entries(MAKERS)) {
    if (!all && !mask.has(name)) continue;
    const value = (make as (item: StoredItem, view: View) => unknown)(item, view);
    if (value !== undefined) file[name] = value;
  }
  return file;
}

export function userResource(email: string, { drive, caller }: View): drive_v3.Schema$User {
  return {
    kind: 'drive#user',
    displayName: drive.state.parts.people.get(email)?.name ?? email,
    me: email === caller.email,
    permissionId: permissionId({ type: 'user', emailAddress: email }),
    emailAddress: email,
  };
}

const EDITORS = new Map([
  [DOCUMENT, 'https://docs.google.com/document/d/ID/edit?usp=drivesdk'],
  [SPREADSHEET, 'https://docs.google.com/spreadsheets/d/ID/edit?usp=drivesdk'],
  [FOLDER, 'https://drive.google.com/drive/folders/ID'],
]);

const webViewLink = (item: StoredItem): string =>
  (EDITORS.get(item.mimeType) ?? 'https://drive.google.com/file/d/ID/view?usp=drivesdk').replace('ID', item.id);

function extension(item: StoredItem, pattern: RegExp): string | undefined {
  if (hasNoBytes(item.mimeType)) return undefined;
  return pattern.exec(item.name)?.[1] ?? '';
}

function shortcutDetails(item: StoredItem, drive: Drive): File['shortcutDetails'] | undefined {
  if (item.shortcutTargetId === undefined) return undefined;
  const targetMimeType = item.shortcutTargetType ?? drive.item(item.shortcutTargetId)?.mimeType;
  return { targetId: item.shortcutTargetId, ...(targetMimeType ? { targetMimeType } : {}) };
}

function contentRestrictions({ contentRestriction }: StoredItem, view: View): File['contentRestrictions'] | undefined {
  if (!contentRestriction) return undefined;
  const { reason, ownerRestricted, by, at } = contentRestriction;
  const type = 'globalContentRestriction';
  const restriction = { readOnly: true, ...(reason ? { reason } : {}), type, restrictingUser: userResource(by, view) };
  return [{ ...restriction, restrictionTime: time(at), ownerRestricted, systemRestricted: false }];
}

function exportLinks(item: StoredItem): Record<string, string> | undefined {
  const formats = EXPORT_FORMATS.get(item.mimeType);
  const address = 'https://docs.google.com/feeds/download';
  const kind = item.mimeType === DOCUMENT ? 'documents' : 'spreadsheets';
  const links = formats?.map(([type, ending]) => [
    type,
    `${address}/${kind}/${item.mimeType === DOCUMENT ? 'export/Export?id=' : 'Export?key='}${item.id}&exportFormat=${ending}`,
  ]);
  return links && Object.fromEntries(links);
}
