// Plans a whole plan into the open Doc, behind whatever stands there. Called by the student's "Put a plan here".

import type { PlanTemplate } from '../plan/templates.ts';
import type { DocumentReading } from './blocks.ts';
import type { Change, Refusal } from './change.ts';
import { decodePlan } from './decode.ts';
import { say } from './sentences.ts';
import { blocksOf, type TemplateOptions } from './template-blocks.ts';

export function planPutHere(
  reading: DocumentReading,
  template: PlanTemplate,
  options: TemplateOptions,
): Change | Refusal {
  if (decodePlan(reading).looksLikePlan) {
    return { refusal: 'bad-request', details: { what: say('planIsHere') } };
  }
  const message = say('putHere');
  return {
    edits: [{ kind: 'insertBlocks', block: reading.blocks.length, blocks: blocksOf(template, options) }],
    message,
  };
}
