// How an index or a span of rows or columns changes when others are inserted, deleted or moved.
import type { Axis } from './model.ts';

export type Shift =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** `to` is counted before the move, as in Google's moveDimension. */
  | { readonly kind: 'move'; readonly axis: Axis; readonly at: number; readonly count: number; readonly to: number };

export interface Span {
  readonly start: number;
  /** Exclusive; missing for a span without end. */
  readonly end?: number;
}

/** The new place of one row or column; undefined when it was deleted. */
export function moveIndex(index: number, shift: Shift): number | undefined {
  const { at, count } = shift;
  if (shift.kind === 'insert') return index >= at ? index + count : index;
  if (shift.kind === 'delete') return index < at ? index : index < at + count ? undefined : index - count;
  const isMoved = index >= at && index < at + count;
  if (shift.to > at)
    return isMoved ? index + shift.to - at - count : index >= at + count && index < shift.to ? index - count : index;
  return isMoved ? index + shift.to - at : index >= shift.to && index < at ? index + count : index;
}

/** The new span; undefined when nothing of it is left. A span that loses a moved member closes up. */
export function moveSpan(span: Span, shift: Shift): Span | undefined {
  const { start, end } = span;
  if (shift.kind === 'insert') {
    const from = start >= shift.at ? start + shift.count : start;
    return end === undefined ? { start: from } : { start: from, end: end > shift.at ? end + shift.count : end };
  }
  if (shift.kind === 'delete') {
    const cut = (edge: number): number => (edge <= shift.at ? edge : Math.max(shift.at, edge - shift.count));
    if (end === undefined) return { start: cut(start) };
    return cut(end) > cut(start) ? { start: cut(start), end: cut(end) } : undefined;
  }
  if (end === undefined) return span;
  return movedSpan(start, end, shift);
}

function movedSpan(start: number, end: number, shift: Extract<Shift, { kind: 'move' }>): Span {
  const members = Array.from({ length: end - start }, (_, offset) => start + offset);
  const places = (indexes: readonly number[]): Span => {
    const moved = indexes.map(index => moveIndex(index, shift) ?? index);
    return { start: Math.min(...moved), end: Math.max(...moved) + 1 };
  };
  const whole = places(members);
  if ((whole.end ?? 0) - whole.start === members.length) return whole;
  return places(members.filter(index => index < shift.at || index >= shift.at + shift.count));
}
