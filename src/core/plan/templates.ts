// The plan templates of the gallery as data: which parts of a plan stand where, under which heading, with how many words around them.
// plan-blocks.ts lays them out; what reading must know of them stands in template-shapes.ts. The server does not carry this file: the
// build writes it into templates.html, which is read when a plan is made.
import type { InEach } from '../language.ts';
import type { QuestionSet } from './question-sets.ts';
import type { RecordName } from './record-kinds.ts';
import type { SampleWords } from './samples.ts';
import type { OwnPart, SectionShape, TemplateKey, TemplateShape } from './template-shapes.ts';
import { PRIMARY, STARTER, TRANSITION } from './templates-small.ts';
import { SEVEN_STAGE, TEN_STEP } from './templates-whole.ts';

export type Part =
  | { readonly questions: QuestionSet; readonly keys?: readonly string[] }
  | { readonly record: RecordName; readonly blanks?: number }
  | OwnPart;

export interface Section extends SectionShape {
  /** Lines under the heading, grey, gone in the print view. */
  readonly prompts: InEach<readonly string[]>;
  readonly parts: readonly Part[];
}

export interface PlanTemplate extends Omit<TemplateShape, 'sections'> {
  readonly key: TemplateKey;
  readonly title: InEach<string>;
  /** For whom it is, in a few words. */
  readonly forWhom: InEach<string>;
  /** What is in it, in one sentence. */
  readonly purpose: InEach<string>;
  readonly sections: readonly Section[];
  /** Empty rows in the tables of steps, numbers and evidence. */
  readonly blankRows: number;
  /** Another number for the evidence. */
  readonly evidenceRows?: number;
  /** A picture before a question, by its key: text signs, because the Docs API takes pictures from public addresses only. */
  readonly pictures?: Readonly<Record<string, string>>;
  readonly sample: InEach<SampleWords>;
}

export type Templates = Readonly<Record<TemplateKey, PlanTemplate>>;

/** In the order of the gallery. */
export const TEMPLATES: Templates = {
  'seven-stage': SEVEN_STAGE,
  primary: PRIMARY,
  starter: STARTER,
  'ten-step': TEN_STEP,
  transition: TRANSITION,
};

/** A template with every part there is: what any plan can be written into. */
export const WHOLE_TEMPLATE = SEVEN_STAGE;
