// Plans the staff's own example of a goal into the box for it, where nobody has changed what stands there. Called by sync and when a
// plan is made; read-sample.ts reads the box.

import type { Language } from '../language.ts';
import type { Block, DocumentReading } from './blocks.ts';
import { type Change, setWords } from './change.ts';
import { sampleHead } from './plan-blocks.ts';
import { isSampleBox } from './read-sample.ts';
import { textOf } from './table-kinds.ts';
import { cleanText, oneLine } from './typed-text.ts';

export interface WantedSample {
  readonly words: string;
  /** Whose example it is; '' for nobody's. */
  readonly from: string;
  readonly language: Language;
  /** Were these words in the box written by the add-on? */
  readonly isOurs: (words: string) => boolean;
}

/** No edit where the Doc has no such box, or somebody wrote into it. */
export function planSample(reading: DocumentReading, { words, from, language, isOurs }: WantedSample): Change {
  const message = 'The example is up to date.';
  const block = reading.blocks.findIndex(isSampleBox);
  const box = reading.blocks[block] as Extract<Block, { kind: 'table' }> | undefined;
  const there = textOf(box?.rows[1]?.[0]);
  if (box === undefined || box.rows.length !== 2 || !isOurs(there)) return { edits: [], message };
  const at = (row: number) => ({ block, row, column: 0 });
  const head = oneLine(sampleHead(from, language));
  return {
    edits: [...setWords(reading.blocks, at(0), head), ...setWords(reading.blocks, at(1), cleanText(words))],
    message,
  };
}
