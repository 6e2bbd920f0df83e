// The metadata of files.create, copy, update and uploads, read from JSON with Google's refusals.

import type { ItemChanges } from '../../drive/body.ts';
import { DOCUMENT, FOLDER, SHORTCUT, SPREADSHEET } from '../../drive/contract.ts';
import { isGeneratedId, type NewStoredItem } from '../../drive/items.ts';
import { badRequest, forbidden, invalid } from '../../drive/refusals.ts';
import type { WantedRestriction } from '../../drive/restrictions.ts';
import { NotEmulated } from '../../types.ts';
import { bodyOf, flagIn, propertiesIn, textIn, timeIn, withoutUndefined } from './request.ts';

const WRITABLE = [
  ...['name', 'mimeType', 'description', 'starred', 'properties', 'appProperties', 'writersCanShare', 'modifiedTime'],
  ...['copyRequiresWriterPermission', 'inheritedPermissionsDisabled', 'originalFilename', 'kind'],
];
const ONLY_NEW = ['id', 'parents', 'createdTime', 'shortcutDetails'];
const ONLY_UPDATE = ['trashed', 'contentRestrictions'];
/** Google keeps these to itself. */
const READ_ONLY = new Set(
  (
    'explicitlyTrashed version webContentLink webViewLink iconLink hasThumbnail size md5Checksum sha1Checksum sha256Checksum owners ' +
    'lastModifyingUser shared ownedByMe capabilities permissions permissionIds headRevisionId isAppAuthorized quotaBytesUsed spaces ' +
    'fileExtension fullFileExtension modifiedByMe sharedWithMeTime trashedTime driveId createdTime id shortcutDetails'
  ).split(' '),
);

function expectFields(body: Readonly<Record<string, unknown>>, writable: readonly string[]): void {
  for (const name of Object.keys(body)) {
    if (writable.includes(name)) continue;
    if (name === 'parents') {
      const hint = 'Use the addParents and removeParents parameters instead.';
      throw forbidden('fieldNotWritable', `The parents field is not directly writable in update requests. ${hint}`);
    }
    if (!READ_ONLY.has(name)) throw new NotEmulated(`file field ${name} in a request`);
    throw forbidden('fieldNotWritable', 'The resource body includes fields which are not directly writable.');
  }
}

/** A new file's metadata. `mediaType` is the type of uploaded content, undefined for metadata alone. */
export function newItemIn(json: unknown, mediaType?: string): NewStoredItem {
  const body = bodyOf(json);
  expectFields(body, [...WRITABLE, ...ONLY_NEW]);
  const id = textIn(body, 'id');
  const mimeType = textIn(body, 'mimeType') ?? mediaType ?? 'application/octet-stream';
  if (mediaType !== undefined && mimeType === FOLDER) throw badRequest('Folders cannot have content.');
  if (id !== undefined) checkId(id, mimeType);
  const shortcutTargetId = shortcutTargetIn(body, mimeType);
  return withoutUndefined({
    ...commonIn(body),
    id,
    // A shortcut without a name is called like its target.
    name: textIn(body, 'name') ?? (mimeType === SHORTCUT ? undefined : 'Untitled'),
    mimeType,
    parentId: parentIn(body),
    createdTime: timeIn(body, 'createdTime'),
    properties: withoutNulls(propertiesIn(body, 'properties')),
    appProperties: withoutNulls(propertiesIn(body, 'appProperties')),
    shortcutTargetId,
    contentType: mediaType,
  }) as unknown as NewStoredItem;
}

/** What a copy changes; null clears a copied property. */
export function copyIn(json: unknown) {
  const body = bodyOf(json);
  expectFields(body, [...WRITABLE, ...ONLY_NEW]);
  if (body['shortcutDetails'] !== undefined) throw new NotEmulated('shortcutDetails in files.copy');
  const id = textIn(body, 'id');
  const properties = propertiesIn(body, 'properties');
  const appProperties = propertiesIn(body, 'appProperties');
  const [name, mimeType] = [textIn(body, 'name'), textIn(body, 'mimeType')];
  const rest = {
    ...commonIn(body),
    name,
    mimeType,
    parentId: parentIn(body),
    createdTime: timeIn(body, 'createdTime'),
  };
  return { id, changes: withoutUndefined({ ...rest, id, properties, appProperties }) };
}

