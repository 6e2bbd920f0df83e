// Small buttons to choose from, and small buttons that add their words to an answer. Nothing is chosen in advance.

interface ChipsProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
}

export function Chips({ label, options, chosen, onChoose }: ChipsProps) {
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
            {option.label}
          </button>
        ))}
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
