// A part of a screen under a quiet heading: closed it says in words what is in it, open it shows its cards.
import type { ComponentChildren } from 'preact';
import { Chevron } from './icons.tsx';

interface GroupProps {
  readonly title: string;
  /** Stands under the heading while it is closed. */
  readonly words: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function Group({ title, words, isOpen, onToggle, children }: GroupProps) {
  return (
    <section class="group">
      <h3>
        <button type="button" class="open-line" aria-expanded={isOpen} onClick={onToggle}>
          <span>
            {title}
            {isOpen || !words ? null : <span class="quiet group-words">{words}</span>}
          </span>
          <Chevron />
        </button>
      </h3>
      {isOpen ? <div class="stack gap-above">{children}</div> : null}
    </section>
  );
}
