// Small buttons to choose from, and small buttons that add their words to an answer. Nothing is chosen in advance.
import type { ComponentChildren } from 'preact';

interface ChipsProps {
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** A small sign before the words. */
    readonly sign?: ComponentChildren;
  }[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
  readonly children?: ComponentChildren;
}

/** What is chosen after one more press: a second press on the chosen one takes the choice back. */
export const pressed = (chosen: string, value: string): string => (chosen === value ? '' : value);

export function Chips({ label, options, chosen, onChoose, children }: ChipsProps) {
  return (
    <fieldset class="field">
      <legend class="legend">{label}</legend>
      <div class="row">
        {options.map(option => (
          <button
            key={option.value}
            type="button"
            class="button chip"
            aria-pressed={chosen.includes(option.value)}
            onClick={() => onChoose(option.value)}
          >
            {option.sign}
            {option.label}
          </button>
        ))}
        {children}
      </div>
    </fieldset>
  );
}

interface AddWordsProps {
  readonly label: string;
  readonly texts: readonly string[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Each press adds its words as a line of their own; words that stand there already are not added again. */
export function AddWords({ label, texts, value, onValue }: AddWordsProps) {
  const offered = [...new Set(texts)].filter(text => text !== '' && !value.includes(text));
  if (offered.length === 0) return null;
  return (
    <fieldset class="field" aria-label={label}>
      <p class="quiet">{label}</p>
      <div class="row">
        {offered.map(text => (
          <button
            key={text}
            type="button"
            class="button chip"
            onClick={() => onValue([value.trimEnd(), text].filter(Boolean).join('\n'))}
          >
            <span dir="auto">{text.length > 70 ? `${text.slice(0, 68).trimEnd()} …` : text}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
