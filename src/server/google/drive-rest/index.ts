// Drive v3 as the staff's jobs need it (contract: teacher/ports.ts). Only files this add-on made or the person picked answer.
import { AppError } from '../../../core/errors.ts';
import { thing } from '../../../core/things.ts';
import type { Rest, RestAnswer, RestCall } from '../../ports.ts';
import type {
  DriveFile,
  DriveFiles,
  FileQuery,
  NewFile,
  NewPermission,
  OldPermission,
  Outcome,
} from '../../teacher/ports.ts';
import { repeated } from '../rest.ts';
import { BATCH_LIMIT, decodeBatch, encodeBatch } from './batch.ts';
import { expectOk, isOk, outcome } from './outcome.ts';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const FIELDS = 'id,name,mimeType,parents,version,trashed,appProperties';
/** Google gives no more in one answer (W/drive/api/reference/rest/v3/files/generateIds). */
const IDS_AT_ONCE = 1000;
const TYPES = {
  folder: 'application/vnd.google-apps.folder',
  document: 'application/vnd.google-apps.document',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
};

export function driveFiles(rest: Rest): DriveFiles {
  const sendBatch = (calls: readonly RestCall[]): RestAnswer[] => {
    const answers: RestAnswer[] = [];
    for (let from = 0; from < calls.length; from += BATCH_LIMIT) {
      const part = calls.slice(from, from + BATCH_LIMIT);
      answers.push(...repeated(part, due => decodeBatch(rest.send([encodeBatch(due)])[0] as RestAnswer, due.length)));
    }
    return answers;
  };
  return {
    generateIds: count => {
      const ids: string[] = [];
      while (ids.length < count) ids.push(...someIds(rest, Math.min(IDS_AT_ONCE, count - ids.length)));
      return ids;
    },
    createFolders: folders => {
      const made = new Set(folders.map(folder => folder.id));
      const isChild = (parentId: string): boolean => made.has(parentId);
      const results: Outcome<string>[] = [];
      for (const children of [false, true]) {
        const wave = folders.filter(folder => isChild(folder.parentId) === children);
        if (wave.length === 0) continue;
        const answers = sendBatch(wave.map(folder => createFolder(folder)));
        wave.forEach((folder, index) => {
          const answer = answers[index] as RestAnswer;
          // 409: this id exists, because an earlier try got through (W/drive/api/guides/manage-uploads).
          results[folders.indexOf(folder)] =
            answer.status === 409 ? { kind: 'ok', value: folder.id } : outcome(answer, () => folder.id);
        });
      }
      return results;
    },
    createFiles: files =>
      files.map(file => outcome(rest.send([createFile(file)])[0] as RestAnswer, json => String(json.id))),
    copyDocs: copies =>
      rest
        .send(
          copies.map(copy => ({
            method: 'POST' as const,
            url: `${FILES}/${encodeURIComponent(copy.sourceId)}/copy?supportsAllDrives=true&fields=id`,
            json: {
              name: copy.name,
              parents: parents(copy.parentId),
              appProperties: copy.appProperties,
              writersCanShare: false,
            },
          })),
        )
        .map(answer => outcome(answer, json => String(json.id))),
    share: permissions => share(rest, sendBatch, permissions),
    unshare: permissions => permissions.map(permission => unshare(rest, permission)),
    list: query => list(rest, query),
    get: ids =>
      rest
        .send(
          ids.map(id => ({
            method: 'GET' as const,
            url: `${FILES}/${encodeURIComponent(id)}?supportsAllDrives=true&fields=${FIELDS}`,
          })),
        )
        .map(answer => outcome(answer, toFile)),
  };
}

function someIds(rest: Rest, count: number): string[] {
  const url = `${FILES}/generateIds?count=${count}&space=drive&fields=ids`;
  const ids = expectOk(rest.send([{ method: 'GET', url }])[0] as RestAnswer, thing('drive')).ids as
    | string[]
    | undefined;
  if (!ids || ids.length === 0) throw new AppError('offline', { what: thing('drive') });
  return ids;
}

const parents = (parentId: string): string[] => [parentId || 'root'];

function createFolder(folder: { id: string; name: string; parentId: string }): RestCall {
  const json = {
    id: folder.id,
    name: folder.name,
    mimeType: TYPES.folder,
    parents: parents(folder.parentId),
    writersCanShare: false,
  };
  return { method: 'POST', url: `${FILES}?supportsAllDrives=true&fields=id`, json };
}

