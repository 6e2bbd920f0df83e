// Short messages at the bottom left, read out by screen readers; anything in the client may raise one.
import { useEffect, useState } from 'preact/hooks';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly title: string;
  readonly words: string;
  readonly isProblem: boolean;
}

let show: ((toast: Toast, seconds: number) => void) | undefined;
let lastId = 0;

function raise(title: string, words: string, seconds: number, isProblem: boolean): void {
  lastId += 1;
  show?.({ id: lastId, title, words, isProblem }, seconds);
}

/** Stays for the given seconds; SpreadsheetApp's toast and the pages' own confirmations. */
export const toast = (words: string, title = '', seconds = 5): void => raise(title, words, seconds, false);

/** What a person must read: longer, and announced at once. */
export const problem = (error: unknown): void =>
  raise('', error instanceof Error ? error.message : String(error), 12, true);

export function ToastShelf() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const drop = (id: number): void => setToasts(shown => shown.filter(one => one.id !== id));
  useEffect(() => {
    show = (added, seconds) => {
      setToasts(shown => [...shown.slice(-2), added]);
      if (seconds > 0) setTimeout(() => drop(added.id), seconds * 1000);
    };
    return () => {
      show = undefined;
    };
  }, []);
  return (
    <section class="toasts" aria-label="Messages">
      <div role="status">
        {toasts
          .filter(one => !one.isProblem)
          .map(one => (
            <Line key={one.id} one={one} drop={drop} />
          ))}
      </div>
      <div role="alert">
        {toasts
          .filter(one => one.isProblem)
          .map(one => (
            <Line key={one.id} one={one} drop={drop} />
          ))}
      </div>
    </section>
  );
}

function Line({ one, drop }: { one: Toast; drop: (id: number) => void }) {
  return (
    <p class="toast">
      <span>
        {one.title && <strong>{one.title} </strong>}
        {one.words}
      </span>
      <button type="button" onClick={() => drop(one.id)}>
        Dismiss
      </button>
    </p>
  );
}
