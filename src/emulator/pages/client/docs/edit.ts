// Text edits on the tree: replace a stretch of one container by text that may hold newlines.
import { type Block, newKey, type Paragraph, type Place, paragraph, placeAt, type Run, type Tree } from './model.ts';
import type { TextStyle } from './wire.ts';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For the new text; without it, that of the character before. */
  readonly style?: TextStyle;
}

/**
 * The tree after the replacement, or undefined when it would reach over the edge of a cell or take a table's neighbour
 * apart: Google refuses those as well.
 */
export function replaceText(tree: Tree, { start, end, text, style }: Replacement): Tree | undefined {
  const first = placeAt(tree, start);
  const last = placeAt(tree, end);
  if (!first || !last || first.container !== last.container) return undefined;
  if (start > first.end || end > last.end) return undefined;
  const inherited = style ?? styleBefore(first.paragraph, start - first.start);
  const lines = text.split('\n');
  const made = lines.map((line, index) => {
    const head = index === 0 ? slice(first.paragraph, 0, start - first.start) : [];
    const tail = index === lines.length - 1 ? slice(last.paragraph, end - last.start, Number.POSITIVE_INFINITY) : [];
    const middle = line === '' ? [] : [{ text: line, style: inherited }];
    const base = index === 0 ? first.paragraph : { ...first.paragraph, key: newKey() };
    return paragraph({ ...base, runs: joinRuns([...head, ...middle, ...tail]) });
  });
  const { container } = first;
  const next = [...container.slice(0, first.position), ...made, ...container.slice(last.position + 1)];
  return { blocks: swapContainer(tree.blocks, container, next) };
}

/** Text style a person typing here would continue in. Links do not grow. */
export function styleBefore(one: Paragraph, offset: number): TextStyle {
  let reached = 0;
  for (const run of one.runs) {
    reached += run.text.length;
    if (reached < offset || (reached === 0 && offset > 0)) continue;
    const { link, ...plain } = run.style;
    if (!link) return run.style;
    if (reached > offset && offset > 0) return run.style;
    const { underline: _underline, foregroundColor: _colour, ...rest } = plain;
    return rest;
  }
  return {};
}

function slice(one: Paragraph, from: number, to: number): Run[] {
  const kept: Run[] = [];
  let index = 0;
  for (const run of one.runs) {
    const text = run.text.slice(Math.max(0, from - index), Math.max(0, to - index));
    if (text !== '') kept.push({ ...run, text });
    index += run.text.length;
  }
  return kept;
}

const sameStyle = (one: TextStyle, other: TextStyle): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined[joined.length - 1];
    if (before && !before.object && !run.object && sameStyle(before.style, run.style)) {
      joined[joined.length - 1] = { ...before, text: before.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

function swapContainer(blocks: readonly Block[], from: readonly Block[], to: readonly Block[]): readonly Block[] {
  if (blocks === from) return to;
  let changed = false;
  const next = blocks.map(block => {
    if (block.kind !== 'table' || changed) return block;
    const rows = block.rows.map(row => {
      const cells = row.cells.map(cell => {
        const inside = changed ? cell.blocks : swapContainer(cell.blocks, from, to);
        if (inside === cell.blocks) return cell;
        changed = true;
        return { ...cell, blocks: inside };
      });
      return cells.some((cell, index) => cell !== row.cells[index]) ? { ...row, cells } : row;
    });
    return changed ? { ...block, rows } : block;
  });
  return changed ? next : blocks;
}

/**
 * How a deletion of what a person selected may be carried out: whole when it stays in one container, else emptied
 * paragraph by paragraph from the last to the first, as the editors clear the cells one drags over.
 */
export function deletions(tree: Tree, start: number, end: number, all: readonly Place[]): readonly Replacement[] {
  const first = placeAt(tree, start);
  const last = placeAt(tree, end);
  if (!first || !last || start >= end) return [];
  if (first.container === last.container && end <= last.end) return [{ start, end, text: '' }];
  return all
    .filter(place => place.end > start && place.start < end)
    .map(place => ({ start: Math.max(start, place.start), end: Math.min(end, place.end), text: '' }))
    .filter(part => part.start < part.end)
    .reverse();
}
