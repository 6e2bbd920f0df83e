// Asked by every adapter before it writes: sentences of ours go into Docs, workbooks and names of files, and where no file of sentences
// can be read their names would be written instead. Checked before the first effect, so that nothing is half written.
import { AppError } from '../../core/errors.ts';
import { canSpeak } from '../../core/sentence.ts';

/** Throws AppError, in words that stand in the code, while no sentence can be said. */
export function beforeWriting(): void {
  if (!canSpeak()) throw new AppError('google');
}
