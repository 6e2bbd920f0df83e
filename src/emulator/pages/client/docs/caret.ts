// Between the browser's selection and indexes of the document: paragraphs carry their key, everything else is counted.
import { placeOfKey, placesOf, type Tree } from './model.ts';

/** Index of a point in the page, or undefined outside any paragraph. */
export function indexOf(tree: Tree, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-paragraph]');
  if (!holder) return edgeIndex(tree, node, offset);
  const place = placeOfKey(tree, Number(holder.dataset['paragraph']));
  return place && Math.min(place.end, place.start + unitsBefore(holder, node, offset));
}

/** A selection that starts between paragraphs, as "select all" makes: the next paragraph inside that point. */
function edgeIndex(tree: Tree, node: Node, offset: number): number | undefined {
  const child = node.childNodes[offset];
  const after =
    child instanceof Element
      ? child.matches('[data-paragraph]')
        ? child
        : child.querySelector('[data-paragraph]')
      : null;
  if (after instanceof HTMLElement) return placeOfKey(tree, Number(after.dataset['paragraph']))?.start;
  const all = node instanceof Element ? [...node.querySelectorAll<HTMLElement>('[data-paragraph]')] : [];
  const last = all[all.length - 1];
  return last && placeOfKey(tree, Number(last.dataset['paragraph']))?.end;
}

function unitsBefore(holder: HTMLElement, node: Node, offset: number): number {
  let units = 0;
  const count = (at: Node): boolean => {
    if (at === node && at.nodeType !== Node.TEXT_NODE) {
      for (const child of [...at.childNodes].slice(0, offset)) units += size(child);
      return true;
    }
    if (at === node) {
      units += Math.min(offset, at.textContent?.length ?? 0);
      return true;
    }
    if (at instanceof HTMLElement && at.dataset['units'] !== undefined) {
      if (at.contains(node)) return true;
      units += Number(at.dataset['units']);
      return false;
    }
    if (at.nodeType === Node.TEXT_NODE) units += at.textContent?.length ?? 0;
    for (const child of at.childNodes) if (count(child)) return true;
    return false;
  };
  count(holder);
  return units;
}

function size(node: Node): number {
  if (node instanceof HTMLElement && node.dataset['units'] !== undefined) return Number(node.dataset['units']);
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.length ?? 0;
  let units = 0;
  for (const child of node.childNodes) units += size(child);
  return units;
}

/** Puts the browser's selection where the document's is. */
export function showSelection(root: HTMLElement, tree: Tree, anchor: number, focus: number): void {
  const from = pointOf(root, tree, anchor);
  const to = anchor === focus ? from : pointOf(root, tree, focus);
  const selection = getSelection();
  if (!from || !to || !selection) return;
  const isThere =
    selection.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset;
  if (!isThere) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

export function pointOf(root: HTMLElement, tree: Tree, index: number): { node: Node; offset: number } | undefined {
  const place = placesOf(tree).find(one => one.start <= index && index <= one.end);
  const holder = place && root.querySelector<HTMLElement>(`[data-paragraph="${place.paragraph.key}"]`);
  if (!holder) return undefined;
  let left = index - place.start;
  for (const child of holder.childNodes) {
    const units = size(child);
    const text = child.firstChild?.nodeType === Node.TEXT_NODE ? child.firstChild : undefined;
    if (left <= units && text && !(child instanceof HTMLElement && child.dataset['units'] !== undefined)) {
      return { node: text, offset: left };
    }
    if (left < units) return { node: holder, offset: [...holder.childNodes].indexOf(child) };
    left -= units;
  }
  const br = [...holder.childNodes].findIndex(child => child.nodeName === 'BR');
  return { node: holder, offset: br >= 0 ? br : holder.childNodes.length };
}
