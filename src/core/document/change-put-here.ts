// Plans a whole plan into the open Doc, behind whatever stands there. Called by the student's "Put a plan here".
import type { DocumentReading } from './blocks.ts';
import type { Change, Refusal } from './change.ts';
import { decodePlan } from './decode.ts';
import { say } from './sentences.ts';
import { type TemplateOptions, templateBlocks } from './template.ts';

export function planPutHere(reading: DocumentReading, options: TemplateOptions): Change | Refusal {
  if (decodePlan(reading).looksLikePlan) {
    return { refusal: 'bad-request', details: { what: 'there is a plan in this document already' } };
  }
  const message = say().putHere;
  return { edits: [{ kind: 'insertBlocks', block: reading.blocks.length, blocks: templateBlocks(options) }], message };
}
