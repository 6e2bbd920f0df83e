// DocumentApp's attributes ↔ the body's styles. A script sees null for whatever its element inherits.

import { rgb } from '../../documents/colors.ts';
import { points } from '../../documents/defaults.ts';
import type { ParagraphStyle, TextStyle } from '../../documents/model.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { ScriptError } from '../../types.ts';
import { ALIGNMENTS, HEADINGS } from './enums.ts';

export type Attributes = Record<string, unknown>;

type Color = { color?: { rgbColor?: { red?: number | null; green?: number | null; blue?: number | null } } };

/** '#rrggbb' of a colour; null when inherited or transparent. */
export function hexOf(color: Color | undefined): string | null {
  const rgb = color?.color?.rgbColor;
  if (!rgb) return null;
  return `#${[rgb.red, rgb.green, rgb.blue]
    .map(part =>
      Math.round((part ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** A colour of '#rgb' or '#rrggbb'; undefined for null. A share of 0 is left out, as in Google's JSON. */
export function colorOf(hex: string | null): Color | undefined {
  if (hex === null || hex === '') return undefined;
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new ScriptError(`Invalid argument: ${hex}`);
  const full = digits.length === 3 ? Array.from(digits, digit => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => Number.parseInt(full.slice(at, at + 2), 16) / 255);
  return { color: { rgbColor: rgb(red, green, blue) } };
}

interface TextAttribute {
  /** Field of the body's text style. */
  readonly field: keyof TextStyle;
  read(style: TextStyle): unknown;
  write(value: never): unknown;
}

const flag = (field: 'bold' | 'italic' | 'underline' | 'strikethrough'): TextAttribute => ({
  field,
  read: style => style[field] ?? null,
  write: (value: boolean | null) => value ?? undefined,
});

export const TEXT_ATTRIBUTES: Readonly<Record<string, TextAttribute>> = {
  BOLD: flag('bold'),
  ITALIC: flag('italic'),
  UNDERLINE: flag('underline'),
  STRIKETHROUGH: flag('strikethrough'),
  FONT_FAMILY: {
    field: 'weightedFontFamily',
    read: style => style.weightedFontFamily?.fontFamily ?? null,
    write: (value: string | null) => (value === null ? undefined : { fontFamily: value, weight: 400 }),
  },
  FONT_SIZE: {
    field: 'fontSize',
    read: style => style.fontSize?.magnitude ?? null,
    write: (value: number | null) => (value === null ? undefined : points(value)),
  },
  FOREGROUND_COLOR: { field: 'foregroundColor', read: style => hexOf(style.foregroundColor), write: colorOf },
  BACKGROUND_COLOR: { field: 'backgroundColor', read: style => hexOf(style.backgroundColor), write: colorOf },
  LINK_URL: {
    field: 'link',
    read: style => style.link?.url ?? null,
    write: (value: string | null) => (value ? { url: value } : undefined),
  },
};

/** One attribute as a change of the body's text style. */
export function textChange(name: string, value: unknown): { style: TextStyle; paths: string[] } {
  const attribute = TEXT_ATTRIBUTES[name]!;
  const written = attribute.write(value as never);
  return { style: written === undefined ? {} : { [attribute.field]: written }, paths: [attribute.field] };
}

/** Every text attribute that all of these looks share; null where they differ or inherit. */
export function textAttributes(styles: readonly TextStyle[]): Attributes {
  const entries = Object.entries(TEXT_ATTRIBUTES).map(([name, attribute]) => {
    const values = new Set(styles.map(style => attribute.read(style)));
    return [name, values.size === 1 ? [...values][0] : null];
  });
  return Object.fromEntries(entries) as Attributes;
}

interface ParagraphAttribute {
  readonly field: keyof ParagraphStyle;
  read(style: ParagraphStyle): unknown;
  write(value: never): unknown;
}

const size = (
  field: 'indentStart' | 'indentEnd' | 'indentFirstLine' | 'spaceAbove' | 'spaceBelow',
): ParagraphAttribute => ({
  field,
  read: style => (style[field] ? (style[field]?.magnitude ?? 0) : null),
  write: (value: number | null) => (value === null ? undefined : points(value)),
});

export const PARAGRAPH_ATTRIBUTES: Readonly<Record<string, ParagraphAttribute>> = {
  HEADING: {
    field: 'namedStyleType',
    read: style => HEADINGS.toScript(style.namedStyleType),
    write: (value: EnumMember) => HEADINGS.toBody(value),
  },
  HORIZONTAL_ALIGNMENT: {
    field: 'alignment',
    read: style => ALIGNMENTS.toScript(style.alignment),
    write: (value: EnumMember | null) => (value === null ? undefined : ALIGNMENTS.toBody(value)),
  },
  LINE_SPACING: {
    field: 'lineSpacing',
    read: style => (style.lineSpacing == null ? null : style.lineSpacing / 100),
    write: (value: number | null) => (value === null ? undefined : value * 100),
  },
  LEFT_TO_RIGHT: {
    field: 'direction',
    read: style => style.direction !== 'RIGHT_TO_LEFT',
    write: (value: boolean) => (value ? 'LEFT_TO_RIGHT' : 'RIGHT_TO_LEFT'),
  },
  INDENT_START: size('indentStart'),
  INDENT_END: size('indentEnd'),
  INDENT_FIRST_LINE: size('indentFirstLine'),
  SPACING_BEFORE: size('spaceAbove'),
  SPACING_AFTER: size('spaceBelow'),
};

export function paragraphAttributes(style: ParagraphStyle): Attributes {
  return Object.fromEntries(
    Object.entries(PARAGRAPH_ATTRIBUTES).map(([name, attribute]) => [name, attribute.read(style)]),
  );
}
