// The invented plans by template and language, laid out: what the build writes into examples.html.
import type { InEach } from '../../language.ts';
import type { TemplateKey } from '../../plan/template-shapes.ts';
import { TEMPLATES } from '../../plan/templates.ts';
import { type Example, type LaidOut, layOut } from './example.ts';
import { PRIMARY_EXAMPLE } from './primary.ts';
import { SEVEN_STAGE_EXAMPLE } from './seven-stage.ts';
import { STARTER_EXAMPLE } from './starter.ts';
import { TEN_STEP_EXAMPLE } from './ten-step.ts';
import { TRANSITION_EXAMPLE } from './transition.ts';

export type Examples = Readonly<Record<TemplateKey, InEach<LaidOut>>>;

export const EXAMPLE_WORDS: Readonly<Record<TemplateKey, Example>> = {
  'seven-stage': SEVEN_STAGE_EXAMPLE,
  primary: PRIMARY_EXAMPLE,
  starter: STARTER_EXAMPLE,
  'ten-step': TEN_STEP_EXAMPLE,
  transition: TRANSITION_EXAMPLE,
};

const inEach = (key: TemplateKey): InEach<LaidOut> => ({
  en: layOut(TEMPLATES[key], EXAMPLE_WORDS[key], 'en'),
  es: layOut(TEMPLATES[key], EXAMPLE_WORDS[key], 'es'),
});

export const EXAMPLES: Examples = {
  'seven-stage': inEach('seven-stage'),
  primary: inEach('primary'),
  starter: inEach('starter'),
  'ten-step': inEach('ten-step'),
  transition: inEach('transition'),
};
