// The page in a tab of its own, for browsers or schools where a window inside Docs may not print. No script goes along.

/** Leaves the address readable for a while: the tab may take a moment to load it. */
const KEPT_MILLISECONDS = 60_000;

export function openInNewTab(paper: HTMLElement | null, title: string): void {
  if (paper === null) return;
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = paper.lang;
  const style = page.createElement('style');
  style.textContent = [...document.querySelectorAll('style')].map(each => each.textContent).join('\n');
  page.head.append(style);
  page.body.append(page.importNode(paper, true));
  const html = `<!doctype html>${page.documentElement.outerHTML}`;
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  window.open(address, '_blank');
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
