// A document as one string with one character for each index, to see where two states of it part and meet again.
// Named ranges follow changes that were not made by index (tables reshaped, a private copy saved) through it.
import type { Block, Cell, Paragraph, Row, Table } from './model.ts';

/** Marks of structure; none of them can be typed into a document. */
const MARK = {
  section: '\u0001',
  row: '\u0002',
  cell: '\u0003',
  tableStart: '\u0004',
  tableEnd: '\u0005',
  contents: '\u0006',
};
const OBJECT = '\ue907';

/** As long as contentLength says. */
export function contentUnits(content: readonly Block[]): string {
  return content.map(blockUnits).join('');
}

export function blockUnits(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphUnits(block);
    case 'sectionBreak':
      return MARK.section;
    case 'contents':
      return `${MARK.contents}${contentUnits(block.content)}${MARK.contents}`;
    case 'table':
      return tableUnits(block);
  }
}

/** Text with newline; an inline object is U+E907, which cannot be typed either (F§5.2). */
export function paragraphUnits(paragraph: Paragraph): string {
  return paragraph.elements
    .map(inline => (inline.kind === 'text' ? inline.text : OBJECT.repeat(inline.length)))
    .join('');
}

function tableUnits(table: Table): string {
  const cell = (one: Cell): string => `${MARK.cell}${contentUnits(one.content)}`;
  const row = (one: Row): string => `${MARK.row}${one.cells.map(cell).join('')}`;
  return `${MARK.tableStart}${table.rows.map(row).join('')}${MARK.tableEnd}`;
}

/** `removed` units at `at` were replaced by `inserted` units. */
export interface Change {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Beyond this many pairs of lines the whole middle counts as one change. */
const COMPARED_AT_MOST = 4_000_000;

/** Up to a line end or a mark of structure. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters
const LINE = /[^\n\u0001-\u0006]*[\n\u0001-\u0006]|[^\n\u0001-\u0006]+$/g;

/** Every stretch that differs, in the order of `before`, found line by line. */
export function differences(before: string, after: string): Change[] {
  const lines = (units: string): string[] => units.match(LINE) ?? [];
  const [old, now] = [lines(before), lines(after)];
  const changes: Change[] = [];
  let [at, a, b] = [0, 0, 0];
  for (const [nextA, nextB] of [...commonLines(old, now), [old.length, now.length] as const]) {
    const [gone, come] = [old.slice(a, nextA).join(''), now.slice(b, nextB).join('')];
    if (gone !== come) {
      const change = difference(gone, come);
      changes.push({ ...change, at: at + change.at });
    }
    at += gone.length + (old[nextA]?.length ?? 0);
    [a, b] = [nextA + 1, nextB + 1];
  }
  return changes;
}

/** Pairs of places where the two have the same line, as many as can be had in order. */
function commonLines(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const [endA, endB] = [old.length - tail, now.length - tail];
  const pairs: (readonly [number, number])[] = Array.from({ length: head }, (_, line) => [line, line] as const);
  if ((endA - head) * (endB - head) <= COMPARED_AT_MOST) pairs.push(...commonMiddle(old, now, [head, endA, endB]));
  return pairs.concat(Array.from({ length: tail }, (_, line) => [endA + line, endB + line] as const));
}

function commonMiddle(
  old: readonly string[],
  now: readonly string[],
  [head, endA, endB]: readonly [number, number, number],
): (readonly [number, number])[] {
  const width = endB - head + 1;
  const best = new Uint32Array((endA - head + 1) * width);
  const at = (a: number, b: number): number => best[(a - head) * width + b - head] ?? 0;
  for (let a = endA - 1; a >= head; a--) {
    for (let b = endB - 1; b >= head; b--) {
      best[(a - head) * width + b - head] =
        old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [a, b] = [head, head];
  while (a < endA && b < endB) {
    if (old[a] === now[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

/** The one stretch that differs. */
export function difference(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let same = 0;
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { at, removed: before.length - at - same, inserted: after.length - at - same };
}
