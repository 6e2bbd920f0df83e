// The gallery of plans as cards to choose from, and the language of the plan. In an empty document and when a class is set up.
import type { GalleryCard } from '../../core/plan/gallery.ts';
import { galleryText } from '../words/gallery.ts';
import { Field } from './field.tsx';

interface GalleryProps {
  readonly cards: readonly GalleryCard[];
  readonly template: string;
  readonly language: string;
  readonly set: (key: 'template' | 'language', value: string) => void;
}

export function Gallery({ cards, template, language, set }: GalleryProps) {
  const text = galleryText();
  return (
    <>
      <fieldset class="field">
        <legend class="legend">{text.which}</legend>
        {cards.map(card => (
          <label key={card.key} class="check gallery-card">
            <input
              type="radio"
              name="template"
              value={card.key}
              checked={card.key === template}
              onChange={() => set('template', card.key)}
            />
            <span>
              <span class="strong">{card.title}</span>, {card.forWhom}
              <br />
              <span class="quiet">{card.purpose}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={text.language}
        value={language}
        onValue={value => set('language', value)}
        options={[
          { value: 'en', label: text.languages.en },
          { value: 'es', label: text.languages.es },
        ]}
      />
    </>
  );
}
