// What the demo counts by walking the store afterwards, and what it writes for people to look at.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DriveItem } from '../../src/emulator/drive/contract.ts';
import type { RequestRecord, Workspace } from '../../src/emulator/workspace.ts';
import type { Json, Person } from './person.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';

/** Everything under a folder, parents before children. */
export function under(workspace: Workspace, folderId: string): DriveItem[] {
  return workspace.drive.children(folderId).flatMap(item => [item, ...under(workspace, item.id)]);
}

export interface Counts {
  readonly plans: number;
  readonly planFolders: number;
  readonly evidenceFolders: number;
  readonly shares: number;
  readonly duplicates: number;
}

/** Counts from the Drive tree alone: a plan folder is a folder that holds a plan; a double is a second plan or folder of one name in one place. */
export function countTree(workspace: Workspace, classFolderId: string, templateId: string): Counts {
  const items = under(workspace, classFolderId).filter(item => !item.trashed);
  const plans = items.filter(item => item.mimeType === DOCUMENT && item.id !== templateId);
  const planFolderIds = new Set(plans.map(plan => plan.parents[0] as string));
  const evidence = items.filter(item => item.mimeType === FOLDER && planFolderIds.has(item.parents[0] ?? ''));
  const ownFolders = items.filter(item => item.mimeType === FOLDER && item.parents[0] === classFolderId);
  const shares = items.flatMap(item => item.permissions.filter(permission => permission.role !== 'owner'));
  const inOneFolder = plans.length - planFolderIds.size;
  const emptyFolders = ownFolders.filter(folder => !planFolderIds.has(folder.id)).length;
  return {
    plans: plans.length,
    planFolders: planFolderIds.size,
    evidenceFolders: evidence.length,
    shares: shares.length,
    duplicates: inOneFolder + emptyFolders + Math.max(0, evidence.length - planFolderIds.size),
  };
}

export const ofAddOn = (requests: readonly RequestRecord[]): RequestRecord[] =>
  requests.filter(request => request.client === 'addon');

/** Writes plans as HTML and JSON, each visible tab as CSV, the Drive tree as text. */
export function writeOutcome(keeper: Person, folder: string, classFolderId: string, workbookId: string): void {
  const { workspace } = keeper;
  mkdirSync(path.join(folder, 'plans'), { recursive: true });
  mkdirSync(path.join(folder, 'workbook'), { recursive: true });
  const documents = under(workspace, classFolderId).filter(found => found.mimeType === DOCUMENT);
  documents.forEach((item, index) => {
    // Two students may have one name; the number keeps their files apart.
    const name = path.join(folder, 'plans', `${String(index + 1).padStart(3, '0')} ${fileName(item.name)}`);
    const file = `https://www.googleapis.com/drive/v3/files/${item.id}`;
    writeFileSync(`${name}.html`, keeper.raw('GET', `${file}/export?mimeType=text%2Fhtml`));
    const json = keeper.rest('GET', `https://docs.googleapis.com/v1/documents/${item.id}?includeTabsContent=true`);
    writeFileSync(`${name}.json`, `${JSON.stringify(json, null, 1)}\n`);
  });
  for (const title of tabTitles(keeper, workbookId)) {
    writeFileSync(path.join(folder, 'workbook', `${fileName(title)}.csv`), csv(tabValues(keeper, workbookId, title)));
  }
  writeFileSync(path.join(folder, 'drive.txt'), `${tree(workspace, classFolderId, '').join('\n')}\n`);
}

const SPREADSHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

function tabTitles(keeper: Person, workbookId: string): string[] {
  const json = keeper.rest('GET', `${SPREADSHEETS}/${workbookId}?fields=sheets(properties(title))`);
  return (json.sheets as { properties: { title: string } }[]).map(sheet => sheet.properties.title);
}

export function tabValues(keeper: Person, workbookId: string, title: string): string[][] {
  const json = keeper.rest('GET', `${SPREADSHEETS}/${workbookId}/values/${encodeURIComponent(`'${title}'`)}`) as Json;
  return (json.values as string[][] | undefined) ?? [];
}

/** A leading apostrophe keeps a spreadsheet program from reading text as a formula. */
function csv(rows: readonly string[][]): string {
  const quoted = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replace(/"/g, '""')}"`;
  return `\ufeff${rows.map(row => row.map(cell => quoted(String(cell))).join(',')).join('\r\n')}\r\n`;
}

function tree(workspace: Workspace, folderId: string, indent: string): string[] {
  const item = workspace.drive.item(folderId);
  const people = (item?.permissions ?? [])
    .filter(permission => permission.role !== 'owner')
    .map(permission => permission.emailAddress);
  const line = `${indent}${item?.name}${item?.mimeType === FOLDER ? '/' : ''}${people.length > 0 ? `   shared with ${people.join(', ')}` : ''}`;
  return [line, ...workspace.drive.children(folderId).flatMap(child => tree(workspace, child.id, `${indent}  `))];
}

const fileName = (name: string): string => name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(0, 120);
