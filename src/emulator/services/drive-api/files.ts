// files.get, create, copy, update, delete, export, generateIds, emptyTrash; comments.list for the comments nobody can make here.
import type { Drive, StoredItem } from '../../drive/index.ts';
import { generateId, hasNoBytes } from '../../drive/items.ts';
import { badRequest, forbidden, invalid } from '../../drive/refusals.ts';
import { ApiError, NotEmulated, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { fileMask, fileResource } from './file-resource.ts';
import { checkId, copyIn, newItemIn, updateIn } from './metadata.ts';
import { CONTENT_SCOPES, expectParams, READ_SCOPES, WRITE_SCOPES, wholeNumber } from './request.ts';

const UPLOAD_OPTIONS = ['ignoreDefaultVisibility', 'keepRevisionForever', 'useContentAsIndexableText', 'uploadType'];

export function fileRoutes(drive: Drive): Route[] {
  const file = '/drive/v3/files/:fileId';
  const read = { method: 'GET', scopes: READ_SCOPES, isWrite: false };
  const write = { method: 'POST', scopes: WRITE_SCOPES, isWrite: true };
  return [
    {
      ...read,
      operation: 'drive.files.generateIds',
      path: '/drive/v3/files/generateIds',
      scopes: WRITE_SCOPES,
      handle: call => generateIds(drive, call),
    },
    { ...read, operation: 'drive.files.get', path: file, handle: call => get(drive, call) },
    {
      ...read,
      operation: 'drive.files.export',
      path: `${file}/export`,
      scopes: CONTENT_SCOPES,
      handle: call => exportFile(drive, call),
    },
    // Where a download in a batch is sent to.
    { ...read, operation: 'drive.files.get', path: `/download${file}`, handle: call => get(drive, call) },
    {
      ...read,
      operation: 'drive.files.export',
      path: `/download${file}/export`,
      scopes: CONTENT_SCOPES,
      handle: call => exportFile(drive, call),
    },
    {
      ...read,
      operation: 'drive.comments.list',
      path: `${file}/comments`,
      scopes: CONTENT_SCOPES,
      handle: call => comments(drive, call),
    },
    { ...write, operation: 'drive.files.create', path: '/drive/v3/files', handle: call => create(drive, call) },
    { ...write, operation: 'drive.files.copy', path: `${file}/copy`, handle: call => copy(drive, call) },
    { ...write, operation: 'drive.files.update', method: 'PATCH', path: file, handle: call => update(drive, call) },
    {
      ...write,
      operation: 'drive.files.emptyTrash',
      method: 'DELETE',
      path: '/drive/v3/files/trash',
      scopes: ['drive'],
      handle: call => emptyTrash(drive, call),
    },
    { ...write, operation: 'drive.files.delete', method: 'DELETE', path: file, handle: call => remove(drive, call) },
  ];
}

/** One file in the fields that were asked for. */
export function answerFile(drive: Drive, call: RouteCall, item: StoredItem): RouteReply {
  const mask = fileMask(call.param('fields'));
  return { json: fileResource(item, mask, { drive, caller: call.caller }) };
}

function get(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call);
  // A method whose path looks like that of a file.
  if (call.parts['fileId'] === 'generateCseToken') throw new NotEmulated('drive.files.generateCseToken');
  const item = drive.reach(call.caller, call.parts['fileId']!, 'metadata');
  if (call.param('alt') !== 'media') return answerFile(drive, call, item);
  drive.reach(call.caller, item.id, 'reader');
  const content = drive.content(item.id);
  if (hasNoBytes(item.mimeType)) {
    const message = 'Only files with binary content can be directly downloaded. Use Export with Docs Editors files.';
    throw new ApiError(403, 'fileNotDownloadable', 'PERMISSION_DENIED', message, 'alt');
  }
  const { status, headers, body } = partOf(content ?? Buffer.alloc(0), call.request.headers.get('range'));
  return { status, headers: { 'content-type': item.mimeType, ...headers }, body, size: body.length };
}

/** `Range: bytes=500-999` (W/drive/api/guides/manage-downloads#partial-download); of several ranges nothing is said there. */
function partOf(content: Buffer, range: string | undefined) {
  if (range === undefined) return { status: 200, headers: {}, body: content };
  const match = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (!match || (match[1] === '' && match[2] === '')) throw new NotEmulated(`the range ${range} of a download`);
  const total = content.length;
  const first = match[1] === '' ? Math.max(0, total - Number(match[2])) : Number(match[1]);
  const last = match[1] === '' || match[2] === '' ? total - 1 : Math.min(Number(match[2]), total - 1);
  if (first > last) return { status: 416, headers: { 'content-range': `bytes */${total}` }, body: Buffer.alloc(0) };
  const headers = { 'content-range': `bytes ${first}-${last}/${total}` };
  return { status: 206, headers, body: content.subarray(first, last + 1) };
}

