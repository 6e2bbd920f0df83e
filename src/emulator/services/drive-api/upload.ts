// Uploads: media alone, metadata and media in one message, or a resumable session whose address is its own key (F§7, manage-uploads).

import type { Drive, StoredItem } from '../../drive/index.ts';
import { accessParent } from '../../drive/permissions.ts';
import { badRequest, notFound } from '../../drive/refusals.ts';
import { boundaryOf, parseMultipart } from '../../rest/multipart.ts';
import { ApiError, NotEmulated, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { fileMask } from './file-resource.ts';
import { answerFile, applyUpdate } from './files.ts';
import { newItemIn, updateIn } from './metadata.ts';
import { expectParams, WRITE_SCOPES } from './request.ts';
import { type Progress, UploadSessions } from './upload-sessions.ts';

/** Documented limit of the two simple kinds. */
const SIMPLE_LIMIT = 5 * 1024 * 1024;

export function uploadRoutes(drive: Drive): Route[] {
  const sessions = new UploadSessions(drive);
  const path = '/upload/drive/v3/files';
  const common = { scopes: WRITE_SCOPES, isWrite: true };
  const start = (call: RouteCall): RouteReply => upload(drive, sessions, call);
  const slice = (call: RouteCall): RouteReply => receive(drive, sessions, call);
  const cancel = (call: RouteCall): RouteReply => {
    sessions.cancel(call.param('upload_id') ?? '');
    return { status: 499, body: Buffer.alloc(0) };
  };
  return [
    { ...common, operation: 'drive.files.create', method: 'POST', path, handle: start },
    { ...common, operation: 'drive.files.update', method: 'PATCH', path: `${path}/:fileId`, handle: start },
    { ...common, operation: 'drive.upload.slice', method: 'PUT', path, handle: slice },
    { ...common, operation: 'drive.upload.slice', method: 'PUT', path: `${path}/:fileId`, handle: slice },
    { ...common, operation: 'drive.upload.cancel', method: 'DELETE', path, handle: cancel },
  ];
}

interface Media {
  readonly metadata: unknown;
  readonly type: string;
  readonly content: Buffer;
}

function upload(drive: Drive, sessions: UploadSessions, call: RouteCall): RouteReply {
  expectParams(call, 'uploadType', 'addParents', 'removeParents', 'keepRevisionForever', 'useContentAsIndexableText');
  fileMask(call.param('fields'));
  const uploadType = call.param('uploadType');
  if (uploadType === 'resumable') return open(drive, sessions, call);
  if (uploadType !== 'media' && uploadType !== 'multipart')
    throw badRequest(`Invalid upload type ${uploadType ?? ''}.`);
  const media = uploadType === 'media' ? mediaAlone(call) : mediaWithMetadata(call);
  if (media.content.length > SIMPLE_LIMIT) {
    throw new ApiError(413, 'uploadTooLarge', 'INVALID_ARGUMENT', 'Upload too large for a simple upload.');
  }
  return answerFile(drive, call, store(drive, call, media));
}

const typeOf = (call: RouteCall): string => call.request.headers.get('content-type') ?? 'application/octet-stream';

const mediaAlone = (call: RouteCall): Media => ({ metadata: {}, type: typeOf(call), content: call.request.body });

function mediaWithMetadata(call: RouteCall): Media {
  const boundary = boundaryOf(typeOf(call));
  const parts = boundary ? parseMultipart(call.request.body, boundary) : [];
  const [metadata, media] = parts;
  if (!metadata || !media || parts.length !== 2) throw badRequest('Malformed multipart body.');
  const isBase64 = media.headers.get('content-transfer-encoding')?.toLowerCase() === 'base64';
  return {
    metadata: parseMetadata(metadata.body),
    type: media.headers.get('content-type') ?? 'application/octet-stream',
    content: isBase64 ? Buffer.from(media.body.toString('latin1'), 'base64') : media.body,
  };
}

function parseMetadata(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new ApiError(400, 'parseError', 'INVALID_ARGUMENT', 'Parse Error');
  }
}

function store(drive: Drive, call: RouteCall, { metadata, type, content }: Media): StoredItem {
  if (call.parts['fileId'] === undefined) return drive.create(call.caller, { ...newItemIn(metadata, type), content });
  applyUpdate(drive, call, metadata);
  return drive.setContent(call.caller, call.parts['fileId'], content, type);
}

/** What the finished upload would refuse is refused before the first byte. */
function open(drive: Drive, sessions: UploadSessions, call: RouteCall): RouteReply {
  const metadata = parseMetadata(call.request.body);
  const { headers, host } = call.request;
  const type = headers.get('x-upload-content-type') ?? 'application/octet-stream';
  const fileId = call.parts['fileId'];
  if (fileId === undefined) {
    const { parentId, mimeType } = newItemIn(metadata, type);
    accessParent(drive.state, call.caller, parentId);
    drive.checkConversion(mimeType, type);
  } else {
    updateIn(metadata);
    drive.checkConversion(drive.access(call.caller, fileId, 'writer').mimeType, type);
    if (call.param('addParents')) throw new NotEmulated('moving a file in a resumable upload');
  }
  const total = headers.get('x-upload-content-length');
  const id = sessions.open(call.caller, {
    metadata,
    type,
    fileId,
    total: total === undefined ? undefined : Number(total),
  });
  const fields = call.param('fields');
  const query = `uploadType=resumable${fields ? `&fields=${encodeURIComponent(fields)}` : ''}&upload_id=${id}`;
  const location = `https://${host}${call.request.path}?${query}`;
  return { headers: { location, 'x-guploader-uploadid': id }, body: Buffer.alloc(0) };
}

/** A slice, or the question how far it got (`bytes * /total`). 308 with the range kept so far, at the end the file. */
function receive(drive: Drive, sessions: UploadSessions, call: RouteCall): RouteReply {
  const id = call.param('upload_id') ?? '';
  const progress = sessions.receive(id, call.request.headers.get('content-range'), call.request.body);
  if (progress.kind === 'partial') return { ...incomplete(progress), size: call.request.body.length };
  if (progress.kind === 'finished') {
    const item = drive.item(progress.fileId);
    if (!item) throw notFound(progress.fileId);
    return answerFile(drive, call, item);
  }
  const { metadata, type, fileId, content } = progress;
  const parts = fileId === undefined ? {} : { fileId };
  const item = store(drive, { ...call, parts }, { metadata, type, content });
  sessions.finish(id, item.id);
  return { ...answerFile(drive, call, item), size: call.request.body.length };
}

function incomplete(progress: Progress & { kind: 'partial' }): RouteReply {
  const headers: Record<string, string> = progress.received > 0 ? { range: `bytes=0-${progress.received - 1}` } : {};
  return { status: 308, headers, body: Buffer.alloc(0) };
}