function createFile(file: NewFile): RestCall {
  const json = {
    name: file.name,
    mimeType: TYPES[file.kind],
    parents: parents(file.parentId),
    appProperties: file.appProperties,
    writersCanShare: false,
  };
  return { method: 'POST', url: `${FILES}?supportsAllDrives=true&fields=id`, json };
}

/** In one batch when every file is another one; Google's own mails go one by one, because they have their own limit. */
function share(
  rest: Rest,
  sendBatch: (calls: readonly RestCall[]) => RestAnswer[],
  permissions: readonly NewPermission[],
): Outcome<null>[] {
  const calls = permissions.map(permission => ({
    method: 'POST' as const,
    url: `${FILES}/${encodeURIComponent(permission.fileId)}/permissions?supportsAllDrives=true&sendNotificationEmail=${permission.notify}&fields=id`,
    json: { type: 'user', role: permission.role, emailAddress: permission.email },
  }));
  const together =
    new Set(permissions.map(permission => permission.fileId)).size === permissions.length &&
    permissions.every(permission => !permission.notify);
  const answers = together ? sendBatch(calls) : calls.map(call => rest.send([call])[0] as RestAnswer);
  return answers.map(answer => outcome(answer, () => null));
}

function unshare(rest: Rest, { fileId, email }: OldPermission): Outcome<null> {
  const all = `${FILES}/${encodeURIComponent(fileId)}/permissions`;
  const ids: string[] = [];
  let pageToken = '';
  do {
    const url =
      `${all}?supportsAllDrives=true&pageSize=100&fields=${encodeURIComponent('nextPageToken,permissions(id,type,role,emailAddress)')}` +
      (pageToken ? `&pageToken=${encodeURIComponent(pageToken)}` : '');
    const page = outcome(rest.send([{ method: 'GET', url }])[0] as RestAnswer, json => json);
    if (page.kind !== 'ok') return page;
    const found = (page.value.permissions as Readonly<Record<string, unknown>>[] | undefined) ?? [];
    const own = found.filter(
      ({ type, role, emailAddress }) =>
        type === 'user' && role === 'writer' && String(emailAddress).toLowerCase() === email,
    );
    ids.push(...own.map(({ id }) => String(id)));
    pageToken = String(page.value.nextPageToken ?? '');
  } while (pageToken !== '');
  for (const id of ids) {
    const url = `${all}/${encodeURIComponent(id)}?supportsAllDrives=true`;
    const answer = rest.send([{ method: 'DELETE', url }])[0] as RestAnswer;
    // 404: somebody took it out in between.
    if (answer.status !== 404 && !isOk(answer)) return outcome(answer, () => null);
  }
  return { kind: 'ok', value: null };
}

function list(rest: Rest, query: FileQuery): DriveFile[] {
  const q = [
    query.appProperty
      ? `appProperties has { key='${quoted(query.appProperty.key)}' and value='${quoted(query.appProperty.value)}' }`
      : '',
    query.parentId ? `'${quoted(query.parentId)}' in parents` : '',
  ]
    .filter(Boolean)
    .join(' and ');
  const found: DriveFile[] = [];
  let pageToken = '';
  do {
    const url =
      `${FILES}?pageSize=1000&supportsAllDrives=true&includeItemsFromAllDrives=true` +
      `&fields=${encodeURIComponent(`nextPageToken,files(${FIELDS})`)}&q=${encodeURIComponent(q)}` +
      (pageToken ? `&pageToken=${encodeURIComponent(pageToken)}` : '');
    const json = expectOk(rest.send([{ method: 'GET', url }])[0] as RestAnswer, thing('listOfPlans'));
    found.push(...((json.files as Record<string, unknown>[] | undefined) ?? []).map(toFile));
    pageToken = String(json.nextPageToken ?? '');
  } while (pageToken !== '');
  return found;
}

/** A text inside the single quotes of a search (W/drive/api/guides/search-files). */
const quoted = (text: string): string => text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

function toFile(json: Record<string, unknown>): DriveFile {
  return {
    id: String(json.id ?? ''),
    name: String(json.name ?? ''),
    mimeType: String(json.mimeType ?? ''),
    parentId: (json.parents as string[] | undefined)?.[0] ?? '',
    version: String(json.version ?? ''),
    trashed: json.trashed === true,
    appProperties: (json.appProperties as Record<string, string> | undefined) ?? {},
  };
}
