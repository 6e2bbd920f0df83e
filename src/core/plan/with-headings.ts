// The sections of a template out of its headings (template-shapes.ts) and what stands under each, in the same order.
import { SHAPES, type TemplateKey } from './template-shapes.ts';
import type { Section } from './templates.ts';

export type SectionWords = Omit<Section, 'stage' | 'heading'>;

export const withHeadings = (key: TemplateKey, sections: readonly SectionWords[]): readonly Section[] =>
  SHAPES[key].sections.map((shape, index) => ({
    ...shape,
    prompts: { en: [], es: [] },
    parts: [],
    ...sections[index],
  }));
