// Can this person's run put files into the evidence folder of the open plan? Asked before an upload is offered (design D12).
import type { Output } from '../../contract/api.ts';
import { decodePlan } from '../../core/document/decode.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import { folderId } from './folder-id.ts';
import type { StudentPorts } from './ports.ts';

export type FolderState = Output<'evidence.folder'>;

export const DRIVE_FILES = 'https://www.googleapis.com/drive/v3/files';

/** Not granted yet and not existing look the same to us (404): both say "not connected". */
export function evidenceFolder(ports: Pick<StudentPorts, 'plan' | 'rest' | 'picker'>): FolderState {
  const folderUrl = decodePlan(ports.plan.read()).plan.about.evidenceFolderUrl;
  const id = folderId(folderUrl);
  return { isConnected: id !== '' && canAdd(ports, id), folderUrl, pickerConfigured: ports.picker.configured };
}

function canAdd(ports: Pick<StudentPorts, 'rest'>, id: string): boolean {
  const url = `${DRIVE_FILES}/${encodeURIComponent(id)}?fields=trashed,capabilities(canAddChildren)&supportsAllDrives=true`;
  const answer = ports.rest.send([{ method: 'GET', url }])[0];
  if (answer === undefined || answer.status === 0 || answer.status >= 500)
    throw new AppError('offline', { what: thing('evidenceFolder') });
  if (answer.status === 429) throw new AppError('quota', { what: thing('evidenceFolder') });
  if (answer.status !== 200) return false;
  const folder = JSON.parse(answer.text) as { trashed?: boolean; capabilities?: { canAddChildren?: boolean } };
  if (folder.trashed === true) throw new AppError('file-trashed', { what: thing('evidenceFolder') });
  return folder.capabilities?.canAddChildren === true;
}
