// Edits inside one paragraph by offset: cut, put in, restyle. Offsets count UTF-16 units from the paragraph's start, newline included.

import { copyJson } from '../copy-json.ts';
import { inlineLength } from './indexes.ts';
import type { Inline, ObjectInline, Paragraph, TextInline, TextStyle } from './model.ts';
import { sameJson } from './same-json.ts';

export function textInline(text: string, style: TextStyle): TextInline {
  return { kind: 'text', text, style: copyJson(style) };
}

/** Parts a list of inline elements at an offset; an object longer than one unit goes to the right. */
export function partAt(elements: readonly Inline[], offset: number): [Inline[], Inline[]] {
  const left: Inline[] = [];
  const right: Inline[] = [];
  let start = 0;
  for (const inline of elements) {
    const end = start + inlineLength(inline);
    if (end <= offset) left.push(inline);
    else if (start >= offset || inline.kind === 'object') right.push(inline);
    else {
      left.push({ ...inline, text: inline.text.slice(0, offset - start) });
      right.push({ ...copyJson(inline), text: inline.text.slice(offset - start) });
    }
    start = end;
  }
  return [left, right];
}

/** Drops empty texts and joins neighbours of equal look: what Google's answer shows as one run is one run here. */
export function tidy(elements: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of elements) {
    if (inline.kind === 'text' && inline.text === '') continue;
    const last = result[result.length - 1];
    if (inline.kind === 'text' && last?.kind === 'text' && looksAlike(last, inline)) last.text += inline.text;
    else result.push(inline.kind === 'text' ? { ...inline } : inline);
  }
  return result;
}

function looksAlike(a: TextInline, b: TextInline): boolean {
  return sameJson(a.style, b.style) && sameJson(a.extra, b.extra);
}

export function removeUnits(paragraph: Paragraph, start: number, end: number): void {
  const [before, rest] = partAt(paragraph.elements, start);
  paragraph.elements = tidy([...before, ...partAt(rest, end - start)[1]]);
}

export function insertInlines(paragraph: Paragraph, offset: number, inlines: readonly Inline[]): void {
  const [before, after] = partAt(paragraph.elements, offset);
  paragraph.elements = tidy([...before, ...inlines, ...after]);
}

/** Lets `change` edit the style of every text and object in the range; returns whether the newline was among them. */
export function restyle(
  paragraph: Paragraph,
  range: { start: number; end: number },
  change: (style: TextStyle) => void,
): boolean {
  const [before, rest] = partAt(paragraph.elements, range.start);
  const [chosen, after] = partAt(rest, range.end - range.start);
  for (const inline of chosen) {
    if (inline.kind === 'text') change(inline.style);
    else if (inline.name !== 'equation') change(objectStyle(inline));
  }
  const last = chosen[chosen.length - 1];
  paragraph.elements = tidy([...before, ...chosen, ...after]);
  return last?.kind === 'text' && last.text.endsWith('\n');
}

function objectStyle(object: ObjectInline): TextStyle {
  const style = (object.data['textStyle'] ?? {}) as TextStyle;
  object.data['textStyle'] = style;
  return style;
}

/** Puts each newline of the range into a run of its own, as links need it. */
export function withNewlineApart(paragraph: Paragraph): void {
  const last = paragraph.elements[paragraph.elements.length - 1];
  if (last?.kind !== 'text' || last.text === '\n') return;
  paragraph.elements.pop();
  paragraph.elements.push({ ...last, text: last.text.slice(0, -1) }, { ...copyJson(last), text: '\n' });
}

/**
 * The look of text typed at this offset: that of the unit before, at the start of a paragraph that of the unit after.
 * A link goes on only inside it (Google documents the first half; the end of a link is what its editor does).
 */
export function styleForTyping(paragraph: Paragraph, offset: number): TextStyle {
  const [before, after] = partAt(paragraph.elements, offset);
  const left = before[before.length - 1];
  const right = after[0];
  const source = left?.kind === 'text' ? left : right?.kind === 'text' ? right : undefined;
  const style = copyJson(source?.style ?? {});
  if (style.link && !(left?.kind === 'text' && right?.kind === 'text' && sameJson(left.style.link, right.style.link))) {
    unlink(style);
  }
  return style;
}

/** The look Google gives a text that becomes a link. */
export const LINK_LOOK: TextStyle = {
  underline: true,
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
};

/** Takes a link away, and with it the look that came with the link. */
export function unlink(style: TextStyle): void {
  delete style.link;
  if (style.underline === true) delete style.underline;
  if (sameJson(style.foregroundColor, LINK_LOOK.foregroundColor)) delete style.foregroundColor;
}
