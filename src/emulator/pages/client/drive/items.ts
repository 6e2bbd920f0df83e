// Drive as the pages see it: reading lists and changing items over Drive v3.
import type { Session } from '../session.ts';
import type { IconName } from '../shell/icon.tsx';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const SHORTCUT = 'application/vnd.google-apps.shortcut';

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly webViewLink?: string;
  readonly modifiedTime?: string;
  readonly size?: string;
  readonly trashed?: boolean;
  readonly parents?: readonly string[];
  readonly ownedByMe?: boolean;
  readonly shared?: boolean;
  readonly owners?: readonly { readonly displayName?: string; readonly emailAddress?: string }[];
  readonly capabilities?: { readonly canEdit?: boolean; readonly canShare?: boolean; readonly canTrash?: boolean };
  readonly shortcutDetails?: { readonly targetId?: string; readonly targetMimeType?: string };
}

export interface Permission {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress?: string;
  readonly displayName?: string;
  readonly permissionDetails?: readonly { readonly inherited?: boolean }[];
}

const FIELDS =
  'id,name,mimeType,webViewLink,modifiedTime,size,trashed,parents,ownedByMe,shared,owners(displayName,emailAddress),' +
  'capabilities(canEdit,canShare,canTrash),shortcutDetails(targetId,targetMimeType)';

export const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

export async function listItems(session: Session, q: string): Promise<Item[]> {
  const found: Item[] = [];
  let pageToken = '';
  do {
    const query = new URLSearchParams({
      q,
      fields: `nextPageToken,files(${FIELDS})`,
      pageSize: '1000',
      supportsAllDrives: 'true',
      includeItemsFromAllDrives: 'true',
      ...(pageToken && { pageToken }),
    });
    const page = await session.rest<{ files?: Item[]; nextPageToken?: string }>('GET', `/drive/v3/files?${query}`);
    found.push(...(page.files ?? []));
    pageToken = page.nextPageToken ?? '';
  } while (pageToken);
  return found.sort(byKindAndName);
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byKindAndName(one: Item, other: Item): number {
  const folderFirst = Number(other.mimeType === FOLDER) - Number(one.mimeType === FOLDER);
  return folderFirst || byName.compare(one.name, other.name);
}

export const readItem = (session: Session, id: string): Promise<Item> =>
  session.rest<Item>('GET', `/drive/v3/files/${encodeURIComponent(id)}?supportsAllDrives=true&fields=${FIELDS}`);

export const createItem = (session: Session, name: string, mimeType: string, parent: string): Promise<Item> =>
  session.rest<Item>('POST', `/drive/v3/files?fields=${FIELDS}`, { name, mimeType, parents: [parent] });

export const changeItem = (session: Session, id: string, change: { name?: string; trashed?: boolean }): Promise<Item> =>
  session.rest<Item>(
    'PATCH',
    `/drive/v3/files/${encodeURIComponent(id)}?supportsAllDrives=true&fields=${FIELDS}`,
    change,
  );

export function moveItem(session: Session, item: Item, to: string): Promise<Item> {
  const query = new URLSearchParams({ addParents: to, removeParents: (item.parents ?? []).join(','), fields: FIELDS });
  return session.rest<Item>('PATCH', `/drive/v3/files/${encodeURIComponent(item.id)}?${query}`, {});
}

/** Sends a chosen file; small ones in one request, larger ones in a resumable session as a browser would. */
export async function uploadFile(session: Session, file: File, parent: string): Promise<void> {
  const metadata = JSON.stringify({
    name: file.name,
    parents: [parent],
    mimeType: file.type || 'application/octet-stream',
  });
  const start = await session.send(
    'POST',
    '/upload/drive/v3/files?uploadType=resumable',
    {
      'content-type': 'application/json',
      'x-upload-content-type': file.type || 'application/octet-stream',
      'x-upload-content-length': String(file.size),
    },
    { body: metadata },
  );
  const address = new URL(start.headers.get('location') ?? '', location.href);
  await session.send(
    'PUT',
    address.pathname + address.search,
    { 'content-type': file.type || 'application/octet-stream' },
    { body: file },
  );
}

/** Path below /u/<person> of the page that opens this item. */
export function pathOf(item: Item): string {
  const target = item.mimeType === SHORTCUT ? item.shortcutDetails : undefined;
  const id = target?.targetId ?? item.id;
  const type = target?.targetMimeType ?? item.mimeType;
  if (type === FOLDER) return `/drive/folders/${id}`;
  if (type === DOCUMENT) return `/document/d/${id}/edit`;
  if (type === SPREADSHEET) return `/spreadsheets/d/${id}/edit`;
  return `/file/d/${id}/view`;
}

export function kindOf(item: Item): { readonly icon: IconName; readonly words: string; readonly colour: string } {
  const type = item.shortcutDetails?.targetMimeType ?? item.mimeType;
  const words = item.mimeType === SHORTCUT ? 'Shortcut to a ' : '';
  if (type === FOLDER) return { icon: 'folder', words: words ? `${words}folder` : 'Folder', colour: '#5f6368' };
  if (type === DOCUMENT) return { icon: 'document', words: words ? `${words}Doc` : 'Doc', colour: '#1a5fd0' };
  if (type === SPREADSHEET) return { icon: 'spreadsheet', words: words ? `${words}Sheet` : 'Sheet', colour: '#137333' };
  if (type.startsWith('image/')) return { icon: 'image', words: 'Image', colour: '#b3261e' };
  if (type === 'application/pdf') return { icon: 'file', words: 'PDF', colour: '#b3261e' };
  return { icon: 'file', words: 'File', colour: '#5f6368' };
}

export function sizeWords(item: Item): string {
  const bytes = Number(item.size ?? Number.NaN);
  if (!Number.isFinite(bytes)) return '';
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export function dateWords(time: string | undefined): string {
  if (!time) return '';
  const date = new Date(time);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}
