// A tiny script around the Drive adapter, bundled and run in the local Workspace by drive-files.test.ts.
import { driveFiles } from '../../../src/server/google/drive-rest/index.ts';
import { restClient } from '../../../src/server/google/rest.ts';
import type { Outcome } from '../../../src/server/teacher/ports.ts';

export function makeFolders(count: number, from: number): Outcome<string>[] {
  const drive = driveFiles(restClient());
  const ids = drive.generateIds(count);
  return [...drive.createFolders(ids.map((id, index) => ({ id, name: `Folder ${from + index}`, parentId: '' })))];
}

export const freshIds = (count: number): string[] => [...driveFiles(restClient()).generateIds(count)];

export function share(ids: string[], emails: string[], notify: boolean): Outcome<null>[] {
  return [
    ...driveFiles(restClient()).share(
      ids.map((fileId, index) => ({ fileId, email: emails[index] ?? '', role: 'writer', notify })),
    ),
  ];
}

export function unshare(fileId: string, emails: string[]): Outcome<null>[] {
  return [...driveFiles(restClient()).unshare(emails.map(email => ({ fileId, email })))];
}

export function copyTwice(sourceId: string, parentId: string): Outcome<string>[] {
  const copy = (key: string) => ({ sourceId, name: `It's "${key}"`, parentId, appProperties: { key } });
  return [...driveFiles(restClient()).copyDocs([copy("o'one"), copy('two\\')])];
}

export function find(key: string, value: string): string[] {
  return driveFiles(restClient())
    .list({ appProperty: { key, value } })
    .map(file => file.name);
}

export function look(ids: string[]): string[] {
  return driveFiles(restClient())
    .get(ids)
    .map(found => (found.kind === 'ok' ? found.value.name : found.kind === 'refused' ? found.reason : found.kind));
}