export interface UpdateIn {
  readonly changes: ItemChanges;
  readonly trashed: boolean | undefined;
  readonly modifiedTime: number | undefined;
}

export function updateIn(json: unknown): UpdateIn {
  const body = bodyOf(json);
  expectFields(body, [...WRITABLE, ...ONLY_UPDATE]);
  const { modifiedTime, ...common } = commonIn(body);
  const changes = {
    ...common,
    name: textIn(body, 'name'),
    mimeType: textIn(body, 'mimeType'),
    contentRestriction: restrictionIn(body),
    modifiedTime,
    properties: propertiesIn(body, 'properties'),
    appProperties: propertiesIn(body, 'appProperties'),
  };
  return { changes: withoutUndefined(changes) as ItemChanges, trashed: flagIn(body, 'trashed'), modifiedTime };
}

/** A list of one; an empty list is no change. */
function restrictionIn(body: Readonly<Record<string, unknown>>): WantedRestriction | undefined {
  const value = body['contentRestrictions'];
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length > 1) throw invalid('Invalid Value', 'contentRestrictions');
  if (value.length === 0) return undefined;
  const one = bodyOf(value[0]);
  const [readOnly = false, reason, ownerRestricted] = [
    flagIn(one, 'readOnly'),
    textIn(one, 'reason'),
    flagIn(one, 'ownerRestricted'),
  ];
  return withoutUndefined({ readOnly, reason, ownerRestricted }) as WantedRestriction;
}

function commonIn(body: Readonly<Record<string, unknown>>) {
  return {
    description: textIn(body, 'description'),
    starred: flagIn(body, 'starred'),
    writersCanShare: flagIn(body, 'writersCanShare'),
    copyRequiresWriterPermission: flagIn(body, 'copyRequiresWriterPermission'),
    inheritedPermissionsDisabled: flagIn(body, 'inheritedPermissionsDisabled'),
    originalFilename: textIn(body, 'originalFilename'),
    modifiedTime: timeIn(body, 'modifiedTime'),
  };
}

/** Ids must come from files.generateIds, and do not work for Docs editors' files nor for shortcuts (F§7). */
export function checkId(id: string, mimeType: string): void {
  if (mimeType === DOCUMENT || mimeType === SPREADSHEET) {
    throw badRequest('Generated IDs are not supported for Docs Editors formats.');
  }
  if (mimeType === SHORTCUT || !isGeneratedId(id)) throw invalid('The provided file ID is not usable.', 'file.id');
}

function parentIn(body: Readonly<Record<string, unknown>>): string | undefined {
  const parents = body['parents'];
  if (parents === undefined) return undefined;
  if (!Array.isArray(parents) || parents.some(one => typeof one !== 'string'))
    throw invalid('Invalid Value', 'parents');
  if (parents.length > 1) throw invalid('A file cannot have more than one parent.', 'parents');
  return parents[0] as string | undefined;
}

function shortcutTargetIn(body: Readonly<Record<string, unknown>>, mimeType: string): string | undefined {
  const details = body['shortcutDetails'];
  const target =
    typeof details === 'object' && details !== null ? (details as { targetId?: unknown }).targetId : undefined;
  if (mimeType !== SHORTCUT) return undefined;
  if (typeof target !== 'string') throw badRequest('The shortcutDetails.targetId field is required for a shortcut.');
  return target;
}

function withoutNulls(map: Record<string, string | null> | undefined): Record<string, string> | undefined {
  if (!map) return undefined;
  return Object.fromEntries(Object.entries(map).filter((entry): entry is [string, string] => entry[1] !== null));
}
