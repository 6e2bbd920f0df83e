// The plan templates of the gallery as data: which parts of a plan stand where, under which heading, with how many words around them.
// plan-blocks.ts lays them out; reading takes every plan alike and asks here only which parts a template does without.
// The templates themselves stand in templates-whole.ts and templates-small.ts. Not for the panel: the server tells it what it shows.
import type { InEach, Language } from '../language.ts';
import type { Name } from './name.ts';
import type { GoalField, Stage } from './plan.ts';
import type { QuestionSet } from './question-sets.ts';
import type { RecordName } from './record-kinds.ts';
import { PRIMARY, STARTER, TRANSITION } from './templates-small.ts';
import { SEVEN_STAGE, TEN_STEP } from './templates-whole.ts';

export type OwnPart = 'sample' | 'goals' | 'steps' | 'progress' | 'evidence';

export type Part =
  | { readonly questions: QuestionSet; readonly keys?: readonly string[] }
  | { readonly record: RecordName; readonly blanks?: number }
  | OwnPart;

export interface Section {
  readonly stage: Stage;
  readonly heading: InEach<string> | Name;
  /** Lines under the heading, grey, gone in the print view. */
  readonly prompts: InEach<readonly string[]>;
  readonly parts: readonly Part[];
}

/** An example of a goal, to look at. */
export interface SampleWords {
  readonly statement: string;
  readonly lines: readonly string[];
}

export interface PlanTemplate {
  readonly key: TemplateKey;
  readonly title: InEach<string>;
  /** For whom it is, in a few words. */
  readonly forWhom: InEach<string>;
  /** What is in it, in one sentence. */
  readonly purpose: InEach<string>;
  readonly sections: readonly Section[];
  readonly goalRows: readonly GoalField[];
  readonly readyGoals: number;
  /** Empty rows in the tables of steps, numbers and evidence. */
  readonly blankRows: number;
  /** Another number for the evidence. */
  readonly evidenceRows?: number;
  /** Questions in their short form and without “Now I would say”, and few words at the top. */
  readonly isShort: boolean;
  /** A picture before a question, by its key: text signs, because the Docs API takes pictures from public addresses only. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** Left out: the built-in example. */
  readonly sample?: InEach<SampleWords>;
}

export type TemplateKey = 'seven-stage' | 'ten-step' | 'primary' | 'starter' | 'transition';

/** In the order of the gallery. */
export const TEMPLATES: Readonly<Record<TemplateKey, PlanTemplate>> = {
  'seven-stage': SEVEN_STAGE,
  primary: PRIMARY,
  starter: STARTER,
  'ten-step': TEN_STEP,
  transition: TRANSITION,
};
export const TEMPLATE_KEYS = Object.keys(TEMPLATES) as readonly TemplateKey[];

/** The template of this key; the seven-stage plan for an unknown one. */
export const templateOf = (key: string): PlanTemplate => TEMPLATES[key as TemplateKey] ?? SEVEN_STAGE;

/** Rows a goal box of this template has. */
export const goalRowsOf = (key: string): readonly GoalField[] => templateOf(key).goalRows;

/** Stages that have a heading in this template. */
export const stagesOf = (key: string): readonly Stage[] => [
  ...new Set(templateOf(key).sections.map(({ stage }) => stage)),
];

/** Its heading for a stage, the first where it has several. */
export const headingOf = (key: string, stage: Stage, language: Language): string =>
  templateOf(key).sections.find(section => section.stage === stage)?.heading[language] ?? '';

export const hasPart = (key: string, part: OwnPart): boolean =>
  templateOf(key).sections.some(({ parts }) => parts.includes(part));

/** A template with every part there is: what any plan can be written into. */
export const WHOLE_TEMPLATE = SEVEN_STAGE;
