// Where something new of a stage goes when its table is missing: at the end of the stage's part, or, in a plan made from a template
// without that stage, under a heading of its own behind the stages that come before it. Called by what plans changes.
import { STAGE_HEADINGS } from '../plan/names.ts';
import { STAGES, type Stage } from '../plan/plan.ts';
import { type Block, type DocumentReading, plain } from './blocks.ts';
import type { DecodedPlan } from './decode.ts';

export interface StagePlace {
  /** New blocks go before this one. */
  readonly block: number;
  /** What comes first there: the stage's heading where the plan has none yet. */
  readonly before: readonly Block[];
}

export function endOfStage(reading: DocumentReading, decoded: DecodedPlan, stage: Stage): StagePlace {
  const { headings } = decoded.places;
  if (headings[stage] !== undefined) return { block: endAfter(reading, decoded, stage), before: [] };
  const earlier = STAGES.slice(0, STAGES.indexOf(stage)).filter(each => headings[each] !== undefined);
  const last = earlier.sort((a, b) => (headings[a] ?? 0) - (headings[b] ?? 0)).pop();
  const all = Object.values(headings) as number[];
  const block = last === undefined ? Math.min(reading.blocks.length, ...all) : endAfter(reading, decoded, last);
  const words = STAGE_HEADINGS[stage][decoded.plan.about.language].replace(/^\d+\s+/, '');
  return { block, before: [{ kind: 'paragraph', style: 'HEADING_1', content: plain(words) }] };
}

/** Just before the next heading of another part; else at the end of the Doc. */
function endAfter(reading: DocumentReading, { places }: DecodedPlan, stage: Stage): number {
  const own = places.headings[stage] ?? -1;
  const next = (Object.values(places.headings) as number[]).filter(index => index > own);
  return Math.min(reading.blocks.length, ...next);
}
