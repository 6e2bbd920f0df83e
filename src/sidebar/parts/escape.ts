// The key Escape in a panel: it closes the innermost part that is open around the focus, as that part's own button does, and the button
// gets the focus. Forms that were opened by a button elsewhere close themselves (save-form.tsx).

const OPENED = '[aria-expanded="true"], details[open] > summary';
const AROUND = 'article, section, li, details, footer';

// Nothing while letters are being put together, and where nothing is open.
addEventListener('keydown', ({ key, isComposing, target }) => {
  if (key !== 'Escape' || isComposing || !(target instanceof Element)) return;
  const opened = [...document.querySelectorAll<HTMLElement>(OPENED)];
  const button = opened.filter(each => each.closest(AROUND)?.contains(target)).pop();
  button?.focus();
  button?.click();
});
