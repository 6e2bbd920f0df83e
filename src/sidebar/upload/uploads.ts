// The files chosen in this window and how far each has come. One is sent at a time; a failed slice goes on from where Google is.
import { browserStorage } from '../drafts.ts';
import { readBase64 } from '../read-file.ts';
import { SIZE_LIMIT, sendFile } from '../send-file.ts';
import { call } from '../server.ts';
import { createStore } from '../store.ts';
import { noteUpload } from '../upload-note.ts';
import { uploadWords } from '../words/upload.ts';
import { words } from '../words.ts';

export interface Upload {
  readonly id: number;
  readonly file: File;
  /** "What is it?", the file's name until somebody says more. */
  readonly title: string;
  readonly state: 'chosen' | 'sending' | 'paused' | 'filing' | 'not-filed' | 'landed';
  readonly received: number;
  /** Set once Google opened the upload; kept, so that going on sends only the rest. Its goal is the one in the file's name. */
  readonly session: OpenUpload | null;
  readonly fileUrl: string;
  readonly problem: string;
}

interface OpenUpload {
  readonly url: string;
  /** What the file is called in Drive: with the day and the goal. */
  readonly fileName: string;
  readonly sliceBytes: number;
  readonly goalId: string;
}

export interface UploadsState {
  readonly uploads: readonly Upload[];
  readonly isStopping: boolean;
  /** Files that were not taken, in words. */
  readonly refused: readonly string[];
}

export interface AboutUpload {
  readonly goalId: string;
  readonly why: string;
  /** The document's own key, under which the panel finds what became of the files. */
  readonly draftKey: string;
}

const text = uploadWords;
export const uploadsState = createStore<UploadsState>({ uploads: [], isStopping: false, refused: [] });
let nextId = 1;

export function chooseFiles(files: Iterable<File>): void {
  const refused: string[] = [];
  const taken: Upload[] = [];
  for (const file of files) {
    if (file.size > SIZE_LIMIT) refused.push(text.tooLarge(file.name, words.fileSize(file.size)));
    else if (file.size === 0) refused.push(text.emptyFile(file.name));
    else taken.push(chosen(file));
  }
  uploadsState.set({ uploads: [...uploadsState.get().uploads, ...taken], refused });
}

function chosen(file: File): Upload {
  const title = file.name.replace(/\.[^.]*$/, '') || file.name;
  return { id: nextId++, file, title, state: 'chosen', received: 0, session: null, fileUrl: '', problem: '' };
}

export function change(id: number, with_: Partial<Upload>): void {
  uploadsState.set({
    uploads: uploadsState.get().uploads.map(upload => (upload.id === id ? { ...upload, ...with_ } : upload)),
  });
}

export function takeOut(id: number): void {
  uploadsState.set({ uploads: uploadsState.get().uploads.filter(upload => upload.id !== id) });
}

export function stopUploads(): void {
  uploadsState.set({ isStopping: true });
}

/** Sends what is chosen or paused, in order, until all landed, one failed, or somebody pressed Cancel. */
export async function sendAll(about: AboutUpload): Promise<void> {
  uploadsState.set({ isStopping: false, refused: [] });
  for (;;) {
    const { uploads, isStopping } = uploadsState.get();
    const upload = uploads.find(one => one.state === 'chosen' || one.state === 'paused');
    if (!upload || isStopping) return;
    if (!(await sendOne(upload, about))) return;
  }
}

async function sendOne(upload: Upload, about: AboutUpload): Promise<boolean> {
  const { id, file } = upload;
  change(id, { state: 'sending', problem: '' });
  const pause = (problem: string) => {
    change(id, { state: 'paused', problem });
    return false;
  };
  const session = upload.session ?? (await openSession(upload, about.goalId, pause));
  if (!session) return false;
  change(id, { session });
  try {
    const end = await sendFile(
      {
        size: file.size,
        sliceBytes: session.sliceBytes,
        read: (from, to) => readBase64(file.slice(from, to)),
        send: (offset, base64) =>
          call('evidence.sendSlice', { uploadUrl: session.url, offset, size: file.size, base64 }),
        onReceived: received => change(id, { received }),
        shouldStop: () => uploadsState.get().isStopping,
      },
      upload.received,
      text.stuck,
    );
    if (end.ended === 'stopped') return pause(text.cancelledUpload(file.name));
    if (end.ended === 'failed') {
      // A session that is gone cannot go on: the next press begins the file anew.
      if (end.code === 'file-gone') change(id, { session: null, received: 0 });
      return pause(end.sentence);
    }
    change(id, { received: file.size, fileUrl: end.url });
    return fileIt(id, about);
  } catch {
    return pause(text.unreadable);
  }
}

async function openSession(upload: Upload, goalId: string, pause: (problem: string) => boolean) {
  const { name, type, size } = upload.file;
  const mimeType = type || 'application/octet-stream';
  const envelope = await call('evidence.startUpload', { goalId, name, mimeType, size });
  if (envelope.ok) {
    const { uploadUrl, fileName, sliceBytes } = envelope.value;
    return { url: uploadUrl, fileName, sliceBytes, goalId };
  }
  pause(envelope.error.sentence);
  return null;
}

/** Gives the row of the uploaded file what the student said about it. True when it stands in the plan. */
export async function fileIt(id: number, { why, draftKey }: AboutUpload): Promise<boolean> {
  const upload = uploadsState.get().uploads.find(one => one.id === id);
  if (!upload) return false;
  change(id, { state: 'filing', problem: '' });
  const title = upload.title.trim() || upload.file.name;
  const goalId = upload.session?.goalId ?? '';
  noteUpload(browserStorage(), draftKey, { url: upload.fileUrl, name: upload.session?.fileName ?? upload.file.name });
  const envelope = await call('plan.addEvidence', { goalId, why, title, url: upload.fileUrl });
  change(id, envelope.ok ? { state: 'landed' } : { state: 'not-filed', problem: envelope.error.sentence });
  return envelope.ok;
}
