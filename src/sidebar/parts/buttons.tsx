// Buttons that say what they are doing, and links that open elsewhere. A working button keeps the focus and ignores presses.
import type { ComponentChildren } from 'preact';
import { safeLink } from '../link.ts';
import { words } from '../words.ts';

interface ActionProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly isWorking?: boolean;
  /** Something else is at work: presses are ignored, the words stay. */
  readonly isWaiting?: boolean;
  readonly workingWords?: string;
  readonly look?: string;
  readonly submits?: boolean;
}

export function Action({
  children,
  onPress,
  isWorking = false,
  isWaiting = isWorking,
  workingWords = words.saving,
  look = '',
  submits,
}: ActionProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={isWaiting ? 'true' : undefined}
      onClick={event => {
        if (isWaiting) event.preventDefault();
        else onPress?.();
      }}
    >
      {isWorking ? workingWords : children}
    </button>
  );
}

interface OutLinkProps {
  readonly url: string;
  readonly children: string;
  readonly look?: string;
}

/** A link to a file or page in a new tab; plain text when the address leads nowhere safe. */
export function OutLink({ url, children, look }: OutLinkProps) {
  const address = safeLink(url);
  if (!address) return <span dir="auto">{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" class={look} dir="auto">
      {children}
      <span class="visually-hidden"> {words.newWindow}</span>
    </a>
  );
}
