// Asks for the address the selected words should lead to.
import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';

interface LinkProps {
  readonly words: string;
  readonly onDone: (url: string) => void;
  readonly onClose: () => void;
}

export function LinkDialog({ words, onDone, onClose }: LinkProps) {
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const apply = (event: Event): void => {
    event.preventDefault();
    const url = addressOf(input.current?.value ?? '');
    if (!url) {
      setProblem('This is not an address. It should look like https://example.org/page');
      return;
    }
    onClose();
    onDone(url);
  };
  return (
    <Dialog title="Insert link" onClose={onClose}>
      <form onSubmit={apply} noValidate>
        <label class="field">
          <span>Address for “{words.slice(0, 60)}”</span>
          <input ref={input} autofocus placeholder="Paste a link" autocomplete="off" aria-invalid={problem !== ''} />
        </label>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <footer>
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose();
              onDone('');
            }}
          >
            Remove link
          </button>
          <button type="submit" class="button primary">
            Apply
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

/** What a person typed, as a full address; undefined when it cannot be one. */
function addressOf(typed: string): string | undefined {
  const words = typed.trim();
  if (/^(https?:\/\/|mailto:)\S+$/i.test(words)) return words;
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(words)) return `mailto:${words}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(words) ? `https://${words}` : undefined;
}
