// Changes to the look of text, paragraphs and named styles. Both faces change looks through here.

import { copyJson } from '../copy-json.ts';
import { checkRange } from './edit-text.ts';
import { maskedFields, PARAGRAPH_FIELDS, TEXT_FIELDS, withMasked, writeMasked } from './fields.ts';
import { contentLength, paragraphsIn } from './indexes.ts';
import type { Paragraph, ParagraphStyle, Segment, Tab, TextStyle } from './model.ts';
import { LINK_LOOK, restyle, unlink, withNewlineApart } from './runs.ts';

type Style = Record<string, unknown>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function updateTextStyle(
  segment: Segment,
  range: Span,
  style: TextStyle,
  fields: string | null | undefined,
): void {
  const paths = maskedFields(fields, TEXT_FIELDS);
  checkRange(contentLength(segment.content), range.start, range.end);
  for (const { paragraph, start, end } of paragraphsIn(segment, range.start, range.end)) {
    styleText(
      paragraph,
      { start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start },
      style,
      paths,
    );
  }
}

/** Offsets within the paragraph; its newline never becomes a link, and takes its bullet's look along. */
export function styleText(paragraph: Paragraph, range: Span, style: TextStyle, paths: readonly string[]): void {
  const touchesLink = paths.some(path => path === 'link' || path.startsWith('link.'));
  if (touchesLink) withNewlineApart(paragraph);
  let newlineStyle: TextStyle | undefined;
  const hasNewline = restyle(paragraph, range, target => {
    newlineStyle = target;
    if (touchesLink) changeLink(target, style);
    writeMasked(
      target as Style,
      style as Style,
      paths.filter(path => !path.startsWith('link')),
    );
  });
  if (!hasNewline) return;
  if (newlineStyle && touchesLink) stripNewlineLink(paragraph, paths);
  if (paragraph.bullet) {
    paragraph.bullet.textStyle ??= {};
    writeMasked(
      paragraph.bullet.textStyle as Style,
      style as Style,
      paths.filter(path => !path.startsWith('link')),
    );
  }
}

/** A new link brings its colour and underline, which the same request may override; a removed one takes them away. */
function changeLink(target: TextStyle, style: TextStyle): void {
  if (style.link) Object.assign(target, copyJson(LINK_LOOK), { link: copyJson(style.link) });
  else if (target.link) unlink(target);
}

function stripNewlineLink(paragraph: Paragraph, paths: readonly string[]): void {
  const length = paragraph.elements.reduce(
    (sum, inline) => sum + (inline.kind === 'text' ? inline.text.length : inline.length),
    0,
  );
  restyle(paragraph, { start: length - 1, end: length }, target => {
    if (!target.link) return;
    delete target.link;
    if (!paths.includes('underline')) delete target.underline;
    if (!paths.includes('foregroundColor')) delete target.foregroundColor;
  });
}

/** `newHeadingId` makes the id a paragraph gets when it becomes a heading. */
export interface ParagraphChange {
  readonly style: ParagraphStyle;
  readonly paths: readonly string[];
  newHeadingId(): string;
}

export function paragraphPaths(fields: string | null | undefined): string[] {
  return maskedFields(fields, PARAGRAPH_FIELDS);
}

export function styleParagraph(paragraph: Paragraph, { style, paths, newHeadingId }: ParagraphChange): void {
  const before = paragraph.style.namedStyleType;
  const changed: ParagraphStyle = withMasked(paragraph.style as Style, style as Style, paths);
  changed.namedStyleType ??= 'NORMAL_TEXT';
  changed.direction ??= 'LEFT_TO_RIGHT';
  paragraph.style = changed;
  const after = changed.namedStyleType;
  if (after === before) return;
  if (after === 'NORMAL_TEXT') delete changed.headingId;
  else changed.headingId = newHeadingId();
}

/** The look a text has when its own style says nothing: the named style over NORMAL_TEXT. */
export function inheritedTextStyle(tab: Tab, namedStyleType: string | null | undefined): TextStyle {
  const named = (type: string): TextStyle =>
    tab.namedStyles.styles?.find(style => style.namedStyleType === type)?.textStyle ?? {};
  return { ...named('NORMAL_TEXT'), ...(namedStyleType ? named(namedStyleType) : {}) };
}

export function inheritedParagraphStyle(tab: Tab, namedStyleType: string | null | undefined): ParagraphStyle {
  const named = (type: string): ParagraphStyle =>
    tab.namedStyles.styles?.find(style => style.namedStyleType === type)?.paragraphStyle ?? {};
  return { ...named('NORMAL_TEXT'), ...(namedStyleType ? named(namedStyleType) : {}) };
}
