// A stretch of words as DocumentApp's Text sees it: one string over the text runs of a paragraph, or over several paragraphs with
// their newlines. Inline objects are not in it. Pieces are asked anew at each call, so the span follows every change.
import { copyJson } from '../../copy-json.ts';
import { copyNode } from '../../documents/copy.ts';
import { splitParagraph, withoutHeading } from '../../documents/edit-text.ts';
import type { Block, Paragraph, TextStyle } from '../../documents/model.ts';
import { insertInlines, partAt, removeUnits, styleForTyping, textInline, tidy } from '../../documents/runs.ts';
import type { EditingSession, Holder } from '../../documents/session.ts';
import { styleText } from '../../documents/styles.ts';
import { paragraphUnits } from '../../documents/units.ts';
import { ScriptError } from '../../types.ts';

/** Units [start, end) of a paragraph; only text, perhaps its newline. */
export interface Piece {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly start: number;
}

/** Scripts see a soft line break as \r, the body keeps \v. */
export const toScript = (text: string): string => text.replaceAll('\v', '\r');
export const toBody = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\v');

export class TextSpan {
  private readonly session: EditingSession;
  private readonly pieces: () => readonly Piece[];

  constructor(session: EditingSession, pieces: () => readonly Piece[]) {
    this.session = session;
    this.pieces = pieces;
  }

  get text(): string {
    return this.pieces()
      .map(({ paragraph, start, end }) => toScript(paragraphUnits(paragraph).slice(start, end)))
      .join('');
  }

  /** Stretches of one look, in order. */
  runs(): Run[] {
    const runs: Run[] = [];
    let offset = 0;
    for (const { paragraph, start, end } of this.pieces()) {
      const inlines = partAt(partAt(paragraph.elements, start)[1], end - start)[0];
      for (const inline of inlines) {
        if (inline.kind !== 'text') continue;
        runs.push({ text: inline.text, style: inline.style, start: offset });
        offset += inline.text.length;
      }
    }
    return runs;
  }

  /** [start, end) in the span's own offsets. */
  restyle(start: number, end: number, style: TextStyle, paths: readonly string[]): void {
    for (const part of this.within(start, end)) styleText(part.paragraph, part, style, paths);
  }

  /** Newlines make new paragraphs where the paragraph stands in a document, soft breaks where it does not. */
  insert(offset: number, text: string): void {
    const { paragraph, at } = this.locate(offset);
    insertWords(this.session, paragraph, at, toBody(text));
  }

  /** Taking a newline joins two paragraphs; objects within the range go along (A/reference/document/body#editastext). */
  remove(start: number, end: number): void {
    const parts = this.within(start, end);
    const paragraphs = [...new Set(parts.map(({ paragraph }) => paragraph))];
    for (const paragraph of paragraphs.reverse()) {
      const own = parts.filter(part => part.paragraph === paragraph);
      const from = paragraph === parts[0]?.paragraph ? own[0]!.start : 0;
      const to = own[own.length - 1]!.end;
      const isNewline = to === paragraphUnits(paragraph).length;
      const wordsEnd = isNewline ? to - 1 : to;
      if (wordsEnd > from) removeUnits(paragraph, from, wordsEnd);
      if (isNewline) joinNext(this.session, paragraph);
    }
  }

  private within(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    let offset = 0;
    for (const piece of this.pieces()) {
      const length = piece.end - piece.start;
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, length);
      if (from < to) found.push({ paragraph: piece.paragraph, start: piece.start + from, end: piece.start + to });
      offset += length;
    }
    return found;
  }

  private locate(offset: number): { paragraph: Paragraph; at: number } {
    let before = 0;
    const pieces = this.pieces();
    for (const [index, piece] of pieces.entries()) {
      const length = piece.end - piece.start;
      if (offset < before + length || index === pieces.length - 1)
        return { paragraph: piece.paragraph, at: piece.start + offset - before };
      before += length;
    }
    throw new ScriptError('The text has no place for an insertion.');
  }
}

export function insertWords(session: EditingSession, paragraph: Paragraph, at: number, text: string): void {
  const holder = session.parentOf(paragraph) as Holder | undefined;
  const style = styleForTyping(paragraph, at);
  const lines = holder ? text.split('\n') : [text.replaceAll('\n', '\v')];
  let target = paragraph;
  let offset = at;
  for (const [index, line] of lines.entries()) {
    if (index > 0 && holder) {
      const place = holder.content.indexOf(target);
      [, target] = splitParagraph(holder.content, place, offset);
      for (const block of holder.content.slice(place, place + 2)) session.adopt(block, holder);
      offset = 0;
    }
    if (line !== '') insertInlines(target, offset, [textInline(line, style)]);
    offset += line.length;
  }
}

function joinNext(session: EditingSession, paragraph: Paragraph): void {
  const holder = session.parentOf(paragraph) as Holder | undefined;
  const next: Block | undefined = holder?.content[holder.content.indexOf(paragraph) + 1];
  if (!holder || next?.kind !== 'paragraph') throw new ScriptError('Cannot delete the line break before a table.');
  const words = paragraphUnits(paragraph).length - 1;
  paragraph.elements = tidy([...partAt(paragraph.elements, words)[0], ...next.elements]);
  session.remove(next);
  session.adopt(paragraph, holder);
}

/** Replaces the words and objects of a paragraph; further lines become paragraphs behind it that look like it. */
export function setWords(session: EditingSession, paragraph: Paragraph, text: string): void {
  const newline = paragraph.elements[paragraph.elements.length - 1];
  const style = newline?.kind === 'text' ? copyJson(newline.style) : {};
  delete style.link;
  paragraph.elements = [textInline('\n', style)];
  session.unmarkFresh(paragraph);
  const [first = '', ...others] = toBody(text).split('\n');
  const holder = session.parentOf(paragraph) as Holder | undefined;
  insertWords(session, paragraph, 0, holder ? first : [first, ...others].join('\v'));
  if (!holder) return;
  let at = holder.content.indexOf(paragraph);
  for (const line of others) {
    const next = { ...copyNode(paragraph), key: 0, style: withoutHeading(paragraph.style) };
    next.elements = [textInline(`${line}\n`, style)];
    at += 1;
    session.insertBlock(holder, at, next);
  }
}

/** The pieces of whole paragraphs: their words, and their newlines but for the last one's. */
export function piecesOf(paragraphs: readonly Paragraph[]): Piece[] {
  return paragraphs.flatMap((paragraph, index) => {
    const pieces = textGroups(paragraph);
    const end = paragraphUnits(paragraph).length;
    return index < paragraphs.length - 1
      ? [...pieces, { paragraph, start: end - 1, end }]
      : pieces.length > 0
        ? pieces
        : [{ paragraph, start: 0, end: 0 }];
  });
}

/** Stretches of text between inline objects, without the newline; empty ones are left out. */
export function textGroups(paragraph: Paragraph): Piece[] {
  const groups: Piece[] = [];
  let offset = 0;
  let start = 0;
  const close = (end: number): void => {
    if (end > start) groups.push({ paragraph, start, end });
  };
  for (const inline of paragraph.elements) {
    const length = inline.kind === 'text' ? inline.text.length : inline.length;
    if (inline.kind === 'object') {
      close(offset);
      start = offset + length;
    }
    offset += length;
  }
  close(offset - 1);
  return groups;
}
