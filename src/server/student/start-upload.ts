// Opens a Drive resumable session for one file of the student, in the evidence folder (design D12, F§13).
import type { Input, UploadStart } from '../../contract/api.ts';
import { decodePlan } from '../../core/document/decode.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import { evidenceFileName, fileWords } from './evidence-name.ts';
import { folderId } from './folder-id.ts';
import { rememberUpload } from './open-uploads.ts';
import type { StudentPorts } from './ports.ts';

export const UPLOAD_LIMIT = 100 * 1024 * 1024;
/** A multiple of 256 KiB, as the session asks for all slices but the last (W/drive/api/guides/manage-uploads). */
const SLICE_BYTES = 2 * 1024 * 1024;
const SESSIONS =
  'https://www.googleapis.com/upload/drive/v3/files?uploadType=resumable&supportsAllDrives=true&fields=id,webViewLink';

/** Throws AppError: too-large, folder-not-connected, no-access, quota, offline, google. */
export function startUpload(ports: StudentPorts, input: Input<'evidence.startUpload'>): UploadStart {
  if (input.size > UPLOAD_LIMIT) throw new AppError('too-large', { what: `“${input.name}”`, limit: '100 MB' });
  const folder = folderId(decodePlan(ports.plan.read()).plan.about.evidenceFolderUrl);
  if (folder === '') throw new AppError('folder-not-connected');
  const today = ports.clock.today();
  const fileName = evidenceFileName(input.name, input.goalId, today);
  const mimeType = /^[\w.+-]+\/[\w.+-]+$/.test(input.mimeType) ? input.mimeType : 'application/octet-stream';
  const answer = ports.rest.send([
    {
      method: 'POST',
      url: SESSIONS,
      json: { name: fileName, parents: [folder], mimeType },
      headers: { 'X-Upload-Content-Type': mimeType, 'X-Upload-Content-Length': String(input.size) },
    },
  ])[0];
  const uploadUrl = answer?.headers.location ?? '';
  if (answer?.status !== 200 || !isUploadUrl(uploadUrl))
    throw refused(answer?.status ?? 0, answer?.text ?? '', fileName);
  rememberUpload(ports.store, {
    url: uploadUrl,
    goalId: input.goalId,
    title: fileWords(input.name).title,
    date: today,
  });
  return { uploadUrl, fileName, sliceBytes: SLICE_BYTES };
}

/** A page may only name sessions of Drive: nothing else is ever sent a slice or this person's token. */
export const isUploadUrl = (url: string): boolean =>
  /^https:\/\/www\.googleapis\.com\/upload\/drive\/v3\/[^\s\\]*$/.test(url) && !url.includes('..');

/** Errors of an upload in people's words. A folder without a grant answers 404 or 403 appNotAuthorizedToFile (F§2.3). */
export function refused(status: number, text: string, what: string): AppError {
  if (status === 0 || status >= 500) return new AppError('offline', { what });
  if (status === 429 || /rateLimitExceeded|userRateLimitExceeded/.test(text)) return new AppError('quota', { what });
  if (status === 404 || /appNotAuthorizedToFile|notFound/.test(text)) return new AppError('folder-not-connected');
  if (status === 403 && !/storageQuota|domainPolicy/.test(text))
    return new AppError('no-access', { what: thing('evidenceFolder') });
  const why = /storageQuota/.test(text) ? thing('driveIsFull') : thing('driveAnswered', { status });
  return new AppError('google', { what, why });
}
