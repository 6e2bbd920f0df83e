// files.list: everything of this person's that the search index shows, searched, sorted and paged.

import { FOLDER } from '../../drive/contract.ts';
import type { Drive, StoredItem } from '../../drive/index.ts';
import { sees } from '../../drive/permissions.ts';
import { invalid } from '../../drive/refusals.ts';
import { ApiError, type Caller, NotEmulated, type Route, type RouteCall, type RouteReply } from '../../types.ts';
import { fileMask, fileResource } from './file-resource.ts';
import { checkTimes, matches } from './match.ts';
import { hasTerm, parseQuery, type Query } from './query.ts';
import { expectMask, expectParams, pageOffset, pageToken, READ_SCOPES, wholeNumber } from './request.ts';

export function listRoutes(drive: Drive): Route[] {
  return [
    {
      operation: 'drive.files.list',
      method: 'GET',
      path: '/drive/v3/files',
      scopes: READ_SCOPES,
      isWrite: false,
      handle: call => list(drive, call),
    },
  ];
}

function list(drive: Drive, call: RouteCall): RouteReply {
  expectParams(call, 'q', 'orderBy', 'pageSize', 'pageToken', 'spaces', 'corpora', 'corpus');
  expectMyDrive(call);
  const [q, orderBy] = [call.param('q') ?? '', call.param('orderBy') ?? ''];
  const query = parseQuery(q);
  if (query) checkTimes(query);
  if (query && orderBy && hasTerm(query, 'fullText')) {
    const message =
      'Sorting is not supported for queries with fullText terms. Results are always in descending relevance order.';
    throw new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message, 'orderBy');
  }
  expectMask(call, ['kind', 'nextPageToken', 'incompleteSearch', 'files']);
  const mask = fileMask(call.param('fields'), 'files');
  const size = wholeNumber(call, 'pageSize', { min: 1, max: 1000, otherwise: 100 });
  const offset = pageOffset(call, `${q}\n${orderBy}`);
  const found = search(drive, call.caller, query).sort(comparator(orderBy));
  const files = found
    .slice(offset, offset + size)
    .map(item => fileResource(item, mask, { drive, caller: call.caller }));
  const next = offset + size < found.length ? { nextPageToken: pageToken(offset + size, `${q}\n${orderBy}`) } : {};
  return { json: { kind: 'drive#fileList', ...next, incompleteSearch: false, files }, size: files.length };
}

/** There is one space and no shared drive; a request for another is not answered with this one. */
function expectMyDrive(call: RouteCall): void {
  const spaces = call.param('spaces') || 'drive';
  const corpora = call.param('corpora') || call.param('corpus') || 'user';
  if (spaces !== 'drive') throw new NotEmulated(`files.list in spaces ${spaces}`);
  if (corpora !== 'user' && corpora !== 'allDrives') throw new NotEmulated(`files.list in corpora ${corpora}`);
}

function search(drive: Drive, caller: Caller, query: Query | undefined): StoredItem[] {
  const found: StoredItem[] = [];
  for (const item of drive.items()) {
    if (!drive.isGranted(caller, item) || drive.state.isRoot(item)) continue;
    // People's own pages show a change at once; what lags is what apps ask.
    const indexed = caller.client === 'user' ? item : drive.state.indexed(item);
    if (!indexed || (query && !matches(query, indexed, { drive, caller }))) continue;
    if (sees(drive.state, item, caller.email, true)) found.push(item);
  }
  return found;
}

type Comparator = (one: StoredItem, two: StoredItem) => number;

const byText = (text: (item: StoredItem) => string): Comparator => {
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  return (one, two) => collator.compare(text(one), text(two));
};
const byNumber =
  (number: (item: StoredItem) => number): Comparator =>
  (one, two) =>
    number(one) - number(two);

const natural = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Times and stars run from the smallest up, folders come first. */
const SORT_KEYS: Readonly<Record<string, Comparator>> = {
  createdTime: byNumber(item => item.createdTime),
  folder: byNumber(item => (item.mimeType === FOLDER ? 0 : 1)),
  modifiedTime: byNumber(item => item.modifiedTime),
  name: byText(item => item.name),
  name_natural: (one, two) => natural.compare(one.name, two.name),
  quotaBytesUsed: byNumber(item => item.size ?? 0),
  recency: byNumber(item => item.modifiedTime),
  starred: byNumber(item => (item.starred ? 0 : 1)),
};
const NOT_WRITTEN = ['modifiedByMeTime', 'sharedWithMeTime', 'viewedByMeTime'];

/** `asc` is not documented and works all the same (GH prasmussen/gdrive#47; npm google-drive-mock's tests on live Drive). */
const DIRECTIONS = ['asc', 'desc'];

/** Without an order: the last changed first. */
function comparator(orderBy: string): Comparator {
  const keys = orderBy
    .split(',')
    .map(key => key.trim())
    .filter(Boolean);
  const comparators = keys.map(key => {
    const [name = '', direction, ...more] = key.split(/\s+/);
    if (NOT_WRITTEN.includes(name)) throw new NotEmulated(`orderBy ${name}`);
    const compare = Object.hasOwn(SORT_KEYS, name) ? SORT_KEYS[name] : undefined;
    if (!compare || more.length > 0 || (direction !== undefined && !DIRECTIONS.includes(direction)))
      throw invalid('Invalid Value', 'orderBy');
    return direction === 'desc' ? (one: StoredItem, two: StoredItem) => compare(two, one) : compare;
  });
  if (comparators.length === 0) comparators.push((one, two) => two.modifiedTime - one.modifiedTime);
  return (one, two) => {
    for (const compare of comparators) {
      const difference = compare(one, two);
      if (difference !== 0) return difference;
    }
    return one.id < two.id ? -1 : 1;
  };
}
