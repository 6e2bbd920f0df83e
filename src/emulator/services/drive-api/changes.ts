// changes.getStartPageToken and list: what changed since a token, one entry per file, the newest last.
import type { Drive } from '../../drive/index.ts';
import { invalid } from '../../drive/refusals.ts';
import type { ChangeEntry } from '../../drive/state.ts';
import { hasScope } from '../../rest/auth.ts';
import { ApiError, type Caller, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { fileMask, fileResource } from './file-resource.ts';
import { expectMask, expectParams, flag, READ_SCOPES, wholeNumber } from './request.ts';

export function changeRoutes(drive: Drive): Route[] {
  const read = { method: 'GET', scopes: READ_SCOPES, isWrite: false };
  return [
    {
      ...read,
      operation: 'drive.changes.getStartPageToken',
      path: '/drive/v3/changes/startPageToken',
      handle: call => {
        expectParams(call);
        return { json: { kind: 'drive#startPageToken', startPageToken: String(drive.state.peek('changes')) } };
      },
    },
    { ...read, operation: 'drive.changes.list', path: '/drive/v3/changes', handle: call => list(drive, call) },
  ];
}

const FIELDS = [
  'kind',
  'type',
  'changeType',
  'time',
  'removed',
  'fileId',
  'file',
  'teamDriveId',
  'teamDrive',
  'driveId',
  'drive',
];

function list(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'pageToken', 'pageSize', 'includeRemoved', 'restrictToMyDrive', 'spaces', 'includeCorpusRemovals');
  const from = tokenIn(call);
  const size = wholeNumber(call, 'pageSize', { min: 1, max: 1000, otherwise: 100 });
  expectMask(call, ['kind', 'nextPageToken', 'newStartPageToken', 'changes'], { changes: FIELDS });
  const mask = fileMask(call.param('fields'), 'changes', 'file');
  const includeRemoved = flag(call, 'includeRemoved', true);
  const entries = [...drive.state.changes.all()]
    .filter(entry => entry.number >= from)
    .sort((one, two) => one.number - two.number)
    .flatMap(entry => changeFor(drive, call.caller, entry) ?? [])
    .filter(change => includeRemoved || change.item);
  const page = entries.slice(0, size);
  const changes = page.map(({ entry, item }) => ({
    kind: 'drive#change',
    type: 'file',
    changeType: 'file',
    time: new Date(entry.time).toISOString(),
    removed: item === undefined,
    fileId: entry.id,
    ...(item ? { file: fileResource(item, mask, { drive, caller: call.caller }) } : {}),
  }));
  const next = entries[size];
  const token = next
    ? { nextPageToken: String(next.entry.number) }
    : { newStartPageToken: String(drive.state.peek('changes')) };
  return { json: { kind: 'drive#changeList', ...token, changes }, size: changes.length };
}

function tokenIn(call: RouteCall): number {
  const token = call.param('pageToken');
  if (!token) throw new ApiError(400, 'required', 'INVALID_ARGUMENT', 'Required parameter: pageToken', 'pageToken');
  if (!/^\d{1,15}$/.test(token)) throw invalid('Invalid Value', 'pageToken');
  return Number(token);
}

/** The change as this caller learns of it: with the item, as removed, or not at all. */
function changeFor(drive: Drive, caller: Caller, entry: ChangeEntry) {
  const item = drive.item(entry.id);
  const isVisible = item && drive.sees(caller.email, item.id) && drive.isGranted(caller, item);
  if (isVisible) return { entry, item };
  const isWhole = caller.client === 'user' || hasScope(caller, ['drive', 'drive.readonly']);
  return (isWhole ? entry.lostBy : entry.lostByAddOn).includes(caller.email) ? { entry, item: undefined } : undefined;
}