/** W/drive/api/guides/manage-downloads#export-content */
const EXPORT_LIMIT = 10 * 1024 * 1024;

function exportFile(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'mimeType');
  const item = drive.reach(call.caller, call.parts['fileId']!, 'reader');
  const mimeType = call.param('mimeType');
  if (!mimeType) throw new ApiError(400, 'required', 'INVALID_ARGUMENT', 'Required parameter: mimeType', 'mimeType');
  if (!drive.state.contents.has(item.mimeType)) {
    throw forbidden('fileNotExportable', 'Export only supports Docs Editors files.');
  }
  const body = drive.exportAs(item, mimeType);
  const isGoogles = EXPORT_FORMATS.get(item.mimeType)?.some(([type]) => type === mimeType);
  if (!body && isGoogles) throw new NotEmulated(`exporting ${item.mimeType} to ${mimeType}`);
  if (!body) throw badRequest('The requested conversion is not supported.');
  if (body.length > EXPORT_LIMIT) throw forbidden('exportSizeLimitExceeded', 'This file is too large to be exported.');
  return { headers: { 'content-type': mimeType }, body, size: body.length };
}

function generateIds(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'count', 'space', 'type');
  const count = wholeNumber(call, 'count', { min: 1, max: 1000, otherwise: 10 });
  const ids = Array.from({ length: count }, () => generateId(drive.state.parts.random));
  return { json: { kind: 'drive#generatedIds', space: 'drive', ids } };
}

function create(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, ...UPLOAD_OPTIONS);
  fileMask(call.param('fields'));
  return answerFile(drive, call, drive.create(call.caller, newItemIn(call.json)));
}

function copy(drive: Drive, call: RouteCall): RouteReply {
  // Whether comments are copied along changes nothing: nobody can make any here.
  expectParams(call, 'copyComments', ...UPLOAD_OPTIONS);
  fileMask(call.param('fields'));
  const { id, changes } = copyIn(call.json);
  if (id !== undefined) checkId(id, drive.reach(call.caller, call.parts['fileId']!, 'reader').mimeType);
  return answerFile(drive, call, drive.copy(call.caller, call.parts['fileId']!, changes));
}

function update(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'addParents', 'removeParents', ...UPLOAD_OPTIONS);
  fileMask(call.param('fields'));
  return answerFile(drive, call, applyUpdate(drive, call, call.json));
}

/** All rights are looked at before anything is changed. */
export function applyUpdate(drive: Drive, call: RouteCall, json: unknown): StoredItem {
  const { caller } = call;
  const item = drive.reach(caller, call.parts['fileId']!, 'reader');
  const { changes, trashed, modifiedTime } = updateIn(json);
  if (changes.mimeType !== undefined && changes.mimeType !== item.mimeType && hasNoBytes(item.mimeType)) {
    throw badRequest('Invalid MIME type provided for the uploaded content.');
  }
  if (trashed !== undefined) drive.reach(caller, item.id, 'owner');
  if (Object.keys(changes).some(name => name !== 'starred')) drive.reach(caller, item.id, 'writer');
  if (changes.name !== undefined) drive.access(caller, item.id, 'writer');
  const target = newParent(call, item);
  if (target !== undefined) drive.move(caller, item.id, target);
  if (Object.keys(changes).length > 0) drive.update(caller, item.id, changes);
  if (modifiedTime !== undefined) drive.setModifiedTime(item, modifiedTime);
  return trashed === undefined ? item : drive.setTrashed(caller, item.id, trashed);
}

/**
 * An item has one place. Its owner may say the new one alone and the old one goes; others must take the old one out too
 * (discovery document, enforceSingleParent; npm google-drive-mock's tests on live Drive).
 */
function newParent(call: RouteCall, item: StoredItem): string | undefined {
  const added = (call.param('addParents') ?? '').split(',').filter(Boolean);
  const removed = (call.param('removeParents') ?? '').split(',').filter(Boolean);
  if (added.length === 0 && removed.length === 0) return undefined;
  if (added.length === 0) throw new NotEmulated('removeParents without addParents');
  const stays = item.ownerEmail !== call.caller.email && item.parents.some(parent => !removed.includes(parent));
  if (added.length > 1 || (stays && !item.parents.includes(added[0]!))) {
    throw forbidden('cannotAddParent', 'Increasing the number of parents is not allowed');
  }
  return added[0];
}

function remove(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call);
  drive.delete(call.caller, call.parts['fileId']!);
  return { status: 204 };
}

function emptyTrash(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call);
  drive.emptyTrash(call.caller);
  return { status: 204 };
}

function comments(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'includeDeleted', 'pageSize', 'pageToken', 'startModifiedTime');
  drive.access(call.caller, call.parts['fileId']!, 'reader');
  if (!call.param('fields')) throw invalid("The 'fields' parameter is required for this method.", 'fields');
  return { json: { kind: 'drive#commentList', comments: [] } };
}
