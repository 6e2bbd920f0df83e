// Color, its two kinds and its builder.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import type { ColorStyle } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { readColor, writeColor } from './colors.ts';
import { ColorType, ThemeColorType } from './enums.ts';

abstract class AnyColor {
  abstract get _style(): ColorStyle;

  getColorType(): EnumMember {
    if (this._style.themeColor) return ColorType.THEME;
    return this._style.rgbColor ? ColorType.RGB : ColorType.UNSUPPORTED;
  }

  asRgbColor(): RgbColor {
    if (!this._style.rgbColor) throw new ScriptError('Object is not of type RgbColor.');
    return new RgbColor(this._style);
  }

  asThemeColor(): ThemeColor {
    if (!this._style.themeColor) throw new ScriptError('Object is not of type ThemeColor.');
    return new ThemeColor(this._style.themeColor);
  }
}

export class Color extends AnyColor {
  static readonly googleName = 'SpreadsheetApp.Color';
  readonly #style: ColorStyle;

  constructor(style: ColorStyle) {
    super();
    this.#style = style;
  }

  override get _style(): ColorStyle {
    return this.#style;
  }
}

export class ColorBuilder extends AnyColor {
  static readonly googleName = 'SpreadsheetApp.ColorBuilder';
  #style: ColorStyle = {};

  override get _style(): ColorStyle {
    return this.#style;
  }

  build(): Color {
    return new Color(this.#style);
  }

  setRgbColor(cssString: string): this {
    checkSignature('SpreadsheetApp.ColorBuilder.setRgbColor', [cssString], ['String']);
    const style = readColor(cssString);
    if (!style) throw new ScriptError('Invalid argument: cssString');
    this.#style = style;
    return this;
  }

  setThemeColor(themeColorType: EnumMember): this {
    checkSignature('SpreadsheetApp.ColorBuilder.setThemeColor', [themeColorType], [ThemeColorType]);
    this.#style = { themeColor: themeColorType === ThemeColorType.HYPERLINK ? 'LINK' : themeColorType.name() };
    return this;
  }
}

export class RgbColor {
  static readonly googleName = 'RgbColor';
  readonly #hex: string;

  constructor(style: ColorStyle) {
    this.#hex = writeColor(style, undefined, '#000000');
  }

  asHexString(): string {
    return this.#hex;
  }

  getRed(): number {
    return Number.parseInt(this.#hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.#hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.#hex.slice(5, 7), 16);
  }

  getColorType(): EnumMember {
    return ColorType.RGB;
  }
}

export class ThemeColor {
  static readonly googleName = 'SpreadsheetApp.ThemeColor';
  readonly #type: string;

  constructor(type: string) {
    this.#type = type;
  }

  getThemeColorType(): EnumMember {
    const name = this.#type === 'LINK' ? 'HYPERLINK' : this.#type;
    return ThemeColorType[name as 'TEXT'];
  }

  getColorType(): EnumMember {
    return ColorType.THEME;
  }
}

/** The style of a colour kept in either of Google's two fields, or of this text where there is none. */
export function styleOf(style: ColorStyle | undefined, color: ColorStyle['rgbColor'], fallback: string): ColorStyle {
  if (style?.themeColor || style?.rgbColor) return style;
  return color ? { rgbColor: color } : (readColor(fallback) ?? {});
}
