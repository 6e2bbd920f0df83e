// The enums of DocumentApp, in Google's order, and what their members are in the documents body.
import { type EnumMember, enumOf } from '../../runtime/enum.ts';

export const Attribute = enumOf('DocumentApp.Attribute', [
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'GLYPH_TYPE',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'NESTING_LEVEL',
  'MINIMUM_HEIGHT',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
]);

export const ElementType = enumOf('DocumentApp.ElementType', [
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
]);
export type TypeName = Exclude<keyof typeof ElementType, 'name' | 'ordinal' | 'toString' | 'compareTo' | `_${string}`>;

export const ParagraphHeading = enumOf('DocumentApp.ParagraphHeading', [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
]);

export const GlyphType = enumOf('DocumentApp.GlyphType', [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
]);

export const HorizontalAlignment = enumOf('DocumentApp.HorizontalAlignment', ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY']);
export const VerticalAlignment = enumOf('DocumentApp.VerticalAlignment', ['BOTTOM', 'CENTER', 'TOP']);
export const TabType = enumOf('DocumentApp.TabType', ['DOCUMENT_TAB']);

/** Both ways between an enum and the value the body holds; null and undefined stand for "inherited". */
interface Mapping {
  toBody(member: EnumMember): string;
  toScript(value: string | null | undefined): EnumMember | null;
}

function mapping(pairs: readonly (readonly [EnumMember, string])[]): Mapping {
  return {
    toBody: member => pairs.find(([own]) => own === member)?.[1] ?? '',
    toScript: value => pairs.find(([, other]) => other === value)?.[0] ?? null,
  };
}

export const HEADINGS = mapping([
  [ParagraphHeading.NORMAL, 'NORMAL_TEXT'],
  [ParagraphHeading.HEADING1, 'HEADING_1'],
  [ParagraphHeading.HEADING2, 'HEADING_2'],
  [ParagraphHeading.HEADING3, 'HEADING_3'],
  [ParagraphHeading.HEADING4, 'HEADING_4'],
  [ParagraphHeading.HEADING5, 'HEADING_5'],
  [ParagraphHeading.HEADING6, 'HEADING_6'],
  [ParagraphHeading.TITLE, 'TITLE'],
  [ParagraphHeading.SUBTITLE, 'SUBTITLE'],
]);

export const ALIGNMENTS = mapping([
  [HorizontalAlignment.LEFT, 'START'],
  [HorizontalAlignment.CENTER, 'CENTER'],
  [HorizontalAlignment.RIGHT, 'END'],
  [HorizontalAlignment.JUSTIFY, 'JUSTIFIED'],
]);

export const VERTICAL = mapping([
  [VerticalAlignment.TOP, 'TOP'],
  [VerticalAlignment.CENTER, 'MIDDLE'],
  [VerticalAlignment.BOTTOM, 'BOTTOM'],
]);

/** A list level's glyph: a symbol, or a kind of number. A checklist's box has neither (F§5.5). */
export const GLYPH_SYMBOLS = mapping([
  [GlyphType.BULLET, '●'],
  [GlyphType.HOLLOW_BULLET, '○'],
  [GlyphType.SQUARE_BULLET, '■'],
]);
export const GLYPH_NUMBERS = mapping([
  [GlyphType.NUMBER, 'DECIMAL'],
  [GlyphType.LATIN_UPPER, 'UPPER_ALPHA'],
  [GlyphType.LATIN_LOWER, 'ALPHA'],
  [GlyphType.ROMAN_UPPER, 'UPPER_ROMAN'],
  [GlyphType.ROMAN_LOWER, 'ROMAN'],
]);
