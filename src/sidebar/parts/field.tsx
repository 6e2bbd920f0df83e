// A labelled field: text, long text, day or choice. Label above, hint below it, both read out with the field.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly kind?: 'text' | 'long' | 'date' | 'number' | 'link' | 'list';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly problem?: string;
  readonly takeFocus?: boolean;
  readonly children?: ComponentChildren;
}

export function Field({
  label,
  hint,
  value,
  onValue,
  kind = 'text',
  options,
  problem,
  takeFocus,
  children,
}: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}h` : '', problem ? `${id}p` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    dir: 'auto' as const,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
    onInput: (event: Event) => onValue(textOf(event)),
    ref: takeFocus ? focusOnce : null,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <span class="quiet" id={`${id}h`}>
          {hint}
        </span>
      ) : null}
      {options ? (
        <select {...common}>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : kind === 'long' || kind === 'list' ? (
        <textarea {...common} class={kind === 'list' ? 'list' : undefined} rows={3} spellcheck={kind === 'long'} />
      ) : kind === 'date' ? (
        <input {...common} type="date" />
      ) : (
        <input {...common} type="text" inputMode={INPUT_MODES[kind]} autoComplete="off" />
      )}
      {problem ? (
        <span class="late" id={`${id}p`} role="alert">
          {problem}
        </span>
      ) : null}
      {children}
    </div>
  );
}

// Numbers and links stay text fields: "85 %" and "C+" are answers too, and "example.org" becomes a link on save.
const INPUT_MODES = { text: 'text', number: 'decimal', link: 'url' } as const;

function textOf(event: Event): string {
  const target = event.currentTarget;
  return target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
    ? target.value
    : '';
}

const focused = new WeakSet<HTMLElement>();
/** As a ref: takes the focus when the element is new. */
export function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus();
}
