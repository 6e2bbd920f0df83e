// A modal box on the browser's own <dialog>: focus stays inside, Escape closes, focus goes back afterwards.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly width?: number;
  readonly kind?: string;
}

export function Dialog({ title, onClose, children, width = 440, kind = '' }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const back = document.activeElement;
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${kind}`}
      style={{ width: `${width}px` }}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={event => event.stopPropagation()}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

interface AskProps {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly button: string;
  readonly onDone: (value: string) => void;
  readonly onClose: () => void;
}

/** Asks for one line of text. */
export function AskDialog({ title, label, value, button, onDone, onClose }: AskProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          const words = input.current?.value.trim() ?? '';
          if (words === '') return;
          onClose();
          onDone(words);
        }}
      >
        <label class="field">
          <span>{label}</span>
          <input ref={input} name="value" defaultValue={value} autocomplete="off" />
        </label>
        <footer>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            {button}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly words: string;
  readonly button: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({ title, words, button, onDone, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words}</p>
      <footer>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            onDone();
          }}
        >
          {button}
        </button>
      </footer>
    </Dialog>
  );
}
