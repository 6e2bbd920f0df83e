// From the Docs API's styles to CSS, named styles underneath and the element's own on top.
import type { CSSProperties } from 'preact';
import type { Border, CellStyle, DocumentTab, ListLevel, OptionalColor, ParagraphStyle, TextStyle } from './wire.ts';

export type Css = CSSProperties;

const pt = (dimension: { readonly magnitude?: number } | undefined): string => `${dimension?.magnitude ?? 0}pt`;

export function colourOf(optional: OptionalColor | undefined): string | undefined {
  const rgb = optional?.color?.rgbColor;
  if (!rgb) return undefined;
  const part = (value = 0): number => Math.round(value * 255);
  return `rgb(${part(rgb.red)} ${part(rgb.green)} ${part(rgb.blue)})`;
}

export function textCss(style: TextStyle): Css {
  const lines = [style.underline && 'underline', style.strikethrough && 'line-through'].filter(Boolean).join(' ');
  const colour = colourOf(style.foregroundColor);
  const background = colourOf(style.backgroundColor);
  const family = style.weightedFontFamily?.fontFamily;
  return {
    ...(style.bold !== undefined && { fontWeight: style.bold ? 700 : 400 }),
    ...(style.italic !== undefined && { fontStyle: style.italic ? 'italic' : 'normal' }),
    ...(lines && { textDecoration: lines }),
    ...(style.fontSize?.magnitude && { fontSize: pt(style.fontSize) }),
    ...(family && { fontFamily: `"${family.replace(/["\\]/g, '')}", Arial, "Open Sans", sans-serif` }),
    ...(colour && { color: colour }),
    ...(background && { backgroundColor: background }),
    ...(style.baselineOffset === 'SUPERSCRIPT' && { verticalAlign: 'super', fontSize: '0.6em' }),
    ...(style.baselineOffset === 'SUBSCRIPT' && { verticalAlign: 'sub', fontSize: '0.6em' }),
  };
}

const ALIGN: Readonly<Record<string, string>> = { START: 'start', CENTER: 'center', END: 'end', JUSTIFIED: 'justify' };

function border(one: Border | undefined): string | undefined {
  if (one?.width?.magnitude === undefined) return undefined;
  const line = one.dashStyle === 'DOT' ? 'dotted' : one.dashStyle === 'DASH' ? 'dashed' : 'solid';
  return one.width.magnitude === 0 ? 'none' : `${one.width.magnitude}pt ${line} ${colourOf(one.color) ?? '#000'}`;
}

/** 1.15 is what browsers call "normal" for the fonts Docs uses; lineSpacing is a percentage of it. */
const NATURAL_LINE = 1.17;

export function paragraphCss(style: ParagraphStyle): Css {
  const background = colourOf(style.shading?.backgroundColor);
  const edges = {
    borderTop: border(style.borderTop),
    borderBottom: border(style.borderBottom),
    borderLeft: border(style.borderLeft),
    borderRight: border(style.borderRight),
  };
  const first = (style.indentFirstLine?.magnitude ?? 0) - (style.indentStart?.magnitude ?? 0);
  return {
    ...(style.alignment && { textAlign: (ALIGN[style.alignment] ?? 'start') as 'start' }),
    ...(style.direction === 'RIGHT_TO_LEFT' && { direction: 'rtl' as const }),
    ...(style.lineSpacing && { lineHeight: ((style.lineSpacing / 100) * NATURAL_LINE).toFixed(3) }),
    ...(style.spaceAbove?.magnitude !== undefined && { marginTop: pt(style.spaceAbove) }),
    ...(style.spaceBelow?.magnitude !== undefined && { marginBottom: pt(style.spaceBelow) }),
    ...(style.indentStart?.magnitude !== undefined && { marginInlineStart: pt(style.indentStart) }),
    ...(style.indentEnd?.magnitude !== undefined && { marginInlineEnd: pt(style.indentEnd) }),
    ...(first !== 0 && { textIndent: `${first}pt` }),
    ...(background && { backgroundColor: background }),
    ...Object.fromEntries(Object.entries(edges).filter(([, value]) => value !== undefined)),
  };
}

export function cellCss(style: CellStyle): Css {
  const background = colourOf(style.backgroundColor);
  const padding = (value: { readonly magnitude?: number } | undefined): string => `${value?.magnitude ?? 5}pt`;
  return {
    padding: [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft].map(padding).join(' '),
    verticalAlign:
      style.contentAlignment === 'MIDDLE' ? 'middle' : style.contentAlignment === 'BOTTOM' ? 'bottom' : 'top',
    ...(background && { backgroundColor: background }),
    borderTop: border(style.borderTop) ?? '1pt solid #000',
    borderRight: border(style.borderRight) ?? '1pt solid #000',
    borderBottom: border(style.borderBottom) ?? '1pt solid #000',
    borderLeft: border(style.borderLeft) ?? '1pt solid #000',
  };
}

/** Text and paragraph CSS of each named style of the tab, NORMAL_TEXT underneath. */
export function namedLooks(tab: DocumentTab): ReadonlyMap<string, Css> {
  const styles = new Map((tab.namedStyles?.styles ?? []).map(style => [style.namedStyleType ?? '', style]));
  const normal = styles.get('NORMAL_TEXT');
  const looks = new Map<string, Css>();
  for (const [name, style] of styles) {
    looks.set(name, {
      ...textCss({ ...normal?.textStyle, ...style.textStyle }),
      ...paragraphCss({ ...normal?.paragraphStyle, ...style.paragraphStyle }),
    });
  }
  return looks;
}

const DISCS = ['●', '○', '■'];

/** The sign before a list item; numbers are counted by the caller. */
export function glyphOf(level: ListLevel | undefined, nesting: number, count: number): string {
  const type = level?.glyphType;
  if (!type || type === 'GLYPH_TYPE_UNSPECIFIED' || type === 'NONE')
    return level?.glyphSymbol ?? DISCS[nesting % 3] ?? '●';
  const number =
    type === 'ALPHA' || type === 'UPPER_ALPHA'
      ? letters(count, type)
      : type.endsWith('ROMAN')
        ? roman(count, type)
        : String(count);
  return level?.glyphFormat ? level.glyphFormat.replace(/%\d/, number).replace(/%\d\.?/g, '') : `${number}.`;
}

function letters(count: number, type: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return type === 'UPPER_ALPHA' ? letter.toUpperCase() : letter;
}

function roman(count: number, type: string): string {
  const table: readonly (readonly [number, string])[] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = count;
  let out = '';
  for (const [value, sign] of table) {
    for (; left >= value; left -= value) out += sign;
  }
  return type === 'UPPER_ROMAN' ? out.toUpperCase() : out;
}
