// A few words set apart: what happened, whose, what to do. `danger` is read out at once, the others politely.
import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';

interface NoticeProps {
  readonly tone?: 'plain' | 'success' | 'warning' | 'danger';
  readonly title?: string;
  readonly children: ComponentChildren;
}

export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  const role = tone === 'danger' ? 'alert' : tone === 'success' ? 'status' : undefined;
  return (
    <div class={`notice tight notice-${tone}`} role={role}>
      {title ? <h3>{title}</h3> : null}
      {children}
    </div>
  );
}

/** A refused call: its sentence, and the way to try once more where there is one. */
export function Problem({ sentence, onRetry }: { readonly sentence: string; readonly onRetry?: () => void }) {
  if (!sentence) return null;
  return (
    <Notice tone="danger">
      <p>{sentence}</p>
      {onRetry ? (
        <div>
          <button type="button" class="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </div>
      ) : null}
    </Notice>
  );
}
