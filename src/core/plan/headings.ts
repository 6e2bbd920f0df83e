// Which part of the plan a heading opens, whatever template it comes from. Called by the reading of a Doc.
import { fold } from './fold.ts';
import { findName } from './name.ts';
import { ABOUT_HEADING, STAGE_HEADINGS } from './names.ts';
import type { Stage } from './plan.ts';
import { SHAPES } from './template-shapes.ts';

const HEADINGS = { ...STAGE_HEADINGS, about: ABOUT_HEADING };
const NUMBER = /^(?:(?:stage|step|etapa|paso|parte|part) )?\d{0,2} ?/;

/** Folded words of each template's own headings, without their number. */
const OWN: ReadonlyMap<string, Stage> = new Map(
  Object.values(SHAPES).flatMap(({ sections }) =>
    sections.flatMap(({ stage, heading }) => [heading.en, heading.es].map(words => [bare(words), stage] as const)),
  ),
);

function bare(text: string): string {
  return fold(text).replace(NUMBER, '');
}

/** Is this a heading of a plan and nothing else? "2 Goals: what I want to reach" is, "Goals: mine and Sam’s" is not. */
export function isOnlyHeading(text: string): boolean {
  const whole = bare(text);
  return findName(text, HEADINGS) !== undefined || findName(whole, HEADINGS) !== undefined || OWN.has(whole);
}

/** The stage a heading opens: "2 Goals: what I want to reach", "GOALS", "Stage 2 – Goals", "Mis metas", "Step 4: What I like". */
export function stageOfHeading(text: string): Stage | 'about' | undefined {
  const whole = bare(text);
  const short = bare(text.split(/[:–—(]/)[0] ?? '');
  return findName(text, HEADINGS) ?? findName(whole, HEADINGS) ?? OWN.get(whole) ?? findName(short, HEADINGS);
}
