// The gallery as a screen shows it: every template in a few words, in the language of the person at the screen.
import { spoken } from '../language.ts';
import { TEMPLATE_KEYS, type TemplateKey } from './template-shapes.ts';
import type { Templates } from './templates.ts';

export interface GalleryCard {
  readonly key: TemplateKey;
  readonly title: string;
  readonly forWhom: string;
  readonly purpose: string;
}

export function gallery(templates: Templates): readonly GalleryCard[] {
  const language = spoken();
  return TEMPLATE_KEYS.map(key => {
    const { title, forWhom, purpose } = templates[key];
    return { key, title: title[language], forWhom: forWhom[language], purpose: purpose[language] };
  });
}
