// What the add-on says, from one file a language, read when the first sentence of a run is made (core/sentence.ts).
import type { Language } from '../../core/language.ts';
import type { Sentences } from '../../sentences/sentences.ts';
import { dataIn, fileFor } from './data-file.ts';
import { logLine } from './host.ts';

/** A file that cannot be read has no sentences: another language's are said, and where there is none nothing is written. */
export function readSentences(language: Language): Sentences {
  try {
    return (JSON.parse(dataIn(fileFor('sentences', language))) ?? {}) as Sentences;
  } catch (error) {
    logLine(`sentences cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return {} as Sentences;
  }
}
