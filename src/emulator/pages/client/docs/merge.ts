// Keeping two states of a tab together: which paragraph is which after a reload, what changed between two trees, and
// where an index of one tree lies in another.
import type { Replacement } from './edit.ts';
import { type Block, type Paragraph, type Place, placeAt, placesByKey, placesOf, type Tree } from './model.ts';

/** The freshly read tree with the keys (and, where nothing changed, the very objects) of the tree it replaces. */
export function adoptKeys(fresh: Tree, known: Tree): Tree {
  const mates = align(
    placesOf(known).map(place => place.paragraph),
    placesOf(fresh).map(place => place.paragraph),
  );
  const swap = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map(block => {
      if (block.kind === 'fixed') return block;
      if (block.kind === 'paragraph') {
        const mate = mates.get(block);
        if (!mate) return block;
        return signature(mate) === signature(block) ? mate : { ...block, key: mate.key };
      }
      return {
        ...block,
        rows: block.rows.map(row => ({ cells: row.cells.map(cell => ({ ...cell, blocks: swap(cell.blocks) })) })),
      };
    });
  return { blocks: swap(fresh.blocks) };
}

const signatures = new WeakMap<Paragraph, string>();
function signature(one: Paragraph): string {
  const known = signatures.get(one);
  if (known !== undefined) return known;
  const made = JSON.stringify([one.text, one.style, one.bullet, one.runs]);
  signatures.set(one, made);
  return made;
}

/** fresh → known, each known paragraph used at most once, order kept. */
function align(known: readonly Paragraph[], fresh: readonly Paragraph[]): Map<Paragraph, Paragraph> {
  const mates = new Map<Paragraph, Paragraph>();
  let head = 0;
  const pair = (k: number, f: number): void => {
    mates.set(fresh[f] as Paragraph, known[k] as Paragraph);
  };
  const equal = (k: number, f: number): boolean => known[k]?.text === fresh[f]?.text;
  while (head < known.length && head < fresh.length && equal(head, head)) pair(head, head++);
  let tail = 0;
  while (
    tail < known.length - head &&
    tail < fresh.length - head &&
    equal(known.length - 1 - tail, fresh.length - 1 - tail)
  ) {
    pair(known.length - 1 - tail, fresh.length - 1 - tail);
    tail += 1;
  }
  const [k, f] = [known.slice(head, known.length - tail), fresh.slice(head, fresh.length - tail)];
  // Few edits lie between two states a moment apart; a hopeless difference is left unpaired.
  if (k.length * f.length < 2_000_000) alignMiddle(k, f, mates);
  return mates;
}

function alignMiddle(known: readonly Paragraph[], fresh: readonly Paragraph[], mates: Map<Paragraph, Paragraph>): void {
  const width = fresh.length + 1;
  const best = new Float64Array((known.length + 1) * width);
  const at = (k: number, f: number): number => best[k * width + f] ?? 0;
  for (let k = known.length - 1; k >= 0; k -= 1) {
    for (let f = fresh.length - 1; f >= 0; f -= 1) {
      const likeness = alike(known[k] as Paragraph, fresh[f] as Paragraph);
      best[k * width + f] = Math.max(at(k + 1, f), at(k, f + 1), likeness > 0 ? at(k + 1, f + 1) + likeness : 0);
    }
  }
  let [k, f] = [0, 0];
  while (k < known.length && f < fresh.length) {
    if (at(k, f) === at(k + 1, f)) k += 1;
    else if (at(k, f) === at(k, f + 1)) f += 1;
    else mates.set(fresh[f++] as Paragraph, known[k++] as Paragraph);
  }
}

/** 0 for strangers, up to 1 for equals: how much of the longer text the two share at its ends. */
function alike(one: Paragraph, other: Paragraph): number {
  if (one.text === other.text) return one.text === '' ? 0.6 : 1;
  const { prefix, suffix } = commonEnds(one.text, other.text);
  const share = (prefix + suffix) / Math.max(one.text.length, other.text.length);
  if (one.text === '' || other.text === '') return 0.05;
  return share < 0.3 ? 0.01 : share;
}

