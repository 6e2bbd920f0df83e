// Insertions and deletions by index, with Google's refusals. Called by the requests of batchUpdate and by typing in the Docs page.

import { copyNode } from './copy.ts';
import {
  blockLength,
  cellLength,
  cellsOf,
  contentLength,
  type ParagraphPlace,
  paragraphAt,
  type Stretch,
  shiftRanges,
} from './indexes.ts';
import type { Block, Inline, Paragraph, Segment, Tab, Table } from './model.ts';
import { beyondEnd, PARTIAL_DELETION, Refusal } from './refusal.ts';
import { insertInlines, partAt, removeUnits, styleForTyping, textInline, tidy } from './runs.ts';
import { paragraphUnits } from './units.ts';

/** The segment and the tab it belongs to: edits keep the tab's named ranges in step. */
export interface Where {
  readonly tab: Tab;
  readonly segment: Segment;
}

/** Units Google drops from inserted text: most control characters and the private use area (F§5.3). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

export function cleanText(text: string): string {
  return text.replace(STRIPPED, '');
}

/** The paragraph and offset for an insertion, or Google's refusal. */
export function insertionPlace(segment: Segment, index: number): ParagraphPlace & { offset: number } {
  const end = contentLength(segment.content);
  if (index >= end) throw beyondEnd(index, end);
  const place = index < 0 ? undefined : paragraphAt(segment, index);
  if (!place) {
    throw new Refusal(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  }
  const offset = index - place.start;
  if (splitsCharacter(place.paragraph, offset))
    throw new Refusal('The insertion index cannot be within a grapheme cluster.');
  return { ...place, offset };
}

/** One unit of a surrogate pair cannot be deleted without the other (W/docs/api/reference/rest/v1/documents/request). */
function isWithinCharacter(segment: Segment, index: number): boolean {
  const place = paragraphAt(segment, index);
  return place !== undefined && splitsCharacter(place.paragraph, index - place.start);
}

function splitsCharacter(paragraph: Paragraph, offset: number): boolean {
  const text = paragraphUnits(paragraph);
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** Newlines make new paragraphs with the look of the one they stand in. `inlines` given: put in instead of text. */
export function insertText(where: Where, index: number, text: string): void {
  const place = insertionPlace(where.segment, index);
  const clean = cleanText(text);
  const style = styleForTyping(place.paragraph, place.offset);
  const [first = '', ...others] = clean.split('\n');
  let { paragraph, offset, at } = place;
  const put = (line: string): void => {
    if (line !== '') insertInlines(paragraph, offset, [textInline(line, style)]);
    offset += line.length;
  };
  put(first);
  for (const line of others) {
    [, paragraph] = splitParagraph(place.stretch.content, at, offset);
    at += 1;
    offset = 0;
    put(line);
  }
  shiftRanges(where.tab, where.segment.id, { at: index, removed: 0, inserted: clean.length });
}

export function insertObject(where: Where, index: number, object: Inline): void {
  const place = insertionPlace(where.segment, index);
  insertInlines(place.paragraph, place.offset, [object]);
  shiftRanges(where.tab, where.segment.id, { at: index, removed: 0, inserted: 1 });
}

/**
 * Parts a paragraph in two at an offset; the newline of the first is new and looks like the text before it. The node that
 * was there stays with the words: at offset 0 it becomes the second, else the first.
 */
export function splitParagraph(content: Block[], at: number, offset: number): [Paragraph, Paragraph] {
  const paragraph = content[at] as Paragraph;
  const [before, after] = partAt(paragraph.elements, offset);
  const newline = textInline('\n', styleForTyping(paragraph, offset));
  const fresh: Paragraph = {
    ...copyNode({ ...paragraph, elements: [] }),
    key: 0,
    style: withoutHeading(paragraph.style),
  };
  const [first, second] = offset === 0 ? [fresh, paragraph] : [paragraph, fresh];
  first.elements = tidy([...before, newline]);
  second.elements = tidy(after);
  content.splice(at, 1, first, second);
  return [first, second];
}

/** A heading's id stays with the paragraph that has it. */
export function withoutHeading({ headingId, ...look }: Paragraph['style']): Paragraph['style'] {
  return look;
}

/** New blocks at an index: a newline first, so that a table stands at index + 1 (F§5.3). */
export function insertBlockAt(where: Where, index: number, block: Block): void {
  const { stretch, at, offset } = insertionPlace(where.segment, index);
  splitParagraph(stretch.content, at, offset);
  stretch.content.splice(at + 1, 0, block);
  shiftRanges(where.tab, where.segment.id, { at: index, removed: 0, inserted: 1 + blockLength(block) });
}

/** Removes [start, end) or refuses as Google does: see deleteContentRange in its reference. */
export function deleteRange(where: Where, start: number, end: number): void {
  const { segment, tab } = where;
  const segmentEnd = contentLength(segment.content);
  checkRange(segmentEnd, start, end);
  if (end === segmentEnd)
    throw new Refusal('The range cannot include the newline character at the end of the segment.');
  if (segment.id === '' && start === 0) throw new Refusal('Cannot operate on the first section break in the document.');
  if ([start, end].some(index => isWithinCharacter(segment, index))) throw new Refusal(PARTIAL_DELETION);
  deleteInStretch({ content: segment.content, start: 0, owner: 'segment' }, start, end);
  shiftRanges(tab, segment.id, { at: start, removed: end - start, inserted: 0 });
}

/** Refuses a range that is empty or leaves its segment. */
export function checkRange(segmentEnd: number, start: number, end: number): void {
  if (start < 0) throw new Refusal(`Index ${start} must be greater than or equal to 0.`);
  if (end <= start) throw new Refusal('The range should not be empty.');
  if (start >= segmentEnd) throw beyondEnd(start, segmentEnd);
  if (end > segmentEnd) throw beyondEnd(end - 1, segmentEnd);
}

function deleteInStretch(stretch: Stretch, start: number, end: number): void {
  const inner = stretchInside(stretch, start, end);
  if (inner) {
    deleteInStretch(inner, start, end);
    return;
  }
  const spans = spansOf(stretch).filter(span => span.start < end && start < span.end);
  const [first, last] = [spans[0]!, spans[spans.length - 1]!];
  const isCut = (span: BlockSpan): boolean => span.start < start || span.end > end;
  if (end === stretch.start + contentLength(stretch.content)) throw new Refusal(PARTIAL_DELETION);
  if (spans.some(span => span.block.kind !== 'paragraph' && isCut(span))) throw new Refusal(PARTIAL_DELETION);
  const following = stretch.content[last.at + 1];
  if (last.block.kind === 'paragraph' && last.end <= end && following?.kind !== 'paragraph')
    throw new Refusal(PARTIAL_DELETION);
  removeSpans(stretch.content, { first, last, start, end });
}

interface BlockSpan {
  block: Block;
  at: number;
  start: number;
  end: number;
}

function spansOf(stretch: Stretch): BlockSpan[] {
  let start = stretch.start;
  return stretch.content.map((block, at) => {
    const span = { block, at, start, end: start + blockLength(block) };
    start = span.end;
    return span;
  });
}

/** The cell or table of contents that holds the whole range; undefined when the range stands in this list itself. */
function stretchInside(stretch: Stretch, start: number, end: number): Stretch | undefined {
  for (const span of spansOf(stretch)) {
    if (start < span.start || end > span.end || (start === span.start && end === span.end)) continue;
    if (span.block.kind === 'contents') {
      return start > span.start && end < span.end
        ? { content: span.block.content, start: span.start + 1, owner: 'contents' }
        : undefined;
    }
    if (span.block.kind === 'table') return cellInside(span.block, span.start, start, end);
  }
  return undefined;
}

function cellInside(table: Table, tableStart: number, start: number, end: number): Stretch | undefined {
  for (const place of cellsOf(table, tableStart)) {
    if (start > place.start && end <= place.start + cellLength(place.cell)) {
      return { content: place.cell.content, start: place.start + 1, owner: 'cell' };
    }
  }
  return undefined;
}

interface Removal {
  first: BlockSpan;
  last: BlockSpan;
  start: number;
  end: number;
}

/** All checks are done: cuts the first and last paragraph, drops what lies between, joins what is left of them. */
function removeSpans(content: Block[], { first, last, start, end }: Removal): void {
  const keepsHead = first.block.kind === 'paragraph' && start > first.start;
  const keepsTail = last.block.kind === 'paragraph' && end < last.end;
  if (keepsHead && keepsTail && first.at === last.at) {
    removeUnits(first.block as Paragraph, start - first.start, end - first.start);
    return;
  }
  const tailAt = keepsTail ? last.at : last.at + 1;
  if (keepsTail) removeUnits(last.block as Paragraph, 0, end - last.start);
  if (keepsHead) {
    const head = first.block as Paragraph;
    const tail = content[tailAt] as Paragraph;
    head.elements = tidy([...partAt(head.elements, start - first.start)[0], ...tail.elements]);
    content.splice(first.at + 1, tailAt - first.at);
  } else content.splice(first.at, tailAt - first.at);
}
