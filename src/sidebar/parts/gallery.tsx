// The gallery of plans as cards to choose from, and the language of the plan. In an empty document and when a class is set up.
import { useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { GalleryCard } from '../../core/plan/gallery.ts';
import type { TemplateKey } from '../../core/plan/template-shapes.ts';
import { call } from '../server.ts';
import { galleryText } from '../words/gallery.ts';
import { Action, OutLink } from './buttons.tsx';
import { Field } from './field.tsx';
import { Problem } from './notice.tsx';

interface GalleryProps {
  readonly cards: readonly GalleryCard[];
  readonly template: string;
  readonly language: string;
  readonly schoolYear: string;
  readonly set: (key: 'template' | 'language', value: string) => void;
}

export function Gallery({ cards, template, language, schoolYear, set }: GalleryProps) {
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
      <Example key={template + language} {...{ template, language, schoolYear }} />
    </>
  );
}

/** An invented plan of the chosen kind, as a Doc of its own: where it lies is said as soon as it is there. */
function Example({ template, language, schoolYear }: Pick<GalleryProps, 'template' | 'language' | 'schoolYear'>) {
  const text = galleryText();
  const [isWorking, setWorking] = useState(false);
  const [made, setMade] = useState({ url: '', name: '' });
  const [problem, setProblem] = useState('');
  const make = async () => {
    setWorking(true);
    const chosen = { template: template as TemplateKey, language: language as Language };
    const envelope = await call('gallery.example', { ...chosen, schoolYear });
    setWorking(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (envelope.ok) setMade(envelope.value);
  };
  return (
    <div class="tight">
      {made.url ? null : (
        <div>
          <Action isWorking={isWorking} workingWords={text.makingExample} onPress={() => void make()}>
            {text.example}
          </Action>
        </div>
      )}
      <p class="quiet">{text.exampleHint}</p>
      <p role="status">{made.url ? <OutLink url={made.url}>{made.name}</OutLink> : null}</p>
      <Problem sentence={problem} />
    </div>
  );
}
