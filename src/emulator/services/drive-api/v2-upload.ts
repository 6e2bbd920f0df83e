// The one method of Drive v2 that clients of Sheets still call: a file of rows put over a spreadsheet (files.update with convert).
import type { Drive, StoredItem } from '../../drive/index.ts';
import { permissionId, rankOf } from '../../drive/items.ts';
import { type Caller, NotEmulated, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { fileMask, fileResource, userResource } from './file-resource.ts';
import { expectParams, flag, WRITE_SCOPES } from './request.ts';

export function v2Routes(drive: Drive): Route[] {
  return [
    {
      operation: 'drive.files.update',
      method: 'PUT',
      path: '/upload/drive/v2/files/:fileId',
      scopes: WRITE_SCOPES,
      isWrite: true,
      handle: call => update(drive, call),
    },
  ];
}

function update(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'uploadType', 'convert');
  if (call.param('uploadType') !== 'media') throw new NotEmulated(`Drive v2 upload type ${call.param('uploadType')}`);
  if (!flag(call, 'convert', false)) throw new NotEmulated('Drive v2 upload without conversion');
  if (call.param('fields')) throw new NotEmulated('fields of a Drive v2 file');
  const { headers, body } = call.request;
  const item = drive.setContent(call.caller, call.parts['fileId']!, body, headers.get('content-type'));
  return { json: v2File(drive, call.caller, item), size: body.length };
}

const V2 = 'https://www.googleapis.com/drive/v2/files';
const FORMATS = {
  'application/x-vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/tab-separated-values': 'tsv',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/csv': 'csv',
  'application/zip': 'zip',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** A spreadsheet in the words of Drive v2 (recorded traffic); without thumbnail and view times, which nothing keeps here. */
function v2File(drive: Drive, caller: Caller, item: StoredItem): object {
  const file = fileResource(item, fileMask('*'), { drive, caller });
  const { id, mimeType } = item;
  const selfLink = `${V2}/${id}`;
  const owner = v2User(drive, caller, item.ownerEmail);
  const last = v2User(drive, caller, item.lastModifyingEmail);
  return {
    kind: 'drive#file',
    userPermission: {
      id: 'me',
      type: 'user',
      role: drive.roleOf(caller.email, id),
      kind: 'drive#permission',
      selfLink: `${selfLink}/permissions/me`,
      etag: `"${item.version}"`,
      pendingOwner: false,
    },
    selfLink,
    ownerNames: [owner.displayName],
    lastModifyingUserName: last.displayName,
    editable: rankOf(drive.roleOf(caller.email, id)) >= rankOf('writer'),
    writersCanShare: item.writersCanShare,
    mimeType,
    exportLinks: Object.fromEntries(
      Object.entries(FORMATS).map(([type, format]) => [
        type,
        `https://docs.google.com/spreadsheets/export?id=${id}&exportFormat=${format}`,
      ]),
    ),
    parents: item.parents.map(parent => ({
      selfLink: `${selfLink}/parents/${parent}`,
      id: parent,
      isRoot: parent === drive.rootOf(caller.email).id,
      kind: 'drive#parentReference',
      parentLink: `${V2}/${parent}`,
    })),
    appDataContents: false,
    iconLink: file.iconLink,
    shared: file.shared,
    lastModifyingUser: last,
    owners: [owner],
    copyable: file.capabilities?.canCopy,
    etag: `"${item.version}"`,
    alternateLink: file.webViewLink,
    copyRequiresWriterPermission: item.copyRequiresWriterPermission === true,
    spaces: file.spaces,
    id,
    title: item.name,
    labels: {
      restricted: item.copyRequiresWriterPermission === true,
      starred: item.starred === true,
      hidden: false,
      trashed: item.trashed,
    },
    explicitlyTrashed: item.explicitlyTrashed === true,
    createdDate: file.createdTime,
    modifiedDate: file.modifiedTime,
    quotaBytesUsed: file.quotaBytesUsed,
    version: file.version,
    capabilities: { canEdit: file.capabilities?.canEdit, canCopy: file.capabilities?.canCopy },
  };
}

function v2User(drive: Drive, caller: Caller, emailAddress: string) {
  const { displayName } = userResource(emailAddress, { drive, caller });
  return {
    displayName,
    kind: 'drive#user',
    isAuthenticatedUser: emailAddress === caller.email,
    permissionId: permissionId({ type: 'user', emailAddress }),
    emailAddress,
  };
}
