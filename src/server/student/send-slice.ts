// Sends one slice of a file into its session; with the last one the evidence row is written into the open plan (design D12, F§13).
import type { Input, UploadState } from '../../contract/api.ts';
import { planEvidence } from '../../core/document/change-evidence.ts';
import { decodePlan } from '../../core/document/decode.ts';
import { webAddress } from '../../core/document/typed-text.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import type { RestAnswer } from '../ports.ts';
import { findUpload, forgetUpload } from './open-uploads.ts';
import type { StudentPorts } from './ports.ts';
import { write } from './save.ts';
import { isUploadUrl, refused, UPLOAD_LIMIT } from './start-upload.ts';

/**
 * `size` is the size of the whole file. An empty slice asks how far the session is. Sending a slice again does no harm: the
 * session says what it has, and a finished one writes its evidence row once.
 */
export function sendSlice(ports: StudentPorts, input: Input<'evidence.sendSlice'>): UploadState {
  const bytes = byteCount(input.base64);
  if (!isUploadUrl(input.uploadUrl)) throw new AppError('bad-request', { what: 'uploadUrl' });
  if (bytes < 0 || input.offset + bytes > input.size || input.size > UPLOAD_LIMIT)
    throw new AppError('bad-request', { what: 'base64' });
  const sent = bytes === 0 && input.size > 0 ? ask(ports, input) : send(ports, input, bytes);
  // No answer, or a server error: the session itself knows what arrived.
  const answer = sent.status === 0 || sent.status >= 500 ? ask(ports, input) : sent;
  if (answer.status === 308) return { received: receivedBytes(answer), isFinished: false, url: '' };
  if (answer.status !== 200 && answer.status !== 201) throw lost(answer);
  const url = fileUrl(answer.text);
  fileEvidence(ports, input.uploadUrl, url);
  return { received: input.size, isFinished: true, url };
}

function send(
  ports: StudentPorts,
  { uploadUrl, offset, size, base64 }: Input<'evidence.sendSlice'>,
  bytes: number,
): RestAnswer {
  const range = size === 0 ? 'bytes */0' : `bytes ${offset}-${offset + bytes - 1}/${size}`;
  return put(ports, uploadUrl, range, base64);
}

const ask = (ports: StudentPorts, { uploadUrl, size }: Input<'evidence.sendSlice'>): RestAnswer =>
  put(ports, uploadUrl, `bytes */${size}`, '');

function put(ports: StudentPorts, url: string, range: string, base64: string): RestAnswer {
  const body = { bytes: base64, contentType: 'application/octet-stream', isBase64: true as const };
  const answer = ports.rest.send([{ method: 'PUT', url, headers: { 'Content-Range': range }, body }])[0];
  return answer ?? { status: 0, headers: {}, text: '' };
}

/** Bytes in a base64 text; -1 when it is none. */
function byteCount(base64: string): number {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return -1;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}

/** "Range: bytes=0-524287" of a 308; without it nothing has arrived yet (W/drive/api/guides/manage-uploads). */
function receivedBytes(answer: RestAnswer): number {
  const last = /^bytes=0-(\d+)$/.exec(answer.headers.range ?? '');
  return last === null ? 0 : Number(last[1]) + 1;
}

/** Sessions end after a week, or when the folder is gone: the file has to be chosen again. */
function lost(answer: RestAnswer): AppError {
  return answer.status === 404 || answer.status === 410
    ? new AppError('file-gone', { what: thing('upload') })
    : refused(answer.status, answer.text, thing('file'));
}

function fileUrl(text: string): string {
  const file = JSON.parse(text) as { id?: string; webViewLink?: string };
  return webAddress(file.webViewLink ?? '') || `https://drive.google.com/file/d/${file.id ?? ''}/view`;
}

/** A session that is not remembered was filed before, or begun in another browser: then a row with its link is enough. */
function fileEvidence(ports: StudentPorts, uploadUrl: string, url: string): void {
  const known = findUpload(ports.store, uploadUrl);
  const upload = known ?? { goalId: '', title: 'Uploaded file', date: ports.clock.today() };
  write(ports, reading => {
    const isFiled = known === undefined && decodePlan(reading).plan.evidence.some(each => each.url === url);
    if (isFiled) return { edits: [], message: '' };
    return planEvidence(reading, { date: upload.date, title: upload.title, url, goalId: upload.goalId, why: '' });
  });
  forgetUpload(ports.store, uploadUrl);
}
