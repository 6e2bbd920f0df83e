// Sends one file in slices, from where Google already has it. Called by the upload dialog.
import type { Envelope, UploadState } from '../contract/api.ts';
import type { ErrorCode } from '../core/errors.ts';

export const SIZE_LIMIT = 100 * 1024 * 1024;

export interface SendFile {
  readonly size: number;
  readonly sliceBytes: number;
  /** Base64 of the bytes from `from` up to, not including, `to`. */
  read(from: number, to: number): Promise<string>;
  send(offset: number, base64: string): Promise<Envelope<UploadState>>;
  onReceived(bytes: number): void;
  shouldStop(): boolean;
}

export type SendEnd =
  | { readonly ended: 'finished'; readonly url: string }
  | { readonly ended: 'stopped'; readonly received: number }
  | {
      readonly ended: 'failed';
      readonly received: number;
      readonly sentence: string;
      readonly code: ErrorCode;
    };

/** `from`: bytes Google has already. An answer that gets no further three times in a row ends with `stuckSentence`. */
export async function sendFile(file: SendFile, from: number, stuckSentence: string): Promise<SendEnd> {
  let received = from;
  let standing = 0;
  for (;;) {
    if (file.shouldStop()) return { ended: 'stopped', received };
    const base64 = await file.read(received, Math.min(received + file.sliceBytes, file.size));
    const envelope = await file.send(received, base64);
    if (!envelope.ok)
      return { ended: 'failed', received, sentence: envelope.error.sentence, code: envelope.error.code };
    if (envelope.value.isFinished) return { ended: 'finished', url: envelope.value.url };
    standing = envelope.value.received > received ? 0 : standing + 1;
    received = envelope.value.received;
    file.onReceived(received);
    if (standing >= 3) return { ended: 'failed', received, sentence: stuckSentence, code: 'busy' };
  }
}
