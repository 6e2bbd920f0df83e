// Where the focus goes when a form closes: back to the button that opened it. A button whose place the form takes is drawn anew
// afterwards; it is known again by its id, because two buttons may say the same.
import { useEffect, useRef, useState } from 'preact/hooks';

let pressed: HTMLElement | null = null;
// A button within a form opens none.
addEventListener(
  'click',
  ({ target }) => {
    const button = target instanceof Element && !target.closest('form') ? target.closest('button') : null;
    if (button) pressed = button;
  },
  true,
);

/** For a form that a button opens. What it gives is called as the form closes unsaved; after saving, whoever wants the focus may take it. */
export function useWayBack(): () => void {
  const [opener] = useState(pressed);
  const isClosing = useRef(false);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const now = document.activeElement;
        // Gone with the form, or on a heading; not where something to type into has opened and taken it.
        if (now === document.body || (isClosing.current && !now?.matches('input, textarea, select')))
          (opener?.isConnected ? opener : document.getElementById(opener?.id || '-'))?.focus();
      });
    },
    [],
  );
  return () => {
    isClosing.current = true;
  };
}