function commonEnds(one: string, other: string): { prefix: number; suffix: number } {
  const most = Math.min(one.length, other.length);
  let prefix = 0;
  while (prefix < most && one[prefix] === other[prefix]) prefix += 1;
  let suffix = 0;
  if (isHigh(one[prefix - 1])) prefix -= 1;
  while (suffix < most - prefix && one[one.length - 1 - suffix] === other[other.length - 1 - suffix]) suffix += 1;
  if (suffix > 0 && isLow(one[one.length - suffix])) suffix -= 1;
  return { prefix, suffix };
}

/** Google neither inserts between the two units of one sign nor deletes one of them. */
const isHigh = (unit: string | undefined): boolean => unit !== undefined && /[\ud800-\udbff]/.test(unit);
const isLow = (unit: string | undefined): boolean => unit !== undefined && /[\udc00-\udfff]/.test(unit);

/**
 * What turns `from` into `to`, in indexes of `from`, in reading order. Both trees share keys and tables; only text typed
 * here lies between them.
 */
export function changesBetween(from: Tree, to: Tree): Replacement[] {
  const [before, after] = [stretches(from), stretches(to)];
  const changes = before.flatMap((places, index) => changesOf(places, after[index] ?? []));
  return changes.sort((one, other) => one.start - other.start);
}

/** Paragraphs that could be joined: neighbours in one container with no table between them. */
function stretches(tree: Tree): Place[][] {
  const groups = new Map<readonly Block[], Place[][]>();
  const all: Place[][] = [];
  for (const place of placesOf(tree)) {
    const known = groups.get(place.container) ?? [];
    groups.set(place.container, known);
    const last = known[known.length - 1];
    if (last && last[last.length - 1]?.position === place.position - 1) last.push(place);
    else {
      known.push([place]);
      all.push(known[known.length - 1] as Place[]);
    }
  }
  return all;
}

function changesOf(before: readonly Place[], after: readonly Place[]): Replacement[] {
  const there = new Map(after.map((place, index) => [place.paragraph, index]));
  const changes: Replacement[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    if (before[b] && before[b]?.paragraph === after[a]?.paragraph) {
      b += 1;
      a += 1;
      continue;
    }
    let nextB = b;
    while (nextB < before.length && !there.has((before[nextB] as Place).paragraph)) nextB += 1;
    const anchor = before[nextB];
    const nextA = anchor ? (there.get(anchor.paragraph) ?? after.length) : after.length;
    changes.push(...changesWithin(before.slice(b, nextB), after.slice(a, nextA)));
    [b, a] = [nextB, nextA];
  }
  return changes.filter(change => change.start !== change.end || change.text !== '');
}

function changesWithin(before: readonly Place[], after: readonly Place[]): Replacement[] {
  const isSameRow =
    before.length === after.length && before.every((one, i) => one.paragraph.key === after[i]?.paragraph.key);
  if (isSameRow) return before.map((one, index) => changeOf([one], [after[index] as Place]));
  return [changeOf(before, after)];
}

function changeOf(before: readonly Place[], after: readonly Place[]): Replacement {
  const join = (places: readonly Place[]): string => places.map(place => place.paragraph.text).join('\n');
  const [one, other] = [join(before), join(after)];
  const start = before[0]?.start ?? after[0]?.start ?? 0;
  const { prefix, suffix } = commonEnds(one, other);
  return { start: start + prefix, end: start + one.length - suffix, text: other.slice(prefix, other.length - suffix) };
}

/** Where an index of `from` lies in `to`; both share keys. Text inserted exactly there lands behind it. */
export function mapIndex(from: Tree, to: Tree, index: number): number {
  const place = placeAt(from, index);
  if (!place) return 1;
  const all = placesOf(from);
  const byKey = placesByKey(to);
  const same = byKey.get(place.paragraph.key);
  if (same) return same.start + mapOffset(place.paragraph.text, same.paragraph.text, index - place.start);
  for (let position = all.indexOf(place) - 1; position >= 0; position -= 1) {
    const earlier = byKey.get(all[position]?.paragraph.key ?? -1);
    if (earlier) return earlier.end;
  }
  return placesOf(to)[0]?.start ?? 1;
}

function mapOffset(from: string, to: string, offset: number): number {
  if (from === to) return offset;
  const { prefix, suffix } = commonEnds(from, to);
  if (offset <= prefix) return offset;
  if (offset >= from.length - suffix) return offset + to.length - from.length;
  return Math.min(prefix + (to.length - suffix - prefix), to.length);
}
