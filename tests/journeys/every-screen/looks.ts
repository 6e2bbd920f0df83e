// What an eye would find on a screen: it scrolls sideways, words are cut off, words lie over each other. Runs inside the panel's frame.

/** One line a finding; [] when everything can be read. */
export function lookAt(): string[] {
  const root = document.documentElement;
  const found: string[] = [];
  const said = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
  scrollTo(0, 0);
  const pieces: { text: Node; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || !node.textContent?.trim()) continue;
    if (around.closest('script, style, select, textarea, .visually-hidden, table.visually-hidden')) continue;
    if (!around.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      pieces.push({ text: node, box });
      if (box.left < -0.5 || box.right > root.clientWidth + 0.5)
        found.push(`leaves the panel: ${said(node.textContent)}`);
      const frame = around.closest('button, .button, .chip, .card, .notice, .coach, label, svg, summary, .strip li');
      const edge = frame?.getBoundingClientRect();
      if (
        edge &&
        (box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          box.top < edge.top - 3 ||
          box.bottom > edge.bottom + 3)
      )
        found.push(`leaves its ${frame?.className || frame?.tagName.toLowerCase()}: ${said(node.textContent)}`);
      for (let outer: Element | null = around; outer && outer !== document.body; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflowX === 'visible') continue;
        const clip = outer.getBoundingClientRect();
        if (box.right > clip.right + 1 || box.bottom > clip.bottom + 1)
          found.push(`is cut off: ${said(node.textContent)}`);
      }
    }
  }
  // The middle half of each line: letters of neighbouring lines may touch, words may not.
  const middle = (box: DOMRect) => ({ top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
  pieces.forEach((one, i) => {
    for (const other of pieces.slice(i + 1)) {
      if (one.text === other.text) continue;
      const [a, b] = [middle(one.box), middle(other.box)];
      const isBeside = one.box.right <= other.box.left + 2 || other.box.right <= one.box.left + 2;
      if (isBeside || a.bottom <= b.top || b.bottom <= a.top) continue;
      found.push(`lies over: ${said(one.text.textContent ?? '')} and ${said(other.text.textContent ?? '')}`);
    }
  });
  for (const field of document.querySelectorAll<HTMLElement>('button, a.button, select, input, summary')) {
    const { width, height } = field.getBoundingClientRect();
    if (width === 0 || field.closest('.visually-hidden')) continue;
    const isTicked = field.matches('[type=checkbox], [type=radio], .plain-link');
    if (!isTicked && height < 24) found.push(`is only ${Math.round(height)} px high: ${said(field.textContent ?? '')}`);
  }
  return [...new Set(found)];
}
